import { expect, test } from 'vitest';
import { firstWords } from './header-from-reading.ts';

test('a text without a title goes by its first line with letters', () => {
  expect(firstWords('---\n\n **Về việc   dọn kênh**\nSở Y tế')).toBe('Về việc dọn kênh');
  expect(firstWords('12/3\n')).toBe('12/3');
  expect(firstWords(' \n')).toBe('?');
});

test('a long line ends with a whole word', () => {
  expect(firstWords('Căn cứ '.repeat(40))).toBe(`${'Căn cứ '.repeat(16)}Căn cứ…`);
  expect(firstWords(`${'a'.repeat(110)}, nạo vét kênh mương`)).toBe(`${'a'.repeat(110)}, nạo vét…`);
  expect(firstWords('a'.repeat(300))).toBe(`${'a'.repeat(120)}…`);
});
