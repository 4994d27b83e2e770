/**
 * How scanners misread the words on which a deadline turns: one mark or hook too few or too many. Each is accepted
 * only where a number or the next word of the phrase follows.
 */
const MISREADINGS: Readonly<Record<string, readonly string[]>> = {
  trước: ['truớc', 'trưóc', 'truóc', 'trươc', 'trưởc', 'trườc'],
  ngày: ['ngảy', 'ngáy', 'ngầy', 'ngay'],
  tháng: ['thảng', 'thàng', 'thang', 'thắng'],
  quý: ['quỷ', 'quỳ', 'quí', 'quy'],
  chậm: ['chàm', 'cham', 'châm', 'chạm'],
  nhất: ['nhât', 'nhắt', 'nhat', 'nhãt', 'nhẩt'],
  hằng: ['hàng', 'hăng', 'hẳng', 'hẵng', 'hắng'],
  hạn: ['han', 'hàn'],
  trương: ['truơng', 'trưong', 'truong'],
  khi: ['khỉ', 'khì', 'khí'],
};

/** A word and what scanners make of it, as part of a pattern. */
export function spelled(word: string): string {
  return `(?:${[word, ...(MISREADINGS[word] ?? [])].join('|')})`;
}
