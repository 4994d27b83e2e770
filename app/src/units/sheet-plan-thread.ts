import { Worker } from 'node:worker_threads';
import type { SheetPlan } from './sheet-plan.ts';
import type { PlanRequest } from './sheet-plan.worker.ts';

const MOST_HEAP_MEGABYTES = 1024;

/** Plans in a thread of its own, so that everybody else goes on being answered meanwhile. */
export async function planInThread(request: PlanRequest, signal: AbortSignal): Promise<SheetPlan> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./sheet-plan.worker.ts', import.meta.url), {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MEGABYTES },
    env: {},
  });
  const { promise, resolve, reject } = Promise.withResolvers<SheetPlan>();
  const stop = () => reject(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  worker.on('message', resolve);
  worker.on('error', reject);
  worker.on('exit', () => reject(new Error('the planning thread ended without a plan')));
  try {
    return await promise;
  } finally {
    signal.removeEventListener('abort', stop);
    await worker.terminate();
  }
}
