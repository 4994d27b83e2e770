import type { Piece } from './lines.ts';

/** A stretch of text as pdf.js gives it, with its matrix on the upright page. */
export interface PlacedText {
  readonly text: string;
  readonly width: number;
  readonly font: string;
  readonly matrix: readonly number[];
}

/** Quarter turns by which the text of a page is turned; slanted text is a watermark or a stamp. */
type Turn = 0 | 1 | 2 | 3;

/** A whole text is turned when it has at least so many times the letters of what stands upright. */
const MOSTLY = 4;

export interface TurnedPieces {
  readonly pieces: readonly Piece[];
  /** Turns a point of the page as the pieces were turned. */
  readonly place: (x: number, y: number) => readonly [x: number, y: number];
}

/**
 * The pieces of a page as they are read. A wide table is sometimes set sideways on an upright page: where nearly all
 * text runs up or down, the page is turned. What is slanted against the rest is left out.
 */
export function piecesOf(texts: readonly PlacedText[]): TurnedPieces {
  const letters = [0, 0, 0, 0];
  for (const { text, matrix } of texts) {
    const turn = turnOf(matrix);
    if (turn !== null) letters[turn] = (letters[turn] ?? 0) + text.trim().length;
  }
  const upright = letters[0] ?? 0;
  const sideways = ([1, 3, 2] as const).find((turn) => (letters[turn] ?? 0) > MOSTLY * upright);
  const page = sideways ?? 0;
  const place = placing(page);
  const pieces = texts.flatMap((text) => (turnOf(text.matrix) === page ? pieceOf(text, place) : []));
  return { pieces, place };
}

function turnOf(matrix: readonly number[]): Turn | null {
  const [a = 0, b = 0] = matrix;
  if (Math.abs(b) <= 0.1 * Math.abs(a)) return a > 0 ? 0 : 2;
  if (Math.abs(a) > 0.1 * Math.abs(b)) return null;
  return b > 0 ? 1 : 3;
}

function placing(turn: Turn): TurnedPieces['place'] {
  if (turn === 1) return (x, y) => [y, -x];
  if (turn === 2) return (x, y) => [-x, -y];
  return turn === 3 ? (x, y) => [-y, x] : (x, y) => [x, y];
}

function pieceOf({ text, width, font, matrix }: PlacedText, place: TurnedPieces['place']): Piece[] {
  const [, , c = 0, d = 0, left = 0, base = 0] = matrix;
  const [x, y] = place(left, base);
  const size = Math.hypot(c, d);
  return size > 0 && [x, y, width].every(Number.isFinite) ? [{ text, x, y, width, size, font }] : [];
}
