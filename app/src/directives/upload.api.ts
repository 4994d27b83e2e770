import type { ActionFunctionArgs } from 'react-router';
import { ERRORS } from '../base/errors.ts';
import type { MailChoice } from '../files/mail/mail-choice.ts';
import { requireActor } from '../web/context.ts';
import { readForm } from '../web/form-body.ts';
import { refusalOf } from '../web/refusal.ts';
import { mailChoices, takeInAndGo, uploadFrom } from './upload-form.ts';

/**
 * Where the page that shows progress while it uploads sends to: the next address, or a refusal in words; with the
 * documents of an e-mail to choose from, when that is what is asked.
 */
export type UploadAnswer = { readonly to: string } | RefusedUpload;

export interface RefusedUpload {
  readonly refused: string;
  readonly choices?: readonly MailChoice[];
}

export async function action(args: ActionFunctionArgs): Promise<Response> {
  const app = requireActor(args);
  try {
    const upload = await uploadFrom(await readForm(args.request));
    return Response.json({ to: await takeInAndGo(app, upload) } satisfies UploadAnswer);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    const choices = mailChoices(refusal);
    const refused = ERRORS[refusal.code][app.locale];
    const answer: RefusedUpload = choices === null ? { refused } : { refused, choices };
    return Response.json(answer, { status: refusal.status });
  }
}
