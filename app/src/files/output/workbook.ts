import type { ReadingTask } from '@dondoc/reading';
import type { Cell, Worksheet } from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { outputText } from './output.text.ts';
import { deadlineAsWritten, doubtsOf, headerFacts } from './output-facts.ts';
import { fullDate, type OutputSource, printable } from './output-source.ts';

/** More than a cell may hold is cut, and says so by its last sign. */
const LONGEST_CELL = 32_767;
const COLUMN_WIDTHS = [6, 9, 12, 70, 30, 30, 12, 26, 22, 26, 34] as const;
const FACT_WIDTHS = [22, 90] as const;

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
  const due = task.deadline === null ? null : source.dueOf(task.deadline);
  return [
    task.section,
    task.kind === 'direction' ? t.direction : t.assignment,
    task.quote,
    task.leads.join('\n'),
    task.cooperators.join('\n'),
    // A spreadsheet's day is midnight UTC.
    due === null ? '' : new Date(`${due.toString()}T00:00:00Z`),
    deadlineAsWritten(task),
    task.targets.join('\n'),
    task.citations.join('\n'),
    doubtsOf(task, source.locale).join('\n'),
  ];
}

function fillFacts(sheet: Worksheet, source: OutputSource): void {
  const t = outputText[source.locale];
  head(sheet, FACT_WIDTHS, [t.field, t.value]);
  headerFacts(source.reading, source.locale).forEach(({ label, value }, index) => {
    fillRow(sheet, index + 2, [label, value]);
  });
}

function head(sheet: Worksheet, widths: readonly number[], names: readonly string[]): void {
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  sheet.columns = widths.map((width) => ({ width }));
  fillRow(sheet, 1, names);
  const row = sheet.getRow(1);
  row.font = { bold: true };
  row.eachCell((cell) => {
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EDF3' } };
  });
}

function fillRow(sheet: Worksheet, number: number, values: readonly (string | number | Date)[]): void {
  const row = sheet.getRow(number);
  values.forEach((value, index) => fillCell(row.getCell(index + 1), value));
  row.commit();
}

/** Words go in as text cells of text format: what begins with "=" is no formula, now or when somebody edits the cell. */
function fillCell(cell: Cell, value: string | number | Date): void {
  cell.alignment = { vertical: 'top', wrapText: true };
  if (typeof value !== 'string') {
    cell.value = value;
    if (value instanceof Date) cell.numFmt = 'dd/mm/yyyy';
    return;
  }
  cell.numFmt = '@';
  if (value === '') return;
  const text = printable(value);
  cell.value = text.length <= LONGEST_CELL ? text : `${text.slice(0, LONGEST_CELL - 1)}…`;
}
