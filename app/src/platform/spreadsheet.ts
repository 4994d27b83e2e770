import ExcelJS from 'exceljs';
import { AppError } from '../base/errors.ts';

/** A worksheet as text: the first row holds the headings. */
export interface Sheet {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}

const LARGEST_BYTES = 10 * 1024 * 1024;
const MOST_ROWS = 50_000;

/**
 * Reads the worksheets of an XLSX file; every cell is text as shown, trimmed and NFC, empty cells are ''.
 * @throws AppError file_empty, file_too_large, file_unreadable
 */
export async function readSpreadsheet(bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  if (bytes.length === 0) throw new AppError('file_empty');
  if (bytes.length > LARGEST_BYTES) throw new AppError('file_too_large');
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  } catch (error) {
    throw new AppError('file_unreadable', {}, { cause: error });
  }
  return workbook.worksheets.map(readSheet);
}

/** A worksheet as read: rows by heading, with the number that the spreadsheet program shows beside them. */
export interface ReadSheet {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  readonly number: number;
  /** Heading → text; '' where the cell is empty. */
  readonly cells: ReadonlyMap<string, string>;
}

function readSheet(sheet: ExcelJS.Worksheet): ReadSheet {
  if (sheet.rowCount > MOST_ROWS) throw new AppError('file_too_large');
  const headings: string[] = [];
  sheet.getRow(1).eachCell((cell, column) => {
    headings[column] = cellText(cell);
  });
  const rows: SheetRow[] = [];
  sheet.eachRow((row, number) => {
    if (number === 1) return;
    const cells = new Map<string, string>();
    headings.forEach((heading, column) => cells.set(heading, cellText(row.getCell(column))));
    if ([...cells.values()].some((text) => text !== '')) rows.push({ number, cells });
  });
  return { name: sheet.name, headings: headings.filter((heading) => heading !== ''), rows };
}

function cellText(cell: ExcelJS.Cell): string {
  const { value } = cell;
  // A date cell is a civil date at midnight UTC.
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return cell.text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Writes worksheets with a bold, fixed heading row. */
export async function writeSpreadsheet(sheets: readonly Sheet[], at: Temporal.Instant): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Đôn Đốc';
  workbook.created = new Date(at.epochMilliseconds);
  workbook.modified = workbook.created;
  for (const { name, headings, rows } of sheets) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.addRow([...headings]).font = { bold: true };
    for (const row of rows) sheet.addRow([...row]);
    sheet.columns.forEach((column, index) => {
      const texts = [headings[index] ?? '', ...rows.map((row) => row[index] ?? '')];
      column.width = Math.min(60, Math.max(10, ...texts.map((text) => text.length)) + 2);
      // Codes such as 001 must stay text.
      column.numFmt = '@';
    });
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
