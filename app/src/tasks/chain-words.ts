import { type DateFrame, type DateWords } from '../base/dates-in-words.ts';
import { dayWords, type LampWords, lampWords } from './assignment-words.ts';
import { cascadeText } from './cascade.text.ts';
import { isLive } from './cascade.ts';
import type { Chain, ChainBelow, TaskChain } from './chain.actions.ts';

/** One assignment below, in words; plain values for a page. */
export interface TreeLine extends LampWords {
  readonly id: string;
  readonly unitName: string;
  readonly summary: string;
  readonly day: DateWords | null;
  /** How many units below it are done. */
  readonly counts: string;
  readonly children: readonly TreeLine[];
}

/** The chain of an assignment in words. */
export function chainView(chain: Chain, frame: DateFrame) {
  return {
    above: pathWords(chain),
    below: chain.below.map((row) => treeLine(row, frame)),
    progress: progressWords(chain, frame),
    percent: chain.progress.percent,
    mayBreakDown: chain.mayBreakDown,
    maySplit: chain.maySplit,
    mayDoParts: chain.mayDoParts,
    parts: chain.progress.parts.total,
  };
}

export type ChainView = ReturnType<typeof chainView>;

/** The chain of a task in words. */
export function taskChainView(chain: TaskChain, frame: DateFrame) {
  const { more } = chain;
  return {
    above: pathWords(chain),
    units: chain.units.map((row) => treeLine(row, frame)),
    more: more === 0 ? null : cascadeText[frame.locale].moreTrees(more),
  };
}

export type TaskChainView = ReturnType<typeof taskChainView>;

function pathWords({ directive, above }: Pick<Chain, 'directive' | 'above'>) {
  const first = [directive?.issuer, directive?.label].filter((part) => part != null && part !== '');
  return [
    ...(first.length === 0 ? [] : [{ words: first.join(' · '), to: null }]),
    ...above.map(({ unitName, summary, assignmentId }) => ({
      words: `${unitName}: ${summary}`,
      to: assignmentId === null ? null : `/viec/${assignmentId}`,
    })),
  ];
}

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
    counts: countsOf(row, frame),
    children: row.children.map((child) => treeLine(child, frame)),
  };
}

function countsOf({ children }: ChainBelow, { locale }: DateFrame): string {
  const live = children.filter(({ state }) => isLive(state));
  return cascadeText[locale].unitsDone(live.filter(({ state }) => state === 'done').length, live.length);
}
