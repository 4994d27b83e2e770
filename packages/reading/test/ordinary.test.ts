import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Expression, ordinaryForm, searching } from '../src/pattern/ordinary.ts';
import { foldNfc } from '../src/text/fold.ts';
import { isOrdinary } from '../src/text/letters.ts';
import { everyPattern } from './patterns.ts';

const CORPUS = new URL('../corpus/', import.meta.url);
/** Each third line of the texts, as printed and folded. */
const LINES = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(new URL(name, CORPUS), 'utf8').normalize('NFC').split('\n'))
  .filter((line, i) => i % 3 === 0 && line.length > 20 && isOrdinary(line))
  .flatMap((line) => [line, foldNfc(line)]);

const found = (regexp: RegExp, line: string): string => {
  regexp.lastIndex = 0;
  const match = regexp.exec(line);
  return JSON.stringify([match?.index, match, match?.groups]);
};

test('the form of each expression for ordinary texts finds what the expression itself finds', async () => {
  const other: string[] = [];
  for (const { where, source, flags } of await everyPattern()) {
    const full = new RegExp(source, flags);
    const ordinary = ordinaryForm(full);
    if (ordinary === full) continue;
    if (LINES.some((line) => found(full, line) !== found(ordinary, line))) other.push(where);
  }
  expect(LINES.length).toBeGreaterThan(80);
  expect(other).toEqual([]);
}, 120_000);

describe('ordinary are the letters of Vietnamese and its neighbours', () => {
  test.each(['Sở Giáo dục và Đào tạo', 'SỬA ĐỔI: 15 m² – “café”', 'Quyết định'.normalize('NFD'), '• ✓ …'])(
    '%s',
    (text) => expect(isOrdinary(text)).toBe(true),
  );
  test.each(['Приказ', 'Sở Y tế 😀', 'c\u030c', 'č', '①', '教育', 'ÿ'])('not %s', (text) =>
    expect(isOrdinary(text)).toBe(false),
  );
});

test('letters of other scripts are letters where a text has any', () => {
  const ends = new Expression(/xã(?!\p{L})/u);
  const testOf = (text: string): boolean => searching(isOrdinary(text), () => ends.now.test(text));
  expect(testOf('xã, phường')).toBe(true);
  expect(testOf('xãж')).toBe(false);
  expect(testOf('xãhội')).toBe(false);
  expect(ends.now.test('xãж')).toBe(false);
});
