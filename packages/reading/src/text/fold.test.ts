import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindsIn } from '../pattern/grams.ts';
import { foldNfc, foldText } from './fold.ts';
import { isOrdinary } from './letters.ts';

const words = fc
  .array(
    fc.constantFrom(
      ...'hoà hoàn khoẻ toả uỷ quý quỳ luỹ thuỵ Hoá KHOÁ UỶ o à u ỳ q Q İ Σ ẞ 𝐚 \u0000 \u0301 \n . ( “'.split(
        ' ',
      ),
      ' ',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

test('a whole text is folded as its parts are, with the kinds of what comes out and whether it is ordinary', () => {
  fc.assert(
    fc.property(words, fc.string({ unit: 'binary', maxLength: 6 }), (known, other) => {
      const text = known + other;
      const { folded, kinds, ordinary } = foldText(text);
      expect(folded).toBe(foldNfc(text));
      expect([...kinds]).toEqual([...kindsIn(folded)]);
      expect(ordinary).toBe(isOrdinary(text));
    }),
    { numRuns: 300 },
  );
});

test('a text longer than what is worked on at once is folded alike', () => {
  const text = 'Uỷ ban nhân dân xã Hoà Bình. '.repeat(4000);
  expect(foldText(text).folded).toBe('ủy ban nhân dân xã hòa bình. '.repeat(4000));
});
