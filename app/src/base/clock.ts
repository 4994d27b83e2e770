/** The zone in which every civil date of the software is meant (no daylight saving, UTC+7). */
export const ZONE = 'Asia/Ho_Chi_Minh';

/** The only source of "now". Injected everywhere, so that a demonstration or a test can stand on a day of its own. */
export interface Clock {
  now(): Temporal.Instant;
  today(): Temporal.PlainDate;
}

export const systemClock: Clock = {
  now: () => Temporal.Now.instant(),
  today: () => Temporal.Now.plainDateISO(ZONE),
};

/** A clock that stays on one day; the time of day runs on, so that entries keep their order within the day. */
export function clockOnDay(day: Temporal.PlainDate, source: Clock = systemClock): Clock {
  return {
    now: () => {
      const time = source.now().toZonedDateTimeISO(ZONE).toPlainTime();
      return day.toZonedDateTime({ timeZone: ZONE, plainTime: time }).toInstant();
    },
    today: () => day,
  };
}

const OFFICE_OPENS = Temporal.Duration.from({ hours: 8 });

/**
 * The clock of a demonstration: stays on one day, and begins it when the offices open, so that what is done at night
 * too comes after what the demonstration tells of that morning. Its hours are shorter than ours by a third.
 */
export function demonstrationClock(day: Temporal.PlainDate, source: Clock = systemClock): Clock {
  return {
    now: () => {
      const time = source.now().toZonedDateTimeISO(ZONE).toPlainTime();
      const passed = Temporal.PlainTime.from('00:00').until(time).total('milliseconds');
      return day
        .toZonedDateTime(ZONE)
        .add(OFFICE_OPENS)
        .add({ milliseconds: Math.floor((passed * 2) / 3) })
        .toInstant();
    },
    today: () => day,
  };
}

/** The civil day on which an instant falls for the people concerned. */
export function civilDay(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(ZONE).toPlainDate();
}
