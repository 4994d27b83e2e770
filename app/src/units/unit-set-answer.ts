import { data } from 'react-router';
import { z } from 'zod';
import { AppError, ERRORS, type ErrorCode } from '../base/errors.ts';
import type { SignedIn } from '../web/context.ts';
import { formText } from '../web/form-fields.ts';
import type { FormFailure } from '../web/page-handlers.ts';
import { refusalOf } from '../web/refusal.ts';
import { LONGEST_SET_NAME } from './named-set.ts';
import { unitSetSchema } from './unit-set.schema.ts';
import type { UnitSet } from './unit-set.ts';
import { editorOf, type SetEditor } from './unit-set-editor.ts';
import { readSetForm, type SetForm, setOfForm } from './unit-set-form.ts';

/** The form of a set as it comes back: with a preview, or with what was wrong. */
export interface SetAnswer {
  readonly editor: SetEditor;
  readonly failure?: FormFailure | undefined;
}

/** What is to be saved, once nothing typed is left to be understood. */
export interface SetToSave {
  readonly form: SetForm;
  readonly content: { readonly name: string; readonly set: UnitSet };
}

/** Refusals after which the form is shown again. */
const MENDED_HERE: readonly ErrorCode[] = ['bad_input', 'changed_meanwhile'];

/** A preview of the form as sent, or, when it is to be saved, what saving answers. */
export async function answerSetForm(
  app: SignedIn,
  sent: FormData,
  save: (wanted: SetToSave) => Promise<Response>,
) {
  const editor = await editorOf(app, readSetForm(sent));
  const { form } = editor;
  const understood = Object.keys(form.words).length === 0;
  if (formText(sent, 'intent') !== 'save' || !understood) return data<SetAnswer>({ editor });
  try {
    return await save({ form, content: { name: form.name, set: setOfForm(form) } });
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null || !MENDED_HERE.includes(refusal.code)) throw error;
    const { fields } = refusal.details;
    const failure: FormFailure = {
      code: refusal.code,
      text: ERRORS[refusal.code][app.locale],
      fields: typeof fields === 'object' && fields !== null ? stringsOf(fields) : {},
      values: {},
      several: {},
    };
    return data<SetAnswer>({ editor, failure }, { status: refusal.status });
  }
}

function stringsOf(fields: object): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, key]) => [name, String(key)]));
}

/** What another page sends to begin with: the units of a party under the name that it is given there. */
const beginning = z.object({ name: z.string().max(500), set: unitSetSchema });

/** Null for a form that has begun here. @throws AppError bad_input for what no page of ours sends */
export function beginningOf(sent: FormData): SetToSave['content'] | null {
  const text = formText(sent, 'start');
  if (text === '') return null;
  const parsed = beginning.safeParse(jsonOf(text));
  if (!parsed.success) throw new AppError('bad_input');
  return { name: parsed.data.name.slice(0, LONGEST_SET_NAME), set: parsed.data.set };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
