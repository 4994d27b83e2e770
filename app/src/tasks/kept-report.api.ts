import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { AppError } from '../base/errors.ts';
import { type AssignmentId, parseId } from '../base/ids.ts';
import { readForm } from '../web/form-body.ts';
import { formText } from '../web/form-fields.ts';
import { answerJson } from '../web/json-answer.ts';
import { happeningFromForm, requestKeyFromForm, uploadsIn } from './move-form.ts';

/**
 * Where a report is sent that was kept on a device while there was no line. GET tells whose session it is, so that nobody
 * sends what another person wrote on the same device; POST makes sure of it.
 */
export const loader = (args: LoaderFunctionArgs) =>
  answerJson(args, async ({ actor }) => await Promise.resolve({ person: actor.personId }));

export const action = (args: ActionFunctionArgs) =>
  answerJson(args, async ({ actions, actor }) => {
    const form = await readForm(args.request);
    const assignmentId = parseId<AssignmentId>(formText(form, 'assignment'));
    const requestKey = requestKeyFromForm(form);
    if (assignmentId === null) throw new AppError('not_found');
    // Kept reports are sent again until they are answered: without a key, each time would be another.
    if (requestKey === null) throw new AppError('bad_input', { fields: { requestKey: 'missing' } });
    const happening = happeningFromForm(form);
    if (happening.kind !== 'reported' && happening.kind !== 'submitted') throw new AppError('bad_input');
    const person = formText(form, 'person');
    if (person !== '' && person !== actor.personId) throw new AppError('other_person');
    await actions.tasks.move(actor, { assignmentId, happening, requestKey, files: await uploadsIn(form) });
    return { sent: true };
  });
