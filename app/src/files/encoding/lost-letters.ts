import type { ReadingNote } from '../extracted-text.ts';

/** A word with a hole where a letter was ("tr??ng h?c", "NHI?M"), or with the bytes of a letter ("trÆ°á»›c"). */
const DAMAGED =
  /\p{L}[?\uFFFD]+\p{Ll}|\p{Lu}[?\uFFFD]+\p{Lu}|(?<![\p{L}\p{N}?\uFFFD])[?\uFFFD]+\p{L}|[\u00C3-\u00C6\u00E1][\u0080-\u00BF\u2018-\u2122]/u;

/** Addresses ask questions of their own: `…/tim?tu=1`. */
const ADDRESS = /:\/\/|[=@]/u;
const FEWEST = 5;
/** In parts of all words: a question mark set without a space is no lost letter. */
const SHARE = 0.05;

/** Said of a text whose Vietnamese letters were lost before it came here: nothing brings them back. */
export function lostLetters(text: string): readonly ReadingNote[] {
  const words = (text.match(/\S+/gu) ?? []).filter((word) => !ADDRESS.test(word));
  const damaged = words.filter((word) => DAMAGED.test(word)).length;
  return damaged >= FEWEST && damaged >= SHARE * words.length ? ['letters-lost'] : [];
}
