import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldSpace, quoteOf, type Reading, read, type Span } from '../src/index.ts';

const corpus = new URL('../corpus/', import.meta.url);
const texts = readdirSync(corpus)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, corpus), 'utf8'));

const FRAGMENTS = [
  'Kính gửi: ',
  'Nơi nhận:\n- ',
  'Số: 12/TB-UBND',
  '\n',
  '\f',
  '\n2\n',
  '1. ',
  'a) ',
  '- ',
  'II. ',
  'Điều 1. ',
  '; ',
  '. ',
  ', ',
  ': ',
  '(',
  ')',
  '“',
  '”',
  '*',
  '|',
  '\t',
  '    ',
  'các đơn vị',
  'Sở Công Thương',
  'Phòng GD&ĐT',
  'UBND các xã, thị trấn',
  'yêu cầu',
  'giao ',
  'phối hợp với ',
  'trước ngày 15/9',
  'hằng tháng',
  '100%',
  'thực hiện',
  'báo cáo',
  'đã',
  'Nếu',
  'thì',
  './.',
  'THÔNG BÁO',
  'KT. CHỦ TỊCH',
  'V/v',
];

/** A text in stretches that overlap by half; the first has its head, the last its foot. */
function windowsOf(text: string): readonly string[] {
  const count = Math.max(1, Math.ceil(text.length / 1500) - 1);
  return Array.from({ length: count }, (_, index) => text.slice(index * 1500, index * 1500 + 3000));
}

/** Pieces of directives in any order, and noise. */
const scrambled = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'grapheme', maxLength: 12 })), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(''));

/** A real directive with stretches cut out, doubled or replaced. */
const mutated = fc
  .tuple(
    // A window of 3,000 signs, anywhere from the head to the foot.
    fc.constantFrom(...texts.flatMap((text) => windowsOf(text))),
    fc.array(fc.tuple(fc.nat(3000), fc.nat(80), fc.constantFrom('', ' ', '\n', ...FRAGMENTS)), {
      maxLength: 12,
    }),
  )
  .map(([text, cuts]) =>
    cuts.reduce((t, [place, length, put]) => {
      const at = place % (t.length + 1);
      return t.slice(0, at) + put + t.slice(at + length);
    }, text),
  );

const anyText = fc.oneof(scrambled, mutated, fc.string({ unit: 'binary', maxLength: 300 }));

/** What is said, without offsets, which differ between composed and decomposed text, and without how sure it is. */
function words(reading: Reading): unknown {
  return {
    document: reading.document,
    tasks: reading.tasks.map((task) => ({
      ...task,
      confidence: null,
      span: null,
      targetSpans: null,
      parties: task.parties.map((party) => ({ ...party, span: null })),
      // The words of the deadline are kept as they were given, letter by letter.
      deadline: task.deadline && { ...task.deadline, span: null, written: null },
    })),
    citations: reading.citations.map(({ number, date }) => ({ number, date })),
    outline: reading.outline.map(({ section }) => section),
  };
}

/** Each stretch of the text that a reading points at, with the words that it says are there. */
function pointedAt({ tasks, citations, findings }: Reading): readonly { span: Span; words: string }[] {
  const ofTasks = tasks.flatMap((task) => [
    { span: task.span, words: task.quote },
    ...task.parties.map(({ span, text }) => ({ span, words: text })),
    ...task.targetSpans.map((span, index) => ({ span, words: task.targets[index] ?? '' })),
    ...(task.deadline === null ? [] : [{ span: task.deadline.span, words: task.deadline.written }]),
  ]);
  return [
    ...ofTasks,
    ...citations.map(({ span, text }) => ({ span, words: text })),
    ...findings.map((finding) => ({ span: finding, words: finding.text })),
  ];
}

describe('whatever the text', () => {
  test('reading never throws, and says the same twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 80 },
    );
  });

  test('every span lies in the text and gives its words back', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = read(text);
        const { tasks, citations, findings, outline } = reading;
        for (const { start, end } of [
          ...tasks.map((task) => task.span),
          ...citations.map((c) => c.span),
          ...findings,
          ...outline,
        ]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        for (const task of tasks) expect(task.quote).not.toBe('');
        for (const { span, words: said } of pointedAt(reading)) {
          expect(foldSpace(said)).toBe(quoteOf(text, span));
        }
      }),
      { numRuns: 80 },
    );
  });

  test('composed and decomposed letters read alike', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        expect(words(read(text.normalize('NFD')))).toEqual(words(read(text.normalize('NFC'))));
      }),
      { numRuns: 25 },
    );
  });

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test('spans hold behind marks that take more room composed than written', () => {
    const order = 'Giao Phòng Nội vụ báo cáo trước ngày 20/8/2024.';
    const text = `${'α\u0344'.repeat(20)}\n\n${order}`;
    const [task] = read(text).tasks;
    expect(task?.quote).toContain('Phòng Nội vụ báo cáo');
    expect(text.slice(task?.span.start, task?.span.end)).toBe(order.slice(0, -1));
    expect(task?.deadline?.written).toContain('20/8/2024');
  });
});

describe('every text of the corpus, from its first letter to its last', () => {
  test('is read the same twice, and alike with composed and decomposed letters', () => {
    for (const text of texts) {
      expect(read(text)).toEqual(read(text));
      const composed = read(text.normalize('NFC'));
      const decomposed = read(text.normalize('NFD'));
      expect(words(decomposed)).toEqual(words(composed));
      const sureness = ({ tasks }: Reading) => tasks.map(({ confidence }) => confidence);
      expect(sureness(decomposed)).toEqual(sureness(composed));
    }
  });

  test('every span gives its words back, whether letters are composed or not', () => {
    for (const text of texts.flatMap((one) => [one, one.normalize('NFC'), one.normalize('NFD')])) {
      for (const { span, words: said } of pointedAt(read(text)))
        expect(foldSpace(said)).toBe(quoteOf(text, span));
    }
  });
});
