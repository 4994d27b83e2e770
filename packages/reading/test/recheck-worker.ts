import { parentPort, workerData } from 'node:worker_threads';
import { checkSync } from 'recheck';
import type { Pattern } from './patterns.ts';

// The only one to make this worker hands in patterns.
const patterns = workerData as readonly Pattern[];
const LONGEST_MS = 20_000;

/** The search for an attack is cut by the clock, so on a busy machine a verdict is asked for again. */
const TRIES = 3;

function statusOf(source: string, flags: string): string {
  for (let left = TRIES; ; left--) {
    const { status } = checkSync(source, flags, { timeout: LONGEST_MS });
    if (status === 'safe' || left === 1) return status;
  }
}

for (const { where, source, flags } of patterns) {
  // Names of groups change nothing, and that two alternatives share one is not known to the checker.
  const nameless = source.replace(/\(\?<\p{L}\w*>/gu, '(');
  parentPort?.postMessage({ where, status: statusOf(nameless, flags.replace(/[gy]/gu, '')) }, []);
}
