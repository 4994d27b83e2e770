import { expression } from '../../pattern/ordinary.ts';
import type { EdtfDate } from '../../reading.ts';
import type { Line } from '../../structure/lines.ts';
import { foldNfc } from '../../text/fold.ts';
import { DOCUMENT_TYPES, typeOfNumber } from '../../vietnamese/document-types.ts';
import { edtf } from '../deadline/dates.ts';
import { readParties } from '../party/party.ts';
import { readAddressees, TELEGRAM_LINE, TELEGRAM_SENT } from './addressees.ts';
import { readForm } from './form.ts';
import { headStart, signerListed } from './head-start.ts';
import { readHeadline } from './headline.ts';
import { opensBody } from './issuer.ts';
import {
  ADDRESS_LINE,
  DATE_ALONE,
  isCapitals,
  MOTTO,
  NUMBER_LINE,
  PORTAL_LINE,
  RECIPIENTS_LINE,
  restOfCountry,
  STAMP_LINE,
  SUBJECT_LINE,
} from './layout.ts';
import {
  isLetterheadEnd,
  numberOf,
  readNumber,
  readPlaceDate,
  stripEnd,
  typeOfLine,
  typeWithTitle,
} from './letterhead.ts';
import { subjectLines } from './subject.ts';
import { DECIDES, titleLines } from './title.ts';

/** What stands above the first paragraph of the body. */
export interface Head {
  readonly type: string | null;
  readonly number: string | null;
  readonly place: string | null;
  readonly date: EdtfDate | null;
  readonly title: string | null;
  readonly addressees: readonly string[];
  /** Lines of the letterhead that name the issuer, uppermost first. */
  readonly letterhead: readonly string[];
  /** Index of the first line of the body. */
  readonly bodyStart: number;
  /** Whether the text has the parts of an official document, or is an article that retells one. */
  readonly official: boolean;
  /** The signer that a portal names above the document. */
  readonly listedSigner: string | null;
  /** To whom a form says above the body that copies go. */
  readonly listedRecipients?: readonly string[];
}

/** Below this many lines no letterhead is looked for. */
const HEAD_REACH = 45;

interface Draft {
  type: string | null;
  number: string | null;
  place: string | null;
  date: EdtfDate | null;
  title: string | null;
  addressees: string[];
  letterhead: string[];
  bodyStart: number;
  official: boolean;
  open: boolean;
}

/** As wide as the column of a letterhead. */
const COLUMN_WIDTH = 70;
/** Between the subject of a letter and its addressees. */
const ADDRESS_REACH = 12;

/** Letters of the Party print "Về …" right below the number, some others below place and date, or what they are about with nothing before it. */
function partySubject(draft: Draft, lines: readonly Line[], i: number): RegExpExecArray | null {
  const [before, line] = [lines[i - 1], lines[i]];
  const below = before && (NUMBER_LINE.test(before.folded) || readPlaceDate(before) !== null);
  if (draft.type !== null || !before || !below || !line) return null;
  const subject = /^về\s?:?\s/u.exec(line.folded);
  if (subject || !/[-–]cv\//u.test(before.folded)) return subject;
  const wide = line.text.length > COLUMN_WIDTH || isCapitals(line.text) || isLetterheadEnd(line);
  const addressed = lines.slice(i, i + ADDRESS_REACH).some(({ folded }) => ADDRESS_LINE.test(folded));
  return wide || !addressed ? null : /^(?=\p{L})/u.exec(line.folded);
}

/** "Kính gửi: …", "THỦ TƯỚNG CHÍNH PHỦ điện:"; of a telegram also "Gửi: …" by itself. */
const opensAddress = ({ type }: Draft, { folded }: Line): boolean =>
  ADDRESS_LINE.test(folded) ||
  TELEGRAM_LINE.test(folded) ||
  (type === 'công điện' && TELEGRAM_SENT.test(folded));

/** Lines between the two halves of the country's name, where the other column stands beside it. */
const COUNTRY_REACH = 3;

/** The country's name, wrapped: its beginning, or the rest of it a little below. */
function isOfCountry(lines: readonly Line[], i: number): boolean {
  const folded = lines[i]?.folded ?? '';
  const above = lines.slice(Math.max(0, i - COUNTRY_REACH), i);
  return restOfCountry(folded) !== null || above.some((line) => restOfCountry(line.folded) === folded);
}

/** "Số: 12/UBND-VX V/v mở lớp học hè": a table's cell holds both in one line. */
const SUBJECT_BESIDE = /\sV\/v:?\s(\S[^|]{5,400})/u;

/** "Số: 12/UBND-VX, ngày 05 tháng 8 năm 2024" and "… ngày 05/8/2024": the day right behind the number. */
const DATE_BESIDE = /,?\sngày\s(\d{1,2})(?:\stháng\s|[/.])(\d{1,2})(?:\snăm\s|[/.])(\d{4})\.?$/u;

function dateBeside(line: Line): EdtfDate | null {
  const match = line.text.length > 90 ? null : DATE_BESIDE.exec(line.folded);
  if (!match) return null;
  const [, day, month, year] = match;
  return edtf({ day: numberOf(day), month: numberOf(month), year: numberOf(year) });
}

/** Takes what `line` says of the document; the index after what was used, or -1 where the body begins. */
function takeLine(draft: Draft, lines: readonly Line[], i: number): number {
  const line = lines[i];
  if (!line) return -1;
  if (MOTTO.test(line.folded) || STAMP_LINE.test(line.folded) || isOfCountry(lines, i)) return i + 1;
  const number = readNumber(line);
  if (number !== null && (draft.number === null || draft.number === number)) {
    draft.number = number;
    draft.official = true;
    const subject = draft.title === null ? SUBJECT_BESIDE.exec(line.text) : null;
    if (subject)
      Object.assign(draft, {
        title: stripEnd((subject[1] ?? '').replaceAll('*', '')),
        type: draft.type ?? 'công văn',
      });
    else if (draft.date === null) draft.date = dateBeside(line);
    return i + 1;
  }
  const placeDate = draft.place === null ? readPlaceDate(line) : null;
  if (placeDate) {
    Object.assign(draft, placeDate, { official: true });
    return i + 1;
  }
  const alone =
    draft.official && draft.place === null && draft.date === null ? DATE_ALONE.exec(line.folded) : null;
  if (alone) {
    const [, day, month, year] = alone;
    draft.date = edtf({ day: numberOf(day), month: numberOf(month), year: numberOf(year) });
    return i + 1;
  }
  const subject = SUBJECT_LINE.exec(line.folded) ?? partySubject(draft, lines, i);
  if (subject && draft.title === null && (draft.number !== null || /^v\/?v/u.test(line.folded))) {
    // In capitals it is the title of a paper whose type's word a copy left out.
    const named = isCapitals(line.text) ? typeOfNumber(draft.number ?? '') : null;
    const { title, end, placeDate: beside } = subjectLines(lines, i, named === null);
    if (beside && draft.place === null) Object.assign(draft, beside);
    draft.title = named === null ? title.slice(subject[0].length) : title;
    draft.type ??= named ?? 'công văn';
    return end;
  }
  if (opensAddress(draft, line)) {
    const { addressees, end } = readAddressees(lines, i);
    draft.addressees = addressees;
    draft.type ??= 'công văn';
    draft.official = true;
    return end > i ? end : -1;
  }
  return takeTitle(draft, lines, i);
}

/** Words in capitals beside a type that are no title yet: "CHƯƠNG TRÌNH HÀNH ĐỘNG", and of what in the next line. */
const KIND_OF_TYPE = /^(?:hành động|phối hợp|liên tịch|liên ngành|tổng kết|sơ kết|kết luận)$/u;

/** "KẾ HOẠCH PHỐI HỢP" / "giữa Sở Y tế và …", also above the number. */
const isKindAlone = ({ text, folded }: Line, next: Line | undefined): boolean =>
  isCapitals(text) &&
  KIND_OF_TYPE.test(folded.split(' ').slice(2).join(' ')) &&
  /^\p{Ll}/u.test(next?.text ?? '');

/** What only a title's last line begins with, set apart or not. */
const GOES_ON_WITH = /^(?:năm (?:học )?\d{4}|giai đoạn \d{4}|nhiệm kỳ \d{4})/u;

const titleGoesOn = (title: string, next: Line | undefined): boolean =>
  next !== undefined &&
  (!next.gapBefore || (isCapitals(next.text) && GOES_ON_WITH.test(next.folded))) &&
  next.marker === null &&
  isCapitals(title) &&
  (/^\p{Ll}/u.test(next.text) ||
    KIND_OF_TYPE.test(foldNfc(title)) ||
    GOES_ON_WITH.test(next.folded) ||
    (isCapitals(next.text) && !DECIDES.test(next.folded) && typeOfLine(next) === null));

/** A title in capitals below number and date, where a copy left the type's word out and the number tells it. */
const isUntypedTitle = (draft: Draft, line: Line): boolean =>
  draft.title === null &&
  draft.type === null &&
  draft.number !== null &&
  draft.place !== null &&
  typeOfNumber(draft.number) !== null &&
  isCapitals(line.text) &&
  line.text.split(' ').length >= 6 &&
  !/^(?:chủ tịch |thường trực )?(?:ủy ban|ubnd|hội đồng|hđnd)/u.test(line.folded);

interface TypeLines {
  readonly type: string;
  /** Whose it is, where the same line says so. */
  readonly body: string;
  /** Index of the line below. */
  readonly end: number;
}

/** "QUYẾT ĐỊNH CỦA UBND TỈNH AN LÃNG": a type, and whose it is. */
const TYPE_OF_BODY = expression(
  /^(\p{L}{2,8} \p{L}{2,8}) của (?=(?:ủy ban|ubnd|hội đồng|hđnd|chủ tịch|bộ|thủ tướng) )/u,
);

/** "CHƯƠNG TRÌNH HÀNH ĐỘNG" above "Thực hiện Nghị quyết …": no part of a title that begins anew. */
const PLAN_OF_ACTION = /^(chương trình|kế hoạch) hành động$/u;

/** "QUYẾT" above "ĐỊNH": also a type that a narrow column broke. */
function typeFrom(lines: readonly Line[], i: number): TypeLines | null {
  const [line, next] = [lines[i], lines[i + 1]];
  if (!line) return null;
  const whole = typeOfLine(line);
  if (whole !== null) return { type: whole, body: '', end: i + 1 };
  const plan = isCapitals(line.text) && next ? PLAN_OF_ACTION.exec(line.folded)?.[1] : undefined;
  if (plan !== undefined && /^\p{Lu}/u.test(next?.text ?? '')) return { type: plan, body: '', end: i + 1 };
  const of = isCapitals(line.text) ? TYPE_OF_BODY.exec(line.folded) : null;
  if (of && DOCUMENT_TYPES.includes(of[1] ?? ''))
    return { type: of[1] ?? '', body: line.text.slice(of[0].length), end: i + 1 };
  if (!next || next.gapBefore || line.text.includes(' ')) return null;
  const type = typeOfLine({ text: `${line.text} ${next.text}`, folded: `${line.folded} ${next.folded}` });
  return type === null ? null : { type, body: '', end: i + 2 };
}

/** "I. NỘI DUNG PHỐI HỢP" stands in no letterhead. */
const FIRST_PART = /^I\s?[.)/-]\s?\p{Lu}/u;

/** Lines that the right column of a letterhead has, wrapped ones included. */
const LONGEST_COLUMN = 8;
const YEAR_ALONE = /^\d{4}$/u;

/** "KẾ HOẠCH" / "CỘNG HÒA XÃ HỘI …" / "Bình Minh, ngày …": where the title begins when a page gives its right column below the type. */
function pastRightColumn(draft: Draft, lines: readonly Line[], from: number): number {
  let i = from;
  for (; i < from + LONGEST_COLUMN; i++) {
    const line = lines[i];
    if (!line) return from;
    if (MOTTO.test(line.folded) || isOfCountry(lines, i)) continue;
    if (i === from) return from;
    const placeDate = draft.place === null ? readPlaceDate(line) : null;
    if (placeDate) Object.assign(draft, placeDate);
    else if (!YEAR_ALONE.test(line.text)) break;
  }
  return i;
}

function takeTitle(draft: Draft, lines: readonly Line[], i: number): number {
  const line = lines[i];
  if (!line) return -1;
  const named = typeFrom(lines, i);
  if (named !== null && (draft.title === null || draft.type === 'công văn')) {
    const below = lines[named.end];
    // Telegrams print their number below the type, and often no subject.
    const { title, end } =
      below && draft.number === null && readNumber(below) !== null
        ? { title: '', end: named.end }
        : titleLines(lines, pastRightColumn(draft, lines, named.end), false);
    draft.type = DOCUMENT_TYPES.includes(named.type) ? named.type : null;
    if (title !== '' || end > named.end) draft.title = title.replace(/^(?:v\/v|về việc:)\s*:?\s*/iu, '');
    if (named.body !== '') draft.letterhead.push(named.body);
    draft.official = true;
    return end;
  }
  const begun = draft.number !== null || draft.date !== null || isKindAlone(line, lines[i + 1]);
  const both = draft.title === null && begun ? typeWithTitle(line, lines[i + 1]) : null;
  if (both) {
    const more = titleGoesOn(both.title, lines[i + 1]) ? titleLines(lines, i + 1, false) : null;
    draft.type = both.type;
    draft.title = stripEnd([both.title.replace(/^v\/v\s*/iu, ''), more?.title ?? ''].join(' '));
    return more?.end ?? i + 1;
  }
  if (isUntypedTitle(draft, line)) {
    const { title, end } = titleLines(lines, i, false);
    draft.title = title;
    return end;
  }
  const heads =
    isCapitals(line.text) &&
    line.text.length < 90 &&
    draft.title === null &&
    draft.addressees.length === 0 &&
    !FIRST_PART.test(line.text);
  const sends =
    draft.type === 'công điện' && draft.letterhead.length === 0 && opensAddress(draft, lines[i + 1] ?? line);
  if (heads && (draft.type === null || sends)) {
    draft.letterhead.push(line.text.replace(/\t/gu, ' '));
    return i + 1;
  }
  return -1;
}

/** A letter posted without its letterhead has whom it is sent to within so many lines below the headline. */
const REACH_OF_ADDRESS = 4;

/** "UBND xã An Lãng", "Trường THCS Mỹ Lâm": who sends a letter, in small letters and nothing else in the line. */
function isBodyAlone({ text, folded }: Line): boolean {
  const run = opensBody(folded) ? readParties({ text, folded }, 0) : null;
  return run?.parties.length === 1 && run.end === text.length;
}

/** The headline of a letter that is posted on a portal without its letterhead; the index after it, or -1. */
function takeHeadline(draft: Draft, lines: readonly Line[], i: number): number {
  const line = lines[i];
  const posted =
    draft.title === null &&
    !draft.official &&
    lines.slice(i + 1, i + 1 + REACH_OF_ADDRESS).some(({ folded }) => ADDRESS_LINE.test(folded));
  if (!line || !posted || PORTAL_LINE.test(line.folded)) return -1;
  const headline = readHeadline(line);
  if (headline === null && draft.letterhead.length === 0 && isBodyAlone(line)) {
    draft.letterhead.push(line.text);
    return i + 1;
  }
  if (headline) Object.assign(draft, { ...headline, title: stripEnd(headline.title) });
  else if (/[.:;]$/u.test(line.text) || line.text.split(' ').length < 3) return -1;
  else draft.title = stripEnd(line.text);
  return i + 1;
}

/** Reads the head of an official document; an article is left to `readArticleHead`. */
export function readHead(lines: readonly Line[]): Head {
  return readForm(lines) ?? readLetterhead(lines);
}

function readLetterhead(lines: readonly Line[]): Head {
  const draft: Draft = {
    type: null,
    number: null,
    place: null,
    date: null,
    title: null,
    addressees: [],
    letterhead: [],
    bodyStart: 0,
    official: false,
    open: true,
  };
  const start = headStart(lines);
  let i = start;
  draft.bodyStart = start;
  while (i < Math.min(lines.length, start + HEAD_REACH)) {
    const taken = takeLine(draft, lines, i);
    const next = taken > 0 ? taken : takeHeadline(draft, lines, i);
    const started = draft.title !== null || draft.addressees.length > 0;
    if (next > 0) {
      i = next;
      draft.bodyStart = next;
    } else if (
      !draft.official &&
      !started &&
      i < start + 8 &&
      (!isBodyLike(lines[i]) || hasTypeAhead(lines, i))
    )
      i++;
    else if (draft.official && !started && i < start + HEAD_REACH - 10 && !isBodyLike(lines[i])) i++;
    else if (started && hasHeadAhead(draft, lines, i)) i++;
    else break;
  }
  if (draft.official && draft.title === null && draft.type === 'công văn') {
    // A letter posted without its subject has it in the headline above.
    const headline = lines
      .slice(0, i)
      .map(readHeadline)
      .find((one) => one !== null && one.number === draft.number);
    draft.title = headline?.title ?? null;
  }
  const listedSigner = signerListed(lines, start);
  return draft.official
    ? { ...draft, listedSigner }
    : { ...draft, listedSigner, bodyStart: 0, letterhead: [] };
}

/** A portal's headline, however long, may stand above the type of a document without its letterhead. */
const hasTypeAhead = (lines: readonly Line[], from: number): boolean =>
  lines.slice(from + 1, from + 4).some((line) => DOCUMENT_TYPES.includes(typeOfLine(line) ?? ''));

/** After the title of a letter, its letterhead's other column may still follow. */
function hasHeadAhead(draft: Draft, lines: readonly Line[], from: number): boolean {
  return lines
    .slice(from, from + 4)
    .some(
      (line) =>
        MOTTO.test(line.folded) ||
        readPlaceDate(line) !== null ||
        (draft.addressees.length === 0 && opensAddress(draft, line)),
    );
}

function isBodyLike(line: Line | undefined): boolean {
  return line === undefined || line.text.length > 140 || RECIPIENTS_LINE.test(line.folded);
}
