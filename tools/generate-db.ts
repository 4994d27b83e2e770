/**
 * Applies the migrations to a throw-away server and writes app/db/rows.ts (types of the rows) and app/db/schema.sql.
 * With --check nothing is written; it ends with 1 when what is written differs from what the migrations give.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { migrate, readMigrations } from '../app/src/platform/migrations.ts';
import { openPool } from '../app/src/platform/postgres.ts';
import { startThrowAwayServer } from '../app/test/throw-away-server.ts';
import { readCatalog } from './database/catalog.ts';
import { renderRowTypes } from './database/row-types.ts';
import { renderSchema } from './database/schema-text.ts';

const FOLDER = join(import.meta.dirname, '../app/db');

async function generate(): Promise<ReadonlyMap<string, string>> {
  const server = await startThrowAwayServer();
  try {
    const pool = openPool({ ...server.connection, database: 'postgres' }, { as: 'owner' });
    try {
      await migrate(pool, await readMigrations());
      const catalog = await readCatalog(pool);
      return new Map([
        ['rows.ts', renderRowTypes(catalog)],
        ['schema.sql', renderSchema(catalog)],
      ]);
    } finally {
      await pool.end();
    }
  } finally {
    await server.stop();
  }
}

async function main(check: boolean): Promise<number> {
  let differing = 0;
  for (const [name, text] of await generate()) {
    const path = join(FOLDER, name);
    const present = await readFile(path, 'utf8').catch(() => '');
    if (present === text) continue;
    differing += 1;
    if (check)
      console.error(
        `app/db/${name} is not what the migrations give. Run "npm run db:generate" and commit it.`,
      );
    else await writeFile(path, text);
  }
  return check && differing > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.includes('--check'));
