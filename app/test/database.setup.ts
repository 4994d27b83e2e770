import type { TestProject } from 'vitest/node';
import { type EmbeddedServer, ensureDatabase } from '../src/platform/embedded-postgres.ts';
import { migrate, readMigrations } from '../src/platform/migrations.ts';
import { type ConnectionSettings, openPool } from '../src/platform/postgres.ts';
import { startThrowAwayServer } from './throw-away-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server of this test run, without a database. */
    readonly testServer: ConnectionSettings;
  }
}

/** Migrated once; every test file works on a copy. */
export const TEMPLATE = 'dondoc_template';

let server: EmbeddedServer | undefined;

/** Starts one server for the whole run. */
export async function setup(project: TestProject): Promise<ConnectionSettings> {
  server = await startThrowAwayServer();
  const pool = openPool(await ensureDatabase(server.connection, TEMPLATE), { as: 'owner' });
  try {
    await migrate(pool, await readMigrations());
  } finally {
    await pool.end();
  }
  project.provide('testServer', server.connection);
  return server.connection;
}

export async function teardown(): Promise<void> {
  await server?.stop();
}
