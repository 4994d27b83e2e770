import { expect, test } from 'vitest';
import type { PersonId } from '../base/ids.ts';
import { readAssignmentFilter } from './list-address.ts';
import { readNumbersQuery } from './numbers-query.ts';

const reader = '018f5f3a-0000-7000-8000-000000000001' as PersonId;

test.each(['', 'hôm nay', '2024-02-30', '0000-01-01', '9999-12-31', '2024-1-1', '2024-06-20T00:00'])(
  'a day in an address that no list holds narrows nothing: %j',
  (written) => {
    const asked = new URLSearchParams({ tu: written, den: '2024-06-30', ngay: written });
    expect(readAssignmentFilter(asked, reader)).toMatchObject({ dueFrom: undefined, dueUntil: '2024-06-30' });
    expect(readNumbersQuery(asked)).toMatchObject({ day: undefined, period: undefined });
  },
);

test('free days count instead of a period, unless they end before they begin or reach beyond what is kept', () => {
  const asked = (tu: string, den: string) =>
    readNumbersQuery(new URLSearchParams({ tu, den, ky: '2024-q1' })).period?.key;
  expect(asked('2024-06-01', '2024-06-30')).toBe('2024-06-01..2024-06-30');
  expect(asked('2024-06-30', '2024-06-01')).toBe('2024-q1');
  expect(asked('1000-01-01', '2999-12-31')).toBe('2024-q1');
});
