import { type GreyImage, shrink } from './grey-image.ts';

/** Degrees to either side that a page laid askew is looked for. */
const WIDEST = 10;
const COARSE = 0.5;
const FINE = 0.05;
/** Pixels on the long side that suffice to see how lines run. */
const ENOUGH = 1000;
/** What the image looked at may measure at most, since only whole pixels are put together. */
const LARGEST = 2 * ENOUGH;
/** Below this a pixel is ink. */
const INK = 128;

export interface Lie {
  /** Whether the lines of text run from top to bottom: the page was turned by a quarter. */
  readonly upright: boolean;
  /** Degrees, clockwise, by which the page (after a quarter turn where it is not upright) has to be turned. */
  readonly turn: number;
}

/**
 * The two ways in which a page may lie, the likelier first, by the ink of its rows: lines of text and the gaps between them
 * stand out most when one looks along them. Up and down cannot be told from this, and of a few short lines hardly anything.
 */
export function liesOf(image: GreyImage): readonly [Lie, Lie] {
  const small = shrink(image, Math.max(1, Math.round(Math.max(image.width, image.height) / ENOUGH)));
  const ink = inkOf(small);
  const along = bestTurn(ink);
  const across = bestTurn(ink.map(([x, y]) => [small.height - y, x]));
  const upright = { upright: true, turn: along.turn };
  const onSide = { upright: false, turn: across.turn };
  return across.contrast > 1.3 * along.contrast ? [onSide, upright] : [upright, onSide];
}

type Point = readonly [x: number, y: number];

/** More dark pixels than this tell nothing more. */
const MOST_POINTS = 80_000;

function inkOf({ width, pixels }: GreyImage): Point[] {
  const places: number[] = [];
  pixels.forEach((value, at) => {
    if (value < INK) places.push(at);
  });
  const step = Math.max(1, Math.ceil(places.length / MOST_POINTS));
  return places
    .filter((_, index) => index % step === 0)
    .map((at): Point => [at % width, Math.floor(at / width)]);
}

interface Turn {
  readonly turn: number;
  readonly contrast: number;
}

function bestTurn(ink: readonly Point[]): Turn {
  const coarse = bestOf(ink, range(-WIDEST, WIDEST, COARSE));
  return bestOf(ink, range(coarse.turn - COARSE, coarse.turn + COARSE, FINE));
}

function range(from: number, to: number, step: number): number[] {
  const count = Math.round((to - from) / step) + 1;
  return Array.from({ length: count }, (_, index) => Math.round((from + index * step) / FINE) * FINE);
}

function bestOf(ink: readonly Point[], turns: readonly number[]): Turn {
  return turns
    .map((turn) => ({ turn, contrast: contrastAt(ink, turn) }))
    .reduce((best, one) => (one.contrast > best.contrast ? one : best), { turn: 0, contrast: -1 });
}

/** How much the ink of neighbouring rows differs, were the page turned so. */
function contrastAt(ink: readonly Point[], turn: number): number {
  const slope = Math.tan((turn * Math.PI) / 180);
  // Places lie between one page height below zero and two above it.
  const rows = new Int32Array(4 * LARGEST);
  for (const [x, y] of ink) {
    const row = Math.round(y + x * slope) + LARGEST;
    rows[row] = (rows[row] ?? 0) + 1;
  }
  return rows.reduce((sum, count, row) => sum + (count - (rows[row + 1] ?? 0)) ** 2, 0);
}
