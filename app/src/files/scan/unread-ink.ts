import type { GreyImage } from './grey-image.ts';

/** A part of a picture; `right` and `bottom` lie outside of it. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const INK = 128;
/** Pixels; less is grain. */
const LEAST_INK = 12;
/** Around a word, in heights of a line: accents and tails that its box leaves out. */
const MARGIN = 0.12;
/** The rest in heights of a line, too. What is larger is no letter, and a tall thin stroke the edge of a table. */
const LARGEST_LETTER = { height: 1.1, width: 1.3 };
const EDGE = { height: 0.78, width: 0.2 };
const SMALLEST_LETTER = 0.35;
const DASH = { height: 0.2, narrowest: 0.2, widest: 0.7 };
/** Letters and words that stand so near are read together. */
const WORD_GAP = 0.6;
/** Worn strokes and accents stand so far above each other at most; lines stand further apart. */
const STROKE_GAP = 0.25;

/**
 * Where letters and dashes stand that are part of none of the words read. The recogniser passes over numbers in the margin
 * and alone on their line, and over bullets a tab stop away from their words.
 */
export function unreadInk(image: GreyImage, words: readonly Area[], lineHeight: number): readonly Area[] {
  const ink = inkOutside(image, words, MARGIN * lineHeight);
  const stains = stainsIn(ink, image).filter((stain) => isPartOfWriting(stain, lineHeight));
  return grouped(stains, lineHeight).filter((area) => isWriting(area, lineHeight));
}

export function areaAround(areas: readonly Area[]): Area {
  return {
    left: Math.min(...areas.map(({ left }) => left)),
    right: Math.max(...areas.map(({ right }) => right)),
    top: Math.min(...areas.map(({ top }) => top)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
  };
}

/** 1 for each dark pixel that is not around a word. */
function inkOutside(
  { width, height, pixels }: GreyImage,
  words: readonly Area[],
  margin: number,
): Uint8Array {
  const ink = new Uint8Array(pixels.length);
  for (let at = 0; at < pixels.length; at++) if ((pixels[at] ?? INK) < INK) ink[at] = 1;
  for (const word of words) {
    const left = Math.max(0, Math.round(word.left - margin));
    const right = Math.min(width, Math.round(word.right + margin));
    const bottom = Math.min(height, Math.round(word.bottom + margin));
    for (let y = Math.max(0, Math.round(word.top - margin)); y < bottom; y++)
      ink.fill(0, y * width + left, y * width + right);
  }
  return ink;
}

/** The stains of ink that hang together; `ink` is used up. */
function stainsIn(ink: Uint8Array, { width }: GreyImage): Area[] {
  const stains: Area[] = [];
  for (let start = ink.indexOf(1); start >= 0; start = ink.indexOf(1, start + 1)) {
    const stain = takeStain(ink, width, start);
    if (stain) stains.push(stain);
  }
  return stains;
}

function takeStain(ink: Uint8Array, width: number, start: number): Area | null {
  const open = [start];
  ink[start] = 0;
  let [left, right, top, bottom, pixels] = [width, 0, Infinity, 0, 0];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const x = at % width;
    const y = (at - x) / width;
    left = Math.min(left, x);
    right = Math.max(right, x + 1);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + 1);
    pixels += 1;
    const [from, to] = [x === 0 ? 0 : -1, x === width - 1 ? 0 : 1];
    for (const row of [at - width, at, at + width]) {
      for (let next = row + from; next <= row + to; next++) {
        if (ink[next] !== 1) continue;
        ink[next] = 0;
        open.push(next);
      }
    }
  }
  return pixels < LEAST_INK ? null : { left, right, top, bottom };
}

function isPartOfWriting({ left, right, top, bottom }: Area, lineHeight: number): boolean {
  const [width, height] = [(right - left) / lineHeight, (bottom - top) / lineHeight];
  const isEdge = height > EDGE.height && width < EDGE.width;
  return height <= LARGEST_LETTER.height && width <= LARGEST_LETTER.width && !isEdge;
}

/** Stains beside each other, from left to right. */
function grouped(stains: readonly Area[], lineHeight: number): readonly Area[] {
  const groups: Area[] = [];
  for (const stain of [...stains].sort((a, b) => a.left - b.left)) {
    const at = groups.findLastIndex(
      (group) =>
        stain.left - group.right < WORD_GAP * lineHeight &&
        stain.bottom > group.top - STROKE_GAP * lineHeight &&
        stain.top < group.bottom + STROKE_GAP * lineHeight,
    );
    const group = groups[at];
    if (group) groups[at] = areaAround([group, stain]);
    else groups.push(stain);
  }
  return groups;
}

function isWriting(area: Area, lineHeight: number): boolean {
  const height = (area.bottom - area.top) / lineHeight;
  return isDash(area, lineHeight) || (height >= SMALLEST_LETTER && height <= LARGEST_LETTER.height);
}

export function isDash({ left, right, top, bottom }: Area, lineHeight: number): boolean {
  const [width, height] = [(right - left) / lineHeight, (bottom - top) / lineHeight];
  return height <= DASH.height && width >= DASH.narrowest && width <= DASH.widest && width > height;
}
