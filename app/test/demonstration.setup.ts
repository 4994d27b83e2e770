import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { loadDemonstration } from '../src/main/demonstration.ts';
import { silentLog } from '../src/platform/log.ts';
import { openDb, openPool } from '../src/platform/postgres.ts';
import { setup as startServer, teardown as stopServer } from './database.setup.ts';
import { copyOfTemplate } from './database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly demonstration: LoadedDemonstration;
  }
}

/** The demonstration, loaded once: every test file works on copies of both. */
export interface LoadedDemonstration {
  readonly database: string;
  readonly dataFolder: string;
}

const DATABASE = 'dondoc_demonstration';

let dataFolder: string | undefined;

export async function setup(project: TestProject): Promise<void> {
  const server = await startServer(project);
  const connection = await copyOfTemplate(server, DATABASE);
  dataFolder = await mkdtemp(join(tmpdir(), 'dondoc-demonstration-'));
  const db = openDb(openPool(connection, { as: 'application' }));
  const owner = openDb(openPool(connection, { as: 'owner' }));
  await loadDemonstration({ db, owner, dataFolder, log: silentLog() });
  // A database is copied only while nobody is connected to it.
  await Promise.all([db.destroy(), owner.destroy()]);
  project.provide('demonstration', { database: DATABASE, dataFolder });
}

export async function teardown(): Promise<void> {
  await stopServer();
  if (dataFolder !== undefined) await rm(dataFolder, { recursive: true, force: true });
}
