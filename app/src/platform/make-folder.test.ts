import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeFolder } from './make-folder.ts';

async function place(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dondoc-folder-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

test('makes what is missing on the way, once, whoever asks at the same time', async () => {
  const path = join(await place(), 'dữ liệu', 'đôn đốc');
  const made = await Promise.all([makeFolder(path), makeFolder(path), makeFolder(path)]);
  expect(made.filter(Boolean)).toHaveLength(1);
  await access(path);
  expect(await makeFolder(path)).toBe(false);
});

test('a file in the way is said', async () => {
  const file = join(await place(), 'tệp');
  await writeFile(file, '');
  await expect(makeFolder(join(file, 'dữ liệu'))).rejects.toThrow(/EEXIST|ENOTDIR/u);
});

test.runIf(process.platform === 'linux')('a file system that takes no folders is said at once', async () => {
  await expect(makeFolder('/proc/đôn đốc/dữ liệu')).rejects.toThrow('ENOENT');
});
