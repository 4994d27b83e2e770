import { Worker } from 'node:worker_threads';
import { AppError } from '../base/errors.ts';
import type { SpreadsheetAnswer } from './spreadsheet.worker.ts';

/** A worksheet as text: the first row holds the headings. */
export interface Sheet {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
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

const LARGEST_BYTES = 10 * 1024 * 1024;
/** Fifty thousand rows take some five seconds. */
const LONGEST_MS = 30_000;
const MOST_HEAP_MEGABYTES = 768;

/**
 * Reads the worksheets of an XLSX file; every cell is text as shown, trimmed and NFC, empty cells are ''. It is read in a
 * thread of its own with limits on time and memory: a hostile file ends its thread, not the server.
 * @throws AppError file_empty, file_too_large, file_unreadable
 */
export async function readSpreadsheet(bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  if (bytes.length === 0) throw new AppError('file_empty');
  if (bytes.length > LARGEST_BYTES) throw new AppError('file_too_large');
  const worker = new Worker(new URL('./spreadsheet.worker.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MEGABYTES },
    env: {},
  });
  try {
    const answer = await answerOf(worker);
    if ('code' in answer) throw new AppError(answer.code, answer.details);
    return answer.sheets;
  } finally {
    await worker.terminate();
  }
}

async function answerOf(worker: Worker): Promise<SpreadsheetAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<SpreadsheetAnswer>();
  const unreadable = (reason: string, cause?: unknown) =>
    reject(new AppError('file_unreadable', { reason }, { cause }));
  const timer = setTimeout(() => unreadable('time'), LONGEST_MS);
  worker.on('message', resolve);
  worker.on('error', (error) => unreadable('thread', error));
  worker.on('exit', () => unreadable('thread'));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
  }
}

/** Writes worksheets with a bold, fixed heading row. */
export async function writeSpreadsheet(sheets: readonly Sheet[], at: Temporal.Instant): Promise<Uint8Array> {
  // Loading it takes a good part of the time in which the server is to be ready.
  const { default: ExcelJS } = await import('exceljs');
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
