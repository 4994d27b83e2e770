/** How good a password is, told while it is typed: pure and small, for the browser as well. */

/**
 * NIST SP 800-63B-4, 3.1.1.2: at least 15 characters where the password is the only factor, at least 64 allowed, and no
 * rules about which kinds of characters must be mixed.
 */
export const SHORTEST_PASSWORD = 15;
export const LONGEST_PASSWORD = 128;

/** Characters as people count them: one for each code point of the composed form. */
export function lengthOfPassword(password: string): number {
  return Array.from(password.normalize('NFC')).length;
}

export const STRENGTHS = ['too-short', 'too-long', 'monotonous', 'fair', 'strong'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Few characters over and over are soon tried, however long they are. */
const FEWEST_DIFFERENT = 6;
/** Four to five Vietnamese words. */
const STRONG_LENGTH = 20;

/** What can be said without the list of common passwords, which only the server has. */
export function strengthOf(password: string): Strength {
  const length = lengthOfPassword(password);
  if (length < SHORTEST_PASSWORD) return 'too-short';
  if (length > LONGEST_PASSWORD) return 'too-long';
  const different = new Set(password.normalize('NFC').toLowerCase()).size;
  if (different < FEWEST_DIFFERENT) return 'monotonous';
  return length >= STRONG_LENGTH && different >= 10 ? 'strong' : 'fair';
}
