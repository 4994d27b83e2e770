import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { type AssignmentId, type PersonId, parseId } from '../base/ids.ts';

/**
 * The address to which somebody replies in order to report: `bao-cao+<token>@dondoc.binhson.example`. The token names the
 * assignment and the day until which it holds, and is signed for one person: whoever else writes there is not heard. In
 * letters and digits that survive mail servers, which may turn all letters small.
 */
export interface ReplyFor {
  readonly personId: PersonId;
  readonly assignmentId: AssignmentId;
}

/** After this many days an answer is no answer any more. */
const DAYS_OPEN = 90;
const ID_BYTES = 16;
const DAY_BYTES = 2;
const SIGN_BYTES = 10;
const FIRST_DAY = Temporal.PlainDate.from('2020-01-01');

/**
 * A name in front of @ has 64 signs at most, of which the token takes 45 and the plus one.
 * @param mailbox where the mail server takes in what follows a plus: `bao-cao@dondoc.binhson.example`
 */
export function replyAddress(
  mailbox: string,
  secret: string,
  { personId, assignmentId }: ReplyFor,
  today: Temporal.PlainDate,
): string {
  const body = Buffer.alloc(ID_BYTES + DAY_BYTES);
  body.write(assignmentId.replaceAll('-', ''), 'hex');
  body.writeUInt16BE(FIRST_DAY.until(today).days + DAYS_OPEN, ID_BYTES);
  const token = base32(Buffer.concat([body, sign(secret, body, personId)]));
  const at = mailbox.lastIndexOf('@');
  return `${mailbox.slice(0, at)}+${token}${mailbox.slice(at)}`;
}

/** A token as it was found in an address; nothing is known of it until it has been checked for a person. */
export interface ReplyToken {
  readonly assignmentId: AssignmentId;
  readonly lastDay: Temporal.PlainDate;
  readonly signedFor: (personId: PersonId) => boolean;
}

/** The token in the first of these addresses that has one for this mailbox; null when none has. */
export function replyTokenIn(
  addresses: readonly string[],
  mailbox: string,
  secret: string,
): ReplyToken | null {
  const at = mailbox.lastIndexOf('@');
  const [before, after] = [`${mailbox.slice(0, at)}+`.toLowerCase(), mailbox.slice(at).toLowerCase()];
  for (const address of addresses.map((each) => each.toLowerCase())) {
    if (!address.startsWith(before) || !address.endsWith(after)) continue;
    const token = tokenOf(address.slice(before.length, -after.length), secret);
    if (token !== null) return token;
  }
  return null;
}

function tokenOf(text: string, secret: string): ReplyToken | null {
  const bytes = fromBase32(text);
  if (bytes?.length !== ID_BYTES + DAY_BYTES + SIGN_BYTES) return null;
  const body = bytes.subarray(0, ID_BYTES + DAY_BYTES);
  const hex = body.toString('hex', 0, ID_BYTES);
  const assignmentId = parseId<AssignmentId>(
    hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5'),
  );
  if (assignmentId === null) return null;
  return {
    assignmentId,
    lastDay: FIRST_DAY.add({ days: body.readUInt16BE(ID_BYTES) }),
    signedFor: (personId) =>
      timingSafeEqual(sign(secret, body, personId), bytes.subarray(ID_BYTES + DAY_BYTES)),
  };
}

function sign(secret: string, body: Buffer, personId: PersonId): Buffer {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'dondoc reply address', 32));
  return createHmac('sha256', key).update(body).update(personId).digest().subarray(0, SIGN_BYTES);
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/gu) ?? [])
    .map((five) => LETTERS[Number.parseInt(five.padEnd(5, '0'), 2)] ?? '')
    .join('');
}

function fromBase32(text: string): Buffer | null {
  if (!/^[a-z2-7]+$/u.test(text)) return null;
  const bits = Array.from(text, (letter) => LETTERS.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/gu) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
