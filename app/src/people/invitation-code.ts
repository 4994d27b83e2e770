import { createHmac, randomInt } from 'node:crypto';

// Without letters and figures that are mistaken for each other on paper: 0 O, 1 I L, 5 S, 8 B, 2 Z, U V.
const SIGNS = '34679ACDEFGHJKMNPQRTUWXY';
const LENGTH = 10;

/** "ACDE3-KMNPQ": ten signs, 45 bits. */
export function makeCode(): string {
  const signs = Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');
  return `${signs.slice(0, LENGTH / 2)}-${signs.slice(LENGTH / 2)}`;
}

/** What is stored of a code, however it was typed: spaces, hyphens and small letters make no difference. */
export function hashOfCode(code: string, secret: string): Buffer {
  const plain = code.toUpperCase().replace(/[^0-9A-Z]/gu, '');
  return createHmac('sha256', secret).update(`invitation:${plain}`).digest();
}
