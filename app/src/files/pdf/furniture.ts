import type { Line } from './lines.ts';

/** `2`, `- 2 -`, `Trang 2/5`, `2 | 5`. */
const PAGE_NUMBER = /^[-–—\s]*(?:trang|page)?\s*\d{1,4}(?:\s*[/|]\s*\d{1,4})?[-–—\s.]*$/iu;
/** Lines from the edge of the page in which a running header or footer may stand. */
const EDGE_LINES = 2;
const PAGES_TO_TELL = 3;

/** Takes page numbers and running headers and footers out; what is left is the document's own text. */
export function withoutFurniture(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const withoutHeads = withoutRepeatedTableHeads(pages);
  const repeated = repeatedAtEdge(withoutHeads);
  return withoutHeads.map((lines) =>
    lines.filter((line, index) => {
      if (line.row !== undefined) return true;
      const atEdge = index < EDGE_LINES || index >= lines.length - EDGE_LINES;
      return !(atEdge && repeated.has(keyOf(line))) && !isPageNumber(lines, index);
    }),
  );
}

/** Only the first or last line of a page can be its number, or one that only a running header keeps from the edge. */
function isPageNumber(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const atEdge = index === 0 || index === lines.length - 1;
  return line !== undefined && atEdge && PAGE_NUMBER.test(line.text);
}

function repeatedAtEdge(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const edge = [...lines.slice(0, EDGE_LINES), ...lines.slice(-EDGE_LINES)].filter(
      ({ row }) => row === undefined,
    );
    for (const key of new Set(edge.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = Math.max(PAGES_TO_TELL, Math.ceil(pages.length / 2));
  return new Set([...counts].filter(([, count]) => count >= enough).map(([key]) => key));
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
