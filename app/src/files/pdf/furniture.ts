import { isLetterheadOrFoot } from '../printed-text.ts';
import type { Line } from './lines.ts';

/** `2`, `- 2 -`, `Trang 2/5`, `2 | 5`. */
const PAGE_NUMBER = /^[-–—\s]*(?:trang|page)?\s*\d{1,4}(?:\s*[/|]\s*\d{1,4})?[-–—\s.]*$/iu;
/** Lines from the edge of the page in which a running header or footer may stand. */
const EDGE_LINES = 2;
/** A running footer that counts: `Kế hoạch số 12/KH-UBND - Trang 2/5`. */
const COUNTED_FOOTER = /\s(?:trang|page)\s*\d{1,4}\s*[/|]\s*\d{1,4}\s*$/iu;
const PAGES_TO_TELL = 3;
/** Points: what stands on both pages of a document of two is furniture only where it stands at the same height. */
const SAME_HEIGHT = 2;

/** Takes page numbers and running headers and footers out; what is left is the document's own text. */
export function withoutFurniture(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const withoutHeads = withoutRepeatedTableHeads(pages);
  const repeated = repeatedAtEdge(withoutHeads);
  return withoutHeads.map((lines) => {
    const [outermost, edge] = [edgeOf(lines, 1), edgeOf(lines, EDGE_LINES)];
    return lines.filter(
      (line) =>
        isNumberOfPoint(line, lines) ||
        (!(edge.has(line) && repeated.has(keyOf(line))) && !(outermost.has(line) && isPageNumber(line))),
    );
  });
}

function isPageNumber({ text }: Line): boolean {
  return PAGE_NUMBER.test(text) || COUNTED_FOOTER.test(text);
}

/** "3." at the left edge: the first or last line of the page, its words on the next. */
function isNumberOfPoint({ text, left, right }: Line, lines: readonly Line[]): boolean {
  const from = Math.min(...lines.map((line) => line.left));
  const to = Math.max(...lines.map((line) => line.right));
  return /^\d{1,2}\.$/u.test(text) && (left + right) / 2 < from + (to - from) / 4;
}

function repeatedAtEdge(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const [first, second, third] = pages;
  if (first && second && third === undefined) return repeatedOnBoth(first, second);
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const key of new Set([...edgeOf(lines, EDGE_LINES)].map(keyOf)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = Math.max(PAGES_TO_TELL, Math.ceil(pages.length / 2));
  return new Set([...counts].filter(([, count]) => count >= enough).map(([key]) => key));
}

/** Two pages say less than three: a letterhead may be on both, that of the letter and that of its annex. */
function repeatedOnBoth(first: readonly Line[], second: readonly Line[]): ReadonlySet<string> {
  const again = [...edgeOf(second, EDGE_LINES)];
  const repeated = [...edgeOf(first, EDGE_LINES)].filter(
    (line) =>
      !isLetterheadOrFoot(line.text) &&
      isSetOff(line, first) &&
      again.some((other) => keyOf(other) === keyOf(line) && Math.abs(other.y - line.y) < SAME_HEIGHT),
  );
  return new Set(repeated.map(keyOf));
}

/** In type sizes: the step from a running header or footer to the text is wider than one from line to line. */
const SET_OFF = 1.8;

/** Whether a wide step parts an outermost line, and those further out, from the text. */
function isSetOff({ y, size }: Line, lines: readonly Line[]): boolean {
  const heights = [...new Set(lines.map((line) => line.y))].sort((a, b) => a - b);
  const at = heights.indexOf(y);
  const inwards =
    at < EDGE_LINES ? heights.slice(at, EDGE_LINES + 1) : heights.slice(-EDGE_LINES - 1, at + 1);
  return inwards.some(
    (height, index) => index > 0 && height - (inwards[index - 1] ?? height) > SET_OFF * size,
  );
}

/** The outermost lines at the head and foot of a page. Beside columns the lowest line is not the last one that is read. */
function edgeOf(lines: readonly Line[], count: number): ReadonlySet<Line> {
  const heights = [...new Set(lines.map(({ y }) => y))].sort((a, b) => a - b);
  const top = heights[count - 1] ?? Infinity;
  const bottom = heights.at(-count) ?? -Infinity;
  return new Set(lines.filter(({ y, row }) => row === undefined && (y <= top || y >= bottom)));
}

function keyOf(line: Line): string {
  return line.text.replace(/\d+/gu, '#');
}

/** A table that goes on over a page prints its head again. */
function withoutRepeatedTableHeads(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  let head = '';
  return pages.map((lines) => {
    const start = lines.findIndex(({ row }) => row === 0);
    if (start < 0) return lines;
    const length = lines.slice(start).findIndex(({ row }) => row !== 0);
    const end = length < 0 ? lines.length : start + length;
    const words = lines
      .slice(start, end)
      .map(({ text }) => text.replace(/\s+/gu, ' '))
      .join('|');
    const isAgain = words === head;
    head = words;
    return isAgain ? [...lines.slice(0, start), ...lines.slice(end)] : lines;
  });
}
