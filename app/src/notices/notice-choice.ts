import { ZONE } from '../base/clock.ts';
import type { Locale } from '../base/text.ts';

/** How somebody is told beside the notices in the software. */
export const EMAIL_CHOICES = ['none', 'at-once', 'digest'] as const;
export type EmailChoice = (typeof EMAIL_CHOICES)[number];

export interface NoticeChoice {
  readonly email: EmailChoice;
  /** Civil times of the offices' zone, '07:00'. */
  readonly digestAt: string;
  /** From then on nothing goes at once, until the other; the same time twice means no quiet hours. */
  readonly quietFrom: string;
  readonly quietUntil: string;
  readonly locale: Locale;
}

/** What stands in the form of who has not chosen yet. */
export const DEFAULT_CHOICE: Omit<NoticeChoice, 'locale'> = {
  email: 'none',
  digestAt: '07:00',
  quietFrom: '21:00',
  quietUntil: '06:00',
};

type QuietHours = Pick<NoticeChoice, 'quietFrom' | 'quietUntil'>;

/** Whether a moment lies in the quiet hours, which may go over midnight. */
export function isQuiet({ quietFrom, quietUntil }: QuietHours, now: Temporal.Instant): boolean {
  const time = now.toZonedDateTimeISO(ZONE).toPlainTime();
  const isFrom = Temporal.PlainTime.compare(time, quietFrom) >= 0;
  const isBefore = Temporal.PlainTime.compare(time, quietUntil) < 0;
  const overMidnight = Temporal.PlainTime.compare(quietFrom, quietUntil) > 0;
  return overMidnight ? isFrom || isBefore : isFrom && isBefore;
}

/** When the quiet hours end in which a moment lies; null outside of them. */
export function quietEnd(choice: QuietHours, now: Temporal.Instant): Temporal.Instant | null {
  if (!isQuiet(choice, now)) return null;
  const here = now.toZonedDateTimeISO(ZONE);
  const end = here.withPlainTime(choice.quietUntil);
  return (Temporal.ZonedDateTime.compare(end, here) > 0 ? end : end.add({ days: 1 })).toInstant();
}

/** Whether a time of the digest has come since the oldest of what waits: what is younger waits for the next day's. */
export function isDigestDue(
  { digestAt }: NoticeChoice,
  now: Temporal.Instant,
  oldest: Temporal.Instant,
): boolean {
  const here = now.toZonedDateTimeISO(ZONE);
  const today = here.withPlainTime(digestAt);
  const latest = Temporal.ZonedDateTime.compare(today, here) <= 0 ? today : today.subtract({ days: 1 });
  return Temporal.Instant.compare(oldest, latest.toInstant()) < 0;
}

/** Whether what waits for somebody goes now. @param oldest of what waits */
export function goesNow(choice: NoticeChoice, now: Temporal.Instant, oldest: Temporal.Instant): boolean {
  switch (choice.email) {
    case 'at-once':
      return !isQuiet(choice, now);
    case 'digest':
      return isDigestDue(choice, now, oldest);
    case 'none':
    default:
      return false;
  }
}

/** '07:00' as people write a time of day; null for anything else. */
export function readTime(text: string): string | null {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(text) ? text : null;
}
