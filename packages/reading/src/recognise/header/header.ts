import type { EdtfDate, MeetingEvent, Signer } from '../../reading.ts';
import type { Line } from '../../structure/lines.ts';
import { foldNfc, withoutMarks } from '../../text/fold.ts';
import { CLOSING_MARKS, trimEndOf } from '../../text/trim.ts';
import { DOCUMENT_TYPES, OTHER_TYPES } from '../../vietnamese/document-types.ts';
import { edtf } from '../deadline/dates.ts';
import { readParties } from '../party/party.ts';
import { readHeadline } from './headline.ts';
import {
  ADDRESS_LINE,
  DATE_ALONE,
  isCapitals,
  MOTTO,
  NUMBER_LINE,
  PLACE_DATE,
  PLACE_SHORT_DATE,
  PORTAL_LINE,
  RECIPIENTS_LINE,
  restOfCountry,
  STAMP_LINE,
  SUBJECT_LINE,
} from './layout.ts';

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

/** "THỦ TƯỚNG CHÍNH PHỦ điện:" opens the addressees of a telegram. */
const TELEGRAM_LINE = /^[^.;:]{4,60}\sđiện\s?:\s*/u;

/** An addressee longer than this is no addressee but text run together. */
const ENTRY_LIMIT = 800;
/** A line of addressees is seldom longer. */
const LONGEST_ENTRY_LINE = 100;

/** Below this many lines no letterhead is looked for. */
const HEAD_REACH = 45;

const TYPE_LINE = /^(?:\(?dự thảo\)?\s)?(.+?)(?:\s\(?(?:số\s?\d{1,3})\)?)?$/u;

/** The types by their letters alone: scans read "THÔNG BẢO" and "QUYÊT ĐỊNH". */
const TYPE_BY_LETTERS = new Map(
  [...OTHER_TYPES, ...DOCUMENT_TYPES].map((type) => [withoutMarks(type), type]),
);

export function typeOfLine(line: Line): string | null {
  if (!isCapitals(line.text)) return null;
  const name = TYPE_LINE.exec(line.folded)?.[1] ?? line.folded;
  if (DOCUMENT_TYPES.includes(name) || OTHER_TYPES.includes(name)) return name;
  return TYPE_BY_LETTERS.get(withoutMarks(name)) ?? null;
}

/** "QUYẾT ĐỊNH V/v …", "KẾ HOẠCH Tổ chức …" in one line. */
function typeWithTitle(line: Line): { type: string; title: string } | null {
  for (const type of DOCUMENT_TYPES) {
    if (!line.folded.startsWith(`${type} `)) continue;
    const printed = line.text.slice(0, type.length);
    if (isCapitals(printed)) return { type, title: line.text.slice(type.length + 1) };
  }
  return null;
}

function readNumber(line: Line): string | null {
  const match = NUMBER_LINE.exec(line.folded);
  if (!match) return null;
  const rest = line.text.slice(match[0].length, match[0].length + 80);
  const sign =
    /^[\d\s.…_]{0,40}[a-z]?\s?(?:[/\-–]\s?[\p{L}\d]{1,20}(?:\s?[&.]\s?\p{Lu}{1,12})?\s?){1,5}/u.exec(
      rest.replace(/\t/gu, ' '),
    );
  if (!sign) return null;
  const number = sign[0].replace(/[\s.…_]/gu, '').replaceAll('–', '-');
  return /\p{Lu}/u.test(number) ? number : null;
}

function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function readPlaceDate(line: Line): { place: string; date: EdtfDate | null } | null {
  if (line.text.length > 90) return null;
  const match = PLACE_DATE.exec(line.folded) ?? PLACE_SHORT_DATE.exec(line.folded);
  if (!match) return null;
  const place = trimEndOf(line.text.slice(0, (match[1] ?? '').length), ' \t,')
    .replace(/^[\s(]+/u, '')
    // "Lam Sơn, hồi 17 giờ 00": urgent papers tell the hour.
    .replace(/,\s(?:hồi|lúc)\s[^,]{0,30}$/u, '');
  if (!/^\p{Lu}/u.test(place) || /\d{3}/u.test(place) || place.split(' ').length > 6) return null;
  const [, , day, month, year] = match;
  return { place, date: edtf({ day: numberOf(day), month: numberOf(month), year: numberOf(year) }) };
}

function isLetterheadEnd(line: Line): boolean {
  return (
    MOTTO.test(line.folded) ||
    NUMBER_LINE.test(line.folded) ||
    readPlaceDate(line) !== null ||
    SUBJECT_LINE.test(line.folded) ||
    ADDRESS_LINE.test(line.folded) ||
    typeOfLine(line) !== null
  );
}

function stripEnd(text: string): string {
  return trimEndOf(text.replace(/\s+/gu, ' '), CLOSING_MARKS).trim();
}

/** Lines from `from` that make one title, and where they end. */
function titleLines(lines: readonly Line[], from: number, letter: boolean): { title: string; end: number } {
  const parts: string[] = [];
  let i = from;
  for (; i < lines.length && parts.length < 8; i++) {
    const line = lines[i];
    if (!line) break;
    const figure = i > from ? figureOf(lines[i - 1], line) : '';
    if (figure !== '') parts.push(figure);
    const apart = figure === '' ? line.gapBefore : !/^\p{Ll}/u.test(line.text);
    if (i > from && citesNumber(lines[i - 1], line)) {
      parts.push(line.text);
      continue;
    }
    if (i > from && (apart || isLetterheadEnd(line) || line.text.endsWith(':'))) break;
    if (i > from && !letter && line.marker && !isYearAfterDash(lines[i - 1], line)) break;
    if (i > from && !letter && titleEnds(lines[i - 1], line)) break;
    parts.push(line.text);
  }
  return { title: stripEnd(parts.join(' ').replace(/\t/gu, ' ')), end: i };
}

/** What a figure must follow. */
const ASKS_FOR_FIGURE = /(?:^|\s)(?:số|tuần|tháng|quý|khóa|lần(?: thứ)?|thứ|đợt|kỳ|khối|lớp)$/u;

/** A figure that stands alone in the middle or at the end of a title: no number of a page, for the line before asks for it. */
const figureOf = (before: Line | undefined, line: Line): string =>
  before !== undefined && ASKS_FOR_FIGURE.test(before.folded) ? line.figureBefore : '';

/** "về việc thực hiện Kế hoạch" / "số 12-KH/TU của Tỉnh ủy": a number that the title cites, not the document's own. */
const citesNumber = (before: Line | undefined, { text, gapBefore }: Line): boolean =>
  before !== undefined && !gapBefore && /^số\s\d/u.test(text) && /\p{Ll}$/u.test(before.text);

/** "… giai đoạn 2025" / "- 2030": a dash that only happens to open the line. */
const isYearAfterDash = (before: Line | undefined, { text }: Line): boolean =>
  /\d{4}$/u.test(before?.text ?? '') && /^[-–]\s?\d{4}(?!\d)/u.test(text);

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ …": who decides, below the title of a decision. */
const DECIDES =
  /^(?:chủ tịch|giám đốc|hiệu trưởng|trưởng (?:phòng|ban)|ủy ban nhân dân|ban (?:thường vụ|chấp hành)|hội đồng) /u;

/** A title in bold is followed by body text with no gap in a flattened text: body starts so. */
function titleEnds(before: Line | undefined, line: Line): boolean {
  if (!before) return false;
  // A figure by itself has no capitals: "NĂM HỌC" / "2025-2026".
  if (isCapitals(before.text) && /\p{Ll}/u.test(line.text) && !/^\p{Ll}/u.test(line.text)) return true;
  if (/\p{Ll}/u.test(before.text) && isCapitals(line.text) && DECIDES.test(line.folded)) return true;
  if (line.text.length > 150) return true;
  return (
    /^(?:căn cứ|ngày \d|sáng |chiều |thực hiện |trong thời gian|để |nhằm |xét |[ivx]+\.|\d\.|sau khi)/u.test(
      line.folded,
    ) &&
    /[\p{Ll}\d]$/u.test(before.text) &&
    /^\p{Lu}/u.test(line.text)
  );
}

/** "Kính gửi các đồng chí Hiệu trưởng," and then, set apart, the first sentence. */
const greets = (last: string | undefined, line: Line): boolean =>
  last?.endsWith(',') === true && line.gapBefore && line.text.length > LONGEST_ENTRY_LINE;

/** With what a letter begins, right below whom it is sent to. */
const BODY_OPENS =
  /^(?:căn cứ|thực hiện|để|nhằm|do|theo|ngày \d|trong|vừa qua|hiện nay|qua|tiếp tục|tiếp theo|xét|sau khi|thời gian qua|trên cơ sở|nhận được|phúc đáp|triển khai|hưởng ứng|chuẩn bị)\s/u;

const opensBody = (last: string | undefined, { text, folded }: Line): boolean =>
  last !== undefined && !/(?:[,–-]|\svà)$/u.test(last) && /^\p{Lu}/u.test(text) && BODY_OPENS.test(folded);

/** "Kính gửi quý thầy cô! Nhà trường nhắc …": up to the mark that ends the greeting. */
const GREETED = /^[^!.;:]{3,80}(?=!\s\S)/u;

function readAddressees(lines: readonly Line[], from: number): { addressees: string[]; end: number } {
  const first = lines[from];
  if (!first) return { addressees: [], end: from };
  const opener = ADDRESS_LINE.exec(first.folded) ?? TELEGRAM_LINE.exec(first.folded);
  const inline = first.text.slice(opener?.[0].length ?? 0).trim();
  const greeted = GREETED.exec(inline)?.[0];
  // What a message says after its greeting is its body.
  if (greeted !== undefined) return { addressees: eachParty(stripEnd(greeted)), end: from };
  const entries: string[] = inline === '' ? [] : [inline];
  const oneLine = inline !== '' && !/^[-–]\s/u.test(inline);
  let i = from + 1;
  for (; i < lines.length; i++) {
    const line = lines[i];
    if (!line || isLetterheadEnd(line)) break;
    const bullet = /^[-–+•]\s?/u.exec(line.text);
    const last = entries.at(-1);
    if ((last?.length ?? 0) > ENTRY_LIMIT || greets(last, line) || (!bullet && opensBody(last, line))) break;
    if (bullet) entries.push(line.text.slice(bullet[0].length));
    else if (last === undefined) entries.push(line.text);
    else if (!/[;.]$/u.test(last) && (!line.gapBefore || last.endsWith(',') || /^\p{Ll}/u.test(line.text))) {
      if (entries.length === 1 && inline !== '' && /^\p{Lu}/u.test(line.text) && !/[,–-]$/u.test(last)) break;
      entries[entries.length - 1] = `${last} ${line.text}`;
    } else if (last.endsWith(';') && line.text.length < 120 && /[;.]$/u.test(line.text))
      entries.push(line.text);
    else break;
  }
  const parts = entries
    .flatMap((entry) => entry.split(/;\s?(?!$)/u))
    .map((entry) => stripEnd(entry.replace(/^[-–]\s?/u, '')))
    .flatMap((entry) => (oneLine ? eachParty(entry) : [entry]));
  return { addressees: parts.filter((part) => part !== ''), end: i };
}

/** Parties that share one line; a line that is not made of parties alone stays whole. */
function eachParty(entry: string): string[] {
  const run = readParties({ text: entry, folded: foldNfc(entry) }, 0);
  return run && run.end === entry.length ? run.parties.map((party) => party.value) : [entry];
}

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

/** Letters of the Party print "Về …" right below the number, or what they are about with nothing before it. */
function partySubject(draft: Draft, lines: readonly Line[], i: number): RegExpExecArray | null {
  const [before, line] = [lines[i - 1], lines[i]];
  if (draft.type !== null || !before || !line || !NUMBER_LINE.test(before.folded)) return null;
  const subject = /^về\s?:?\s/u.exec(line.folded);
  if (subject || !/[-–]cv\//u.test(before.folded)) return subject;
  const wide = line.text.length > COLUMN_WIDTH || isCapitals(line.text) || isLetterheadEnd(line);
  const addressed = lines.slice(i, i + ADDRESS_REACH).some(({ folded }) => ADDRESS_LINE.test(folded));
  return wide || !addressed ? null : /^(?=\p{L})/u.exec(line.folded);
}

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
    const { title, end } = titleLines(lines, i, true);
    draft.title = title.slice(subject[0].length);
    draft.type ??= 'công văn';
    return end;
  }
  if (ADDRESS_LINE.test(line.folded) || TELEGRAM_LINE.test(line.folded)) {
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

function takeTitle(draft: Draft, lines: readonly Line[], i: number): number {
  const line = lines[i];
  if (!line) return -1;
  const type = typeOfLine(line);
  if (type !== null && (draft.title === null || draft.type === 'công văn')) {
    const { title, end } = titleLines(lines, i + 1, false);
    draft.type = DOCUMENT_TYPES.includes(type) ? type : null;
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
    } else if (!draft.official && !started && i < 8 && !isBodyLike(lines[i])) i++;
    else if (draft.official && !started && i < HEAD_REACH - 10 && !isBodyLike(lines[i])) i++;
    else if (started && hasHeadAhead(lines, i)) i++;
    else break;
  }
  return draft.official ? draft : { ...draft, bodyStart: 0, letterhead: [] };
}

/** After the title of a letter, its letterhead's other column may still follow. */
function hasHeadAhead(lines: readonly Line[], from: number): boolean {
  return lines
    .slice(from, from + 4)
    .some(
      (line) => MOTTO.test(line.folded) || ADDRESS_LINE.test(line.folded) || readPlaceDate(line) !== null,
    );
}

function isBodyLike(line: Line | undefined): boolean {
  return line === undefined || line.text.length > 140 || RECIPIENTS_LINE.test(line.folded);
}

export type { MeetingEvent, Signer };
