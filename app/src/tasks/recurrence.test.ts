import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOLIDAYS } from '../calendar/holidays.ts';
import { makeOfficeCalendar } from '../calendar/office-calendar.ts';
import { schoolYearByFrame } from '../calendar/school-year.ts';
import { periodName } from './period.text.ts';
import { readPeriod } from './period.ts';
import type { RecurrenceHappening } from './recurrence.ts';
import {
  applyRecurrence,
  periodsDueBy,
  periodsThrough,
  type Recurrence,
  recurrenceOf,
} from './recurrence.ts';
import { type PeriodContext, type RecurrenceRule, ruleOfDeadline } from './recurrence-rule.ts';
import { readRrule } from './rrule.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const CONTEXT: PeriodContext = {
  calendar: makeOfficeCalendar(HOLIDAYS.map((one) => ({ day: day(one.day), kind: one.kind }))),
  beforeMeans: 'previous-day',
  schoolYears: [schoolYearByFrame(2024), schoolYearByFrame(2025)],
};

function ruleOf(rrule: string, written: string, start: string): RecurrenceRule {
  const rule = ruleOfDeadline(rrule, written, day(start));
  if (rule === null) throw new Error(`${rrule} is no rule`);
  return rule;
}

function begun(rrule: string, written: string, from: Temporal.PlainDate): Recurrence {
  const rule = ruleOf(rrule, written, from.toString());
  const found = recurrenceOf([{ kind: 'begun', from, rule, units: [] }]);
  if (found === null) throw new Error('not begun');
  return found;
}

/** The first periods as offices call them, with their last day. */
function first(rrule: string, written: string, start: string, count = 3): string[] {
  const from = day(start);
  const periods = periodsThrough(begun(rrule, written, from), from.add({ years: 3 }), CONTEXT);
  return periods.slice(0, count).map(({ key, due }) => `${periodName(key, 'vi')} → ${due.toString()}`);
}

/** What is written, its rule, the day on which it begins, and its first periods with the last day of each. */
const EXAMPLES = `
trước ngày 25 hằng tháng | FREQ=MONTHLY;BYMONTHDAY=25 | 2024-06-20 | tháng 6/2024 → 2024-06-24; tháng 7/2024 → 2024-07-24; tháng 8/2024 → 2024-08-26
chậm nhất ngày 25 hằng tháng | FREQ=MONTHLY;BYMONTHDAY=25 | 2024-06-26 | tháng 7/2024 → 2024-07-25; tháng 8/2024 → 2024-08-26; tháng 9/2024 → 2024-09-25
hằng tháng, chậm nhất ngày 05 của tháng kế tiếp | FREQ=MONTHLY;BYMONTHDAY=5 | 2024-06-20 | tháng 6/2024 → 2024-07-05; tháng 7/2024 → 2024-08-05; tháng 8/2024 → 2024-09-05
thứ Sáu hằng tuần, trước 16 giờ | FREQ=WEEKLY;BYDAY=FR | 2024-09-16 | tuần 38 (16/9–20/9/2024) → 2024-09-20; tuần 39 (23/9–27/9/2024) → 2024-09-27; tuần 40 (30/9–4/10/2024) → 2024-10-04
định kỳ 02 tuần một lần | FREQ=WEEKLY;INTERVAL=2 | 2024-09-18 | tuần 38–39 (16/9–27/9/2024) → 2024-09-27; tuần 40–41 (30/9–11/10/2024) → 2024-10-11; tuần 42–43 (14/10–25/10/2024) → 2024-10-25
hằng quý (trước ngày 20 của tháng cuối quý | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=20 | 2024-07-10 | quý III/2024 → 2024-09-19; quý IV/2024 → 2024-12-19; quý I/2025 → 2025-03-19
06 tháng một lần | FREQ=MONTHLY;INTERVAL=6 | 2024-06-20 | 6 tháng đầu năm 2024 → 2024-06-28; 6 tháng cuối năm 2024 → 2024-12-31; 6 tháng đầu năm 2025 → 2025-06-30
mỗi học kỳ một lần | FREQ=MONTHLY;INTERVAL=6 | 2024-10-01 | học kỳ I năm học 2024-2025 → 2025-01-17; học kỳ II năm học 2024-2025 → 2025-05-30; học kỳ I năm học 2025-2026 → 2026-01-16
mỗi năm học một lần | FREQ=YEARLY | 2024-10-01 | năm học 2024-2025 → 2025-05-30; năm học 2025-2026 → 2026-05-29
trước ngày 15/6 và 15/12 hằng năm | FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15 | 2024-06-20 | tháng 12/2024 → 2024-12-16; tháng 6/2025 → 2025-06-16; tháng 12/2025 → 2025-12-15
hằng năm | FREQ=YEARLY | 2024-06-20 | năm 2024 → 2024-12-31; năm 2025 → 2025-12-31; năm 2026 → 2026-12-31
ngày 10, 20 hằng tháng | FREQ=MONTHLY;BYMONTHDAY=10,20 | 2024-06-15 | tháng 6/2024, lần 2 → 2024-06-20; tháng 7/2024, lần 1 → 2024-07-10; tháng 7/2024, lần 2 → 2024-07-22
chậm nhất ngày 30/11 hằng năm | FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30 | 2024-06-20 | năm 2024 → 2024-12-02; năm 2025 → 2025-12-01; năm 2026 → 2026-11-30
chậm nhất ngày 30/2, 30/6 hằng năm | FREQ=YEARLY;BYMONTH=2,6;BYMONTHDAY=30 | 2024-01-10 | tháng 2/2024 → 2024-02-29; tháng 6/2024 → 2024-07-01; tháng 2/2025 → 2025-02-28
chậm nhất ngày 29/2 hằng năm | FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29 | 2024-01-10 | năm 2024 → 2024-02-29; năm 2025 → 2025-02-28; năm 2026 → 2026-03-02
hằng ngày, trước 16 giờ | FREQ=DAILY | 2024-04-26 | ngày 26/4/2024 → 2024-04-26; ngày 2/5/2024 → 2024-05-02; ngày 3/5/2024 → 2024-05-03
ngày làm việc cuối cùng của tháng | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 | 2024-04-01 | tháng 4/2024 → 2024-04-26; tháng 5/2024 → 2024-05-31; tháng 6/2024 → 2024-06-28
trước ngày làm việc cuối cùng của tháng | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 | 2024-05-02 | tháng 5/2024 → 2024-05-30; tháng 6/2024 → 2024-06-27
trước tháng 12 hằng năm | FREQ=YEARLY;BYMONTH=12 | 2024-06-20 | năm 2024 → 2024-11-29; năm 2025 → 2025-11-28
ngày 31 hằng tháng | FREQ=MONTHLY;BYMONTHDAY=31 | 2024-01-31 | tháng 1/2024 → 2024-01-31; tháng 2/2024 → 2024-02-29; tháng 3/2024 → 2024-04-01
`
  .trim()
  .split('\n')
  .map((line) => line.split(' | '));

describe('a deadline that recurs, as offices write it', () => {
  test.each(EXAMPLES)('%s', (written = '', rrule = '', start = '', periods = '') => {
    const expected = periods.split('; ');
    expect(first(rrule, written, start, expected.length)).toEqual(expected);
  });

  test('the rule is kept as RFC 5545 has it, its first day among its days', () => {
    expect(ruleOf('FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15', 'hằng quý', '2024-06-20').rrule).toBe(
      'DTSTART;VALUE=DATE:20240615\nRRULE:FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15',
    );
  });

  test.each([28, 29, 30, 31])('as it is kept it can be read again, on day %i of any month', (dayOfMonth) => {
    for (const month of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) {
      const yearly = `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${dayOfMonth}`;
      for (const rrule of [yearly, `FREQ=MONTHLY;BYMONTHDAY=${dayOfMonth}`]) {
        expect(readRrule(ruleOf(rrule, '', '2024-06-20').rrule), rrule).not.toBeNull();
      }
    }
  });

  test.each([
    'FREQ=HOURLY',
    'FREQ=MONTHLY;BYDAY=FR',
    'FREQ=WEEKLY;COUNT=3',
    'FREQ=MONTHLY;INTERVAL=0',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=MONTHLY;BYDAY=5MO',
    'hằng tháng',
  ])('%s is refused', (rrule) => {
    expect(ruleOfDeadline(rrule, '', day('2024-06-20'))).toBeNull();
  });
});

const MONTHLY = ruleOf('FREQ=MONTHLY;BYMONTHDAY=25', 'chậm nhất ngày 25 hằng tháng', '2024-01-01');
const WEEKLY = ruleOf('FREQ=WEEKLY', 'hằng tuần', '2024-04-10');
const BEGUN: RecurrenceHappening = { kind: 'begun', from: day('2024-01-01'), rule: MONTHLY, units: [] };
const keysAfter = (...events: RecurrenceHappening[]): string[] => {
  const found = recurrenceOf([BEGUN, ...events]);
  return found === null
    ? ['refused']
    : periodsThrough(found, day('2024-06-30'), CONTEXT).map(({ key }) => key);
};

describe('changes take effect from a day', () => {
  test('ended on 15/4, April is the last', () => {
    expect(keysAfter({ kind: 'ended', from: day('2024-04-15'), reason: 'Hết đợt' })).toEqual([
      '2024-01',
      '2024-02',
      '2024-03',
      '2024-04',
    ]);
  });

  test('by the week from 10/4 on, April stays a month and the weeks begin after it', () => {
    const keys = keysAfter({ kind: 'rule-changed', from: day('2024-04-10'), rule: WEEKLY, reason: 'Gấp' });
    expect(keys.slice(0, 5)).toEqual(['2024-01', '2024-02', '2024-03', '2024-04', '2024-W16']);
  });

  test('paused and gone on with, the periods between are not there', () => {
    expect(
      keysAfter(
        { kind: 'paused', from: day('2024-02-01'), reason: 'Nghỉ Tết' },
        { kind: 'resumed', from: day('2024-05-01'), reason: '' },
      ),
    ).toEqual(['2024-01', '2024-05', '2024-06']);
  });

  test('an end that lies in the time to come can be set earlier, never without a reason', () => {
    expect(keysAfter({ kind: 'ended', from: day('2024-04-15'), reason: ' ' })).toEqual(['refused']);
    expect(
      keysAfter(
        { kind: 'paused', from: day('2024-05-01'), reason: 'Nghỉ hè' },
        { kind: 'ended', from: day('2024-03-01'), reason: 'Thôi' },
      ),
    ).toEqual(['2024-01', '2024-02']);
  });

  test('what has ended is not skipped, what runs does not begin again', () => {
    const ended = recurrenceOf([BEGUN, { kind: 'ended', from: day('2024-04-15'), reason: 'Hết đợt' }]);
    expect(ended && applyRecurrence(ended, { kind: 'skipped', period: '2024-03', reason: 'x' })).toEqual({
      refused: 'move_not_allowed',
    });
    expect(keysAfter(BEGUN)).toEqual(['refused']);
  });
});

describe('for any rule, over ten years', () => {
  const monthDay = fc.constantFrom(1, 5, 14, 25, 28, 29, 30, 31, -1);
  const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
  const rrule = fc.oneof(
    fc.constant('FREQ=DAILY'),
    fc.integer({ min: 1, max: 4 }).map((n) => `FREQ=WEEKLY;INTERVAL=${n}`),
    fc.tuple(fc.integer({ min: 1, max: 4 }), weekday).map(([n, d]) => `FREQ=WEEKLY;INTERVAL=${n};BYDAY=${d}`),
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), monthDay)
      .map(([n, d]) => `FREQ=MONTHLY;INTERVAL=${n};BYMONTHDAY=${d}`),
    fc.integer({ min: 1, max: 12 }).map((n) => `FREQ=MONTHLY;INTERVAL=${n}`),
    fc.tuple(fc.constantFrom(1, 2, 3, 4, -1), weekday).map(([n, d]) => `FREQ=MONTHLY;BYDAY=${n}${d}`),
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), monthDay)
      .map(([m, d]) => `FREQ=YEARLY;BYMONTH=${m};BYMONTHDAY=${d}`),
  );
  const written = fc.constantFrom('', 'trước ngày', 'của tháng sau');
  const start = fc.integer({ min: 0, max: 3000 }).map((n) => day('2020-01-01').add({ days: n }));

  test('periods follow each other without a gap, none twice, each named and due by one day', () => {
    fc.assert(
      fc.property(rrule, written, start, (text, words, from) => {
        const last = from.add({ years: 10 });
        const periods = periodsThrough(begun(text, words, from), last, CONTEXT);
        expect(periods.length).toBeGreaterThan(0);
        expect(new Set(periods.map(({ key }) => key)).size).toBe(periods.length);
        for (const [n, period] of periods.entries()) {
          const before = periods[n - 1];
          if (before !== undefined) expectToFollow(before, period, text);
          const read = readPeriod(period.key);
          expect(read?.kind === 'calendar' && [read.from.toString(), read.to.toString()]).toEqual([
            period.from.toString(),
            period.to.toString(),
          ]);
          // At most the year of its own, a month behind it, and the days off of a Tết.
          expect(period.from.until(period.due).days).toBeGreaterThanOrEqual(-10);
          expect(period.to.until(period.due).days).toBeLessThan(45);
        }
        const end = periods.at(-1);
        expect(end && Temporal.PlainDate.compare(end.from, last)).toBeLessThanOrEqual(0);
        expect(end && Temporal.PlainDate.compare(end.to, last.subtract({ days: 12 }))).toBe(1);
      }),
      { numRuns: 40, seed: 20_240_620 },
    );
  });

  function expectToFollow(
    before: { readonly to: Temporal.PlainDate },
    period: { readonly from: Temporal.PlainDate },
    text: string,
  ) {
    let next = before.to.add({ days: 1 });
    // Daily work is done on working days.
    if (text === 'FREQ=DAILY') next = CONTEXT.calendar.workingDayFrom(next);
    expect(period.from.toString()).toBe(next.toString());
  }

  test('made day by day they are the same as made at once, whatever days the work stood still', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 5, maxLength: 40 });
    fc.assert(
      fc.property(rrule, start, gaps, (text, from, days) => {
        const recurrence = begun(text, '', from);
        const made: string[] = [];
        let today = from;
        for (const gap of days) {
          const { due, nextOn } = periodsDueBy(recurrence, today, CONTEXT);
          made.push(...due.map(({ key }) => key).filter((key) => !made.includes(key)));
          expect(nextOn === null || Temporal.PlainDate.compare(nextOn, today) > 0).toBe(true);
          today = today.add({ days: gap });
        }
        const atOnce = periodsDueBy(recurrence, today.subtract({ days: days.at(-1) ?? 0 }), CONTEXT);
        expect(made).toEqual(atOnce.due.map(({ key }) => key));
      }),
      { numRuns: 8, seed: 20_240_620 },
    );
  });
});
