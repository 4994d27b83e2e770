import type { SchoolYear } from './school-year.ts';

/** Why schools do not teach on a day: a break of the school year by its name, between the two terms, or the summer. */
export type SchoolBreak =
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'between-terms' }
  | { readonly kind: 'summer' };

/**
 * The break of the school year that a day lies in; null on days of teaching, and where no school year is known. After the
 * last known year the summer ends with August, as the Ministry's frame has it. Pure.
 */
export function schoolBreakOn(day: Temporal.PlainDate, years: readonly SchoolYear[]): SchoolBreak | null {
  const at = day.toString();
  for (const { year, terms, breaks } of years) {
    const named = breaks.find(({ from, to }) => from <= at && at <= to);
    if (named !== undefined) return { kind: 'named', name: named.name };
    const [first, second] = terms;
    if (first.to < at && at < second.from) return { kind: 'between-terms' };
    const next = years.find((one) => one.year === year + 1);
    const begins = next === undefined ? `${year + 1}-09-01` : earlier(next.opening, next.terms[0].from);
    if (second.to < at && at < begins) return { kind: 'summer' };
  }
  return null;
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
