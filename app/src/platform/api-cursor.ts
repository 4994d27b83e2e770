import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Where a list goes on: the sort keys of the last item, signed together with what was asked, so that a cursor can neither
 * be made up nor be used with other filters or by another person.
 */
export interface Cursors {
  readonly write: (asked: string, after: string) => string;
  /** Null for what is no cursor of this list. */
  readonly read: (asked: string, cursor: string) => string | null;
}

const SIGNATURE_BYTES = 16;
const CURSOR = /^(?<after>[A-Za-z0-9_-]{1,400})\.(?<signature>[A-Za-z0-9_-]{22})$/u;

export function cursorsSignedWith(secret: string): Cursors {
  const sign = (asked: string, after: string): Buffer =>
    createHmac('sha256', secret)
      .update(`api cursor\n${asked}\n${after}`)
      .digest()
      .subarray(0, SIGNATURE_BYTES);
  return {
    write: (asked, after) =>
      `${Buffer.from(after).toString('base64url')}.${sign(asked, after).toString('base64url')}`,
    read: (asked, cursor) => {
      const parts = CURSOR.exec(cursor)?.groups;
      if (parts === undefined) return null;
      const after = Buffer.from(parts['after'] ?? '', 'base64url').toString();
      const signature = Buffer.from(parts['signature'] ?? '', 'base64url');
      const expected = sign(asked, after);
      return signature.length === expected.length && timingSafeEqual(signature, expected) ? after : null;
    },
  };
}
