import { describe, expect, test } from 'vitest';
import { readCases } from '../../../test/cases.ts';
import { foldNfc } from '../../text/fold.ts';
import { targetRecogniser } from './target.ts';

describe('targets', () => {
  test.each(readCases(new URL('./target.cases.txt', import.meta.url)))(
    '$title',
    ({ text, spans, expected }) => {
      const found = targetRecogniser.find({ text, folded: foldNfc(text) });
      expect(found.map(({ value }) => value)).toEqual(expected);
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
        spans.map(({ start, end }) => text.slice(start, end)),
      );
    },
  );
});
