import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  realpath,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type EmbeddedOptions, type EmbeddedServer, startEmbedded } from './embedded-postgres.ts';
import type { ConnectionSettings } from './postgres.ts';

let dataFolder: string;
let running: EmbeddedServer[];

beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'dondoc-launcher-'));
  await chmod(dataFolder, 0o711);
  running = [];
});

afterEach(async () => {
  for (const server of running) await server.stop();
  await rm(dataFolder, { recursive: true, force: true });
});

async function start(options: Partial<EmbeddedOptions> = {}): Promise<EmbeddedServer> {
  const folder = options.dataFolder ?? dataFolder;
  await mkdir(folder, { recursive: true });
  const server = await startEmbedded({
    dataFolder: folder,
    logFile: join(dataFolder, 'server.log'),
    ...options,
  });
  running.push(server);
  return server;
}

async function query<Row extends object>(connection: ConnectionSettings, sql: string): Promise<Row[]> {
  const client = new Client({ ...connection, database: 'postgres' });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function serverPid(): Promise<number> {
  const text = await readFile(join(dataFolder, 'postgres/postmaster.pid'), 'utf8');
  return Number(text.split('\n')[0]);
}

test('the server keeps what it acknowledges, checks its pages, and knows Vietnamese capitals', async () => {
  const { connection, fresh, adopted } = await start();
  expect({ fresh, adopted }).toEqual({ fresh: true, adopted: false });
  const [settings] = await query(
    connection,
    `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
       current_setting('full_page_writes') as pages, current_setting('data_checksums') as checksums,
       current_setting('server_encoding') as encoding, current_setting('listen_addresses') as addresses,
       lower('ĐỀ NGHỊ UỶ BAN') as low`,
  );
  expect(settings).toEqual({
    fsync: 'on',
    commit: 'on',
    pages: 'on',
    checksums: 'on',
    encoding: 'UTF8',
    addresses: '',
    low: 'đề nghị uỷ ban',
  });
});

test('started by root, the server runs as another user; by anybody else, as that user', async () => {
  await start();
  const { uid } = await stat(join(dataFolder, 'postgres'));
  const own = process.getuid?.();
  if (own === 0) expect(uid).not.toBe(0);
  else expect(uid).toBe(own);
  const { mode } = await stat(join(dataFolder, 'postgres'));
  expect(mode & 0o077).toBe(0);
});

test('nothing of a server is left after it was stopped, and the next start finds the data', async () => {
  const first = await start();
  await query(first.connection, 'create table kept (n int)');
  const pid = await serverPid();
  await first.stop();
  running.pop();
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  const second = await start();
  expect({ fresh: second.fresh, adopted: second.adopted }).toEqual({ fresh: false, adopted: false });
  expect(await query(second.connection, 'select * from kept')).toEqual([]);
});

/** Lets a process of its own insert until it has acknowledged so many, kills it, and returns the last acknowledged. */
async function insertUntilKilled(count: number, alsoServer: boolean): Promise<number> {
  const script = join(import.meta.dirname, '../../test/insert-until-killed.ts');
  const child = spawn(process.execPath, [script, dataFolder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let last = 0;
  let serverKilled: Promise<unknown> = Promise.resolve();
  const lines = createInterface(child.stdout);
  lines.on('line', (line) => {
    last = Number(line);
    if (last !== count) return;
    child.kill('SIGKILL');
    // The server leads a process group of its own; this is every one of its processes at once.
    if (alsoServer) serverKilled = serverPid().then((pid) => process.kill(-pid, 'SIGKILL'));
  });
  await Promise.all([once(child, 'exit'), once(lines, 'close')]);
  await serverKilled;
  return last;
}

test('a server left behind by kill -9 is adopted, and no acknowledged row is missing', async () => {
  const acknowledged = await insertUntilKilled(200, false);
  const server = await start();
  expect(server.adopted).toBe(true);
  const [found] = await query<{ n: number }>(
    server.connection,
    'select count(*)::int as n from acknowledged',
  );
  expect(found?.n).toBeGreaterThanOrEqual(acknowledged);
});

test('after kill -9 of everything the next start recovers, and no acknowledged row is missing', async () => {
  const acknowledged = await insertUntilKilled(200, true);
  const server = await start();
  expect(server.adopted).toBe(false);
  const [found] = await query<{ n: number }>(
    server.connection,
    'select count(*)::int as n from acknowledged',
  );
  expect(found?.n).toBeGreaterThanOrEqual(acknowledged);
  expect(await readFile(join(dataFolder, 'server.log'), 'utf8')).toContain('automatic recovery');
});

test('a server that dies under way is started again at the same place', async () => {
  const { connection } = await start();
  await query(connection, 'create table kept (n int)');
  process.kill(-(await serverPid()), 'SIGKILL');
  await expect.poll(() => query(connection, 'select * from kept')).toEqual([]);
  // The server answers a moment before its owner has claimed it again.
  const claims = `select from pg_locks where locktype = 'advisory' and granted`;
  await expect.poll(() => query(connection, claims)).toHaveLength(1);
  await expect(start()).rejects.toThrow('Another Đôn Đốc is running');
});

test('a server that is killed while it is being stopped counts as stopped', async () => {
  const server = await start();
  process.kill(await serverPid(), 'SIGKILL');
  await server.stop();
  running = [];
  const again = await start();
  expect(await query(again.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('a second copy on the same data is refused in a sentence and does not disturb the first', async () => {
  const { connection } = await start();
  await expect(start()).rejects.toThrow(`Another Đôn Đốc is running on the data in ${dataFolder}`);
  expect(await query(connection, 'select 1 as n')).toEqual([{ n: 1 }]);
});

test('of two first starts at the same moment one gets the data, the other the sentence', async () => {
  const outcomes = await Promise.allSettled([start(), start()]);
  expect(outcomes.map((each) => each.status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const refused = outcomes.find((each) => each.status === 'rejected');
  expect(String(refused?.reason)).toContain('Another Đôn Đốc is running');
});

test('a database of another PostgreSQL is refused and left as it is', async () => {
  const folder = join(dataFolder, 'postgres');
  await mkdir(folder);
  await writeFile(join(folder, 'PG_VERSION'), '17\n');
  await expect(start()).rejects.toThrow('belongs to PostgreSQL 17; this release needs PostgreSQL 18');
  expect(await readFile(join(folder, 'PG_VERSION'), 'utf8')).toBe('17\n');
});

test('a folder with something else in it is refused and left as it is', async () => {
  const folder = join(dataFolder, 'postgres');
  await mkdir(folder);
  await writeFile(join(folder, 'thesis.docx'), 'x');
  await expect(start()).rejects.toThrow('holds something that is not a database');
  expect(await readFile(join(folder, 'thesis.docx'), 'utf8')).toBe('x');
});

test('a data folder that cannot be made is refused in a sentence', async () => {
  await writeFile(join(dataFolder, 'file'), '');
  const folder = join(dataFolder, 'file', 'data');
  await expect(startEmbedded({ dataFolder: folder, logFile: '/dev/null' })).rejects.toThrow(
    `The data folder ${folder} cannot be written`,
  );
});

test('what a killed first start left half-made is cleared away', async () => {
  // No process can have this number.
  const leftover = join(dataFolder, 'postgres.new-999999999-00');
  await mkdir(leftover);
  expect((await start()).fresh).toBe(true);
  await expect(stat(leftover)).rejects.toThrow('ENOENT');
});

test('data below a folder that only its owner may enter can be used, by root as well', async () => {
  const closed = join(dataFolder, 'closed');
  await mkdir(closed, { mode: 0o700 });
  const folder = join(closed, 'data');
  const { connection } = await start({ dataFolder: folder });
  expect(await query(connection, 'select 1 as n')).toEqual([{ n: 1 }]);
  // Root's server runs as somebody who cannot enter, so its files lie elsewhere and a link leads there.
  const link = join(folder, 'postgres');
  expect((await lstat(link)).isSymbolicLink()).toBe(process.getuid?.() === 0);
  const place = await realpath(link);
  await running.pop()?.stop();
  await rm(place, { recursive: true });
});

test('the data folder may be a link, and its path too long for a socket', async () => {
  const folder = join(dataFolder, 'đ'.repeat(60));
  await mkdir(folder);
  const link = join(dataFolder, 'link');
  await symlink(folder, link);
  const { connection } = await start({ dataFolder: link });
  expect(await query(connection, 'select 1 as n')).toEqual([{ n: 1 }]);
  await rm(connection.host ?? '', { recursive: true, force: true });
});

test('where there are no sockets, a free port of this machine alone is used, with a password', async () => {
  const { connection } = await start({ transport: 'loopback' });
  expect(connection).toMatchObject({ host: '127.0.0.1' });
  expect(await query(connection, 'select 1 as n')).toEqual([{ n: 1 }]);
  await expect(query({ ...connection, password: 'guessed' }, 'select 1')).rejects.toThrow('password');
});
