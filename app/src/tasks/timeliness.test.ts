import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeOfficeCalendar } from '../calendar/office-calendar.ts';
import { ASSIGNMENT_STATES, type AssignmentState } from './assignment.ts';
import { countClasses, RESULT_CLASSES, resultClass, totalOf } from './result-class.ts';
import { timeliness } from './timeliness.ts';

const calendar = makeOfficeCalendar([]);
const day = (text: string) => Temporal.PlainDate.from(text);
const thursday = { today: day('2024-06-20'), calendar };

function timed(state: AssignmentState, due: string | null, submittedOn: string | null = null) {
  return {
    state,
    due: due === null ? null : day(due),
    submittedOn: submittedOn === null ? null : day(submittedOn),
  } as const;
}

describe('timeliness on Thursday 20/6/2024', () => {
  test.each([
    ['nothing due', timed('received', null), 'no-deadline'],
    ['due today', timed('received', '2024-06-20'), 'nearly-due'],
    ['due on Tuesday, three working days left', timed('in-progress', '2024-06-25'), 'nearly-due'],
    ['due on Wednesday, four working days left', timed('in-progress', '2024-06-26'), 'in-time'],
    ['due yesterday', timed('rework', '2024-06-19'), 'overdue'],
    [
      'submitted in time, not confirmed before the last day passed',
      timed('submitted', '2024-06-18', '2024-06-18'),
      'in-time',
    ],
    ['submitted late', timed('submitted', '2024-06-18', '2024-06-19'), 'overdue'],
    ['done in time', timed('done', '2024-06-18', '2024-06-18'), 'on-time'],
    ['done late', timed('done', '2024-06-18', '2024-06-19'), 'late'],
    ['done, nothing due', timed('done', null, '2024-06-19'), 'no-deadline'],
  ])('%s', (_case, assignment, expected) => {
    expect(timeliness(assignment, thursday)).toBe(expected);
  });
});

const AWAKE = { suspendedOn: null, suspendedDays: 0 } as const;

describe('result classes', () => {
  test('a moved deadline counts in the class by the current one, and late by the original', () => {
    const moved = {
      state: 'done',
      originalDue: day('2024-06-10'),
      currentDue: day('2024-06-20'),
      submittedOn: day('2024-06-15'),
      ...AWAKE,
    } as const;
    expect(resultClass(moved, thursday.today, 'current')).toBe('done-on-time');
    expect(resultClass(moved, thursday.today, 'original')).toBe('done-late');
  });

  test('a cancelled or superseded assignment is counted nowhere', () => {
    const none = { originalDue: null, currentDue: null, submittedOn: null, ...AWAKE } as const;
    const closed = [
      { state: 'cancelled', ...none },
      { state: 'superseded', ...none },
    ] as const;
    expect(closed.map((each) => resultClass(each, thursday.today))).toEqual([null, null]);
    expect(totalOf(countClasses(closed, thursday.today))).toBe(0);
  });

  test('what rests does not become late, and the days of rest count on neither deadline', () => {
    const due = day('2024-06-14');
    const resting = { state: 'suspended', originalDue: due, currentDue: due, submittedOn: null } as const;
    const since = { suspendedOn: day('2024-06-12'), suspendedDays: 0 };
    expect(resultClass({ ...resting, ...since }, thursday.today)).toBe('open-in-time');
    const after = {
      state: 'done',
      originalDue: due,
      currentDue: day('2024-06-20'),
      submittedOn: day('2024-06-19'),
      suspendedOn: null,
      suspendedDays: 6,
    } as const;
    expect(resultClass(after, thursday.today, 'original')).toBe('done-on-time');
    expect(resultClass({ ...after, suspendedDays: 0 }, thursday.today, 'original')).toBe('done-late');
  });

  test('class and timeliness say the same for every assignment', () => {
    const anyDay = fc.integer({ min: 0, max: 40 }).map((days) => day('2024-06-01').add({ days }));
    const assignment = fc.record({
      state: fc.constantFrom(...ASSIGNMENT_STATES),
      due: fc.option(anyDay),
      submittedOn: anyDay,
    });
    const agreeing = {
      'in-time': 'open-in-time',
      'nearly-due': 'open-in-time',
      overdue: 'open-overdue',
      'on-time': 'done-on-time',
      late: 'done-late',
      'no-deadline': 'no-deadline',
    } as const;
    fc.assert(
      fc.property(assignment, ({ state, due, submittedOn: on }) => {
        const submittedOn = state === 'submitted' || state === 'done' ? on : null;
        const suspendedOn = state === 'suspended' ? on : null;
        const dues = { originalDue: due, currentDue: due, suspendedDays: 0 };
        const found = resultClass({ state, ...dues, submittedOn, suspendedOn }, thursday.today);
        const expected = agreeing[timeliness({ state, due, submittedOn, suspendedOn }, thursday)];
        expect(RESULT_CLASSES).toContain(expected);
        expect(found).toBe(state === 'cancelled' || state === 'superseded' ? null : expected);
      }),
    );
  });
});
