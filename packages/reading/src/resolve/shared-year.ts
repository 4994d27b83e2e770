import type { Draft } from './draft.ts';

const YEAR_FIRST = /^(?:phấn đấu )?(?:(?:đến|trong|hết) )?(?:hết )?năm \d{4},\s/u;
const SHARE_FIRST = /^(?:(?:trên|ít nhất|tối thiểu) )?\d{1,3}(?:,\d)?\s?%/u;

/** "Đến năm 2030, 100% trường …; 90% học sinh …": the year that the sentence of these tasks opens with is that of each share. */
export function shareYear([opening, ...others]: readonly Draft[]): void {
  if (!opening?.deadline || !YEAR_FIRST.test(wordsFrom(opening))) return;
  for (const draft of others) if (SHARE_FIRST.test(wordsFrom(draft))) draft.deadline ??= opening.deadline;
}

const wordsFrom = ({ block, clause }: Draft): string => block.paragraph.folded.slice(clause.start);
