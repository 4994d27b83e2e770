import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PersonId, TaskId, UnitId } from '../base/ids.ts';
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
  projectionOf,
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

const asked = (due: string, onDay?: string) =>
  event({ kind: 'extension-asked', reason: 'Mưa lũ', due: Temporal.PlainDate.from(due) }, onDay);
const granted = (due: string, reason = '') =>
  event({ kind: 'extension-granted', reason, due: Temporal.PlainDate.from(due) });

describe('more time, a rest, a delay', () => {
  test('an extension asked for in time and granted leaves the original deadline standing', () => {
    const made = stateOf([given, asked('2024-07-05'), granted('2024-07-05')]);
    expect(made).toMatchObject({ originalDue: DUE, extension: null });
    expect(made?.currentDue?.toString()).toBe('2024-07-05');
  });

  test('what was asked for in time is granted after the report was handed in late', () => {
    const made = stateOf([given, asked('2024-07-05'), submitted('2024-07-03'), granted('2024-07-05')]);
    expect(made).toMatchObject({ state: 'submitted', extension: null });
    expect(made?.currentDue?.toString()).toBe('2024-07-05');
  });

  test('another day than the one asked for needs a reason', () => {
    const before = stateOf([given, asked('2024-07-05')]);
    expect(apply(before, granted('2024-07-01'))).toEqual({ refused: 'reason_missing' });
    expect(apply(before, granted('2024-07-01', 'Kịp họp giao ban'))).toMatchObject({ extension: null });
    expect(apply(before, granted('2024-06-27', 'Như cũ'))).toEqual({ refused: 'bad_input' });
  });

  test('it goes on where it was, with as many days more as it rested', () => {
    const rested = stateOf([
      given,
      reported(40),
      event({ kind: 'suspended', reason: 'Chờ hướng dẫn của Sở' }, '2024-06-21'),
    ]);
    expect(rested).toMatchObject({ state: 'suspended', percent: 40 });
    const on = apply(rested, event({ kind: 'resumed', reason: '' }, '2024-07-01'));
    expect(on).toMatchObject({ state: 'in-progress', suspendedDays: 10, originalDue: DUE });
    expect(isRefused(on) ? '' : on.currentDue?.toString()).toBe('2024-07-07');
  });

  test('late work is explained when that is asked for, and its objective cause is accepted', () => {
    const late = submitted('2024-07-02');
    const why = event({ kind: 'explanation-asked', reason: 'Quá hạn 3 ngày làm việc' }, '2024-07-02');
    const cause = event({ kind: 'cause-recorded', reason: 'Bão số 2' }, '2024-07-02');
    const made = stateOf([
      given,
      late,
      why,
      event({ kind: 'explained', text: 'Trường ngập 4 ngày' }),
      cause,
      event({ kind: 'cause-accepted', text: '' }),
    ]);
    expect(made).toMatchObject({
      state: 'submitted',
      explanationAskedOn: null,
      cause: { standing: 'accepted' },
    });
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
    [
      'asking for more time after the last day',
      [given],
      asked('2024-07-10', '2024-06-28'),
      'move_not_allowed',
    ],
    ['asking for less time', [given], asked('2024-06-27'), 'bad_input'],
    ['asking for more time twice', [given, asked('2024-07-05')], asked('2024-07-10'), 'move_not_allowed'],
    [
      'asking to explain what is in time',
      [given],
      event({ kind: 'explanation-asked', reason: 'Vì sao' }),
      'move_not_allowed',
    ],
    ['explaining unasked', [given], event({ kind: 'explained', text: 'Vì mưa' }), 'move_not_allowed'],
    [
      'reporting while it rests',
      [given, event({ kind: 'suspended', reason: 'Chờ' })],
      reported(50),
      'move_not_allowed',
    ],
    ['anything before it is given', [], opened, 'move_not_allowed'],
  ])('%s', (_case, before, last, code) => {
    const current = before.length === 0 ? null : stateOf(before);
    expect(apply(current, last)).toEqual({ refused: code });
  });

  test('once it is done it can be looked at, excused and reopened', () => {
    const done = stateOf([given, submitted(), confirmed]) ?? expect.fail();
    expect(allowedMoves(done, ['doer', 'confirmer', 'assigner'], DUE)).toEqual([
      'opened',
      'cause-recorded',
      'reopened',
    ]);
  });

  test('a cancelled assignment can only be looked at', () => {
    const cancelled = stateOf([given, event({ kind: 'cancelled', reason: 'Nhầm' })]) ?? expect.fail();
    expect(allowedMoves(cancelled, ['doer', 'dispatcher', 'confirmer', 'assigner'], DUE)).toEqual(['opened']);
  });
});

const day = fc
  .integer({ min: 0, max: 60 })
  .map((days) => Temporal.PlainDate.from('2024-06-01').add({ days }));
const text = fc.constantFrom('', ' ', 'Đã làm', 'Thiếu minh chứng');
const UNIT = '00000000-0000-7000-8000-000000000002' as UnitId;
const TASK = '00000000-0000-7000-8000-000000000003' as TaskId;
/** What every kind of move may carry, right or wrong. */
const happening: fc.Arbitrary<Happening> = fc
  .record({
    kind: fc.constantFrom('assigned' as const, ...MOVE_KINDS),
    reason: text,
    text,
    percent: fc.option(fc.integer({ min: -5, max: 120 })),
    due: day,
    unit: fc.constant(UNIT),
    station: fc.option(fc.constant(UNIT), { nil: undefined }),
    task: fc.constant(TASK),
  })
  // Each kind reads its own fields of these.
  .map((made) => made as Happening);
const sequence = fc
  .array(fc.tuple(happening, fc.integer({ min: 0, max: 5 })), { maxLength: 60 })
  .map((steps) => {
    // Days go on, as days do.
    let onDay = Temporal.PlainDate.from('2024-06-05');
    return steps.map(([what, later]) => {
      onDay = onDay.add({ days: later });
      return event(what, onDay.toString());
    });
  });

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
          const before = move?.to === 'before' ? current.rest?.before : undefined;
          expect(result.state).toBe(move?.to === 'same' ? current.state : (before ?? move?.to));
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

  const walk = (happenings: readonly AssignmentEvent[], look: Look) => {
    let current: Assignment = stateOf([given]) ?? expect.fail();
    for (const next of happenings) {
      const result = apply(current, next);
      if (isRefused(result)) continue;
      look(current, next, result);
      current = result;
    }
  };
  type Look = (before: Assignment, next: AssignmentEvent, after: Assignment) => void;
  const always = (look: Look) =>
    fc.assert(
      fc.property(sequence, (happenings) => walk(happenings, look)),
      { numRuns: 300 },
    );

  test('a submission stands exactly while it waits or is confirmed', () => {
    always((_before, _next, { submittedOn, state, percent }) => {
      expect(submittedOn !== null).toBe(['submitted', 'done'].includes(state));
      expect(percent >= 0 && percent <= 100).toBe(true);
    });
  });

  test('a report lies on its way only while it waits, is passed on once, and is not confirmed before', () => {
    always((before, { kind }, after) => {
      if (after.station !== null) expect(after.state).toBe('submitted');
      if (kind === 'forwarded') expect([before.station, after.station]).toEqual([UNIT, null]);
      if (kind === 'confirmed') expect(before.station).toBeNull();
    });
  });

  test('the deadline first set never changes, and what is closed stays so unless it is reopened', () => {
    always((before, { kind }, after) => {
      expect(after.originalDue).toEqual(DUE);
      if (['cancelled', 'superseded'].includes(before.state)) expect(after.state).toBe(before.state);
      if (before.state === 'done' && after.state !== 'done') expect(kind).toBe('reopened');
    });
  });

  test('one request for more time at most, for more time, and none of what is closed', () => {
    always((before, { kind }, after) => {
      if (kind === 'extension-asked') expect(before.extension).toBeNull();
      if (kind === 'extension-granted') expect(before.extension).not.toBeNull();
      const { extensionDue, currentDue, state } = projectionOf(after);
      if (extensionDue === null) return;
      expect(currentDue !== null && Temporal.PlainDate.compare(extensionDue, currentDue) > 0).toBe(true);
      expect(['assigned', 'received', 'in-progress', 'rework', 'submitted']).toContain(state);
    });
  });

  test('days of rest are counted once, and the last day moves on by them at least', () => {
    always((before, next, after) => {
      expect(after.suspendedDays).toBeGreaterThanOrEqual(before.suspendedDays);
      expect(projectionOf(after).suspendedOn !== null).toBe(after.state === 'suspended');
      if (next.kind !== 'resumed') {
        expect(after.suspendedDays).toBe(before.suspendedDays);
        return;
      }
      const rested = before.rest?.since.until(next.onDay).days ?? expect.fail('it did not rest');
      expect(after.suspendedDays - before.suspendedDays).toBe(rested);
      const pushed = before.currentDue?.add({ days: rested }) ?? expect.fail('it has a last day');
      expect(after.currentDue !== null && Temporal.PlainDate.compare(after.currentDue, pushed) >= 0).toBe(
        true,
      );
    });
  });

  test('only what was asked for is explained, and only what was recorded is decided', () => {
    always((before, { kind }, { state, ...after }) => {
      if (kind === 'explained') expect(before.explanationAskedOn).not.toBeNull();
      if (kind === 'explanation-asked') expect(before.explanationAskedOn).toBeNull();
      if (kind === 'cause-accepted' || kind === 'cause-refused')
        expect(before.cause?.standing).toBe('recorded');
      if (kind === 'passed-on' || kind === 'reassigned') {
        expect(after).toMatchObject({
          extension: null,
          cause: null,
          explanationAskedOn: null,
          openedAt: null,
        });
        expect(state).toBe('assigned');
      }
    });
  });
});

test('every move of the table is listed once, in an order to show', () => {
  expect(MOVE_KINDS.toSorted()).toEqual(Object.keys(MOVES).toSorted());
});
