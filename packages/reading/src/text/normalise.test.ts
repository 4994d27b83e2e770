import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from './normalise.ts';

const odd = fc
  .array(
    fc.constantFrom(
      ...'a ngày Ð e\u0302\u0301 é \u0301 ** * _ # <b> <br> < \u200b 12 . 𝐚 -'.split(' '),
      ...' ·  ·\t·\r\n·\n·\n\n·\f·\u00a0·\u2028·## '.split('·'),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

test('every character is traced back to where it stood, in order', () => {
  fc.assert(
    fc.property(odd, (original) => {
      const { text, toOriginal } = normalise(original);
      let before = 0;
      for (let i = 0; i <= text.length; i++) {
        const at = toOriginal(i);
        expect(at).toBeGreaterThanOrEqual(before);
        expect(at).toBeLessThanOrEqual(original.length);
        before = at;
        // What is no white space stays the letter that it was, if it was not composed or mended.
        if (/[a-z\d.<]/u.test(text.charAt(i))) expect(original.charAt(at)).toBe(text.charAt(i));
      }
      expect(toOriginal(text.length)).toBe(original.length);
    }),
    { numRuns: 1500 },
  );
});

test.each([
  ['a  b\t\tc', 'a b\tc'],
  [' a\r\n\r\n b ', 'a\n\nb '],
  ['**Trước** ngày', 'Trước ngày'],
  ['nga\u0300y 5', 'ngày 5'],
  ['a \u0301b', 'a \u0301b'],
  ['> Giao Sở A\n>\n> > báo cáo', 'Giao Sở A\n\nbáo cáo'],
  ['đạt\n> 95% số xã', 'đạt\n> 95% số xã'],
])('%j becomes %j', (original, text) => {
  expect(normalise(original).text).toBe(text);
});
