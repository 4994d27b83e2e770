import { AppError } from '../base/errors.ts';
import { parseId, type UnitId } from '../base/ids.ts';
import { formText } from '../web/form-fields.ts';

/** What a unit field may be found wrong with; the keys stand in the texts of the pages that have such fields. */
export type UnitFieldProblem = 'unitUnknown' | 'unitAmbiguous';

/** Finds the units that are called so, or have that code. */
export type FindUnits = (written: string) => Promise<readonly UnitId[]>;

/**
 * Puts ids in the place of what was chosen or typed in the fields of units: an id goes as it is, the words that belong to
 * a choice mean it, other words are looked up. What was typed stays beside it, for a form that comes back.
 */
export async function findUnitFields(
  form: FormData,
  names: readonly string[],
  find: FindUnits,
): Promise<{ readonly read: FormData; readonly problems: Readonly<Record<string, UnitFieldProblem>> }> {
  const read = new FormData();
  for (const [name, value] of form) read.append(name, value);
  const problems: Record<string, UnitFieldProblem> = {};
  for (const name of names) {
    const written = formText(form, name);
    if (written === '') continue;
    const chosen = chosenIn(form, name, written);
    const ids = chosen === null ? await find(written) : [chosen];
    const [id] = ids;
    if (id === undefined) problems[name] = 'unitUnknown';
    else if (ids.length > 1) problems[name] = 'unitAmbiguous';
    else {
      read.set(name, id);
      read.set(`${name}~id`, id);
      if (id !== written) read.set(`${name}~text`, written);
    }
  }
  return { read, problems };
}

/** @throws AppError bad_input naming the fields whose words mean no unit or several */
export async function readUnitFields(
  form: FormData,
  names: readonly string[],
  find: FindUnits,
): Promise<FormData> {
  const { read, problems } = await findUnitFields(form, names, find);
  if (Object.keys(problems).length > 0) throw new AppError('bad_input', { fields: problems });
  return read;
}

/** What a unit field says: the id of what was chosen, or else the words. */
export function unitFieldText(form: FormData, name: string): string {
  const written = formText(form, name);
  return chosenIn(form, name, written) ?? written;
}

function chosenIn(form: FormData, name: string, written: string): UnitId | null {
  const asId = parseId<UnitId>(written);
  if (asId !== null) return asId;
  return written === formText(form, `${name}~text`) ? parseId<UnitId>(formText(form, `${name}~id`)) : null;
}
