import type { Deadline, DeadlineUnit, EdtfDate } from '@dondoc/reading';
import { type CycleBound, cycleBound } from '../calendar/cycle-bound.ts';
import type { readText } from './read.text.ts';

type Words = typeof readText.vi;

const UNITS: Readonly<Record<DeadlineUnit, 'day' | 'working-day' | 'week' | 'monthUnit' | 'hour'>> = {
  day: 'day',
  'working-day': 'working-day',
  week: 'week',
  month: 'monthUnit',
  hour: 'hour',
};

/** A deadline, and the words that give it where they are known: of a cycle they alone say "trước". */
export type WrittenDeadline = Deadline & { readonly written?: string };

/** A deadline in a few words: "trước 28/6/2024", "hằng quý", "trong 5 ngày làm việc". */
export function deadlineInWords(deadline: WrittenDeadline, words: Words): string {
  switch (deadline.kind) {
    case 'date':
      return dateInWords(deadline.date, deadline.bound, words);
    case 'period':
      return words.period(dayInWords(deadline.from, words), dayInWords(deadline.to, words));
    case 'recurring':
      return cycleInWords(deadline.rrule, words, cycleBound(deadline.written ?? ''));
    case 'relative':
      return words.within(deadline.amount, words[UNITS[deadline.unit]]);
    case 'event':
    case 'soon':
    default:
      return deadline.text;
  }
}

function dateInWords(date: EdtfDate, bound: 'before' | 'by' | 'on' | 'from', words: Words): string {
  const day = dayInWords(date, words);
  // "ngày tháng 8/2023" is no Vietnamese: a month or a year stands by itself.
  return bound === 'on' && date.length < 10 ? day : words[bound](day);
}

function dayInWords(date: EdtfDate, words: Words): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return words.year(year);
  return day === undefined ? words.month(month, year) : `${day}/${month}/${year}`;
}

const FREQUENCIES = ['MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

const UNBOUND: CycleBound = { day: null, hour: null };

/** "trước ngày 25 hằng tháng", "trước 16 giờ thứ Sáu hằng tuần"; a rule of another kind is shown as it is. */
export function cycleInWords(rrule: string, words: Words, bound = UNBOUND): string {
  const parts = new Map(rrule.split(';').map((part) => [part.split('=')[0] ?? '', part.split('=')[1] ?? '']));
  const known = FREQUENCIES.find((each) => each === parts.get('FREQ'));
  if (known === undefined) return rrule;
  // Named months come once a year.
  const frequency = known === 'MONTHLY' && parts.has('BYMONTH') ? 'YEARLY' : known;
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const quarterly = frequency === 'MONTHLY' && interval === 3;
  const several = interval === 1 ? words[frequency] : words[`every${frequency}`](interval);
  const days = boundDays(daysOfCycle(parts, words), bound, words);
  const cycle = quarterly ? words.QUARTERLY : several;
  return days === null ? cycle : words.onDays(days, cycle);
}

/** The days with what bounds them: "trước ngày 25", "trước 16 giờ thứ Sáu"; an hour also bounds where no day is named. */
function boundDays(days: string | null, { day, hour }: CycleBound, words: Words): string | null {
  const whole = days === null || day === null || hour !== null ? days : words[day](days);
  if (hour === null) return whole;
  const until = words[hour.bound](words.clock(hour.hour, hour.minute));
  return whole === null ? until : words.untilHour(until, whole);
}

/** The days of a cycle that its rule names; null where it names none. */
function daysOfCycle(parts: ReadonlyMap<string, string>, words: Words): string | null {
  const months = parts.get('BYMONTH')?.split(',') ?? [];
  const named = parts.get('BYMONTHDAY');
  const weekdays = parts.get('BYDAY');
  const isLast = parts.get('BYSETPOS') === '-1';
  if (isLast && named === undefined) return words.lastWorkingDay;
  // The last of the 28th, 29th and 30th: the 30th, or the last day of a February.
  const days = isLast ? named?.split(',').at(-1) : named;
  if (weekdays !== undefined)
    return weekdays
      .split(',')
      .map((day) => weekdayInWords(day, words))
      .join(', ');
  if (days === undefined) return months.length === 0 ? null : words.months(months.join(', '));
  if (months.length > 0)
    return days === '-1'
      ? words.lastDayOf(months.join(', '))
      : words.monthDays(months.map((month) => words.dayOfMonth(days, month)).join(', '));
  return days === '-1' ? words.lastDay : words.monthDays(days.replaceAll(',', ', '));
}

/** "FR", and "-1FR" for the last Friday. */
function weekdayInWords(day: string, words: Words): string {
  const name = WEEKDAYS.find((known) => day.endsWith(known));
  if (name === undefined) return day;
  return day.startsWith('-1') ? words.lastWeekday(words[name]) : words[name];
}
