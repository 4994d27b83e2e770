import { encodingByMark } from './plain-text.ts';

/** What a text file is when it is no plain text, told by how it begins; null for plain text. */
export function markupKind(bytes: Uint8Array): 'html' | 'mhtml' | 'eml' | null {
  const encoding = encodingByMark(bytes);
  const start = new TextDecoder(encoding === 'utf-8' ? 'windows-1252' : encoding)
    .decode(bytes.subarray(0, 8192))
    .replace(/^(?:\uFEFF|ï»¿)?\s*/u, '');
  if (isMail(start)) return isWebArchive(start) ? 'mhtml' : 'eml';
  return isWebPage(start) ? 'html' : null;
}

function isWebPage(start: string): boolean {
  return /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}-->\s*)*<(?:!doctype html|html|head|body|meta|title)\b/iu.test(
    start,
  );
}

const FIELD = /^([\x21-\x39\x3b-\x7e]{1,70}):/u;
const MAIL_FIELDS = new Set(
  'from to cc subject date mime-version received return-path message-id delivered-to content-type reply-to'.split(
    ' ',
  ),
);

/** Header lines from the first line on, at least two of them those of every mail. */
function isMail(start: string): boolean {
  // A mailbox file puts one line of its own before the first mail.
  const lines = start.replace(/^From [^\n]*\n/u, '').split(/\r?\n/u);
  // Long heads are cut off in the middle of a line.
  if (lines.length > 2) lines.pop();
  const names = new Set<string>();
  for (const line of lines) {
    if (line === '') break;
    const name = FIELD.exec(line)?.[1]?.toLowerCase();
    if (name !== undefined) names.add(name);
    else if (!/^[ \t]/u.test(line)) return false;
  }
  return [...names].filter((name) => MAIL_FIELDS.has(name)).length >= 2;
}

/** What browsers save as "web page, single file": a mail that was never sent. */
function isWebArchive(start: string): boolean {
  const head = start.split(/\r?\n\r?\n/u, 1)[0] ?? '';
  const saved = /^(?:Snapshot-Content-Location:|From: <Saved by)/imu.test(head);
  return (
    saved ||
    (/^Content-Type:\s*multipart\/related/imu.test(head) && !/^(?:To|Received|Message-ID):/imu.test(head))
  );
}
