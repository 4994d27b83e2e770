import { pattern } from '../pattern/pattern.ts';
import { skipConnectives } from '../recognise/obligation/connectives.ts';
import { doerOf } from '../recognise/obligation/doer.ts';
import { handsIn as handsInPaper } from '../recognise/obligation/hands-in.ts';
import { mainPiece } from '../recognise/obligation/main-piece.ts';
import { MODAL } from '../recognise/obligation/modal.ts';
import { isPredicate } from '../recognise/party/predicate.ts';
import type { Stretch } from '../structure/sentences.ts';
import type { Block } from './blocks.ts';
import type { Frames } from './frames.ts';
import type { DeadlinePlacer } from './place-deadlines.ts';
import type { PointReader } from './point.ts';

/** Papers that are handed in by a day. */
const HANDS_IN = pattern(
  /^(?:các|mỗi|ubnd|ủy ban|thủ trưởng|hiệu trưởng|đơn vị|sở|phòng|ban|trường|trạm|trung tâm|văn phòng|công an)\s[^;.]{0,120}?(?:gửi|nộp|báo cáo|đăng ký)\s[^;.]{0,160}\s(?:trước|chậm nhất|muộn nhất)\s/u,
);
/** "Thành phần: … Mỗi trường cử 02 giáo viên": how many each is to send. */
const EACH_SENDS = pattern(
  /^(?:mỗi|các) (?:đơn vị|trường|xã|phường|thôn|lớp|khối|tổ|chi đoàn|chi bộ|cụm|huyện|sở|phòng|cơ quan)(?!\p{L})[^;.]{0,60}? (?:cử|chọn cử|đăng ký|phân công) (?=\S)/u,
);
/** "…, yêu cầu các trường …", "Giao Phòng A …": an order in so many words. */
const ASKS = pattern(
  /(?:^|[\s,;])(?:yêu cầu|đề nghị|giao)\s(?:các|ubnd|ủy ban|sở|phòng|ban|hiệu trưởng|thủ trưởng|(?:nhà )?trường|đơn vị|tổ dân phố|chính quyền)(?!\p{L})/u,
);

/** Inside an assessment only an order in so many words counts, or what somebody is to hand in by a day. */
export function assignsInAssessment(block: Block, deadlines: DeadlinePlacer): boolean {
  const { paragraph } = block;
  const whole = { start: 0, end: paragraph.folded.length };
  return eachSends(block) || handsIn(block, deadlines) || ASKS.testIn(paragraph, whole);
}

const eachSends = ({ paragraph }: Block): boolean =>
  EACH_SENDS.testIn(paragraph, { start: 0, end: paragraph.folded.length }) &&
  !paragraph.folded.includes(' đã ');

/** "III. Thời gian: Các đơn vị gửi hồ sơ về Sở chậm nhất ngày 10/9." */
function handsIn(block: Block, deadlines: DeadlinePlacer): boolean {
  const { folded, text } = block.paragraph;
  if (!HANDS_IN.test(folded) || /\sđã\s/u.test(folded)) return false;
  const whole = { start: 0, end: text.length };
  return (
    doerOf(block.paragraph, whole) !== null && deadlines.ofClause(block, whole)?.found.value.kind === 'date'
  );
}

/** "Tầm nhìn đến năm 2045: mọi người dân …": its year is no figure to be reached. */
const VISION = /^tầm nhìn [^%]*$/u;

/** Whether an order is one under the headings in force: aims, funds and reports hold few. */
export function countsUnder(
  frames: Frames,
  point: PointReader,
  clause: Stretch,
  deadlines: DeadlinePlacer,
): boolean {
  const { block } = point;
  const words = block.paragraph.folded.slice(clause.start, clause.end);
  if (frames.holds === 'purposes')
    return (
      point.binds(clause) ||
      point.names(clause) ||
      (block.paragraph.marker === null && point.hasDoer(clause)) ||
      handsIn(block, deadlines) ||
      eachSends(block)
    );
  if (frames.holds === 'arrangements')
    return arranges(block, clause) || point.binds(clause) || point.hasDoer(clause);
  if (frames.holds === 'funds')
    return point.hasDoer(clause) || /(?:^|\s)(?:phải|không được|yêu cầu)\s/u.test(words);
  if (frames.holds === 'work') return true;
  const named = frames.doer;
  if (named !== null && (frames.holds === 'goals' || named.source !== 'addressees')) return true;
  return /^không để\s|\d/u.test(words) && !VISION.test(words);
}

/** "Đồng loạt ra quân …", "Thời gian tổ chức không quá 60 phút", "Lễ ra quân được tổ chức gọn nhẹ". */
const LIMITS = pattern(
  /^(?:thời gian|thời lượng|quy mô) [^,;:]{0,40}(?:không quá|tối đa|tối thiểu|ít nhất|dưới) \d|^(?:lễ|hội|các hoạt động|hội nghị|đại hội|cuộc thi|hội thi) [^,;:]{0,40}(?:được )?tổ chức (?:trang trọng|gọn nhẹ|an toàn|tiết kiệm|trang nghiêm|ngắn gọn|thiết thực|đồng loạt|đồng bộ|nghiêm túc|vui tươi|đơn giản)/u,
);
const AT_PLACE = pattern(
  /^(?:tổ chức|thực hiện|diễn ra|khai mạc|bế mạc|bắt đầu|kết thúc) (?:tại|vào|từ|lúc|ở|trong) /u,
);

/** Whether a clause under a heading of arrangements opens with work, or sets a limit to it. */
function arranges({ paragraph }: Block, clause: Stretch): boolean {
  if (LIMITS.testIn(paragraph, clause)) return true;
  const start = mainPiece(paragraph, clause);
  return start >= 0 && !AT_PLACE.testIn(paragraph, { ...clause, start });
}

const LEADS_IN = ' sau: ';
/** Further in no words lead in; looked for in all of a long paragraph, they would be so for each of its clauses. */
const FURTHEST_LEAD = 1000;
/** "Trong những năm qua, các cấp đã triển khai …": a paragraph that opens with what was done. */
const LOOKS_BACK =
  /^(?:[^.;]{4,120}[.;] )?(?:(?:trong )?(?:mười|chín|tám|bảy|sáu|\d{1,2}) tháng qua|(?:trong )?\d{1,2} tháng đầu năm(?: \d{4})?), (?![^.]{0,200}(?:tập trung|yêu cầu|phải) )|^(?:(?:trong )?(?:thời gian|(?:những |các |\d{1,2} )?năm(?: học)?|nhiệm kỳ|giai đoạn|nửa đầu năm)(?: vừa)? qua|qua \d{1,2} năm)[^.]{0,400}? đã /u;

/** The same behind the words that lead in: "… một số nội dung sau: Trong những năm qua, …". */
function looksBack(folded: string): boolean {
  const lead = folded.slice(0, FURTHEST_LEAD).indexOf(LEADS_IN);
  return LOOKS_BACK.test(folded) || (lead >= 0 && LOOKS_BACK.test(folded.slice(lead + LEADS_IN.length)));
}

/** "Tuy nhiên, còn 37 hồ sơ quá hạn; một số xóm báo cáo chậm": a sentence that opens with what is wanting. */
const FINDS_WANTING = /^(?:tuy nhiên|tuy vậy|song|nhưng|mặc dù)(?:,| )[^;]{0,240}$/u;
const REACH_OF_SENTENCE = 260;

/** Whether a clause stands behind a semicolon in such a sentence. */
function behindFault(folded: string, start: number): boolean {
  const before = folded.slice(Math.max(0, start - REACH_OF_SENTENCE), start).trimEnd();
  if (!before.endsWith(';')) return false;
  const sentence = before.slice(before.lastIndexOf('. ') + 1).trimStart();
  return FINDS_WANTING.test(sentence.slice(0, -1).split(';')[0] ?? '');
}

/** Whether a clause goes on with what was: nothing in it says that somebody is to act. */
export function goesOnLookingBack({ paragraph }: Block, { start, end }: Stretch): boolean {
  return (
    start > 0 &&
    (looksBack(paragraph.folded) || behindFault(paragraph.folded, start)) &&
    !isPredicate(paragraph.folded, skipConnectives(paragraph.folded, start)) &&
    !MODAL.testIn(paragraph, { start, end })
  );
}

/** "Ngày 19/12, Sở A có Văn bản số … gửi các đơn vị báo cáo …": told of a paper that went before. */
const HAS_SENT =
  /(?:^|[\s,])(?:có|ban hành|gửi) (?:văn bản|công văn|công điện|tờ trình|báo cáo|thông báo|kế hoạch) số/u;

/** Whether a clause of a letter asks by what it is about: a paper to be handed in, or somebody's work with its day. */
export function isAskedFor(block: Block, clause: Stretch, deadlines: DeadlinePlacer): boolean {
  const { paragraph } = block;
  if (handsInPaper(paragraph, clause)) return true;
  if (HAS_SENT.test(paragraph.folded.slice(clause.start, clause.end))) return false;
  return doerOf(paragraph, clause) !== null && deadlines.ofClause(block, clause)?.found.value.kind === 'date';
}

/** "trước", "chậm nhất", "hạn cuối": by when, and not when. */
const BY_WHEN = /(?:^|\s)(?:trước|(?:chậm|muộn|trễ) nhất|hạn (?:cuối|chót|chậm nhất)|không quá)\s/u;

/**
 * "Các trường gửi báo cáo trước ngày 25/10" on a line of its own: whoever has a day that ends their work has been told, though
 * nobody orders in so many words. What a list holds is as its opening says.
 */
export function isDueBy(block: Block, clause: Stretch, deadlines: DeadlinePlacer): boolean {
  const { paragraph } = block;
  const words = paragraph.folded.slice(clause.start, clause.end);
  if (
    paragraph.marker !== null ||
    !BY_WHEN.test(words) ||
    HAS_SENT.test(words) ||
    /\sđã\s/u.test(words) ||
    doerOf(paragraph, clause) === null
  )
    return false;
  const found = deadlines.ofClause(block, clause)?.found;
  return found !== undefined && BY_WHEN.test(`${paragraph.folded.slice(found.start, found.end)} `);
}
