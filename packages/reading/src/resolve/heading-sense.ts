import { expression } from '../pattern/ordinary.ts';
import { readParties } from '../recognise/party/party.ts';
import { isPredicate } from '../recognise/party/predicate.ts';
import { isDayLine } from '../structure/day-lines.ts';
import type { Paragraph } from '../structure/paragraphs.ts';
import type { Stretch } from '../structure/sentences.ts';
import { MEETING_LABELS } from '../vietnamese/topics.ts';
import type { Block } from './blocks.ts';
import type { Holds } from './frames.ts';
import { stageTime } from './stage-time.ts';

const ASSESSES =
  /(?:đánh giá (?:chung|kết quả|tình hình|công tác)|kết quả (?:đạt được|thực hiện)|tồn tại|hạn chế|khuyết điểm|nguyên nhân|thuận lợi|ưu điểm|tình hình (?:thực hiện|chung)|, tình hình(?=[\s:.]*$)|đặc điểm,? tình hình|bài học kinh nghiệm|căn cứ pháp lý|cơ sở pháp lý|điểm nghẽn)/u;
/** "I. KẾT QUẢ THÁNG 11": a heading that opens with what was. */
const WAS =
  /^(?:về )?(?:(?:một số|những|các) )?(?:(?:công (?:việc|tác)|việc|nhiệm vụ) (?:đã làm |thực hiện )?(?:trong )?(?:tuần|tháng|quý) (?:qua|trước|vừa qua)|kết quả|tình hình|đánh giá|ưu điểm|tồn tại|hạn chế|nguyên nhân|thực trạng|bối cảnh|khái quát|sự cần thiết)(?=\s|$)(?!.{0,120}(?:(?:và|;|,) (?:nhiệm vụ|giải pháp)|phương hướng))/u;
const HANDS_OUT =
  /(?:nhiệm vụ|yêu cầu|giải pháp|tổ chức(?: thực hiện|,? (?:việc )?đánh giá)|khắc phục|phương hướng|đề nghị|giao |thực hiện các|nội dung sau)/u;
const PURPOSE = expression(
  /^(?:mục đích|căn cứ|thành phần|đối tượng|thời gian(?!,? (?:và )?(?:quy trình|trình tự|cách thức|các bước|phương thức|nội dung))|thời kỳ|địa điểm|phạm vi|quan điểm(?!,? (?:và )?(?:\p{L}{1,8} ){0,3}(?:nhiệm vụ|giải pháp))|nội dung (?:kiểm tra|thanh tra|giám sát|báo cáo|làm việc|cuộc họp|hội nghị|họp))(?:$|[\s,:])/u,
);
/** Where the money comes from is told, not ordered, unless in so many words. */
const FUNDS = /^(?:nguồn )?(?:kinh phí|dự toán(?! (?:thu|chi|ngân sách)(?!\p{L})))(?=\s|$)/u;
/** What is aimed at as a whole; "Mục tiêu cụ thể" names results. */
const GOALS = /^mục tiêu(?: chung| tổng quát)?[\s:.]*$/u;
const WHOLE_GOALS = /^(?:về )?mục tiêu (?:chung|tổng quát|tổng thể)(?=$|[\s:.])/u;
export const aimsAtWhole = (folded: string): boolean => WHOLE_GOALS.test(folded);
/** "I. Chỉ tiêu phấn đấu", "Mục tiêu cụ thể", "Phấn đấu đạt các chỉ tiêu sau:": figures to be reached stand below, and none that were. */
const FIGURES_TO_REACH =
  /^(?:(?:các|một số|những|hệ thống|về|về các) )?(?:mục tiêu,? )?(?:và )?(?:chỉ tiêu|mục tiêu cụ thể|phấn đấu)(?!.{0,80}(?:kết quả|đánh giá|đã đạt|đạt được|năm học trước))/u;
export const aimsAtFigures = (folded: string): boolean => FIGURES_TO_REACH.test(folded);
/** The month or quarter that a heading ends in. */
const TIME_AT_END =
  /(?<=\s)(?:tháng \d{1,2}|quý (?:iv|i{1,3}|[1-4]))(?:\s?[/.-]\s?\d{4}|,? năm \d{4})?\s?:?$/u;
/** "Tháng 9/2024", "Quý III, IV năm 2024": a heading that is no more than its months or quarters. */
const MONTHS_ALONE =
  /^(?:tháng \d{1,2}(?:(?:,| và|\s?[-–+&])\s?(?:tháng )?\d{1,2}){0,3}|quý (?:iv|i{1,3}|[1-4])(?:(?:,| và|\s?[-–])\s?(?:quý )?(?:iv|i{1,3}|[1-4])){0,3})(?:\s?[/.-]\s?\d{4}|,? năm \d{4})?\s?:?$/u;
/** The same, or "Thứ Hai, 27/5" of a calendar. */
export const isTimeAlone = (folded: string): boolean => MONTHS_ALONE.test(folded) || isDayLine(folded);
const WORK = /nhiệm vụ|công tác|việc|hoạt động/gu;
/** What may stand between the work and its time, to the end. */
const UP_TO_TIME = /^(?:\s[^.;:]{1,60})?\s$/u;
/** As long as the words for work with what may stand after them. */
const REACH_OF_WORK = 72;
/** A numbered line that ends in a colon and is no longer than this is a heading that happens to. */
const LONGEST_TITLE = 90;

/** Who is meant, told in brackets at the end, makes no title longer: "2. Các đội (03 đội: Đội Rau, …):". */
const SPELT_AT_END = /\s\([^()]{1,400}\)(?=\s?:?$)/u;
const lengthOf = (title: string): number => title.length - (SPELT_AT_END.exec(title)?.[0].length ?? 0);

/** "I/ Mục đích, yêu cầu:", not "2. Thời gian tới, các đơn vị tập trung một số việc như sau:". */
export const isTitled = ({ marker, text, folded }: Paragraph, sentences: number): boolean =>
  marker !== null && sentences === 1 && lengthOf(text) < LONGEST_TITLE && !/\ssau(?: đây)?:$/u.test(folded);

/** "Tháo gỡ điểm nghẽn, tạo thuận lợi …": work on what was found wanting; to weigh it up is no such work. */
const worksOn = (folded: string): boolean => isPredicate(folded, 0) && !/^đánh giá\s/u.test(folded);

const assesses = (folded: string): boolean =>
  ASSESSES.test(folded) && !HANDS_OUT.test(folded) && !worksOn(folded);

/** Under the heading stands what was done or found wanting. */
export const isAssessment = (folded: string): boolean =>
  WAS.test(folded) ||
  assesses(folded) ||
  (PURPOSE.test(folded) && !isArrangement(folded) && !/yêu cầu|nhiệm vụ|mục tiêu|chỉ tiêu/u.test(folded));

/** "1. Đánh giá tình hình thực hiện ngân sách năm 2025" */
const TO_ASSESS =
  /^(?:về )?(?:việc )?(?:đánh giá|tổng kết|sơ kết|kiểm điểm|báo cáo|tổng hợp) (?:tình hình|kết quả|việc|công tác|thực hiện)/u;
/** "Đối với thu ngân sách: Căn cứ số thu 8 tháng, đánh giá sát …": how it is to be assessed. */
const HOW_TO_ASSESS =
  /^(?:[^:;.]{3,80}: )?(?:(?:căn cứ|trên cơ sở|từ|bám sát) [^,;.]{3,120}, )?(?:đánh giá (?!chung|kết quả)|phân tích|làm rõ|nêu rõ|thuyết minh|xác định rõ|so sánh|tổng hợp|rà soát|kiểm điểm)(?! [^.;]{0,60} đã )/u;

/** Whether a letter asks that what was be assessed, and does not assess it itself: the first line below the heading says how. */
export function asksToAssess({ paragraph, depth }: Block, blocks: readonly Block[]): boolean {
  if (!TO_ASSESS.test(paragraph.folded)) return false;
  const at = blocks.findIndex((block) => block.paragraph === paragraph);
  const first = blocks.slice(at + 1).find(({ role }) => role === 'content');
  return first !== undefined && first.depth >= depth && HOW_TO_ASSESS.test(first.paragraph.folded);
}

/** "Thời gian, tiến độ", "Thời gian, hình thức": how something is to be held, where a clause that opens with work is some. */
const ARRANGEMENTS =
  /^(?:thời gian|phạm vi|địa điểm)(?: (?:tổ chức|thực hiện|triển khai|ra quân))?(?:,| và|;)(?: \p{L}{1,8}){1,5}(?:,? (?:và )?(?:\p{L}{1,8} ?){1,5})?[\s:.]*$/u;
const isArrangement = (folded: string): boolean =>
  ARRANGEMENTS.test(folded) && !/thành phần|đối tượng|nội dung kiểm tra|căn cứ/u.test(folded);

/** What of that under the heading is a task. */
export function holdsOf(folded: string): Holds {
  if (FUNDS.test(folded)) return 'funds';
  if (GOALS.test(folded)) return 'goals';
  if (isArrangement(folded)) return 'arrangements';
  return PURPOSE.test(folded) ? 'purposes' : 'work';
}

/** "Thành lập Đoàn kiểm tra gồm các ông (bà) có tên sau:": names follow, not work. */
const BEFORE_NAMES = /gồm|có tên|thành phần|danh sách/gu;
const UP_TO_NAMES =
  /^(?: (?:các )?(?:ông|bà|đồng chí|thành viên|cá nhân|thành phần)[^:]{0,40})?(?: sau(?: đây)?| như sau)?\s?:?$/u;
/** As long as both. */
const REACH_OF_NAMES = 80;

/** Whether one of some words stands near the end, and what follows it to the end is `rest`. */
function endsIn(folded: string, words: RegExp, rest: RegExp, reach: number): boolean {
  const end = folded.slice(-reach);
  return [...end.matchAll(words)].some(({ 0: word, index }) => rest.test(end.slice(index + word.length)));
}

/** The line before a list tells what was done or found wanting. */
export const assessesBefore = (folded: string): boolean =>
  (ASSESSES.test(folded) ||
    /^tuy nhiên|^bên cạnh/u.test(folded) ||
    endsIn(folded, BEFORE_NAMES, UP_TO_NAMES, REACH_OF_NAMES)) &&
  !HANDS_OUT.test(folded);

/** "1. Năm 2026", "2. Giai đoạn 2027 - 2030:": the years of all the work below. */
const YEARS_ALONE =
  /^(?:năm \d{4}|giai đoạn (?:từ )?(?:năm )?\d{4} ?(?:[-–]|đến) ?(?:năm )?\d{4})(?=\s?:?$)/u;

/** "II. CÔNG VIỆC THỰC HIỆN HẰNG THÁNG": how often all of it is to be done. */
const CYCLE_AT_END =
  /^(?:các |một số |những )?(?:nhiệm vụ|công việc|hoạt động|việc|nội dung)(?: [^.;:]{1,40})? (?=(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)\s?:?$)/u;

/** "1. Trước mùa mưa bão", "2. Trong dịp Tết Nguyên đán", "3. Sau khi nước rút": before, during or after what all the work below is. */
const OCCASION =
  /^(?:(?:nhiệm vụ|công việc|giai đoạn) )?(?:trước|trong|sau|trước và trong|trong và sau)(?: (?:dịp|thời gian|khi))? (?:mùa (?:mưa|bão|lũ|khô|nắng|hanh|cháy|dịch|du lịch|lễ hội)|bão|lũ|mưa|thiên tai|nước rút|tết|nghỉ (?:tết|lễ|hè)|kỳ nghỉ|kỳ thi|ngày (?:thi|bầu cử|khai giảng|hội|lễ)|đại hội|lễ (?:khai giảng|hội)|bầu cử|khai giảng|năm học|hội nghị|khi xảy ra)(?!\p{L})[^,;.:()]{0,60}\s?:?$/u;
export const isOccasion = (folded: string): boolean => OCCASION.test(folded);

/** "II. NHIỆM VỤ TRỌNG TÂM THÁNG 7": the month or quarter of all the work below; null where none ends the heading. */
export function headedTime(folded: string): Stretch | null {
  if (isTimeAlone(folded)) return { start: 0, end: folded.length };
  const years = YEARS_ALONE.exec(folded);
  if (years) return { start: 0, end: years[0].length };
  const cycle = CYCLE_AT_END.exec(folded)?.[0].length ?? 0;
  if (cycle > 0) return { start: cycle, end: folded.length };
  const stage = stageTime(folded);
  if (stage) return stage;
  const time = folded.search(TIME_AT_END);
  if (time < 0 || WAS.test(folded) || !endsIn(folded.slice(0, time), WORK, UP_TO_TIME, REACH_OF_WORK))
    return null;
  const start = folded.search(/(?:tháng \d{1,2}|quý \p{L}{1,3})(?:,? năm \d{4}|\s?[/.-]\s?\d{4})?\s?:?$/u);
  return start < 0 ? null : { start, end: folded.length };
}

const LABEL = /^([^:;.]{3,80}):\s/u;
/** In code units, of which a character has two at most. */
const LONGEST_LABEL = 160;

/** Most paragraphs have no colon so near their beginning. */
function labelOf(folded: string): RegExpExecArray | null {
  const colon = folded.indexOf(':');
  return colon < 0 || colon > LONGEST_LABEL ? null : LABEL.exec(folded);
}

/** "1. Nội dung kiến nghị: …": what others asked of the issuer. */
const ASKED =
  /^(?:(?:nội dung )?(?:kiến nghị|câu hỏi|ý kiến)(?: của)?(?: cử tri| số \d{1,3})?|nội dung (?:kiến nghị|phản ánh|câu hỏi|ý kiến)|cử tri[^:;.]{0,60} (?:kiến nghị|phản ánh|hỏi)|câu hỏi \d{1,3}|câu \d{1,3})$/u;

/** "1. Mục tiêu tổng quát: …": an aim with no figure to reach. */
const WHOLE_AIM = /^mục tiêu (?:chung|tổng quát)$/u;

/** "Thời gian: các trường tổ chức ngày 05/9": somebody does something then. */
function somebodyActs(paragraph: Paragraph, at: number): boolean {
  const run = readParties(paragraph, at);
  return run !== null && isPredicate(paragraph.folded, run.end + 1);
}

/** "1. Về kết quả tháng 8: …": the label tells that what follows was. */
export function labelsAssessment(paragraph: Paragraph): boolean {
  const { marker, folded } = paragraph;
  const label = labelOf(folded);
  if (label === null) return false;
  if (ASKED.test(label[1] ?? '')) return true;
  if (WHOLE_AIM.test(label[1] ?? '') && !/\d/u.test(folded.slice(label[0].length))) return true;
  if (marker === null || marker.kind === 'bullet' || !isAssessment(label[1] ?? '')) return false;
  return !(label[0].startsWith('thời gian') && somebodyActs(paragraph, label[0].length));
}

/** "2. Thành phần: …", as an invitation tells of a meeting. */
const ARRANGES = expression(
  new RegExp(
    String.raw`^(?:thời gian(?! (?:thực hiện|hoàn thành|triển khai))|chủ trì|${MEETING_LABELS})(?:,?\s\p{L}{1,8}){0,4}\s?:`,
    'u',
  ),
);
const AGENDA =
  /^(?:nội dung|chương trình)(?: (?:họp|cuộc họp|buổi họp|hội nghị|hội thảo|tập huấn|làm việc|dự kiến)){0,2}\s?:\s?/u;

/** "3. Nội dung: …" beside where a meeting is and who comes: what it is about. */
export function isAgenda({ paragraph, depth }: Block, blocks: readonly Block[]): boolean {
  const agenda = AGENDA.exec(paragraph.folded);
  if (agenda === null || somebodyActs(paragraph, agenda[0].length)) return false;
  const above = blocks.slice(
    0,
    blocks.findIndex((block) => block.paragraph === paragraph),
  );
  const beside = above.findLast((block) => block.depth <= depth);
  return beside !== undefined && beside.depth === depth && ARRANGES.test(beside.paragraph.folded);
}
