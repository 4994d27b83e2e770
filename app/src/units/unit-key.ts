import { plainWords } from './party-words.ts';

const KEYS = new Map<string, string>();
const MOST_KEYS = 200_000;

/**
 * The form in which names of units are compared in sheets: "Trường TH Hoà Bình" and "Trường Tiểu học Hòa Bình" are the
 * same. Kept, because the same superior stands in thousands of rows.
 */
export function unitKey(name: string): string {
  const known = KEYS.get(name);
  if (known !== undefined) return known;
  // A name of signs alone has no words, and is its own key.
  const key = plainWords(name) || name;
  if (KEYS.size >= MOST_KEYS) KEYS.clear();
  KEYS.set(name, key);
  return key;
}
