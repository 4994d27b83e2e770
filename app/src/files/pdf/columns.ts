import { isLetterheadOrFoot } from '../printed-text.ts';
import type { Line, Segment } from './lines.ts';

/** A stretch of a page: running text, or one column of a letterhead or foot whose lines stand for themselves. */
export interface Block {
  readonly kind: 'text' | 'column';
  readonly lines: readonly Line[];
}

/** The free strip between two columns. */
interface Gutter {
  readonly left: number;
  readonly right: number;
}

type Side = 'left' | 'right' | 'both' | 'neither';

/** In parts of the text width: a single short line this near the middle is a centred title, not a column. */
const CENTRED = 0.04;

/**
 * Finds letterhead and foot in the lines of one page and puts their left column before the right one.
 * @param page the lines that reach over the page, by which its middle is told
 */
export function splitColumns(lines: readonly Line[], page: readonly Line[] = lines): readonly Block[] {
  const middle = middleOf(page);
  const blocks: Block[] = [];
  let text: Line[] = [];
  const closeText = () => {
    if (text.length > 0) blocks.push({ kind: 'text', lines: text });
    text = [];
  };
  let index = 0;
  while (index < lines.length) {
    const region = regionAt(lines, index, middle);
    if (region) {
      // Lines already taken as running text may turn out to be the top of the region.
      text = text.slice(0, text.length - (index - region.start));
      closeText();
      blocks.push(...columnBlocks(lines.slice(region.start, region.end), region.gutter));
      index = region.end;
    } else {
      const line = lines[index];
      if (line) text.push(line);
      index += 1;
    }
  }
  closeText();
  return blocks;
}

function regionAt(
  lines: readonly Line[],
  seed: number,
  middle: Middle,
): { readonly start: number; readonly end: number; readonly gutter: Gutter } | undefined {
  const [first, second, third] = lines[seed]?.segments ?? [];
  if (!first || !second || third) return undefined;
  let gutter: Gutter = { left: first.right, right: second.left };
  let end = seed + 1;
  for (; end < lines.length; end += 1) {
    const narrowed = join(lines[end], gutter, middle);
    if (!narrowed) break;
    gutter = narrowed;
  }
  let start = seed;
  for (; start > 0; start -= 1) {
    const narrowed = join(lines[start - 1], gutter, middle);
    if (!narrowed) break;
    gutter = narrowed;
  }
  while (start < seed && isEndOfText(lines, start, gutter)) start += 1;
  const words = lines.slice(start, end).flatMap((line) => line.segments.map((segment) => segment.text));
  return isLetterheadOrFoot(words.join('\n')) ? { start, end, gutter } : undefined;
}

/** The short last line of the paragraph above a foot lies on the left side too, but belongs to the text. */
function isEndOfText(lines: readonly Line[], index: number, gutter: Gutter): boolean {
  const line = lines[index];
  const isTop = lines.slice(0, index).every((above) => sideOf(above.segments, gutter) !== 'neither');
  return (
    line !== undefined && !isTop && sideOf(line.segments, gutter) === 'left' && !isLetterheadOrFoot(line.text)
  );
}

/** The gutter that is left when the line is taken in; undefined when the line does not belong to the columns. */
function join(line: Line | undefined, gutter: Gutter, middle: Middle): Gutter | undefined {
  if (!line || /^Kính gửi/iu.test(line.text)) return undefined;
  const [first, second] = line.segments;
  switch (sideOf(line.segments, gutter)) {
    case 'left':
      return { left: Math.max(gutter.left, line.right), right: gutter.right };
    case 'right':
      return isCentred(line, middle)
        ? undefined
        : { left: gutter.left, right: Math.min(gutter.right, line.left) };
    case 'both':
      return first && second
        ? { left: Math.max(gutter.left, first.right), right: Math.min(gutter.right, second.left) }
        : undefined;
    case 'neither':
    default:
      return undefined;
  }
}

function sideOf(segments: readonly Segment[], gutter: Gutter): Side {
  const [first, second, third] = segments;
  if (!first || third) return 'neither';
  const firstIsLeft = first.right < gutter.right && first.left < gutter.left;
  const firstIsRight = first.left > gutter.left && first.right > gutter.right;
  if (second)
    return firstIsLeft && second.left > gutter.left && second.right > gutter.right ? 'both' : 'neither';
  if (firstIsLeft) return 'left';
  return firstIsRight ? 'right' : 'neither';
}

interface Middle {
  readonly at: number;
  readonly near: number;
}

function middleOf(lines: readonly Line[]): Middle {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  return { at: (left + right) / 2, near: (right - left) * CENTRED };
}

function isCentred(line: Line, middle: Middle): boolean {
  return Math.abs((line.left + line.right) / 2 - middle.at) < middle.near;
}

function columnBlocks(lines: readonly Line[], gutter: Gutter): readonly Block[] {
  const isLeft = (segment: Segment) => segment.left < gutter.left;
  const column = (pick: (segment: Segment) => boolean): Block => ({
    kind: 'column',
    lines: lines.flatMap((line) =>
      line.segments.filter(pick).map((segment) => ({ ...line, ...segment, segments: [segment] })),
    ),
  });
  return [column(isLeft), column((segment) => !isLeft(segment))];
}
