import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Report, Task } from './fuzz-worker.ts';
import { mutantOf } from './mutate.ts';
import { samples } from './texts.ts';

/**
 * Reads real directives with things done to them, for as long as told, and saves whatever is read wrongly: a reading
 * that throws, takes too long or hangs, says two things of the same text, or points at the wrong words.
 *
 *   npm run fuzz:reading -- --seconds 60 [--inputs N] [--seed N]
 *
 * The same seed makes the same inputs; a failing input can be made again from its own seed (`--seed N --inputs 1`).
 */

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    inputs: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
  },
});
const seconds = Number(values.seconds);
const most = Number(values.inputs);
const firstSeed = Number(values.seed);

const BATCH = 100;
const WATCH_MS = 1000;
/** An input that is still being read after so many milliseconds hangs, however busy the machine. */
const HANG_MS = 30_000;
const MOST_FAULTS = 20;

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

class Fuzzing {
  #worker: Worker | null = null;
  readonly #current = new Uint32Array(new SharedArrayBuffer(4));
  readonly #texts = samples();
  readonly #start = performance.now();
  #next = firstSeed;
  #inputs = 0;
  #characters = 0;
  #faults = 0;
  #watched = { seed: 0, since: performance.now() };
  #watch: ReturnType<typeof setInterval> | null = null;

  run(): void {
    print(`seed ${firstSeed}`);
    this.#hire();
    this.#watch = setInterval(() => this.#look(), WATCH_MS);
  }

  #hire(): void {
    this.#current.fill(0);
    this.#worker = new Worker(new URL('./fuzz-worker.ts', import.meta.url), {
      workerData: { current: this.#current },
    });
    this.#worker.on('message', (report: Report) => this.#hear(report));
    this.#worker.on('error', (error) => this.#broken(String(error)));
    this.#send();
  }

  #send(): void {
    const left = firstSeed + most - this.#next;
    const over = performance.now() - this.#start > seconds * 1000;
    if (over || left <= 0 || this.#faults >= MOST_FAULTS) return this.#finish();
    const task: Task = { seed: this.#next, count: Math.min(BATCH, left) };
    this.#next += task.count;
    this.#worker?.postMessage(task);
  }

  #hear(report: Report): void {
    if (report.kind === 'fault') return this.#save(report.seed, report.fault);
    this.#inputs += report.count;
    this.#characters += report.characters;
    this.#send();
  }

  /** Looks whether the same input has been in hand for too long. */
  #look(): void {
    const seed = Atomics.load(this.#current, 0);
    if (seed === 0 || seed !== this.#watched.seed) this.#watched = { seed, since: performance.now() };
    else if (performance.now() - this.#watched.since > HANG_MS)
      this.#broken(`still not read after ${HANG_MS / 1000} s`);
  }

  /** Gives up the worker with the input that it has in hand and goes on behind it. */
  #broken(fault: string): void {
    const seed = Atomics.load(this.#current, 0) - 1;
    if (seed >= 0) this.#save(seed, fault);
    else print(fault);
    this.#next = Math.max(seed + 1, firstSeed);
    const old = this.#worker;
    this.#worker = null;
    old?.removeAllListeners();
    void old?.terminate().then(() => this.#hire());
  }

  #save(seed: number, fault: string): void {
    this.#faults++;
    const { text, history } = mutantOf(this.#texts, seed);
    const path = join(tmpdir(), `dondoc-fuzz-${seed}.json`);
    writeFileSync(path, JSON.stringify({ seed, history, fault, text }, null, 2));
    print(`FAULT seed ${seed} (${history.join(', ')}): ${fault}\n  saved as ${path}`);
  }

  #finish(): void {
    if (this.#watch) clearInterval(this.#watch);
    void this.#worker?.terminate();
    const time = (performance.now() - this.#start) / 1000;
    print(
      `${this.#inputs} inputs, ${(this.#characters / 1e6).toFixed(1)} M characters, in ${time.toFixed(0)} s; ${this.#faults} faults`,
    );
    if (this.#faults > 0) process.exitCode = 1;
  }
}

new Fuzzing().run();
