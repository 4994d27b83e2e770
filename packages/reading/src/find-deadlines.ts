import { searching } from './pattern/ordinary.ts';
import type { EdtfDate, FoundDeadline } from './reading.ts';
import { firstOpening, type WrittenDeadline } from './recognise/deadline/deadline.ts';
import { type Found, passageOf } from './recognise/recogniser.ts';
import { deadlinesIn } from './recognisers.ts';
import { complete } from './resolve/deadlines.ts';
import { place } from './resolve/place.ts';
import { evenGaps } from './structure/gaps.ts';
import { partGlued } from './structure/glued-words.ts';
import { splitLines } from './structure/lines.ts';
import { joinLines, type Paragraph, paragraphLines } from './structure/paragraphs.ts';
import { sentencesOf } from './structure/sentences.ts';
import { type FoldedText, foldText } from './text/fold.ts';
import { normalise, type SourceText } from './text/normalise.ts';
import { quoteOf } from './text/quote.ts';

/**
 * The deadlines alone, of any text: no head, no tasks, nobody's name. Each in the order of the text with its place and
 * words, dates of cited documents left out. `reference` is the day from which what is left out is completed, as the date
 * of issue is in a reading: without it, a day without its year is not given. Never throws; takes time in proportion to
 * the length of the text.
 */
export function findDeadlines(text: string, reference: EdtfDate | null = null): FoundDeadline[] {
  const source = partGlued(normalise(text));
  const folded = foldText(source.text);
  return searching(folded.ordinary, () => deadlinesOfText(source, folded, reference));
}

function deadlinesOfText(
  source: SourceText,
  folded: FoldedText,
  reference: EdtfDate | null,
): FoundDeadline[] {
  return paragraphLines(evenGaps(splitLines(source.text, folded))).flatMap((lines) => {
    const first = firstOpening(lines);
    if (first < 0) return [];
    const paragraph = joinLines(lines);
    return deadlinesOf(paragraph, first).flatMap((found) => {
      const span = place({ paragraph }, source, found);
      return complete({ found, span, written: quoteOf(source.original, span) }, reference) ?? [];
    });
  });
}

/** The deadlines from `first` of the text on. What stands in one sentence says nothing of a time in the next. */
function deadlinesOf(paragraph: Paragraph, first: number): Found<WrittenDeadline>[] {
  return sentencesOf(paragraph)
    .filter(({ end }) => paragraph.at(end) > first)
    .flatMap((sentence) =>
      deadlinesIn(passageOf(paragraph, sentence)).map(({ start, end, value }) => ({
        start: sentence.start + start,
        end: sentence.start + end,
        value,
      })),
    );
}
