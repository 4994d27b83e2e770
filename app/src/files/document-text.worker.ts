import { parentPort, workerData } from 'node:worker_threads';
import { AppError, type ErrorCode } from '../base/errors.ts';
import { readDocx } from './docx/docx-text.ts';
import type { DocumentKind, ExtractedText, OnProgress } from './extracted-text.ts';
import { countLetters } from './printed-text.ts';

export interface ExtractionRequest {
  readonly bytes: Uint8Array;
  readonly kind: Exclude<DocumentKind, 'txt'>;
}

/** Progress, then one end: the text or a refusal. */
export type ExtractionAnswer =
  | { readonly done: number; readonly total: number }
  | ExtractedText
  | { readonly code: ErrorCode; readonly details: Readonly<Record<string, unknown>> };

const send = (answer: ExtractionAnswer) => parentPort?.postMessage(answer, []);

async function read(request: ExtractionRequest, onProgress: OnProgress): Promise<ExtractedText> {
  if (request.kind === 'pdf') {
    // The PDF reader takes longer to load than a Word file takes to read.
    const { readPdf } = await import('./pdf/pdf-text.ts');
    return { kind: 'pdf', ...(await readPdf(request.bytes, onProgress)) };
  }
  const { text, notes } = readDocx(request.bytes);
  if (countLetters(text) === 0) throw new AppError('file_no_text');
  return { kind: 'docx', text, notes, pages: null };
}

try {
  // Started by document-text.ts alone, which passes exactly this.
  const request = workerData as ExtractionRequest;
  send(await read(request, (done, total) => send({ done, total })));
} catch (error) {
  // Whatever a parser throws on a broken file, the file is what cannot be read.
  const refusal =
    error instanceof AppError ? error : new AppError('file_unreadable', { reason: String(error) });
  send({ code: refusal.code, details: refusal.details });
}
