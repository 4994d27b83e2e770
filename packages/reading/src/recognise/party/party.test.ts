import { describe, expect, test } from 'vitest';
import { readCases } from '../../../test/cases.ts';
import { foldNfc } from '../../text/fold.ts';
import { readParties } from './party.ts';

describe('parties', () => {
  test.each(readCases(new URL('./party.cases.txt', import.meta.url)))(
    '$title',
    ({ text, spans, expected }) => {
      const run = readParties({ text, folded: foldNfc(text) }, spans[0]?.start ?? 0);
      expect(run?.parties.map(({ value }) => value) ?? []).toEqual(expected);
      expect(run?.end).toBe(spans[0]?.end);
    },
  );
});
