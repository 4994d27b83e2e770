import { AppError, ERRORS } from '../base/errors.ts';
import { appOf, type PageArgs, type SignedIn } from './context.ts';
import { refusalOf } from './refusal.ts';

/** Of what a script asked for: why not. */
export interface JsonRefusal {
  readonly code: string;
  readonly text: string;
}

/** Who are you, do it, say it; refusals as JSON with their status. */
export async function answerJson(
  args: PageArgs,
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
