import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { DATABASE_PART, memberPath } from './backup-format.ts';
import { BACKUP_REFUSALS, BackupRefusal } from './backup-refusal.ts';
import type { BackupWriter } from './backup-writer.ts';
import type { ConnectionSettings } from './postgres.ts';

/** A database server that is to be copied while it works. */
export interface ClusterSource {
  readonly connection: ConnectionSettings;
  /** Where its files are. */
  readonly folder: string;
}

// https://www.postgresql.org/docs/18/continuous-archiving.html#BACKUP-LOWLEVEL-BASE-BACKUP-DATA: what is made anew at the
// next start, or must not be copied. The folders themselves have to be there.
const EMPTIED_FOLDERS = new Set([
  'pg_dynshmem',
  'pg_notify',
  'pg_replslot',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
  'pg_wal',
]);
const LEFT_OUT =
  /^(?:postmaster\.(?:pid|opts)|(?:backup_label|tablespace_map)(?:\.old)?|current_logfiles(?:\.tmp)?|pgsql_tmp.*|pg_internal\.init.*)$/u;
const CONTROL_FILE = 'global/pg_control';

/**
 * Copies the files of a working server as "Making a Base Backup Using the Low Level API" describes it, with the part of
 * its log that is needed to make the copy consistent. The copy is as of the end of the call.
 * @throws BackupRefusal tablespaces; errors of pg when the server ends meanwhile
 */
export async function writeCluster(source: ClusterSource, writer: BackupWriter): Promise<void> {
  const client = new Client({
    ...source.connection,
    database: 'postgres',
    application_name: 'dondoc backup',
    options: '-c statement_timeout=0 -c idle_session_timeout=0',
  });
  // The query that follows reports it.
  client.on('error', () => {});
  await client.connect();
  try {
    await refuseTablespaces(client);
    await copyWhileMarked(client, source.folder, writer);
  } finally {
    // Also ends an unfinished backup and drops the slot.
    await client.end().catch(() => {});
  }
}

async function refuseTablespaces(client: Client): Promise<void> {
  const { rows } = await client.query<{ spcname: string }>(
    "select spcname from pg_tablespace where spcname not in ('pg_default', 'pg_global') order by spcname",
  );
  if (rows.length === 0) return;
  throw new BackupRefusal(BACKUP_REFUSALS.tablespaces(rows.map((row) => row.spcname).join(', ')));
}

async function copyWhileMarked(client: Client, folder: string, writer: BackupWriter): Promise<void> {
  // Until the session ends, the server keeps the log from here on.
  await client.query('select pg_create_physical_replication_slot($1, true, true)', [
    `dondoc_backup_${process.pid}`,
  ]);
  // With a checkpoint at once, instead of one spread over minutes.
  const started = await client.query<{ lsn: string }>(
    "select pg_backup_start('dondoc backup', fast => true) as lsn",
  );
  await writer.addFolder(DATABASE_PART);
  await copyFolder(folder, '', writer);
  await writer.addBytes(`${DATABASE_PART}/${CONTROL_FILE}`, await readWhole(join(folder, CONTROL_FILE)));
  // Nothing archives the log, it is copied below.
  const stopped = await client.query<{ lsn: string; label: string }>(
    'select lsn, labelfile as label from pg_backup_stop(wait_for_archive => false)',
  );
  const [from, to] = [started.rows[0], stopped.rows[0]];
  if (from === undefined || to === undefined) throw new Error('pg_backup_stop returned nothing');
  await writer.addBytes(`${DATABASE_PART}/backup_label`, Buffer.from(to.label));
  for (const name of await logSegments(client, from.lsn, to.lsn)) {
    const there = await writer.addFile(`${DATABASE_PART}/pg_wal/${name}`, join(folder, 'pg_wal', name));
    if (!there) throw new Error(`log segment ${name} is missing`);
  }
}

async function copyFolder(folder: string, path: string, writer: BackupWriter): Promise<void> {
  for (const entry of await entriesIfThere(join(folder, path))) {
    const inside = path === '' ? entry.name : `${path}/${entry.name}`;
    // No server gives a file a name that restoring would refuse: somebody else has put it there.
    const isForeign = memberPath(`${DATABASE_PART}/${inside}`, 'file') === null;
    if (isForeign || LEFT_OUT.test(entry.name)) continue;
    if (entry.isDirectory()) {
      await writer.addFolder(`${DATABASE_PART}/${inside}`);
      if (!EMPTIED_FOLDERS.has(inside)) await copyFolder(folder, inside, writer);
    } else if (entry.isFile() && inside !== CONTROL_FILE && !entry.name.startsWith('.s.PGSQL.')) {
      // A table dropped meanwhile is gone, and the log says so.
      await writer.addFile(`${DATABASE_PART}/${inside}`, join(folder, inside));
    }
  }
}

async function entriesIfThere(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** The server may just be writing it: what reads the same twice is whole. */
async function readWhole(path: string): Promise<Uint8Array> {
  let previous = await readFile(path);
  for (;;) {
    const again = await readFile(path);
    if (again.equals(previous)) return again;
    previous = again;
  }
}

/** Names of the files of the log that hold everything between two positions, such as 000000010000000000000003. */
async function logSegments(client: Client, from: string, to: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select pg_walfile_name('0/0'::pg_lsn + number * size + 1) as name
       from (select setting::numeric as size from pg_settings where name = 'wal_segment_size') as segment,
         generate_series(div($1::pg_lsn - '0/0', size), div($2::pg_lsn - '0/0' - 1, size)) as number
       order by number`,
    [from, to],
  );
  return rows.map((row) => row.name);
}
