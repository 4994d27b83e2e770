import type { Reading } from '@dondoc/reading';
import { AppError } from '../base/errors.ts';
import { KeptThreads, ThreadEnded } from '../platform/kept-threads.ts';
import { takeTurn } from './thread-turns.ts';

/** Milliseconds. A directive of 300 pages takes less than two seconds. */
const TIME_LIMIT = 60_000;
/** Megabytes of heap; a text of three million characters needs under 500. */
const LIMITS = { maxOldGenerationSizeMb: 1024, stackSizeMb: 4 };
/** A thread that worked on more characters is not kept: hundreds of megabytes would stay with it. */
const MOST_CHARACTERS_KEPT = 300_000;

export type TextThreads<Request, Answer> = KeptThreads<Request, Answer>;

/** Threads that work on the text of a directive: `textThreads(new URL('./x.worker.ts', import.meta.url))`. */
export function textThreads<Request, Answer>(file: URL): TextThreads<Request, Answer> {
  return new KeptThreads(file, LIMITS);
}

const readers = textThreads<string, Reading>(new URL('./directive-reading.worker.ts', import.meta.url));

/**
 * The reading of a text, made in a thread of its own: however long the text, the server goes on answering.
 * @param limit milliseconds after which it is given up
 * @throws AppError reading_too_long when time or memory do not suffice
 */
export async function readDirective(text: string, limit: number = TIME_LIMIT): Promise<Reading> {
  return await inThread(readers, { data: text, characters: text.length, limit });
}

export interface ThreadWork<Request> {
  /** What the worker is given. */
  readonly data: Request;
  /** Length of the text, for the refusal. */
  readonly characters: number;
  /** Milliseconds after which it is given up. */
  readonly limit: number;
}

/** @throws AppError reading_too_long when time or memory do not suffice */
export async function inThread<Request, Answer>(
  threads: TextThreads<Request, Answer>,
  { data, characters, limit }: ThreadWork<Request>,
): Promise<Answer> {
  const release = await takeTurn();
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), limit);
  try {
    return await threads.ask(data, { signal: late.signal, keep: characters <= MOST_CHARACTERS_KEPT });
  } catch (error) {
    const reason = late.signal.aborted ? 'time' : reasonOf(error);
    // A reader that throws is wrong itself, and nothing that the person could mend.
    if (reason === null) throw error;
    throw new AppError('reading_too_long', { reason, characters });
  } finally {
    clearTimeout(timer);
    release();
  }
}

function reasonOf(error: unknown): 'memory' | 'thread' | null {
  if (error instanceof ThreadEnded) return 'thread';
  const outOfMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return outOfMemory ? 'memory' : null;
}
