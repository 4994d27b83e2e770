import type { EdtfDate } from '../../reading.ts';
import type { Line } from '../../structure/lines.ts';
import { foldNfc, withoutMarks } from '../../text/fold.ts';
import { CLOSING_MARKS, trimEndOf } from '../../text/trim.ts';
import { DOCUMENT_TYPES, OTHER_TYPES } from '../../vietnamese/document-types.ts';
import { edtf } from '../deadline/dates.ts';
import {
  ADDRESS_LINE,
  isCapitals,
  MOTTO,
  NUMBER_LINE,
  PLACE_DATE,
  PLACE_SHORT_DATE,
  SUBJECT_LINE,
} from './layout.ts';

const TYPE_LINE =
  /^(?:\(?dự thảo\)?\s)?(.+?)(?:\s(?:thượng khẩn|khẩn|hỏa tốc))?(?:\s\(?(?:số\s?\d{1,3})\)?)?$/u;

/** The types by their letters alone: scans read "THÔNG BẢO" and "QUYÊT ĐỊNH". */
const TYPE_BY_LETTERS = new Map(
  [...OTHER_TYPES, ...DOCUMENT_TYPES].map((type) => [withoutMarks(type), type]),
);

export function typeOfLine(line: Pick<Line, 'text' | 'folded'>): string | null {
  if (!isCapitals(line.text)) return null;
  const name = TYPE_LINE.exec(line.folded)?.[1] ?? line.folded;
  if (DOCUMENT_TYPES.includes(name) || OTHER_TYPES.includes(name)) return name;
  return TYPE_BY_LETTERS.get(withoutMarks(name)) ?? null;
}

/** A title in small letters is set apart and ends without a mark. */
const SUBJECT = /^(?:về việc|v\/v) .{4,300}[^.:;,]$/u;

/** "QUYẾT ĐỊNH V/v …", "KẾ HOẠCH Tổ chức …", "Thông báo về việc …" in one line. */
export function typeWithTitle(line: Line, below?: Line): { type: string; title: string } | null {
  for (const type of DOCUMENT_TYPES) {
    if (!line.folded.startsWith(`${type} `)) continue;
    const printed = line.text.slice(0, type.length);
    const title = line.text.slice(type.length + 1);
    if (isCapitals(printed) || (below?.gapBefore && /^\p{Lu}/u.test(printed) && SUBJECT.test(foldNfc(title))))
      return { type, title };
  }
  return null;
}

export function readNumber(line: Pick<Line, 'text' | 'folded'>): string | null {
  const match = NUMBER_LINE.exec(line.folded);
  if (!match) return null;
  const rest = line.text.slice(match[0].length, match[0].length + 80);
  const sign =
    /^[\d\s.…_]{0,40}[a-z]?\s?(?:[/\-–]\s?[\p{L}\d]{1,20}(?:\s?[&.+]\s?\p{Lu}{1,12}){0,3}\s?){1,5}/u.exec(
      rest.replace(/\t/gu, ' '),
    );
  if (!sign) return null;
  // A full stop between letters is of the sign: "TT.HĐND".
  const number = trimEndOf(sign[0].replace(/[\s…_]|(?<!\p{L}\s?)\./gu, ''), '.').replaceAll('–', '-');
  return /\p{Lu}/u.test(number) ? number : null;
}

export function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

/** "Căn cứ Chỉ thị số 24 ngày …": a wrapped line of the body, no place. */
const CITES =
  /^(?:căn cứ|thực hiện|theo|xét|tại|chỉ thị|nghị quyết|quyết định|kế hoạch|công văn|thông báo|từ)(?:\s|$)/u;

/** "Hồ Chí Minh tại đơn vị trước ngày …": the same, where a deadline was wrapped. */
const LEADS_TO_DAY = /\s(?:trước|từ|đến|hết|vào|sau|trong)$/u;

export function readPlaceDate(line: Line): { place: string; date: EdtfDate | null } | null {
  if (line.text.length > 90) return null;
  const match = PLACE_DATE.exec(line.folded) ?? PLACE_SHORT_DATE.exec(line.folded);
  if (!match || NUMBER_LINE.test(line.folded)) return null;
  const place = trimEndOf(line.text.slice(0, (match[1] ?? '').length), ' \t,')
    .replace(/^[\s(]+/u, '')
    // "Lam Sơn, hồi 17 giờ 00": urgent papers tell the hour.
    .replace(/,\s(?:hồi|lúc)\s[^,]{0,30}$/u, '');
  if (!/^\p{Lu}/u.test(place) || /\d{3}|\//u.test(place) || place.split(' ').length > 6) return null;
  if (CITES.test(foldNfc(place)) || LEADS_TO_DAY.test(place)) return null;
  const [, , day, month, year] = match;
  return { place, date: edtf({ day: numberOf(day), month: numberOf(month), year: numberOf(year) }) };
}

export function isLetterheadEnd(line: Line): boolean {
  return (
    MOTTO.test(line.folded) ||
    NUMBER_LINE.test(line.folded) ||
    readPlaceDate(line) !== null ||
    SUBJECT_LINE.test(line.folded) ||
    ADDRESS_LINE.test(line.folded) ||
    typeOfLine(line) !== null
  );
}

export function stripEnd(text: string): string {
  return trimEndOf(text.replace(/\s+/gu, ' '), CLOSING_MARKS).trim();
}
