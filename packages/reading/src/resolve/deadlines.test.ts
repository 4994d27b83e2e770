import { describe, expect, test } from 'vitest';
import { readCases } from '../../test/cases.ts';
import { read } from '../read.ts';
import type { FoundDeadline } from '../reading.ts';
import { quoteOf } from '../text/quote.ts';

/** A plan of 20 August 2025 with these points. */
const planWith = (points: string): string => `ỦY BAN NHÂN DÂN
XÃ AN PHÚ
Số: 45/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
An Phú, ngày 20 tháng 8 năm 2025

KẾ HOẠCH
Triển khai một số nhiệm vụ cuối năm

Chủ tịch Ủy ban nhân dân xã yêu cầu các cơ quan, đơn vị thực hiện các nội dung sau:
${points}
Nơi nhận:
- Như trên;
- Lưu: VT.
`;

function said(deadline: FoundDeadline): string {
  switch (deadline.kind) {
    case 'date':
      return `date ${deadline.date} ${deadline.bound}`;
    case 'period':
      return `period ${deadline.from}/${deadline.to}`;
    case 'recurring':
      return `recurring ${deadline.rrule}`;
    case 'relative':
      return `relative ${deadline.amount} ${deadline.unit}`;
    case 'event':
    case 'soon':
    default:
      return deadline.kind;
  }
}

function withAssumed(deadline: FoundDeadline | null): string {
  if (deadline === null) return 'none';
  return said(deadline) + (deadline.assumed.length === 0 ? '' : `, assumed ${deadline.assumed.join(' ')}`);
}

describe('the deadline of a task', () => {
  test.each(readCases(new URL('./deadlines.cases.txt', import.meta.url)))('$title', ({ text, expected }) => {
    const plan = planWith(text);
    const { tasks } = read(plan);
    expect(
      tasks.map(({ quote, deadline }, i) => {
        const [opening = ''] = (expected[i] ?? '').split(' | ');
        return `${quote.startsWith(opening) ? opening : quote} | ${withAssumed(deadline)}`;
      }),
    ).toEqual(expected);
    for (const { deadline } of tasks) {
      // What was written is kept word for word, whatever was made of it.
      if (deadline) expect(quoteOf(plan, deadline.span)).toBe(deadline.written);
      if (deadline && 'text' in deadline) expect(deadline.written).toContain(deadline.text);
    }
  });
});
