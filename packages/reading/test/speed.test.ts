import { describe, expect, test } from 'vitest';
import { read } from '../src/index.ts';
import { processorTime } from './processor-time.ts';

const work = (text: string): number => processorTime(() => read(text));

/** Opens a list of orders, so that what follows goes through every stage. */
const OPENING = 'Chủ tịch UBND huyện yêu cầu các đơn vị thực hiện các nội dung sau:\n1. ';

const PIECES: readonly (readonly [string, string])[] = [
  ['words without end', 'thực hiện '],
  ['parties without end', 'các đơn vị, '],
  ['semicolons', 'các sở; '],
  ['open brackets', '('],
  ['cooperation without end', 'phối hợp với '],
  ['orders without end', 'yêu cầu các trường '],
  ['half dates', 'trước ngày 12/ '],
  ['half numbers', '12/'],
  ['digits', '1'],
  ['sentences', 'Các trường phải nộp báo cáo. '],
  ['lines in capitals', 'UBND TỈNH\n'],
  ['bullets', '- Rà soát đội ngũ;\n'],
  ['openings', 'Cụ thể:\n'],
  ['table cells', '| a '],
  ['spaces', ' '],
  ['combining marks', 'a\u0301'],
];

describe('time in proportion to length', () => {
  test.each(PIECES)(
    '%s',
    (_, piece) => {
      const small = OPENING + piece.repeat(10_000 / piece.length);
      const large = OPENING + piece.repeat(80_000 / piece.length);
      work(small);
      const ratio = work(large) / Math.max(5, work(small));
      // Eight times the text: eight times the work, with room for what else a process does; a square would be sixty-four.
      expect(ratio).toBeLessThan(30);
    },
    60_000,
  );
});
