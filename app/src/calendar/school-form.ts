import { AppError } from '../base/errors.ts';
import { parseDay } from '../units/day-field.ts';
import { formText } from '../web/form-fields.ts';
import { LONGEST_BREAK_NAME, MOST_BREAKS, type SchoolYear } from './school-year.ts';

/** The school year that the form describes. @throws AppError bad_input */
export function schoolYearIn(form: FormData): SchoolYear {
  const days = ['opening', 'firstFrom', 'firstTo', 'secondFrom', 'secondTo'].map((name) =>
    parseDay(formText(form, name)),
  );
  const [opening, firstFrom, firstTo, secondFrom, secondTo] = days;
  const breaks = breaksIn(formText(form, 'breaks'));
  const source = formText(form, 'source');
  const fields = {
    ...(!opening && { opening: 'openingWrong' }),
    ...((!firstFrom || !firstTo || !secondFrom || !secondTo) && { terms: 'termsWrong' }),
    ...(breaks === null && { breaks: 'breaksWrong' }),
    ...((source === '' || source.length > 200) && { source: 'sourceWrong' }),
  };
  const known = opening && firstFrom && firstTo && secondFrom && secondTo && breaks;
  if (!known || Object.keys(fields).length > 0) throw new AppError('bad_input', { fields });
  return {
    year: Number(formText(form, 'year')),
    opening: opening.toString(),
    terms: [
      { from: firstFrom.toString(), to: firstTo.toString() },
      { from: secondFrom.toString(), to: secondTo.toString() },
    ],
    breaks,
    source,
  };
}

// "27/1/2025 - 7/2/2025 Nghỉ Tết"
const BREAK = /^\s*(\d{1,2}\/\d{1,2}\/\d{4})\s*(?:[-–—]|đến)\s*(\d{1,2}\/\d{1,2}\/\d{4})[\s:,]+(\S.*)$/u;

/** Null when a line is none, or there are more, or longer ones, than a school year has. */
function breaksIn(text: string): SchoolYear['breaks'] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const breaks = lines.map((line) => {
    const [, first, last, name] = BREAK.exec(line) ?? [];
    const from = parseDay(isoOf(first));
    const to = parseDay(isoOf(last));
    return from === null || to === null || name === undefined
      ? null
      : { from: from.toString(), to: to.toString(), name: name.trim() };
  });
  const read = breaks.filter((each) => each !== null).filter(({ name }) => name.length <= LONGEST_BREAK_NAME);
  return read.length === breaks.length && read.length <= MOST_BREAKS ? read : null;
}

/** "7/2/2025" as a date field has it. */
function isoOf(written = ''): string {
  const [day = '', month = '', year = ''] = written.split('/');
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

/** Breaks as the form has them, one a line. */
export function breaksInWords(breaks: SchoolYear['breaks']): string {
  const written = (day: string) => day.split('-').toReversed().map(Number).join('/');
  return breaks.map(({ from, to, name }) => `${written(from)} - ${written(to)} ${name}`).join('\n');
}
