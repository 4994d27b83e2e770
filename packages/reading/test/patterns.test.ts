import { expect, test } from 'vitest';
import { everyPattern } from './patterns.ts';
import { DAYS, dueOn, notOnRecord, unsafe } from './proven-patterns.ts';
import { recheck } from './recheck.ts';

const patterns = await everyPattern();
const today = Math.floor(Date.now() / 86_400_000);

test('there are patterns to ask about, those that are put together among them', () => {
  expect(patterns.filter(({ where, source }) => where !== source).length).toBeGreaterThan(500);
  expect(patterns.filter(({ where, source }) => where === source).length).toBeGreaterThan(100);
});

test('no new pattern backtracks more than in proportion to the text', async () => {
  const fresh = notOnRecord(patterns);
  const verdicts = await recheck(fresh);
  expect(verdicts).toHaveLength(fresh.length);
  expect(unsafe(verdicts)).toEqual([]);
  expect(
    fresh.map(({ where }) => where),
    'These patterns are safe and not yet on record: run "npm run reading:record".',
  ).toEqual([]);
  // Only against hanging: all of them take a minute, on a busy machine several.
}, 900_000);

test('of the patterns on record, those whose turn it is today are safe indeed', async () => {
  const due = dueOn(patterns, today);
  const verdicts = await recheck(due);
  expect(verdicts).toHaveLength(due.length);
  expect(unsafe(verdicts)).toEqual([]);
}, 900_000);

test('every pattern has its turn, a few each day', () => {
  const shares = Array.from({ length: DAYS }, (_, n) => dueOn(patterns, today + n));
  expect(new Set(shares.flat())).toEqual(new Set(patterns));
  expect(Math.max(...shares.map(({ length }) => length))).toBeLessThan((2 * patterns.length) / DAYS);
});
