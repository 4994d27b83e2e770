import { Worker } from 'node:worker_threads';
import type { Reading } from '@dondoc/reading';
import { AppError } from '../base/errors.ts';
import { takeTurn } from './thread-turns.ts';

/** Milliseconds. A directive of 300 pages takes less than two seconds. */
const TIME_LIMIT = 60_000;
/** Megabytes of heap; a text of three million characters needs under 500. */
const MEMORY_LIMIT = 1024;

/**
 * The reading of a text, made in a thread of its own: however long the text, the server goes on answering.
 * @param limit milliseconds after which it is given up
 * @throws AppError reading_too_long when time or memory do not suffice
 */
export async function readDirective(text: string, limit: number = TIME_LIMIT): Promise<Reading> {
  return await inThread<Reading>('./directive-reading.worker.ts', {
    data: text,
    characters: text.length,
    limit,
  });
}

export interface ThreadWork {
  /** What the worker is given. */
  readonly data: unknown;
  /** Length of the text, for the refusal. */
  readonly characters: number;
  /** Milliseconds after which it is given up. */
  readonly limit: number;
}

/**
 * The one message that a worker of this folder sends back, whose type the caller knows.
 * @throws AppError reading_too_long when time or memory do not suffice
 */
export async function inThread<Result>(file: string, work: ThreadWork): Promise<Result> {
  const release = await takeTurn();
  try {
    return await workInThread<Result>(file, work);
  } finally {
    release();
  }
}

async function workInThread<Result>(file: string, { data, characters, limit }: ThreadWork): Promise<Result> {
  const worker = new Worker(new URL(file, import.meta.url), {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT, stackSizeMb: 4 },
    env: {},
  });
  const { promise, resolve, reject } = Promise.withResolvers<Result>();
  const tooLong = (reason: string) => reject(new AppError('reading_too_long', { reason, characters }));
  const timer = setTimeout(() => tooLong('time'), limit);
  worker.on('message', resolve);
  worker.on('error', (error) => {
    const outOfMemory =
      error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    // A reader that throws is wrong itself, and nothing that the person could mend.
    if (outOfMemory) tooLong('memory');
    else reject(error);
  });
  worker.on('exit', () => tooLong('thread'));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
