import { pattern } from '../../pattern/pattern.ts';
import { readParties } from '../party/party.ts';
import { isPredicate } from '../party/predicate.ts';
import type { Passage } from '../recogniser.ts';
import { skipConnectives } from './connectives.ts';
import { labelAt } from './label.ts';
import { orderedAt } from './ordered.ts';
import { AT_TIME_OF_CYCLE } from './time-of-cycle.ts';

const MODAL_EARLY = pattern(
  /^[^;.]{2,90}?\s(?:phải|cần|cần phải|không được|có trách nhiệm|chịu trách nhiệm)\s/u,
);
/** "; kết quả gửi về …": sent things. */
const SENT = pattern(
  /^(?:báo cáo|kết quả|văn bản|danh sách|hồ sơ|kế hoạch|số liệu|biểu mẫu|bản (?:giấy|mềm|chính|cứng|điện tử)|file(?: mềm)?)[^;]{0,60}\s(?:gửi|nộp|về)\s|^kết quả(?: \p{L}{1,9}){0,4} (?:báo cáo|trình|thông báo)\s/u,
);

/** A subject after a semicolon is named in fewer characters. */
const SUBJECT_REACH = 160;

const AT_ONCE = pattern(/^(?:đồng thời|trên cơ sở đó)/u);
/** The same words as nouns. */
const NOUN_OF = pattern(/^(?:chỉ đạo của|báo cáo của|kiểm tra của)/u);
const CIRCUMSTANCE = pattern(
  /^(?:trong quá trình|trong khi|đối với|nếu|khi|hằng|hàng|trước ngày|thời gian|sau khi)\s/u,
);

/** "; trên cơ sở kết quả kiểm tra, tham mưu …": what work rests on, and then the work. */
const RESTING = pattern(/^(?:trên cơ sở|căn cứ(?: vào)?|từ kết quả|qua kết quả) [^,;.:]{2,120}, (?=\p{L})/u);
const LONGEST_BASIS = 140;

function restsThenActs({ folded }: Passage, from: number, end: number): boolean {
  const basis = RESTING.execAt(folded, from, LONGEST_BASIS);
  const at = from + (basis?.[0].length ?? 0);
  return basis !== null && at < end && isPredicate(folded, at);
}

/** "; hai tuần một lần báo cáo …", "; đến hết năm 2026 xóa …", "; mỗi quý kiểm tra …", "; trước ngày 20/12 tổng hợp …": how often or by when, and then the work. */
const WHEN = pattern(
  /^(?:(?:một|hai|ba|bốn|sáu|\d{1,2}) (?:ngày|tuần|tháng|quý|năm) (?:một|1|01) lần|(?:phấn đấu )?(?:đến|trong|chậm nhất) (?:hết |cuối )?(?:năm học|năm|tháng|quý|ngày) [\d /.–-]{1,16}|cứ \d{1,2} (?:ngày|tuần|tháng)|mỗi (?:ngày|tuần|tháng|quý|học kỳ|năm)|(?:chậm nhất|muộn nhất|trước)(?: là)? ngày \d{1,2}(?:[/.-]\d{1,2}(?:[/.-]\d{4})?| tháng \d{1,2}(?: năm \d{4})?)?(?: (?:hằng|hàng) (?:tháng|quý|năm))?),? (?=\p{L})/u,
);
const TIMES = [WHEN, AT_TIME_OF_CYCLE];
const LONGEST_WHEN = 80;

function whenThenActs({ folded }: Passage, from: number, end: number): boolean {
  return TIMES.some((time) => {
    const when = time.execAt(folded, from, LONGEST_WHEN);
    const at = from + (when?.[0].length ?? 0);
    return when !== null && at < end && isPredicate(folded, at);
  });
}

const EACH = pattern(/^(?:mỗi|từng)\s/u);
/** Words of a thing that each one of is to do something. */
const WORDS_OF_EACH = 3;

/** "; mỗi môn nộp 02 đề": something that is no body does work. */
function eachDoes(folded: string, from: number, end: number): boolean {
  if (!EACH.testAt(folded, from, 5)) return false;
  let at = folded.indexOf(' ', from) + 1;
  for (let words = 0; words < WORDS_OF_EACH; words++) {
    at = folded.indexOf(' ', at) + 1;
    if (at === 0 || at >= end) return false;
    if (isPredicate(folded, at)) return true;
  }
  return false;
}

const TOGETHER_WITH = pattern(/^cùng (?:với )?/u);

/** "; cùng Sở Y tế kiểm tra …": with whom, and then the work. */
function togetherDoes(passage: Passage, from: number, end: number): boolean {
  const together = TOGETHER_WITH.execAt(passage.folded, from, 10);
  const run = together && readParties(passage, from + together[0].length, SUBJECT_REACH);
  return run !== null && run.end < end && isPredicate(passage.folded, run.end + 1);
}

/** "; trong đó nêu rõ …": what is to stand in what the clause before asks for. */
const IN_WHICH = pattern(/^trong đó,? (?:cần )?(?:nêu|ghi|thể hiện|làm rõ|xác định rõ|phân tích)\s/u);

/** Whether the piece from `at` to `end` obliges by a verb of its own. */
export function opensClause(passage: Passage, at: number, end: number): boolean {
  const { folded } = passage;
  if (IN_WHICH.testAt(folded, at, 40)) return false;
  const from = skipConnectives(folded, at);
  if (AT_ONCE.testAt(folded, at, 16) && from < end) return true;
  if (isPredicate(folded, from)) return !NOUN_OF.testAt(folded, from, 20);
  const run = readParties(passage, from, SUBJECT_REACH);
  if (run && run.end < end && isPredicate(folded, run.end + 1)) return true;
  if (labelAt(passage, { start: from, end }) !== null) return true;
  if (eachDoes(folded, from, end) || togetherDoes(passage, from, end)) return true;
  if (restsThenActs(passage, from, end) || whenThenActs(passage, from, end)) return true;
  if (orderedAt(passage, from, { start: from, end }) !== null) return true;
  const rest = folded.slice(from, Math.min(end, from + 120));
  if (MODAL_EARLY.test(rest) || SENT.test(rest)) return true;
  return CIRCUMSTANCE.test(rest) && /,\s/u.test(rest);
}
