import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { withWorkLock } from './work-lock.ts';

const folder = await mkdtemp(join(tmpdir(), 'dondoc-lock-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const path = join(folder, 'deep', 'lock');

test('two do their work one after the other, and nothing is left behind', async () => {
  const said: string[] = [];
  const work = (who: string) => async () => {
    said.push(`${who} begins`);
    await sleep(150);
    said.push(`${who} ends`);
  };
  await Promise.all([withWorkLock(path, work('one')), withWorkLock(path, work('other'))]);
  expect(said.map((text) => text.split(' ')[1])).toEqual(['begins', 'ends', 'begins', 'ends']);
  expect(await readdir(join(folder, 'deep'))).toEqual([]);
});

test('the lock of a process that was killed is taken over, whatever number that process had', async () => {
  await writeFile(path, String(process.pid));
  await utimes(path, 1, 1);
  let done = false;
  await withWorkLock(path, async () => {
    done = true;
  });
  expect(done).toBe(true);
});

test('a lock whose holder is at work for long is left to it', async () => {
  const said: string[] = [];
  const atWork = Promise.withResolvers<void>();
  const long = withWorkLock(path, async () => {
    atWork.resolve();
    await sleep(2600);
    said.push('long');
  });
  await atWork.promise;
  await withWorkLock(
    path,
    async () => {
      said.push('other');
    },
    1800,
  );
  await long;
  expect(said).toEqual(['long', 'other']);
});

test('work that fails gives the lock back', async () => {
  const broken = () => Promise.reject(new Error('broken'));
  await expect(withWorkLock(path, broken)).rejects.toThrow('broken');
  await withWorkLock(path, async () => {});
});
