import type { Found, Passage, Recogniser } from '../recogniser.ts';

/** A share: "100%", "ít nhất 80%", "trên 95 %", "từ 90% trở lên", "70-80%". */
const SHARE =
  /(?<![\p{L}\p{N}])(?:(?:ít nhất|tối thiểu|tối đa|trên|dưới|không quá)\s)?\d{1,3}(?:[.,]\d{1,3})?(?:\s?[-–]\s?\d{1,3}(?:[.,]\d{1,3})?)?\s?%(?:\strở lên)?/gu;

/** A rate: "2 buổi/ngày", "24/24h", "01 lần/tháng". */
const RATE =
  /(?<![\p{L}\p{N}/])(?:(?:ít nhất|tối thiểu|tối đa|không quá)\s)?(?:24\/24\s?(?:h|giờ)?|24\/7|7\/7|\d{1,4}\s(?:buổi|lần|giờ|tiết|lượt|cuộc|kỳ|bài|tin)\s?\/\s?(?:\d{1,2}\s)?(?:ngày|tuần|tháng|quý|năm|học kỳ|kỳ|lớp|trường))/gu;

/** An amount that something is raised, lowered or brought to: "lên 75ha", "đạt 1.200 tỷ đồng". */
const AMOUNT =
  /(?<=(?:^|\s)(?:lên|xuống còn|xuống dưới|đạt|đạt trên|đạt từ|đạt ít nhất|còn dưới|đủ)\s)\d{1,3}(?:[.,]\d{1,3}){0,3}\s?(?:ha|km|m2|m²|m3|tỷ đồng|triệu đồng|nghìn đồng|tỷ|triệu|người|học sinh|trường|lớp|xã|hộ|giường|phòng|điểm|tấn|chỗ)(?![\p{L}\p{N}])/gu;

/** A least or greatest number of things: "ít nhất 02 trường", "không quá 45 học sinh". */
const BOUNDED =
  /(?<![\p{L}\p{N}])(?:ít nhất|tối thiểu|tối đa|không quá)\s\d{1,6}\s(?!ngày|giờ|tuần|tháng|năm|phút)\p{L}{1,12}(?:\s?\/\s?(?:giáo viên|học sinh|học kỳ|năm học|\p{L}{1,10}))?/gu;

/** Each pattern with what has to stand in a passage for it to find anything. */
const PATTERNS: readonly (readonly [RegExp, RegExp])[] = [
  [/%/u, SHARE],
  [/\//u, RATE],
  [/lên|xuống|đạt|còn dưới|đủ/u, AMOUNT],
  [/ít nhất|tối (?:thiểu|đa)|không quá/u, BOUNDED],
];
const DIGIT = /\d/u;

export const targetRecogniser: Recogniser<string> = {
  name: 'target',
  find({ text, folded }: Passage): Found<string>[] {
    const found: Found<string>[] = [];
    if (!DIGIT.test(folded)) return found;
    for (const [needed, pattern] of PATTERNS) {
      if (!needed.test(folded)) continue;
      for (const match of folded.matchAll(pattern)) {
        const start = match.index;
        const end = start + match[0].length;
        if (found.some((other) => start < other.end && other.start < end)) continue;
        found.push({ start, end, value: text.slice(start, end) });
      }
    }
    return found.sort((a, b) => a.start - b.start);
  },
};
