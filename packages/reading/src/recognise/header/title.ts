import type { Line } from '../../structure/lines.ts';
import { ADDRESS_LINE, isCapitals, STAMP_LINE } from './layout.ts';
import { isLetterheadEnd, stripEnd } from './letterhead.ts';

/** Lines from `from` that make one title, and where they end. */
export function titleLines(
  lines: readonly Line[],
  from: number,
  letter: boolean,
): { title: string; end: number } {
  const parts: string[] = [];
  const scattered = scatteredEnd(lines, from, letter);
  let i = from;
  for (; i < lines.length && parts.length < 8; i++) {
    const line = lines[i];
    if (!line) break;
    const figure = i > from ? figureOf(lines[i - 1], line) : '';
    if (figure !== '') parts.push(figure);
    // "… năm 2026" / / "trên địa bàn huyện": set apart, and still the same sentence.
    const apart = line.gapBefore && !/^\p{Ll}/u.test(line.text);
    if (i > from && citesNumber(lines[i - 1], line)) {
      parts.push(line.text);
      continue;
    }
    if (i > from && i < scattered) {
      parts.push(line.text);
      continue;
    }
    if (i > from && (apart || isLetterheadEnd(line) || line.text.endsWith(':') || PART.test(line.folded)))
      break;
    if (i > from && !letter && isDecider(line, lines[i + 1])) break;
    if (i > from && !letter && line.marker && !isYearAfterDash(lines[i - 1], line)) break;
    if (i > from && !letter && titleEnds(lines[i - 1], line)) break;
    parts.push(line.text);
  }
  return { title: stripEnd(parts.join(' ').replace(/\t/gu, ' ')), end: i };
}

/** A title stands in a column, in few lines. */
const WIDEST = 75;
const MOST_LINES = 8;

/**
 * Where a title ends whose lines a scan set apart by empty ones, or `from`: a subject goes on to whom the letter is sent to,
 * another title to the last line that begins small.
 */
function scatteredEnd(lines: readonly Line[], from: number, letter: boolean): number {
  let end = from;
  for (let i = from + 1; i < Math.min(lines.length, from + MOST_LINES); i++) {
    const [before, line] = [lines[i - 1], lines[i]];
    if (!before || !line) break;
    if (letter && ADDRESS_LINE.test(line.folded)) return i;
    const ended = /[.;:!?]$/u.test(before.text) || before.text.length > WIDEST;
    if (ended || line.marker || isCapitals(line.text) || isLetterheadEnd(line)) break;
    if (STAMP_LINE.test(line.folded) || titleEnds(before, line) || !(letter || line.gapBefore)) break;
    if (/^\p{Ll}/u.test(line.text)) end = i + 1;
  }
  return end;
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
export const DECIDES =
  /^(?:chủ tịch|(?:tổng )?giám đốc|hiệu trưởng|(?:(?:tổng |chi )?cục|viện|vụ|bộ) trưởng|thống đốc|chánh (?:án|thanh tra|văn phòng)|trưởng (?:phòng|ban)|ủy ban nhân dân|ban (?:thường vụ|chấp hành)|hội đồng) /u;

/** Heading of a first part: no title goes on with it. */
const PART =
  /^(?:phần (?:thứ )?(?:nhất|một|mở đầu|[ivx\d]{1,3})|chương [ivx\d]{1,4}|mục [ivx\d]{1,4}|điều 1|phụ lục)(?:\s|[.:]|$)/u;
/** With what the grounds of a decision begin, and what may stand between them and whoever decides. */
const GROUNDS = /^(?:[-–]\s)?(?:căn cứ|xét|thực hiện|theo|khóa|\(?từ ngày)\s/u;

/** "ỦY BAN NHÂN DÂN TỈNH …" right above the grounds: who decides, also below a title in capitals. */
const isDecider = (line: Line, next: Line | undefined): boolean =>
  isCapitals(line.text) && DECIDES.test(line.folded) && GROUNDS.test(next?.folded ?? '');

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
    /[\p{Ll}\d)]$/u.test(before.text) &&
    /^\p{Lu}/u.test(line.text)
  );
}
