import { describe, expect, test } from 'vitest';
import { type Clock, demonstrationClock, ZONE } from './clock.ts';

const day = Temporal.PlainDate.from('2024-06-20');

function at(time: string): Clock {
  const today = Temporal.PlainDate.from('2026-03-02');
  return {
    now: () => today.toZonedDateTime({ timeZone: ZONE, plainTime: time }).toInstant(),
    today: () => today,
  };
}

describe('the clock of a demonstration', () => {
  test.each([
    ['00:00', '2024-06-20T08:00:00'],
    ['00:30', '2024-06-20T08:20:00'],
    ['12:00', '2024-06-20T16:00:00'],
    ['23:59:59.999', '2024-06-20T23:59:59'],
  ])('at %s of a real day shows %s', (real, shown) => {
    const now = demonstrationClock(day, at(real)).now().toZonedDateTimeISO(ZONE).toPlainDateTime();
    expect(now.toString({ smallestUnit: 'second' })).toBe(shown);
  });

  test('stays on its day', () => {
    expect(demonstrationClock(day, at('18:00')).today().toString()).toBe('2024-06-20');
  });
});
