import { expect, test } from 'vitest';
import { splitLines } from './lines.ts';

const marked = (text: string): (string | null)[] =>
  splitLines(text).map(({ marker }) => marker?.label ?? null);

test.each([
  ['points below an announcement', 'như sau:\n1 Rà soát\n2 Báo cáo', [null, '1', '2']],
  ['… with lines of their own', 'như sau:\n1 Rà soát\nlớp học\n2 Báo cáo', [null, '1', null, '2']],
  ['… with bullets below', 'như sau:\n1 Rà soát:\n- Lớp\n2 Báo cáo', [null, '1', '-', '2']],
])('%s', (_, text, labels) => {
  expect(marked(text)).toEqual(labels);
});

test.each([
  ['no announcement', 'Danh sách\n1 Rà soát\n2 Báo cáo', [null, null, null]],
  ['a single figure', 'như sau:\n1 Rà soát\nBáo cáo', [null, null, null]],
  ['a figure that begins a wrapped line', 'gồm:\n1 trường\n2 lớp', [null, null, null]],
  ['numbers that go on with their stops', 'như sau:\n1 Rà soát\n2. Báo cáo', [null, null, '2']],
  ['a number left out', 'như sau:\n1 Rà soát\n3 Báo cáo', [null, null, null]],
])('%s: no marks', (_, text, labels) => {
  expect(marked(text)).toEqual(labels);
});
