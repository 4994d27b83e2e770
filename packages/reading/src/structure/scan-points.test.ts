import { expect, test } from 'vitest';
import { mendPoints } from './scan-points.ts';
import { mendScan } from './scan-repair.ts';

const repairScan = (text: string): string => mendScan(text).text;

test.each([
  ['the first letter as a figure', '8) Rà soát\nb) Lập danh sách', 'a) Rà soát\nb) Lập danh sách'],
  ['… and with a mark, in each point', '2. Trường\nâ) Rà soát\nb) Gửi', '2. Trường\na) Rà soát\nb) Gửi'],
  ['a d that lost its stroke', 'd) Rà soát\nd) Gửi\ne) Báo cáo', 'd) Rà soát\nđ) Gửi\ne) Báo cáo'],
  ['… as the last', 'c) Rà soát\nd) Gửi\nd) Báo cáo', 'c) Rà soát\nd) Gửi\nđ) Báo cáo'],
  [
    'a stroke on the only fourth',
    'a) Lớp\nb) Trường\nc) Rà soát\nđ) Gửi',
    'a) Lớp\nb) Trường\nc) Rà soát\nd) Gửi',
  ],
  ['a sign between two', 'a) Rà soát\n6) Gửi\nc) Báo cáo', 'a) Rà soát\nb) Gửi\nc) Báo cáo'],
  ['a letter between two', 'b) Rà soát\ne) Gửi\nd) Báo cáo', 'b) Rà soát\nc) Gửi\nd) Báo cáo'],
  ['a figure between two', '2. Rà soát\n8. Gửi\n4. Báo cáo', '2. Rà soát\n3. Gửi\n4. Báo cáo'],
  ['… before another mark', '2. Rà soát\n8: Gửi\n4. Báo cáo', '2. Rà soát\n3: Gửi\n4. Báo cáo'],
  [
    'a sign alone between two',
    '2. Rà soát\nq Giám sát\na) Gửi\n4. Báo cáo',
    '2. Rà soát\n3.Giám sát\na) Gửi\n4. Báo cáo',
  ],
  [
    'a sign for a letter and its bracket',
    'd) Rà soát\nđ) Gửi\ne) Lưu\nÐ Thông báo kế hoạch\ng) Báo cáo',
    'd) Rà soát\nđ) Gửi\ne) Lưu\nf)Thông báo kế hoạch\ng) Báo cáo',
  ],
  [
    '… with a full stop',
    'b) Rà soát\nÐ. Gửi Ý Yên\nÝ Yên\nd) Báo cáo',
    'b) Rà soát\nc) Gửi Ý Yên\nÝ Yên\nd) Báo cáo',
  ],
  ['the first with its full stop read twice', '1L, Rà soát\nGửi xã\n2. Gửi', '1.  Rà soát\nGửi xã\n2. Gửi'],
  ['figures with letters below', '1. Xã\na) Gửi\n7. Sở\n3. Ban', '1. Xã\na) Gửi\n2. Sở\n3. Ban'],
])('%s', (_, scanned, right) => {
  expect(mendPoints(scanned)).toBe(right);
});

test.each([
  ['a list in the order of Decree 30', 'd) Rà soát\nđ) Gửi\ne) Báo cáo\ng) Lưu'],
  ['a list without đ', 'd) Rà soát\ne) Gửi\nf) Báo cáo\ng) Lưu'],
  ['a stroke behind a d', 'd) Rà soát\nđ) Gửi'],
  [
    'a stroke on one fourth of two',
    '1. Xã\na) Lớp\nb) Trường\nc) Rà soát\nd) Gửi\n2. Sở\na) Lớp\nb) Trường\nc) Rà soát\nđ) Gửi',
  ],
  ['one word, or two signs, between two points', '2. Rà soát\nÝ Yên\n4. Lưu\nq Gửi\nz Trồng\n6. Xã'],
  ['a letter left out', 'a) Rà soát\nc) Gửi'],
  ['a letter left out above bullets', 'a) Rà soát\n- Lưu\n+ Gửi\nc) Gửi'],
  [
    'a word of one letter, and letters that follow each other',
    'a) Rà soát\nÝ Yên\nc) Gửi\nÐ Lưu\nd) Báo cáo',
  ],
  ['a number left out', '1. Rà soát\n2. Gửi\n4. Lưu'],
  ['a letter that came twice', 'a) Rà soát\nb) Gửi\nb) Báo cáo\nc) Lưu'],
  ['a letter left out and the next used', 'c) Rà soát\nđ) Gửi\ne) Báo cáo'],
  ['two lists whose figures were lost', 'b) Rà soát\nc) Gửi\nc) Báo cáo\nđ) Lưu'],
  ['a number that came twice', '1. Rà soát\n3. Gửi\n3. Lưu'],
  ['the last of a list', '1. Rà soát\n2. Gửi\n8. Lưu'],
  ['lists under two points', '1. Xã\na) Gửi\nb) Lưu\n2. Sở\na) Gửi\nb) Lưu'],
  ['lists under two parts', 'I. MỤC ĐÍCH\n1. Rà soát\nII. NỘI DUNG\n1. Gửi\n2. Lưu\n3. Báo'],
  ['a list that begins anew', '1. Xã\n2. Sở\n1. Gửi\n2. Lưu\n3. Báo'],
  ['figures in brackets', '1) Rà soát\n2) Gửi\n4) Lưu'],
  ['what stands within a line', 'theo điểm 8) của\nđiểm b) Lưu'],
])('%s: nothing changes', (_, text) => {
  expect(mendPoints(text)).toBe(text);
});

test('a text that may be no scan keeps its numbers', () => {
  const text = 'b) Rà soát\ne) Gửi\nd) Báo cáo';
  expect(repairScan(text)).toBe(text);
  const scanned = 'cac truờng \nb) Rà soát\ne) Gửi\nd) Báo cáo';
  expect(repairScan(scanned)).toContain('\nc) Gửi\n');
});
