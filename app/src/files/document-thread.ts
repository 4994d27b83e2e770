import { Worker } from 'node:worker_threads';
import { AppError, type ErrorCode } from '../base/errors.ts';
import type { DocumentKind, ExtractedText, OnProgress } from './extracted-text.ts';
import type { Mail } from './mail/mail.ts';
import type { ScanRequest, ScanText } from './scan/scan-text.ts';
import { readerTurns, scanTurns, type Turns } from './thread-turns.ts';

/** Kinds whose text a thread takes out: old Word files come to it converted, pictures are recognised. */
export type ThreadKind = Exclude<DocumentKind, 'txt' | 'doc' | 'rtf' | 'jpeg' | 'png' | 'tiff'>;

/** Take the text out of a file, recognise that of a scan, or take an e-mail apart. */
export type ThreadRequest =
  | { readonly task: 'text'; readonly bytes: Uint8Array; readonly kind: ThreadKind }
  | { readonly task: 'scan'; readonly scan: ScanRequest }
  | { readonly task: 'mail'; readonly bytes: Uint8Array };

/** The text of a file; of a PDF the numbers of the pages whose words are not in it, because they are pictures. */
export interface ThreadText extends ExtractedText {
  readonly scannedPages?: readonly number[];
}

/** Progress, then one end: the text, the text of a scan, the parts of the mail, or a refusal. */
export type ThreadAnswer =
  | { readonly done: number; readonly total: number; readonly isScan: boolean }
  | { readonly extracted: ThreadText }
  | { readonly recognised: ScanText }
  | { readonly mail: Mail }
  | { readonly code: ErrorCode; readonly details: Readonly<Record<string, unknown>> };

export interface ThreadOptions {
  readonly onProgress?: OnProgress;
  /** Stops the reading; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly limits?: Partial<ThreadLimits>;
}

/** What the reading of one file may cost before the file counts as unreadable. */
export interface ThreadLimits {
  /** From one step to the next where the thread recognises pages, else for the whole file. */
  readonly milliseconds: number;
  /**
   * Bytes unpacked outside the heap, which a small PDF can make of a stream of nothing. The runtime does not limit
   * these, so they are looked at while the thread runs.
   */
  readonly unpackedMegabytes: number;
}

const LIMITS: ThreadLimits = { milliseconds: 60_000, unpackedMegabytes: 512 };
/** A page takes 2 to 10 seconds, on a machine at its limits a minute; the largest picture that is taken in, unpacked and turned, some 500 MB. */
const SCAN_LIMITS: ThreadLimits = { milliseconds: 180_000, unpackedMegabytes: 1024 };
/** Megabytes of heap for one file. A directive of 300 pages needs under 200. */
const MEMORY_LIMIT = 768;
const LOOK_EVERY_MS = 100;

/** The words of a file. @throws AppError as `extractText` */
export async function textInThread(
  request: Extract<ThreadRequest, { task: 'text' }>,
  name: string,
  options: ThreadOptions,
): Promise<ThreadText> {
  const answer = await runInTurn(request, name, options);
  if ('extracted' in answer) return answer.extracted;
  throw new AppError('file_unreadable', { reason: 'thread', name });
}

/** The words of a scan; steps are pages. @throws AppError as `extractText` */
export async function scanInThread(
  scan: ScanRequest,
  name: string,
  options: ThreadOptions,
): Promise<ScanText> {
  const answer = await runInTurn({ task: 'scan', scan }, name, options);
  if ('recognised' in answer) return answer.recognised;
  throw new AppError('file_unreadable', { reason: 'thread', name });
}

/** The parts of an e-mail. @throws AppError file_unreadable, file_too_large */
export async function mailInThread(bytes: Uint8Array, name: string, options: ThreadOptions): Promise<Mail> {
  const answer = await runInTurn({ task: 'mail', bytes }, name, options);
  if ('mail' in answer) return answer.mail;
  throw new AppError('file_unreadable', { reason: 'thread', name });
}

async function runInTurn(
  request: ThreadRequest,
  name: string,
  options: ThreadOptions,
): Promise<ThreadAnswer> {
  const turns: Turns = request.task === 'scan' ? scanTurns : readerTurns;
  const release = await turns.take();
  try {
    options.signal?.throwIfAborted();
    return await run(request, name, options);
  } finally {
    release();
  }
}

async function run(request: ThreadRequest, name: string, options: ThreadOptions): Promise<ThreadAnswer> {
  const worker = new Worker(new URL('./document-text.worker.ts', import.meta.url), {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT, stackSizeMb: 4 },
    // Parsers write warnings about broken files to the console; a command's output must stay clean.
    stdout: true,
    stderr: true,
    env: {},
  });
  try {
    const usual = request.task === 'scan' ? SCAN_LIMITS : LIMITS;
    return await answerOf(worker, name, { ...options, limits: { ...usual, ...options.limits } });
  } finally {
    await worker.terminate();
  }
}

async function answerOf(
  worker: Worker,
  name: string,
  options: ThreadOptions & { readonly limits: ThreadLimits },
): Promise<ThreadAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<ThreadAnswer>();
  const unreadable = (reason: string, cause?: unknown) =>
    reject(new AppError('file_unreadable', { reason, name }, { cause }));
  const { limits } = options;
  const timer = setTimeout(() => unreadable('time'), limits.milliseconds);
  const watch = setInterval(() => {
    void unpackedMegabytes(worker).then(
      (size) => size > limits.unpackedMegabytes && unreadable('expands-too-far'),
    );
  }, LOOK_EVERY_MS);
  const stop = () => reject(options.signal?.reason);
  options.signal?.addEventListener('abort', stop, { once: true });
  worker.on('message', (answer: ThreadAnswer) => {
    if ('done' in answer) {
      if (answer.isScan) timer.refresh();
      options.onProgress?.(answer.done, answer.total, answer.isScan);
    } else if ('code' in answer) reject(new AppError(answer.code, { ...answer.details, name }));
    else resolve(answer);
  });
  worker.on('error', (error) => unreadable('thread', error));
  worker.on('exit', () => unreadable('thread'));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
    options.signal?.removeEventListener('abort', stop);
  }
}

async function unpackedMegabytes(worker: Worker): Promise<number> {
  try {
    const { external_memory } = await worker.getHeapStatistics();
    return external_memory / 1024 / 1024;
  } catch {
    // The thread has ended meanwhile.
    return 0;
  }
}
