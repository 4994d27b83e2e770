import { describe, expect, test } from 'vitest';
import { read } from '../src/index.ts';

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

/** The quickest of three, so that a busy machine counts less. */
function milliseconds(text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    read(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('time in proportion to length', () => {
  test.each(PIECES)(
    '%s',
    (_, piece) => {
      const small = OPENING + piece.repeat(10_000 / piece.length);
      const large = OPENING + piece.repeat(80_000 / piece.length);
      milliseconds(small);
      const ratio = milliseconds(large) / Math.max(5, milliseconds(small));
      // Eight times the text: eight times as long, with room for a busy machine; a square would be sixty-four.
      expect(ratio).toBeLessThan(30);
    },
    60_000,
  );
});
