import type { FoundDeadline, Reading } from '@dondoc/reading';
import type { Locale } from '../../base/text.ts';
import { type BeforeMeans, dueDay } from '../../calendar/due-date.ts';
import { makeOfficeCalendar } from '../../calendar/office-calendar.ts';
import type { UnsureWord } from '../unsure-words.ts';
import { type Cycle, cycleOf } from './recurrence.ts';

/** What is written out: a text with what was read in it, or what people made of that in review. */
export interface OutputSource {
  /** The text that the spans of the reading point into. */
  readonly text: string;
  readonly reading: Reading;
  /** The name of the file or of the directive: a title where the document prints none. */
  readonly name: string;
  readonly locale: Locale;
  /** Of a scan the words of `text` that may be wrong, in their order. */
  readonly unsure?: readonly UnsureWord[];
  /** The last day on which a task is in time; null where none can be told. */
  readonly dueOf: (deadline: FoundDeadline) => Temporal.PlainDate | null;
  /** How "trước ngày 25" is meant, for cycles. */
  readonly beforeMeans: BeforeMeans;
}

/**
 * The due day as far as the document alone tells it: periods run from the date of issue and know weekends, but no
 * public holidays. A day found so is never later than the real one.
 */
export function dueByDocument(reading: Reading): Pick<OutputSource, 'dueOf' | 'beforeMeans'> {
  const calendar = makeOfficeCalendar([]);
  const issueDate = fullDate(reading.document.date);
  const beforeMeans = 'previous-day';
  return { beforeMeans, dueOf: (deadline) => dueDay(deadline, { issueDate, calendar, beforeMeans }).due };
}

/** The days of a deadline that recurs; null of any other, and where the date of issue is not known. */
export function cycleOfDeadline(
  deadline: FoundDeadline | null,
  { reading, beforeMeans }: OutputSource,
): Cycle | null {
  const issued = fullDate(reading.document.date);
  if (deadline?.kind !== 'recurring' || issued === null) return null;
  return cycleOf(deadline, { issued, beforeMeans });
}

/** The day of an EDTF date that names one; null for months, years and days that do not exist. */
export function fullDate(edtf: string | null): Temporal.PlainDate | null {
  if (edtf === null || !/^\d{4}-\d{2}-\d{2}$/u.test(edtf)) return null;
  try {
    return Temporal.PlainDate.from(edtf, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** "Thông báo 203/TB-UBND", or null where neither type nor number is printed. */
export function documentLabel({ document }: Reading): string | null {
  const { type, number } = document;
  const named = type === null ? '' : type.charAt(0).toLocaleUpperCase('vi') + type.slice(1);
  return [named, number ?? ''].filter((part) => part !== '').join(' ') || null;
}

/** Characters that neither XML nor a spreadsheet may hold: controls, halves of letters, the two non-characters. */
const UNPRINTABLE =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '');
}
