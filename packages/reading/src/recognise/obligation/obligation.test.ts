import { describe, expect, test } from 'vitest';
import { readCases } from '../../../test/cases.ts';
import { read } from '../../read.ts';

/** A list of orders with the case as its only point of interest, and nobody addressed by the whole. */
const BEFORE = 'Hội nghị kết luận như sau:\n1. ';

const CASES = [
  './obligation.cases.txt',
  './state.cases.txt',
  './terms.cases.txt',
  './opens.cases.txt',
].flatMap((name) => readCases(new URL(name, import.meta.url)));

describe('obligations', () => {
  test.each(CASES)('$title', ({ text, spans, expected }) => {
    const { tasks } = read(BEFORE + text);
    expect(tasks.map((task) => task.quote)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
    expect(tasks.map((task) => (task.leads.length > 0 ? task.leads.join(' + ') : '-'))).toEqual(expected);
  });
});
