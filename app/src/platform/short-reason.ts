import { reasonOf } from './start-refusal.ts';

const LONGEST = 300;

/** What went wrong in one line of at most 300 characters, to be kept in a table. */
export function shortReason(error: unknown): string {
  return reasonOf(error).replace(/\s+/gu, ' ').trim().slice(0, LONGEST);
}
