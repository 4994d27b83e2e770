import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { makeApiWorld } from '../../test/api-world.ts';
import { listen } from './listener.ts';

const LIST = join(import.meta.dirname, '../../../examples/overdue-today/list.ts');
const { app, keyOf } = await makeApiWorld();
const listener = await listen('127.0.0.1', 0);
listener.answerWith((request) => app.fetch(request.url, request));
afterAll(listener.close);

const run = async (key: string) =>
  await promisify(execFile)(process.execPath, [LIST], {
    env: { ...process.env, DONDOC_URL: `http://127.0.0.1:${listener.port}`, DONDOC_KEY: key },
  });

test('the example lists what is overdue today, over the network, with a key', async () => {
  const { stdout } = await run(await keyOf('leader', ['tasks:read']));
  expect(stdout).toBe('2024-06-19  Trường Tiểu học Hoà Bình  Rà soát nguy cơ mất an toàn trong trường học\n');
});

test('it says why it may not', async () => {
  await expect(run(await keyOf('leader', ['units:read']))).rejects.toThrow('key_scope_missing');
});

test('it is ten lines long', async () => {
  const lines = (await readFile(LIST, 'utf8')).split('\n').filter((line) => line !== '');
  expect(lines.length).toBeLessThanOrEqual(12);
});
