import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';
import { unwrapOnce } from './twice-wrapped.ts';

/** Every line that is longer cut before the word that does not fit. */
function wrapped(text: string, width: number): string {
  const wrap = (line: string): string =>
    line.split(' ').reduce((lines, word) => {
      const last = lines.slice(lines.lastIndexOf('\n') + 1);
      return `${lines}${last.length + 1 + word.length > width ? '\n' : ' '}${word}`;
    });
  return text
    .split('\n')
    .map((line) => (line.length <= width ? line : wrap(line)))
    .join('\n');
}

const quoted = (text: string): string => text.replaceAll(/^/gmu, '> ');

const TEXTS = ['cong-van-so', 'huong-dan-so', 'quyet-dinh-doan-kiem-tra', 'tra-loi-cu-tri'];

const said = (text: string): unknown => {
  const { document, tasks } = read(text);
  return [
    document,
    tasks.map(({ section, quote, leads, cooperators }) => ({ section, quote, leads, cooperators })),
  ];
};

describe.each(TEXTS)('%s reads the same', (name) => {
  const text = readFileSync(new URL(`../../corpus/invented/${name}.txt`, import.meta.url), 'utf8');
  const printed = said(text);

  test.each([36, 46, 60, 72, 80])('wrapped to %i characters', (width) => {
    expect(said(wrapped(text, width))).toEqual(printed);
  });

  test.each([
    [90, 76],
    [80, 72],
  ])('wrapped to %i and then once more to %i', (first, second) => {
    expect(said(wrapped(wrapped(text, first), second))).toEqual(printed);
  });

  test('quoted in a mail, and quoted once more', () => {
    expect(said(quoted(wrapped(text, 72)))).toEqual(printed);
    expect(said(quoted(quoted(wrapped(text, 72))))).toEqual(printed);
  });
});

test('a text of any length that was wrapped twice gets its lines back', () => {
  const twice = `Phòng Kinh tế rà soát các hộ trên địa bàn xã, tổng hợp
số liệu gửi
về Văn phòng để trình lãnh đạo xem xét và cho ý kiến
chỉ đạo việc
`;
  const many = twice.repeat(150_000);
  const lines = unwrapOnce(many).split('\n');
  expect(lines).toHaveLength(2 * 150_000 + 1);
  expect(lines[0]).toBe('Phòng Kinh tế rà soát các hộ trên địa bàn xã, tổng hợp số liệu gửi');
});
