import type { Span } from '../reading.ts';

/** A line that holds only a page number: what a page break leaves inside a paragraph. */
const PAGE_NUMBER = /[\n\f][^\S\n]{0,80}(?:[-–—]\s?)?\d{1,3}(?:\s?[-–—])?[^\S\n]{0,80}(?=[\n\f])/gu;

/**
 * The words of a span of the original, in one line: NFC, runs of white space, page breaks (with their page
 * numbers) and Markdown emphasis `*` folded to one space.
 */
export function quoteOf(original: string, span: Span): string {
  return foldSpace(original.slice(span.start, span.end).replace(PAGE_NUMBER, '\n'));
}

export function foldSpace(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/gu, '')
    .replace(/[\s*]+/gu, ' ')
    .trim()
    .normalize('NFC');
}
