import { type DateFrame, type DateWords } from '../base/dates-in-words.ts';
import { dayWords, type LampWords, lampWords } from './assignment-words.ts';
import { cascadeText } from './cascade.text.ts';
import type { Chain, ChainBelow } from './chain.actions.ts';

/** One assignment below, in words; plain values for a page. */
export interface TreeLine extends LampWords {
  readonly id: string;
  readonly unitName: string;
  readonly summary: string;
  readonly day: DateWords | null;
  readonly children: readonly TreeLine[];
}

/** The chain of an assignment in words. */
export function chainView(chain: Chain, frame: DateFrame) {
  const { directive, above, below } = chain;
  return {
    above: [
      ...(directive === null
        ? []
        : [
            {
              words: [directive.issuer, directive.label]
                .filter((part) => part != null && part !== '')
                .join(' · '),
              to: null,
            },
          ]),
      ...above.map(({ unitName, summary, assignmentId }) => ({
        words: `${unitName}: ${summary}`,
        to: assignmentId === null ? null : `/viec/${assignmentId}`,
      })),
    ],
    below: below.map((row) => treeLine(row, frame)),
    progress: progressWords(chain, frame),
    mayBreakDown: chain.mayBreakDown,
    maySplit: chain.maySplit,
    mayDoParts: chain.mayDoParts,
    parts: chain.progress.parts.total,
  };
}

export type ChainView = ReturnType<typeof chainView>;

function progressWords({ progress }: Chain, { locale }: DateFrame): string | null {
  const t = cascadeText[locale];
  const { percent, units, parts } = progress;
  if (percent === null) return null;
  const counts = [
    units.total > 0 ? t.unitsDone(units.done, units.total) : null,
    parts.total > 0 ? t.partsDone(parts.done, parts.total) : null,
  ].filter((words) => words !== null);
  return t.progress(counts.join(' · '), percent);
}

function treeLine(row: ChainBelow, frame: DateFrame): TreeLine {
  return {
    id: row.id,
    unitName: row.unitName,
    summary: row.summary,
    ...lampWords(row, frame.locale),
    day: dayWords({ currentDue: row.currentDue, deadlineWritten: null }, frame),
    children: row.children.map((child) => treeLine(child, frame)),
  };
}
