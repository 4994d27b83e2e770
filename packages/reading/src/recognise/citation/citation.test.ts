import { describe, expect, test } from 'vitest';
import { readCases } from '../../../test/cases.ts';
import { foldNfc } from '../../text/fold.ts';
import { citationRecogniser } from './citation.ts';

describe('citations', () => {
  test.each(readCases(new URL('./citation.cases.txt', import.meta.url)))(
    '$title',
    ({ text, spans, expected }) => {
      const found = citationRecogniser.find({ text, folded: foldNfc(text) });
      expect(found.map(({ value }) => `${value.number} ${value.date ?? ''}`.trim())).toEqual(expected);
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
        spans.map(({ start, end }) => text.slice(start, end)),
      );
    },
  );
});
