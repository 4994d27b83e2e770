import { fold } from '@dondoc/reading';
import type { SchoolYear } from './school-year.ts';

/**
 * The last day of a deadline that is told by the school year: "trước khi kết thúc học kỳ I", "cuối năm học 2024-2025",
 * "trước khai giảng". What only begins with it ("ngay từ đầu năm học", "sau khi sơ kết học kỳ I") has none. Pure.
 */
export function schoolDeadline(
  text: string,
  years: readonly SchoolYear[],
  from: Temporal.PlainDate | null,
): Temporal.PlainDate | null {
  const folded = fold(text.normalize('NFC')).replace(/\s+/gu, ' ').replaceAll('học kì', 'học kỳ');
  const dayIn = dayOf(folded);
  if (dayIn === null) return null;
  const named = /năm học (\d{4}) ?[-–] ?\d{4}/u.exec(folded)?.[1];
  if (named === undefined && from === null) return null;
  const days = years
    .filter(({ year }) => named === undefined || year === Number(named))
    .map((year) => dayIn(year))
    .filter((day) => named !== undefined || from === null || Temporal.PlainDate.compare(day, from) >= 0)
    .toSorted((a, b) => Temporal.PlainDate.compare(a, b));
  return days[0] ?? null;
}

type DayIn = (year: SchoolYear) => Temporal.PlainDate;

const day = (text: string) => Temporal.PlainDate.from(text);

/** Which day of a school year the words mean; null where they mean none. */
function dayOf(folded: string): DayIn | null {
  if (/^(?:ngay )?(?:từ|sau)(?!\p{L})/u.test(folded)) return null;
  const term = /học kỳ (ii|i|2|1)(?!\p{L})/u.exec(folded)?.[1];
  const ends = /kết thúc|cuối|hết|trong|sơ kết|tổng kết/u.test(folded);
  if (term !== undefined) {
    const place = term === 'ii' || term === '2' ? 1 : 0;
    return ends ? ({ terms }) => day(terms[place].to) : null;
  }
  if (/khai giảng|trước (?:thềm |khi bước vào |khi vào )?năm học/u.test(folded) && !ends) {
    return /trước/u.test(folded)
      ? ({ opening }) => day(opening).subtract({ days: 1 })
      : ({ opening }) => day(opening);
  }
  return /năm học/u.test(folded) && ends ? ({ terms }) => day(terms[1].to) : null;
}
