import { plainDate } from '../base/dates-in-words.ts';
import type { Locale } from '../base/text.ts';
import { FIGURES } from './figures.ts';
import type { NumbersPage } from './numbers.actions.ts';
import { numbersText } from './numbers.text.ts';
import { chipsOf, factsOf, nameOf, periodName, periodWords, wholeRows } from './numbers-view.ts';

/** What a written report says, in words and tables: the source of the Word page and of the spreadsheet. */
export interface NumbersReport {
  readonly title: string;
  /** Period, scope and day of the figures, one sentence each. */
  readonly said: readonly string[];
  readonly whole: ReportTable;
  readonly facts: ReportTable;
  readonly lines: ReportTable;
  readonly how: readonly string[];
}

export interface ReportTable {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function numbersReport(page: NumbersPage, made: Temporal.PlainDate, locale: Locale): NumbersReport {
  const t = numbersText[locale];
  const { period, frame, query, narrowed } = page;
  const chips = chipsOf(query, narrowed, locale).map(({ words }) => words);
  return {
    title: t.reportTitle,
    said: [
      `${t.period}: ${period === null ? t.allTime : periodWords(period, locale)}.`,
      `${t.reportScope}: ${chips.length === 0 ? t.reportEverything : chips.join('; ')}.`,
      `${t.reportDay(plainDate(frame.day, locale))}.`,
      `${t.reportMade(plainDate(made, locale))}.`,
    ],
    whole: wholeTable(page, locale),
    facts: {
      name: t.facts,
      headings: [t.fact, t.byCurrent, t.byOriginal],
      rows: factsOf(page, locale).map(({ label, value, original }) => [label, value, original ?? value]),
    },
    lines: linesTable(page, locale),
    how: [
      t.reportHow,
      ...(query.by === 'unit' ? [t.unitsOnce] : []),
      ...(query.by === 'field' ? [t.fieldsHow] : []),
    ],
  };
}

function wholeTable(page: NumbersPage, locale: Locale): ReportTable {
  const t = numbersText[locale];
  const { previous } = page;
  const before = previous === null ? [] : [t.before(periodName(previous.period, locale)), t.change];
  return {
    name: t.whole,
    headings: [t.result, t.byCurrent, t.byOriginal, ...before],
    rows: wholeRows(page, locale).map((row) => [
      row.label,
      String(row.current),
      String(row.original),
      ...(previous === null ? [] : [String(row.before), row.change ?? '']),
    ]),
  };
}

/** All figures of every line: by the current deadline, and by the original one in brackets where it differs. */
function linesTable({ query, lines, period }: NumbersPage, locale: Locale): ReportTable {
  const t = numbersText[locale];
  const figures = FIGURES.filter((figure) => period !== null || (figure !== 'carried' && figure !== 'given'));
  return {
    name: t[`by.${query.by}`],
    headings: [t[`by.${query.by}`], ...figures.map((figure) => t[`figure.${figure}`])],
    rows: lines.map((line) => [
      nameOf(line, query.by, locale),
      ...figures.map((figure) => {
        const [current, original] = [line.counts.current[figure], line.counts.original[figure]];
        return current === original ? String(current) : `${current} (${original})`;
      }),
    ]),
  };
}
