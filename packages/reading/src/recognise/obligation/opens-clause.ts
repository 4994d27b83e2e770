import { pattern } from '../../pattern/pattern.ts';
import { readParties } from '../party/party.ts';
import { personEnd } from '../party/person.ts';
import { isPredicate } from '../party/predicate.ts';
import type { Passage } from '../recogniser.ts';
import { afterCase } from './case-opening.ts';
import { skipConnectives } from './connectives.ts';
import { hasThemDo } from './has-them-do.ts';
import { labelAt } from './label.ts';
import { orderedAt } from './ordered.ts';
import { afterTime } from './time-opening.ts';
import { whoeverActs } from './told-behind.ts';

const MODAL_EARLY = pattern(
  /^[^;.]{2,90}?\s(?:phải|cần|cần phải|không được|có trách nhiệm|chịu trách nhiệm)\s/u,
);
/** "; kết quả gửi về …": sent things. */
const SENT = pattern(
  /^(?:chìa khóa|thiết bị|đồ dùng|máy móc|sổ|giáo án|vở|đề thi|đề kiểm tra|bài dự thi|bài thi|bài viết|ảnh|video|sản phẩm|tác phẩm|biên bản|giấy|thẻ|biên lai|chứng từ|hóa đơn|ca|vụ việc|sự cố|mẫu|phiếu|đơn|tin báo|báo cáo|kết quả|văn bản|danh sách|hồ sơ|kế hoạch|số liệu|biểu mẫu|bản (?:giấy|mềm|chính|cứng|điện tử)|file(?: mềm)?)[^;]{0,60}\s(?:gửi|nộp|về)\s|^(?:kết quả|ca|vụ việc|sự cố|trường hợp)(?: \p{L}{1,9}){0,4} (?:báo cáo|trình|thông báo)\s/u,
);

/** "; kết quả kiểm tra báo cáo Sở Y tế": to whom they are sent is named without a word between. */
const RESULTS = pattern(
  /^(?:kết quả|số liệu|danh sách|tình hình|tiến độ|vướng mắc)(?: [^\s;,]{1,10}){0,8} (?:báo cáo|gửi|nộp|trình) /u,
);

function sentTo(passage: Passage, from: number, end: number): boolean {
  const results = RESULTS.execAt(passage.folded, from, SUBJECT_REACH);
  const at = from + (results?.[0].length ?? 0);
  return results !== null && at < end && readParties(passage, at) !== null;
}

/** A subject after a semicolon is named in fewer characters. */
const SUBJECT_REACH = 160;

const AT_ONCE = pattern(/^(?:đồng thời|trên cơ sở đó)/u);
/** The same words as nouns. */
const NOUN_OF = pattern(/^(?:chỉ đạo của|báo cáo của|kiểm tra của)/u);
const CIRCUMSTANCE = pattern(
  /^(?:trong quá trình|trong khi|đối với|nếu|khi|thời gian|sau (?:khi|mỗi|từng|đợt|hội nghị|cuộc họp))\s/u,
);

/** Whether a verb of work, or whoever does it and then the verb, stands at `at`. */
function actsAt(passage: Passage, at: number, end: number): boolean {
  if (isPredicate(passage.folded, at)) return true;
  const run = readParties(passage, at, SUBJECT_REACH);
  if (run === null || run.end >= end) return false;
  if (run.parties.length === 1 && personEnd(passage.text, at) > 0 && passage.folded.startsWith(', ', run.end))
    return isPredicate(passage.folded, run.end + 2);
  return isPredicate(passage.folded, run.end + 1) || hasThemDo(passage.folded, run.end + 1);
}

/** "; trên cơ sở kết quả kiểm tra, tham mưu …": what work rests on, and then the work. */
const RESTING = pattern(/^(?:trên cơ sở|căn cứ(?: vào)?|từ kết quả|qua kết quả) [^,;.:]{2,120}, (?=\p{L})/u);
const LONGEST_BASIS = 140;

function restsThenActs({ folded }: Passage, from: number, end: number): boolean {
  const basis = RESTING.execAt(folded, from, LONGEST_BASIS);
  const at = from + (basis?.[0].length ?? 0);
  return basis !== null && at < end && isPredicate(folded, at);
}

/** "; hai tuần một lần báo cáo …", "; trường hợp vượt thẩm quyền, các xã báo cáo …": when or in which case, and then the work. */
function whenThenActs(passage: Passage, from: number, end: number): boolean {
  const at = Math.max(afterTime(passage.folded, from), afterCase(passage.folded, from));
  return at > from && at < end && actsAt(passage, at, end);
}

/** "; nếu để xảy ra cháy thì phải kiểm điểm …": what becomes of whoever does not do the work stays with it. */
const SANCTION = pattern(
  /^(?:nếu|(?:trong )?trường hợp) [^;]{3,160}(?: thì|,) (?:(?:sẽ|phải|cần) ){0,2}(?:[^,;]{2,40} )?(?:(?:phải )?chịu (?:hoàn toàn |mọi )?trách nhiệm|kiểm điểm|bị (?:xử lý|kỷ luật|phê bình|xem xét|trừ)|xử lý (?:trách nhiệm|kỷ luật|kỉ luật)|xem xét (?:trách nhiệm|kỷ luật|xử lý)|không (?:được )?xét(?: thi đua| danh hiệu))(?!\p{L})/u,
);

/** "; nếu nhà thầu cố tình chây ỳ thì đề xuất chấm dứt hợp đồng": where somebody fails, and what is then done to them. */
const WHERE_FAILED = pattern(
  /^(?:nếu|(?:trong |đối với )?(?:các )?trường hợp) [^;]{0,100}?(?:cố tình|chây ỳ|chây ì|tái phạm|vi phạm|không (?:chấp hành|thực hiện|tự giác|khắc phục|hợp tác|bảo đảm|đáp ứng)|chậm trễ|chậm tiến độ|chống đối|tái diễn|quá hạn)(?!\p{L})[^;]{0,80}?(?: thì|,) [^;]{0,80}?(?:chấm dứt|cưỡng chế|xử phạt|xử lý|đình chỉ|thu hồi|thay thế|buộc|cắt|phạt)(?!\p{L})/u,
);

/** "; nếu chưa đủ thì bổ sung": what else is done in a case, with nobody named who does it. */
const IN_THAT_CASE = pattern(
  /^(?:nếu|(?:trong )?(?:các )?trường hợp) [^;]{3,160}? thì (?!yêu cầu |đề nghị |giao )/u,
);

function goesOnInCase(passage: Passage, from: number, end: number): boolean {
  const opening = IN_THAT_CASE.execAt(passage.folded, from, SUBJECT_REACH * 2);
  const at = from + (opening?.[0].length ?? 0);
  return opening !== null && at < end && readParties(passage, at, SUBJECT_REACH) === null;
}

const EACH = pattern(/^(?:mỗi|từng)\s/u);
/** Words of a thing that each one of is to do something. */
const WORDS_OF_EACH = 3;

/** What each is to have or to bring: "; mỗi trường có ít nhất 01 sản phẩm", "; mỗi giáo viên ra 01 đề". */
const HAS_SO_MANY = pattern(
  /^(?:phải )?(?:có|ra|góp|lo|dự|thao giảng|hội giảng) (?:(?:ít nhất|tối thiểu|từ|không quá|đủ) )?\d/u,
);

/** "; mỗi môn nộp 02 đề": something that is no body does work. */
function eachDoes(folded: string, from: number, end: number): boolean {
  if (!EACH.testAt(folded, from, 5)) return false;
  let at = folded.indexOf(' ', from) + 1;
  for (let words = 0; words < WORDS_OF_EACH; words++) {
    at = folded.indexOf(' ', at) + 1;
    if (at === 0 || at >= end) return false;
    if (isPredicate(folded, at) || HAS_SO_MANY.testAt(folded, at, 24)) return true;
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

/** "; được quyền từ chối …": what whoever does the work may do, and need not. */
const MAY = pattern(/^(?:được (?:quyền|phép)|có quyền) /u);

/** Whether the piece from `at` to `end` obliges by a verb of its own. */
export function opensClause(passage: Passage, at: number, end: number): boolean {
  const { folded } = passage;
  if (IN_WHICH.testAt(folded, at, 40)) return false;
  const from = skipConnectives(folded, at);
  if (AT_ONCE.testAt(folded, at, 16) && from < end) return true;
  if (MAY.testAt(folded, from, 16)) return true;
  const said = folded.slice(0, end);
  if (SANCTION.testAt(said, from, SUBJECT_REACH * 2)) return false;
  if (WHERE_FAILED.testAt(said, from, SUBJECT_REACH * 2)) return false;
  if (goesOnInCase(passage, from, end)) return false;
  if (whoeverActs(passage, { start: from, end }) !== null) return true;
  if (isPredicate(folded, from)) return !NOUN_OF.testAt(folded, from, 20);
  if (actsAt(passage, from, end)) return true;
  if (labelAt(passage, { start: from, end }) !== null) return true;
  if (hasThemDo(said, from)) return true;
  if (eachDoes(folded, from, end) || togetherDoes(passage, from, end)) return true;
  if (restsThenActs(passage, from, end) || whenThenActs(passage, from, end)) return true;
  if (orderedAt(passage, from, { start: from, end }) !== null) return true;
  if (sentTo(passage, from, end)) return true;
  const rest = folded.slice(from, Math.min(end, from + 120));
  if (MODAL_EARLY.test(rest) || SENT.test(rest)) return true;
  return CIRCUMSTANCE.test(rest) && /,\s/u.test(rest);
}
