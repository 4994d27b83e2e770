import { describe, expect, test } from 'vitest';
import { AppError } from '../base/errors.ts';
import { MAX_WORDS, type MoveHappening, requireContent } from './move-content.ts';
import { happeningFromForm } from './move-form.ts';

const today = Temporal.PlainDate.from('2024-06-20');
const day = (text: string) => Temporal.PlainDate.from(text);

function fieldsOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error.details['fields'];
    throw error;
  }
  return 'accepted';
}
const refusal = (happening: MoveHappening, files = 0) =>
  fieldsOf(() => requireContent(happening, { files, today }));
const formRefusal = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return fieldsOf(() => happeningFromForm(form));
};

describe('what a move carries', () => {
  test('a report as long as a book is refused, one of six pages is not', () => {
    const report = (length: number) => ({ kind: 'reported', text: 'Ă'.repeat(length), percent: 40 }) as const;
    expect(refusal(report(MAX_WORDS))).toBe('accepted');
    expect(refusal(report(MAX_WORDS + 1))).toEqual({ text: 'tooLong' });
    expect(refusal({ kind: 'cancelled', reason: 'a'.repeat(MAX_WORDS + 1) })).toEqual({ reason: 'tooLong' });
  });
  test('a last day is not moved into the past, today is possible', () => {
    const change = (due: string) =>
      ({ kind: 'deadline-changed', reason: 'theo đề nghị', due: day(due) }) as const;
    expect(refusal(change('2024-06-19'))).toEqual({ due: 'dueOver' });
    expect(refusal(change('2024-06-20'))).toBe('accepted');
    expect(refusal(change('9999-12-31'))).toEqual({ due: 'dueNeeded' });
  });
});

describe('what a form may say', () => {
  test.each(['+275760-01-01', '2024-07-01T10:00', '2024-07-01[u-ca=hebrew]', '30/6/2024', '2024-02-30', ''])(
    'the last day %j is no day of a calendar field',
    (due) => {
      expect(formRefusal({ intent: 'deadline-changed', reason: 'a', due })).toEqual({ due: 'dueNeeded' });
    },
  );
  test.each(['0x10', '1e1', '50.5', '-1', '+5', '٥', 'abc'])('progress %j is no whole number', (percent) => {
    expect(formRefusal({ intent: 'reported', text: 'a', percent })).toEqual({ percent: 'percentRange' });
  });
  test.each(['0', '40', '100', ''])('progress %j is taken', (percent) => {
    expect(formRefusal({ intent: 'reported', text: 'a', percent })).toBe('accepted');
  });
});
