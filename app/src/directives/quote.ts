import type { Span } from '@dondoc/reading';

/** Longest title proposed for a task, in characters; one line of the review screen. */
export const SUMMARY_LENGTH = 90;

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

/** Words that open a clause and say nothing in a title: "Bên cạnh đó, cần xác định …", "chủ trì, phối hợp với …". */
const EMPTY_OPENINGS = [
  'bên cạnh đó',
  'đồng thời',
  'ngoài ra',
  'mặt khác',
  'trước mắt',
  'chủ trì',
  'phối hợp với',
  'cùng với',
  'có trách nhiệm',
  'chịu trách nhiệm',
  'yêu cầu',
  'đề nghị',
  'và',
];

/**
 * A short title from the words of a task: without its doers and cooperators, its first words up to about 90 characters,
 * ending where a phrase ends.
 *
 *   "Phòng A chủ trì, phối hợp với Phòng B xây dựng Kế hoạch …" → "Xây dựng Kế hoạch …"
 *
 * @param parties names that the title may leave out at its beginning, as printed
 */
export function proposeSummary(quote: string, parties: readonly string[] = []): string {
  const words = withoutOpening(quote, parties);
  const title = words.length <= SUMMARY_LENGTH ? words : shorten(words);
  return title.charAt(0).toLocaleUpperCase('vi') + title.slice(1);
}

/** Fewer letters than this are no title: then the clause keeps its opening words. */
const TITLE_LEAST = 12;

function withoutOpening(quote: string, parties: readonly string[]): string {
  // "giao" alone may begin a word of its own: "giao thông", "giao ban".
  const given = parties.map((party) => `giao ${party}`);
  const openings = [...parties, ...given, ...EMPTY_OPENINGS].map((words) => words.toLocaleLowerCase('vi'));
  // The longest first: "các cơ quan, đơn vị" before "các cơ quan".
  openings.sort((a, b) => b.length - a.length);
  let rest = quote;
  for (;;) {
    const lower = rest.toLocaleLowerCase('vi');
    const found = openings.find(
      (words) => lower.startsWith(words) && !/^[\p{L}\p{N}]/u.test(lower.slice(words.length)),
    );
    if (found === undefined) break;
    rest = rest.slice(found.length).replace(/^[\s,;:]+/u, '');
  }
  return rest.length < TITLE_LEAST ? quote : rest;
}

/** A phrase shorter than this says too little. */
const PHRASE_LEAST = 40;

function shorten(words: string): string {
  const head = words.slice(0, SUMMARY_LENGTH + 1);
  const phraseEnd = Math.max(...[', ', '; ', ': ', '. ', ' ('].map((mark) => head.lastIndexOf(mark)));
  if (phraseEnd >= PHRASE_LEAST) return head.slice(0, phraseEnd).trimEnd();
  const wordEnd = head.lastIndexOf(' ');
  // One word longer than the whole title is cut between characters, never inside a surrogate pair.
  const cut = wordEnd > 0 ? head.slice(0, wordEnd) : Array.from(head).slice(0, -1).join('');
  return `${cut.replace(CLOSING, '')}…`;
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
