import { pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import type { Passage } from '../recogniser.ts';

/** "(Báo Hà Lâm) - " before the first sentence of an article. */
const DATELINE = pattern(/^\([^()]{2,40}\) ?[-–] ?/u);
const LONGEST_DATELINE = 45;

/** How many characters name the place or the paper before the words of an article that begin at `at`. */
export const datelineLength = (passage: Passage, at: number): number =>
  DATELINE.execAt(passage.folded, at, LONGEST_DATELINE)?.[0].length ?? 0;

/** "Như Báo A đã đưa tin, …", "Trước đó, sáng 08/10, …": news of what was. */
const TELLS_NEWS = pattern(
  /^(?:như [^,;:]{2,60} đã (?:đưa tin|thông tin|phản ánh)|theo (?:phản ánh|thông tin ban đầu|tìm hiểu)|trước đó, (?:(?:vào |trong )?(?:sáng|trưa|chiều|tối) )?(?:ngày )?\d{1,2}[/.-]\d|[^,;:]{2,60}(?:, [^,;:]{2,60})? (?:cho biết|cho hay|lên tiếng)(?! (?:ý kiến|kết quả|số lượng|nhu cầu)))(?=[\s,/.\d]|$)/u,
);

/** Whether a clause tells news and asks nothing. */
export const tellsNews = (passage: Passage, clause: Stretch): boolean => TELLS_NEWS.testIn(passage, clause);

/** "Ngày 12/9, Chủ tịch UBND tỉnh ký công điện yêu cầu …", "Sở Y tế vừa có văn bản gửi …": what was issued. */
const ISSUED = pattern(
  /^(?:(?:(?:sáng|chiều|tối) )?ngày \d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?, [^;.]{3,90}?\s(?:đã |vừa )?|[^;.]{3,90}?\s(?:vừa|mới|vừa qua đã) )(?:ký ban hành|ký|ban hành|có|ra) (?:công điện|công văn|chỉ thị|văn bản|thông báo|kế hoạch)(?: (?:khẩn|hỏa tốc|chỉ đạo))?(?: số [^\s,;]{1,24})?(?: ngày [\d/.-]{3,10})?,? (?:yêu cầu|đề nghị|chỉ đạo|gửi|về việc|về)(?!\p{L})/u,
);

/** Whether a clause says that a paper was issued, and what it asks for as a whole. */
export const tellsIssue = (passage: Passage, { start, end }: Stretch): boolean =>
  ISSUED.testIn(passage, { start: start + datelineLength(passage, start), end });
