import { expect, test } from 'vitest';
import { everyPattern } from './patterns.ts';
import { recheck } from './recheck.ts';

test('no pattern backtracks more than in proportion to the text', async () => {
  const patterns = await everyPattern();
  expect(patterns.length).toBeGreaterThan(500);
  const verdicts = await recheck(patterns);
  expect(verdicts).toHaveLength(patterns.length);
  expect(verdicts.filter(({ status }) => status !== 'safe')).toEqual([]);
  // Only against hanging: it takes a minute, on a busy machine several.
}, 900_000);
