import { randomFrom } from './mutate.ts';

/**
 * Ways in which a directive wears on its way through scanners, converters and copying. Unlike the mutations of the fuzz
 * tests they leave what the directive says as it is, so that its gold reading still holds.
 */
type Wear = (text: string, random: () => number) => string;

const WORD = /\p{L}+/gu;

const someWords =
  (share: number, change: (word: string) => string): Wear =>
  (text, random) =>
    text.replace(WORD, (word) => (random() < share ? change(word) : word));

const bare = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
const toneless = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
    .normalize('NFC');

/** Letters that offline OCR takes for each other. */
const LOOKALIKES: readonly (readonly [RegExp, string])[] = [
  [/ư/u, 'u'],
  [/ơ/u, 'o'],
  [/ế/u, 'é'],
  [/ộ/u, 'ô'],
  [/ị/u, 'i'],
  [/đ/u, 'd'],
  [/l/u, 'i'],
  [/o/u, '0'],
  [/m/u, 'rn'],
  [/ệ/u, 'ê'],
  [/ạ/u, 'a'],
  [/ă/u, 'ã'],
];
const misread = (word: string): string => {
  const [from, to] = LOOKALIKES.find(([pattern]) => pattern.test(word)) ?? [/$^/u, ''];
  return word.replace(from, to);
};

const dropping =
  (share: number, pattern: RegExp, by = ''): Wear =>
  (text, random) =>
    text.replace(pattern, (found) => (random() < share ? by : found));

/** Lines broken at a width, as mail and old converters do. */
const wrapped =
  (width: number): Wear =>
  (text) =>
    text
      .split('\n')
      .map((line) => line.replace(new RegExp(`(.{${width - 20},${width}})\\s(?=\\S)`, 'gu'), '$1\n'))
      .join('\n');

const NUMBERING = /^[ \t]*(?:[IVX]{1,4}|\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)][ \t]+/gmu;
const BULLETS = /^[ \t]*[-–+•][ \t]+/gmu;

export const WEARS: Readonly<Record<string, Wear>> = {
  'marks lost in 3 % of words': someWords(0.03, bare),
  'marks lost in 20 % of words': someWords(0.2, bare),
  'tones lost in 5 % of words': someWords(0.05, toneless),
  'letters misread in 3 % of words': someWords(0.03, misread),
  'letters misread in 10 % of words': someWords(0.1, misread),
  'wrapped at 80': wrapped(80),
  'a fifth of the numbers dropped': dropping(0.2, NUMBERING),
  'all numbers dropped': dropping(1, NUMBERING),
  'a third of the bullets dropped': dropping(0.33, BULLETS),
  'a fifth of the semicolons dropped': dropping(0.2, /;(?=\s)/gu),
  'a fifth of the full stops dropped': dropping(0.2, /\.(?=\s)/gu),
  'a tenth of the commas made stops': dropping(0.1, /,(?=\s\p{Ll})/gu, '.'),
  'blank lines dropped': (text) => text.replace(/\n\s*\n/gu, '\n'),
  'a tenth of the line breaks dropped': dropping(0.1, /\n+(?=[^\n])/gu, ' '),
};

/** Fields whose gold value a wear takes out of the text, so that nobody could read it there any more. */
export const SPOILED: Readonly<Record<string, readonly string[]>> = { 'all numbers dropped': ['section'] };

/** A text worn in one way; the same seed gives the same text. */
export function worn(text: string, way: string, seed: number): string {
  return WEARS[way]?.(text, randomFrom(seed)) ?? text;
}
