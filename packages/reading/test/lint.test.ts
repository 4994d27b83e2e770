import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LINT_RULES, lint, quoteOf, read } from '../src/index.ts';
import { processorTime } from './processor-time.ts';

interface Review {
  readonly finding: string;
  readonly rule: string;
  readonly isRight: boolean;
}

const QUOTE_LENGTH = 50;
/** A rule may be wrong on this share of the clauses. */
const MOST_WRONG = 0.02;

const review = readFileSync(new URL('lint.corpus.txt', import.meta.url), 'utf8')
  .split(/^# /mu)
  .slice(1);

const documents = review.map((block) => {
  const [name = '', ...lines] = block.trim().split('\n');
  const text = readFileSync(new URL(`../corpus/${name.trim()}.txt`, import.meta.url), 'utf8');
  const reviews = lines.map((line): Review => {
    const [rule = '', quote = '', verdict = '', reason = ''] = line.split(' | ');
    expect(['right', 'wrong']).toContain(verdict);
    expect(reason, line).not.toBe('');
    return { finding: `${rule} | ${quote}`, rule, isRight: verdict === 'right' };
  });
  return { name: name.trim(), text, reviews };
});

describe('the five directives of the corpus', () => {
  test('are all there', () => {
    expect(documents.length).toBe(5);
  });

  test.each(documents)('$name: what is found is what was reviewed', ({ text, reviews }) => {
    const found = lint(text).map(
      ({ rule, span }) => `${rule} | ${quoteOf(text, span).slice(0, QUOTE_LENGTH).trim()}`,
    );
    expect(found).toEqual(reviews.map(({ finding }) => finding));
  });

  test.each(LINT_RULES.map(({ id }) => id))('%s is wrong on at most 2 %% of the clauses', (id) => {
    const clauses = documents.reduce((sum, { text }) => sum + read(text).tasks.length, 0);
    const wrong = documents
      .flatMap(({ reviews }) => reviews)
      .filter((one) => one.rule === id && !one.isRight);
    expect(wrong.length / clauses).toBeLessThanOrEqual(MOST_WRONG);
  });

  test('they are found as well where the whole page stands in one line', () => {
    const rules = (name: string): string[] =>
      documents
        .filter((document) => document.name === name)
        .flatMap(({ text }) => lint(text.replaceAll(/\s+/gu, ' ')).map(({ rule }) => rule));
    expect(rules('tan-hong-2023')).toContain('numbering-gap');
    expect(rules('tan-yen-2023')).toContain('school-year-contradiction');
  });

  test('the missing point 2 and the wrong school year are found as errors', () => {
    const errors = documents.flatMap(({ name, text }) =>
      lint(text).flatMap(({ rule, severity }) => (severity === 'error' ? [`${name} ${rule}`] : [])),
    );
    expect(new Set(errors)).toEqual(
      new Set(['tan-hong-2023 numbering-gap', 'tan-yen-2023 school-year-contradiction']),
    );
  });
});

describe('the lint as a whole', () => {
  test('a reading made before gives the same findings', () => {
    for (const { text } of documents) expect(lint({ text, reading: read(text) })).toEqual(lint(text));
  });

  test('decomposed letters and line ends of Windows change nothing but places', () => {
    for (const { text } of documents) {
      const plain = lint(text).map(({ message }) => message.vi);
      const decomposed = text.normalize('NFD').replaceAll('\n', '\r\n');
      expect(lint(decomposed).map(({ message }) => message.vi)).toEqual(plain);
    }
  });

  test('the words found stand where the finding says, in decomposed letters too', () => {
    const text = documents.find(({ name }) => name.startsWith('tan-yen'))?.text.normalize('NFD') ?? '';
    const years = lint(text).filter(({ rule }) => rule === 'school-year-contradiction');
    expect(years.map(({ span }) => quoteOf(text, span))).toEqual(['năm học 2022-2023', 'năm học 2022-2023']);
  });

  test.each(['', ' ', '\n\n', '⟦', 'Số:', 'Kính gửi:', 'Nơi nhận:', '1.\n1.\n1.', '\u0301', 'KT.', '|||\n|'])(
    'a text of %j is looked over without harm',
    (text) => {
      for (const { span } of lint(text)) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    },
  );
});

/** Pieces of directives that the rules look for; put together at random they are every kind of broken text. */
const FRAGMENTS = [
  'Số: 5/CV-UBND',
  'An Lãng, ngày 5 tháng 06 năm 2024',
  'THÔNG BÁO',
  'Kính gửi: Phòng Nội vụ.',
  'Nơi nhận:',
  '- Lưu: VT.',
  'TM. HIỆU TRƯỞNG',
  'KT. CHỦ TỊCH',
  'TUQ.',
  'PHÓ CHỦ TỊCH',
  'Trần Văn An',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  '1. ',
  '3. ',
  'a) ',
  'II. ',
  'Điều 5. ',
  '3.1. ',
  '- ',
  'Phụ lục 2 kèm theo',
  'mục 5 nêu trên',
  'ABCD',
  '(ABCD)',
  'Phòng Nội vụ, Phòng Tư pháp phối hợp thực hiện',
  'lập danh sách',
  'trước ngày 31/6/2024',
  'thứ Sáu, ngày 28/6/2024',
  'năm học 2022-2024',
  'giai đoạn 2025-2020',
  '; ',
  '. ',
  ': ',
  ', ',
  ' ',
  '\n',
  '\n\n',
  '\f',
  '\t',
  '*',
  '(',
  ')',
  '“',
  '|',
  'đ\u0300',
];

test('whatever the text: no harm, places inside the text, the same findings twice', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const findings = lint(text, { daysOff: ['2024-06-28'], knownUnits: ['Phòng Tư pháp'] });
      for (const { span } of findings) {
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
      expect(lint(text, { daysOff: ['2024-06-28'], knownUnits: ['Phòng Tư pháp'] })).toEqual(findings);
    }),
    { numRuns: 1000 },
  );
});

/** What a rule looks for, in great number. */
const PIECES = [
  'thứ Sáu ngày ',
  'mục 5 ',
  'Phụ lục 2 kèm theo ',
  'năm học 2022-2023 ',
  'ABC ',
  'ABC-',
  '1. Lập danh sách;\n',
  'Phòng Nội vụ, Phòng Tư pháp phối hợp thực hiện. ',
  'giai đoạn 2025-',
  'a) ',
];

describe('takes time in proportion to the length', () => {
  const work = (text: string): number => {
    const reading = read(text);
    return processorTime(() => lint({ text, reading }));
  };

  test.each(PIECES)(
    '%j',
    (piece) => {
      const opening = 'Chủ tịch UBND huyện yêu cầu Phòng Nội vụ thực hiện các nội dung sau:\n1. ';
      const small = work(opening + piece.repeat(20_000 / piece.length));
      const large = work(opening + piece.repeat(160_000 / piece.length));
      // Eight times the text: eight times the work, with room for what else a process does; a square would be sixty-four.
      expect(large / Math.max(10, small)).toBeLessThan(30);
    },
    60_000,
  );
});
