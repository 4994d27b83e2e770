import type { EdtfDate } from '../../reading.ts';
import type { Line } from '../../structure/lines.ts';
import { DOCUMENT_TYPES, typeOfNumber } from '../../vietnamese/document-types.ts';
import { edtf } from '../deadline/dates.ts';
import { readParties } from '../party/party.ts';
import { readAddressees } from './addressees.ts';
import { readForm } from './form.ts';
import { type HeadDraft, isOfCountry, opensAddress } from './head-draft.ts';
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
  STAMP_LINE,
  SUBJECT_LINE,
} from './layout.ts';
import { isLetterheadEnd, numberOf, readNumber, readPlaceDate, stripEnd, typeOfLine } from './letterhead.ts';
import { subjectLines } from './subject.ts';
import { takeTitle } from './type-and-title.ts';

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

/** As wide as the column of a letterhead. */
const COLUMN_WIDTH = 70;
/** Between the subject of a letter and its addressees. */
const ADDRESS_REACH = 12;

/** Letters of the Party print "Về …" right below the number, some others below place and date, or what they are about with nothing before it. */
function partySubject(draft: HeadDraft, lines: readonly Line[], i: number): RegExpExecArray | null {
  const [before, line] = [lines[i - 1], lines[i]];
  const below = before && (NUMBER_LINE.test(before.folded) || readPlaceDate(before) !== null);
  if (draft.type !== null || !before || !below || !line) return null;
  const subject = /^về\s?:?\s/u.exec(line.folded);
  if (subject || !/[-–]cv\//u.test(before.folded)) return subject;
  const wide = line.text.length > COLUMN_WIDTH || isCapitals(line.text) || isLetterheadEnd(line);
  const addressed = lines.slice(i, i + ADDRESS_REACH).some(({ folded }) => ADDRESS_LINE.test(folded));
  return wide || !addressed ? null : /^(?=\p{L})/u.exec(line.folded);
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
function takeLine(draft: HeadDraft, lines: readonly Line[], i: number): number {
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

/** A letter posted without its letterhead has whom it is sent to within so many lines below the headline. */
const REACH_OF_ADDRESS = 4;

/** "UBND xã An Lãng", "Trường THCS Mỹ Lâm": who sends a letter, in small letters and nothing else in the line. */
function isBodyAlone({ text, folded }: Line): boolean {
  const run = opensBody(folded) ? readParties({ text, folded }, 0) : null;
  return run?.parties.length === 1 && run.end === text.length;
}

/** The headline of a letter that is posted on a portal without its letterhead; the index after it, or -1. */
function takeHeadline(draft: HeadDraft, lines: readonly Line[], i: number): number {
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
  const draft: HeadDraft = {
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
function hasHeadAhead(draft: HeadDraft, lines: readonly Line[], from: number): boolean {
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
