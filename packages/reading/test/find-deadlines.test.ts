import { describe, expect, test } from 'vitest';
import { samples } from '../bench/texts.ts';
import { findDeadlines, quoteOf, read } from '../src/index.ts';

const ISSUED = '2024-08-05';

/** What is found, in words. */
const said = (text: string, reference: string | null = ISSUED): string[] =>
  findDeadlines(text, reference).map((deadline) => {
    if (deadline.kind === 'date') return `${deadline.written} = ${deadline.bound} ${deadline.date}`;
    return `${deadline.written} = ${deadline.kind}`;
  });

describe('deadlines alone', () => {
  test('stand in the order of the text, without the dates of cited documents', () => {
    const text = `Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024, các trường rà soát cơ sở vật chất trước ngày 20/8;
hằng tháng, trước ngày 25, gửi số liệu; giải quyết trong 05 ngày làm việc.`;
    expect(said(text)).toEqual([
      'trước ngày 20/8 = before 2024-08-20',
      'hằng tháng, trước ngày 25 = recurring',
      'trong 05 ngày làm việc = relative',
    ]);
  });

  test('a day without its year is not given where nobody says from when to count', () => {
    expect(said('Báo cáo trước ngày 20/8.', null)).toEqual([]);
    expect(said('Báo cáo trước ngày 20/8/2024.', null)).toEqual(['trước ngày 20/8/2024 = before 2024-08-20']);
  });

  test('lines that were wrapped are joined, and decomposed letters read', () => {
    const text =
      'Các phòng, ban chuyên môn tổng hợp kết quả, gửi về Văn phòng trước ngày\n20 tháng 8 năm 2024.';
    for (const written of [text, text.normalize('NFD')]) {
      const [deadline] = findDeadlines(written);
      expect(deadline).toMatchObject({ kind: 'date', date: '2024-08-20', assumed: [] });
      expect(deadline && quoteOf(written, deadline.span)).toBe('trước ngày 20 tháng 8 năm 2024');
    }
  });

  test('what must end a sentence ends one inside a paragraph, too', () => {
    const kept = 'Tổ chức tập huấn cho giáo viên, quý III/2024 ; . Kinh phí do đơn vị tự cân đối.';
    expect(said(kept)).toEqual(['quý III/2024 = by 2024-09']);
    expect(said('Tổ chức tập huấn cho giáo viên, quý III/2024… Phòng Nội vụ theo dõi.')).toHaveLength(1);
    expect(said('Tổ chức tập huấn cho giáo viên, quý\nIII/2024\n\nPhòng Nội vụ theo dõi.')).toHaveLength(1);
    expect(said('Tổ chức tập huấn cho giáo viên, quý III/2024 của đơn vị.')).toEqual([]);
    expect(said('Tổ chức tập huấn cho giáo viên, quý III/2024; phòng Nội vụ theo dõi.')).toHaveLength(1);
    expect(said('Tổ chức tập huấn cho giáo viên, quý III/2024 (lần 2) theo kế hoạch.')).toEqual([]);
  });

  test('text of any other sort has none', () => {
    for (const text of ['', '\u0000', 'Kính gửi: Trường Mầm non Hoa Sen', '|'.repeat(500)])
      expect(findDeadlines(text, ISSUED)).toEqual([]);
  });

  test.each(samples())('those of the tasks of $name are among them', ({ text }) => {
    const { tasks, document } = read(text);
    const found = findDeadlines(text, document.date).map(({ span }) => span);
    for (const { deadline } of tasks) if (deadline !== null) expect(found).toContainEqual(deadline.span);
  });
});
