import { expect, test } from 'vitest';
import { mendWords } from './mend-words.ts';

function mended(text: string): string {
  const words = text.split(' ').map((word, index) => ({
    text: word,
    confidence: 90,
    left: 50 * index,
    right: 50 * index + 40,
    top: 0,
    bottom: 30,
  }));
  return mendWords({ words, baseline: 25, middle: 0, slope: 0, height: 30 })
    .words.map((word) => word.text)
    .join(' ');
}

test.each([
  ['yêu câu các đơn vi báo cáo', 'yêu cầu các đơn vị báo cáo'],
  ['Phòng Giáo dục và Đảo tạo', 'Phòng Giáo dục và Đào tạo'],
  ['UỶ BAN NHÂN DẪN', 'UỶ BAN NHÂN DÂN'],
  ['Chủ tri, phôi hợp', 'Chủ trì, phối hợp'],
  ['đề cương chỉ tiết', 'đề cương chi tiết'],
  ['trươc ngày l5/9/2O23.', 'trước ngày 15/9/2023.'],
  ['số 113,KH-UBND', 'số 113/KH-UBND'],
  ['VIv mở lớp học hè', 'V/v mở lớp học hè'],
  ['Số: 25IUBND-VX', 'Số: 25/UBND-VX'],
  ['Số: /JUBND-VX', 'Số: /UBND-VX'],
  ['Số: 25/⁄KH-UBND', 'Số: 25/KH-UBND'],
  ['số 31-QĐÐ/HU', 'số 31-QĐ/HU'],
  ['Văn phòng HĐND&SUBND, HĐNDK&UBND', 'Văn phòng HĐND&UBND, HĐND&UBND'],
  ['- Lưu: VỊ, NV.', '- Lưu: VT, NV.'],
  ['-Lưu: VI', '-Lưu: VT'],
  ['xã; TIM BẠN THƯỜNG VỤ', 'xã; T/M BAN THƯỜNG VỤ'],
  ['CỘNG SẲN VIỆT NAM', 'CỘNG SẢN VIỆT NAM'],
  ['Các chỉ bộ, đấy mạnh tuyên truyền', 'Các chi bộ, đẩy mạnh tuyên truyền'],
])('%s → %s', (recognised, right) => {
  expect(mended(recognised)).toBe(right);
});

test.each([
  'chỉ tiêu, chi tiêu',
  'I.1 và II.2, điểm l',
  'Uỷ ban nhân dân, Ủy ban nhân dân',
  'cơ, quan',
  'Lưu: VX, HĐND; quản lý công sản, chỉ bộ phận này',
  'TIM MẠCH, BAN NGÀY, các bạn thường',
  'Ông Lo, 1o, 12A',
  '1.500.000 đồng; 85%; 2021-2025',
  'Số: 25/UBND-VX, IUCN, mục V.1 và VI.',
])('%s stays as it is', (text) => {
  expect(mended(text)).toBe(text);
});
