import { expect, test } from 'vitest';
import { sectionInWords } from './section-in-words.ts';

test('an article needs no word before its number, any other point does', () => {
  expect(sectionInWords('mục', 'II.3')).toBe('mục II.3');
  expect(sectionInWords('mục', 'Điều 3.1.a')).toBe('Điều 3.1.a');
});
