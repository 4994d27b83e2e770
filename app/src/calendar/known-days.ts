import { HOLIDAYS, type Holiday } from './holidays.ts';
import { lawfulDays } from './lawful-days.ts';
import { FIRST_LUNAR_YEAR, LAST_LUNAR_YEAR } from './lunar.ts';

const yearOf = ({ day }: Holiday): number => Number(day.slice(0, 4));

/** Days off and swapped days as far as anybody knows them without an installation: as announced, else by law. ISO dates. */
export function knownDays(): {
  readonly daysOff: readonly string[];
  readonly workingDays: readonly string[];
} {
  const announced = new Set(HOLIDAYS.map(yearOf));
  const years = Array.from(
    { length: LAST_LUNAR_YEAR - FIRST_LUNAR_YEAR + 1 },
    (_, n) => FIRST_LUNAR_YEAR + n,
  );
  const byLaw = years.filter((year) => !announced.has(year)).flatMap((year) => lawfulDays(year) ?? []);
  const of = (kind: Holiday['kind']): string[] =>
    [...HOLIDAYS, ...byLaw].filter((day) => day.kind === kind).map(({ day }) => day);
  return { daysOff: of('holiday'), workingDays: of('extra-working-day') };
}
