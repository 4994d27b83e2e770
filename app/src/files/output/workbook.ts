import type { ReadingTask } from '@dondoc/reading';
import type { Cell, Worksheet } from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import type { Locale } from '../../base/text.ts';
import { deadlineInWords } from '../deadline-words.ts';
import { readText } from '../read.text.ts';
import { wrap } from '../wrap.ts';
import { outputText } from './output.text.ts';
import { deadlineAsWritten, doubtsOf, headerFacts } from './output-facts.ts';
import { cycleOfDeadline, fullDate, type OutputSource, printable } from './output-source.ts';

/** More than a cell may hold is cut, and says so by its last sign. */
const LONGEST_CELL = 32_767;
/** Together as wide as an A4 page on its side still shows in letters of seven points. */
const COLUMN_WIDTHS = [6, 9, 11, 56, 22, 22, 12, 18, 18, 16, 18, 20] as const;
const FACT_WIDTHS = [22, 110] as const;

/** A workbook of two sheets, the tasks and the header, as bytes of an XLSX file. The same source gives the same bytes. */
export async function toWorkbook(source: OutputSource): Promise<Uint8Array> {
  // Loading it takes longer than reading a directive.
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  const t = outputText[source.locale];
  const day = fullDate(source.reading.document.date)?.toString() ?? '2000-01-01';
  workbook.creator = 'Đôn Đốc';
  workbook.created = new Date(`${day}T00:00:00Z`);
  workbook.modified = workbook.created;
  fillTasks(workbook.addWorksheet(t.tasksSheet), source);
  fillFacts(workbook.addWorksheet(t.documentSheet), source);
  return withoutTimes(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** The archive again with one time for all its parts: the library notes when it wrote them. */
function withoutTimes(bytes: Uint8Array): Uint8Array {
  return zipSync(unzipSync(bytes), { mtime: new Date(1980, 0, 1), level: 6 });
}

function fillTasks(sheet: Worksheet, source: OutputSource): void {
  const t = outputText[source.locale];
  head(sheet, COLUMN_WIDTHS, [
    t.number,
    t.section,
    t.kind,
    t.words,
    t.lead,
    t.cooperators,
    t.due,
    t.cycle,
    t.deadlineWritten,
    t.targets,
    t.citations,
    t.doubts,
  ]);
  source.reading.tasks.forEach((task, index) => {
    fillRow(sheet, index + 2, [index + 1, ...taskCells(task, source)]);
  });
  if (source.reading.tasks.length > 0) {
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: COLUMN_WIDTHS.length } };
  }
}

function taskCells(task: ReadingTask, source: OutputSource): readonly (string | Date)[] {
  const t = outputText[source.locale];
  const cycle = cycleOfDeadline(task.deadline, source);
  const due = cycle?.first ?? (task.deadline === null ? null : source.dueOf(task.deadline));
  return [
    task.section,
    task.kind === 'direction' ? t.direction : t.assignment,
    task.quote,
    task.leads.join('\n'),
    task.cooperators.join('\n'),
    // A spreadsheet's day is midnight UTC.
    due === null ? '' : new Date(`${due.toString()}T00:00:00Z`),
    cycleInWords(task, source.locale, cycle !== null),
    deadlineAsWritten(task),
    task.targets.join('\n'),
    task.citations.join('\n'),
    doubtsOf(task, source.locale).join('\n'),
  ];
}

/** What comes again, and which day of it stands beside it; nothing of a task that is due once. */
function cycleInWords({ deadline }: ReadingTask, locale: Locale, hasFirst: boolean): string {
  if (deadline?.kind !== 'recurring') return '';
  const t = outputText[locale];
  const cycle = deadlineInWords(deadline, readText[locale]);
  return hasFirst ? t.cycleFromFirst(cycle) : t.cycleWithoutFirst(cycle);
}

function fillFacts(sheet: Worksheet, source: OutputSource): void {
  const t = outputText[source.locale];
  head(sheet, FACT_WIDTHS, [t.field, t.value]);
  headerFacts(source.reading, source.locale).forEach(({ label, value }, index) => {
    fillRow(sheet, index + 2, [label, value]);
  });
}

const FONT = { name: 'Calibri', size: 11, family: 2 } as const;
const LINE = { style: 'thin', color: { argb: 'FFBFC7D1' } } as const;
const BORDER = { top: LINE, left: LINE, bottom: LINE, right: LINE } as const;

/** A4 on its side, one page wide and as many long as it takes, with the head on each. */
const PAGE = {
  paperSize: 9, // A4, by its number in Office Open XML
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  printTitlesRow: '1:1',
};

function head(sheet: Worksheet, widths: readonly number[], names: readonly string[]): void {
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  sheet.columns = widths.map((width) => ({ width }));
  Object.assign(sheet.pageSetup, PAGE);
  sheet.headerFooter.oddFooter = '&C&P/&N';
  fillRow(sheet, 1, names);
  const row = sheet.getRow(1);
  row.font = { ...FONT, bold: true };
  row.eachCell((cell) => {
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EDF3' } };
  });
}

function fillRow(sheet: Worksheet, number: number, values: readonly (string | number | Date)[]): void {
  const row = sheet.getRow(number);
  values.forEach((value, index) => fillCell(row.getCell(index + 1), value));
  row.height = heightOf(sheet, values);
  row.commit();
}

const LINE_POINTS = 15;
/** More than this no spreadsheet program takes. */
const HIGHEST_ROW_POINTS = 409;
/** Signs of words that go into the width of ten digits, which is what the width of a column counts. */
const SIGNS_PER_TEN_DIGITS = 9.5;

/** Programs that open a workbook do not make its rows higher for words that wrap: the lines are counted here. */
function heightOf(sheet: Worksheet, values: readonly (string | number | Date)[]): number {
  const lines = values.map((value, index) => {
    const width = Math.floor(((sheet.getColumn(index + 1).width ?? 10) * SIGNS_PER_TEN_DIGITS) / 10) - 1;
    return typeof value === 'string' ? wrap(value, Math.max(1, width)).length : 1;
  });
  return Math.min(HIGHEST_ROW_POINTS, Math.max(1, ...lines) * LINE_POINTS + 3);
}

/** Words go in as text cells of text format: what begins with "=" is no formula, now or when somebody edits the cell. */
function fillCell(cell: Cell, value: string | number | Date): void {
  cell.alignment = { vertical: 'top', wrapText: true };
  cell.border = BORDER;
  if (typeof value !== 'string') {
    cell.alignment = { vertical: 'top', horizontal: 'center' };
    cell.value = value;
    if (value instanceof Date) cell.numFmt = 'dd/mm/yyyy';
    return;
  }
  cell.numFmt = '@';
  if (value === '') return;
  const text = printable(value);
  cell.value = text.length <= LONGEST_CELL ? text : `${text.slice(0, LONGEST_CELL - 1)}…`;
}
