import type { Deadline, DeadlineBound, DeadlineUnit } from '@dondoc/reading';
import type { OfficeCalendar } from './office-calendar.ts';
import { schoolDeadline } from './school-deadline.ts';
import type { SchoolYear } from './school-year.ts';

/** How "trước ngày D" is meant: it ends with the day before D (the default), or with D itself. */
export type BeforeMeans = 'previous-day' | 'same-day';

/** How the day was worked out, or why there is none; shown beside what was written. */
export type DueNote =
  | 'as-written'
  | 'day-before'
  | 'end-of-period'
  | 'counted-from-issue'
  | 'moved-to-working-day'
  | 'by-school-calendar'
  | 'issue-day-unknown'
  | 'start-only'
  | 'no-day';

export interface DueDay {
  /** The last civil day on which the work is in time. */
  readonly due: Temporal.PlainDate | null;
  readonly note: DueNote;
}

export interface DueContext {
  /** The day on the directive, from which relative periods run. */
  readonly issueDate: Temporal.PlainDate | null;
  readonly calendar: OfficeCalendar;
  readonly beforeMeans: BeforeMeans;
  /** What "học kỳ I" and "đầu năm học" mean; left out, they mean no day. */
  readonly schoolYears?: readonly SchoolYear[];
}

/**
 * The last day on which a task is in time. A fixed date stays where it is, even on a day off; only periods that run
 * from the issue date move to the next working day (Civil Code 2015, Articles 147 and 148). Never throws: a deadline
 * that names no day of the calendar gives none.
 */
export function dueDay(deadline: Deadline | null, context: DueContext): DueDay {
  switch (deadline?.kind) {
    case 'date':
      return dueOfDate(deadline.date, deadline.bound, context.beforeMeans);
    case 'period':
      return dueOfDate(deadline.to, 'by', context.beforeMeans);
    case 'relative':
      return dueOfRelative(deadline.amount, deadline.unit, context);
    case 'event':
      return dueOfEvent(deadline.text, context);
    case 'recurring':
    case 'soon':
    case undefined:
      break;
  }
  return { due: null, note: 'no-day' };
}

function dueOfEvent(text: string, { issueDate, schoolYears = [] }: DueContext): DueDay {
  const due = schoolDeadline(text, schoolYears, issueDate);
  return due === null ? { due, note: 'no-day' } : { due, note: 'by-school-calendar' };
}

function dueOfDate(edtf: string, bound: DeadlineBound, beforeMeans: BeforeMeans): DueDay {
  // "từ ngày 1/7": a beginning, no end.
  if (bound === 'from') return { due: null, note: 'start-only' };
  const written = parseEdtf(edtf);
  if (written === null) return { due: null, note: 'no-day' };
  const { first, last } = written;
  if (bound !== 'before') {
    return { due: last, note: first.equals(last) ? 'as-written' : 'end-of-period' };
  }
  // "trước tháng 9" ends before September begins, whatever the setting says about days.
  if (first.equals(last) && beforeMeans === 'same-day') return { due: last, note: 'as-written' };
  return { due: first.subtract({ days: 1 }), note: 'day-before' };
}

/** First and last day of "2024-06-28", "2023-08", "2026", or a quarter ("2024-33" to "2024-36"). */
function parseEdtf(edtf: string): { first: Temporal.PlainDate; last: Temporal.PlainDate } | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(edtf);
  if (match === null) return null;
  const [, year, month, day] = match;
  if (day !== undefined) {
    const date = plainDate(edtf);
    return date && { first: date, last: date };
  }
  const part = Number(month ?? 0);
  const quarter = part >= 33 && part <= 36 ? part - 33 : null;
  const firstMonth = quarter === null ? part || 1 : quarter * 3 + 1;
  const months = quarter === null ? (month === undefined ? 12 : 1) : 3;
  const first = plainDate(`${year ?? ''}-${String(firstMonth).padStart(2, '0')}-01`);
  return first && { first, last: first.add({ months }).subtract({ days: 1 }) };
}

function plainDate(text: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    // "2024-02-30" as printed: no such day, so no due day either.
    return null;
  }
}

/** Longer than any deadline an office sets; a larger amount is a misreading. */
const MOST_DAYS = 366 * 20;

function dueOfRelative(amount: number, unit: DeadlineUnit, context: DueContext): DueDay {
  if (!Number.isFinite(amount) || amount < 0 || amount > MOST_DAYS) return { due: null, note: 'no-day' };
  if (context.issueDate === null) return { due: null, note: 'issue-day-unknown' };
  const end = END_OF_PERIOD[unit](context.issueDate, Math.ceil(amount), context.calendar);
  const due = context.calendar.workingDayFrom(end);
  return { due, note: due.equals(end) ? 'counted-from-issue' : 'moved-to-working-day' };
}

/** Article 147: the first day is not counted. Article 148: months end on the corresponding day, else the month's last. */
const END_OF_PERIOD: Readonly<
  Record<
    DeadlineUnit,
    (start: Temporal.PlainDate, amount: number, calendar: OfficeCalendar) => Temporal.PlainDate
  >
> = {
  hour: (start, amount) => start.add({ days: Math.ceil(amount / 24) }),
  day: (start, amount) => start.add({ days: amount }),
  'working-day': (start, amount, calendar) => calendar.addWorkingDays(start, amount),
  week: (start, amount) => start.add({ weeks: amount }),
  month: (start, amount) => start.add({ months: amount }),
};
