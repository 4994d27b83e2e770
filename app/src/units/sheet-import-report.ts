import { PEOPLE_COLUMN_NAMES, PEOPLE_SHEET } from '../people/person-sheet.ts';
import { type Sheet, writeSpreadsheet } from '../platform/spreadsheet.ts';
import { placeOfColumn, type SheetLike } from './sheet-columns.ts';
import { sheetImportText } from './sheet-import.text.ts';
import type { ImportCounts } from './sheet-import.ts';
import type { Outcome, RowReport, SheetInput } from './sheet-plan.ts';
import { sheetProblemText } from './sheet-problem.text.ts';
import { dayInSheet } from './sheet-words.ts';
import { UNIT_COLUMN_NAMES, UNIT_SHEET } from './unit-sheet.ts';

type Headings = Readonly<Record<string, readonly string[]>>;

export function countsOfRows(rows: readonly RowReport[]): ImportCounts {
  const outcomes: Record<string, Partial<Record<Outcome, number>>> = {};
  let doubtful = 0;
  for (const { sheet, outcome, doubts } of rows) {
    const counted = (outcomes[sheet] ??= {});
    counted[outcome] = (counted[outcome] ?? 0) + 1;
    if (doubts.length > 0) doubtful += 1;
  }
  return { outcomes, doubtful, rows: rows.length };
}

/** The sheets again as they were uploaded, so far as they said something. */
export function inputOfRows(rows: readonly RowReport[], headings: Headings): SheetInput {
  const sheetOf = (name: string): SheetLike | null => {
    const named = headings[name] ?? [];
    if (named.length === 0) return null;
    const own = rows.filter(({ sheet, row }) => sheet === name && row > 1);
    return { name, headings: named, rows: own.map(({ row, texts }) => ({ number: row, texts })) };
  };
  return { units: sheetOf(UNIT_SHEET), people: sheetOf(PEOPLE_SHEET) };
}

export interface LabelledRow extends RowReport {
  /** What the row is about: the name of the unit, or of the person with the unit. */
  readonly label: string;
}

export function labelled(rows: readonly RowReport[], headings: Headings): readonly LabelledRow[] {
  const units = headings[UNIT_SHEET] ?? [];
  const people = headings[PEOPLE_SHEET] ?? [];
  const places: Readonly<Record<string, readonly number[]>> = {
    [UNIT_SHEET]: [placeOfColumn(UNIT_COLUMN_NAMES, units, 'name')],
    [PEOPLE_SHEET]: (['name', 'unit'] as const).map((column) =>
      placeOfColumn(PEOPLE_COLUMN_NAMES, people, column),
    ),
  };
  return rows.map((row) => {
    const words = row.row === 1 ? [] : (places[row.sheet] ?? []).map((place) => row.texts[place] ?? '');
    return { ...row, label: words.filter((word) => word !== '').join(', ') };
  });
}

/** Sentences about a row, in Vietnamese as the sheet itself. */
export function rowInWords({ changes, problems, doubts }: RowReport, locale: 'vi' | 'en' = 'vi') {
  const sentences = sheetProblemText[locale];
  const t = sheetImportText[locale];
  const about = ({ problem, value, hint = '' }: (RowReport['problems'] | RowReport['doubts'])[number]) =>
    sentences[`problem.${problem}`](value, hint);
  return {
    problems: problems.map((each) => ({ column: each.column, text: about(each) })),
    doubts: doubts.map((each) => ({ column: each.column, text: about(each) })),
    changes: changes
      .filter(({ kind }) => kind !== 'new-person')
      .map(
        ({ column, before, after, day }) =>
          `${t.changed(column, before, after)} (${t.since(dayInSheet(day))})`,
      ),
  };
}

/** The rows as they came, with what was found beside them. */
export async function reportFile(
  rows: readonly RowReport[],
  headings: Headings,
  at: Temporal.Instant,
): Promise<Uint8Array> {
  const t = sheetImportText.vi;
  const added = [t.reportRow, t.reportResult, t.reportProblems, t.reportDoubts, t.reportChanges];
  const sheets = Object.entries(headings).flatMap(([name, own]): Sheet[] => {
    const theirs = rows.filter(({ sheet }) => sheet === name);
    if (theirs.length === 0) return [];
    return [{ name, headings: [...added, ...own], rows: theirs.map((row) => reportRow(row, own.length)) }];
  });
  return await writeSpreadsheet(sheets, at);
}

function reportRow(report: RowReport, width: number): (string | null)[] {
  const words = rowInWords(report);
  const lines = (remarks: readonly { readonly column: string; readonly text: string }[]): string =>
    remarks.map(({ column, text }) => (column === '' ? text : `${column}: ${text}`)).join('\n');
  // The line of headings itself stands above already.
  const texts = report.row === 1 ? [] : report.texts;
  return [
    String(report.row),
    sheetImportText.vi[`outcome.${report.outcome}`],
    lines(words.problems),
    lines(words.doubts),
    words.changes.join('\n'),
    ...Array.from({ length: width }, (_, at) => texts[at] ?? ''),
  ];
}
