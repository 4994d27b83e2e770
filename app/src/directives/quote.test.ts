import { describe, expect, test } from 'vitest';
import { spanOf, TEXT } from './draft.test-data.ts';
import { locateWords, quoteOf, splitPoints, trimSpan } from './quote.ts';

describe('the words of a task', () => {
  test('white space and stars fold to one space', () => {
    expect(quoteOf('a  b\n**c** d', { start: 0, end: 12 })).toBe('a b c d');
  });
  test('bullets and closing punctuation are no part of it', () => {
    const text = '- Rà soát; (kiểm tra).';
    expect(trimSpan(text, { start: 0, end: text.length })).toEqual({ start: 2, end: 21 });
  });
  test('nothing but punctuation is no task', () => {
    expect(trimSpan(' -; ', { start: 0, end: 4 })).toBeNull();
  });
});

test('a clause may be cut after its semicolons, commas and sentences', () => {
  const span = spanOf(
    'Rà soát cơ sở vật chất, sửa chữa phòng học hư hỏng; phối hợp với Trạm Y tế kiểm tra bếp ăn',
  );
  expect(splitPoints(TEXT, span).map((point) => point.after)).toEqual([
    'sửa chữa phòng học hư hỏng; phối hợp với Trạm Y tế kiểm tra bếp ăn',
    'phối hợp với Trạm Y tế kiểm tra bếp ăn',
  ]);
});

describe('finding typed words in the text', () => {
  test('line ends and stars do not matter', () => {
    const text = 'Các trường\nrà soát **bếp  ăn** ngay';
    expect(locateWords(text, 'rà soát bếp ăn')).toEqual({ start: 11, end: 28 });
  });
  test('words that stand nowhere, or twice, are not guessed', () => {
    expect(locateWords(TEXT, 'không có')).toBeNull();
    expect(locateWords(TEXT, 'Hoàn')).toBeNull();
    expect(locateWords(TEXT, '  ')).toBeNull();
  });
});
