import { Worker } from 'node:worker_threads';
import { AppError } from '../base/errors.ts';
import { documentKind } from './content-type.ts';
import type { ExtractionAnswer, ExtractionRequest } from './document-text.worker.ts';
import type { ExtractedText, OnProgress } from './extracted-text.ts';
import { readPlainText } from './plain-text.ts';
import { takeTurn } from './thread-turns.ts';

export interface ExtractOptions {
  readonly onProgress?: OnProgress;
  /** Stops the reading; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly limits?: Partial<ExtractLimits>;
}

/** What the reading of one file may cost before the file counts as unreadable. */
export interface ExtractLimits {
  readonly milliseconds: number;
  /**
   * Bytes unpacked outside the heap, which a small PDF can make of a stream of nothing. The runtime does not limit
   * these, so they are looked at while the thread runs.
   */
  readonly unpackedMegabytes: number;
}

/** Characters: some 700 pages, more than any directive, and what can be shown and searched at once. */
const LONGEST_TEXT = 2_000_000;
const LIMITS: ExtractLimits = { milliseconds: 60_000, unpackedMegabytes: 512 };
/** Megabytes of heap for one file. A directive of 300 pages needs under 200. */
const MEMORY_LIMIT = 768;
const LOOK_EVERY_MS = 100;

/**
 * The words of a document. Its kind is told by its content, never by its name (which only goes into error details).
 * Word and PDF are read in a thread of their own with limits on time and memory: a hostile file ends its thread, not the server.
 * @throws AppError file_empty, file_too_large, file_type, file_word_97, file_encoding, file_encrypted, file_no_text, file_unreadable
 */
export async function extractText(
  bytes: Uint8Array,
  name: string,
  options: ExtractOptions = {},
): Promise<ExtractedText> {
  const kind = documentKind(bytes);
  const extracted =
    kind === 'txt'
      ? { text: readPlainText(bytes), kind, pages: null, notes: [] }
      : await readInTurn({ bytes, kind }, name, options);
  const characters = extracted.text.length;
  if (characters > LONGEST_TEXT) throw new AppError('file_too_large', { characters, name });
  return extracted;
}

async function readInTurn(
  request: ExtractionRequest,
  name: string,
  options: ExtractOptions,
): Promise<ExtractedText> {
  const release = await takeTurn();
  try {
    options.signal?.throwIfAborted();
    return await readInThread(request, name, options);
  } finally {
    release();
  }
}

async function readInThread(
  request: ExtractionRequest,
  name: string,
  options: ExtractOptions,
): Promise<ExtractedText> {
  const worker = new Worker(new URL('./document-text.worker.ts', import.meta.url), {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT, stackSizeMb: 4 },
    // Parsers write warnings about broken files to the console; a command's output must stay clean.
    stdout: true,
    stderr: true,
    env: {},
  });
  try {
    return await answerOf(worker, name, options);
  } finally {
    await worker.terminate();
  }
}

async function answerOf(worker: Worker, name: string, options: ExtractOptions): Promise<ExtractedText> {
  const { promise, resolve, reject } = Promise.withResolvers<ExtractedText>();
  const unreadable = (reason: string, cause?: unknown) =>
    reject(new AppError('file_unreadable', { reason, name }, { cause }));
  const limits = { ...LIMITS, ...options.limits };
  const timer = setTimeout(() => unreadable('time'), limits.milliseconds);
  const watch = setInterval(() => {
    void unpackedMegabytes(worker).then(
      (size) => size > limits.unpackedMegabytes && unreadable('expands-too-far'),
    );
  }, LOOK_EVERY_MS);
  const stop = () => reject(options.signal?.reason);
  options.signal?.addEventListener('abort', stop, { once: true });
  worker.on('message', (answer: ExtractionAnswer) => {
    if ('done' in answer) options.onProgress?.(answer.done, answer.total);
    else if ('text' in answer) resolve(answer);
    else reject(new AppError(answer.code, { ...answer.details, name }));
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
