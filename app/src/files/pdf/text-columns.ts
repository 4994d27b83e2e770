import { isLetterheadOrFoot } from '../printed-text.ts';
import type { Piece } from './lines.ts';

/** Pieces that are read one after the other; `column` for one of two columns of running text. */
export interface Region {
  readonly column: boolean;
  readonly pieces: readonly Piece[];
}

/** A gutter lies in the middle part of the text, is this wide (in type sizes), and this many lines high. */
const MIDDLE_PART = { from: 0.3, to: 0.7 };
const WIDTH = 0.9;
const LINES = 5;
/** Letters that each column has at least: two short lists side by side are no running text. */
const LETTERS = 150;
/** Lines of running text end near the edge of their column: most of them within this part of its width. */
const NEAR_EDGE = 0.15;
const MOST_FULL = 0.55;
const STEP = 2;

/** Parts the pieces of a page where its text runs in two columns: above, left, right, below. */
export function textColumns(pieces: readonly Piece[]): readonly Region[] {
  const found = gutterOf(pieces.filter(({ text }) => text.trim() !== ''));
  if (found === undefined) return [{ column: false, pieces }];
  const { at, top, bottom } = found;
  const within = pieces.filter(({ y }) => y >= top && y <= bottom);
  const regions: readonly Region[] = [
    { column: false, pieces: pieces.filter(({ y }) => y < top) },
    { column: true, pieces: within.filter(({ x }) => x < at) },
    { column: true, pieces: within.filter(({ x }) => x >= at) },
    { column: false, pieces: pieces.filter(({ y }) => y > bottom) },
  ];
  return regions.filter((region) => region.pieces.length > 0);
}

interface Gutter {
  readonly at: number;
  readonly top: number;
  readonly bottom: number;
}

function gutterOf(pieces: readonly Piece[]): Gutter | undefined {
  const left = Math.min(...pieces.map(({ x }) => x));
  const right = Math.max(...pieces.map(({ x, width }) => x + width));
  const sorted = [...pieces].sort((a, b) => a.y - b.y);
  let best: (Gutter & { readonly letters: number }) | undefined;
  for (
    let at = left + MIDDLE_PART.from * (right - left);
    at < left + MIDDLE_PART.to * (right - left);
    at += STEP
  ) {
    for (const run of freeRuns(sorted, at).map(withoutFoot)) {
      const letters = run.reduce((sum, { text }) => sum + text.length, 0);
      const first = run[0];
      const last = run.at(-1);
      if (first && last && letters > (best?.letters ?? 0) && isTwoColumns(run, at))
        best = { at, top: first.y, bottom: last.y, letters };
    }
  }
  return best;
}

/** Stretches of the page, from top to bottom, in which nothing stands at `at`. */
function freeRuns(sorted: readonly Piece[], at: number): readonly (readonly Piece[])[] {
  const runs: Piece[][] = [[]];
  for (const piece of sorted) {
    const half = (WIDTH / 2) * piece.size;
    const crosses = piece.x < at + half && piece.x + piece.width > at - half;
    if (crosses) runs.push([]);
    else runs.at(-1)?.push(piece);
  }
  return runs.filter((run) => run.length > 2 * LINES);
}

/** The foot has two columns of its own, with nothing across the page between them and those of the text. */
function withoutFoot(run: readonly Piece[]): readonly Piece[] {
  const foot = run.findLast(({ text }) => /^\s*Nơi nhận/u.test(text.normalize('NFC')));
  return foot === undefined ? run : run.filter(({ y, size }) => y < foot.y - size / 2);
}

function isTwoColumns(run: readonly Piece[], at: number): boolean {
  if (isLetterheadOrFoot(run.map(({ text }) => text).join('\n'))) return false;
  return [run.filter(({ x }) => x < at), run.filter(({ x }) => x >= at)].every(isRunningText);
}

function isRunningText(side: readonly Piece[]): boolean {
  const ends = new Map<number, number>();
  for (const { x, y, width, size } of side) {
    const line = Math.round(y / (size / 2));
    ends.set(line, Math.max(ends.get(line) ?? 0, x + width));
  }
  const left = Math.min(...side.map(({ x }) => x));
  const right = Math.max(...ends.values());
  const full = [...ends.values()].filter((end) => end > right - NEAR_EDGE * (right - left));
  const letters = side.reduce((sum, { text }) => sum + text.length, 0);
  return ends.size >= LINES && letters >= LETTERS && full.length >= MOST_FULL * ends.size;
}
