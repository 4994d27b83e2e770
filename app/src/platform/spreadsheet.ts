import { Worker } from 'node:worker_threads';
import { AppError } from '../base/errors.ts';
import type { ReadSheet } from './sheet-limits.ts';
import type { SpreadsheetAnswer, SpreadsheetRequest } from './spreadsheet.worker.ts';
import { type Sheet, workbookBytes } from './workbook-writing.ts';

export { type Table, writeCsv } from './csv.ts';
export type { ReadSheet, SheetRow } from './sheet-limits.ts';
export type { Sheet } from './workbook-writing.ts';

const LARGEST_BYTES = 25 * 1024 * 1024;
/** A hundred thousand rows take some ten seconds. */
const LONGEST_MS = 60_000;
const MOST_HEAP_MEGABYTES = 768;
/** What takes longer than a page may take is written in a thread of its own. */
const MANY_ROWS = 2_000;

export interface ReadOptions {
  readonly onProgress?: (share: number) => void;
  /** Stops the reading; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Reads the worksheets of an XLSX file, or the table of a CSV file as one worksheet without a name. Every cell is text as
 * shown, trimmed and NFC; days are written 2024-01-31. It is read in a thread of its own with limits on time and memory:
 * a hostile file ends its thread, not the server.
 * @throws AppError file_empty, file_too_large, file_unreadable, file_encrypted, csv_encoding, csv_quotes
 */
export async function readSpreadsheet(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<readonly ReadSheet[]> {
  if (bytes.length === 0) throw new AppError('file_empty');
  if (bytes.length > LARGEST_BYTES) throw new AppError('sheet_too_large');
  const answer = await inThread({ task: 'read', bytes, kind: kindOf(bytes) }, options);
  if ('sheets' in answer) return answer.sheets;
  throw new AppError('file_unreadable', { reason: 'thread' });
}

function kindOf(bytes: Uint8Array): 'xlsx' | 'csv' {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'xlsx';
  // A compound file: an old .xls, or an .xlsx under a password.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new AppError('sheet_old');
  return 'csv';
}

/** Writes worksheets with a bold, fixed heading row. */
export async function writeSpreadsheet(sheets: readonly Sheet[], at: Temporal.Instant): Promise<Uint8Array> {
  if (sheets.reduce((sum, { rows }) => sum + rows.length, 0) < MANY_ROWS)
    return await workbookBytes(sheets, at);
  const answer = await inThread({ task: 'write', sheets, at: at.toString() }, {});
  if ('written' in answer) return answer.written;
  throw new Error('the thread wrote no spreadsheet');
}

async function inThread(request: SpreadsheetRequest, options: ReadOptions): Promise<SpreadsheetAnswer> {
  const worker = new Worker(new URL('./spreadsheet.worker.ts', import.meta.url), {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MEGABYTES },
    env: {},
  });
  try {
    return await answerOf(worker, options);
  } finally {
    await worker.terminate();
  }
}

async function answerOf(worker: Worker, { onProgress, signal }: ReadOptions): Promise<SpreadsheetAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<SpreadsheetAnswer>();
  const unreadable = (reason: string, cause?: unknown) =>
    reject(new AppError('file_unreadable', { reason }, { cause }));
  const timer = setTimeout(() => unreadable('time'), LONGEST_MS);
  const stop = () => reject(signal?.reason);
  signal?.addEventListener('abort', stop, { once: true });
  if (signal?.aborted === true) stop();
  worker.on('message', (answer: SpreadsheetAnswer) => {
    if ('share' in answer) onProgress?.(answer.share);
    else if ('code' in answer) reject(new AppError(answer.code, answer.details));
    else resolve(answer);
  });
  worker.on('error', (error) => unreadable('thread', error));
  worker.on('exit', () => unreadable('thread'));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}
