import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedServer, startEmbedded } from '../src/platform/embedded-postgres.ts';
import { isRunning } from '../src/platform/running-process.ts';

// dondoc-throw-away-<pid of the maker>-<random>
const NAME = /^dondoc-throw-away-(\d+)-/u;

/** A server for tests and generators in a folder of its own, gone after `stop`. It forgoes fsync. */
export async function startThrowAwayServer(): Promise<EmbeddedServer> {
  await removeOrphans();
  const dataFolder = await mkdtemp(join(tmpdir(), `dondoc-throw-away-${process.pid}-`));
  // Started by root, the server runs as another user, who must get through here.
  await chmod(dataFolder, 0o711);
  const server = await startIn(dataFolder);
  return {
    ...server,
    stop: async () => {
      await server.stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

function startIn(dataFolder: string): Promise<EmbeddedServer> {
  return startEmbedded({ dataFolder, logFile: join(dataFolder, 'postgres.log'), durable: false });
}

/** Servers whose test run was killed: adopted like any orphan, and stopped. */
async function removeOrphans(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const maker = NAME.exec(name)?.[1];
    if (maker === undefined || isRunning(Number(maker))) continue;
    const dataFolder = join(tmpdir(), name);
    const server = await startIn(dataFolder).catch(() => null);
    await server?.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}
