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
  const release = await takeTurn();
  try {
    return await readInThread(text, limit);
  } finally {
    release();
  }
}

async function readInThread(text: string, limit: number): Promise<Reading> {
  const worker = new Worker(new URL('./directive-reading.worker.ts', import.meta.url), {
    workerData: text,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT, stackSizeMb: 4 },
    env: {},
  });
  const { promise, resolve, reject } = Promise.withResolvers<Reading>();
  const tooLong = (reason: string) =>
    reject(new AppError('reading_too_long', { reason, characters: text.length }));
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
