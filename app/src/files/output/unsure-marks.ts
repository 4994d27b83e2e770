import type { Span } from '@dondoc/reading';
import type { OutputSource } from './output-source.ts';

/** Stands behind a word of a scan that may be wrong. */
export const UNSURE_MARK = '(?)';

type Scan = Pick<OutputSource, 'text' | 'unsure'>;

/** The words that may be wrong, as they are published in JSON: their places count as those of the reading do. */
export function unsureWordsOf({ text, unsure = [] }: Scan): readonly (Span & {
  readonly text: string;
  readonly confidence: number;
})[] {
  return unsure.map(({ start, end, confidence }) => ({
    start,
    end,
    text: text.slice(start, end),
    confidence,
  }));
}

/** Words taken from a stretch of the text, with the mark behind each that may be wrong. */
export function markedQuote(quote: string, span: Span, scan: Scan): string {
  const { text, unsure = [] } = scan;
  const ends = unsure
    .filter(({ start, end }) => start < span.end && end > span.start)
    .flatMap(({ start, end }) => {
      const word = plain(text.slice(Math.max(start, span.start), Math.min(end, span.end)));
      // The quotation folds line ends and emphasis, so that the word is found by how many of it stand before.
      const before = placesOf(word, plain(text.slice(span.start, start))).length;
      const at = placesOf(word, quote)[before];
      return at === undefined ? [] : [at + word.length];
    });
  const cuts = [0, ...ends, quote.length];
  return cuts
    .slice(1)
    .map((end, index) => quote.slice(cuts[index], end))
    .join(UNSURE_MARK);
}

/** Each line of the text that holds such a word, marked. */
export function unsureLines(scan: Scan): readonly string[] {
  const { text, unsure = [] } = scan;
  const starts = new Set(unsure.map(({ start }) => Math.max(text.lastIndexOf('\n', start), -1) + 1));
  return [...starts].map((start) => {
    const end = text.indexOf('\n', start);
    const line = { start, end: end < 0 ? text.length : end };
    return markedQuote(plain(text.slice(line.start, line.end)), line, scan);
  });
}

const plain = (words: string): string =>
  words
    .replace(/[*\s]+/gu, ' ')
    .trim()
    .normalize('NFC');

/** Where a word stands by itself, not within another. */
function placesOf(word: string, words: string): readonly number[] {
  const places: number[] = [];
  if (word === '') return places;
  for (let at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
    const around = words.charAt(at - 1) + words.charAt(at + word.length);
    if (around.trim() === '') places.push(at);
  }
  return places;
}
