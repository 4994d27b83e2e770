import { pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import { DIRECTIVE } from '../../vietnamese/document-types.ts';
import { WordSet, wordsOf } from '../../vietnamese/word-set.ts';
import { isPredicate } from '../party/predicate.ts';
import type { Passage } from '../recogniser.ts';
import { predicateOf } from './main-piece.ts';

const CLOSING_OPENERS = pattern(
  /^(?:trên đây là|nay\s|nay,\s|xin (?:trân trọng )?cảm ơn|trân trọng(?! đề nghị)|(?:trân trọng |kính )đề nghị [^,;.]{2,60} (?:quan tâm,? |hợp tác,? )?phối hợp$|kính (?:mong|báo cáo)|(?:[^;.]{2,90} )?rất mong (?:nhận được )?(?:sự |các đồng chí |các đơn vị |quý [^,;.]{1,20} )?(?:quan tâm|hợp tác|thông cảm|phối hợp (?:của|chặt chẽ)|ủng hộ)|thừa lệnh|thông báo (?:để|đến|tới) [^.;:]{2,120}\sbiết(?:,| và|, và) (?:(?:nghiêm túc|phối hợp|tổ chức|triển khai|chủ động) ){0,3}thực hiện$|(?:vậy,? )?(?:văn phòng|phòng|sở|ubnd|ủy ban|học viện|nhà trường|trường|trung tâm|chi cục|cục|ban|đảng ủy|bộ|hiệu trưởng|bch|công đoàn|liên đội)(?=\s)(?! [^.;]{0,40}(?<!và )(?:yêu cầu|đề nghị) )[^.;]{0,80}\s(?<!(?:các|những|tại|theo|của|nghiêm|thực hiện|với|và) )(?:xin )?(?:thông báo (?:để|đến|tới|và|kết luận|ý kiến|toàn văn|nội dung|cho)(?! (?:học sinh|phụ huynh|cha mẹ))|truyền đạt (?:ý kiến|nội dung|kết luận)|(?:trả lời|phúc đáp|có ý kiến) (?:để|đến|tới) [^.;:]{2,90}\sbiết(?!\p{L})))/u,
);
/** "… để biết, thực hiện và báo cáo kết quả tại cuộc họp sau": more is asked than to know, and by when. */
const TO_KNOW = pattern(/\sbiết(?:,| và)\s/u);
const AND_REPORT = pattern(
  /(?:,| và) báo cáo (?:kết quả|tiến độ|tình hình|về|ubnd|ủy ban|thường trực)(?!\p{L})/u,
);
const BY_WHEN = pattern(/\s(?:trước|chậm nhất|tại (?:cuộc|phiên|kỳ) họp|hằng|định kỳ)\s/u);
/** "… chịu trách nhiệm thi hành Quyết định này", whoever they are. */
const CARRIES_THIS = pattern(
  new RegExp(
    String.raw`\s(?:chịu trách nhiệm|có trách nhiệm|căn cứ quyết định|nghiêm túc)(?: tổ chức)? (?:thi hành|thực hiện|triển khai thực hiện)(?: ngay| nghiêm| tốt)? (?:${DIRECTIVE}) này(?: kể từ ngày (?:ký|ban hành)(?: ban hành)?)?$`,
    'u',
  ),
);
/** "… có trách nhiệm thực hiện Nghị quyết", without saying which. */
const CARRIES_IT = pattern(/\strách nhiệm (?:tổ chức )?(?:thi hành|thực hiện) (?:quyết định|nghị quyết)$/u);
/** "… chỉ đạo các đơn vị thuộc phạm vi quản lý thực hiện nghiêm Chỉ thị này": the same of those below them. */
const HAS_CARRIED = pattern(
  new RegExp(
    String.raw`\s(?:thuộc (?:phạm vi|(?:thẩm )?quyền) quản lý|trực thuộc|thuộc thẩm quyền) (?:nghiêm túc )?(?:thực hiện|thi hành|triển khai)(?: thực hiện)?(?: nghiêm(?: túc)?)? (?:${DIRECTIVE}) này$`,
    'u',
  ),
);
/** "Sở yêu cầu các phòng chỉ đạo các trường thực hiện đầy đủ, nghiêm túc hướng dẫn này từ năm học 2026-2027." */
const HAS_IT_CARRIED = pattern(
  new RegExp(
    String.raw`^[^,;:.]{2,90} (?:yêu cầu|đề nghị) [^;:.]{4,200} (?:tổ chức |triển khai )?thực hiện (?:nghiêm túc, đầy đủ|đầy đủ, nghiêm túc|nghiêm túc|đầy đủ|tốt|nghiêm|hiệu quả|có hiệu quả) (?:các )?(?:nội dung |yêu cầu )?(?:(?:${DIRECTIVE}) )?này(?: (?:kể )?từ năm học \d{4} ?[-–] ?\d{4})?$`,
    'u',
  ),
);
/** Words that say no more than that the document is to be carried out. */
const CARRY_OUT = new WordSet(`
biết · nghiêm · túc · gian · khẩn · trương · tổ · chức · chủ · động · phối · hợp · với · các · cơ · quan · đơn · vị · liên · có · quan · tâm · nghiên · cứu · tích · cực · kịp · thời · và · triển · khai · thực · hiện · chấp · hành · quán · triệt · tốt · hiệu · quả · đầy · đủ · đồng · bộ · đúng · nội · dung · những · nêu · trên · theo · văn · bản · chỉ · thị · kế · hoạch · thông · báo · kết · luận · công · quyết · định · này · đạo · ý · kiến · để · được · yêu · cầu · chịu · căn · cứ · trách · sở · ngành · địa · phương · thi · hành · nhiệm · vụ · tinh · thần · sau · đây · chức · năng · giao · phân · điện · ngay · hưởng · ứng
`);
/** "Căn cứ Kế hoạch này, các đơn vị …": what follows says whether anything more is asked than to carry it out. */
const BY_THIS = pattern(
  new RegExp(
    String.raw`^(?:căn cứ (?:nội dung|ý kiến|${DIRECTIVE})[^,;]{0,40},|nhận được (?:${DIRECTIVE}) này[, ])`,
    'u',
  ),
);
const CARRIED_OUT = pattern(
  new RegExp(
    String.raw`thực hiện|thi hành|chấp hành|biết|triển khai (?:nghiêm|(?:${DIRECTIVE}) này)|triển khai$`,
    'u',
  ),
);
/** "thực hiện nghiêm túc hướng dẫn này": the document itself, whatever it is called. */
const THIS_DOCUMENT = new RegExp(`(?:${DIRECTIVE}) này$`, 'u');

/** Whether the words of a clause only say that the document is to be carried out. */
export function onlyCarriesOut(folded: string): boolean {
  if (folded.length > 260 || !CARRIED_OUT.test(folded)) return false;
  return wordsOf(folded.replace(THIS_DOCUMENT, 'văn bản này')).every((word) => CARRY_OUT.has(word.text));
}

/** Behind the name that the predicate follows, a comma dropped: " xóm ", "và toàn thể nhân dân ", up to what they are to do. */
const GOES_ON_TO =
  /^(?: |và )(?:[^\s;:.()]{1,12} ){1,14}?(?=(?:nghiêm túc|nghiêm chỉnh|tổ chức|triển khai|thực hiện|chấp hành|quán triệt|hưởng ứng|khẩn trương|chủ động|tích cực|quan tâm|phối hợp|căn cứ|nghiên cứu) )/u;

/** Whether the words behind an order only name more of those who are to carry the document out, and say so. */
function othersCarryOut(folded: string): boolean {
  const names = GOES_ON_TO.exec(folded)?.[0] ?? '';
  if (names === '' || wordsOf(names).some(({ start }) => isPredicate(names, start))) return false;
  return onlyCarriesOut(folded.slice(names.length));
}

/** "… để biết, thực hiện và báo cáo kết quả …": more than to know is asked. */
export function reportsBack(passage: Passage, clause: Stretch): boolean {
  const known = TO_KNOW.execIn(passage, clause);
  if (!known) return false;
  const rest = { start: clause.start + known.index, end: clause.end };
  const report = AND_REPORT.execIn(passage, rest);
  return report !== null && BY_WHEN.testIn(passage, { start: rest.start + report.index, end: clause.end });
}

/** Whether a clause says in so many words that the document is to be carried out, or ends it politely. */
const saysSo = (passage: Passage, clause: Stretch): boolean =>
  CLOSING_OPENERS.testIn(passage, clause) ||
  CARRIES_THIS.testIn(passage, clause) ||
  CARRIES_IT.testIn(passage, clause);

const ASKS = pattern(/^(?:[^;:.]{2,80} )?(?:yêu cầu|đề nghị|mong|kêu gọi) /u);
/** A clause that says no more than "các đơn vị nghiêm túc triển khai thực hiện". */
export const isClosing = (passage: Passage, clause: Stretch): boolean =>
  !reportsBack(passage, clause) &&
  (saysSo(passage, clause) ||
    onlyCarriesOut(predicateOf(passage, clause)) ||
    (ASKS.testIn(passage, clause) && othersCarryOut(predicateOf(passage, clause))));

/** The same among orders, where "thực hiện Kế hoạch số 15" is work and "Căn cứ Kế hoạch này, … thực hiện" is none. */
export const closesOrders = (passage: Passage, clause: Stretch): boolean =>
  saysSo(passage, clause) ||
  HAS_CARRIED.testIn(passage, clause) ||
  HAS_IT_CARRIED.testIn(passage, clause) ||
  (BY_THIS.testIn(passage, clause) && onlyCarriesOut(predicateOf(passage, clause)));
