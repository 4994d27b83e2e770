import type { Draft } from './draft.ts';

const YEAR_FIRST = /^(?:phấn đấu )?(?:(?:đến|trong|hết) )?(?:hết )?năm \d{4},\s/u;
const SHARE_FIRST = /^(?:(?:trên|ít nhất|tối thiểu) )?\d{1,3}(?:,\d)?\s?%/u;
/** "tỷ lệ hộ nghèo còn dưới 1%", "số trường đạt chuẩn trên 80%": a measure with the figure that it is to reach. */
const MEASURE_FIRST =
  /^(?:(?:tỷ|tỉ) (?:lệ|trọng)|số (?!hóa|liệu)|tổng (?!kết|hợp)|mức|thu nhập|giá trị|năng suất|sản lượng|diện tích|quy mô|doanh thu|bình quân|tốc độ|chỉ số|chỉ tiêu|kim ngạch|mật độ|độ che phủ|tuổi thọ|có (?:ít nhất|trên|tối thiểu|từ)|không còn|toàn (?:xã|phường|huyện|tỉnh|ngành)|mỗi)[^;]*\d/u;

/** "Đến năm 2030, 100% trường …; 90% học sinh …": the year that the sentence of these tasks opens with is that of each share. */
export function shareYear([opening, ...others]: readonly Draft[]): void {
  if (!opening?.deadline || !YEAR_FIRST.test(wordsFrom(opening))) return;
  for (const draft of others) {
    const words = wordsFrom(draft);
    if (SHARE_FIRST.test(words) || MEASURE_FIRST.test(words)) draft.deadline ??= opening.deadline;
  }
}

const wordsFrom = ({ block, clause }: Draft): string => block.paragraph.folded.slice(clause.start);
