import { describe, expect, test } from 'vitest';
import { read } from '../src/index.ts';
import { processorTime } from './processor-time.ts';

const work = (text: string): number => processorTime(() => read(text));

/** Long enough that what a paragraph is asked once for each of its clauses outweighs the rest. */
const SMALL = 40_000;
const TIMES = 8;

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
  ['clauses between semicolons', 'Các trường phải nộp báo cáo; '],
  ['lines that say whose work it is', 'Rà soát cơ sở vật chất.\n2. Đơn vị chủ trì: Phòng Nội vụ.\n3. '],
  ['lines in capitals', 'UBND TỈNH\n'],
  ['lines without a space', `${'a'.repeat(60)}\n`],
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
      const small = OPENING + piece.repeat(SMALL / piece.length);
      const large = OPENING + piece.repeat((SMALL * TIMES) / piece.length);
      // The lesser of two: whatever else the machine does only adds.
      const ratio = Math.min(work(large), work(large)) / Math.max(5, Math.min(work(small), work(small)));
      // With room for what else a process does; what grows as the square would take 64 times as long.
      expect(ratio).toBeLessThan(2 * TIMES);
    },
    60_000,
  );
});
