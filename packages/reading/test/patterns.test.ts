import { expect, test } from 'vitest';
import { everyPattern, type Pattern } from './patterns.ts';
import { recheck } from './recheck.ts';

/** A quantifier without an upper bound; a pattern without one takes bounded time at each place of the text. */
const UNBOUNDED = /(?<!\\)[+*]|\{\d+,\}/u;

const isUnbounded = ({ source }: Pattern): boolean => UNBOUNDED.test(source);

test('no pattern backtracks more than in proportion to the text', async () => {
  const patterns = (await everyPattern()).filter(isUnbounded);
  expect(patterns.length).toBeGreaterThan(30);
  const verdicts = await recheck(patterns);
  expect(verdicts).toHaveLength(patterns.length);
  expect(verdicts.filter(({ status }) => status !== 'safe')).toEqual([]);
}, 240_000);
