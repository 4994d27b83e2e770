import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { read } from '../src/index.ts';
import { CONTENDERS, type Contender, seconds, warmUp } from './contender.ts';
import { directiveOf, type Sample, samples } from './texts.ts';

/**
 * How fast directives are read, beside a library that only looks for dates in them; and how time and memory grow with
 * the length of one text.
 *
 * All contenders get the same strings, all sample texts as they are, one after the other, and do their whole work on
 * each: `read` makes a complete reading (head, tasks, parties, deadlines, citations, confidence, outline),
 * `findDeadlines` finds the deadlines among the dates and nothing else, chrono-node's strict Vietnamese parser finds the
 * dates and nothing else. Neither is given a text that was prepared for it, and
 * nothing of an earlier text's reading is kept. Each has a process of its own and is warmed up for the same processor
 * time, long enough that neither gets faster, before anything is measured; rounds take turns; what is compared is
 * processor time of all threads, so that compiling and collecting garbage count for whoever causes them. Megabytes are
 * of UTF-8.
 */

const ROUNDS = 15;
const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];
const WARM_SIZE = 100_000;

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Starts a contender and waits until it is warm. */
async function start(name: Contender): Promise<ChildProcess> {
  const child = fork(new URL('contender.ts', import.meta.url), [name]);
  await once(child, 'message');
  return child;
}

/** Seconds that a contender takes for one pass over the texts. */
async function round(child: ChildProcess): Promise<number> {
  child.send('round');
  const [time] = await once(child, 'message');
  return Number(time);
}

/** Median seconds for one pass of each contender; rounds take turns, so that a busy moment hits all. */
async function race(names: readonly Contender[]): Promise<number[]> {
  const children: ChildProcess[] = [];
  for (const name of names) children.push(await start(name));
  const times: number[][] = children.map(() => []);
  for (let n = 0; n < ROUNDS; n++)
    for (const [i, child] of children.entries()) times[i]?.push(await round(child));
  for (const child of children) child.disconnect();
  return times.map(median);
}

async function throughput(texts: readonly Sample[]): Promise<void> {
  const megabytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  print(
    `${texts.length} texts, ${megabytes.toFixed(3)} MB of UTF-8; processor time, median of ${ROUNDS} rounds`,
  );
  const names: readonly Contender[] = ['dondoc', 'deadlines', 'chrono'];
  const times = await race(names);
  for (const [i, name] of names.entries()) {
    const time = times[i] ?? Number.NaN;
    print(
      `${CONTENDERS[name].title.padEnd(36)}${(texts.length / time).toFixed(0).padStart(7)} documents/s${(megabytes / time).toFixed(2).padStart(8)} MB/s`,
    );
  }
  const [whole = 1, deadlines = 1, chrono = 0] = times;
  print(`ratio of speeds, everything to chrono: ${(chrono / whole).toFixed(2)}`);
  print(`ratio of speeds, deadlines only to chrono: ${(chrono / deadlines).toFixed(2)}`);
}

function growth(texts: readonly Sample[]): void {
  print('');
  print('one text, made of whole sections of the samples with new numbers');
  // The shortest holds little more than one of the texts: what it never meets would be compiled while the next is measured.
  const varied = directiveOf(WARM_SIZE, texts);
  warmUp(() => void read(varied));
  let first: { size: number; time: number } | null = null;
  for (const size of SIZES) {
    const text = directiveOf(size, texts);
    const repeats = Math.max(1, Math.round(300_000 / size));
    const work = (): void => {
      for (let i = 0; i < repeats; i++) read(text);
    };
    const times = Array.from({ length: size > 1_000_000 ? 3 : 9 }, () => seconds(work) / repeats);
    const time = median(times);
    first ??= { size: text.length, time };
    const growing = time / first.time / (text.length / first.size);
    print(
      `${(text.length / 1000).toFixed(0).padStart(6)} k characters ${(time * 1000).toFixed(1).padStart(9)} ms  ratio of times to ratio of sizes ${growing.toFixed(2)}  resident ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
    );
  }
  print(`most resident memory: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
}

const texts = samples();
await throughput(texts);
growth(texts);
