import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOrMakeSecret } from './secret.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dondoc-secret-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('is made once, for its owner alone, and the same at every start', async () => {
  const both = await Promise.all([readOrMakeSecret(folder), readOrMakeSecret(folder)]);
  expect(both[0]).toHaveLength(43);
  expect(both[1]).toBe(both[0]);
  expect(await readOrMakeSecret(folder)).toBe(both[0]);
  expect((await stat(join(folder, 'secret'))).mode & 0o077).toBe(0);
});

test('that a killed start left empty is made anew: an empty one would let anybody sign a session', async () => {
  await writeFile(join(folder, 'secret'), '');
  const secret = await readOrMakeSecret(folder);
  expect(secret).toHaveLength(43);
  expect(await readOrMakeSecret(folder)).toBe(secret);
  expect(await readdir(folder)).toEqual(['secret']);
});
