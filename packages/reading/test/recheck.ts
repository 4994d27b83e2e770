import { Worker } from 'node:worker_threads';
import type { Pattern } from './patterns.ts';

/** What the checker says of a pattern: safe, vulnerable, or unknown where it found no answer in time. */
export interface Verdict {
  readonly where: string;
  readonly status: string;
}

/**
 * An attack is a text of up to 300,000 characters; it succeeds where matching takes so many steps: over three hundred for
 * each character. Steps are counted, and the clock is not asked, so that verdicts are the same on a busy machine.
 */
export const ATTACK = { attackLimit: 100_000_000, attackTimeout: null, incubationTimeout: null } as const;

/** The pattern as the checker is asked about it. */
export function asked({ source, flags }: Pattern): Omit<Pattern, 'where'> {
  // Names of groups change nothing, and that two alternatives share one is not known to the checker.
  return { source: source.replace(/\(\?<\p{L}\w*>/gu, '('), flags: flags.replace(/[gy]/gu, '') };
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
