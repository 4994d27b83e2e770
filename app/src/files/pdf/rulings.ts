import { OPS, type PDFPageProxy, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TurnedPieces } from './pieces.ts';

/** A straight line across or down the page, in the coordinates of its text. */
export interface Ruling {
  readonly kind: 'across' | 'down';
  /** Its place: `y` of a line across, `x` of one down. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export function scaledRuling({ kind, at, from, to }: Ruling, factor: number): Ruling {
  return { kind, at: at * factor, from: from * factor, to: to * factor };
}

/** Points: a rectangle thinner than this is a line. */
const THIN = 3;
/** Points: shorter lines are strokes of letters and underlines of a word. */
const SHORTEST = 8;
const MOST = 4000;

/** The lines drawn on a page: the grids of its tables among them. */
export async function rulingsOf(
  page: PDFPageProxy,
  place: TurnedPieces['place'],
): Promise<readonly Ruling[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const upright = page.getViewport({ scale: 1 }).transform;
  const rulings: Ruling[] = [];
  const kept: (readonly number[])[] = [];
  let matrix: readonly number[] = upright;
  fnArray.forEach((operator, index) => {
    const args: unknown = argsArray[index];
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) kept.push(matrix);
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? matrix;
    const change =
      operator === OPS.transform ? args : operator === OPS.paintFormXObjectBegin ? partOf(args, 0) : null;
    const matrixOfChange = numbersOf(change);
    if (matrixOfChange.length === 6) matrix = Util.transform([...matrix], [...matrixOfChange]);
    if (operator !== OPS.constructPath || rulings.length > MOST) return;
    for (const box of boxesOf(args)) rulings.push(...edgesOf(box, matrix, place));
  });
  return rulings;
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** The straight parts of a path: each of its lines, and the sides of its rectangles. */
function boxesOf(args: unknown): readonly Box[] {
  // A path that is only clipped to is not drawn.
  const path = partOf(args, 0) === OPS.endPath ? [] : numbersOf(partOf(partOf(args, 1), 0));
  const boxes: Box[] = [];
  let [x, y] = [0, 0];
  let start: readonly [number, number] = [0, 0];
  for (let at = 0; at < path.length; ) {
    const [operator = 0, next = 0, after = 0] = path.slice(at, at + 3);
    // Move, line, curve, close: as pdf.js packs a path, each with its points behind it.
    const length = [3, 3, 7, 5, 1][operator] ?? path.length;
    if (operator === 1) boxes.push([x, y, next, after]);
    if (operator === 0) start = [next, after];
    if (operator === 4) boxes.push([x, y, ...start]);
    if (operator < 2) [x, y] = [next, after];
    else if (operator < 4) [x, y] = [path[at + length - 2] ?? x, path[at + length - 1] ?? y];
    at += length;
  }
  return boxes;
}

function edgesOf(
  [left, top, right, bottom]: Box,
  matrix: readonly number[],
  place: TurnedPieces['place'],
): Ruling[] {
  const [x1, y1] = place(...applied(matrix, left, top));
  const [x2, y2] = place(...applied(matrix, right, bottom));
  const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  if (height < THIN && width >= SHORTEST)
    return [{ kind: 'across', at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }];
  if (width < THIN && height >= SHORTEST)
    return [{ kind: 'down', at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }];
  return [];
}

function applied(
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[],
  x: number,
  y: number,
): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

function partOf(value: unknown, index: number): unknown {
  return Array.isArray(value) ? value[index] : null;
}

function numbersOf(value: unknown): readonly number[] {
  if (value instanceof Float32Array || value instanceof Float64Array) return [...value];
  return Array.isArray(value) && value.every((each) => typeof each === 'number') ? value : [];
}
