import { expect, test } from 'vitest';
import { read } from '../read.ts';
import { partFlat } from './flat-text.ts';

const PARTS = [
  'UBND TỈNH PHÚ LÂM',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'SỞ CÔNG THƯƠNG',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 61/KH-SCT',
  'Phú Lâm, ngày 15 tháng 4 năm 2026',
  'KẾ HOẠCH',
  'Kiểm tra chợ và cửa hàng xăng dầu năm 2026 trên địa bàn toàn tỉnh và các xã biên giới',
  'I. NỘI DUNG',
  '1. Phòng Quản lý thương mại rà soát các chợ trên địa bàn theo Điều 12 của Quy chế, lập danh sách cửa hàng bán lẻ.',
  '2. Phòng Kỹ thuật kiểm định cột đo xăng dầu, gửi kết quả về Văn phòng trước ngày 20/5/2026.',
  'II. TỔ CHỨC THỰC HIỆN',
  '1. Văn phòng tổng hợp kết quả, báo cáo Giám đốc Sở trước ngày 30/5/2026; mời các báo đưa tin.',
  '2. Thanh tra Sở xử lý vi phạm và trả lời kiến nghị của người dân./.',
  'Nơi nhận:',
  '- UBND tỉnh;',
  '- Lưu: VT, QLTM.',
  'KT. GIÁM ĐỐC',
  'PHÓ GIÁM ĐỐC',
  'Trần Văn Lộc',
];

test('a page that has lost its line ends is read as the same page with them', () => {
  const flat = PARTS.join(' ');
  expect(partFlat(flat)).toHaveLength(flat.length);
  expect(partFlat(flat).split('\n')).toEqual(PARTS);
  const [lost, kept] = [read(flat), read(PARTS.join('\n'))];
  expect(lost.document).toEqual(kept.document);
  expect(lost.tasks.map(({ quote, leads, section }) => [quote, leads, section])).toEqual(
    kept.tasks.map(({ quote, leads, section }) => [quote, leads, section]),
  );
});

test.each([
  PARTS.join('\n'),
  `Căn cứ Luật. ${'Các trường thực hiện: - Rà soát; - Báo cáo. 1. Mở lớp. '.repeat(20)}`,
  'Nơi nhận: - Như trên; - Lưu: VT.',
])('a text with its lines stays as it is', (text) => {
  expect(partFlat(text)).toBe(text);
});
