import { foldNfc } from '../text/fold.ts';

/** A line of a text as printed; offsets are into the text. */
export interface PrintedLine {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

export function printedLines(text: string): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim();
    const at = start + raw.indexOf(trimmed);
    lines.push({ text: trimmed, folded: foldNfc(trimmed), start: at, end: at + trimmed.length });
    start += raw.length + 1;
  }
  return lines;
}
