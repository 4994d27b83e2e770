import type { EdtfDate } from '../../reading.ts';
import type { Line } from '../../structure/lines.ts';
import { foldNfc } from '../../text/fold.ts';
import { DOCUMENT_TYPES } from '../../vietnamese/document-types.ts';
import { edtf } from '../deadline/dates.ts';
import { readAddressees, TELEGRAM_LINE, TELEGRAM_SENT } from './addressees.ts';
import { readHeadline } from './headline.ts';
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
import { titleLines } from './title.ts';

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
/** Between a headline and the motto of the letterhead below it. */
const MOTTO_REACH = 5;
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

/** "An Lãng, ngày 21" / "tháng 11 năm 2025": a narrow column leaves the rest of the date to the next line. */
const DATE_BEGINS = /,?\sngày(?:[\s.…_]{0,12}\d{0,2})?(?:\s?tháng(?:[\s.…_]{0,12}\d{0,2})?)?(?:\s?năm)?$/u;

function placeDateFrom(
  lines: readonly Line[],
  i: number,
): { place: string; date: EdtfDate | null; end: number } | null {
  const [line, next] = [lines[i], lines[i + 1]];
  if (!line) return null;
  const whole = readPlaceDate(line);
  if (whole) return { ...whole, end: i + 1 };
  if (!next || next.gapBefore || !DATE_BEGINS.test(line.folded)) return null;
  const joined = readPlaceDate({
    text: `${line.text} ${next.text}`,
    folded: `${line.folded} ${next.folded}`,
  });
  return joined && { ...joined, end: i + 2 };
}

/** "Số: 12/UBND-VX V/v mở lớp học hè": a table's cell holds both in one line. */
const SUBJECT_BESIDE = /\sV\/v:?\s(\S[^|]{5,400})/u;

/** Takes what `line` says of the document; the index after what was used, or -1 where the body begins. */
function takeLine(draft: Draft, lines: readonly Line[], i: number): number {
  const line = lines[i];
  if (!line) return -1;
  if (MOTTO.test(line.folded) || STAMP_LINE.test(line.folded) || isOfCountry(lines, i)) return i + 1;
  const number = draft.number === null ? readNumber(line) : null;
  if (number !== null) {
    draft.number = number;
    draft.official = true;
    const subject = draft.title === null ? SUBJECT_BESIDE.exec(line.text) : null;
    if (subject)
      Object.assign(draft, {
        title: stripEnd((subject[1] ?? '').replaceAll('*', '')),
        type: draft.type ?? 'công văn',
      });
    return i + 1;
  }
  const placeDate = draft.place === null ? placeDateFrom(lines, i) : null;
  if (placeDate) {
    const { place, date, end } = placeDate;
    Object.assign(draft, { place, date, official: true });
    return end;
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
    const { title, end } = titleLines(lines, i, true);
    draft.title = title.slice(subject[0].length);
    draft.type ??= 'công văn';
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

const titleGoesOn = (title: string, next: Line | undefined): boolean =>
  next !== undefined &&
  !next.gapBefore &&
  next.marker === null &&
  isCapitals(title) &&
  (/^\p{Ll}/u.test(next.text) || KIND_OF_TYPE.test(foldNfc(title)));

/** "QUYẾT" above "ĐỊNH": a type that a narrow column broke, and the index of the line below it. */
function typeFrom(lines: readonly Line[], i: number): { type: string; end: number } | null {
  const [line, next] = [lines[i], lines[i + 1]];
  if (!line) return null;
  const whole = typeOfLine(line);
  if (whole !== null) return { type: whole, end: i + 1 };
  if (!next || next.gapBefore || line.text.includes(' ')) return null;
  const type = typeOfLine({ text: `${line.text} ${next.text}`, folded: `${line.folded} ${next.folded}` });
  return type === null ? null : { type, end: i + 2 };
}

function takeTitle(draft: Draft, lines: readonly Line[], i: number): number {
  const line = lines[i];
  if (!line) return -1;
  const named = typeFrom(lines, i);
  if (named !== null && (draft.title === null || draft.type === 'công văn')) {
    const { title, end } = titleLines(lines, named.end, false);
    draft.type = DOCUMENT_TYPES.includes(named.type) ? named.type : null;
    draft.title = title.replace(/^(?:v\/v|về việc:)\s*:?\s*/iu, '');
    draft.official = true;
    return end;
  }
  const both = draft.title === null && draft.number !== null ? typeWithTitle(line) : null;
  if (both) {
    const more = titleGoesOn(both.title, lines[i + 1]) ? titleLines(lines, i + 1, false) : null;
    draft.type = both.type;
    draft.title = stripEnd([both.title.replace(/^v\/v\s*/iu, ''), more?.title ?? ''].join(' '));
    return more?.end ?? i + 1;
  }
  const heads =
    isCapitals(line.text) && line.text.length < 90 && draft.title === null && draft.addressees.length === 0;
  if (heads && draft.type === null) {
    draft.letterhead.push(line.text.replace(/\t/gu, ' '));
    return i + 1;
  }
  return -1;
}

/** A letter posted without its letterhead has whom it is sent to within so many lines below the headline. */
const REACH_OF_ADDRESS = 4;

/** The headline of a letter that is posted on a portal without its letterhead; the index after it, or -1. */
function takeHeadline(draft: Draft, lines: readonly Line[], i: number): number {
  const line = lines[i];
  const posted =
    draft.title === null &&
    !draft.official &&
    lines.slice(i + 1, i + 1 + REACH_OF_ADDRESS).some(({ folded }) => ADDRESS_LINE.test(folded));
  if (!line || !posted || PORTAL_LINE.test(line.folded) || /[.:;]$/u.test(line.text)) return -1;
  const headline = readHeadline(line);
  if (headline) Object.assign(draft, headline);
  else draft.title = stripEnd(line.text);
  return i + 1;
}

/** Reads the head of an official document; an article is left to `readArticleHead`. */
export function readHead(lines: readonly Line[]): Head {
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
  let i = 0;
  while (i < Math.min(lines.length, HEAD_REACH)) {
    const taken = takeLine(draft, lines, i);
    const next = taken > 0 ? taken : takeHeadline(draft, lines, i);
    const started = draft.title !== null || draft.addressees.length > 0;
    if (next > 0) {
      i = next;
      draft.bodyStart = next;
    } else if (!draft.official && !started && i < 8 && (!isBodyLike(lines[i]) || hasMottoAhead(lines, i)))
      i++;
    else if (draft.official && !started && i < HEAD_REACH - 10 && !isBodyLike(lines[i])) i++;
    else if (started && hasHeadAhead(draft, lines, i)) i++;
    else break;
  }
  return draft.official ? draft : { ...draft, bodyStart: 0, letterhead: [] };
}

/** A portal's headline, however long, may stand right above the letterhead. */
const hasMottoAhead = (lines: readonly Line[], from: number): boolean =>
  lines.slice(from + 1, from + MOTTO_REACH).some(({ folded }) => MOTTO.test(folded));

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
