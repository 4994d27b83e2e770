import { markUnsure, withoutMarks } from '../unsure-words.ts';

/** A piece of text as the file places it. Points from the top left corner of the upright page; `y` is the baseline. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  /** 0–100, for a recognised word that is not sure; see `unsure-words.ts`. */
  readonly unsure?: number;
}

/** Words that stand together on a line; a wide gap begins another segment. */
export interface Segment {
  readonly text: string;
  /** The same with a mark behind each unsure word. */
  readonly marked: string;
  readonly left: number;
  readonly right: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Line {
  readonly y: number;
  readonly size: number;
  readonly font: string;
  readonly left: number;
  readonly right: number;
  readonly segments: readonly Segment[];
  readonly text: string;
  readonly marked: string;
  /** For all words of a cell of a table, which are a paragraph of their own: the row of the table, from 0. */
  readonly row?: number;
  /** And the lines around it. */
  readonly box?: Box;
  /** Where a page is read in parts: which of them, and whether it is a column of running text. */
  readonly region?: number;
  readonly inColumn?: boolean;
}

/** In text sizes. Baselines this near are one line: raised figures and uneven fonts. */
const SAME_LINE = 0.45;
/** A gap this wide parts words that the file does not part by a space. */
const WORD_GAP = 0.25;
/** A gap this wide parts columns; justified text stays below it. */
const COLUMN_GAP = 1.5;
/** Word sets the words of a numbered paragraph off to the next tab stop, an ordinary one 1.27 cm away. */
const LABEL_GAP = 4;
const LABEL =
  /^(?:[-–+*•▪➢✓❖●■□]|\(?\d{1,3}(?:\.\d{1,3})*[.)]|\d{1,3}(?:\.\d{1,3})+|\(?[a-zđ]\)|[a-zđ]\.|[IVX]{1,6}[.)]|Điều \d{1,3}\.?)$/u;
/** Bold is sometimes faked by printing twice, a hair apart. */
const SAME_PLACE = 0.15;

/** Puts the pieces of one page together into lines, from top to bottom. */
export function buildLines(pieces: readonly Piece[]): readonly Line[] {
  const sorted = [...pieces].sort((a, b) => a.y - b.y || a.x - b.x);
  const lines: Line[] = [];
  let row: Piece[] = [];
  const close = () => {
    const line = buildLine(row);
    if (line) lines.push(line);
    row = [];
  };
  for (const piece of sorted) {
    const first = row[0];
    if (first && piece.y - first.y > SAME_LINE * Math.min(piece.size, first.size)) close();
    row.push(piece);
  }
  close();
  return lines;
}

function buildLine(row: readonly Piece[]): Line | undefined {
  const pieces = [...row].sort((a, b) => a.x - b.x);
  const largest = pieces.reduce<Piece | undefined>(
    (best, piece) => (piece.text.trim() !== '' && (!best || piece.size > best.size) ? piece : best),
    undefined,
  );
  if (!largest) return undefined;
  const segments = buildSegments(pieces, largest.size);
  const first = segments[0];
  const last = segments.at(-1);
  if (!first || !last) return undefined;
  return {
    y: largest.y,
    size: largest.size,
    font: largest.font,
    left: first.left,
    right: last.right,
    segments,
    text: segments.map((segment) => segment.text).join(' '),
    marked: segments.map((segment) => segment.marked).join(' '),
  };
}

function buildSegments(pieces: readonly Piece[], size: number): readonly Segment[] {
  const segments: Omit<Segment, 'text'>[] = [];
  let open: { marked: string; left: number; right: number } | undefined;
  let previous: Piece | undefined;
  let spaceBefore = false;
  for (const piece of pieces) {
    if (piece.text.trim() === '') {
      spaceBefore = true;
      continue;
    }
    if (previous && isSamePlace(piece, previous)) continue;
    previous = piece;
    const gap = open ? piece.x - open.right : 0;
    if (open && gap <= widestGapBehind(open.marked, segments.length === 0) * size) {
      const space = spaceBefore || gap > WORD_GAP * size ? ' ' : '';
      open.marked += space + markedWords(piece);
      open.right = Math.max(open.right, piece.x + piece.width);
    } else {
      if (open) segments.push(open);
      open = { marked: markedWords(piece), left: piece.x, right: piece.x + piece.width };
    }
    spaceBefore = false;
  }
  if (open) segments.push(open);
  return segments.map((segment) => {
    const marked = segment.marked.replace(/\s+/gu, ' ').trim();
    return { ...segment, marked, text: withoutMarks(marked) };
  });
}

/** In text sizes: how far the next words may stand from these and still go on with them. */
function widestGapBehind(words: string, isFirst: boolean): number {
  return isFirst && LABEL.test(words) ? LABEL_GAP : COLUMN_GAP;
}

function markedWords({ text, unsure }: Piece): string {
  return unsure === undefined ? text : markUnsure(text, unsure);
}

function isSamePlace(piece: Piece, previous: Piece): boolean {
  const near = SAME_PLACE * piece.size;
  return (
    piece.text === previous.text &&
    Math.abs(piece.x - previous.x) < near &&
    Math.abs(piece.y - previous.y) < near
  );
}
