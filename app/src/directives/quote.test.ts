import { describe, expect, test } from 'vitest';
import { spanOf, TEXT } from './draft.test-data.ts';
import { locateWords, proposeSummary, quoteOf, SUMMARY_LENGTH, splitPoints, trimSpan } from './quote.ts';

describe('the title proposed for a task', () => {
  test('short words are taken whole, with a capital', () => {
    expect(proposeSummary('kịp thời giải quyết các nguy cơ gây mất an toàn')).toBe(
      'Kịp thời giải quyết các nguy cơ gây mất an toàn',
    );
  });
  test('long words end where a phrase ends', () => {
    expect(
      proposeSummary(
        'Hoàn thiện dự thảo Kế hoạch, lấy ý kiến các cơ quan, đơn vị, các trường học trực thuộc huyện trước khi tham mưu, trình UBND huyện ký',
      ),
    ).toBe('Hoàn thiện dự thảo Kế hoạch, lấy ý kiến các cơ quan, đơn vị');
  });
  test('a phrase without an end stops at a word, and says so', () => {
    const title = proposeSummary(
      'Tham gia đề xuất cụ thể các giải pháp để nâng cao chất lượng giáo dục và đào tạo tại đơn vị và tại địa bàn huyện',
    );
    expect(title).toBe(
      'Tham gia đề xuất cụ thể các giải pháp để nâng cao chất lượng giáo dục và đào tạo tại đơn…',
    );
  });
  test('doers and cooperators at the front are left out: chips show them', () => {
    const quote =
      'Phòng A chủ trì, phối hợp với Phòng B và các đơn vị liên quan xây dựng Kế hoạch an toàn trường học';
    expect(proposeSummary(quote, ['Phòng A', 'Phòng B', 'các đơn vị liên quan'])).toBe(
      'Xây dựng Kế hoạch an toàn trường học',
    );
    expect(proposeSummary('Giao Phòng A', ['Phòng A'])).toBe('Giao Phòng A');
    expect(proposeSummary('giao thông trước cổng trường an toàn')).toBe(
      'Giao thông trước cổng trường an toàn',
    );
  });
  test('a connective at the front says nothing and is left out', () => {
    expect(proposeSummary('Bên cạnh đó, cần xác định nội dung trọng tâm')).toBe(
      'Cần xác định nội dung trọng tâm',
    );
    expect(proposeSummary('Đồng thời,')).toBe('Đồng thời,');
  });
  test('one endless word is cut', () => {
    expect(proposeSummary('x'.repeat(300)).length).toBeLessThanOrEqual(SUMMARY_LENGTH + 1);
  });
});

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
