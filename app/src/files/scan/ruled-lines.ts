import { type Ruling, scaledRuling } from '../pdf/rulings.ts';
import { holdsGrid } from '../pdf/tables.ts';
import type { GreyImage } from './grey-image.ts';

/** The lines around the cells of tables, in pixels, and the page without them. */
export interface RuledPage {
  readonly rulings: readonly Ruling[];
  readonly plain: GreyImage;
}

/** Of an A4 page as it is recognised. */
const POINTS_PER_PIXEL = 842 / 2630;
/** A little more than black: thin lines come out grey. */
const INK = 150;
/** Pixels of a page of 2630: specks and folds break a line so far. */
const BREAK = 4;
/** Longer than any stroke of a letter, and than those of some letters that touch. */
const SHORTEST = { across: 100, down: 64 };
/** A thicker line is a block. */
const THICKEST = 12;
/** A line that runs askew goes on in the next row of pixels. */
const ASKEW = { along: 12, aside: 2 };
/** Lines that stand nearer to each other are one; so near no words stand between. */
const SAME_LINE = 10;
/** Of a line's rows of pixels: those that the next may go on from. */
const RECENT = 8;
/** A page with more is a drawing. */
const MOST = 300;
/** On both sides of a line, for its grey edges. */
const EDGE = 2;

/**
 * Finds the tables drawn on a page and takes their lines away: letters beside a line are read as a part of it ("|Rà" for
 * "Rà"), and words of several cells as one line. A page without a table stays as it is.
 */
export function ruledPage(image: GreyImage): RuledPage {
  const drawn = [...linesOf('across', image), ...linesOf('down', image)];
  const rulings = drawn.map(rulingOf);
  if (!holdsGrid(rulings.map((ruling) => scaledRuling(ruling, POINTS_PER_PIXEL))))
    return { rulings: [], plain: image };
  const pixels = Uint8Array.from(image.pixels);
  for (const line of drawn) erase(pixels, image, line);
  return { rulings, plain: { ...image, pixels } };
}

/** A stretch of ink in one row of pixels, or in one column. */
interface Run {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

interface DrawnLine {
  readonly kind: Ruling['kind'];
  readonly runs: readonly Run[];
}

function rulingOf({ kind, runs }: DrawnLine): Ruling {
  const length = runs.reduce((sum, { from, to }) => sum + to - from, 0);
  return {
    kind,
    at: runs.reduce((sum, { at, from, to }) => sum + at * (to - from), 0) / length,
    from: Math.min(...runs.map(({ from }) => from)),
    to: Math.max(...runs.map(({ to }) => to)),
  };
}

function linesOf(kind: Ruling['kind'], { width, height, pixels }: GreyImage): readonly DrawnLine[] {
  const isAcross = kind === 'across';
  const [rows, length] = isAcross ? [height, width] : [width, height];
  const lines: Run[][] = [];
  let open: Run[][] = [];
  for (let at = 0; at < rows; at++) {
    open = open.filter((line) => at - (line.at(-1)?.at ?? 0) <= ASKEW.aside);
    const isInk = isAcross
      ? (along: number) => (pixels[at * width + along] ?? INK) < INK
      : (along: number) => (pixels[along * width + at] ?? INK) < INK;
    for (const { from, to } of runsAlong(length, isInk, SHORTEST[kind])) {
      const line = open.find((runs) =>
        runs
          .slice(-RECENT)
          .some(
            (run) => at - run.at <= ASKEW.aside && run.from < to + ASKEW.along && from < run.to + ASKEW.along,
          ),
      );
      if (line) line.push({ at, from, to });
      else {
        const begun = [{ at, from, to }];
        lines.push(begun);
        open.push(begun);
      }
    }
  }
  const thin = lines.filter(isThin);
  return thin.length > MOST ? [] : joined(thin).map((runs) => ({ kind, runs }));
}

/** A line whose parts met only further on, or that was drawn once for each cell, is one. */
function joined(lines: readonly (readonly Run[])[]): readonly (readonly Run[])[] {
  const whole: (readonly Run[])[] = [];
  for (const runs of lines) {
    const at = whole.findIndex((other) => isSameLine(rulingOf({ kind: 'across', runs }), other));
    const other = whole[at];
    if (other) whole[at] = [...other, ...runs];
    else whole.push(runs);
  }
  return whole.length < lines.length ? joined(whole) : whole;
}

function isSameLine(line: Ruling, runs: readonly Run[]): boolean {
  const other = rulingOf({ kind: 'across', runs });
  const meet = line.from <= other.to + ASKEW.along && other.from <= line.to + ASKEW.along;
  return meet && Math.abs(line.at - other.at) < SAME_LINE;
}

/** However far it runs askew. */
function isThin(runs: readonly Run[]): boolean {
  const ink = runs.reduce((sum, { from, to }) => sum + to - from, 0);
  const { from, to } = rulingOf({ kind: 'across', runs });
  return ink <= THICKEST * (to - from);
}

function runsAlong(
  length: number,
  isInk: (along: number) => boolean,
  shortest: number,
): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  let from = -1;
  let last = -1;
  for (let along = 0; along <= length; along++) {
    if (along < length && isInk(along)) {
      if (from < 0) from = along;
      last = along;
    } else if (from >= 0 && (along - last > BREAK || along === length)) {
      if (last - from >= shortest) runs.push({ from, to: last + 1 });
      from = -1;
    }
  }
  return runs;
}

function erase(pixels: Uint8Array, { width, height }: GreyImage, { kind, runs }: DrawnLine): void {
  for (const { at, from, to } of runs) {
    for (let aside = at - EDGE; aside <= at + EDGE; aside++) {
      if (aside < 0 || aside >= (kind === 'across' ? height : width)) continue;
      if (kind === 'across') pixels.fill(255, aside * width + from, aside * width + to);
      else for (let y = from; y < to; y++) pixels[y * width + aside] = 255;
    }
  }
}
