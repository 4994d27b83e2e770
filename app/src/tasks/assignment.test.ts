import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PersonId } from '../base/ids.ts';
import {
  ASSIGNMENT_STATES,
  type Assignment,
  type AssignmentEvent,
  allowedMoves,
  apply,
  type Happening,
  isRefused,
  MOVE_KINDS,
  MOVES,
  type Move,
  stateOf,
} from './assignment.ts';

// Branding a made-up id is the whole purpose of this line.
const PERSON = '00000000-0000-7000-8000-000000000001' as PersonId;
const DUE = Temporal.PlainDate.from('2024-06-27');

function event(happening: Happening, onDay = '2024-06-20'): AssignmentEvent {
  const day = Temporal.PlainDate.from(onDay);
  return { ...happening, onDay: day, at: Temporal.Instant.from(`${onDay}T03:00:00Z`), by: PERSON };
}
const given = event({ kind: 'assigned', due: DUE });
const opened = event({ kind: 'opened' });
const reported = (percent: number | null) => event({ kind: 'reported', text: 'Đã rà soát', percent });
const submitted = (onDay?: string) => event({ kind: 'submitted', text: 'Báo cáo kèm ảnh' }, onDay);
const confirmed = event({ kind: 'confirmed', text: '' });
const sentBack = event({ kind: 'sent-back', reason: 'Thiếu biên bản' });

describe('the life of an assignment', () => {
  test('given, opened, reported, submitted, confirmed: done', () => {
    const made = stateOf([given, opened, reported(40), submitted(), confirmed]);
    expect(made).toMatchObject({ state: 'done', percent: 100, originalDue: DUE });
    expect(made?.submittedOn?.toString()).toBe('2024-06-20');
    expect(made?.openedAt).not.toBeNull();
  });

  test('a report without a new percentage leaves the old one', () => {
    expect(stateOf([given, reported(40), reported(null)])).toMatchObject({
      state: 'in-progress',
      percent: 40,
    });
  });

  test('sent back, the submission no longer counts and the percentage is what was reported', () => {
    expect(stateOf([given, reported(60), submitted(), sentBack])).toMatchObject({
      state: 'rework',
      percent: 60,
      submittedOn: null,
    });
  });

  test('the day of the last submission counts, not that of the confirmation', () => {
    const made = stateOf([given, submitted('2024-06-18'), sentBack, submitted('2024-06-25'), confirmed]);
    expect(made?.submittedOn?.toString()).toBe('2024-06-25');
  });

  test('a changed deadline leaves the original one standing', () => {
    const due = Temporal.PlainDate.from('2024-07-10');
    const made = stateOf([given, event({ kind: 'deadline-changed', due, reason: 'Mưa lũ' })]);
    expect(made).toMatchObject({ originalDue: DUE, currentDue: due, state: 'assigned' });
  });

  test('given again after it was returned, it begins anew and counts as unopened', () => {
    const returned = event({ kind: 'returned', reason: 'Không thuộc nhiệm vụ của trường' });
    const again = event({ kind: 'reassigned', reason: 'Trường vẫn phải báo cáo' });
    expect(stateOf([given, opened, returned, again])).toMatchObject({ state: 'assigned', openedAt: null });
  });
});

describe('what the table refuses', () => {
  test.each<[string, AssignmentEvent[], AssignmentEvent, string]>([
    ['confirming what was not submitted', [given], confirmed, 'move_not_allowed'],
    ['confirming twice', [given, submitted(), confirmed], confirmed, 'move_not_allowed'],
    ['submitting twice', [given, submitted()], submitted(), 'move_not_allowed'],
    ['reporting while it waits for confirmation', [given, submitted()], reported(50), 'move_not_allowed'],
    ['giving it a second time', [given], given, 'move_not_allowed'],
    [
      'sending back without a reason',
      [given, submitted()],
      event({ kind: 'sent-back', reason: ' ' }),
      'reason_missing',
    ],
    ['returning without a reason', [given], event({ kind: 'returned', reason: '' }), 'reason_missing'],
    [
      'returning work that has begun',
      [given, reported(10)],
      event({ kind: 'returned', reason: 'Nhầm' }),
      'move_not_allowed',
    ],
    ['110 per cent', [given], reported(110), 'bad_input'],
    ['anything before it is given', [], opened, 'move_not_allowed'],
  ])('%s', (_case, before, last, code) => {
    const current = before.length === 0 ? null : stateOf(before);
    expect(apply(current, last)).toEqual({ refused: code });
  });

  test('nothing but opening and reopening is left once it is done', () => {
    expect(allowedMoves('done', ['doer', 'confirmer', 'assigner'])).toEqual(['opened', 'reopened']);
  });

  test('a cancelled assignment can only be looked at', () => {
    expect(allowedMoves('cancelled', ['doer', 'confirmer', 'assigner'])).toEqual(['opened']);
  });
});

const day = fc
  .integer({ min: 0, max: 60 })
  .map((days) => Temporal.PlainDate.from('2024-06-01').add({ days }));
const text = fc.constantFrom('', ' ', 'Đã làm', 'Thiếu minh chứng');
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ kind: fc.constant('assigned' as const), due: fc.option(day) }),
  fc.record({ kind: fc.constantFrom('opened', 'received', 'withdrawn' as const) }),
  fc.record({
    kind: fc.constant('reported' as const),
    text,
    percent: fc.option(fc.integer({ min: -5, max: 120 })),
  }),
  fc.record({ kind: fc.constantFrom('submitted', 'confirmed' as const), text }),
  fc.record({
    kind: fc.constantFrom('sent-back', 'returned', 'reassigned', 'cancelled', 'reopened' as const),
    reason: text,
  }),
  fc.record({ kind: fc.constant('deadline-changed' as const), reason: text, due: day }),
);
const sequence = fc.array(
  fc.tuple(happening, day).map(([what, onDay]) => event(what, onDay.toString())),
  { maxLength: 40 },
);

function moveOf(kind: Happening['kind']): Move | null {
  return Object.entries(MOVES).find(([known]) => known === kind)?.[1] ?? null;
}

describe('for any sequence of happenings', () => {
  test('the state never leaves the table, and what is refused changes nothing', () => {
    fc.assert(
      fc.property(sequence, (happenings) => {
        let current: Assignment = { ...(stateOf([given]) ?? expect.fail()) };
        const taken: AssignmentEvent[] = [given];
        for (const next of happenings) {
          const result = apply(current, next);
          const move: Move | null = moveOf(next.kind);
          if (isRefused(result)) {
            expect(['move_not_allowed', 'reason_missing', 'bad_input']).toContain(result.refused);
            continue;
          }
          expect(move?.from).toContain(current.state);
          expect(result.state).toBe(move?.to === 'same' ? current.state : move?.to);
          current = result;
          taken.push(next);
        }
        expect(ASSIGNMENT_STATES).toContain(current.state);
        // Applied one by one or folded at once: the same.
        expect(stateOf(taken)).toEqual(current);
      }),
      { numRuns: 500 },
    );
  });

  test('a submission stands exactly while it waits or is confirmed', () => {
    fc.assert(
      fc.property(sequence, (happenings) => {
        let current: Assignment = stateOf([given]) ?? expect.fail();
        for (const next of happenings) {
          const result = apply(current, next);
          if (!isRefused(result)) current = result;
          expect(current.submittedOn !== null).toBe(['submitted', 'done'].includes(current.state));
          expect(current.percent >= 0 && current.percent <= 100).toBe(true);
        }
      }),
    );
  });
});

test('every move of the table is listed once, in an order to show', () => {
  expect(MOVE_KINDS.toSorted()).toEqual(Object.keys(MOVES).toSorted());
});
