import { AppError } from '../base/errors.ts';
import { formText, formTexts } from '../web/form-fields.ts';
import { type CalendarEdit, HOLIDAY, LONGEST_NAME, LONGEST_SOURCE } from './calendar-change.ts';
import type { Holiday } from './holidays.ts';

const DAY = /^[12]\d{3}-\d\d-\d\d$/u;
/** Days that one line adds at most. */
const MOST_AT_ONCE = 31;

/** The days of the form that adds some by hand. @throws AppError bad_input */
export function addedDays(form: FormData): CalendarEdit {
  const from = parseDay(formText(form, 'from'));
  const last = formText(form, 'to') === '' ? from : parseDay(formText(form, 'to'));
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

function parseDay(written: string): Temporal.PlainDate | null {
  try {
    const day = DAY.test(written) ? Temporal.PlainDate.from(written) : null;
    return day !== null && day.year >= 2000 && day.year <= 2100 ? day : null;
  } catch {
    return null;
  }
}
