import { type Deadline, read } from '@dondoc/reading';
import { describe, expect, test } from 'vitest';
import { type DraftTask, draftsFromReading, wordsOfDeadline } from './draft.ts';

const TEXT = `Các trường học báo cáo kết quả trước ngày 25 hằng tháng.

Phòng Văn hoá và Xã hội tổng hợp, trình Uỷ ban nhân dân xã trước ngày 12/7/2026.`;

describe('the words that give a deadline as it stands', () => {
  const reading = read(TEXT);
  const drafts = draftsFromReading(reading, () => null);
  const draftOf = (kind: Deadline['kind']): DraftTask => {
    const found = drafts.find(({ deadline }) => deadline?.kind === kind);
    if (found === undefined) throw new Error(`no task with a deadline of this kind: ${kind}`);
    return found;
  };
  const cycle = draftOf('recurring');
  const date = draftOf('date');

  test('of a cycle that was read: its own, which bound its day', () => {
    expect(cycle.deadline).toEqual({ kind: 'recurring', rrule: 'FREQ=MONTHLY;BYMONTHDAY=25' });
    expect(wordsOfDeadline(cycle, reading)).toBe('trước ngày 25 hằng tháng');
  });

  test('of a cycle that a person set instead: none, for "trước ngày 25" bounds no week', () => {
    const weekly = { ...cycle, deadline: { kind: 'recurring', rrule: 'FREQ=WEEKLY' } } as const;
    expect(wordsOfDeadline(weekly, reading)).toBeNull();
    const later = {
      ...cycle,
      deadline: { kind: 'recurring', rrule: 'FREQ=MONTHLY;BYMONTHDAY=20' },
    } as const;
    expect(wordsOfDeadline(later, reading)).toBeNull();
  });

  test('of a cycle set where the text gives a date, or nothing: none', () => {
    const monthly = { kind: 'recurring', rrule: 'FREQ=MONTHLY' } as const;
    expect(wordsOfDeadline({ ...date, deadline: monthly }, reading)).toBeNull();
    const bare = { ...date, deadline: monthly, deadlineSpan: null, deadlineWritten: null };
    expect(wordsOfDeadline(bare, reading)).toBeNull();
  });

  test('of a date that a person moved: what the directive wrote', () => {
    const moved = { kind: 'date', date: '2026-07-20', bound: 'by' } as const;
    expect(wordsOfDeadline({ ...date, deadline: moved }, reading)).toBe('trước ngày 12/7/2026');
  });
});
