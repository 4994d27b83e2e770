import { AppError } from '../base/errors.ts';
import { parseDay } from '../units/day-field.ts';
import { formText, formTexts } from '../web/form-fields.ts';
import {
  type CalendarEdit,
  EARLIEST_DAY,
  HOLIDAY,
  LATEST_DAY,
  LONGEST_NAME,
  LONGEST_SOURCE,
} from './calendar-change.ts';
import type { Holiday } from './holidays.ts';

/** Days that one line adds at most. */
const MOST_AT_ONCE = 31;

/** The days of the form that adds some by hand. @throws AppError bad_input */
export function addedDays(form: FormData): CalendarEdit {
  const from = dayIn(form, 'from');
  const last = formText(form, 'to') === '' ? from : dayIn(form, 'to');
  const name = formText(form, 'name');
  const source = formText(form, 'source');
  const length = from === null || last === null ? null : from.until(last).days + 1;
  const fields = {
    ...(from === null && { from: 'fromWrong' }),
    ...(from !== null && (length === null || length < 1 || length > MOST_AT_ONCE) && { to: 'toWrong' }),
    ...((name === '' || name.length > LONGEST_NAME) && { name: 'nameWrong' }),
    ...((source === '' || source.length > LONGEST_SOURCE) && { source: 'sourceWrong' }),
  };
  if (from === null || length === null || Object.keys(fields).length > 0)
    throw new AppError('bad_input', { fields });
  const kind: Holiday['kind'] =
    formText(form, 'kind') === 'extra-working-day' ? 'extra-working-day' : 'holiday';
  const put = Array.from({ length }, (_, n) => ({
    day: from.add({ days: n }).toString(),
    kind,
    name,
    source,
  }));
  return { put, remove: [] };
}

/** The days that were chosen of a proposal, each carried by its box. @throws AppError bad_input */
export function chosenDays(form: FormData): CalendarEdit {
  const put = formTexts(form, 'day').map(readDay);
  if (put.length === 0) throw new AppError('bad_input', { fields: { days: 'daysWrong' } });
  return { put, remove: [] };
}

function readDay(written: string): Holiday {
  try {
    const read = HOLIDAY.safeParse(JSON.parse(written));
    if (read.success) return read.data;
  } catch {
    // Not written by our page.
  }
  throw new AppError('bad_input', { fields: { days: 'daysWrong' } });
}

/** A day within the years that the calendar holds. */
function dayIn(form: FormData, name: string): Temporal.PlainDate | null {
  const day = parseDay(formText(form, name));
  if (day === null || day.toString() < EARLIEST_DAY || day.toString() > LATEST_DAY) return null;
  return day;
}
