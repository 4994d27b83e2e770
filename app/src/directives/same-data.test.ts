import { expect, test } from 'vitest';
import { sameData } from './same-data.ts';

test('the order of members does not matter, their values do', () => {
  expect(sameData({ a: 1, b: [{ c: null }] }, { b: [{ c: null }], a: 1 })).toBe(true);
  expect(sameData({ a: 1 }, { a: 2 })).toBe(false);
  expect(sameData([1, 2], [2, 1])).toBe(false);
  expect(sameData({ a: undefined }, { b: undefined })).toBe(false);
  expect(sameData([], {})).toBe(false);
  expect(sameData(null, {})).toBe(false);
});
