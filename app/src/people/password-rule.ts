import { readFileSync } from 'node:fs';
import { strengthOf } from './password-strength.ts';

/** What is wrong with a password that somebody chose: keys of the texts of people. */
export type PasswordProblem = 'passwordShort' | 'passwordCommon' | 'passwordOwn';

/** Together these may leave only this many characters that nobody would guess at once. */
const FEWEST_UNGUESSED = 5;

/**
 * Whether a password may be chosen (NIST SP 800-63B-4, 3.1.1.2): long enough, and made neither of what everybody tries
 * first nor of what stands on the person's own door.
 * @param own name, address, unit of the person: what a guesser knows
 */
export function passwordProblem(password: string, own: readonly string[]): PasswordProblem | null {
  const strength = strengthOf(password);
  if (strength === 'too-short' || strength === 'too-long') return 'passwordShort';
  if (strength === 'monotonous' || unguessed(password, commonWords()) < FEWEST_UNGUESSED) {
    return 'passwordCommon';
  }
  const words = own.flatMap(wordsOf);
  return unguessed(password, new Set([...commonWords(), ...words])) < FEWEST_UNGUESSED ? 'passwordOwn' : null;
}

/** "Nguyễn Thị Hoa, hoa.nguyen@binhson.example" → nguyenthihoa, nguyen, thi, hoa, binhson, example … */
function wordsOf(text: string): string[] {
  const parts = text.split(/[^\p{L}\p{N}]+/u).map(fold);
  return [...parts, fold(text)].filter((word) => word.length >= 3);
}

/** How few characters can stay when words, rows of keys, repetitions and dates are taken out. */
function unguessed(password: string, words: ReadonlySet<string>): number {
  const text = fold(password);
  // The best way through the rest, from the end on.
  const left = Array.from({ length: text.length + 1 }, () => 0);
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const ways = [...wordsAt(text, at, words), rowAt(text, at), repetitionAt(text, at), dateAt(text, at)];
    const rests = ways.filter((length) => length > 0).map((length) => left[at + length] ?? 0);
    left[at] = Math.min(1 + (left[at + 1] ?? 0), ...rests);
  }
  return left[0] ?? 0;
}

const LONGEST_WORD = 40;

/** The lengths of the words that begin here. */
function wordsAt(text: string, at: number, words: ReadonlySet<string>): number[] {
  const lengths = Array.from({ length: Math.min(LONGEST_WORD, text.length - at) }, (_, n) => n + 1);
  return lengths.filter((length) => words.has(text.slice(at, at + length)));
}

const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb',
];
const BOTH_WAYS = ROWS.flatMap((row) => [row, Array.from(row).toReversed().join('')]);

/** "1234", "lkjh" */
function rowAt(text: string, at: number): number {
  let length = 3;
  while (at + length <= text.length && BOTH_WAYS.some((row) => row.includes(text.slice(at, at + length)))) {
    length += 1;
  }
  return length > 3 ? length - 1 : 0;
}

/** "aaa", "ababab", and what has stood before in the same password. */
function repetitionAt(text: string, at: number): number {
  const same = /^(.{1,4})\1{2,}/u.exec(text.slice(at))?.[0].length ?? 0;
  let again = 0;
  for (let length = 3; at + length <= text.length; length += 1) {
    if (!text.slice(0, at).includes(text.slice(at, at + length))) break;
    again = length;
  }
  return Math.max(same, again);
}

/** "2025", "02091945" */
function dateAt(text: string, at: number): number {
  const rest = text.slice(at);
  return (/^(?:[0-3]\d[01]\d)?(?:19|20)\d\d/u.exec(rest) ?? [''])[0].length;
}

/** Small letters without diacritics and spaces; signs that stand for letters are those letters. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}\p{Z}\p{P}]/gu, (sign) => STAND_INS[sign] ?? '')
    .replaceAll('đ', 'd')
    .replaceAll('$', 's');
}

const STAND_INS: Readonly<Record<string, string>> = { '@': 'a', '!': 'i' };

let common: ReadonlySet<string> | undefined;

function commonWords(): ReadonlySet<string> {
  common ??= new Set(
    readFileSync(new URL('common-passwords.txt', import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .flatMap((line) => line.split(' '))
      .filter((word) => word !== ''),
  );
  return common;
}
