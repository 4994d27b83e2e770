import { parentPort, workerData } from 'node:worker_threads';
import { checkSync } from 'recheck';
import type { Pattern } from './patterns.ts';
import { ATTACK, asked } from './recheck.ts';

// The only one to make this worker hands in patterns.
const patterns = workerData as readonly Pattern[];

/** A pattern on which nothing is decided by then counts as not safe. A safe one takes seconds, on a busy machine half a minute. */
const LONGEST_MS = 100_000;

for (const pattern of patterns) {
  const { source, flags } = asked(pattern);
  const { status } = checkSync(source, flags, { ...ATTACK, timeout: LONGEST_MS });
  parentPort?.postMessage({ where: pattern.where, status }, []);
}
