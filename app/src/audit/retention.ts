import { ZONE } from '../base/clock.ts';
import type { Frame } from './seal.ts';

/**
 * How long the record is kept (thời hạn lưu nhật ký). What officers did and from where is sensitive personal data
 * (Decree 356/2025/NĐ-CP), so it is kept no longer than it serves. Pure.
 */
export interface RetentionTerms {
  /** Addresses, request ids and sign-ins. */
  readonly originMonths: number;
  /** Everything else; null keeps it for good. */
  readonly actYears: number | null;
}

/** The bounds that the database holds as well. */
export const ORIGIN_MONTHS = { least: 3, most: 120 } as const;
export const ACT_YEARS = { least: 2, most: 70 } as const;

export function areTerms({ originMonths, actYears }: RetentionTerms): boolean {
  return (
    isWithin(originMonths, ORIGIN_MONTHS) &&
    (actYears === null || (isWithin(actYears, ACT_YEARS) && actYears * 12 >= originMonths))
  );
}

function isWithin(
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

/** Everything before these moments has had its time; null where nothing has. */
export interface Cutoffs {
  readonly origins: Temporal.Instant;
  readonly acts: Temporal.Instant | null;
}

/** Days end as a whole: nothing is forgotten in the middle of one. */
export function cutoffsOf({ originMonths, actYears }: RetentionTerms, today: Temporal.PlainDate): Cutoffs {
  const start = (day: Temporal.PlainDate) => day.toZonedDateTime(ZONE).toInstant();
  return {
    origins: start(today.subtract({ months: originMonths })),
    acts: actYears === null ? null : start(today.subtract({ years: actYears })),
  };
}

/** What the record itself says that it has forgotten. */
export interface Forgetting {
  /** When it did. */
  readonly at: string;
  readonly origins: string | null;
  readonly acts: string | null;
}

/** Up to when the record may have forgotten something. */
export interface Allowed {
  readonly origins: Temporal.Instant | null;
  readonly acts: Temporal.Instant | null;
}

export const NOTHING_ALLOWED: Allowed = { origins: null, acts: null };

// A month less than what any setting allows: calendar months differ in length.
const LEAST_HOURS = { origins: 89 * 24, acts: 729 * 24 } as const;

/**
 * What all acts of forgetting on record allow together. An act that would have forgotten what was recent allows nothing:
 * no setting can want it.
 */
export function allowedBy(forgettings: readonly Forgetting[]): Allowed {
  return { origins: latest(forgettings, 'origins'), acts: latest(forgettings, 'acts') };
}

function latest(forgettings: readonly Forgetting[], what: 'origins' | 'acts'): Temporal.Instant | null {
  let found: Temporal.Instant | null = null;
  for (const forgetting of forgettings) {
    const cutoff = instantOf(forgetting[what]);
    if (cutoff === null) continue;
    const last = Temporal.Instant.from(forgetting.at).subtract({ hours: LEAST_HOURS[what] });
    if (Temporal.Instant.compare(cutoff, last) > 0) continue;
    if (found === null || Temporal.Instant.compare(cutoff, found) > 0) found = cutoff;
  }
  return found;
}

function instantOf(text: string | null): Temporal.Instant | null {
  try {
    return text === null ? null : Temporal.Instant.from(text);
  } catch {
    return null;
  }
}

/** Whether a part of an entry, or all of it, had had its time. */
export function mayForget(frame: Frame, part: 'origin' | 'entry', { origins, acts }: Allowed): boolean {
  const byItsClass = part === 'origin' || frame.class === 'sign-in' ? origins : null;
  return [byItsClass, acts].some(
    (cutoff) => cutoff !== null && Temporal.Instant.compare(frame.at, cutoff) < 0,
  );
}
