import { expect, test } from 'vitest';
import { mendFirstRoman, mendRomans } from './scan-romans.ts';

test.each([
  [
    'the third with a stroke lost',
    'I. Mục đích\nII. Nội dung\nII. Tổ chức\nIV. Kinh phí',
    'I. Mục đích\nII. Nội dung\nIII.Tổ chức\nIV. Kinh phí',
  ],
  [
    'the first read as a figure, points of its own below',
    '1. Mục đích\n1. Đúng hạn\n2. Đủ việc\nII. Nội dung',
    'I. Mục đích\n1. Đúng hạn\n2. Đủ việc\nII. Nội dung',
  ],
  [
    'the first without points of its own',
    '1.Đánh giá chung\nĐã làm xong.\n1I. Nhiệm vụ\n1. Rà soát',
    'I.Đánh giá chung\nĐã làm xong.\nII. Nhiệm vụ\n1. Rà soát',
  ],
  [
    'strokes side by side',
    '1. Mục tiêu\nIH. Đối tượng\nTH. Chỉ tiêu',
    'I. Mục tiêu\nII. Đối tượng\nIII.Chỉ tiêu',
  ],
  ['with a foot, in a bracket, before a colon', '1L. MỤC ĐÍCH\nII: NỘI DUNG', 'I.  MỤC ĐÍCH\nII. NỘI DUNG'],
  [
    'figures beside fives',
    'III. Chỉ tiêu\n1V. Kinh phí\nV. Mở lớp\nV1. Báo cáo',
    'III. Chỉ tiêu\nIV. Kinh phí\nV. Mở lớp\nVI. Báo cáo',
  ],
  [
    'the full stop as the foot of an L, or lost',
    'IL MỤC ĐÍCH\nII NỘI DUNG\nIIL KINH PHÍ',
    'I. MỤC ĐÍCH\nII.NỘI DUNG\nIII.KINH PHÍ',
  ],
  ['… alone', 'IL.MỤC TIÊU', 'I. MỤC TIÊU'],
  [
    'strokes that look like an H',
    'I. MỤC ĐÍCH\nH. NỘI DUNG\nVI. Lớp\nVH. Kinh phí\nVIH: Báo cáo',
    'I. MỤC ĐÍCH\nII.NỘI DUNG\nVI. Lớp\nVII.Kinh phí\nVIII.Báo cáo',
  ],
  ['the second with a stroke lost', 'I. Lớp\nI. Trường\nII. Xã\nIV. Sở', 'I. Lớp\nII.Trường\nIII.Xã\nIV. Sở'],
  [
    'two figures above a misread third',
    '1. Lớp\n1. Rà soát\n2. Gửi\n1. Trường\nHI. Xã\n1V. Sở',
    'I. Lớp\n1. Rà soát\n2. Gửi\nII.Trường\nIII.Xã\nIV. Sở',
  ],
  [
    'a figure, and the second with a stroke lost',
    '1. Lớp\nI. Trường\nHI. Xã\nIV. Sở',
    'I. Lớp\nII.Trường\nIII.Xã\nIV. Sở',
  ],
  [
    'joined strokes between the first and the third',
    'I. Lớp\nH. Trường\nIII. Xã',
    'I. Lớp\nII.Trường\nIII. Xã',
  ],
  ['a figure with a foot', 'I. Lớp\n1L Trường học\nIII. Xã', 'I. Lớp\nII.Trường học\nIII. Xã'],
  ['a dot below', 'V. Lớp\nVỊ. Trường\nVIHI. Xã', 'V. Lớp\nVI. Trường\nVII.  Xã'],
  ['… behind a first that is a figure', '1. MỤC ĐÍCH\nIL NỘI DUNG', 'I. MỤC ĐÍCH\nII.NỘI DUNG'],
  ['the third before a fourth, the first two lost', 'II. KINH PHÍ\nIV. BÁO CÁO', 'III.KINH PHÍ\nIV. BÁO CÁO'],
  [
    'a stroke lost with the full stop, below an empty line',
    'I. Lớp\nII. Trường\n\nII TỔ CHỨC THỰC HIỆN\n',
    'I. Lớp\nII. Trường\nIII.TỔ CHỨC THỰC HIỆN\n',
  ],
  [
    'chapters that count anew',
    'A. KẾT QUẢ\n1. LỚP\nH. TRƯỜNG\nB. NHIỆM VỤ\n1. XÃ\n1L SỞ\n1H. KINH PHÍ\n1V. BÁO CÁO',
    'A. KẾT QUẢ\nI. LỚP\nII.TRƯỜNG\nB. NHIỆM VỤ\nI. XÃ\nII.SỞ\nIII.KINH PHÍ\nIV. BÁO CÁO',
  ],
  [
    'joined strokes where points begin anew',
    '1. Đánh giá\nH. Nhiệm vụ\n1. Văn phòng\n2. Phòng Y tế',
    'I. Đánh giá\nII.Nhiệm vụ\n1. Văn phòng\n2. Phòng Y tế',
  ],
  ['the second with its full stop', '1, LỚP\n1IL TRƯỜNG\nHI. XÃ', 'I. LỚP\nII. TRƯỜNG\nIII.XÃ'],
  ['beyond the third', 'VI. Kinh phí\nVI. Báo cáo', 'VI. Kinh phí\nVII.Báo cáo'],
])('%s', (_, scanned, right) => {
  expect(mendRomans(scanned, true)).toBe(right);
});

test.each([
  ['points that are none', '1. Mục đích\n2. Yêu cầu'],
  ['a list before a second heading whose first was lost', '1. Rà soát\n2. Báo cáo\nII. Tổ chức'],
  ['an annex that counts anew', 'I. Mục đích\nII. Nội dung\nI. Danh mục\nII. Biểu mẫu'],
  ['a number left out by whoever wrote it', 'I. Mục đích\nIII. Tổ chức'],
  ['a district behind a first', 'I. MỤC ĐÍCH\nH. Bình An'],
  ['two figures above a third', '1. Lớp\n1. Trường\nIII. Xã\nIV. Sở'],
  ['a litre', 'mỗi lớp có\n1L Cồn sát khuẩn'],
  ['an eleventh point', 'I. Nội dung\n9. Lớp\n10. Trường\n11. Sở'],
  ['a second before a fifth', 'II. Nội dung\nV. Tổ chức'],
  ['capitals that are no number', 'IL CÓ TRÁCH NHIỆM\nLI XÃ HÒA SƠN\nXI MĂNG HÒA SƠN'],
  ['short forms of places and schools', 'H. Bình An\nTH. Hòa Sơn'],
])('%s: nothing changes', (_, text) => {
  expect(mendRomans(text, true)).toBe(text);
});

test('a text that may be no scan: only the third between a second and a fourth', () => {
  const first = '1. Mục đích\nII. Nội dung\n';
  expect(mendRomans('II. Kinh phí\nIV. Báo cáo', false)).toBe('II. Kinh phí\nIV. Báo cáo');
  expect(mendRomans(`${first}II. Tổ chức\nIV. Kinh phí`, false)).toBe(`${first}III.Tổ chức\nIV. Kinh phí`);
  expect(mendRomans(`${first}II. Tổ chức`, false)).toBe(`${first}II. Tổ chức`);
});

test('the first as the foot of an L alone, where the second follows', () => {
  expect(mendFirstRoman('L MỤC TIÊU\n1. Đủ việc\nII. NỘI DUNG')).toBe('I.MỤC TIÊU\n1. Đủ việc\nII. NỘI DUNG');
  expect(mendFirstRoman('L MỤC TIÊU\n1. Đủ việc')).toBe('L MỤC TIÊU\n1. Đủ việc');
});
