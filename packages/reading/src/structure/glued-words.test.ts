import { expect, test } from 'vitest';
import { findDeadlines } from '../find-deadlines.ts';
import { read } from '../read.ts';
import { normalise } from '../text/normalise.ts';
import { partGlued } from './glued-words.ts';

/** Two words that were run together, so that what follows counts as copied without its line ends. */
const SIGNS = 'kếhoạch nhiệmvụ ';
const parted = (text: string): string =>
  partGlued(normalise(SIGNS + text)).text.slice('kế hoạch nhiệm vụ '.length);

test.each([
  ['yêu cầucác trường', 'yêu cầu các trường'],
  ['ýkiến của Ủy bannhân dân', 'ý kiến của Ủy ban nhân dân'],
  ['Kínhgửi: Sở Y tế', 'Kính gửi: Sở Y tế'],
  ['Phòng Nội vụ vàSở Y tế', 'Phòng Nội vụ và Sở Y tế'],
  ['phối hợp vớiUBND xã', 'phối hợp với UBND xã'],
  ['đề nghị UBNDtỉnh', 'đề nghị UBND tỉnh'],
  ['PHÓ CHỦ TỊCHLê Văn Lãng', 'PHÓ CHỦ TỊCH Lê Văn Lãng'],
  ['THÀNHPHỐ BẾN LAU', 'THÀNH PHỐ BẾN LAU'],
  ['quyết định của BGDĐTNgày ban hành', 'quyết định của BGDĐT Ngày ban hành'],
  ['cảnước', 'cả nước'],
  ['Công an xã giữ trật tự; côngan viên', 'Công an xã giữ trật tự; công an viên'],
  ['trước ngày20/8, trong 30ngày', 'trước ngày 20/8, trong 30 ngày'],
  ['các xã,thị trấn; Đội (BHXH)là', 'các xã, thị trấn; Đội (BHXH) là'],
])('run together: %s', (glued, right) => {
  expect(parted(glued)).toBe(right);
});

test.each([
  'Nghiêng, khuyếch, quyết, giêng, chuyện, nguyên',
  'UBND, HĐND, GDĐT, PGDĐT, TTg, QĐ-TTg, BGDĐT-GDTrH',
  'an-lang@donvi.vn, www.xãnhà.vn, 12/KH-UBND, B12/3a',
  'website, online, video, Montessori, internet, covid',
  'lớp 1A, 4.0, TP.HCM, 15.000 đồng',
  'Y Bhăm Êban, H Linh Adrơng',
  'Công an xã, hòa giải, toàn huyện, khoa học',
])('left as it is: %s', (text) => {
  expect(parted(text)).toBe(text);
});

test('one such word is a slip of the pen, and nothing else is changed', () => {
  const text = 'Kếhoạch năm học; trước ngày20/8';
  expect(partGlued(normalise(text)).text).toBe('Kế hoạch năm học; trước ngày20/8');
});

test('places are those of the text as it was found', () => {
  const text = 'Kínhgửi: Các trường\n\nPhòng Giáo dục yêu cầucác trường nộp báocáo trước ngày20/8/2025.';
  const [task] = read(text).tasks;
  expect(task?.quote).toBe('Phòng Giáo dục yêu cầucác trường nộp báocáo trước ngày20/8/2025');
  expect(task?.leads).toEqual(['các trường']);
  expect(findDeadlines(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([
    'trước ngày20/8/2025',
  ]);
});
