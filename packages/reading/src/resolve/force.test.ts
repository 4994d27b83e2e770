import { describe, expect, test } from 'vitest';
import { readCases } from '../../test/cases.ts';
import { read } from '../read.ts';

const BEFORE = 'Hội nghị kết luận như sau:\n1. ';

describe('order, request or commitment', () => {
  test.each(readCases(new URL('./force.cases.txt', import.meta.url)))(
    '$title',
    ({ text, spans, expected }) => {
      const { tasks } = read(BEFORE + text);
      expect(tasks.map((task) => task.force)).toEqual(expected);
      expect(tasks.map((task) => task.quote)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
    },
  );
});
