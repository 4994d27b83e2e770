import { AppError } from '../../base/errors.ts';
import { unicodeText } from '../encoding/vietnamese-encoding.ts';
import type { ReadingNote } from '../extracted-text.ts';
import { htmlText } from '../html/html-text.ts';
import { evenText } from '../printed-text.ts';
import { parseMail } from './mail.ts';

export interface MailBody {
  readonly text: string;
  readonly notes: readonly ReadingNote[];
}

/**
 * The words of a mail's own body, or of a web page saved as one file. Where a mail carries its words twice, as text and
 * as a page, the page is read: it keeps paragraphs whole and lists numbered.
 * @throws AppError file_unreadable, file_no_text
 */
export async function readMailBody(bytes: Uint8Array): Promise<MailBody> {
  const mail = await parseMail(bytes);
  // Some programs send the page as an attachment of no name.
  const page = mail.html ?? pageAmong(mail.attachments);
  if (page !== undefined && page.trim() !== '') return htmlText(page);
  const { text, note } = unicodeText(mail.text ?? '');
  if (text.trim() === '') throw new AppError('file_no_text');
  return { text: evenText(text), notes: note === null ? [] : [note] };
}

function pageAmong(
  attachments: readonly { readonly mimeType: string; readonly content: unknown }[],
): string | undefined {
  const page = attachments.find((part) => part.mimeType === 'text/html')?.content;
  return page instanceof ArrayBuffer ? new TextDecoder().decode(page) : undefined;
}
