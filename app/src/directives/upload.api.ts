import type { ActionFunctionArgs } from 'react-router';
import { ERRORS } from '../base/errors.ts';
import { requireActor } from '../web/context.ts';
import { readForm } from '../web/form-body.ts';
import { refusalOf } from '../web/refusal.ts';
import { takeInAndGo, uploadFrom } from './upload-form.ts';

/** Where the page that shows progress while it uploads sends to: the next address, or a refusal in words. */
export type UploadAnswer = { readonly to: string } | { readonly refused: string };

export async function action(args: ActionFunctionArgs): Promise<Response> {
  const app = requireActor(args);
  try {
    const upload = await uploadFrom(await readForm(args.request));
    return Response.json({ to: await takeInAndGo(app, upload) } satisfies UploadAnswer);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    const answer: UploadAnswer = { refused: ERRORS[refusal.code][app.locale] };
    return Response.json(answer, { status: refusal.status });
  }
}
