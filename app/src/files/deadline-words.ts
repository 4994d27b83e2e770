import type { Deadline, DeadlineUnit, EdtfDate } from '@dondoc/reading';
import type { readText } from './read.text.ts';

type Words = typeof readText.vi;

const UNITS: Readonly<Record<DeadlineUnit, 'day' | 'working-day' | 'week' | 'monthUnit' | 'hour'>> = {
  day: 'day',
  'working-day': 'working-day',
  week: 'week',
  month: 'monthUnit',
  hour: 'hour',
};

/** A deadline in a few words: "trước 28/6/2024", "hằng quý", "trong 5 ngày làm việc". */
export function deadlineInWords(deadline: Deadline, words: Words): string {
  switch (deadline.kind) {
    case 'date':
      return dateInWords(deadline.date, deadline.bound, words);
    case 'period':
      return words.period(dayInWords(deadline.from, words), dayInWords(deadline.to, words));
    case 'recurring':
      return cycleInWords(deadline.rrule, words);
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

/** The cycles that directives print; anything rarer is shown as the rule itself. */
function cycleInWords(rrule: string, words: Words): string {
  const parts = new Map(rrule.split(';').map((part) => [part.split('=')[0] ?? '', part.split('=')[1] ?? '']));
  const quarterly = parts.get('FREQ') === 'MONTHLY' && parts.get('INTERVAL') === '3';
  const interval = parts.get('INTERVAL') ?? '1';
  const frequency = quarterly ? 'QUARTERLY' : parts.get('FREQ');
  if (!quarterly && interval !== '1') return rrule;
  switch (frequency) {
    case 'DAILY':
    case 'WEEKLY':
    case 'MONTHLY':
    case 'QUARTERLY':
    case 'YEARLY': {
      const day = parts.get('BYMONTHDAY');
      return day === undefined ? words[frequency] : words.monthDay(day, words[frequency]);
    }
    case undefined:
    default:
      return rrule;
  }
}
