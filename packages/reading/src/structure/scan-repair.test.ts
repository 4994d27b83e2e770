import { expect, test } from 'vitest';
import { repairScan } from './scan-repair.ts';

/** Two words that no clean text has, so that what follows counts as scanned. */
const SCANNED = 'cac truờng ';
const repaired = (text: string): string => repairScan(SCANNED + text).slice(SCANNED.length);

test.each([
  ['Trung tam Y tế huyện', 'Trung tâm Y tế huyện'],
  ['Bao cáo kết quả', 'Báo cáo kết quả'],
  ['CONG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['trước ngay 20/8/2025', 'trước ngày 20/8/2025'],
  ['1ập danh sách', 'lập danh sách'],
  ['trước ngày l5/8/2025', 'trước ngày 15/8/2025'],
  ['quy III', 'quý III'],
])('a scan: %s', (scanned, right) => {
  expect(repaired(scanned)).toBe(right);
});

test('nothing changes in a clean text, not even a word that a phrase would mend', () => {
  const clean = 'Ban giao thông báo cáo ngay 20/8; lớp 1A; Trung tam Y tế';
  expect(repairScan(clean)).toBe(clean);
});

test('offsets stay', () => {
  const text = `${SCANNED}Bao cáo Ủy ban nhan dân xã trước ngay 1/9`;
  expect(repairScan(text)).toHaveLength(text.length);
});

test('marks that were never lost stay as they are', () => {
  expect(repaired('bàn giao cho Ban giám hiệu')).toBe('bàn giao cho Ban giám hiệu');
});
