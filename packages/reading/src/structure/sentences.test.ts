import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../text/fold.ts';
import { nestedOffsets, sentencesOf } from './sentences.ts';

const words = fc
  .array(fc.constantFrom('Giao', 'Sở Y tế', ' ', '. ', '.', '…', '! ', '(', ')', '“', '”', '"', '; '), {
    maxLength: 14,
  })
  .map((parts) => parts.join(''));

test('sentences are the same whether or not it is known where brackets are open', () => {
  fc.assert(
    fc.property(words, (text) => {
      const passage = { text, ...foldText(text) };
      expect(sentencesOf(passage)).toEqual(sentencesOf(passage, nestedOffsets(passage)));
    }),
    { numRuns: 500 },
  );
});

test('a full stop ends a sentence, at the end of a paragraph and before it, but for one inside brackets', () => {
  const text = 'Giao Sở Y tế (Phòng A. Phòng B) rà soát. Báo cáo Sở.';
  const sentences = sentencesOf({ text, ...foldText(text) });
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Giao Sở Y tế (Phòng A. Phòng B) rà soát',
    'Báo cáo Sở',
  ]);
});
