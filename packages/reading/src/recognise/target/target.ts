import { hasDigit } from '../../pattern/grams.ts';
import { pattern } from '../../pattern/pattern.ts';
import { TASK_VERBS } from '../../vietnamese/verbs.ts';
import type { Found, Passage, Recogniser } from '../recogniser.ts';

/** A share: "100%", "ít nhất 80%", "trên 95 %", "từ 90% trở lên", "70-80%". */
const SHARE = pattern(
  /(?<![\p{L}\p{N}])(?:(?:ít nhất|tối thiểu|tối đa|trên|dưới|không quá|từ(?=\s[\d.,–-]{1,10}\s?%\strở lên))\s)?\d{1,3}(?:[.,]\d{1,3})?(?:\s?[-–]\s?\d{1,3}(?:[.,]\d{1,3})?)?\s?%(?:\s?\/\s?năm(?!\p{L}))?(?:\strở lên)?/u,
);

/** A rate: "2 buổi/ngày", "24/24h", "01 lần/tháng". */
const RATE = pattern(
  /(?<![\p{L}\p{N}/])(?:(?:ít nhất|tối thiểu|tối đa|không quá)\s)?(?:24\/24\s?(?:h|giờ)?|24\/7|7\/7|\d{1,4}\s(?:buổi|lần|ngày|giờ|tiết|lượt|cuộc|kỳ|bài|tin|chuyên đề)\s?\/\s?(?:\d{1,2}\s)?(?:ngày|tuần|tháng|quý|năm học|năm|học kỳ|kỳ|lớp|trường))/u,
);

/** An amount that something is raised, lowered or brought to: "lên 75ha", "đạt 1.200 tỷ đồng". */
const AMOUNT = pattern(
  /(?<=(?:^|\s)(?:lên|xuống còn|xuống dưới|đạt|đạt trên|đạt từ|đạt ít nhất|còn dưới|đủ)\s)\d{1,3}(?:[.,]\d{1,3}){0,3}\s?(?:ha|km|m2|m²|m3|tỷ đồng|triệu đồng|nghìn đồng|tỷ|triệu|người|học sinh|trường|lớp|xã|hộ|giường|phòng|điểm|tấn|chỗ)(?:\/\p{L}{1,6}){0,2}(?:\strở lên)?(?![\p{L}\p{N}])/u,
);

/** A least or greatest number of things: "ít nhất 02 trường", "không quá 45 học sinh". */
const BOUNDED = pattern(
  /(?<![\p{L}\p{N}])(?<!cách nhau\s)(?:ít nhất|tối thiểu|tối đa|không quá)\s(?:\d{1,3}(?:\.\d{3}){1,3}|\d{1,6})\s(?!ngày|giờ|tuần|tháng|năm|phút)(?:cán bộ|giáo viên|học sinh|học viên|hội viên|thành viên|công trình|mô hình|chuyên đề|hoạt động|sản phẩm|sáng kiến|câu lạc bộ|tiết mục|tiết học|lớp học|phòng học|nhà vệ sinh|cơ sở|đơn vị|\p{L}{1,12})(?:\s?\/\s?(?:giáo viên|học sinh|học kỳ|năm học|\p{L}{1,10}))?/u,
);

/** "sửa chữa 35 hồ chứa", "xây dựng 10 mô hình": a number of things right after a verb of work. */
const COUNTED = pattern(
  /(?<=\s)(?:thêm\s|mới\s|hoàn toàn\s|đủ\s|xong\s){0,2}(\d{1,3}(?:\.\d{3}){0,3}(?:,\d{1,2})?\s?(?:ha|km|m2|m²|m3|tỷ đồng|triệu đồng|tấn|(?:lượt\s)?(?!(?:và|để|cho|theo|tại|của|là|đến|trên|trong|về|trở|hoặc|so|nếu|thì)\s)\p{L}{2,10}(?:\s(?!(?:và|để|cho|theo|tại|của|về|trong|trên|có|được|do|với|ở|vào|trước|đối|đạt|thuộc|so|trở|nhằm|mỗi|đến)(?!\p{L}))\p{L}{2,10})?))(?:\/\p{L}{1,6}){0,2}(?![\p{L}\p{N}])/u,
);
/** Counts of people who take part, of papers and of time are no targets. */
const NO_TARGET =
  /^[\d.,]+\s?(?:người|giáo viên|học sinh|cán bộ|công chức|viên chức|nhân viên|thành viên|đại biểu|đồng chí|tình nguyện|chuyên viên|lãnh đạo|văn bản|bản|báo cáo|bộ|tờ|phiếu|công văn|quyết định|nghị quyết|hồ sơ|ngày|tháng|năm|giờ|phút|tuần|quý|giai đoạn|nội dung|nhiệm vụ|nhóm|loại|lần|bước|mục|khâu|nghị định)(?![\p{L}])/u;
/** A verb of at most four syllables. */
const LONGEST_VERB = 4;

/** Whether the words that end at `end` are a verb of work, and no name: "Cụm công nghiệp Thống Nhất 1". */
function afterVerb({ text, folded }: Passage, end: number): boolean {
  let from = end;
  for (let words = 0; words < LONGEST_VERB && from > 0; words++) {
    from = folded.lastIndexOf(' ', from - 1);
    const named = from >= 0 && /^\p{Lu}/u.test(text.slice(from + 1, from + 3));
    if (!named && TASK_VERBS.matchAt(folded, from + 1) === end) return true;
    if (from < 0) return false;
  }
  return false;
}

const PATTERNS = [SHARE, RATE, AMOUNT, BOUNDED, COUNTED];
const DIGIT = /\d/u;

export const targetRecogniser: Recogniser<string> = {
  name: 'target',
  find(passage: Passage): Found<string>[] {
    const { text, folded, kinds } = passage;
    const found: Found<string>[] = [];
    if (kinds !== undefined && !hasDigit(kinds)) return found;
    if (!DIGIT.test(folded)) return found;
    for (const one of PATTERNS) {
      for (const match of one.allIn(passage, { start: 0, end: folded.length })) {
        const start = match.index;
        const end = start + match[0].length;
        if (found.some((other) => start < other.end && other.start < end)) continue;
        if (one === COUNTED && (NO_TARGET.test(match[1] ?? '') || !afterVerb(passage, start - 1))) continue;
        found.push({ start, end, value: text.slice(start, end) });
      }
    }
    return found.sort((a, b) => a.start - b.start);
  },
};
