/** Ways in which a real text goes wrong on its way to the reader; all chance comes from the numbers handed in. */

/** Numbers in [0, 1) from a seed: mulberry32, good enough to choose places in a text. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A place and length in a text, and the text of another document to take from. */
interface Chance {
  readonly random: () => number;
  readonly other: string;
}

type Mutation = (text: string, chance: Chance) => string;

const upTo = (random: () => number, n: number): number => Math.floor(random() * n);

/** Half of all stretches are short, so that a mark or a word is hit as often as a paragraph. */
function stretch(text: string, random: () => number): { start: number; end: number } {
  const start = upTo(random, text.length + 1);
  const longest = random() < 0.5 ? 8 : 300;
  return { start, end: Math.min(text.length, start + upTo(random, longest)) };
}

/** Replaces a stretch of the text by what `put` makes of it. */
const replacing =
  (put: (old: string, chance: Chance) => string): Mutation =>
  (text, chance) => {
    const { start, end } = stretch(text, chance.random);
    return text.slice(0, start) + put(text.slice(start, end), chance) + text.slice(end);
  };

const oneOf =
  (...choices: readonly string[]) =>
  (_: string, { random }: Chance): string =>
    choices[upTo(random, choices.length)] ?? '';

const repeat = (text: string, random: () => number): string => text.repeat(2 + upTo(random, 40));

/** A stretch put between other characters instead of in their place. */
const inserting = (put: (old: string, chance: Chance) => string): Mutation =>
  replacing((old, chance) => put(old, chance) + old);

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  cut: replacing(() => ''),
  truncate: (text, { random }) => text.slice(0, upTo(random, text.length)),
  double: replacing((old) => old + old),
  repeat: replacing((old, { random }) => repeat(old.slice(0, 30), random)),
  splice: replacing((_, { other, random }) => {
    const { start, end } = stretch(other, random);
    return other.slice(start, end);
  }),
  shuffleLines: replacing((old, { random }) =>
    old
      .split('\n')
      .toSorted(() => random() - 0.5)
      .join('\n'),
  ),
  decompose: replacing((old) => old.normalize('NFD')),
  decomposeAll: (text) => text.normalize('NFD'),
  upper: replacing((old) => old.toUpperCase()),
  lower: replacing((old) => old.toLowerCase()),
  digits: replacing((old, { random }) => old.replace(/\d/gu, () => String(upTo(random, 10)))),
  moreDigits: inserting((_, { random }) => String(upTo(random, 1e9))),
  brackets: inserting(oneOf('(', ')', '[', ']', '“', '”', '"', '«', '»', '((((', '))))')),
  marks: inserting(oneOf('; ', '. ', ', ', ': ', './.', '…', '|', '*', '**', '#', '- ', '+ ', '– ', ' | ')),
  markers: inserting(
    oneOf('\n1. ', '\na) ', '\n- ', '\nII. ', '\nĐiều 1. ', '\n(1) ', '\n1.1. ', '\nPhần I '),
  ),
  lineBreaks: inserting(oneOf('\n', '\n\n', '\r\n', '\r', '\u2028', '\v', '\u0085')),
  pageBreaks: inserting(oneOf('\f', '\n2\n', '\n- 3 -\n', '\f4\n', '\n\f\n')),
  spaces: inserting(oneOf('    ', '\t', '\u00a0', '\u200b', '\u00ad', '\ufeff', '\u3000')),
  wrap: replacing((old) => old.replaceAll(' ', '\n')),
  unwrap: replacing((old) => old.replaceAll('\n', ' ')),
  tabs: replacing((old) => old.replaceAll(' ', '\t')),
  codePoint: inserting((_, { random }) => String.fromCodePoint(upTo(random, 0x110000))),
  surrogate: inserting((_, { random }) => String.fromCharCode(0xd800 + upTo(random, 0x800))),
  combining: inserting((_, { random }) => String.fromCharCode(0x300 + upTo(random, 0x70))),
};

/** What was done to which sample, and what came of it. */
export interface Mutant {
  readonly text: string;
  readonly history: readonly string[];
}

/** A sample, or a stretch of one, changed a few times; the same seed gives the same text. */
export function mutantOf(texts: readonly { name: string; text: string }[], seed: number): Mutant {
  const random = randomFrom(seed);
  const pick = (): { name: string; text: string } =>
    texts[upTo(random, texts.length)] ?? { name: 'none', text: '' };
  const { name, text: whole } = pick();
  const start = random() < 0.5 ? 0 : upTo(random, whole.length);
  let text = whole.slice(start, start + 200 + upTo(random, random() < 0.1 ? whole.length : 3000));
  const history = [name];
  const names = Object.keys(MUTATIONS);
  for (let left = 1 + upTo(random, 8); left > 0; left--) {
    const mutation = names[upTo(random, names.length)] ?? 'cut';
    text = MUTATIONS[mutation]?.(text, { random, other: pick().text }) ?? text;
    history.push(mutation);
  }
  return { text, history };
}
