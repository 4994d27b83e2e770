import type { GreyImage } from './grey-image.ts';

/** Pixels on a side of the squares in which the paper is looked for: at 300 dpi larger than the strokes of any letter. */
const SQUARE = 24;
/** Share of the paper's brightness from which on a pixel counts as paper: what lies above is grain and shine-through. */
const PAPER = 0.86;
/** Share below which it counts as full ink. */
const INK = 0.3;

/**
 * Evens out shadows, folds and the falling off of light towards the edges: every pixel is judged by how bright the paper
 * is around it. Shades between ink and paper are kept, since the recogniser reads strokes better from them than from
 * black and white.
 */
export function evenLight(image: GreyImage): GreyImage {
  const paper = paperAround(image);
  const { width, height, pixels } = image;
  const even = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y++) {
    const row = rowOf(paper, y / SQUARE - 0.5);
    for (let x = 0; x < width; x++) {
      const at = Math.min(Math.max(x / SQUARE - 0.5, 0), row.length - 1.001);
      const left = Math.floor(at);
      const bright = (row[left] ?? 255) * (left + 1 - at) + (row[left + 1] ?? 255) * (at - left);
      const share = (pixels[y * width + x] ?? 255) / Math.max(bright, 1);
      even[y * width + x] = Math.max(0, Math.min(255, Math.round((255 * (share - INK)) / (PAPER - INK))));
    }
  }
  return { width, height, pixels: even };
}

interface Squares {
  readonly columns: number;
  readonly rows: number;
  readonly bright: Float32Array;
}

/** How bright the paper is in each square: a square within a black block takes it from its neighbours. */
function paperAround(image: GreyImage): Squares {
  const columns = Math.max(2, Math.ceil(image.width / SQUARE));
  const rows = Math.max(2, Math.ceil(image.height / SQUARE));
  const bright = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      bright[row * columns + column] = brightPart(image, column * SQUARE, row * SQUARE);
    }
  }
  const squares = { columns, rows, bright };
  return smooth(widen(squares));
}

/** The brightness that a tenth of the square's pixels exceed. */
function brightPart({ width, height, pixels }: GreyImage, left: number, top: number): number {
  const counts = new Uint16Array(256);
  let total = 0;
  for (let y = top; y < Math.min(top + SQUARE, height); y += 2) {
    for (let x = left; x < Math.min(left + SQUARE, width); x += 2) {
      const value = pixels[y * width + x] ?? 255;
      counts[value] = (counts[value] ?? 0) + 1;
      total += 1;
    }
  }
  let above = total * 0.1;
  for (let value = 255; value > 0; value--) {
    above -= counts[value] ?? 0;
    if (above < 0) return value;
  }
  return total === 0 ? 255 : 0;
}

/** Each square the brightest of itself and its neighbours. */
function widen(squares: Squares): Squares {
  return overNeighbours(squares, (values) => Math.max(...values));
}

function smooth(squares: Squares): Squares {
  return overNeighbours(squares, (values) => values.reduce((sum, value) => sum + value, 0) / values.length);
}

function overNeighbours(
  { columns, rows, bright }: Squares,
  combine: (values: readonly number[]) => number,
): Squares {
  const next = new Float32Array(bright.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const values: number[] = [];
      for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
        for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
          values.push(bright[y * columns + x] ?? 255);
        }
      }
      next[row * columns + column] = combine(values);
    }
  }
  return { columns, rows, bright: next };
}

/** A row of squares between two rows. */
function rowOf({ columns, rows, bright }: Squares, at: number): Float32Array {
  const place = Math.min(Math.max(at, 0), rows - 1.001);
  const upper = Math.floor(place);
  const share = place - upper;
  return Float32Array.from(
    { length: columns },
    (_, x) =>
      (bright[upper * columns + x] ?? 255) * (1 - share) + (bright[(upper + 1) * columns + x] ?? 255) * share,
  );
}
