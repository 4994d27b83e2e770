import type { Actor } from '../base/actor.ts';
import { AppError } from '../base/errors.ts';
import { type AssignmentId, parseId } from '../base/ids.ts';
import type { Locale } from '../base/text.ts';
import { formText, formTexts } from '../web/form-fields.ts';
import { followText } from './follow.text.ts';
import type { BulkMoveInput, MoveActions } from './move.actions.ts';
import { requestKeyFromForm } from './move-form.ts';

/** Confirms or sends back what was chosen in a list, and says how many that were. @throws AppError bad_input, reason_missing */
export async function answerBulkForm(
  moves: Pick<MoveActions, 'moveMany'>,
  actor: Actor,
  form: FormData,
  locale: Locale,
): Promise<string> {
  const input = bulkInput(form);
  const { moved, left } = await moves.moveMany(actor, input);
  const t = followText[locale];
  const done = input.happening.kind === 'confirmed' ? t.confirmed(moved) : t.sentBack(moved);
  return left === 0 ? done : `${done} ${t.left(left)}`;
}

function bulkInput(form: FormData): BulkMoveInput {
  // A box of the matrix stands for all waiting reports of its unit.
  const assignmentIds = formTexts(form, 'chosen')
    .flatMap((ids) => ids.split(','))
    .map((id) => parseId<AssignmentId>(id))
    .filter((id) => id !== null);
  if (assignmentIds.length === 0) throw new AppError('bad_input', { fields: { chosen: 'chooseFirst' } });
  const confirming = formText(form, 'intent') === 'confirmed';
  return {
    assignmentIds,
    happening: confirming
      ? { kind: 'confirmed', text: '' }
      : { kind: 'sent-back', reason: formText(form, 'reason') },
    requestKey: requestKeyFromForm(form),
  };
}
