import { AppError } from '../base/errors.ts';
import type { IntakeId } from '../base/ids.ts';
import { choicesOf, type MailChoice } from '../files/mail/mail-choice.ts';
import type { SignedIn } from '../web/context.ts';
import { formFiles, formText } from '../web/form-fields.ts';
import type { Refusal } from '../web/refusal.ts';
import type { Upload } from './intake.actions.ts';
import { isFinished } from './intake.ts';

/** What a form hands in: the chosen file, else the pasted text. */
export async function uploadFrom(form: FormData): Promise<Upload> {
  const [file] = formFiles(form, 'file');
  if (file === undefined) return { kind: 'text', text: formText(form, 'text') };
  const part = formText(form, 'part');
  return {
    kind: 'file',
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
    part: /^\d{1,3}$/u.test(part) ? Number(part) : null,
  };
}

/** Most files are read within this time; then the review opens at once, without a page of progress in between. */
const PATIENCE_MS = 1500;

/** Begins to read what was handed in, and says where to go on. @throws AppError when it was refused at once */
export async function takeInAndGo({ actions, actor }: SignedIn, upload: Upload): Promise<string> {
  const { intake } = actions.directives;
  const { id, finished } = await intake.begin(actor, upload);
  await Promise.race([finished, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  const now = await intake.get(actor, id);
  if (now.stage === 'done' && now.directiveId !== null) return `/van-ban/${now.directiveId}/soat`;
  // The page of a duplicate has the link to what exists; other refusals are said where the text still stands.
  if (isFinished(now.stage) && now.errorCode !== null && now.directiveId === null)
    throw new AppError(now.errorCode);
  return progressPath(id);
}

export function progressPath(id: IntakeId): string {
  return `/van-ban/tiep-nhan/${id}`;
}

/** The documents of a mail to choose from, when that is why it was refused. */
export function mailChoices(refusal: Refusal | null): readonly MailChoice[] | null {
  return refusal?.code === 'mail_choose' ? choicesOf(refusal.details) : null;
}
