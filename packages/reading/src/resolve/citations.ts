import type { Citation } from '../reading.ts';
import { citationRecogniser } from '../recognise/citation/citation.ts';
import { NUMBER_LINE } from '../recognise/header/layout.ts';
import type { Line } from '../structure/lines.ts';
import { toParagraphs } from '../structure/paragraphs.ts';
import type { SourceText } from '../text/normalise.ts';
import { quoteOf } from '../text/quote.ts';

/** "1237/QĐ-TTG" in a title in capitals is "1237/QĐ-TTg" below it. */
const isOnlyCapitals = (number: string): boolean => number === number.toUpperCase();

/** Every document that the text cites by number, once each, with the first date printed for it; not its `own`. */
export function collectCitations(source: SourceText, lines: readonly Line[], own: string | null): Citation[] {
  const cited = new Map<string, Citation>();
  for (const paragraph of toParagraphs(lines)) {
    if (NUMBER_LINE.test(paragraph.folded) && paragraph.text.length < 80) continue;
    for (const { start, end, value } of citationRecogniser.find(paragraph)) {
      if (value.number === own) continue;
      const key = value.number.toLowerCase();
      const known = cited.get(key);
      const spelledOut = known && isOnlyCapitals(known.number) && !isOnlyCapitals(value.number);
      if (known && !spelledOut && (known.date !== null || value.date === null)) continue;
      const span = known?.span ?? {
        start: source.toOriginal(paragraph.at(start)),
        end: source.toOriginal(paragraph.at(end - 1) + 1),
      };
      cited.set(key, {
        number: known && !spelledOut ? known.number : value.number,
        date: value.date ?? known?.date ?? null,
        span,
        text: quoteOf(source.original, span),
      });
    }
  }
  return [...cited.values()];
}
