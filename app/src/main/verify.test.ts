import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAnchors } from '../audit/anchor-file.ts';
import { SYSTEM } from '../platform/asking.ts';
import { ensureDatabase, startEmbedded } from '../platform/embedded-postgres.ts';
import { silentLog } from '../platform/log.ts';
import { migrate, readMigrations } from '../platform/migrations.ts';
import { type Db, openDb, openPool } from '../platform/postgres.ts';
import { DATABASE_NAME } from './database.ts';
import { keepAnchors } from './record-anchors.ts';

const BIN = join(import.meta.dirname, '../../../bin/dondoc');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dondoc-verify-'));
  await chmod(folder, 0o711);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function verify(dataFolder: string, ...args: readonly string[]) {
  const child = spawn(BIN, ['verify', ...args], { env: { ...process.env, DONDOC_DATA: dataFolder } });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (said.out += piece));
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (said.err += piece));
  const [code] = (await once(child, 'close')) as [number]; // a process that no signal ended has a code
  return { code, ...said };
}

/** Đôn Đốc at work on the data folder, as far as the record goes. */
async function atWork(work: (databases: { db: Db; owner: Db }) => Promise<void>): Promise<void> {
  const server = await startEmbedded({ dataFolder: folder, logFile: join(folder, 'postgres.log') });
  const connection = await ensureDatabase(server.connection, DATABASE_NAME);
  const ownerPool = openPool(connection, { as: 'owner' });
  await migrate(ownerPool, await readMigrations());
  const [db, owner] = [
    openDb(openPool(connection, { as: 'application', otherwise: SYSTEM })),
    openDb(ownerPool),
  ];
  const end = await keepAnchors(db, folder, silentLog());
  try {
    await work({ db, owner });
  } finally {
    await end();
    await Promise.all([db.destroy(), owner.destroy()]);
    await server.stop();
  }
}

async function confirm(db: Db, name: string): Promise<void> {
  await sql`insert into audit_entry (at, actor_name, action, object_kind, object_id, request_id)
    values ('2024-06-20T01:00:00Z', ${name}, 'assignment.confirmed', 'assignment', '7', 'r')`.execute(db);
}

test('the command tells a whole record from a changed one, while Đôn Đốc runs and when it is stopped', async () => {
  await atWork(async ({ db }) => {
    expect(await verify(folder)).toMatchObject({ code: 0, out: expect.stringContaining('no entries yet') });
    await confirm(db, 'Nguyễn Thị Hoà');
    await confirm(db, 'Trần Văn Bình');
    expect(await verify(folder)).toMatchObject({
      code: 0,
      out: expect.stringContaining('Nhật ký nguyên vẹn: 2 mục, khớp 0 mốc'),
    });
  });
  const stopped = await verify(folder);
  expect(stopped).toMatchObject({ code: 0, out: expect.stringContaining('2 mục, khớp 1 mốc') });
  const [anchor] = await readAnchors(folder);
  expect(stopped.out).toContain(`2:${anchor?.hash}`);

  await atWork(async ({ owner }) => {
    await sql`update audit_entry set actor_name = 'Người khác' where seq = 1`.execute(owner);
  });
  const damaged = await verify(folder);
  expect(damaged).toMatchObject({ code: 1, err: expect.stringContaining('NHẬT KÝ KHÔNG CÒN NGUYÊN VẸN') });
  expect(damaged.err).toContain('Mục 1 đã bị sửa. Nay ghi: 2024-06-20T01:00:00.000000Z · Người khác');
});

test('a record made anew whole is caught by a mark kept elsewhere', async () => {
  const told = await verify(folder, '--anchor', `2:${'0'.repeat(64)}`);
  expect(told).toMatchObject({ code: 1, err: expect.stringContaining('Mục 2 không khớp mốc') });
});

test('wrong calls and an empty place are told in a sentence', async () => {
  expect(await verify(folder, '--anchor', 'two')).toMatchObject({
    code: 2,
    err: expect.stringContaining('Cách dùng: dondoc verify'),
  });
  expect(await verify(folder, 'else')).toMatchObject({ code: 2 });
  expect(await verify(join(folder, 'nowhere'))).toMatchObject({
    code: 1,
    err: expect.stringContaining('Không có dữ liệu Đôn Đốc'),
  });
});
