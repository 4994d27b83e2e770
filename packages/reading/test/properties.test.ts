import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, quoteOf, type Reading, read } from '../src/index.ts';

const corpus = new URL('../corpus/', import.meta.url);
const texts = readdirSync(corpus)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, corpus), 'utf8').slice(0, 3000));

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

/** Pieces of directives in any order, and noise. */
const scrambled = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'grapheme', maxLength: 12 })), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(''));

/** A real directive with stretches cut out, doubled or replaced. */
const mutated = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(fc.tuple(fc.nat(3000), fc.nat(80), fc.constantFrom('', ' ', '\n', ...FRAGMENTS)), {
      maxLength: 12,
    }),
  )
  .map(([text, cuts]) =>
    cuts.reduce((t, [at, length, put]) => t.slice(0, at) + put + t.slice(at + length), text),
  );

const anyText = fc.oneof(scrambled, mutated, fc.string({ unit: 'binary', maxLength: 300 }));

/** Reading without offsets, which differ between composed and decomposed text. */
function words(reading: Reading): unknown {
  return {
    document: reading.document,
    tasks: reading.tasks.map(({ quote, section, leads, cooperators, targets, citations, kind, force }) => ({
      quote,
      section,
      leads,
      cooperators,
      targets,
      citations,
      kind,
      force,
    })),
    citations: reading.citations.map(({ number, date }) => ({ number, date })),
  };
}

describe('whatever the text', { timeout: 60_000 }, () => {
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
        const { tasks, citations, findings, outline } = read(text);
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
        for (const task of tasks) {
          expect(task.quote).toBe(quoteOf(text, task.span));
          expect(task.quote).not.toBe('');
        }
        for (const finding of findings) expect(finding.text).toBe(quoteOf(text, finding));
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
});

describe('parties of a task', () => {
  test('their text stands at their span', () => {
    for (const text of texts) {
      for (const task of read(text).tasks) {
        for (const party of task.parties)
          expect(quoteOf(text, party.span)).toBe(party.text.replace(/\s+/gu, ' '));
      }
    }
  });
});
