import type { LoaderFunctionArgs } from 'react-router';
import { AppError } from '../base/errors.ts';
import { type DraftTaskId, parseId } from '../base/ids.ts';
import { answerJson } from '../web/json-answer.ts';
import { directiveId } from './review-edits.api.ts';

/** GET …/soat/nhiem-vu/:taskId: the names behind the parties of one task. */
export const loader = (args: LoaderFunctionArgs) =>
  answerJson(args, async ({ actions, actor }) => {
    const taskId = parseId<DraftTaskId>(args.params['taskId']);
    if (taskId === null) throw new AppError('not_found');
    return await actions.directives.screen.detail(actor, directiveId(args), taskId);
  });
