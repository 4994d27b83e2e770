import type { Actor } from '../base/actor.ts';
import { AppError } from '../base/errors.ts';
import { type AssignmentId, type EventId, type PersonId, parseId } from '../base/ids.ts';
import { formText } from '../web/form-fields.ts';
import type { BulkResult } from './bulk.actions.ts';
import type { BulkHappening } from './bulk-happening.ts';
import { parseDue } from './move-form.ts';
import type { TaskActions } from './task.actions.ts';
import { BULK_ACTS, type BulkAct, type PreviewedAct } from './task-table.ts';

/** What stands in the address of the page for many rows: `?lam=confirmed&viec=…&viec=…`. */
export function chosenIn(request: Request): { readonly act: BulkAct; readonly ids: readonly AssignmentId[] } {
  const { searchParams } = new URL(request.url);
  const act = BULK_ACTS.find((known) => known === searchParams.get('lam')) ?? 'confirmed';
  const ids = searchParams.getAll('viec').map((id) => parseId<AssignmentId>(id));
  return { act, ids: [...new Set(ids.filter((id) => id !== null))] };
}

/** How requests for more time are answered; the names stand in the form. */
export const EXTENSION_ANSWERS = ['as-asked', 'one-day', 'refuse'] as const;

/** Does what the form of an act says. @throws AppError as the act does, and bad_input with the fields to mend */
export async function doBulkAct(
  tasks: Pick<TaskActions, 'bulkMove' | 'changeFollower'>,
  actor: Actor,
  on: { readonly act: PreviewedAct; readonly ids: readonly AssignmentId[]; readonly form: FormData },
): Promise<BulkResult> {
  const { act, ids, form } = on;
  if (act === 'hand-over') {
    const followerId = parseId<PersonId>(formText(form, 'follower'));
    return await tasks.changeFollower(actor, { assignmentIds: ids, followerId });
  }
  const requestKey = parseId<EventId>(formText(form, 'requestKey')) ?? newKey();
  const happening = happeningOf(act, form);
  return await tasks.bulkMove(actor, { assignmentIds: ids, happening, requestKey });
}

type Moved = Parameters<TaskActions['bulkMove']>[1]['happening'];

function happeningOf(act: Exclude<PreviewedAct, 'hand-over'>, form: FormData): Moved {
  const reason = formText(form, 'reason');
  if (act === 'confirmed') return { kind: act, text: '' };
  if (act === 'deadline-changed') return { kind: act, reason, due: parseDue(formText(form, 'due')) };
  const answer = EXTENSION_ANSWERS.find((known) => known === formText(form, 'answer'));
  if (answer === undefined) throw new AppError('bad_input', { fields: { answer: 'answerMissing' } });
  return answerOf(answer, reason, form);
}

function answerOf(answer: (typeof EXTENSION_ANSWERS)[number], reason: string, form: FormData): Moved {
  if (answer === 'as-asked') return { kind: 'extension-granted', due: 'as-asked' } satisfies BulkHappening;
  if (reason === '') throw new AppError('reason_missing', { fields: { reason: 'reasonNeeded' } });
  if (answer === 'refuse') return { kind: 'extension-refused', reason };
  return { kind: 'extension-granted', reason, due: parseDue(formText(form, 'due')) };
}

function newKey(): EventId {
  const key = parseId<EventId>(crypto.randomUUID());
  if (key === null) throw new Error('a new id is no id');
  return key;
}
