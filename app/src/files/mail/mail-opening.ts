import { AppError } from '../../base/errors.ts';
import { documentKind } from '../content-type.ts';
import { mailInThread, type ThreadOptions } from '../document-thread.ts';
import type { MailHead, ReadingNote } from '../extracted-text.ts';
import type { UploadedFile } from '../file.ts';
import { markupKind } from '../markup-kind.ts';
import { isTooSmallForPage } from '../scan/picture-head.ts';
import type { Mail, MailPart } from './mail.ts';
import type { MailChoice } from './mail-choice.ts';

/** The file to read, taken out of the mail that it came in. */
export interface OpenedMail {
  readonly file: UploadedFile;
  readonly mail: MailHead | null;
  readonly notes: readonly ReadingNote[];
  /** What else of the mail could have been read, the body last; nothing of another file. */
  readonly choices: readonly MailChoice[];
}

/** Smaller texts and pages are footers that mail programs attach. */
const SMALLEST_DOCUMENT = 400;

/**
 * What is to be read of a file as it was handed in: of an e-mail its one document, or the one chosen, or its body where
 * no document is attached; any other file as it is.
 * @param part as in `MailChoice`; null to let the mail decide
 * @throws AppError mail_choose (details `choices`: MailChoice[], and `missing`, the part asked for that is not there), mail_in_mail, file_winmail; what `documentKind` throws
 */
export async function openMailed(
  file: UploadedFile,
  part: number | null,
  options: ThreadOptions = {},
): Promise<OpenedMail> {
  if (markupKind(file.bytes) !== 'eml') return { file, mail: null, notes: [], choices: [] };
  const mail = await mailInThread(file.bytes, file.name, options);
  const documents = documentsIn(mail);
  const choices = [...documents.map(({ choice }) => choice), { part: 0, name: '', size: mail.bodySize }];
  const chosen = part ?? decide(mail, choices);
  if (!choices.some((choice) => choice.part === chosen)) {
    throw new AppError('mail_choose', { choices, missing: chosen });
  }
  const document = documents.find(({ choice }) => choice.part === chosen);
  const others = mail.parts.filter(({ inBody, bytes }) => !inBody && bytes !== document?.part.bytes);
  const left: readonly ReadingNote[] = others.length > 0 ? ['mail-others-left-out'] : [];
  if (document === undefined) return { file, mail: mail.head, notes: ['mail-body-read', ...left], choices };
  const { name, bytes } = document.part;
  return { file: { name, bytes }, mail: mail.head, notes: ['mail-attachment-read', ...left], choices };
}

/** @param choices the body last */
function decide(mail: Mail, choices: readonly MailChoice[]): number {
  if (choices.length > 2) throw new AppError('mail_choose', { choices });
  const [only] = choices;
  if (only !== undefined && choices.length === 2) return only.part;
  // The body of these says nothing but that something is attached.
  if (mail.parts.some(({ isMail }) => isMail)) throw new AppError('mail_in_mail');
  if (mail.parts.some(isWinmail)) throw new AppError('file_winmail');
  return 0;
}

function documentsIn(mail: Mail): readonly { readonly part: MailPart; readonly choice: MailChoice }[] {
  return mail.parts.flatMap((part, index) =>
    isDocument(part)
      ? [{ part, choice: { part: index + 1, name: part.name || `${index + 1}`, size: part.bytes.length } }]
      : [],
  );
}

function isDocument({ bytes, inBody, isMail }: MailPart): boolean {
  if (inBody || isMail) return false;
  try {
    const kind = documentKind(bytes);
    const isPicture = kind === 'jpeg' || kind === 'png' || kind === 'tiff';
    if (isPicture) return !isTooSmallForPage(bytes, kind);
    const isText = kind === 'txt' || kind === 'html';
    return kind !== 'eml' && !(isText && bytes.length < SMALLEST_DOCUMENT);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    // One that is locked or a broken scan is what was meant all the same, and is refused in its own words when it is read.
    return error.code === 'file_encrypted' || error.details['reason'] === 'broken-tiff';
  }
}

function isWinmail({ bytes }: MailPart): boolean {
  try {
    documentKind(bytes);
    return false;
  } catch (error) {
    return error instanceof AppError && error.code === 'file_winmail';
  }
}
