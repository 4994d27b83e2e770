import { expect, test } from 'vitest';
import type { UnitId } from '../base/ids.ts';
import { isReal } from './server.ts';

// Written down rather than made, so the brand is claimed here.
const rootId = '019030a0-0000-7000-8000-000000000001' as UnitId;
const setUpAt = '2026-01-05T01:00:00Z';

test.each([
  ['an empty installation started with --empty', { rootId: null, setUpAt: null }, true, true],
  ['an empty installation', { rootId: null, setUpAt: null }, false, false],
  ['what somebody has set up', { rootId, setUpAt }, false, true],
  ['a demonstration that was cut short', { rootId, setUpAt: null }, false, false],
  ['a demonstration that was cut short, then --empty', { rootId, setUpAt: null }, true, false],
])('%s: real or to be filled with the demonstration', (_, settings, empty, real) => {
  expect(isReal(settings, empty)).toBe(real);
});
