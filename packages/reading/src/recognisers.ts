import { kindOf } from './pattern/grams.ts';
import { type CitedDocument, citationRecogniser } from './recognise/citation/citation.ts';
import {
  chancesIn,
  deadlineRecogniser,
  deadlinesAmong,
  type WrittenDeadline,
} from './recognise/deadline/deadline.ts';
import type { Found, Passage } from './recognise/recogniser.ts';
import { targetRecogniser } from './recognise/target/target.ts';

/** What the recognisers that look at a passage on its own have found in it. */
export interface Recognised {
  readonly citations: readonly Found<CitedDocument>[];
  readonly deadlines: readonly Found<WrittenDeadline>[];
  readonly targets: readonly Found<string>[];
}

/**
 * Asks every recogniser that looks at a passage on its own. What one has found is blanked for those after it, so that a
 * citation's date is no deadline and a deadline's "10 ngày" no target.
 */
export function recognise(passage: Passage): Recognised {
  const citations = citationRecogniser.find(passage);
  const uncited = blank(passage, citations);
  const deadlines = deadlineRecogniser.find(uncited);
  const targets = targetRecogniser.find(blank(uncited, deadlines));
  return { citations, deadlines, targets };
}

/** The deadlines alone, as `recognise` finds them. */
export function deadlinesIn(passage: Passage): readonly Found<WrittenDeadline>[] {
  const chances = chancesIn(passage);
  if (chances.length === 0) return [];
  const cited = blank(passage, citationRecogniser.find(passage));
  return deadlinesAmong(cited === passage ? chances : chancesIn(cited), cited);
}

const BLANK = '#';
const BLANKED = kindOf(BLANK.charCodeAt(0));

/** The passage with the found stretches blanked; same length. */
function blank(passage: Passage, found: readonly { start: number; end: number }[]): Passage {
  if (found.length === 0) return passage;
  const cover = (text: string): string => {
    const parts: string[] = [];
    let from = 0;
    for (const { start, end } of found) {
      if (start < from) continue;
      parts.push(text.slice(from, start), BLANK.repeat(end - start));
      from = end;
    }
    return [...parts, text.slice(from)].join('');
  };
  const words = { text: cover(passage.text), folded: cover(passage.folded) };
  if (passage.kinds === undefined) return words;
  const kinds = passage.kinds.slice();
  for (const { start, end } of found) kinds.fill(BLANKED, start, end);
  return { ...words, kinds };
}
