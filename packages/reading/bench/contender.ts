import { type Sample, samples } from './texts.ts';

/**
 * One of those that are compared, alone in its process: the engine compiles patterns worse once there is much compiled
 * code about, so that in one process whoever begins later would pay for whoever began.
 */

/** Passes over the samples in one round, so that a round takes long enough to be measured. */
const PASSES = 3;
const WARM_UP_SECONDS = 8;
const REFERENCE = '2024-01-01';

export const CONTENDERS = {
  dondoc: {
    title: 'dondoc, everything',
    load: async () => (await import('../src/index.ts')).read,
  },
  deadlines: {
    title: 'dondoc, deadlines only',
    load: async () => {
      const { findDeadlines } = await import('../src/index.ts');
      return (text: string) => findDeadlines(text, REFERENCE);
    },
  },
  chrono: {
    title: 'chrono-node vi strict, dates only',
    load: async () => {
      const { strict } = await import('chrono-node/vi');
      const reference = new Date(`${REFERENCE}T00:00:00`);
      return (text: string) => strict.parse(text, reference);
    },
  },
} as const;

export type Contender = keyof typeof CONTENDERS;

/** Seconds of processor time, of all threads, that `work` takes: what else the machine does counts little. */
export function seconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

export function warmUp(work: () => void): void {
  for (let spent = 0; spent < WARM_UP_SECONDS; ) spent += seconds(work);
}

/** Warms up, and then measures a round whenever it is asked for one; answers with the seconds that one pass takes. */
async function serve(contender: Contender, texts: readonly Sample[]): Promise<void> {
  const run: (text: string) => unknown = await CONTENDERS[contender].load();
  const work = (): void => {
    for (let pass = 0; pass < PASSES; pass++) for (const { text } of texts) run(text);
  };
  warmUp(work);
  process.on('message', () => process.send?.(seconds(work) / PASSES));
  process.send?.('ready');
}

const isContender = (name: string): name is Contender => Object.hasOwn(CONTENDERS, name);

const [, script = '', name = ''] = process.argv;
if (script === import.meta.filename && isContender(name)) await serve(name, samples());
