import type { Line, Piece } from './lines.ts';

/** In parts of the size of the running text. */
const RAISED_SIZE = 0.87;
const NOTE_SIZE = 0.93;
const NUMBER = /^\(?(?:\d{1,3}|\*{1,3})\)?$/u;
const NOTE = /^\(?(?:\d{1,3}|\*{1,3})\)?\s*\p{L}/u;

export interface WithoutNumbers {
  readonly pieces: readonly Piece[];
  /** Numbers of footnotes that were taken out of the text. */
  readonly numbers: ReadonlySet<string>;
}

/** Takes out the small raised numbers that lead to footnotes: in a sentence they would be read as its words. */
export function withoutNoteNumbers(pieces: readonly Piece[]): WithoutNumbers {
  const size = usualSize(pieces);
  const numbers = new Set<string>();
  const isNumber = (piece: Piece) =>
    NUMBER.test(piece.text.trim()) &&
    piece.size < RAISED_SIZE * size &&
    pieces.some((base) => base.size > piece.size && isBehindAndAbove(piece, base));
  const kept = pieces.filter((piece) => {
    if (!isNumber(piece)) return true;
    numbers.add(bare(piece.text));
    return false;
  });
  return { pieces: kept, numbers };
}

function isBehindAndAbove(piece: Piece, base: Piece): boolean {
  const gap = piece.x - (base.x + base.width);
  const raised = base.y - piece.y;
  return (
    base.text.trim() !== '' &&
    Math.abs(gap) < 0.5 * base.size &&
    raised > 0.1 * base.size &&
    raised < 0.7 * base.size
  );
}

/**
 * Takes the footnotes off the foot of a page: lines in small type from one on that begins with a number which stands
 * raised in the text above.
 */
export function withoutFootnotes(lines: readonly Line[], numbers: ReadonlySet<string>): readonly Line[] {
  if (numbers.size === 0) return lines;
  const size = usualSize(lines);
  const isSmall = (line: Line) => line.size < NOTE_SIZE * size && line.row === undefined;
  let start = lines.length;
  // Below the notes the number of the page may stand, in any size.
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at];
    if (!line || !(isSmall(line) || /^\D{0,3}\d{1,4}\D{0,3}$/u.test(line.text))) break;
    // The number of a note stands raised here, too, and may make a line of its own.
    const begins = NOTE.test(line.text) || (NUMBER.test(line.text) && at + 1 < lines.length);
    if (isSmall(line) && begins && numbers.has(bare(line.text))) start = at;
  }
  return [...lines.slice(0, start), ...lines.slice(start).filter((line) => !isSmall(line))];
}

function bare(text: string): string {
  return /\d{1,3}|\*{1,3}/u.exec(text)?.[0] ?? '';
}

/** The size in which most letters are set. */
function usualSize(pieces: readonly Pick<Piece, 'size' | 'text'>[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of pieces) {
    const step = Math.round(size * 2) / 2;
    letters.set(step, (letters.get(step) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
