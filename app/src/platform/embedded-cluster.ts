import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmod,
  chown,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { makeDataFolder } from './data-folder.ts';
import { canReach, type ServerBinaries, SHARED_FOLDER } from './embedded-binaries.ts';
import { isRunning } from './running-process.ts';
import { REFUSALS, reasonOf, StartRefusal } from './start-refusal.ts';
import { ownName, type SystemUser } from './system-user.ts';

/** Owner of the database and of its tables; the only one who may sign in at the server. */
export const OWNER = 'dondoc';

export const SERVER_MAJOR = '18';

/** Inside the database folder; only where the server listens on loopback (Windows) is it asked for. */
export const PASSWORD_FILE = 'dondoc-password';

/**
 * Makes the database folder ready: writable, of the right version, initialised. Initialising happens beside it and ends
 * with a rename, so that a start that is killed leaves either no database or a whole one.
 * @returns whether it was made just now
 */
export async function prepareCluster(
  folder: string,
  binaries: ServerBinaries,
  user: SystemUser | null,
): Promise<boolean> {
  await makeDataFolder(dirname(folder));
  const version = await clusterVersion(folder);
  if (version === SERVER_MAJOR) return false;
  if (version !== null) throw new StartRefusal(REFUSALS.dataOtherVersion(folder, version, SERVER_MAJOR));
  if ((await readdir(folder).catch(() => [])).length > 0) {
    throw new StartRefusal(REFUSALS.dataNotADatabase(folder));
  }
  await removeLeftovers(folder);
  await initialise(folder, binaries, user);
  return true;
}

/** Content of PG_VERSION, "18"; null when there is no database yet. */
async function clusterVersion(folder: string): Promise<string | null> {
  try {
    return (await readFile(join(folder, 'PG_VERSION'), 'utf8')).trim();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code; // every failure of a file operation has one
    if (code === 'ENOENT') return null;
    throw new StartRefusal(REFUSALS.dataNotWritable(folder), { cause: error });
  }
}

/** Half-made folders of starts that were killed: postgres.new-1234-5f. */
async function removeLeftovers(folder: string): Promise<void> {
  const prefix = `${basename(folder)}.new-`;
  for (const name of await readdir(dirname(folder))) {
    if (!name.startsWith(prefix) || isRunning(Number.parseInt(name.slice(prefix.length), 10))) continue;
    await rm(join(dirname(folder), name), { recursive: true, force: true });
  }
}

async function initialise(folder: string, binaries: ServerBinaries, user: SystemUser | null): Promise<void> {
  const fresh = `${folder}.new-${process.pid}-${randomBytes(2).toString('hex')}`;
  const place = await makeClusterFolder(fresh, user);
  try {
    await runInitdb(place, binaries, user);
    await rename(fresh, folder);
  } catch (error) {
    await rm(place, { recursive: true, force: true });
    await rm(fresh, { recursive: true, force: true });
    // Another start was quicker: its database is as good.
    if ((await clusterVersion(folder)) === SERVER_MAJOR) return;
    throw error instanceof StartRefusal
      ? error
      : new StartRefusal(REFUSALS.databaseFailed(folder, reasonOf(error)), { cause: error });
  }
}

/**
 * Makes an empty folder for a database that the server's user can reach and nobody else can read.
 * @returns where it really is: elsewhere, with a link to it at `path`, if that user could not get there
 */
export async function makeClusterFolder(path: string, user: SystemUser | null): Promise<string> {
  await mkdir(path, { mode: 0o700 });
  if (user === null) return path;
  await chown(path, user.uid, user.gid);
  return (await canReach(dirname(path), user)) ? path : await placeOutside(path, user);
}

/**
 * Started by root with the data under a closed folder such as /root, the server's user could not get there. The database
 * then lies in /var/lib/dondoc and the data folder holds a link to it; without the link it is not taken for this data.
 */
async function placeOutside(fresh: string, user: SystemUser): Promise<string> {
  const place = join(SHARED_FOLDER, `data-${randomBytes(6).toString('hex')}`);
  try {
    await mkdir(SHARED_FOLDER, { recursive: true });
    await chmod(SHARED_FOLDER, 0o755);
    await mkdir(place, { mode: 0o700 });
    await chown(place, user.uid, user.gid);
    await rm(fresh, { recursive: true });
    await symlink(place, fresh);
  } catch (error) {
    throw new StartRefusal(REFUSALS.dataNotWritable(SHARED_FOLDER), { cause: error });
  }
  return place;
}

async function runInitdb(place: string, binaries: ServerBinaries, user: SystemUser | null): Promise<void> {
  // initdb wants an empty folder, so the password lies in another one until it is done.
  const desk = await mkdtemp(join(tmpdir(), 'dondoc-'));
  const password = join(desk, PASSWORD_FILE);
  await writeFile(password, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (user !== null) {
    await chown(desk, user.uid, user.gid);
    await chown(password, user.uid, user.gid);
  }
  try {
    await initdb(place, password, { binaries, user });
    await cp(password, join(place, PASSWORD_FILE));
  } finally {
    await rm(desk, { recursive: true });
  }
}

async function initdb(
  place: string,
  password: string,
  { binaries, user }: { binaries: ServerBinaries; user: SystemUser | null },
): Promise<void> {
  const settings = [
    ['--pgdata', place],
    ['--username', OWNER],
    ['--pwfile', password],
    ['--encoding', 'UTF8'],
    // Plain C would leave lower('ĐỀ') as it is, and the bundled ICU differs between platforms; this one is PostgreSQL's own.
    ['--no-locale'],
    ['--locale-provider', 'builtin'],
    ['--builtin-locale', 'PG_UNICODE_FAST'],
    ['--data-checksums'],
    ['--auth', 'reject'],
  ];
  const child = spawn(binaries.initdb, settings.flat(), {
    cwd: place,
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(user && { uid: user.uid, gid: user.gid }),
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const code = await new Promise<number | null>((done, failed) => {
    child.on('error', failed);
    child.on('close', done);
  });
  if (code !== 0) throw new Error(complaint.trim() || `initdb ended with ${String(code)}`);
}

/**
 * Who may sign in, written anew at every start: through the socket, only the operating-system user who runs this process;
 * over loopback, only who knows the password that this process made.
 */
export async function writeAccessRules(folder: string, user: SystemUser | null): Promise<void> {
  const files = {
    'pg_hba.conf': `local all ${OWNER} peer map=dondoc\nhost all ${OWNER} 127.0.0.1/32 scram-sha-256\n`,
    'pg_ident.conf': `dondoc "${ownName()}" ${OWNER}\n`,
  };
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    await writeFile(path, text, { mode: 0o600 });
    if (user !== null) await chown(path, user.uid, user.gid);
  }
}

/** Numeric owner of an existing database folder, null where there is none. */
export async function ownerOf(folder: string): Promise<number | null> {
  return stat(folder).then(
    (info) => info.uid,
    () => null,
  );
}
