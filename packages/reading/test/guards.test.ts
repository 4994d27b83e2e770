import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mutantOf } from '../bench/mutate.ts';
import { findDeadlines, read } from '../src/index.ts';
import { everywhere } from '../src/pattern/everywhere.ts';
import { Openings } from '../src/pattern/openings.ts';
import { pattern } from '../src/pattern/pattern.ts';
import { parse } from '../src/pattern/syntax.ts';
import { nothingKnown } from '../src/recognise/recogniser.ts';
import { foldText } from '../src/text/fold.ts';

const corpus = new URL('../corpus/', import.meta.url);
const texts = readdirSync(corpus)
  .filter((name) => name.endsWith('.txt'))
  .toSorted()
  .map((name) => ({ name, text: readFileSync(new URL(name, corpus), 'utf8') }));

describe('patterns run only where their letters stand', () => {
  test.each(texts)('find in $name what they find when run everywhere', ({ text }) => {
    expect(read(text)).toEqual(everywhere(() => read(text)));
    expect(findDeadlines(text)).toEqual(everywhere(() => findDeadlines(text)));
  });

  test('find in changed texts what they find when run everywhere', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (seed) => {
        const { text } = mutantOf(texts, seed);
        expect(read(text)).toEqual(everywhere(() => read(text)));
        expect(findDeadlines(text)).toEqual(everywhere(() => findDeadlines(text)));
      }),
      { numRuns: 60 },
    );
  });
});

/** Patterns of every build that their needs are read off. */
const BUILDS: readonly RegExp[] = [
  /(?:^|\s)(?:phải|cần|có trách nhiệm)(?=\s)/u,
  /(?<=\s)ngay(?=$|[\s,;.])/u,
  /(?<!\p{L})(?:gửi(?:\s(?:báo cáo|kết quả))?\s(?:về|cho)?\s?|trình\s)/u,
  /\d{1,2}\s?[/.-]\s?\d{1,2}(?!\d)/u,
  /(?:từ|kể từ)\s(?:ngày\s)?\d{1,3}[^;]{0,20}đến/u,
  /^(?:khẩn trương |kịp thời )?(?:giao|yêu cầu)/u,
  /^\(?[a-zđ]{1,2}\)|^Điều\s\d+/u,
  /^\s?[-–]?\s?\d{2,3}$/u,
  /a{2,4}b?c{0,2}d/u,
  /xin|(?:kính\s){0,2}mời\.?$/u,
  /^[^,;]{0,6}\s(?:gửi|trình)\s/u,
  /^(?:\p{L}{1,4}\s){2,5}báo/u,
  /^(?:a|aabcd){2,6}d?(?!\p{L})/u,
  /^(?:[ab]\s?){4,}$/u,
  /(?:gửi|trình)(?=\s(?:về|cho)|$)(?:\s(?:về|báo cáo|kết quả)){0,4}/u,
  /^.b/u,
];

/** Pieces of what those patterns look for, in any order. */
const pieces = fc
  .array(
    fc.constantFrom(
      ...'phải·cần·có trách nhiệm·ngay·gửi·báo cáo·kết quả·về·cho·trình·từ·kể từ·ngày·đến·khẩn trương·giao·yêu cầu·Điều·kính·mời·xin'.split(
        '·',
      ),
      ...' ; . , / - – ( ) \n 1 12 2024 a b c d aa aabcd đ)'.split(' '),
      ' ',
      ' ',
      '  ',
      // Takes two code units.
      '𝐚',
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

describe('a pattern', () => {
  test.each(BUILDS.map((regexp) => ({ regexp })))(
    '$regexp matches what its expression matches',
    ({ regexp }) => {
      const guarded = pattern(regexp);
      fc.assert(
        fc.property(pieces, fc.nat(6), (text, start) => {
          const { folded, kinds } = foldText(text);
          const passage = { text, folded, kinds, known: nothingKnown() };
          const stretch = { start: Math.min(start, folded.length), end: folded.length };
          const words = folded.slice(stretch.start);
          expect(guarded.testIn(passage, stretch)).toBe(regexp.test(words));
          expect(guarded.test(words)).toBe(regexp.test(words));
          expect(guarded.exec(words)?.[0]).toBe(regexp.exec(words)?.[0]);
          expect(guarded.allIn(passage, stretch).map(({ index }) => index)).toEqual(
            [...words.matchAll(new RegExp(regexp.source, 'gu'))].map(({ index }) => index),
          );
          expect(guarded.testAt(folded, stretch.start, 8)).toBe(regexp.test(words.slice(0, 8)));
        }),
        { numRuns: 200 },
      );
    },
  );

  test('may begin wherever one of several begins at a word, and so before whatever follows is known', () => {
    const unanchored = BUILDS.filter(({ source }) => !source.startsWith('^'));
    const openings = new Openings(unanchored.map(({ source }) => parse(source)));
    fc.assert(
      fc.property(pieces, fc.nat(6), (text, cut) => {
        const { folded, kinds } = foldText(text);
        const found = new Map(openings.find({ text, folded, kinds }).map(({ at, which }) => [at, which]));
        for (const [number, { source }] of unanchored.entries()) {
          for (const { index } of folded.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})`, 'gu'))) {
            expect(found.get(index), `${source} at ${index} of ${folded}`).toContain(number);
            const first = openings.firstIn(kinds, 0, Math.min(kinds.length, index + 1 + cut));
            expect(first).toBeGreaterThanOrEqual(0);
            expect(first).toBeLessThanOrEqual(index);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('says which part of its syntax is not known', () => {
    expect(() => pattern(/(a)\1/u)).toThrow(SyntaxError);
    expect(() => pattern(/a/iu)).toThrow(RangeError);
  });
});
