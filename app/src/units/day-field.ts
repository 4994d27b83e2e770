// As a date field writes it; the calendar itself goes on to years that no database holds.
const DAY = /^[12]\d{3}-\d\d-\d\d$/u;

/** The day of a date field or of an address, 'YYYY-MM-DD'; null for what is no day. */
export function parseDay(written: string): Temporal.PlainDate | null {
  if (!DAY.test(written)) return null;
  try {
    return Temporal.PlainDate.from(written);
  } catch {
    return null;
  }
}

/** The day that an address asks for with `ngay`; today when it asks for none, or for no day. */
export function dayAsked(
  url: string,
  today: Temporal.PlainDate,
): { readonly day: Temporal.PlainDate; readonly isWrong: boolean } {
  const written = new URL(url).searchParams.get('ngay') ?? '';
  const day = parseDay(written);
  return { day: day ?? today, isWrong: written !== '' && day === null };
}
