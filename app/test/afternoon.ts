import { type Clock, clockOnDay, ZONE } from '../src/base/clock.ts';

const DAY = Temporal.PlainDate.from('2024-06-20');
const FIVE = DAY.toZonedDateTime({ timeZone: ZONE, plainTime: '17:00' }).toInstant();

/**
 * A clock that stays on one day and begins at five in the afternoon, after all that the demonstration tells of its day,
 * whenever the tests run: the time of the machine may pass midnight on the way, and an entry would stand before those
 * that were made earlier.
 */
export function afternoonOf(day: Temporal.PlainDate): Clock {
  return clockOnDay(day, fromFive());
}

/** Runs on from five o'clock; for the time of day alone. */
export function fromFive(): Clock {
  const begun = Temporal.Now.instant();
  return {
    now: () => FIVE.add(begun.until(Temporal.Now.instant())),
    today: () => DAY,
  };
}
