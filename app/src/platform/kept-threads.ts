import { type ResourceLimits, Worker } from 'node:worker_threads';

/** Milliseconds for which a thread without work is kept. */
const KEPT = 30_000;

export interface AskOptions {
  /** Gives up waiting and ends the thread; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Whether the thread is kept for the next; a large request leaves behind memory that goes only with its thread. */
  readonly keep?: boolean;
}

/** It ended without an answer and without saying why. */
export class ThreadEnded extends Error {}

interface Idle {
  readonly worker: Worker;
  /** From now on it hears nobody but who took it. */
  readonly wake: () => void;
}

/**
 * Threads that answer one request after the other, each with one message. Starting one, with all that it loads, takes many
 * times as long as most of what it is asked; so it waits a while for the next. What fails ends its thread.
 */
export class KeptThreads<Request, Answer> {
  private readonly file: URL;
  private readonly limits: ResourceLimits;
  private readonly idle: Idle[] = [];

  constructor(file: URL, limits: ResourceLimits) {
    this.file = file;
    this.limits = limits;
  }

  /** @throws the signal's reason, what the thread threw, or ThreadEnded */
  async ask(request: Request, { signal, keep = true }: AskOptions = {}): Promise<Answer> {
    signal?.throwIfAborted();
    const worker = this.take();
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const stop = () => reject(signal?.reason);
    const onExit = () => reject(new ThreadEnded('the thread ended without an answer'));
    signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', resolve).on('error', reject).on('exit', onExit);
    let answered = false;
    try {
      worker.postMessage(request, []);
      const answer = await promise;
      answered = true;
      return answer;
    } finally {
      signal?.removeEventListener('abort', stop);
      if (answered && keep) this.rest(worker);
      else await worker.terminate();
      worker.off('message', resolve).off('error', reject).off('exit', onExit);
    }
  }

  private take(): Worker {
    const kept = this.idle.pop();
    if (kept === undefined) return new Worker(this.file, { resourceLimits: this.limits, env: {} });
    kept.wake();
    kept.worker.ref();
    return kept.worker;
  }

  private rest(worker: Worker): void {
    const forget = () => {
      const at = this.idle.findIndex((idle) => idle.worker === worker);
      if (at !== -1) this.idle.splice(at, 1);
    };
    const timer = setTimeout(() => {
      forget();
      void worker.terminate();
    }, KEPT);
    timer.unref();
    const wake = () => {
      clearTimeout(timer);
      worker.off('error', forget).off('exit', forget);
    };
    worker.on('error', forget).on('exit', forget);
    // Whoever ends the process need not wait for it.
    worker.unref();
    this.idle.push({ worker, wake });
  }
}
