import { parentPort, workerData } from 'node:worker_threads';
import ExcelJS from 'exceljs';
import { zipSync } from 'fflate';
import { AppError, type ErrorCode } from '../base/errors.ts';
import type { ReadSheet, SheetRow } from './spreadsheet.ts';
import { readZipEntries } from './zip.ts';

/** One end: the worksheets or a refusal. */
export type SpreadsheetAnswer =
  | { readonly sheets: readonly ReadSheet[] }
  | { readonly code: ErrorCode; readonly details: Readonly<Record<string, unknown>> };

const MOST_ROWS = 50_000;
const MOST_COLUMNS = 200;

/** What says nothing of the cells' text, and of which a few bytes can stand for all cells of a sheet. */
const SKIPPED = ['dataValidations', 'mergeCells', 'conditionalFormatting', 'hyperlinks'];

async function read(bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  const workbook = new ExcelJS.Workbook();
  const options = { maxRows: MOST_ROWS, maxCols: MOST_COLUMNS, ignoreNodes: SKIPPED };
  await workbook.xlsx.load(measured(bytes), options);
  // Another kind of archive, such as a Word file, has none.
  if (workbook.worksheets.length === 0) throw new AppError('file_unreadable', { reason: 'no-worksheet' });
  return workbook.worksheets.map(readSheet);
}

/** The archive again, of parts whose sizes were looked at; the library would unpack whatever it is given. */
function measured(bytes: Uint8Array): ArrayBuffer {
  const parts = readZipEntries(bytes, () => true);
  return new Uint8Array(zipSync(Object.fromEntries(parts), { level: 0 })).buffer;
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

/** Whatever the library throws on a broken file, the file is what cannot be read. */
function refusalOf(error: unknown): AppError {
  const isLarge =
    error instanceof AppError
      ? error.details['reason'] === 'expands-too-far'
      : error instanceof Error && /^Max (?:row|column) count/u.test(error.message);
  if (isLarge) return new AppError('file_too_large');
  return error instanceof AppError ? error : new AppError('file_unreadable', { reason: String(error) });
}

async function answer(): Promise<SpreadsheetAnswer> {
  try {
    // Started by spreadsheet.ts alone, which passes exactly this.
    return { sheets: await read(workerData as Uint8Array) };
  } catch (error) {
    const { code, details } = refusalOf(error);
    return { code, details };
  }
}

parentPort?.postMessage(await answer(), []);
