import { SPACE } from '../pattern/grams.ts';
import { expression } from '../pattern/ordinary.ts';
import { opensWithAttribute } from '../recognise/obligation/attribute.ts';
import { readParties } from '../recognise/party/party.ts';
import { isPredicate } from '../recognise/party/predicate.ts';
import { type Known, nothingKnown } from '../recognise/recogniser.ts';
import { isCapitalAt, isSmallAt } from '../text/letters.ts';
import { lastUpTo } from '../text/sorted.ts';
import { FIELDS } from '../vietnamese/bodies.ts';
import { isDayLine } from './day-lines.ts';
import type { Line } from './lines.ts';
import type { Marker } from './markers.ts';
import {
  endsSentence,
  firstWordLength,
  isApart,
  startsSmall,
  type Wrapping,
  wrappingOf,
} from './wrapping.ts';

/** A paragraph, point or bullet, its lines joined by single spaces, without its marker. */
export interface Paragraph {
  readonly text: string;
  /** `text` folded; same length. */
  readonly folded: string;
  readonly known: Known;
  readonly kinds: Uint8Array;
  readonly marker: Marker | null;
  /** How many `#` of Markdown make it a heading; 0 where none do. */
  readonly heading: number;
  /** Offset in the normalised text of an offset in `text`. */
  readonly at: (offset: number) => number;
  /** Offset of the marker, or of the text where there is none, in the normalised text. */
  readonly start: number;
}

/** Words that cannot end a paragraph. */
const DANGLING =
  /(?:^|\s)(?:ngày|tháng|năm|số|của|và|các|những|với|về|cho|theo|tại|trong|từ|đến|để|là|do|bởi|hoặc|trước|sau|được|không|(?<!(?:làm|công|vụ|sự|đầu|mọi) )việc|quý|điều|khoản|mục|lớp|khối|phần|khóa|gồm|như|thứ)$|[,–-]$/u;
/** Longer than any of those words with the space before it. */
const LONGEST_DANGLING = 10;

/** … and words that end with one of those syllables and may well end a heading: "Chuyển đổi số", "Kết quả đạt được". */
const COMPOUND =
  /\s(?:(?:đổi|tế|nghệ|hội|dân|thiểu|chỉ|tham|hệ|ký|hóa|liệu|tảng|năng|tầng|quyền|trường|nghiệp|dung|thức|toán|đồ|viện|nguyên|phẩm|giáo dục|lực|chế|toàn|thông|gian|thị|mại|thuật|dịch vụ|giao dịch|bị|học|sản|thư) số|(?:đạt|làm|thu) được|(?:tồn|hiện) tại|(?:làm|công|vụ|sự|nghỉ|thôi) việc|(?:đầu|cuối|giữa|hằng|hàng|cả|quanh) năm|(?:hằng|hàng|đầu|cuối) (?:tháng|quý)|(?:hằng|hàng) ngày|(?:thành|cổ|học) phần|(?:danh|hạng|chuyên|đề) mục|(?:trường|trên|ra) lớp|(?:tài|điều) khoản|kèm theo|tự do|(?:tuần|tháng|năm|quý|kỳ) trước|như sau)$/u;
/** Longer than any of those words with the space before it. */
const LONGEST_COMPOUND = 16;

const ORDERS = /^(?:đề nghị|giao|yêu cầu|đối với)\s/u;

/** Looks at the end of a line only, however long it is. */
const dangles = ({ folded }: Line): boolean =>
  DANGLING.test(folded.slice(-LONGEST_DANGLING)) && !COMPOUND.test(folded.slice(-LONGEST_COMPOUND));

/** What closes a bracket of the line before looks like a number: "(khóa / XVI) về". */
const CLOSES = expression(/^[\p{L}\d.]{1,6}\s?\)/u);
/** Longer than any of the names before a dash with the space before it. */
const LONGEST_NAME = 14;
/** Names that a dash joins, cut at it: "Phòng Tài chính / – Kế hoạch". */
const NAME_BEFORE_DASH = /(?:^|\s)(?:tài chính|lao động|văn hóa|kinh tế|nông nghiệp|giáo dục)$/u;
const NAME_AFTER_DASH = expression(
  /^[-–]\s?(?:kế hoạch|thương binh|xã hội|hạ tầng|thông tin|thể thao|ngân sách|đào tạo|môi trường|tài chính)(?!\p{L})/u,
);

/** "… theo quy định tại Khoản" and its number in the next line: no paragraph ends so. */
const LAW_PART = /(?:^|\s)(?:[Kk]hoản|Điều)$/u;
/** Longer than either with the space before it. */
const LONGEST_LAW_PART = 7;

/** A dash that only happens to open a wrapped line: "2023 / - 2024 và các năm". */
const DASH_INSIDE = expression(/^[-–]\s?[\p{Ll}\d]/u);

/** "… các lớp 10, 11," / "12, Trường …": a comma closes the number of a point only where a scan took it for the full stop. */
const NUMBER_BEFORE_COMMA = /^\d{1,2}(?:\.\d{1,2}){0,3}[,;]/u;
const isShouted = (text: string): boolean => !/\p{Ll}/u.test(text);

/** "II. Mạng lưới trường, lớp" / "1. Các phòng …", "2. Hạ tầng số" / "a) Đề nghị …": the first point below a heading, whatever the last word there may count. */
function beginsPoints({ marker: heads }: Line, { marker, text }: Line): boolean {
  if (!heads || !marker || !isCapitalAt(text, marker.length)) return false;
  if (heads.kind === 'roman' || heads.kind === 'upper' || heads.kind === 'part')
    return marker.kind === 'arabic' && marker.label === '1';
  return heads.kind === 'arabic' && marker.kind === 'letter' && marker.label === 'a';
}

/** Whether the mark that opens `line` is no mark but goes on with the line before. */
function opensByChance(before: Line, line: Line, width: number): boolean {
  if (isApart(line) || endsSentence(before) || beginsPoints(before, line)) return false;
  if (NUMBER_BEFORE_COMMA.test(line.text) && !isShouted(before.text)) return true;
  if (NAME_AFTER_DASH.test(line.folded) && NAME_BEFORE_DASH.test(before.folded.slice(-LONGEST_NAME)))
    return true;
  if (LAW_PART.test(before.text.slice(-LONGEST_LAW_PART)) && /^\d/u.test(line.text)) return true;
  if (CLOSES.test(line.text) && before.text.lastIndexOf('(') > before.text.lastIndexOf(')')) return true;
  if (width === 0) return false;
  return dangles(before) || (DASH_INSIDE.test(line.text) && before.text.length > width * 0.8);
}

/** A body's name does not end in its first word: "… và Ban / Quản lý dự án". */
const BARE_BODY =
  /(?:^|\s)(?:bộ|sở|phòng|ban|văn phòng|chi cục|cục|viện|công an|(?<!xã )hội|hội đồng|đội|tổ|trung tâm|trường|trạm|đoàn|ủy ban|công ty|bệnh viện|đài|thanh tra|các)$/u;

/** "3. Đối với giáo viên phụ trách Đoàn": whom what follows is for, whatever the name. */
const FOR_WHOM = /^(?:đối với|trách nhiệm của)\s/u;

/** "5. Sở Tài chính và các đơn vị liên quan" fills its line, and the work begins on the next: "Bố trí kinh phí …". */
function headsWork(before: Line, line: Line): boolean {
  if (!before.marker || before.marker.kind === 'bullet' || !/^\p{Lu}/u.test(line.text)) return false;
  if (!isPredicate(line.folded, 0) || BARE_BODY.test(before.folded)) return false;
  const from = before.marker.length;
  if (FOR_WHOM.test(before.folded.slice(from)) && !dangles(before)) return true;
  const lead = ORDERS.exec(before.folded.slice(from))?.[0].length ?? 0;
  return readParties(before, from + lead)?.end === before.text.length;
}

/** The same with its capital letter, at the end of words that go on: no heading ends so, "Các Phòng" may. */
const CUT_NAME = expression(
  /[\p{L}\d,]\s(?<![Cc]ác )(?:Bộ|Sở|Phòng|Ban|Chi cục|Cục|Viện|Hội|Hội đồng|Trung tâm|Trạm|Đoàn|Ủy ban|Uỷ ban|Công an)$/u,
);
/** "Các phòng của Sở" / "Văn phòng Sở bố trí …": after such a word begins another name, whatever the last one was. */
const OPENS_NAME =
  /^(?:bộ|sở|phòng|văn phòng|trung tâm|trường|chi cục|cục|các|ubnd|hđnd|thanh tra sở)(?!\p{L})/u;
const LONGEST_KIND_OF_BODY = 12;
/** "… gửi về Văn phòng / HĐND và UBND xã". */
const CUT_OFFICE = /(?:về|gửi|qua|của|cho|với) Văn phòng$/u;
const OFFICE_OF = expression(
  /^(?:HĐND|UBND|Hội đồng nhân dân|Ủy ban nhân dân|Đảng ủy|Huyện ủy|Tỉnh ủy|Thành ủy)(?!\p{L})/u,
);
/** Longer than any of those names with the word before it. */
const LONGEST_CUT_NAME = 22;

/** "… tại thôn / Nà Lũng", "phối hợp với UBND huyện / Bình An": what kind of place, cut from its name. */
const CUT_PLACE = expression(
  /[\p{L}\d,(]\s(?<!(?:địa bàn|toàn|cấp|các|từng|mỗi|là|[Cc]ấp) )(?:huyện|xã|thị xã|thị trấn|phường|quận|thôn|bản|ấp|tỉnh|thành phố)$/u,
);
/** "… kè bờ Sông / Thao": no heading ends so. */
const CUT_ROAD = expression(/\p{Ll} (?:Sông|Suối|Quốc lộ|Tỉnh lộ)$/u);
/** "Bình An …", "Lô, …": one word with a capital may be any. */
const NAME_OF_PLACE = expression(/^\p{Lu}\p{L}{0,6}(?: \p{Lu}|[,;.)])/u);
/** "b) Đề nghị / UBND huyện …": whom it asks is still to come. */
const CUT_ORDER = /^(?:đề nghị|giao)$/u;
/** "… giám đốc các sở, ngành: / Tài chính; Nội vụ …": a colon that names follow ends no line. */
const CUT_FIELDS = /(?:các|giám đốc) sở(?:, ban)?(?:, ngành)?:$/u;
const LONGEST_CUT_FIELDS = 30;
/** A bracket that closes in the next line is closed so near its beginning. */
const REACH_OF_BRACKET = 80;

/** "(do UBND xã / An Phú làm chủ đầu tư) …": a bracket opens in one line and closes in the other. */
function bracketGoesOn({ text: before }: Line, { text }: Line): boolean {
  const open = before.lastIndexOf('(');
  if (open <= before.lastIndexOf(')') || before.length - open > REACH_OF_BRACKET) return false;
  const next = text.slice(0, REACH_OF_BRACKET);
  const close = next.indexOf(')');
  return close >= 0 && !next.slice(0, close).includes('(');
}

/** A line that ends where no words end: before the name of a place, before whom it asks, inside brackets. */
function breaksOff(before: Line, line: Line): boolean {
  if (bracketGoesOn(before, line)) return true;
  if (isApart(line)) return false;
  if (CUT_ORDER.test(before.folded.slice(before.marker?.length ?? 0)))
    return /^\p{Lu}/u.test(line.text) && readParties(line, 0) !== null;
  if (CUT_ROAD.test(before.text.slice(-LONGEST_CUT_NAME))) return /^\p{Lu}/u.test(line.text);
  if (!CUT_PLACE.test(before.text.slice(-LONGEST_CUT_NAME)) || !NAME_OF_PLACE.test(line.text)) return false;
  return readParties(line, 0) === null && !isPredicate(line.folded, 0);
}

/** "Văn hóa …", "GDĐT gửi …"; a line all in capitals is a heading. */
const CAPITALISED = expression(/^\p{Lu}(?:\p{Ll}|[\p{Lu}&-]{1,8}[ ,;.].{0,200}\p{Ll})/u);

/** "1. Văn phòng Sở" / "Chuẩn bị hội nghị …": an office of the issuer itself, whose name needs no field. */
const OWN_OFFICE =
  /^(?:văn phòng|thanh tra|công đoàn|đảng ủy|đoàn thanh niên|lãnh đạo|(?:ban )?giám đốc) (?:bộ|sở|cục|chi cục|ban|viện|hội|trung tâm)$/u;
const isOwnOffice = ({ marker, folded }: Line, line: Line): boolean =>
  marker !== null &&
  OWN_OFFICE.test(folded.slice(marker.length)) &&
  isPredicate(line.folded, 0) &&
  FIELDS.matchAt(line.folded, 0) < 0;

/** "… gửi kế hoạch về Phòng / Văn hóa - Xã hội": too few lines may be wrapped to tell their width, but names are known. */
function cutsName(before: Line, line: Line): boolean {
  if (isApart(line)) return false;
  if (CUT_OFFICE.test(before.text.slice(-LONGEST_CUT_NAME)) && OFFICE_OF.test(line.text)) return true;
  if (!CAPITALISED.test(line.text)) return false;
  if (OPENS_NAME.test(line.folded.slice(0, LONGEST_KIND_OF_BODY)) || isOwnOffice(before, line)) return false;
  return CUT_NAME.test(before.text.slice(-LONGEST_CUT_NAME));
}

/** Of a full line so much is filled, whatever the next word is. */
const FILLED = 0.75;
/** What heads a point is no longer. */
const LONGEST_HEADING = 200;

/** A body's first word alone: "2. Sở" / "Xây dựng". */
const isBareBody = (own: string): boolean => BARE_BODY.exec(own)?.[0] === own;

/** "Đoàn Thanh niên xã" / "Phối hợp với …": a body by itself, and the next line begins with a verb. */
const isTitle = (open: readonly Line[], before: Line, line: Line): boolean =>
  open.length === 1 && isPredicate(line.folded, 0) && readParties(before, 0)?.end === before.text.length;

/** "3. Công tác phối hợp" / "Tăng cường …": a heading with room for much more, and the next begins with a capital. */
function leavesRoom(open: readonly Line[], before: Line, line: Line, width: number): boolean {
  const marker = open[0]?.marker ?? null;
  return (
    marker?.kind !== 'bullet' &&
    !endsSentence(before) &&
    before.text.length < width * FILLED &&
    /^\p{Lu}\p{Ll}/u.test(line.text) &&
    open.reduce((sum, { text }) => sum + text.length, 0) < LONGEST_HEADING &&
    !isBareBody(before.folded.slice(before.marker?.length ?? 0)) &&
    !(dangles(before) || cutsName(before, line) || breaksOff(before, line)) &&
    (marker !== null || isTitle(open, before, line))
  );
}

/** Whether `line` carries on the paragraph whose lines are `open`, `before` the last of them. */
function continues(
  open: readonly Line[],
  before: Line,
  line: Line,
  { width, limit, gaps }: Wrapping,
): boolean {
  if (line.heading > 0 || before.heading > 0) return false;
  if (isDayLine(before.folded)) return false;
  if (line.marker) return opensByChance(before, line, width);
  const ended = endsSentence(before);
  if (!ended && opensWithAttribute(line)) return false;
  if (gaps && !isApart(line)) return !leavesRoom(open, before, line, width) && !headsWork(before, line);
  if (!ended && (startsSmall(line) || dangles(before) || cutsName(before, line) || breaksOff(before, line)))
    return true;
  if (!isApart(line) && CUT_FIELDS.test(before.folded.slice(-LONGEST_CUT_FIELDS))) return true;
  // "… áo phao;" / "xử lý nghiêm …": the line or the page ended at a semicolon.
  if (before.text.endsWith(';') && isSmallAt(line.text, 0) && (line.pageBefore || !line.gapBefore))
    return true;
  if (width === 0 || isApart(line) || headsWork(before, line)) return false;
  const withNext = before.text.length + 1 + firstWordLength(line);
  if (!ended) return limit > 0 ? withNext > limit : before.text.length > width * 0.82;
  // After a full stop only a line with no room left for the next word goes on.
  return withNext > width * 0.97;
}

const untabbed = (text: string): string => (text.includes('\t') ? text.replaceAll('\t', ' ') : text);

/** Kinds of the characters of lines joined by spaces, without the first `skip`. */
function joinKinds(lines: readonly Line[], skip: number, length: number): Uint8Array {
  const joined = new Uint8Array(length);
  let at = -1;
  for (const { kinds, start, end } of lines) {
    const from = at < 0 ? start + skip : start;
    if (at >= 0) joined[at] = SPACE;
    joined.set(kinds.subarray(from, end), at + 1);
    at += end - from + 1;
  }
  return joined;
}

/** Most paragraphs are one line. */
function oneLine(line: Line): Paragraph {
  const { marker, start, kinds } = line;
  const skip = marker?.length ?? 0;
  return {
    text: untabbed(line.text.slice(skip)),
    folded: untabbed(line.folded.slice(skip)),
    known: nothingKnown(),
    kinds: kinds.subarray(start + skip, line.end),
    marker,
    heading: line.heading,
    at: (offset) => start + skip + offset,
    start,
  };
}

/** The paragraph of some lines. */
export function joinLines(lines: readonly Line[]): Paragraph {
  const first = lines[0];
  if (!first) throw new RangeError('A paragraph has at least one line');
  if (lines.length === 1) return oneLine(first);
  const { marker } = first;
  const skip = marker?.length ?? 0;
  const starts: number[] = [];
  const offsets: number[] = [];
  let text = '';
  let folded = '';
  for (const [i, line] of lines.entries()) {
    const from = i === 0 ? skip : 0;
    if (i > 0) {
      text += ' ';
      folded += ' ';
    }
    starts.push(text.length);
    offsets.push(line.start + from);
    text += untabbed(line.text.slice(from));
    folded += untabbed(line.folded.slice(from));
  }
  const at = (offset: number): number => {
    const line = Math.max(0, lastUpTo(starts, offset));
    return (offsets[line] ?? 0) + offset - (starts[line] ?? 0);
  };
  const kinds = joinKinds(lines, skip, folded.length);
  return {
    text,
    folded,
    known: nothingKnown(),
    kinds,
    marker,
    heading: first.heading,
    at,
    start: first.start,
  };
}

/** The lines of each paragraph: wrapped lines, and paragraphs that a page break cut in two. */
export function paragraphLines(lines: readonly Line[]): Line[][] {
  const wrapping = wrappingOf(lines);
  const paragraphs: Line[][] = [];
  let open: Line[] = [];
  for (const line of lines) {
    const before = open.at(-1);
    if (before && continues(open, before, line, wrapping)) open.push(line);
    else {
      open = [line];
      paragraphs.push(open);
    }
  }
  return paragraphs;
}

/** Joins lines to paragraphs. */
export function toParagraphs(lines: readonly Line[]): Paragraph[] {
  return paragraphLines(lines).map(joinLines);
}
