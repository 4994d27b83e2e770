import { parentPort, workerData } from 'node:worker_threads';
import { faultOf } from './fuzz-checks.ts';
import { mutantOf } from './mutate.ts';
import { samples } from './texts.ts';

/** What the thread that watches tells this one. `current` is shared: the seed being read, plus one; 0 for none. */
export interface Task {
  readonly seed: number;
  readonly count: number;
}

export type Report =
  | { readonly kind: 'fault'; readonly seed: number; readonly fault: string }
  | { readonly kind: 'done'; readonly count: number; readonly characters: number };

// The only one to make this worker hands in a shared array of one number.
const { current } = workerData as { current: Uint32Array };
const texts = samples();

function tell(report: Report): void {
  parentPort?.postMessage(report, []);
}

function run({ seed: first, count }: Task): void {
  let characters = 0;
  for (let seed = first; seed < first + count; seed++) {
    const { text } = mutantOf(texts, seed);
    Atomics.store(current, 0, seed + 1);
    const fault = faultOf(text);
    Atomics.store(current, 0, 0);
    characters += text.length;
    if (fault !== null) tell({ kind: 'fault', seed, fault });
  }
  tell({ kind: 'done', count, characters });
}

parentPort?.on('message', run);
