import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { type ParsedTarEntryWithData, packTar, unpackTar } from 'modern-tar';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { diskBlobStore } from '../files/blob-store.ts';
import { SYSTEM } from '../platform/asking.ts';
import { type EmbeddedServer, ensureDatabase, startEmbedded } from '../platform/embedded-postgres.ts';
import { migrate, readMigrations } from '../platform/migrations.ts';
import { type Db, openDb, openPool } from '../platform/postgres.ts';
import { restore } from '../platform/restore.ts';
import { DATABASE_NAME } from './database.ts';
import { lookAtRestored } from './restored.ts';

const BIN = join(import.meta.dirname, '../../../bin/dondoc');
const SECRET = 'a secret that is long enough for tests';
const PICTURE = new TextEncoder().encode('ảnh chụp công trình, '.repeat(50_000));

interface Installation {
  readonly server: EmbeddedServer;
  /** As the application's role. */
  readonly db: Db;
  readonly owner: Db;
  readonly stop: () => Promise<void>;
}

let folder: string;
let backup: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dondoc-backup-'));
  await chmod(folder, 0o711);
  backup = join(folder, 'backup.tar.gz');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function dondoc(
  dataFolder: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<{ code: number; out: string; err: string }> {
  const child = spawn(BIN, args, {
    cwd: folder,
    env: { ...process.env, DONDOC_DATA: dataFolder, ...settings },
  });
  const texts = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (texts.out += piece));
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (texts.err += piece));
  const [code] = (await once(child, 'close')) as [number]; // a process that no signal ended has a code
  return { code, ...texts };
}

/** The data folder at work, as Đôn Đốc has it while it runs. */
async function open(dataFolder: string): Promise<Installation> {
  await mkdir(dataFolder, { recursive: true, mode: 0o711 });
  const server = await startEmbedded({ dataFolder, logFile: join(folder, 'postgres.log') });
  const connection = await ensureDatabase(server.connection, DATABASE_NAME);
  const ownerPool = openPool(connection, { as: 'owner' });
  await migrate(ownerPool, await readMigrations());
  const [db, owner] = [
    openDb(openPool(connection, { as: 'application', otherwise: SYSTEM })),
    openDb(ownerPool),
  ];
  let stopped: Promise<void> | undefined;
  const stop = async () => {
    await Promise.all([db.destroy(), owner.destroy()]);
    await server.stop();
  };
  return { server, db, owner, stop: () => (stopped ??= stop()) };
}

/** One entry after the other, until told to stop; tables come and go meanwhile. */
function keepWriting({ db, owner }: Installation) {
  const state = { acknowledged: 0, stopping: false };
  const insert = async () => {
    while (!state.stopping) {
      await sql`insert into audit_entry (at, actor_name, action, object_kind, object_id, detail, request_id)
        values (now(), 'Nguyễn Thị Hoà', 'task.confirmed', 'task', ${String(state.acknowledged + 1)},
          jsonb_build_object('lý do', repeat('đủ hồ sơ ', 200)), 'r')`.execute(db);
      state.acknowledged += 1;
    }
  };
  const comeAndGo = async () => {
    while (!state.stopping) {
      await sql`create table passing as select n from generate_series(1, 5000) as n`.execute(owner);
      await sql`drop table passing`.execute(owner);
    }
  };
  const done = Promise.all([insert(), comeAndGo()]);
  return {
    acknowledged: () => state.acknowledged,
    stop: async () => {
      state.stopping = true;
      await done;
    },
  };
}

/** A fingerprint of the first entries of the record. */
async function fingerprint(db: Db, count: number): Promise<unknown> {
  const { rows } = await sql`select count(*) as entries, md5(string_agg(entry::text, '|' order by seq)) as md5
    from audit_entry as entry where object_id::int <= ${count}`.execute(db);
  return rows[0];
}

async function handIn(dataFolder: string, owner: Db): Promise<string> {
  const { hash, size } = await diskBlobStore(join(dataFolder, 'blobs')).put(PICTURE, PICTURE.length);
  await sql`with giver as (insert into person (name) values ('Trần Văn Đức') returning id)
    insert into file (hash, name, media_type, size, uploaded_by)
      select ${hash}, 'ảnh.jpg', 'image/jpeg', ${size}, id from giver`.execute(owner);
  return hash;
}

test('what was acknowledged before a backup of a working installation is there after restoring it', async () => {
  const dataFolder = join(folder, 'data');
  const original = await open(dataFolder);
  onTestFinished(original.stop);
  await writeFile(join(dataFolder, 'secret'), SECRET);
  const hash = await handIn(dataFolder, original.owner);
  const writing = keepWriting(original);
  await expect.poll(writing.acknowledged).toBeGreaterThan(100);

  const before = writing.acknowledged();
  const made = await dondoc(dataFolder, ['backup', 'backup.tar.gz']);
  const during = writing.acknowledged() - before;
  await writing.stop();
  const expected = await fingerprint(original.db, before);
  await original.stop();
  expect(made).toMatchObject({ code: 0, out: expect.stringContaining(`Backed up to ${backup}`) });
  expect(during).toBeGreaterThan(20);
  expect((await stat(backup)).mode & 0o777).toBe(0o600);

  const elsewhere = join(folder, 'elsewhere');
  const told = await dondoc(elsewhere, ['restore', backup]);
  expect(told).toMatchObject({ code: 0, out: expect.stringMatching(/tables, [\d,]+ rows; 1 files\.\n$/u) });
  expect((await readdir(elsewhere)).toSorted()).toEqual(['blobs', 'postgres', 'secret']);
  expect(await readFile(join(elsewhere, 'secret'), 'utf8')).toBe(SECRET);
  const restored = await open(elsewhere);
  onTestFinished(restored.stop);
  expect(await fingerprint(restored.db, before)).toEqual(expected);
  expect(expected).toMatchObject({ entries: before });
  const blob = await diskBlobStore(join(elsewhere, 'blobs')).open(hash);
  const pieces: Uint8Array[] = [];
  for await (const piece of blob.read()) pieces.push(piece);
  expect(Buffer.concat(pieces)).toEqual(Buffer.from(PICTURE));
  // The record stays one that is only added to.
  await expect(sql`delete from audit_entry`.execute(restored.db)).rejects.toThrow('permission denied');
});

test('files without content are told; what a newer release wrote is refused', async () => {
  const dataFolder = join(folder, 'elsewhere');
  const { server, owner, stop } = await open(dataFolder);
  onTestFinished(stop);
  const look = (blobsFolder: string) =>
    lookAtRestored({
      header: {
        format: 'dondoc-backup',
        formatVersion: 1,
        release: '0.1.0',
        postgresql: '18',
        startedAt: '2024-06-20T01:02:03Z',
      },
      connection: server.connection,
      blobsFolder,
    });
  expect(await look(join(dataFolder, 'blobs'))).toMatchObject({ files: 1, missing: 0 });
  expect(await look(join(folder, 'no-blobs'))).toMatchObject({ files: 1, missing: 1 });
  await sql`insert into schema_migration (number, name, hash) values (9999, '9999_later.sql', '')`.execute(
    owner,
  );
  await expect(look(join(dataFolder, 'blobs'))).rejects.toThrow(
    'upgraded by a newer Đôn Đốc (9999_later.sql)',
  );
});

test('a stopped installation is backed up too; an existing file is replaced only when asked', async () => {
  const dataFolder = join(folder, 'data');
  const refused = await dondoc(dataFolder, ['backup', backup]);
  expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringContaining('add --force') });
  const made = await dondoc(dataFolder, ['backup', backup, '--force']);
  expect(made).toMatchObject({ code: 0, out: expect.stringContaining(`Backed up to ${backup}`) });
  // Stopped as it was, and no half-made archive beside the whole one.
  await expect(stat(join(dataFolder, 'postgres/postmaster.pid'))).rejects.toThrow('ENOENT');
  expect((await readdir(folder)).filter((name) => name.includes('partial'))).toEqual([]);
});

test.each([
  ['backup', 'Use pg_dump of version 18 or newer, then copy the folder'],
  ['restore', 'Use pg_restore of version 18 or newer'],
])('%s says what to do where the database is at DATABASE_URL', async (command, sentence) => {
  const dataFolder = join(folder, 'external');
  const told = await dondoc(dataFolder, [command, 'x.tar.gz'], { DATABASE_URL: 'postgres://db/dondoc' });
  expect(told).toMatchObject({ code: 1, out: '', err: expect.stringContaining(sentence) });
  expect(told.err).toContain(join(dataFolder, 'blobs'));
});

test('without data there is nothing to back up, and no data is made', async () => {
  const told = await dondoc(join(folder, 'nothing'), ['backup', 'x.tar.gz']);
  expect(told).toMatchObject({ code: 1, err: expect.stringContaining('There is no data of Đôn Đốc') });
  expect(await readdir(folder)).not.toContain('nothing');
});

test('restoring over existing data is refused and leaves it as it is', async () => {
  const dataFolder = join(folder, 'taken');
  await mkdir(dataFolder);
  await writeFile(join(dataFolder, 'thesis.docx'), 'x');
  const told = await dondoc(dataFolder, ['restore', backup]);
  expect(told).toMatchObject({ code: 1, err: expect.stringContaining('is not empty. Stop Đôn Đốc') });
  expect(await readdir(dataFolder)).toEqual(['thesis.docx']);
});

describe('a bad archive is refused with a reason and leaves nothing behind:', () => {
  let whole: Buffer;
  let all: readonly ParsedTarEntryWithData[];
  /** The same with hardly anything of the database, for what is refused before it is started. */
  let members: readonly ParsedTarEntryWithData[];

  beforeAll(async () => {
    whole = await readFile(backup);
    all = await unpackTar(gunzipSync(whole));
    members = keep((name) => !/^postgres\/(?!$|PG_VERSION$)/u.test(name));
  });

  async function refusal(archive: Uint8Array): Promise<string> {
    const file = join(folder, 'bad.tar.gz');
    // A place of its own each time: what one attempt wrongly leaves must not be seen by the next.
    const dataFolder = join(folder, `target-${randomUUID()}`);
    await writeFile(file, archive);
    const attempt = restore({
      file,
      dataFolder,
      signal: new AbortController().signal,
      onProgress: () => {},
      check: async () => {},
    });
    const reason = await attempt.then(
      () => 'restored',
      (error: unknown) => String(error),
    );
    await expect(stat(dataFolder)).rejects.toThrow('ENOENT');
    return reason.replace(`${file} `, '');
  }

  async function packed(entries: readonly ParsedTarEntryWithData[]): Promise<Uint8Array> {
    return gzipSync(await packTar(entries), { level: 1 });
  }

  function text(name: string, content: string): ParsedTarEntryWithData {
    const data = new TextEncoder().encode(content);
    return { header: { name, size: data.length, type: 'file' }, data };
  }

  function keep(wanted: (name: string) => boolean): readonly ParsedTarEntryWithData[] {
    const manifest = JSON.parse(new TextDecoder().decode(all.at(-1)?.data)) as {
      members: { name: string }[];
    }; // of a backup of ours
    const kept = { members: manifest.members.filter(({ name }) => wanted(name)) };
    return [
      ...all.slice(0, -1).filter(({ header }) => wanted(header.name)),
      text('manifest.json', JSON.stringify(kept)),
    ];
  }

  const without = (name: string) => members.filter(({ header }) => header.name !== name);
  /** Behind the first member. */
  const withMember = (member: ParsedTarEntryWithData) =>
    packed([...members.slice(0, 1), member, ...members.slice(1)]);
  const withHeader = (changes: object) => {
    const header: unknown = JSON.parse(new TextDecoder().decode(members[0]?.data));
    return packed([
      text('dondoc-backup.json', JSON.stringify(Object.assign({}, header, changes))),
      ...members.slice(1),
    ]);
  };

  test('cut off', async () => {
    expect(await refusal(whole.subarray(0, whole.length / 2))).toContain(
      'damaged or incomplete (unexpected end',
    );
    expect(await refusal(whole.subarray(0, whole.length - 5))).toContain('damaged or incomplete');
  });

  test('some bytes of it changed', async () => {
    const changed = Buffer.from(whole);
    // One byte alone may change nothing: in a run of zeros it is all the same how far back deflate copies from.
    const middle = Math.floor(whole.length / 2);
    changed.fill(0xff, middle, middle + 64);
    expect(await refusal(changed)).toContain('damaged or incomplete');
  });

  test('a byte of its checksum changed', async () => {
    const changed = Buffer.from(whole);
    // The last eight bytes are the CRC-32 of the content and its length (RFC 1952, section 2.3.1).
    changed[whole.length - 8] = (changed[whole.length - 8] ?? 0) ^ 1;
    expect(await refusal(changed)).toContain('damaged or incomplete');
  });

  test('a member changed, missing, twice or too many, though the archive itself is sound', async () => {
    const forged = text('secret', SECRET.replace('long', 'LONG'));
    const changed = members.map((member) => (member.header.name === 'secret' ? forged : member));
    expect(await refusal(await packed(changed))).toContain('damaged or incomplete (secret)');
    expect(await refusal(await packed(without('secret')))).toContain('damaged or incomplete (secret)');
    expect(await refusal(await withMember(forged))).toContain('strange member "secret"');
    const unlisted = [...members.slice(0, -1), text('blobs/x', 'x'), ...members.slice(-1)];
    expect(await refusal(await packed(unlisted))).toContain('strange member "blobs/x"');
    expect(await refusal(await packed([...members, text('blobs/y', 'y')]))).toContain('member "blobs/y"');
    expect(await refusal(await packed(without('manifest.json')))).toContain('manifest.json is missing');
  });

  test('something else altogether', async () => {
    expect(await refusal(await packed([text('etc/passwd', 'root')]))).toContain('is not a backup of Đôn Đốc');
    expect(await refusal(await packed([]))).toContain('is not a backup of Đôn Đốc');
    expect(await refusal(Buffer.from('Công văn số 12/UBND'))).toContain('is not a backup of Đôn Đốc');
    expect(await refusal(Buffer.alloc(0))).toContain('is not a backup of Đôn Đốc');
  });

  test.each([
    '../outside',
    '/tmp/outside',
    'postgres/../../outside',
    'postgres/..\\outside',
    'C:outside',
    'log/outside',
  ])('a member that would leave the folder: %s', async (name) => {
    expect(await refusal(await withMember(text(name, 'x')))).toContain(
      `strange member ${JSON.stringify(name)}`,
    );
    expect(await readdir(folder)).not.toContain('outside');
  });

  test.each(['symlink', 'link', 'fifo'] as const)('a member that is no file: %s', async (type) => {
    const member = { header: { name: 'blobs/ab', type, linkname: '/tmp', size: 0 } };
    expect(await refusal(await withMember(member))).toContain('strange member "blobs/ab"');
  });

  test('of another PostgreSQL or a newer format', async () => {
    expect(await refusal(await withHeader({ postgresql: '19' }))).toContain(
      'belongs to PostgreSQL 19; this release uses PostgreSQL 18',
    );
    expect(await refusal(await withHeader({ formatVersion: 2, release: '7.0.0' }))).toContain(
      'made by Đôn Đốc 7.0.0 in a newer format',
    );
  });

  test('with a database that cannot recover', async () => {
    const withoutLog = await packed(keep((name) => !name.startsWith('postgres/pg_wal/0')));
    expect(await refusal(withoutLog)).toMatch(/does not start \(FATAL: .*checkpoint record/u);
  });
});

test('what the look at the restored data refuses is not put in place; an empty folder stays', async () => {
  const dataFolder = join(folder, 'looked-at');
  await mkdir(dataFolder);
  const attempt = restore({
    file: backup,
    dataFolder,
    signal: new AbortController().signal,
    onProgress: () => {},
    check: () => Promise.reject(new Error('of a newer release')),
  });
  await expect(attempt).rejects.toThrow('of a newer release');
  expect(await readdir(dataFolder)).toEqual([]);
});
