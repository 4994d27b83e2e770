import { parentPort, workerData } from 'node:worker_threads';
import { checkSync } from 'recheck';
import type { Pattern } from './patterns.ts';

// The only one to make this worker hands in patterns.
const patterns = workerData as readonly Pattern[];

/** A pattern on which nothing is decided by then counts as not safe. A safe one takes seconds, on a busy machine half a minute. */
const LONGEST_MS = 100_000;

/**
 * An attack is a text of up to 300,000 characters; it succeeds where matching takes so many steps: over three hundred for
 * each character. Steps are counted, and the clock is not asked, so that verdicts are the same on a busy machine.
 */
const ATTACK = { attackLimit: 100_000_000, attackTimeout: null, incubationTimeout: null };

for (const { where, source, flags } of patterns) {
  // Names of groups change nothing, and that two alternatives share one is not known to the checker.
  const nameless = source.replace(/\(\?<\p{L}\w*>/gu, '(');
  const { status } = checkSync(nameless, flags.replace(/[gy]/gu, ''), { ...ATTACK, timeout: LONGEST_MS });
  parentPort?.postMessage({ where, status }, []);
}
