import { mkdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const BEAT_MS = 1000;
// A busy machine may leave out some beats.
const STALE_MS = 15_000;

/**
 * Does some work while no other process does it. The lock is a file that its holder touches every second: one that has
 * lain still for long is of a process that was killed, and is taken over. The number of a process would not tell, since
 * after a restart of the machine, and within a container, another process bears it.
 * @param stale how long (ms) a lock must have lain still; a quarter of a minute by default
 */
export async function withWorkLock(
  path: string,
  work: () => Promise<void>,
  stale: number = STALE_MS,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  while (!(await take(path))) {
    if ((await ageOf(path)) > stale) await rm(path, { force: true });
    else await sleep(100);
  }
  const beat = setInterval(() => void touch(path), BEAT_MS);
  try {
    await work();
  } finally {
    clearInterval(beat);
    await rm(path, { force: true });
  }
}

async function take(path: string): Promise<boolean> {
  try {
    await writeFile(path, '', { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** In milliseconds; 0 when it is gone meanwhile. */
async function ageOf(path: string): Promise<number> {
  const info = await stat(path).catch(() => null);
  return info === null ? 0 : now() - info.mtimeMs;
}

async function touch(path: string): Promise<void> {
  await utimes(path, now() / 1000, now() / 1000).catch(() => {});
}

function now(): number {
  return performance.timeOrigin + performance.now();
}
