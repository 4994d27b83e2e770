import type { Span } from '@dondoc/reading';
import { AppError } from '../base/errors.ts';
import { type EventId, parseId, type UnitId, type UnitSetId } from '../base/ids.ts';
import { parseDay } from '../units/day-field.ts';
import { UNIT_KINDS, type UnitView } from '../units/unit.ts';
import { formText, formTexts } from '../web/form-fields.ts';
import type { BreakDownInput } from './break-down.actions.ts';

/** Reads the form for giving a part. @throws AppError bad_input with the fields to mend */
export function breakDownFromForm(
  form: FormData,
  below: readonly UnitView[],
): Omit<BreakDownInput, 'assignmentId'> {
  const ids = (name: string): string[] => formTexts(form, name).flatMap((text) => parseId(text) ?? []);
  const written = formText(form, 'names')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return {
    text: formText(form, 'text'),
    to: {
      // Branded: they have the shape of ids, and are looked up among the units below.
      unitIds: [...(ids('units') as UnitId[]), ...written.map((line) => unitCalled(line, below))],
      kinds: UNIT_KINDS.filter((kind) => formTexts(form, 'kinds').includes(kind)),
      setIds: ids('sets') as UnitSetId[],
    },
    due: dueIn(form),
    covers: spansIn(form, 'covers'),
    requestKey: parseId<EventId>(formText(form, 'requestKey')),
  };
}

/** The parts that the unit does itself. */
export function ownFromForm(form: FormData): Span[] {
  return spansIn(form, 'own');
}

function spansIn(form: FormData, name: string): Span[] {
  return formTexts(form, name).flatMap((text) => {
    const [, start, end] = /^(\d{1,7})-(\d{1,7})$/u.exec(text) ?? [];
    return start === undefined || end === undefined ? [] : [{ start: Number(start), end: Number(end) }];
  });
}

/** @throws AppError bad_input for what is no day */
export function dueIn(form: FormData): Temporal.PlainDate | null {
  const written = formText(form, 'due');
  const day = parseDay(written);
  if (written !== '' && day === null) throw new AppError('bad_input', { fields: { due: 'dueOver' } });
  return day;
}

/** By its name, its short name or its code. */
function unitCalled(line: string, below: readonly UnitView[]): UnitId {
  const plain = (words: string): string =>
    words.normalize('NFC').replace(/\s+/gu, ' ').toLocaleLowerCase('vi');
  const wanted = plain(line);
  const found = below.filter(
    ({ name, shortName, code }) => plain(name) === wanted || plain(shortName) === wanted || code === line,
  );
  const [only, second] = found;
  if (only === undefined || second !== undefined) {
    throw new AppError('bad_input', { fields: { units: 'unitUnknown', unitLine: line } });
  }
  return only.id;
}
