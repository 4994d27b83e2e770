import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's first recommendation for argon2id, which is the library's default algorithm: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export async function hashPassword(password: string): Promise<string> {
  return await hash(password.normalize('NFC'), COST);
}

export async function passwordMatches(hashed: string, password: string): Promise<boolean> {
  return await verify(hashed, password.normalize('NFC'));
}

// Without letters and figures that are mistaken for each other when copied from paper.
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A password for the first sign-in, in groups that can be read aloud: 60 bits. */
export function makePassword(): string {
  const group = (): string => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return [group(), group(), group()].join('-');
}
