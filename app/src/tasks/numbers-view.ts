import { plainDate } from '../base/dates-in-words.ts';
import type { Locale } from '../base/text.ts';
import { unitText } from '../units/unit.text.ts';
import { classParts } from './assignment-words.ts';
import { type BothCounts, type Figure, finished, percentOf } from './figures.ts';
import type { NumbersPage } from './numbers.actions.ts';
import { numbersText } from './numbers.text.ts';
import type { FigureLine } from './numbers-lines.actions.ts';
import { type CountedBy, type NumbersQuery, numbersAddress, numbersParameters } from './numbers-query.ts';
import type { Narrowed } from './numbers-scope.actions.ts';
import { PERIOD_KINDS, type ReportPeriod, usualPeriods } from './report-period.ts';
import { RESULT_CLASSES } from './result-class.ts';

/** Figures in words, as plain values for a page, a spreadsheet or a document. */

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** "Tháng 6/2024", "Quý II/2024", "Kỳ tự chọn". */
export function periodName({ kind, year, index }: ReportPeriod, locale: Locale): string {
  const written = kind === 'quarter' ? (ROMAN[index - 1] ?? String(index)) : String(index);
  return numbersText[locale][`period.${kind}`](written, year);
}

/** With its days: "Tháng 6/2024 (15/5/2024 – 14/6/2024)". */
export function periodWords(period: ReportPeriod, locale: Locale): string {
  const days = numbersText[locale].days(plainDate(period.from, locale), plainDate(period.to, locale));
  return `${periodName(period, locale)} (${days})`;
}

/** What the page says first: of which period, and of which day's end. */
export function leadOf({ period, frame }: Pick<NumbersPage, 'period' | 'frame'>, locale: Locale): string {
  const t = numbersText[locale];
  return t.lead(period === null ? t.allTime : periodWords(period, locale), plainDate(frame.day, locale));
}

/** Periods to choose from, one group for each kind; the one asked for is among them. */
export function periodChoices(chosen: ReportPeriod | null, today: Temporal.PlainDate, locale: Locale) {
  const usual = usualPeriods(today);
  const isKnown = chosen === null || chosen.kind === 'days' || usual.some(({ key }) => key === chosen.key);
  const all = isKnown ? usual : [chosen, ...usual];
  return PERIOD_KINDS.flatMap((kind) => {
    if (kind === 'days') return [];
    const periods = all.filter((period) => period.kind === kind);
    const options = periods.map((period) => ({ value: period.key, label: periodWords(period, locale) }));
    return [{ label: numbersText[locale][`kind.${kind}`], options }];
  });
}

/** The figures of all work in words, as `numbers-panels.tsx` shows them. */
export function wholeShown(numbers: NumbersPage, locale: Locale) {
  const { period, previous } = numbers;
  const isFree = period?.kind === 'days';
  return {
    query: numbersParameters(numbers.query).toString(),
    rows: wholeRows(numbers, locale),
    previous: previous === null ? null : (wholeBars(numbers, locale)[2]?.label ?? ''),
    bars: wholeBars(numbers, locale),
    facts: factsOf(numbers, locale),
    asked: {
      period: period === null || isFree ? '' : period.key,
      from: isFree ? period.from.toString() : '',
      to: isFree ? period.to.toString() : '',
    },
  };
}

export type WholeShown = ReturnType<typeof wholeShown>;

/** One row of the whole: a class, its number by both deadlines, and by the current one in the period before. */
export function wholeRows({ total, previous }: Pick<NumbersPage, 'total' | 'previous'>, locale: Locale) {
  const t = numbersText[locale];
  return ([...RESULT_CLASSES, 'total'] as const).map((figure) => {
    const before = previous?.total.current[figure] ?? null;
    const current = total.current[figure];
    return {
      key: figure,
      label: figure === 'total' ? t.total : t[`figure.${figure}`],
      current,
      original: total.original[figure],
      before,
      change: before === null ? null : changeWords(current - before, locale),
    };
  });
}

function changeWords(by: number, locale: Locale): string {
  if (by === 0) return numbersText[locale].same;
  return by > 0 ? `+${by}` : `−${-by}`;
}

/** The bars beside them: by each deadline, and the period before. */
export function wholeBars({ total, previous }: Pick<NumbersPage, 'total' | 'previous'>, locale: Locale) {
  const t = numbersText[locale];
  const bars = [
    { label: t.byCurrent, parts: classParts(total.current, locale) },
    { label: t.byOriginal, parts: classParts(total.original, locale) },
  ];
  if (previous === null) return bars;
  return [
    ...bars,
    {
      label: t.before(periodName(previous.period, locale)),
      parts: classParts(previous.total.current, locale),
    },
  ];
}

/** A figure beside the classes, by both deadlines where they differ; with the figure whose list it opens. */
export interface Fact {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  /** By the original deadline; null where the deadline makes no difference. */
  readonly original: string | null;
  readonly figure: Figure | null;
}

export function factsOf({ total, period }: Pick<NumbersPage, 'total' | 'period'>, locale: Locale): Fact[] {
  const t = numbersText[locale];
  const { current, original } = total;
  const count = (figure: Figure, label: string): Fact => ({
    key: figure,
    label,
    value: String(current[figure]),
    original: current[figure] === original[figure] ? null : String(original[figure]),
    figure,
  });
  const share = (
    key: string,
    label: string,
    of: (counts: BothCounts['current']) => [number, number],
  ): Fact => {
    const [part, whole] = of(current);
    const [partThen, wholeThen] = of(original);
    const isSame = part === partThen && whole === wholeThen;
    return {
      key,
      label,
      value: shareWords(part, whole, locale),
      original: isSame ? null : shareWords(partThen, wholeThen, locale),
      figure: null,
    };
  };
  return [
    ...(period === null ? [] : [count('carried', t.carriedCount), count('given', t.givenCount)]),
    share('finished', t.finishedShare, (counts) => [finished(counts), counts.total]),
    share('on-time', t.onTimeShare, (counts) => [
      counts['done-on-time'],
      counts['done-on-time'] + counts['done-late'],
    ]),
    {
      ...share('updated-share', t.updatedShare, (counts) => [counts.updated, counts.total]),
      figure: 'updated',
    },
    count('unopened', t.unopenedCount),
    count('done-no-deadline', t.doneNoDeadline),
    count('late-objective', t.lateObjective),
    count('overdue-objective', t.overdueObjective),
    count('suspended', t.suspendedCount),
    count('extended', t.extendedCount),
    count('returned', t.returnedCount),
  ];
}

/** "86% (43/50)"; a dash of nothing. */
export function shareWords(part: number, whole: number, locale: Locale): string {
  const t = numbersText[locale];
  const percent = percentOf(part, whole);
  return percent === null ? '–' : `${t.share(percent)} (${t.ofN(part, whole)})`;
}

/** The lines in words, in groups of kinds of units where they are units. */
export function lineGroups(
  page: Pick<NumbersPage, 'query' | 'top'>,
  lines: readonly FigureLine[],
  locale: Locale,
) {
  const { by } = page.query;
  const groups = Map.groupBy(lines, ({ key, kind }) => (by === 'unit' && key !== page.top.id ? kind : null));
  return [...groups].map(([kind, members]) => ({
    name: kind === null ? null : unitText[locale][`kind.${kind}`],
    lines: members.map((line) => lineInWords(page, line, locale)),
  }));
}

function lineInWords({ query, top }: Pick<NumbersPage, 'query' | 'top'>, line: FigureLine, locale: Locale) {
  const narrowed: NumbersQuery = { ...query, ...line.narrowing };
  const isTop = query.by === 'unit' && line.key === top.id;
  const { current, original } = line.counts;
  return {
    key: line.key,
    name: isTop ? numbersText[locale].unitItself(line.name ?? '') : nameOf(line, query.by, locale),
    // Deeper: the units below this one, or the units with the work of this document.
    to: numbersAddress({ ...narrowed, by: 'unit' }),
    query: numbersParameters(narrowed).toString(),
    total: current.total,
    cells: classParts(current, locale).map((part) => ({ ...part, original: original[part.key] })),
  };
}

export function nameOf(line: FigureLine, by: CountedBy, locale: Locale): string {
  const t = numbersText[locale];
  return line.name ?? (line.key === 'none' ? t['none.directive'] : t[`none.${by}`]);
}

/** What narrows the figures, each with the address without it. */
export function chipsOf(
  query: NumbersQuery,
  narrowed: Narrowed,
  locale: Locale,
): { words: string; without: string }[] {
  const t = numbersText[locale];
  const chips: { words: string; without: string }[] = [];
  const add = (words: string, without: Partial<NumbersQuery>) =>
    chips.push({ words, without: numbersAddress({ ...query, ...without }) });
  if (query.directiveId !== undefined) {
    add(t.onlyDirective(narrowed.directive ?? t['none.directive']), { directiveId: undefined });
  }
  if (query.issuer !== undefined) {
    add(t.onlyIssuer(query.issuer === '' ? t['none.issuer'] : query.issuer), { issuer: undefined });
  }
  if (query.unitId !== undefined) {
    const words = query.alone === true ? t.onlyUnitAlone : t.onlyUnit;
    add(words(narrowed.unit ?? t['none.unit']), { unitId: undefined, alone: undefined });
  }
  if (narrowed.field !== null) add(t.onlyField(narrowed.field), { fieldUnitId: undefined });
  return chips;
}
