import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import type { GreyImage } from './grey-image.ts';
import type { RecognisedLine, RecognisedWord } from './recogniser.ts';
import { greyOf } from './scan.test-data.ts';
import { lookAgain } from './second-look.ts';

interface Printed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** As the page was read at first; null where the word was passed over, undefined where it was read as printed. */
  readonly read?: { readonly text: string; readonly confidence: number } | null;
}

/** A page with its words, each row one line. */
function pageOf(printed: readonly Printed[]): {
  readonly image: GreyImage;
  readonly lines: RecognisedLine[];
} {
  const canvas = createCanvas(900, 400);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, 900, 400);
  pen.fillStyle = '#000000';
  pen.font = '44px "Tinos test"';
  const rows = new Map<number, RecognisedWord[]>();
  for (const { text, x, y, read } of printed) {
    pen.fillText(text, x, y);
    const right = Math.round(x + pen.measureText(text).width);
    const box = { left: x, right, top: y - 36, bottom: y + 10 };
    if (read !== null)
      rows.set(y, [...(rows.get(y) ?? []), { ...(read ?? { text, confidence: 96 }), ...box }]);
  }
  const lines = [...rows].map(([baseline, words]) => ({
    words,
    baseline,
    middle: 300,
    slope: 0,
    height: 42,
  }));
  return { image: greyOf(canvas), lines };
}

/** Reads the page again; every cut-out is read as the next of `again`. */
async function readAgain(
  printed: readonly Printed[],
  ...again: readonly { readonly text: string; readonly confidence: number }[]
): Promise<{ readonly texts: string[]; readonly sure: number[]; readonly asked: number }> {
  const { image, lines } = pageOf(printed);
  let asked = 0;
  const recogniseLine = async ({ width, height }: GreyImage): Promise<RecognisedLine[]> => {
    const read = again[asked];
    asked += 1;
    const word = read && { ...read, left: 17, top: 17, right: width - 17, bottom: height - 17 };
    return word ? [{ words: [word], baseline: 0, middle: 0, slope: 0, height }] : [];
  };
  const recogniser = { recogniseLine, recognise: async () => [], end: async () => {} };
  const read = await lookAgain(image, lines, recogniser);
  return {
    texts: read.map(({ words }) => words.map(({ text }) => text).join(' ')),
    sure: read.flatMap(({ words }) => words.map(({ confidence }) => confidence)),
    asked,
  };
}

const WORDS = [
  { text: 'Giao', x: 300, y: 100 },
  { text: 'trường', x: 420, y: 100 },
];
const BELOW = { text: 'Phòng', x: 300, y: 200 };

describe('what was passed over', () => {
  test('a number in the margin opens the words on its line', async () => {
    const number = { text: '3.', x: 200, y: 100, read: null };
    const { texts, asked } = await readAgain([...WORDS, BELOW, number], { text: '3.', confidence: 95 });
    expect(texts).toEqual(['3. Giao trường', 'Phòng']);
    expect(asked).toBe(1);
  });
  test('a number alone on its line is one of its own, its stop told from the picture', async () => {
    const number = { text: '4.', x: 300, y: 300, read: null };
    const { texts } = await readAgain([...WORDS, BELOW, number], { text: '4', confidence: 95 });
    expect(texts).toEqual(['Giao trường', 'Phòng', '4.']);
  });
  test('a dash a tab stop before its words is told by its shape', async () => {
    const { texts, asked } = await readAgain([...WORDS, { text: '-', x: 220, y: 100, read: null }]);
    expect(texts).toEqual(['- Giao trường']);
    expect(asked).toBe(0);
  });
  test('a word within a line comes back to its place', async () => {
    const word = { text: 'các', x: 340, y: 200, read: null };
    const { texts } = await readAgain(
      [...WORDS, { text: 'Từ', x: 260, y: 200 }, word, { text: 'xã', x: 440, y: 200 }],
      { text: 'các', confidence: 96 },
    );
    expect(texts).toEqual(['Giao trường', 'Từ các xã']);
  });
  test('a number that was read as a line of its own goes before its words', async () => {
    const { image, lines } = pageOf([...WORDS, BELOW, { text: '2.', x: 200, y: 104 }]);
    const read = await lookAgain(image, lines, {
      recogniseLine: async () => [],
      recognise: async () => [],
      end: async () => {},
    });
    expect(read.map(({ words }) => words.map(({ text }) => text).join(' '))).toEqual([
      '2. Giao trường',
      'Phòng',
    ]);
  });
  test.each([
    ['an unsure number', { text: '3.', x: 200, y: 100 }, { text: '3.', confidence: 60 }],
    ['what is no number', { text: '3.', x: 200, y: 100 }, { text: '=', confidence: 95 }],
    ['a figure behind words', { text: '3', x: 700, y: 100 }, { text: '3', confidence: 95 }],
    ['the edge of a table', { text: '|', x: 200, y: 100 }, { text: '1', confidence: 95 }],
    ['a dash alone', { text: '-', x: 300, y: 300 }, { text: '-', confidence: 95 }],
    ['what stands off the text', { text: '3.', x: 20, y: 100 }, { text: '3.', confidence: 95 }],
  ])('%s is left out', async (_, printed, again) => {
    const { texts } = await readAgain([...WORDS, { ...printed, read: null }], again);
    expect(texts).toEqual(['Giao trường']);
  });
});

describe('what was unsure', () => {
  const unsure = (text: string, confidence: number) => [{ ...BELOW, read: { text, confidence } }, ...WORDS];

  test('is read again, and what differs stays unsure', async () => {
    const { texts, sure } = await readAgain(unsure('Phèng2', 55), { text: 'Phòng', confidence: 96 });
    expect(texts).toEqual(['Phòng', 'Giao trường']);
    expect(sure).toEqual([79, 96, 96]);
  });
  test('is sure when it is read the same twice', async () => {
    const { sure } = await readAgain(unsure('Phòng', 55), { text: 'Phòng', confidence: 96 });
    expect(sure).toEqual([96, 96, 96]);
  });
  test('a number is put right sooner', async () => {
    const number = { text: 'a)', x: 200, y: 100, read: { text: '4)', confidence: 84 } };
    const { texts } = await readAgain([number, ...WORDS], { text: 'a)', confidence: 88 });
    expect(texts).toEqual(['a) Giao trường']);
  });
  test.each([
    ['no surer', 'Phong2', { text: 'Phòng', confidence: 70 }],
    ['an accent alone', 'Phỏng', { text: 'Phòng', confidence: 96 }],
    ['no word', 'Phồng', { text: 'xH', confidence: 96 }],
    ['two marks', 'Phồng', { text: 'Phòng,,', confidence: 96 }],
  ])('%s changes nothing', async (_, first, again) => {
    const { texts } = await readAgain(unsure(first, 60), again);
    expect(texts).toEqual([first, 'Giao trường']);
  });
  test('words that are sure are not asked for again', async () => {
    expect((await readAgain([...WORDS, BELOW])).asked).toBe(0);
  });
});
