import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chown, lstat, mkdir, open, readFile, realpath } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client, DatabaseError } from 'pg';
import { type ServerBinaries, serverBinaries } from './embedded-binaries.ts';
import { OWNER, ownerOf, PASSWORD_FILE, prepareCluster, writeAccessRules } from './embedded-cluster.ts';
import type { ConnectionSettings } from './postgres.ts';
import { REFUSALS, reasonOf, StartRefusal } from './start-refusal.ts';
import { type SystemUser, serverUser } from './system-user.ts';

export interface EmbeddedOptions {
  /** The data folder; the database lies in `postgres` below it. */
  readonly dataFolder: string;
  /** What the server itself has to say goes to this file. */
  readonly logFile: string;
  /** Tests only: false gives up surviving a power cut for speed. */
  readonly durable?: boolean;
  /** How this process talks to the server; Unix sockets by default, loopback where the system has none. */
  readonly transport?: 'socket' | 'loopback';
  /**
   * For how long (ms) a server that ends at once is started again, because another may just be ending on the same data;
   * half a minute by default.
   */
  readonly patience?: number;
}

export interface EmbeddedServer {
  /** Without `database`; the server has "postgres" and what is made with `ensureDatabase`. */
  readonly connection: ConnectionSettings;
  /** It was found running, left behind by a process that was killed. */
  readonly adopted: boolean;
  /** Where its files really are: elsewhere than in the data folder if its user could not get there. */
  readonly folder: string;
  /** The database was made just now and is empty. */
  readonly fresh: boolean;
  /** Finishes what is written, then ends the server and all its processes. */
  readonly stop: () => Promise<void>;
}

interface Site {
  readonly folder: string;
  readonly binaries: ServerBinaries;
  readonly user: SystemUser | null;
  readonly options: EmbeddedOptions;
}

// Name of the socket file; nobody listens on a port.
const SOCKET_PORT = 5432;
// Length of sun_path on macOS, the shortest.
const LONGEST_SOCKET_PATH = 103;
// A killed server is gone within a second; one that shuts down properly may need to write for a while.
const PATIENCE_MS = 30_000;
// Replaying the log after a crash may take minutes and must not be cut short.
const RECOVERY_PATIENCE_MS = 15 * 60_000;
// One process of Đôn Đốc per data folder holds this; a number of our own is all it needs to be.
const OWNER_LOCK = 7_305_118_203;

/**
 * Starts the PostgreSQL that npm brought, or adopts the one that a killed process left running.
 * @throws StartRefusal: folder not writable, of another version, in use by another Đôn Đốc; server does not start
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const place = join(options.dataFolder, 'postgres');
  const user = await serverUser(await ownerOf(place));
  const binaries = await serverBinaries(user);
  const fresh = await prepareCluster(place, binaries, user);
  const site: Site = { folder: await realpath(place), binaries, user, options };
  const { connection, adopted } = await bringUp(site);
  const ownership = await keepOwnership(site, connection);
  return {
    connection,
    adopted,
    folder: site.folder,
    fresh,
    stop: async () => {
      ownership.ending = true;
      await ownership.broughtBack.catch(() => {});
      // The lock is held until the server is gone, so that no other start adopts a server that is ending.
      await runPgCtl(site, ['stop', '--mode', 'fast', '--wait', '--timeout', '60']);
      await ownership.client.end();
    },
  };
}

/** A server that is at work on a data folder, whoever started it. */
export interface RunningServer {
  readonly connection: ConnectionSettings;
  /** Where its files really are. */
  readonly folder: string;
}

/**
 * Finds the server that works on a data folder, for what is done beside Đôn Đốc; null when none takes connections.
 * @throws StartRefusal when it belongs to another user of this machine
 */
export async function findRunning(dataFolder: string): Promise<RunningServer | null> {
  const folder = await realpath(join(dataFolder, 'postgres')).catch(() => null);
  if (folder === null) return null;
  const connection = await runningServer(folder);
  if (connection === null || (await knock(connection)) !== 'ready') return null;
  return { connection, folder };
}

/** Creates the database when it is missing. */
export async function ensureDatabase(
  connection: ConnectionSettings,
  name: string,
): Promise<ConnectionSettings> {
  const client = new Client({ ...connection, database: 'postgres' });
  await client.connect();
  try {
    const found = await client.query('select from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
  return { ...connection, database: name };
}

/** @param port to listen at again, where it is loopback */
async function bringUp(
  site: Site,
  port?: number,
): Promise<{ connection: ConnectionSettings; adopted: boolean }> {
  const patience = site.options.patience ?? PATIENCE_MS;
  const started = performance.now();
  let complaint = 'no answer';
  let recovering = false;
  while (performance.now() - started < (recovering ? RECOVERY_PATIENCE_MS : patience)) {
    const running = await runningServer(site.folder);
    const answer = running === null ? 'silent' : await knock(running);
    if (running !== null && answer === 'ready') return { connection: running, adopted: true };
    if (answer === 'silent') {
      const outcome = await launch(site, port);
      if ('connection' in outcome) return { connection: outcome.connection, adopted: false };
      // A server that is just dying still holds its lock, and the new one ends at once: try again, never remove the lock.
      complaint = outcome.complaint;
    }
    recovering = answer === 'starting';
    await sleep(100);
  }
  throw new StartRefusal(REFUSALS.databaseFailed(site.options.logFile, complaint));
}

async function launch(
  site: Site,
  port?: number,
): Promise<{ connection: ConnectionSettings } | { complaint: string }> {
  await writeAccessRules(site.folder, site.user);
  const listening = await whereToListen(site, port);
  const log = await open(site.options.logFile, 'a', 0o600);
  const from = (await log.stat()).size;
  const child = spawnServer(site, listening, log.fd);
  // Before anything is waited for: on a busy machine the server may have ended by then, and its end would go unheard.
  const end: { reason?: string } = {};
  child.once('error', (error) => {
    end.reason = error.message;
  });
  child.once('exit', (code) => {
    end.reason ??= `code ${String(code)}`;
  });
  await log.close();
  while (end.reason === undefined) {
    const running = await runningServer(site.folder);
    if (running !== null && (await knock(running)) === 'ready') {
      child.unref();
      return { connection: running };
    }
    await sleep(20);
  }
  const said = (await readFile(site.options.logFile)).subarray(from).toString('utf8');
  return { complaint: complaintIn(said) ?? end.reason };
}

/** Why the server ended, in its own words; not what it told those who knocked before it was ready. */
export function complaintIn(log: string): string | null {
  return /(?:(?:FATAL|PANIC): (?! *the database system is )|error while loading).*$/mu.exec(log)?.[0] ?? null;
}

function spawnServer(site: Site, listening: readonly string[], log: number): ChildProcess {
  const hasty = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
  const settings = [...listening, ...(site.options.durable === false ? hasty : [])];
  return spawn(site.binaries.postgres, ['-D', site.folder, ...settings.flatMap((text) => ['-c', text])], {
    cwd: site.folder,
    // A group of its own: Ctrl-C at the terminal must reach this process first, which then ends the server in order.
    detached: true,
    stdio: ['ignore', log, log],
    // A lock left behind may bear a number that npm or the shell has now; the server then knows it for no server.
    env: { ...process.env, PG_GRANDPARENT_PID: String(process.ppid), LC_ALL: 'C', TZ: 'UTC' },
    ...(site.user && { uid: site.user.uid, gid: site.user.gid }),
  });
}

async function whereToListen(site: Site, port?: number): Promise<readonly string[]> {
  if (transportOf(site.options) === 'loopback') {
    return ['listen_addresses=127.0.0.1', `port=${port ?? (await freePort())}`, 'unix_socket_directories='];
  }
  const folder = await socketFolder(site);
  return [
    'listen_addresses=',
    `port=${SOCKET_PORT}`,
    `unix_socket_directories=${folder}`,
    'unix_socket_permissions=0700',
  ];
}

function transportOf(options: EmbeddedOptions): 'socket' | 'loopback' {
  return options.transport ?? (process.platform === 'win32' ? 'loopback' : 'socket');
}

/** The database folder itself, which only the server's user may enter; where its path is too long, one below /tmp. */
async function socketFolder(site: Site): Promise<string> {
  const fits = (folder: string) =>
    Buffer.byteLength(`${folder}/.s.PGSQL.${SOCKET_PORT}`) <= LONGEST_SOCKET_PATH;
  if (fits(site.folder) && !site.folder.includes(',')) return site.folder;
  const name = createHash('sha256').update(site.folder).digest('hex').slice(0, 12);
  const folder = join(tmpdir(), `dondoc-${name}`);
  const uid = site.user?.uid ?? process.getuid?.() ?? 0;
  await mkdir(folder, { mode: 0o700 }).then(
    () => (site.user === null ? undefined : chown(folder, site.user.uid, site.user.gid)),
    () => undefined,
  );
  const info = await lstat(folder);
  // Anybody may have put something there by that name.
  if (!info.isDirectory() || info.uid !== uid || (info.mode & 0o077) !== 0) {
    throw new StartRefusal(REFUSALS.dataNotWritable(folder));
  }
  return folder;
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/**
 * What postmaster.pid says, if there is one: pid, folder, start time, port, socket folder, listen address, shared memory key,
 * status, a line each. It stays behind when the server is killed, so it is a claim, not a proof.
 */
async function runningServer(folder: string): Promise<ConnectionSettings | null> {
  const text = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '');
  const [, , , port, socket, address, , status] = text.split('\n');
  if (!port || status === undefined) return null;
  if (socket) return { host: socket, port: Number(port), user: OWNER };
  if (!address) return null;
  const password = await readFile(join(folder, PASSWORD_FILE), 'utf8');
  return { host: address, port: Number(port), user: OWNER, password };
}

/**
 * Whether a server answers there: 'starting' also while it recovers or shuts down.
 * @throws StartRefusal when it does not know the user of this process, who must then not touch its files either
 */
async function knock(connection: ConnectionSettings): Promise<'ready' | 'starting' | 'silent'> {
  const client = new Client({ ...connection, database: 'postgres', connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return 'ready';
  } catch (error) {
    if (error instanceof DatabaseError && error.code === '28000') {
      throw new StartRefusal(REFUSALS.databaseOfOtherUser(connection.host ?? ''), { cause: error });
    }
    // 57P03: the server is there and not yet, or no longer, taking connections.
    return error instanceof DatabaseError && error.code === '57P03' ? 'starting' : 'silent';
  } finally {
    await client.end().catch(() => {});
  }
}

/** Holds a lock in the server as long as the connection lives: gone the moment this process is, however it ends. */
async function takeOwnership(connection: ConnectionSettings, dataFolder: string): Promise<Client> {
  const client = new Client({ ...connection, database: 'postgres', application_name: 'dondoc owner' });
  client.on('error', () => {});
  await client.connect();
  // The server may need a moment to see that the former owner is dead.
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const result = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
      OWNER_LOCK,
    ]);
    if (result.rows[0]?.taken) return client;
    await sleep(100);
  }
  await client.end();
  throw new StartRefusal(REFUSALS.dataInUse(dataFolder));
}

interface Ownership {
  client: Client;
  /** Its connection is about to end because it should. */
  ending: boolean;
  /** Settled, unless the server is just being started again. */
  broughtBack: Promise<void>;
}

/** Should the server die under way, it is started again at the same place, where the pools find it. */
async function keepOwnership(site: Site, connection: ConnectionSettings): Promise<Ownership> {
  const client = await takeOwnership(connection, site.options.dataFolder);
  const ownership: Ownership = { client, ending: false, broughtBack: Promise.resolve() };
  const bringBack = async () => {
    if (ownership.ending) return;
    const again = await bringUp(site, connection.port);
    ownership.client = await takeOwnership(again.connection, site.options.dataFolder);
    watch();
  };
  // When it cannot be brought back, the rejection is left unhandled on purpose: there is nothing to go on with.
  const watch = () =>
    ownership.client.once('end', () => {
      ownership.broughtBack = bringBack();
    });
  watch();
  return ownership;
}

async function runPgCtl(site: Site, args: readonly string[]): Promise<void> {
  try {
    await promisify(execFile)(site.binaries.pgCtl, [...args, '--pgdata', site.folder], {
      cwd: site.folder,
      ...(site.user && { uid: site.user.uid, gid: site.user.gid }),
    });
  } catch (error) {
    // Not there any more is as good as stopped; killed, it leaves its file behind.
    const claimed = await runningServer(site.folder);
    if (claimed !== null && (await knock(claimed)) !== 'silent') {
      throw new Error(`The database server did not stop: ${reasonOf(error)}`, { cause: error });
    }
  }
}
