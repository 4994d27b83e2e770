import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, inject } from 'vitest';
import { type ConnectionSettings, type Db, openDb, openPool } from '../src/platform/postgres.ts';
import { TEMPLATE } from './database.setup.ts';

export interface TestDatabase {
  /** As the running application: only what migrations grant. Hand this one to actions and stores. */
  readonly db: Db;
  /** As the owner of the tables, for setting the scene. */
  readonly owner: Db;
  readonly connection: ConnectionSettings;
}

/**
 * A freshly migrated database for this test file alone, dropped after its last test.
 *
 *   const { db, owner } = await testDatabase();
 */
export async function testDatabase(): Promise<TestDatabase> {
  const server = inject('testServer');
  const name = `test_${randomBytes(8).toString('hex')}`;
  await administer(server, `create database ${name} template ${TEMPLATE}`);
  const connection = { ...server, database: name };
  const db = openDb(openPool(connection, { as: 'application', max: 8 }));
  const owner = openDb(openPool(connection, { as: 'owner', max: 4 }));
  afterAll(async () => {
    await Promise.all([db.destroy(), owner.destroy()]);
    await administer(server, `drop database ${name} with (force)`);
  });
  return { db, owner, connection };
}

async function administer(server: ConnectionSettings, statement: string): Promise<void> {
  const client = new Client({ ...server, database: 'postgres' });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
