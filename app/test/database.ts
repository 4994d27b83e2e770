import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, inject } from 'vitest';
import { SYSTEM } from '../src/platform/asking.ts';
import { type ConnectionSettings, type Db, openDb, openPool } from '../src/platform/postgres.ts';
import { TEMPLATE } from './database.setup.ts';

export interface TestDatabase {
  /**
   * As the running application: only what migrations grant. Hand this one to actions and stores. It sees every row unless
   * somebody is said to ask (`asPerson`): tests of one noun are not about row-level security.
   */
  readonly db: Db;
  /** The same as the server has it: where nobody is said to ask, nothing is seen. For the whole application. */
  readonly guarded: Db;
  /** As the owner of the tables, for setting the scene. */
  readonly owner: Db;
  readonly connection: ConnectionSettings;
}

/**
 * A freshly migrated database for this test file alone, dropped after its last test.
 *
 *   const { db, owner } = await testDatabase();
 *
 * @param template another database to copy, to which nobody is connected
 */
export async function testDatabase(template = TEMPLATE): Promise<TestDatabase> {
  const server = inject('testServer');
  const connection = await copyOfTemplate(server, `test_${randomBytes(8).toString('hex')}`, template);
  const db = openDb(openPool(connection, { as: 'application', max: 8, otherwise: SYSTEM }));
  const guarded = openDb(openPool(connection, { as: 'application', max: 8 }));
  const owner = openDb(openPool(connection, { as: 'owner', max: 4 }));
  afterAll(async () => {
    await Promise.all([db.destroy(), guarded.destroy(), owner.destroy()]);
    await administer(server, `drop database ${connection.database} with (force)`);
  });
  return { db, guarded, owner, connection };
}

export async function copyOfTemplate(
  server: ConnectionSettings,
  database: string,
  template = TEMPLATE,
): Promise<ConnectionSettings> {
  await administer(server, `create database ${database} template ${template}`);
  return { ...server, database };
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
