import { expect, test } from 'vitest';
import { mendHead } from './scan-heads.ts';

/** Blanks written for dirt are shown as one. */
const mended = (text: string): string => {
  const written = mendHead(text);
  expect(written).toHaveLength(text.length);
  return written.replace(/ +/gu, ' ').replace(/^ | $/gmu, '');
};

test.each([
  ['a type with its marks lost', 'CHÍ THỊ,', 'CHỈ THỊ'],
  ['… between specks', ': ề KẾ HOẠCH ñ', 'KẾ HOẠCH'],
  ['a number written by hand', 'Số: 3đố /TB-SYT', 'Số: /TB-SYT'],
  ['… with a letter for a one', 'Số: l032/KH-SYT', 'Số: 1032/KH-SYT'],
  ['a semicolon behind the word', 'Số; 21/CĐ-UBND', 'Số: 21/CĐ-UBND'],
  ['a day that cannot be read', 'An Lãng, ngày. ÔŸ tháng 10 năm 2025', 'An Lãng, ngày tháng 10 năm 2025'],
  ['a day behind a speck', 'An Lãng, ngày-06 tháng: 11 năm 2025', 'An Lãng, ngày 06 tháng 11 năm 2025'],
  ['a speck before the place', '» An Lãng, ngày 09 tháng 4 năm 2019', 'An Lãng, ngày 09 tháng 4 năm 2019'],
  ['behind the motto', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM -', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['around a subject', 'â V/v mở lớp bơi cho học 2 ặ\nsinh', 'V/v mở lớp bơi cho học\nsinh'],
  ['behind a title', 'KẾ HOẠCH\nMở lớp bơi\nnăm 2025 :', 'KẾ HOẠCH\nMở lớp bơi\nnăm 2025'],
])('mended: %s', (_, scanned, right) => {
  expect(mended(scanned)).toBe(right);
});

test.each([
  'Số: 41/UBND-VX',
  'An Lãng, ngày 31 tháng 12 năm 2025',
  'KẾ HOẠCH PHÒNG DỊCH',
  'Kính gửi: Các trường; :',
])('unchanged: %s', (text) => {
  expect(mendHead(text)).toBe(text);
});
