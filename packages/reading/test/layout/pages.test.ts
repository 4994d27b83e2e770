import { expect, test } from 'vitest';
import { read } from '../../src/index.ts';
import { FOOT, HEAD, said, tasksOf } from './commune-plan.ts';

test.each(['--- PAGE BREAK ---', '[Page 2]', '<!-- page 2 -->', '===== Trang 2/5 =====', 'Trang 2'])(
  'a paragraph goes on past a page that ends in "%s"',
  (mark) => {
    expect(
      tasksOf(`1. Phòng Kinh tế rà soát các bãi rác, đề xuất

2

${mark}

nơi tập kết mới.
`),
    ).toEqual(['1 Phòng Kinh tế: Phòng Kinh tế rà soát các bãi rác, đề xuất nơi tập kết mới']);
  },
);

test('words that only begin like the mark of a page are words', () => {
  expect(
    tasksOf(`1. Văn phòng lập trang thông tin.
Trang 2 phải có bản đồ các bãi rác.
`),
  ).toEqual(['1 Văn phòng: Văn phòng lập trang thông tin', '1 : Trang 2 phải có bản đồ các bãi rác']);
});

test('notes that a converter puts before a text are none of it', () => {
  const notes = '---\ntitle: "scan 0041"\noriginal_format: pdf\ntags:\n  - plan\n---\n\n';
  const reading = read(`${notes}${HEAD}1. Phòng Kinh tế thu gom rác.\n${FOOT}`);
  expect(reading.document).toMatchObject({ type: 'kế hoạch', title: 'Vệ sinh môi trường năm 2026' });
  expect(said(reading)).toEqual(['1 Phòng Kinh tế: Phòng Kinh tế thu gom rác']);
});

test('a rule above the letterhead opens no notes', () => {
  const reading = read(`---\n${HEAD}---\n1. Phòng Kinh tế thu gom rác.\n${FOOT}`);
  expect(reading.document).toMatchObject({ number: '12/KH-UBND', title: 'Vệ sinh môi trường năm 2026' });
});

test('what a scan makes of a scratch before a bullet is none of the words', () => {
  expect(
    tasksOf(`1. Phòng Kinh tế

__ - Rà soát các bãi rác.

- Lập danh sách các hộ.
`),
  ).toEqual(['1 Phòng Kinh tế: Rà soát các bãi rác', '1 Phòng Kinh tế: Lập danh sách các hộ']);
});

test.each([
  [
    'the number of a page that a converter put before a bullet is none of the list',
    '4       - Rà soát các bãi rác.',
    ['1 Phòng Kinh tế: Rà soát các bãi rác', '1 Phòng Kinh tế: Lập danh sách các hộ'],
  ],
  ['a number before a dash is one', '2 - Văn phòng:', ['2 Văn phòng: Lập danh sách các hộ']],
])('%s', (_, line, tasks) => {
  expect(tasksOf(`1. Phòng Kinh tế\n\n${line}\n\n- Lập danh sách các hộ.\n`)).toEqual(tasks);
});

test.each([
  [
    'the line below',
    '1.\nPhòng Kinh tế\n\na)\nRà soát các bãi rác.',
    ['1.a Phòng Kinh tế: Rà soát các bãi rác'],
  ],
  [
    'the line after an empty one',
    '\n1.\n\nPhòng Kinh tế\n\na)\n\nRà soát các bãi rác.',
    ['1.a Phòng Kinh tế: Rà soát các bãi rác'],
  ],
  [
    'none, where the next has a number',
    '\n1.\n\n2. Phòng Kinh tế\n\n- Rà soát các bãi rác.',
    ['2 Phòng Kinh tế: Rà soát các bãi rác'],
  ],
  [
    'none, where it is the number of a page',
    '1. Phòng Kinh tế\n\n2\n\n- Rà soát các bãi rác.',
    ['1 Phòng Kinh tế: Rà soát các bãi rác'],
  ],
])('a number alone on its line numbers %s', (_, text, tasks) => {
  expect(tasksOf(`${text}\n`)).toEqual(tasks);
});
