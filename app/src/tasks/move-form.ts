import { AppError } from '../base/errors.ts';
import { type DirectiveId, type EventId, parseId, type TaskId, type UnitId } from '../base/ids.ts';
import type { UploadedFile } from '../files/file.ts';
import { formFiles, formText } from '../web/form-fields.ts';
import { MOVE_KINDS, type MoveKind } from './assignment.ts';
import type { MoveHappening } from './move-content.ts';
import { withPhrase } from './report-phrase.ts';

/** Offices say so in Vietnamese, whatever language the page is shown in. */
const NIL = 'Không phát sinh';

/** Reads a move out of its form. @throws AppError bad_input with the fields to mend */
export function happeningFromForm(form: FormData): MoveHappening {
  const kind = parseKind(formText(form, 'intent'));
  const reason = formText(form, 'reason');
  const text = withPhrase(formText(form, 'phrase'), formText(form, 'text'));
  switch (kind) {
    case 'reported':
      return { kind, text, percent: parsePercent(formText(form, 'percent')) };
    case 'submitted':
      return formText(form, 'nil') === 'on'
        ? { kind, text: text === '' ? NIL : text, nil: true }
        : { kind, text };
    case 'forwarded':
    case 'confirmed':
    case 'explained':
      return { kind, text };
    // In one form with its refusal, which needs a reason.
    case 'cause-accepted':
      return { kind, text: text || reason };
    case 'deadline-changed':
    case 'extension-asked':
    case 'extension-granted':
      return { kind, reason, due: parseDue(formText(form, 'due')) };
    case 'resumed': {
      const due = formText(form, 'due');
      return { kind, reason, due: due === '' ? undefined : parseDue(due) };
    }
    case 'returned':
      return { kind, reason, proposed: unitFromForm(form) };
    case 'reassigned':
      return { kind, reason, unit: unitFromForm(form) };
    case 'passed-on':
      return { kind, reason, unit: unitFromForm(form) ?? missingUnit() };
    case 'superseded':
      return { kind, reason, ...successorFromForm(form) };
    case 'sent-back':
    case 'cancelled':
    case 'reopened':
    case 'suspended':
    case 'extension-refused':
    case 'explanation-asked':
    case 'cause-recorded':
    case 'cause-refused':
      return { kind, reason };
    case 'opened':
    case 'received':
    case 'started':
    case 'withdrawn':
    case 'extension-withdrawn':
      break;
  }
  return { kind };
}

function missingUnit(): never {
  throw new AppError('bad_input', { fields: { unit: 'unitUnknown' } });
}

/** What came in its place, by its address: that of a directive or of a task. */
function successorFromForm(form: FormData): { directive?: DirectiveId; task?: TaskId } {
  const written = formText(form, 'by');
  const directive = parseId<DirectiveId>(/\/van-ban\/([0-9a-f-]{36})/u.exec(written)?.[1]);
  const task = parseId<TaskId>(/\/nhiem-vu\/([0-9a-f-]{36})/u.exec(written)?.[1]);
  return { ...(directive !== null && { directive }), ...(task !== null && { task }) };
}

/**
 * Puts the address of a directive in the place of its number, where exactly one is found.
 * @throws AppError bad_input when words are there that mean none
 */
export async function withSuccessor(
  form: FormData,
  find: (number: string) => Promise<readonly DirectiveId[]>,
): Promise<FormData> {
  const written = formText(form, 'by').trim();
  if (written === '' || Object.keys(successorFromForm(form)).length > 0) return form;
  const [id, ...others] = await find(written);
  if (id === undefined || others.length > 0) {
    throw new AppError('bad_input', { fields: { by: 'successorUnknown' } });
  }
  const read = new FormData();
  for (const [name, value] of form) read.append(name, value);
  read.set('by', `/van-ban/${id}`);
  return read;
}

/** The key that makes sending a form twice one happening; null from a form without it. */
export function requestKeyFromForm(form: FormData): EventId | null {
  return parseId<EventId>(formText(form, 'requestKey'));
}

/** What was chosen as files, and what was taken with the camera. */
export async function uploadsIn(form: FormData): Promise<UploadedFile[]> {
  const files = [...formFiles(form, 'files'), ...formFiles(form, 'camera')];
  return await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}

/** The last event that the page of the form showed; undefined from a form without it. */
export function seenFromForm(form: FormData): number | undefined {
  const text = formText(form, 'seen');
  return /^\d{1,9}$/u.test(text) ? Number(text) : undefined;
}

/** The unit that gets a cancelled task instead, where one was chosen. */
export function insteadFromForm(form: FormData): UnitId | undefined {
  return formText(form, 'intent') === 'cancelled' ? unitFromForm(form) : undefined;
}

function unitFromForm(form: FormData): UnitId | undefined {
  return parseId<UnitId>(formText(form, 'unit')) ?? undefined;
}

function parseKind(text: string): MoveKind {
  const kind = MOVE_KINDS.find((known) => known === text);
  if (kind === undefined) throw new AppError('bad_input', { intent: text });
  return kind;
}

function parsePercent(text: string): number | null {
  if (text === '') return null;
  if (!/^\d{1,3}$/u.test(text)) throw new AppError('bad_input', { fields: { percent: 'percentRange' } });
  return Number(text);
}

/**
 * As date fields of browsers send it; the calendar's other spellings of a day are nobody's typing.
 * @throws AppError bad_input
 */
export function parseDue(text: string): Temporal.PlainDate {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/u.test(text)) return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch (cause) {
    throw new AppError('bad_input', { fields: { due: 'dueNeeded' } }, { cause });
  }
  throw new AppError('bad_input', { fields: { due: 'dueNeeded' } });
}
