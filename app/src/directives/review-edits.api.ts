import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { AppError } from '../base/errors.ts';
import { type DirectiveId, type DraftTaskId, parseId } from '../base/ids.ts';
import { answerJson } from '../web/json-answer.ts';
import { editRequestSchema } from './edit.schema.ts';

/**
 * What the script of the review screen speaks: GET tells what changed since a number, POST makes one edit. Both answer
 * JSON, also when nobody is signed in: a redirect would be followed to a page that the script cannot read.
 */
export const loader = (args: LoaderFunctionArgs) =>
  answerJson(args, async ({ actions, actor, locale }) => {
    const search = new URL(args.request.url).searchParams;
    const from = {
      seq: Math.max(0, Number.parseInt(search.get('since') ?? '0', 10) || 0),
      taskId: parseId<DraftTaskId>(search.get('task')),
    };
    return await actions.directives.screen.news(actor, directiveId(args), from, locale);
  });

export const action = (args: ActionFunctionArgs) =>
  answerJson(args, async ({ actions, actor, locale }) => {
    const body: unknown = await args.request.json().catch(() => null);
    const parsed = editRequestSchema.safeParse(body);
    if (!parsed.success) throw new AppError('bad_input', { issues: parsed.error.issues });
    return await actions.directives.screen.edit(actor, directiveId(args), parsed.data, locale);
  });

export function directiveId(args: Pick<LoaderFunctionArgs, 'params'>): DirectiveId {
  const id = parseId<DirectiveId>(args.params['directiveId']);
  if (id === null) throw new AppError('not_found');
  return id;
}
