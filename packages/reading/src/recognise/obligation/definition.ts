import { expression } from '../../pattern/ordinary.ts';
import { type Pattern, pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import type { Passage } from '../recogniser.ts';
import { doerOf } from './doer.ts';
import { handsIn } from './hands-in.ts';
import { mainPiece } from './main-piece.ts';
import { MODAL } from './modal.ts';

/** "Đây là nhiệm vụ quan trọng": what something is. */
const IS_A = pattern(
  /(?<!nhất|đặc biệt|quan trọng) là (?:bài toán|vấn đề|thách thức|tiền đề|động lực|công cụ|lĩnh vực|một trong|nhiệm vụ (?:quan trọng|cấp bách|trọng tâm|thường xuyên|chính trị)|cơ sở|căn cứ|điều kiện|dịp|nền tảng|yêu cầu|giải pháp)/u,
);
/** "Đây là lực lượng nòng cốt, …": the same of what was named before. */
const THIS_IS = pattern(/^(?:đây|đó|đấy) là /u);
const LONGEST_DEFINED = 160;
/** A name, and not "các xã, nhất là các xã …". */
const IS_DEFINED = expression(/^\p{L}{1,8} \p{L}{1,8} [^:;.]*(?<! nhất| đặc biệt)$/u);

/** "Kế hoạch năm học là kế hoạch …": what a thing is, said with the words that name it. */
function defines(passage: Passage, { start, end }: Stretch): boolean {
  const said = passage.folded.slice(start, Math.min(end, start + LONGEST_DEFINED));
  if (!said.includes(' là ')) return false;
  const named = said.split(' ', 2).join(' ');
  const is = said.indexOf(` là ${named} `, named.length);
  if (is < 0 || !IS_DEFINED.test(said.slice(0, is))) return false;
  return !BINDS.testIn(passage, { start, end: start + is });
}

/** … and yet binding: "phải xác định đây là nhiệm vụ …", "Đưa việc này là một trong các tiêu chí …". */
const BINDS = pattern(/(?:phải|cần|(?<!(?:việc|vấn đề|công tác) )xác định|(?<!được )coi|lấy|^đưa)\s/u);
/** "Hồ sơ gồm: …", "Đoàn kiểm tra gồm đại diện …": what there is in it. */
const CONSISTS = pattern(/^[^,;:.]{2,80}\s(?:bao gồm|gồm)[:\s]/u);
const MADE_UP = pattern(/^(?:thành phần|cơ cấu|(?:lực lượng|đối tượng|thành viên) tham (?:gia|dự)) /u);
const OF_WHAT = pattern(/\s(?:bao )?gồm[:\s]/u);

/** Whether a clause tells of what something consists, and not what somebody does with it: "Trường nộp hồ sơ gồm …". */
export function tellsContents(passage: Passage, clause: Stretch): boolean {
  if (!CONSISTS.testIn(passage, clause)) return false;
  if (MADE_UP.testIn(passage, clause)) return true;
  const end = clause.start + (OF_WHAT.execIn(passage, clause)?.index ?? 0);
  return mainPiece(passage, { start: clause.start, end }) < 0 && !handsIn(passage, { ...clause, end });
}

/** "Nội dung truyền thông: quy định của Luật …; tác hại …": what a thing is about, with nothing to do behind the colon. */
const ABOUT_WHAT = pattern(
  /^nội dung (?:tuyên truyền|truyền thông|tập huấn|bồi dưỡng|thi|sinh hoạt|hội thảo|hội nghị|tọa đàm|chuyên đề|thảo luận|trao đổi|họp|giám sát|thanh tra|kiểm tra|khảo sát|đánh giá|học tập|quán triệt|phổ biến|trải nghiệm|giáo dục|tìm hiểu|trưng bày|triển lãm)(?:,?\s\p{L}{1,8}){0,5}\s?: /u,
);
/** "quy định của Luật", "hướng dẫn về …": a thing, though the word may be a verb. */
const A_THING = pattern(
  /^(?:(?:các|những|một số) )?(?:quy định|hướng dẫn|kế hoạch|thông tin|báo cáo|đánh giá|đề xuất)(?: \p{L}{1,8}){0,3} (?:của|về|tại|trong) /u,
);

export function tellsSubject(passage: Passage, clause: Stretch): boolean {
  const label = ABOUT_WHAT.execIn(passage, clause)?.[0].length ?? 0;
  const rest = { ...clause, start: clause.start + label };
  if (label === 0 || doerOf(passage, rest) !== null) return false;
  return mainPiece(passage, rest) < 0 || A_THING.testIn(passage, rest);
}

/** Whether a clause says what something is. */
export function tellsWhatIs(passage: Passage, clause: Stretch): boolean {
  const says = (one: Pattern): boolean => one.testIn(passage, clause);
  return (says(THIS_IS) && !says(MODAL)) || (says(IS_A) && !says(BINDS)) || defines(passage, clause);
}
