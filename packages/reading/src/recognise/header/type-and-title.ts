import { expression } from '../../pattern/ordinary.ts';
import type { Line } from '../../structure/lines.ts';
import { foldNfc } from '../../text/fold.ts';
import { DOCUMENT_TYPES, typeOfNumber } from '../../vietnamese/document-types.ts';
import { type HeadDraft, isOfCountry, opensAddress } from './head-draft.ts';
import { isCapitals, MOTTO } from './layout.ts';
import { readNumber, readPlaceDate, stripEnd, typeOfLine, typeWithTitle } from './letterhead.ts';
import { DECIDES, titleLines } from './title.ts';

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
const isUntypedTitle = (draft: HeadDraft, line: Line): boolean =>
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
function pastRightColumn(draft: HeadDraft, lines: readonly Line[], from: number): number {
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

export function takeTitle(draft: HeadDraft, lines: readonly Line[], i: number): number {
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
