import { EMAIL } from './email-address.ts';

/**
 * "h…@binhson.example": enough to see which account somebody tried. What is no address may be a password that was typed
 * into the wrong field: nothing of it is kept.
 */
export function maskedEmail(typed: string): string {
  const [local = '', domain = ''] = typed.split('@');
  return EMAIL.test(typed) ? `${Array.from(local)[0] ?? ''}…@${domain}` : '…';
}
