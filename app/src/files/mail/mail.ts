import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { AppError } from '../../base/errors.ts';
import type { MailHead } from '../extracted-text.ts';
import { evenText } from '../printed-text.ts';

export interface MailPart {
  /** As the sender named it; empty when it has no name. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** A picture that stands in the body, or the sender's own mark: never a document. */
  readonly inBody: boolean;
  /** Another mail. */
  readonly isMail: boolean;
}

export interface Mail {
  readonly head: MailHead;
  readonly parts: readonly MailPart[];
  /** In bytes, its pictures left aside. */
  readonly bodySize: number;
}

/** More parts than any clerk is sent; parsers slow down far beyond. */
const MAX_PARTS = 500;
const LONGEST_HEAD = 300;

/** Takes a mail apart, without looking into its attachments. @throws AppError file_unreadable, file_too_large */
export async function readMail(bytes: Uint8Array): Promise<Mail> {
  const mail = await parseMail(bytes);
  const body = mail.html ?? mail.text ?? '';
  return {
    head: headOf(mail),
    parts: mail.attachments.map((part) => partOf(part, body)),
    bodySize: Buffer.byteLength(body),
  };
}

/** @throws AppError file_unreadable, file_too_large */
export async function parseMail(bytes: Uint8Array): Promise<Email> {
  const mail = await PostalMime.parse(bytes, {
    // A mail within the mail stays one part, under its own name.
    forceRfc822Attachments: true,
    maxNestingDepth: 30,
    maxHeadersSize: 512 * 1024,
  }).catch((error: unknown) => {
    throw new AppError('file_unreadable', { reason: 'broken-mail' }, { cause: error });
  });
  if (mail.attachments.length > MAX_PARTS)
    throw new AppError('file_too_large', { parts: mail.attachments.length });
  return mail;
}

function partOf(part: Attachment, body: string): MailPart {
  const { content, contentId } = part;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return {
    name: evenText(part.filename ?? '').replaceAll('\n', ' '),
    bytes,
    inBody: part.related === true || (contentId !== undefined && isShown(contentId, part, body)),
    isMail: part.mimeType === 'message/rfc822',
  };
}

/** Some programs call the logo under a signature an attachment, though the body shows it: `<img src="cid:logo@x">`. */
function isShown(contentId: string, { disposition }: Attachment, body: string): boolean {
  return disposition === 'inline' || body.includes(`cid:${contentId.replace(/^<|>$/gu, '')}`);
}

function headOf(mail: Email): MailHead {
  return {
    subject: headLine(mail.subject),
    from: headLine(mail.from === undefined ? '' : addressOf(mail.from)),
    date: mail.date !== undefined && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/u.test(mail.date) ? mail.date : '',
  };
}

function addressOf({ name, address }: Address): string {
  if (address === undefined || address === '') return name;
  return name === '' ? address : `${name} <${address}>`;
}

function headLine(text: string | undefined): string {
  return evenText(text ?? '')
    .replace(/\s+/gu, ' ')
    .slice(0, LONGEST_HEAD);
}
