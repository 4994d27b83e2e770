import { citationRecogniser } from './recognise/citation/citation.ts';
import { deadlineRecogniser } from './recognise/deadline/deadline.ts';
import type { Recogniser } from './recognise/recogniser.ts';
import { targetRecogniser } from './recognise/target/target.ts';

/**
 * Every recogniser that looks at a passage on its own, in the order in which they are asked. What an earlier one
 * has found is blanked for those after it, so that a citation's date is not read as a deadline.
 */
export const RECOGNISERS: readonly Recogniser<unknown>[] = [
  citationRecogniser,
  deadlineRecogniser,
  targetRecogniser,
];
