import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { isRunning } from '../platform/running-process.ts';

const ROOT = join(import.meta.dirname, '../../..');

const folder = await mkdtemp(join(tmpdir(), 'dondoc-start-'));
await chmod(folder, 0o711);
const dataFolder = join(folder, 'data');
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Started {
  readonly child: ChildProcess;
  /** Everything written so far, to either stream. */
  readonly said: () => string;
  readonly exit: Promise<number | null>;
}

const started: Started[] = [];

afterEach(async () => {
  for (const { child, exit } of started.splice(0)) {
    // A group of its own, with npm and the shell in between.
    const ended = child.exitCode !== null || child.signalCode !== null;
    if (!ended && child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
    await exit;
  }
});

/** As at a terminal: `npm start -- --empty` and a process group that Ctrl-C would reach as a whole. */
function npmStart(settings: Readonly<Record<string, string>> = {}): Started {
  const child = spawn('npm', ['--silent', 'start', '--', '--empty'], {
    cwd: ROOT,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', DONDOC_DATA: dataFolder, ...settings },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (piece: string) => {
      // What npm itself has to say about the settings of this machine is not ours.
      text += piece.replace(/^npm warn .*\n/gmu, '');
    });
  }
  const exit = once(child, 'close').then(() => child.exitCode);
  const handle = { child, said: () => text, exit };
  started.push(handle);
  return handle;
}

async function addressOf({ said, child }: Started): Promise<string> {
  for (;;) {
    const address = /running at (http:\S+)/u.exec(said())?.[1];
    if (address !== undefined) return address;
    if (child.exitCode !== null) throw new Error(said());
    await new Promise((done) => setTimeout(done, 20));
  }
}

async function databasePid(): Promise<number> {
  const text = await readFile(join(dataFolder, 'postgres/postmaster.pid'), 'utf8');
  return Number(text.split('\n')[0]);
}

/** It is buried by whoever inherits it where its parent ends right after it, a moment later. */
async function hasEnded(pid: number): Promise<void> {
  await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false);
}

async function health(address: string): Promise<unknown> {
  return (await fetch(`${address}/healthz`)).json();
}

test('Ctrl-C ends the server and its database, in order', async () => {
  const run = npmStart();
  expect(await health(await addressOf(run))).toEqual({ status: 'ok' });
  const pid = await databasePid();
  process.kill(-(run.child.pid ?? 0), 'SIGINT');
  await run.exit;
  await hasEnded(pid);
  expect(await readFile(join(dataFolder, 'log/postgres.log'), 'utf8')).toContain(
    'database system is shut down',
  );
});

test('SIGTERM to npm alone, as a service manager sends it, ends all of it as well', async () => {
  const run = npmStart();
  await addressOf(run);
  const pid = await databasePid();
  run.child.kill('SIGTERM');
  await run.exit;
  await hasEnded(pid);
});

test('a second copy on the same data says so, touches nothing and leaves the first at work', async () => {
  const first = await addressOf(npmStart());
  const second = npmStart();
  expect(await second.exit).toBe(1);
  expect(second.said().trim().split('\n')).toEqual([
    `Một bản Đôn Đốc khác đang chạy trên dữ liệu ở ${dataFolder}. Dừng bản đó trước, hoặc đặt DONDOC_DATA sang thư mục khác.`,
    `Another Đôn Đốc is running on the data in ${dataFolder}. Stop it first, or set DONDOC_DATA to another folder.`,
  ]);
  expect(await health(first)).toEqual({ status: 'ok' });
});

async function takeAPort(): Promise<{ server: Server; port: number }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { server, port: typeof address === 'object' && address !== null ? address.port : 0 };
}

test('a taken port is told in a sentence before any data is touched', async () => {
  const { server, port } = await takeAPort();
  const elsewhere = join(folder, 'untouched');
  const run = npmStart({ PORT: String(port), DONDOC_DATA: elsewhere });
  expect(await run.exit).toBe(1);
  server.close();
  expect(run.said().trim().split('\n')).toEqual([
    `Cổng ${port} trên 127.0.0.1 đang được chương trình khác dùng. Dừng chương trình đó hoặc đặt PORT sang số khác.`,
    `Port ${port} on 127.0.0.1 is taken by another program. Stop it or set PORT to another number.`,
  ]);
  await expect(readFile(elsewhere)).rejects.toThrow('ENOENT');
});

test('a data folder that cannot be written is told in a sentence', async () => {
  await writeFile(join(folder, 'file'), '');
  const run = npmStart({ DONDOC_DATA: join(folder, 'file/data') });
  expect(await run.exit).toBe(1);
  expect(run.said().trim().split('\n')).toHaveLength(2);
  expect(run.said()).toContain('Không ghi được vào thư mục dữ liệu');
});

test('a failure that nobody foresaw is told in a sentence, too; the log has its cause', async () => {
  const broken = join(folder, 'broken');
  await mkdir(join(broken, 'secret'), { recursive: true });
  await chmod(broken, 0o711);
  const { connection } = await testDatabase();
  const query = new URLSearchParams({ host: connection.host ?? '', user: connection.user ?? '' });
  const run = npmStart({
    DATABASE_URL: `postgres:///${connection.database}?${query}`,
    DONDOC_DATA: broken,
  });
  expect(await run.exit).toBe(1);
  expect(run.said().trim().split('\n')).toEqual([
    expect.stringContaining('Không khởi động được (EISDIR'),
    expect.stringContaining('The start failed (EISDIR'),
  ]);
  expect(await readFile(join(broken, 'log/dondoc.log'), 'utf8')).toContain('"code":"EISDIR"');
});

test('DATABASE_URL uses that server and starts none', async () => {
  const { connection } = await testDatabase();
  const query = new URLSearchParams({ host: connection.host ?? '', user: connection.user ?? '' });
  const elsewhere = join(folder, 'external');
  const run = npmStart({
    DATABASE_URL: `postgres:///${connection.database}?${query}`,
    DONDOC_DATA: elsewhere,
  });
  expect(await health(await addressOf(run))).toEqual({ status: 'ok' });
  await expect(readFile(join(elsewhere, 'postgres/PG_VERSION'))).rejects.toThrow('ENOENT');
});
