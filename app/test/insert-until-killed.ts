/** Inserts numbers into the database of a data folder and prints each one once it is acknowledged, until it is killed. */
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbedded } from '../src/platform/embedded-postgres.ts';

const dataFolder = process.argv[2] ?? '';
const server = await startEmbedded({ dataFolder, logFile: join(dataFolder, 'postgres.log') });
const client = new Client({ ...server.connection, database: 'postgres' });
await client.connect();
await client.query('create table if not exists acknowledged (n int primary key)');
for (let n = 1; ; n += 1) {
  await client.query('insert into acknowledged values ($1)', [n]);
  process.stdout.write(`${n}\n`);
}
