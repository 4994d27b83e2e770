import type { Span } from '../reading.ts';

/** A line that holds only a page number: what a page break leaves inside a paragraph. */
const PAGE_NUMBER = /[\n\f][^\S\n]{0,80}(?:[-–—]\s?)?\d{1,3}(?:\s?[-–—])?[^\S\n]{0,80}(?=[\n\f])/gu;

const BREAK = /[\n\f]/u;

/**
 * The words of a span of the original, in one line: NFC, runs of white space, page breaks (with their page
 * numbers) and Markdown emphasis `*` folded to one space.
 */
export function quoteOf(original: string, span: Span): string {
  const printed = original.slice(span.start, span.end);
  return foldSpace(BREAK.test(printed) ? printed.replace(PAGE_NUMBER, '\n') : printed);
}

/** Invisible characters, white space other than single spaces, emphasis, and whatever NFC might change. */
const NOT_PLAIN = /[\s*]{2}|[^\S ]|[*\u00ad]|[\u0300-\u1e9f\u1efa-\u200f\u2028-\u{10ffff}]/u;

export function foldSpace(text: string): string {
  if (!NOT_PLAIN.test(text)) return text.trim();
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/gu, '')
    .replace(/[\s*]+/gu, ' ')
    .trim()
    .normalize('NFC');
}
