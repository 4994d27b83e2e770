import { redirect } from 'react-router';
import { momentInWords } from '../base/dates-in-words.ts';
import { AppError } from '../base/errors.ts';
import type { SignedIn } from '../web/context.ts';
import { formFiles, formText } from '../web/form-fields.ts';
import { parseDay } from './day-field.ts';
import { sheetImportText } from './sheet-import.text.ts';
import { isRunning } from './sheet-import.ts';

export function importPath(id: string): string {
  return `/luot-nhap/${id}`;
}

/** What the pages show that take a spreadsheet. */
export async function uploadPage(
  { actions, actor, today, locale }: SignedIn,
  columns: readonly { readonly title: string; readonly names: readonly string[] }[],
) {
  const recent = await actions.sheetImports.recent(actor);
  const t = sheetImportText[locale];
  return {
    today: today.toString(),
    columns,
    recent: recent.map(({ id, fileName, phase, personName, startedAt }) => ({
      to: importPath(id),
      name: fileName || t.unnamed,
      phase: t[`phase.${phase}`],
      running: isRunning(phase),
      by: t.by(personName, momentInWords(startedAt, { today, locale }).text),
    })),
  };
}

/** Takes the file of the form, and goes to the page that shows how far it is. */
export async function beginUpload({ actions, actor }: SignedIn, form: FormData): Promise<Response> {
  // Who may not import is not told what is wrong with the form.
  await actions.sheetImports.recent(actor);
  const [file] = formFiles(form, 'file');
  const from = parseDay(formText(form, 'from'));
  const fields = {
    ...(file === undefined && { file: 'fileMissing' }),
    ...(from === null && { from: 'fromWrong' }),
  };
  if (file === undefined || from === null) throw new AppError('bad_input', { fields });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { id } = await actions.sheetImports.begin(actor, { name: file.name, bytes, from });
  return redirect(importPath(id), 303);
}
