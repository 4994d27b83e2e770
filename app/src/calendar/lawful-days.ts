import type { Holiday } from './holidays.ts';
import { lunarDays } from './lunar.ts';

/**
 * The holidays that the law gives of itself, before the yearly announcement settles which of the days beside Tết and
 * National Day are taken: a start for an administrator, to be looked over.
 */

const LAW = 'Bộ luật Lao động 2019, Điều 112';
const IN_LIEU = 'Bộ luật Lao động 2019, khoản 3 Điều 111 (nghỉ bù)';
const SATURDAY = 6;
/** Tết has five days; as a rule one before the new year and four from it on. */
const TET_BEFORE = 1;
const TET_DAYS = 5;

interface Named {
  readonly day: Temporal.PlainDate;
  readonly name: string;
}

/**
 * Holidays of a year by Article 112 of the Labour Code 2019, with the days in lieu of those that fall on a weekend
 * (Article 111, clause 3), by day. Null for years whose lunar days are not known here.
 */
export function lawfulDays(year: number): readonly Holiday[] | null {
  const lunar = lunarDays(year);
  if (lunar === null) return null;
  const day = (text: string) => Temporal.PlainDate.from(`${year}-${text}`);
  const groups: readonly (readonly Named[])[] = [
    [{ day: day('01-01'), name: 'Tết Dương lịch' }],
    Array.from({ length: TET_DAYS }, (_, n) => ({
      day: lunar.newYear.add({ days: n - TET_BEFORE }),
      name: 'Tết Nguyên đán',
    })),
    [{ day: lunar.hungKings, name: 'Giỗ Tổ Hùng Vương' }],
    [
      { day: day('04-30'), name: 'Ngày Chiến thắng' },
      { day: day('05-01'), name: 'Ngày Quốc tế Lao động' },
    ],
    nationalDay(day('09-02')),
  ];
  const given = new Set(groups.flat().map((one) => one.day.toString()));
  return groups
    .flatMap((group) => [
      ...group.map((one) => holiday(one, LAW)),
      ...inLieu(group, given).map((one) => holiday(one, IN_LIEU)),
    ])
    .filter(onlyOnce())
    .toSorted((a, b) => a.day.localeCompare(b.day));
}

const holiday = ({ day, name }: Named, source: string): Holiday => ({
  day: day.toString(),
  kind: 'holiday',
  name,
  source,
});

/** Hùng Kings’ day may be a day of the end of April: a day is a holiday once. */
function onlyOnce(): (one: Holiday) => boolean {
  const seen = new Set<string>();
  return ({ day }) => !seen.has(day) && seen.add(day) !== undefined;
}

const isWeekend = (day: Temporal.PlainDate): boolean => day.dayOfWeek >= SATURDAY;

/** The second of September and the day before or after it: the one that is no weekend, the day before if both are none. */
function nationalDay(second: Temporal.PlainDate): readonly Named[] {
  const before = second.subtract({ days: 1 });
  const after = second.add({ days: 1 });
  const days = isWeekend(before) && !isWeekend(after) ? [second, after] : [before, second];
  return days.map((day) => ({ day, name: 'Quốc khánh' }));
}

/** As many working days after the last holiday of a group as fell on the weekend. */
function inLieu(group: readonly Named[], given: Set<string>): readonly Named[] {
  const last = group.at(-1);
  if (last === undefined) return [];
  const found: Named[] = [];
  const missed = group.filter(({ day }) => isWeekend(day)).length;
  for (let day = last.day.add({ days: 1 }); found.length < missed; day = day.add({ days: 1 })) {
    if (isWeekend(day) || given.has(day.toString())) continue;
    given.add(day.toString());
    found.push({ day, name: `Nghỉ bù ${last.name}` });
  }
  return found;
}
