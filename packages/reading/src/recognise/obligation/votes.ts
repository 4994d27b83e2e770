import { pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import { isPredicate } from '../party/predicate.ts';
import type { Passage } from '../recogniser.ts';

/** "Ban Thường vụ biểu quyết 11/11 đồng chí thống nhất …", "Hội nghị bỏ phiếu thống nhất 100% …". */
const VOTED = pattern(
  /^[^,;:]{2,80} (?:biểu quyết|bỏ phiếu|giơ tay|tán thành)(?: \p{L}{1,9}){0,4}? (?:\d{1,3}\s?\/\s?\d{1,3}|100\s?%|thống nhất|nhất trí|tán thành|đồng ý)(?!\p{L})/u,
);
/** "11/11 đồng chí đồng ý", "100% đại biểu dự họp nhất trí với …": how many agreed. */
const AGREED = pattern(
  /(?:\d{1,3}\s?\/\s?\d{1,3}|100\s?%)(?: số)? (?:đồng chí|đại biểu|ủy viên|thành viên|phiếu|ý kiến|đảng viên|hộ dân|cử tri|người)(?: \p{L}{1,9}){0,5}? (?:thống nhất|nhất trí|đồng ý|tán thành|biểu quyết)(?!\p{L})/u,
);
/** "Các đại biểu dự họp thống nhất cao với nội dung báo cáo". */
const AGREE = pattern(
  /^(?:các )?(?:đại biểu|ý kiến|thành viên|đồng chí|ủy viên)(?: \p{L}{1,9}){0,6}? (?:đều |cơ bản |hoàn toàn )?(?:thống nhất|nhất trí|đồng tình|tán thành)(?: cao)? (?:với|về|như|thông qua|nội dung|đánh giá)(?!\p{L})/u,
);

/** Whether a clause tells how a meeting voted. */
export const tellsVote = (passage: Passage, clause: Stretch): boolean =>
  !isPredicate(passage.folded, clause.start) &&
  (VOTED.testIn(passage, clause) || AGREED.testIn(passage, clause) || AGREE.testIn(passage, clause));
