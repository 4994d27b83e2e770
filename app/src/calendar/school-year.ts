import { z } from 'zod';

/**
 * A school year (năm học) as it holds here: opening, two terms, breaks. The Ministry gives the frame each year (18 and 17
 * weeks of teaching), the province sets the days. Pure.
 */

export const FIRST_SCHOOL_YEAR = 2010;
export const LAST_SCHOOL_YEAR = 2099;
export const LONGEST_BREAK_NAME = 80;
export const MOST_BREAKS = 12;
const LONGEST_SOURCE = 200;

const DAY = z.iso.date();

export const SCHOOL_YEAR = z.object({
  /** The year in which it begins: 2024 for "năm học 2024-2025". */
  year: z.int().min(FIRST_SCHOOL_YEAR).max(LAST_SCHOOL_YEAR),
  /** Khai giảng. */
  opening: DAY,
  /** First and last day of teaching of either term. */
  terms: z.tuple([z.object({ from: DAY, to: DAY }), z.object({ from: DAY, to: DAY })]),
  breaks: z
    .array(z.object({ from: DAY, to: DAY, name: z.string().trim().min(1).max(LONGEST_BREAK_NAME) }))
    .max(MOST_BREAKS),
  source: z.string().trim().min(1).max(LONGEST_SOURCE),
});
export type SchoolYear = Readonly<z.output<typeof SCHOOL_YEAR>>;

export type SchoolYearProblem = 'yearWrong' | 'openingWrong' | 'termsWrong' | 'breaksWrong';

/** Why days do not make a school year, by field; empty when they do. */
export function problemsOf({ year, opening, terms, breaks }: SchoolYear): Record<string, SchoolYearProblem> {
  const [first, second] = terms;
  const earliest = `${year}-07-01`;
  const latest = `${year + 1}-08-31`;
  const ordered = first.from < first.to && first.to < second.from && second.from < second.to;
  const within = first.from >= earliest && second.to <= latest;
  return {
    ...((opening < earliest || opening > first.to) && { opening: 'openingWrong' as const }),
    ...(!(ordered && within) && { terms: 'termsWrong' as const }),
    ...(!breaks.every(({ from, to }) => from <= to && from >= earliest && to <= latest) && {
      breaks: 'breaksWrong' as const,
    }),
  };
}

const FRAMES: Readonly<Record<number, string>> = {
  2024: 'Khung kế hoạch thời gian năm học 2024-2025, Quyết định 2045/QĐ-BGDĐT',
  2025: 'Khung kế hoạch thời gian năm học 2025-2026, Quyết định 2269/QĐ-BGDĐT ngày 11/8/2025',
};

/**
 * The days that the Ministry's frame leaves: opening on 5/9, the first term over before 18/1, the year before 31/5. The
 * frame of 2024-2025 and of 2025-2026 say the same; for other years it is a proposal to be looked over.
 */
export function schoolYearByFrame(year: number): SchoolYear {
  return {
    year,
    opening: `${year}-09-05`,
    terms: [
      { from: `${year}-09-05`, to: `${year + 1}-01-17` },
      { from: `${year + 1}-01-18`, to: `${year + 1}-05-30` },
    ],
    breaks: [],
    source: FRAMES[year] ?? 'Theo khung kế hoạch thời gian năm học các năm trước, chờ kế hoạch chính thức',
  };
}

/** The school years for which the frame is known; written at set-up, mended by administrators. */
export const KNOWN_SCHOOL_YEARS: readonly SchoolYear[] = Object.keys(FRAMES).map((year) =>
  schoolYearByFrame(Number(year)),
);

export interface SchoolWeek {
  /** From 1, through the whole school year. */
  readonly number: number;
  readonly term: 1 | 2;
  /** Monday and Sunday. */
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** The weeks of teaching; a week that a break takes from Monday to Friday is not counted. */
export function schoolWeeks({ terms, breaks }: SchoolYear): SchoolWeek[] {
  const weeks: SchoolWeek[] = [];
  for (const [n, { from, to }] of terms.entries()) {
    const first = mondayOf(Temporal.PlainDate.from(from));
    for (let monday = first; monday.toString() <= to; monday = monday.add({ days: 7 })) {
      const friday = monday.add({ days: 4 }).toString();
      const free = breaks.some((each) => each.from <= monday.toString() && each.to >= friday);
      const counted = weeks.at(-1)?.from.equals(monday) ?? false;
      if (free || counted) continue;
      const number = weeks.length + 1;
      weeks.push({ number, term: n === 0 ? 1 : 2, from: monday, to: monday.add({ days: 6 }) });
    }
  }
  return weeks;
}

function mondayOf(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 });
}

/** "2024-2025". */
export function schoolYearName(year: number): string {
  return `${year}-${year + 1}`;
}
