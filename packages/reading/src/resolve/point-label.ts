import { labelsContact } from '../recognise/obligation/contact.ts';
import { doerOf } from '../recognise/obligation/doer.ts';
import { labelsArrangement } from '../recognise/obligation/informing.ts';
import { orderedAt } from '../recognise/obligation/ordered.ts';
import { namesFigure } from '../recognise/obligation/results.ts';
import { isSharedDeadline } from '../recognise/obligation/shared-deadline.ts';
import { readParties } from '../recognise/party/party.ts';
import { isPredicate } from '../recognise/party/predicate.ts';
import { type Found, passageOf } from '../recognise/recogniser.ts';
import { deadlinesIn } from '../recognisers.ts';
import type { Paragraph } from '../structure/paragraphs.ts';
import { sentencesOf } from '../structure/sentences.ts';
import { isCapitalAt } from '../text/letters.ts';
import { CLOSING_MARKS, trimEndOf } from '../text/trim.ts';
import { timeOfLabel } from './deadlines.ts';
import type { Frames } from './frames.ts';
import { labelParties } from './heading.ts';
import { stageTime } from './stage-time.ts';
import { DAY_LABEL, TIME_LABEL, YEAR_LABEL } from './time-labels.ts';

/** What opens a paragraph and is no part of its tasks: "Một số nội dung cần quan tâm:", "1. Sở Tài chính:". */
export interface PointLabel {
  readonly length: number;
  /** Whoever does what follows. */
  readonly parties: readonly Found<string>[];
  /** Whether the label is their names and nothing else. */
  readonly names: boolean;
}

/** More than any of them of them has before its colon, which is the first of the paragraph. */
const LONGEST_ABOUT = 560;
const LABEL = /^[^:;.()“"]{3,140}(?:\([^():;]{1,80}\)\s?)?:\s(?!https?:|www\.)(?=\S)/u;

/** "Sau khi nghe báo cáo, Chủ tịch kết luận: …" inside a point: what led to the order. */
const CONCLUDED =
  /^(?:sau khi (?:nghe|xem xét|thảo luận)|trên cơ sở (?:báo cáo|ý kiến))[^:;]{4,360}\s(?:kết luận|chỉ đạo|có ý kiến)(?:[^:;.]{0,60})?:\s(?=\S)/u;
/** "Đối với các công trình trọng điểm (…): Giao Ban A …": with brackets as long as they like. */
const ABOUT_LABEL = /^(?:Đối với|Về|Riêng)\s[^:;()“"]{3,140}\([^():;]{1,400}\)\s?:\s(?=\S)/u;
/** "Phòng Nội vụ xã; các trường trực thuộc: …": parties that semicolons part. */
const PARTED_LABEL = /^[^:.()“"]{3,200}:\s(?=\S)/u;
/** "… Giám đốc các sở, ngành: Tài chính; Nội vụ …": whose names follow. */
const FIELDS_FOLLOW = /(?:[Cc]ác|[Gg]iám đốc) (?:[Ss]ở(?:, ban)?(?:, ngành)?|[Nn]gành):\s$/u;
/** "…, như:": the list goes on with the words before the colon. */
const AS_FOLLOWS = /\snhư:\s$/u;
/** "Các trường thực hiện như sau:" */
const SAID_BELOW = /\ssau(?: đây)?:\s$/u;
/** What opens a clause of which the colon parts nothing. */
const OPENS_CLAUSE = /^(?:đối với|chuẩn bị|trong)/u;
/** A label that is no title, no time and nobody's name has no more words. */
const MOST_WORDS = 16;
const ABOUT = /^(?:đối với|về|riêng)\s/u;

/** "Học viên: Việc miễn học phí thực hiện theo …": on whom a rule is, and nobody who does it. */
const RULES_ON =
  /^(?:việc|chế độ|chính sách|định mức|mức (?:thu|chi|hỗ trợ|đóng))\s[^;.:]{2,300}?\s(?:thực hiện|áp dụng|tính|được (?:thực hiện|áp dụng|tính)) (?:theo|đúng)\s/u;
const DIRECTS = /^(?:chỉ đạo|đôn đốc|hướng dẫn) /u;

/** "Về học bạ: 100% trường …", "…: Tỷ lệ phòng học kiên cố đạt …": a result behind its topic. */
const MEASURED =
  /^(?:(?:trên|ít nhất|tối thiểu) )?\d{1,3}(?:[.,]\d{1,2})?\s?%|^(?:tỷ lệ|thu nhập|tổng (?:thu|giá trị|sản phẩm|sản lượng|diện tích)|thu ngân sách|tốc độ|giá trị|sản lượng|năng suất|diện tích|doanh thu|kim ngạch|mật độ|chỉ số) /u;
const LONGEST_MEASURE = 24;

/** "Chỉ tiêu: 95% hồ sơ …": that a result follows. */
const AIM_LABEL =
  /^(?:các )?(?:chỉ tiêu|mục tiêu)(?: cụ thể| phấn đấu| cần đạt| năm \d{4}){0,2}\s?:\s(?=[^:;]{0,160}\d)/u;

/** A title before the colon of a point is no longer. */
const LONGEST_TOPIC = 60;
/** "- Tiêm chủng: Hướng dẫn …": of a bullet, no more than a word or two. */
const LONGEST_BULLET_TOPIC = 24;
/** Before a title that ends so, the title goes on behind the colon. */
const INTRODUCES = /(?:sau|gồm|tỷ lệ|cơ cấu|như|là|theo hướng|nội dung|nhiệm vụ):\s$/u;

function partedLabel(paragraph: Paragraph): RegExpExecArray | null {
  const match = PARTED_LABEL.exec(paragraph.text);
  return match && readParties(paragraph, 0)?.end === match[0].length - 2 ? match : null;
}

/** What a label may be, to the character before the work: `length` of it, and where its colon is. */
interface Before {
  readonly paragraph: Paragraph;
  readonly length: number;
  readonly colon: number;
  readonly folded: string;
}

/** The words to the first colon, where that parts what stands behind it from them. */
function beforeColon(paragraph: Paragraph, nested: Uint8Array): Before | null {
  const first = paragraph.text.indexOf(':');
  if (first < 0 || first > LONGEST_ABOUT || labelsContact(paragraph.folded)) return null;
  const match = LABEL.exec(paragraph.text) ?? partedLabel(paragraph) ?? ABOUT_LABEL.exec(paragraph.text);
  if (!match || nested[match[0].length - 2] === 1) return null;
  const { length } = match[0];
  const fields = FIELDS_FOLLOW.test(match[0]) && !isPredicate(paragraph.folded, length);
  if (fields || AS_FOLLOWS.test(match[0])) return null;
  const colon = match[0].trimEnd().length - 1;
  return { paragraph, length, colon, folded: paragraph.folded.slice(0, length) };
}

/** "Về hồ sơ: Giao Phòng A …", "Đối với xe cũ: yêu cầu các xã …": what it is about, and then the order. */
function isAbout({ paragraph, length, folded }: Before): boolean {
  if (!ABOUT.test(folded)) return false;
  return orderedAt(paragraph, length, { start: length, end: paragraph.text.length }) !== null;
}

/** "Từ ngày 01/10/2025 đến ngày 20/10/2025:", "Giai đoạn 1 (2027 - 2028):" before the work of that time. */
function isTime({ paragraph, colon, folded }: Before): boolean {
  if (YEAR_LABEL.test(folded) || DAY_LABEL.test(folded)) return true;
  if (stageTime(paragraph.folded.slice(0, colon)) !== null) return true;
  const label = { start: 0, end: colon };
  if (TIME_LABEL.test(folded) && timeOfLabel(passageOf(paragraph, label))) return true;
  const timed = deadlinesIn(passageOf(paragraph, { start: 0, end: colon + 1 })).length > 0;
  return timed && isSharedDeadline(paragraph, label);
}

/** "- Chỉ đạo Phòng Nội vụ: …": whoever is in force is to see that those do what follows. */
function directs({ paragraph, colon, folded }: Before, frames: Frames): boolean {
  const verb = DIRECTS.exec(folded)?.[0].length ?? 0;
  return verb > 0 && frames.doer !== null && readParties(paragraph, verb)?.end === colon;
}

/** "Thời hạn: các trường nộp …": behind the label a body of its own acts. */
function actorFollows({ paragraph, length }: Before): boolean {
  const after = readParties(paragraph, length);
  return (
    after !== null &&
    isPredicate(paragraph.folded, after.end + 1) &&
    !doerOf(paragraph, { start: 0, end: length })
  );
}

/** A figure to reach follows, and the label has none of its own: "Tầm nhìn đến năm 2045: …". */
function isResult({ paragraph, length, folded }: Before): boolean {
  return !/\d/u.test(folded) && MEASURED.test(paragraph.folded.slice(length, length + LONGEST_MEASURE));
}

/** "Chế độ báo cáo: Trước ngày 20 hằng tháng, các xã gửi …": somebody's work follows the label. */
function actsBehind({ paragraph, length }: Before): boolean {
  const [first] = sentencesOf(paragraph).filter(({ end }) => end > length);
  return first !== undefined && doerOf(paragraph, { start: length, end: first.end }) !== null;
}

/** "2. Tuyển sinh lớp 6: Thực hiện xét tuyển …": what opens a point and is short is its title, verb or not. */
function isTopic(before: Before): boolean {
  const { paragraph, length } = before;
  const { marker, text, folded } = paragraph;
  return (
    marker !== null &&
    length <= (marker.kind === 'bullet' ? LONGEST_BULLET_TOPIC : LONGEST_TOPIC) &&
    (isCapitalAt(text, length) || /^\d/u.test(folded.slice(length))) &&
    !INTRODUCES.test(before.folded) &&
    (isPredicate(folded, length) || isResult(before) || actsBehind(before))
  );
}

/** "Một số nội dung cần quan tâm: rà soát …": a few words that are no work, over work that names nobody. */
function isOver({ paragraph, length, folded }: Before): boolean {
  return (
    !isPredicate(paragraph.folded, 0) &&
    !OPENS_CLAUSE.test(folded) &&
    folded.split(' ').length <= MOST_WORDS &&
    !doerOf(paragraph, { start: 0, end: length }) &&
    isPredicate(paragraph.folded, length)
  );
}

/** Says something of the work behind it, but names nobody who does it. */
const namesNobody = (before: Before, frames: Frames): boolean =>
  isAbout(before) ||
  AIM_LABEL.test(before.paragraph.folded) ||
  isTime(before) ||
  directs(before, frames) ||
  RULES_ON.test(before.paragraph.folded.slice(before.length));

const alone = (length: number): PointLabel => ({ length, parties: [], names: false });

/** The label of a paragraph; null where its work begins with its first word. */
export function pointLabel(paragraph: Paragraph, frames: Frames, nested: Uint8Array): PointLabel | null {
  const concluded = CONCLUDED.exec(paragraph.folded)?.[0].length ?? 0;
  if (concluded > 0) return alone(concluded);
  const before = beforeColon(paragraph, nested);
  if (!before) return null;
  const { length } = before;
  if (
    frames.aims &&
    namesFigure(paragraph, { start: 0, end: trimEndOf(paragraph.folded, CLOSING_MARKS).length })
  )
    return null;
  if (labelsArrangement(paragraph.folded)) return actsBehind(before) ? alone(length) : null;
  if (namesNobody(before, frames)) return alone(length);
  const parties = labelParties(paragraph, before.colon, frames.assigns);
  if (parties.length > 0) return { length, parties, names: true };
  const told = SAID_BELOW.test(before.folded) ? doerOf(paragraph, { start: 0, end: length }) : null;
  if (told) return { length, parties: told.parties, names: false };
  return actorFollows(before) || isTopic(before) || isOver(before) ? alone(length) : null;
}
