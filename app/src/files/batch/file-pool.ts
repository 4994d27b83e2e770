import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type FileAnswer, type FileJob, partialOf } from './file-job.ts';

/** Milliseconds for one file, long scans included; taking the text out has limits of its own. */
const TIME_LIMIT = 15 * 60_000;
/** Megabytes of heap for each thread. */
const MEMORY_LIMIT = 1024;

export interface PoolOptions {
  /** Told of each file once it and all before it are done, in their order. */
  readonly onDone: (answer: FileAnswer, job: FileJob, index: number) => void;
  /** Told of each file as soon as it is done. */
  readonly onProgress?: (done: number, job: FileJob) => void;
  readonly signal?: AbortSignal;
  readonly threads?: number;
}

/**
 * Works through files in threads, as many at a time as the machine has cores. A file that breaks its thread fails alone.
 * @throws the signal's reason; threads are ended and unfinished outputs removed first
 */
export async function workThrough(jobs: readonly FileJob[], options: PoolOptions): Promise<void> {
  const threads = Math.min(options.threads ?? availableParallelism(), jobs.length);
  const answers = new Map<number, FileAnswer>();
  let next = 0;
  let told = 0;
  let done = 0;
  const finish = (index: number, job: FileJob, answer: FileAnswer): void => {
    answers.set(index, answer);
    done += 1;
    options.onProgress?.(done, job);
    for (let ready = answers.get(told); ready !== undefined; ready = answers.get(told)) {
      const of = jobs[told];
      answers.delete(told);
      if (of !== undefined) options.onDone(ready, of, told);
      told += 1;
    }
  };
  const ends = await Promise.allSettled(
    Array.from({ length: threads }, async () => {
      const thread = new FileThread();
      try {
        for (let index = next++; index < jobs.length; index = next++) {
          const job = jobs[index];
          if (job !== undefined) finish(index, job, await thread.run(job, options.signal));
        }
      } finally {
        await thread.end();
      }
    }),
  );
  // Only now have all threads ended and cleared up behind them.
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

/** A thread that reads one file after the other; it is made anew after a file that ended it. */
class FileThread {
  private worker: Worker | null = null;

  async run(job: FileJob, signal: AbortSignal | undefined): Promise<FileAnswer> {
    signal?.throwIfAborted();
    this.worker ??= new Worker(new URL('./file-job.worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT, stackSizeMb: 4 },
      stdout: true,
      stderr: true,
    });
    const { worker } = this;
    const { promise, resolve, reject } = Promise.withResolvers<FileAnswer>();
    const lost = (reason: 'time' | 'memory' | 'thread'): void =>
      resolve({ ok: false, code: reason, details: '' });
    const timer = setTimeout(() => lost('time'), TIME_LIMIT);
    const stop = (): void => reject(signal?.reason);
    const onError = (error: unknown): void =>
      lost(
        error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? 'memory'
          : 'thread',
      );
    const onExit = (): void => lost('thread');
    signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', resolve).on('error', onError).on('exit', onExit);
    worker.postMessage(job, []);
    try {
      const answer = await promise;
      if (!answer.ok && (answer.code === 'time' || answer.code === 'memory' || answer.code === 'thread')) {
        await this.abandon(job);
      }
      return answer;
    } catch (error) {
      await this.abandon(job);
      throw error;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      worker.off('message', resolve).off('error', onError).off('exit', onExit);
    }
  }

  async end(): Promise<void> {
    const { worker } = this;
    this.worker = null;
    await worker?.terminate();
  }

  private async abandon(job: FileJob): Promise<void> {
    await this.end();
    if (job.target !== null) await rm(partialOf(job.target), { force: true });
  }
}
