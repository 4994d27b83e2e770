import { createHash } from 'node:crypto';
import type { Email } from 'postal-mime';
import { type EventId, parseId } from '../base/ids.ts';
import type { UploadedFile } from '../files/file.ts';
import { htmlText } from '../files/html/html-text.ts';

/** What of a mail that was taken in matters for a report. */
export interface MailedReport {
  readonly from: string;
  /** All addresses that it may have been sent to, as the mail and the servers on its way say. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly files: readonly UploadedFile[];
  /** The same for a mail however often it is handed over. */
  readonly key: string;
  readonly requestKey: EventId | null;
}

/** Marks of people's programs that are nothing to keep. */
const NO_FILES =
  /^(?:application\/(?:pgp-signature|pkcs7-signature|x-pkcs7-signature)|text\/(?:calendar|x?-?vcard))$/u;
/** A picture within the words is a photo from a telephone; what is smaller is the mark of an office under them. */
const SMALLEST_PHOTO = 30_000;
const LONGEST_SUBJECT = 150;

export function mailedReport(mail: Email, raw: Uint8Array): MailedReport {
  const key = createHash('sha256')
    .update(mail.messageId ?? raw)
    .digest('hex');
  const uuid = key.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/u, '$1-$2-$3-$4-$5');
  return {
    from: (mail.from?.address ?? '').toLowerCase(),
    to: addressesIn(mail),
    subject: (mail.subject ?? '').replace(/\s+/gu, ' ').trim().slice(0, LONGEST_SUBJECT),
    body: mail.text?.trim() ? mail.text : htmlText(mail.html ?? '').text,
    files: filesIn(mail),
    key,
    requestKey: parseId<EventId>(uuid),
  };
}

/** Sent by a machine: out of office, a returned mail, a list. Nobody meant to report, and two machines would never end. */
export function isAutomatic(mail: Email): boolean {
  const header = (name: string) =>
    mail.headers
      .find(({ key }) => key === name)
      ?.value.trim()
      .toLowerCase();
  const submitted = header('auto-submitted');
  return (
    (submitted !== undefined && submitted !== 'no') ||
    ['bulk', 'junk', 'list', 'auto_reply'].includes(header('precedence') ?? '') ||
    header('x-autoreply') !== undefined ||
    header('x-autorespond') !== undefined ||
    header('return-path') === '<>' ||
    header('content-type')?.startsWith('multipart/report') === true ||
    mail.from?.address === undefined
  );
}

const RECEIVERS: readonly string[] = ['delivered-to', 'x-original-to', 'envelope-to', 'x-forwarded-to'];

function addressesIn(mail: Email): string[] {
  const named = [...(mail.to ?? []), ...(mail.cc ?? [])].flatMap((one) =>
    one.group === undefined ? [one.address] : one.group.map(({ address }) => address),
  );
  const on = mail.headers.filter(({ key }) => RECEIVERS.includes(key)).map(({ value }) => value);
  return [...named, mail.deliveredTo ?? '', ...on]
    .map((address) => (address ?? '').trim().replace(/^<|>$/gu, ''))
    .filter((address) => address !== '');
}

function filesIn(mail: Email): UploadedFile[] {
  return mail.attachments.flatMap(({ filename, mimeType, content, related, disposition }, place) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
    const inWords = related === true || disposition === 'inline';
    const isMark = inWords && mimeType.startsWith('image/') && bytes.length < SMALLEST_PHOTO;
    if (isMark || NO_FILES.test(mimeType)) return [];
    return [{ name: filename ?? `tep-${place + 1}`, bytes }];
  });
}
