import { expression } from '../pattern/ordinary.ts';
import { isSpaceAt } from '../text/letters.ts';
import type { Line } from './lines.ts';
import type { Marker } from './markers.ts';

/**
 * "1 Rà soát …", "2 Báo cáo …": numbers of points whose full stop a copy lost. Only where an announcement stands right above
 * the first and the next follows further down; a figure in a sentence has neither.
 */

/** Behind a figure a point begins with a capital: "1 Rà soát", and not "2 PHỤ LỤC" or "3 trường". */
const BARE = expression(/^(\d{1,2})\s(?=\p{Lu}\p{Ll})/u);
const LONGEST = 5;

function numberOf({ text, marker }: Line): number {
  const second = text.charCodeAt(1);
  const opens = marker === null && isFigure(text.charCodeAt(0)) && (isSpaceAt(text, 1) || isFigure(second));
  return opens ? Number(BARE.exec(text.slice(0, LONGEST))?.[1] ?? 0) : 0;
}

const isFigure = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Indices of lines that such numbers open from `first` on, one after the other. */
function pointsFrom(lines: readonly Line[], first: number): number[] {
  const points = [first];
  for (let i = first + 1; i < lines.length; i++) {
    const line = lines[i];
    if (!line || line.marker?.kind === 'arabic') break;
    if (numberOf(line) === points.length + 1) points.push(i);
  }
  return points;
}

/** Gives those lines their marks. */
export function markBareNumbers(lines: Line[]): void {
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i];
    if (!line || numberOf(line) !== 1 || lines[i - 1]?.text.endsWith(':') !== true) continue;
    const points = pointsFrom(lines, i);
    if (points.length < 2) continue;
    for (const [n, at] of points.entries()) {
      const point = lines[at];
      if (point) lines[at] = { ...point, marker: markerFor(n + 1) };
    }
    i = points.at(-1) ?? i;
  }
}

const markerFor = (number: number): Marker => ({
  kind: 'arabic',
  label: String(number),
  length: String(number).length + 1,
});
