import { parentPort, workerData } from 'node:worker_threads';
import { AppError, type ErrorCode } from '../base/errors.ts';
import { readCsv } from './csv.ts';
import type { ReadSheet } from './sheet-limits.ts';
import { readWorkbook } from './workbook-reading.ts';
import { type Sheet, workbookBytes } from './workbook-writing.ts';

/** Read a file, or write one. */
export type SpreadsheetRequest =
  | { readonly task: 'read'; readonly bytes: Uint8Array; readonly kind: 'xlsx' | 'csv' }
  | { readonly task: 'write'; readonly sheets: readonly Sheet[]; readonly at: string };

/** How much has been read, from 0 to 1; then one end: the worksheets, the file or a refusal. */
export type SpreadsheetAnswer =
  | { readonly share: number }
  | { readonly sheets: readonly ReadSheet[] }
  | { readonly written: Uint8Array }
  | { readonly code: ErrorCode; readonly details: Readonly<Record<string, unknown>> };

const SAID_EVERY = 0.05;

async function carryOut(request: SpreadsheetRequest): Promise<SpreadsheetAnswer> {
  if (request.task === 'write') {
    return { written: await workbookBytes(request.sheets, Temporal.Instant.from(request.at)) };
  }
  if (request.kind === 'csv') return { sheets: [readCsv(request.bytes)] };
  let said = 0;
  const sheets = readWorkbook(request.bytes, (share) => {
    if (share < said + SAID_EVERY) return;
    said = share;
    parentPort?.postMessage({ share } satisfies SpreadsheetAnswer, []);
  });
  return { sheets };
}

/** Whatever a library throws on a broken file, the file is what cannot be read. */
function refusalOf(error: unknown): AppError {
  if (!(error instanceof AppError)) return new AppError('file_unreadable', { reason: String(error) });
  return error.details['reason'] === 'expands-too-far' ? new AppError('sheet_too_large') : error;
}

async function answer(): Promise<SpreadsheetAnswer> {
  try {
    // Started by spreadsheet.ts alone, which passes exactly this.
    return await carryOut(workerData as SpreadsheetRequest);
  } catch (error) {
    const { code, details } = refusalOf(error);
    return { code, details: { reason: details['reason'] } };
  }
}

parentPort?.postMessage(await answer(), []);
