import {
  type DateFrame,
  type DateWords,
  dateInWords,
  dueInWords,
  momentInWords,
  sentenceCase,
  workingDaysLeftInWords,
  writtenAndTaken,
} from '../base/dates-in-words.ts';
import type { Locale } from '../base/text.ts';
import type { AssignmentState } from './assignment.ts';
import type { AssignmentCard, Standing, TaskGroup } from './assignment-view.ts';
import { periodName } from './period.text.ts';
import { RESULT_CLASSES, type ResultClass } from './result-class.ts';
import { orderWords } from './spoken-order-words.ts';
import { taskText } from './task.text.ts';

/** A lamp of the design system with its words. */
export interface LampWords {
  readonly lamp: 'ok' | 'near' | 'late' | 'none' | 'done';
  readonly words: string;
}

type Judged = Standing & { readonly state: AssignmentState; readonly percent: number };

/** How an assignment stands, in one lamp: the state where the next act is another's, else the time left. */
export function lampWords(judged: Judged, locale: Locale): LampWords {
  const t = taskText[locale];
  const { state, timeliness } = judged;
  if (state === 'done')
    return { lamp: 'done', words: timeliness === 'late' ? t['state.doneLate'] : t['state.done'] };
  if (state === 'submitted') return { lamp: 'done', words: t['state.submitted'] };
  if (state === 'cancelled' || state === 'superseded' || state === 'suspended') {
    return { lamp: 'none', words: t[`state.${state}`] };
  }
  if (state === 'returned') return { lamp: 'near', words: t['state.returned'] };
  return withPercent(timeWords(judged, locale), judged, locale);
}

function timeWords({ timeliness, workingDays }: Standing, locale: Locale): LampWords {
  const t = taskText[locale];
  if (timeliness === 'overdue') {
    // Overdue since Friday, seen on Sunday: no working day has passed yet.
    const words = workingDays ? workingDaysLeftInWords(-workingDays, locale) : t.overdueSince;
    return { lamp: 'late', words: sentenceCase(words) };
  }
  if (timeliness === 'nearly-due') {
    return { lamp: 'near', words: sentenceCase(workingDaysLeftInWords(workingDays ?? 0, locale)) };
  }
  if (timeliness === 'no-deadline') return { lamp: 'none', words: sentenceCase(t.noDeadline) };
  return { lamp: 'ok', words: sentenceCase(t.inTime) };
}

function withPercent(words: LampWords, { percent }: Judged, locale: Locale): LampWords {
  return percent > 0 ? { ...words, words: `${words.words} · ${taskText[locale].percent(percent)}` } : words;
}

/** The last day as lists show it; what was written stands in the full words. */
export function dueWords(
  card: { readonly currentDue: string | null; readonly deadlineWritten: string | null },
  frame: DateFrame,
): DateWords | null {
  if (card.currentDue === null) {
    return card.deadlineWritten === null ? null : { text: card.deadlineWritten, full: card.deadlineWritten };
  }
  const due = Temporal.PlainDate.from(card.currentDue);
  const words = dueInWords(due, frame);
  if (card.deadlineWritten === null) return words;
  return { text: words.text, full: writtenAndTaken(card.deadlineWritten, due, frame.locale) };
}

/** As `dueWords`, without the word for it. */
export function dayWords(card: Parameters<typeof dueWords>[0], frame: DateFrame): DateWords | null {
  const words = dueWords(card, frame);
  if (words === null || card.currentDue === null) return words;
  return { ...words, text: dateInWords(Temporal.PlainDate.from(card.currentDue), frame).text };
}

export function momentWords(instant: string, frame: DateFrame): DateWords {
  return momentInWords(Temporal.Instant.from(instant), frame);
}

/** One line of a list of work, in words; plain values for a page. */
export interface WorkLine extends LampWords {
  readonly id: string;
  readonly summary: string;
  readonly unitName: string;
  /** "UBND huyện · Thông báo 203/TB-UBND, mục II.2 · nộp qua Phòng GD&ĐT". */
  readonly from: string;
  readonly due: DateWords | null;
  /** The same for a column that is headed "Hạn" already. */
  readonly day: DateWords | null;
  readonly latest: DateWords;
  readonly opened: boolean;
  readonly redo: boolean;
  /** The place of its words in the document; null for a task without one. */
  readonly documentPath: string | null;
}

export function workLine(card: AssignmentCard, frame: DateFrame): WorkLine {
  return {
    id: card.id,
    summary: card.summary,
    unitName: card.unitName,
    ...lampWords(card, frame.locale),
    from: originWords(card, frame.locale),
    due: dueWords(card, frame),
    day: dayWords(card, frame),
    latest: momentWords(card.lastEventAt, frame),
    opened: card.openedAt !== null,
    redo: card.state === 'rework',
    documentPath: documentPath(card),
  };
}

/** Where a task comes from, and through whom its report goes. */
export function originWords(
  card: Pick<AssignmentCard, 'directive' | 'section' | 'givenBy'> & {
    readonly viaNames?: readonly string[];
    readonly period?: string | null;
  },
  locale: Locale,
): string {
  const t = taskText[locale];
  const { directive, section, givenBy } = card;
  const order = givenBy?.order && orderWords(givenBy.order, locale);
  const place = [
    order ?? givenBy?.label ?? directive?.label,
    section === '' ? null : t.section(section),
  ].filter((part) => part != null);
  const via = card.viaNames ?? [];
  const period = card.period ? t.period(periodName(card.period, locale)) : null;
  return [
    givenBy?.unitName ?? directive?.issuer,
    place.join(', '),
    period,
    via.length > 0 ? t.submitThrough(via.join(', ')) : null,
  ]
    .filter((part) => part != null && part !== '')
    .join(' · ');
}

/** The document, at the words of the task. */
export function documentPath(from: {
  readonly directiveId: string | null;
  readonly ordinal: number;
}): string | null {
  if (from.directiveId === null) return null;
  return `/van-ban/${from.directiveId}#t-${from.ordinal}`;
}

/** A class with its name, tone and number: a part of a stacked bar. */
export function classParts(counts: Readonly<Record<ResultClass, number>>, locale: Locale) {
  const t = taskText[locale];
  return RESULT_CLASSES.map((each) => ({
    key: each,
    label: t[`class.${each}`],
    count: counts[each],
    tone: TONES[each],
  }));
}

const TONES = {
  'done-on-time': 'done',
  'done-late': 'done-late',
  'open-in-time': 'ok',
  'open-overdue': 'late',
  'no-deadline': 'none',
} as const satisfies Record<ResultClass, string>;

/** Assignments of one task that ask for the same thing, in words. */
export function groupLine(group: TaskGroup, frame: DateFrame) {
  const [only] = group.first;
  return {
    id: group.taskId,
    summary: group.summary,
    from: originWords(group, frame.locale),
    due: dueWords(group, frame),
    day: dayWords(group, frame),
    oldest: momentWords(group.oldest, frame),
    units: group.first,
    more: group.count - group.first.length,
    to: group.count === 1 && only !== undefined ? `/viec/${only.id}` : `/nhiem-vu/${group.taskId}`,
  };
}
