import { spawn } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

const elsewhere = await mkdtemp(join(tmpdir(), 'dondoc-command-'));
await symlink(join(ROOT, 'bin/dondoc'), join(elsewhere, 'dondoc'));
afterAll(() => rm(elsewhere, { recursive: true, force: true }));

/** Called through a link on the path, from a folder that is not the project's. */
function dondoc(...args: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(join(elsewhere, 'dondoc'), args, { cwd: elsewhere, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return new Promise((done) => child.on('close', (code) => done({ code, out, err })));
}

test('without a command it shows how it is called, on standard error, and ends with 2', async () => {
  const { code, out, err } = await dondoc();
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('dondoc read FILE');
});

test('an unknown command is a wrong call', async () => {
  expect(await dondoc('write')).toMatchObject({ code: 2, out: '' });
});

test('asked for help, it answers on standard output and ends with 0', async () => {
  const { code, out } = await dondoc('--help');
  expect(code).toBe(0);
  expect(out).toContain('dondoc read FILE');
});

test('a file that is not there ends with 1 and leaves standard output empty', async () => {
  expect(await dondoc('read', 'khong-co.docx')).toMatchObject({ code: 1, out: '' });
});

test('reading a directive gives JSON on standard output and nothing else anywhere', async () => {
  const { code, out, err } = await dondoc(
    'read',
    join(ROOT, 'samples/directives/binh-son-2024.docx'),
    '--format',
    'json',
  );
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toHaveProperty('tasks');
});
