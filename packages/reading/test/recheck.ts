import { Worker } from 'node:worker_threads';
import type { Pattern } from './patterns.ts';

/** What the checker says of a pattern: safe, vulnerable, or unknown where it found no answer in time. */
export interface Verdict {
  readonly where: string;
  readonly status: string;
}

const WORKERS = 2;

/** Verdicts on patterns, asked for side by side. */
export async function recheck(patterns: readonly Pattern[]): Promise<Verdict[]> {
  const shares = Array.from({ length: WORKERS }, (_, n) => patterns.filter((__, i) => i % WORKERS === n));
  return (await Promise.all(shares.map(verdictsOn))).flat();
}

function verdictsOn(patterns: readonly Pattern[]): Promise<Verdict[]> {
  return new Promise((resolve, reject) => {
    const verdicts: Verdict[] = [];
    const worker = new Worker(new URL('./recheck-worker.ts', import.meta.url), { workerData: patterns });
    worker.on('message', (verdict: Verdict) => verdicts.push(verdict));
    worker.on('error', reject);
    worker.on('exit', () => resolve(verdicts));
  });
}
