import { describe, expect, test } from 'vitest';
import { layOut, type Paragraph } from './document-view.ts';
import { spanOf } from './draft.test-data.ts';

function shown(text: string, paragraphs: readonly Paragraph[]): string[] {
  return paragraphs.map(({ segments }) =>
    segments
      .filter(({ hidden }) => !hidden)
      .map(({ start, end }) => text.slice(start, end))
      .join(''),
  );
}

const plain = { marks: [], outline: [], tasks: [] };

describe('paragraphs', () => {
  test('a line broken by the edge of the page goes on; a finished sentence and a new point do not', () => {
    const text =
      'Các cơ quan, đơn vị, UBND các xã, thị trấn tập trung phối hợp\ntriển khai thực hiện.\n- Điểm một\n- Điểm hai';
    expect(shown(text, layOut({ text, ...plain }))).toEqual([
      'Các cơ quan, đơn vị, UBND các xã, thị trấn tập trung phối hợp\ntriển khai thực hiện.',
      '- Điểm một',
      '- Điểm hai',
    ]);
  });
  test('empty lines and page breaks are not shown', () => {
    const text = 'Một.\n\n\n\fHai.\n';
    expect(shown(text, layOut({ text, ...plain }))).toEqual(['Một.', 'Hai.']);
  });
  test('a heading is a line of the outline without a task in it', () => {
    const text = '3. Phòng Giáo dục\n- Rà soát ngay.';
    const outline = [{ start: 0, end: 2, section: '3', label: '3' }];
    const tasks = [{ id: 'a', span: spanOf('Rà soát ngay', text) }];
    expect(layOut({ text, marks: [], outline, tasks }).map(({ heading }) => heading)).toEqual([true, false]);
  });
});

describe('underlines', () => {
  const text = '- Phòng A báo cáo **trước ngày 28/6/2024**.';
  const tasks = [{ id: 'a', span: spanOf('Phòng A báo cáo **trước ngày 28/6/2024', text) }];
  const marks = [
    { ...spanOf('Phòng A', text), kind: 'party' as const },
    { ...spanOf('trước ngày 28/6/2024', text), kind: 'deadline' as const },
  ];
  const segments = layOut({ text, marks, outline: [], tasks })[0]?.segments ?? [];

  test('every character of the paragraph stands in exactly one stretch, in order', () => {
    expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });
  test('each stretch knows its marks and its task', () => {
    const deadline = segments.find(({ marks: kinds }) => kinds.includes('deadline'));
    expect(deadline && text.slice(deadline.start, deadline.end)).toBe('trước ngày 28/6/2024');
    expect(deadline).toMatchObject({ taskId: 'a', bold: true, hidden: false });
    expect(segments[0]).toMatchObject({ taskId: null, marks: [] });
  });
  test('a star that touches a word is emphasis too, one before a space is a bullet', () => {
    const words = '* Giao (*Liên đoàn*) rà soát';
    expect(shown(words, layOut({ text: words, ...plain }))).toEqual(['* Giao (Liên đoàn) rà soát']);
  });
  test('the stars of bold type are kept for the offsets and not shown', () => {
    expect(shown(text, layOut({ text, marks, outline: [], tasks }))).toEqual([
      '- Phòng A báo cáo trước ngày 28/6/2024.',
    ]);
  });
});
