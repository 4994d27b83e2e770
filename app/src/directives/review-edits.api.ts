import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { AppError, ERRORS } from '../base/errors.ts';
import { type DirectiveId, type DraftTaskId, parseId } from '../base/ids.ts';
import { appOf, type PageArgs, type SignedIn } from '../web/context.ts';
import { refusalOf } from '../web/refusal.ts';
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

export interface JsonRefusal {
  readonly code: string;
  readonly text: string;
}

type JsonArgs = PageArgs & { readonly params: Readonly<Record<string, string | undefined>> };

export function directiveId(args: Pick<JsonArgs, 'params'>): DirectiveId {
  const id = parseId<DirectiveId>(args.params['directiveId']);
  if (id === null) throw new AppError('not_found');
  return id;
}

/** Who are you, do it, say it; refusals as JSON with their status. */
export async function answerJson(
  args: JsonArgs,
  work: (app: SignedIn) => Promise<unknown>,
): Promise<Response> {
  const app = appOf(args.context);
  const { actor } = app;
  try {
    if (actor === null) throw new AppError('not_signed_in');
    return Response.json(await work({ ...app, actor }));
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    const answer: JsonRefusal = { code: refusal.code, text: ERRORS[refusal.code][app.locale] };
    return Response.json(answer, { status: refusal.status });
  }
}
