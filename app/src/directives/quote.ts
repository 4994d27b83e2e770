import type { Span } from '@dondoc/reading';

/** Marks that open a point and are no part of its words: "- ", "+ ", "• ", and the stars of bold type. */
const OPENING = /^[\s*_•·+\-–—;,.:…]+/u;
/** Marks that close a clause and are no part of its words; closing brackets and quotation marks stay. */
const CLOSING = /[\s*_;,.:…/]+$/u;

/** The span without the bullets, white space and punctuation at its ends; null when nothing else is in it. */
export function trimSpan(text: string, span: Span): Span | null {
  const inside = text.slice(span.start, span.end);
  const opening = OPENING.exec(inside)?.[0].length ?? 0;
  const closing = CLOSING.exec(inside)?.[0].length ?? 0;
  const start = span.start + opening;
  const end = span.end - closing;
  return start < end ? { start, end } : null;
}

/** The words of a span as one line: runs of white space, page breaks and emphasis marks become one space. */
export function quoteOf(text: string, span: Span): string {
  return text
    .slice(span.start, span.end)
    .replace(/[\s*]+/gu, ' ')
    .trim();
}

/**
 * Places inside a clause where it could be cut in two: after a sentence, a semicolon, a comma. Each is the offset
 * of the first character of the second part.
 */
export function splitPoints(text: string, span: Span): { readonly offset: number; readonly after: string }[] {
  const points: { offset: number; after: string }[] = [];
  const inside = text.slice(span.start, span.end);
  for (const match of inside.matchAll(/[.;,:](?=\s)\s+/gu)) {
    const offset = span.start + match.index + match[0].length;
    const first = trimSpan(text, { start: span.start, end: offset });
    const second = trimSpan(text, { start: offset, end: span.end });
    if (first !== null && second !== null) points.push({ offset, after: quoteOf(text, second) });
  }
  return points;
}

/** Where some words stand in the text, white space and emphasis marks aside; null when they don't, or stand twice. */
export function locateWords(text: string, words: string): Span | null {
  const parts = words
    .normalize('NFC')
    .split(/[\s*]+/u)
    .filter((part) => part !== '');
  if (parts.length === 0) return null;
  const pattern = new RegExp(parts.map(escapePattern).join('[\\s*]+'), 'gu');
  const [first, second] = text.matchAll(pattern).take(2).toArray();
  if (first === undefined || second !== undefined) return null;
  return { start: first.index, end: first.index + first[0].length };
}

function escapePattern(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Whether a place lies inside a word, so that a cut there would tear it. */
function insideWord(text: string, offset: number): boolean {
  return LETTER.test(text.charAt(offset - 1)) && LETTER.test(text.charAt(offset));
}

/** The place moved back to the beginning of the word it lies in. */
export function wordStart(text: string, offset: number): number {
  let start = offset;
  while (insideWord(text, start)) start -= 1;
  return start;
}

/** The span with the words that it cuts at its ends taken in whole: a selection rarely ends exactly where meant. */
export function wholeWords(text: string, span: Span): Span {
  let { end } = span;
  while (insideWord(text, end)) end += 1;
  return { start: wordStart(text, span.start), end };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
