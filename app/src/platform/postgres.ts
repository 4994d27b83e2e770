import { Kysely, type LogConfig, PostgresDialect, type PostgresPool, sql } from 'kysely';
import { type CustomTypesConfig, Pool, type PoolClient, types } from 'pg';
// oxlint-disable-next-line no-restricted-imports -- generated row types, not the rules of a noun
import type { DB } from '../../db/rows.ts';
import { type Asking, asking, NOBODY, SYSTEM } from './asking.ts';
import { REFUSALS, reasonOf, StartRefusal } from './start-refusal.ts';

/** Typed access to the tables; a transaction (`Transaction<DB>`) is one, too. */
export type Db = Kysely<DB>;

/** Where a database is: as parts (a folder as `host` means a Unix socket in it), or as one address. */
export interface ConnectionSettings {
  readonly host?: string;
  readonly port?: number;
  readonly user?: string;
  readonly password?: string;
  readonly database?: string;
  readonly connectionString?: string;
}

/** The role that the running application takes: it owns no table and has only what migrations grant. */
export const APPLICATION_ROLE = 'dondoc_app';

const OLDEST_SERVER = 180_000;

/**
 * What a column is in JavaScript:
 * date is 'YYYY-MM-DD' and timestamptz is '2024-06-20T01:02:03.456789Z', both strings, because a Temporal value handed to
 * the driver would be sent as quoted JSON; stores make Temporal.PlainDate and Temporal.Instant of them. bigint is a number.
 */
const parsers: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [types.builtins.DATE, (text) => text],
  [types.builtins.TIMESTAMPTZ, isoInstant],
  [types.builtins.INT8, safeInteger],
]);

const rowTypes: CustomTypesConfig = {
  getTypeParser: (type, format) =>
    (format !== 'binary' && parsers.get(type)) || types.getTypeParser(type, format),
};

// Sessions run in UTC, so the server writes: 2024-06-20 01:02:03.456789+00
function isoInstant(text: string): string {
  return `${text.slice(0, 10)}T${text.slice(11, -3)}Z`;
}

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint ${text} does not fit a number`);
  return value;
}

export interface PoolOptions {
  /** 'owner' for migrations and set-up; 'application' for everything that serves requests. */
  readonly as: 'owner' | 'application';
  readonly max?: number;
  /** As whom queries run for which nobody said who asks; left out, as nobody, who sees nothing. */
  readonly otherwise?: typeof SYSTEM;
  /** Connections dropped by the server while idle; the pool opens new ones by itself. */
  readonly onIdleError?: (error: Error) => void;
}

export function openPool(settings: ConnectionSettings, options: PoolOptions): Pool {
  const session = ['-c timezone=UTC'];
  if (options.as === 'application') {
    // A statement or transaction that hangs must not hold its locks for ever.
    session.push(
      `-c role=${APPLICATION_ROLE}`,
      '-c statement_timeout=30s',
      '-c idle_in_transaction_session_timeout=60s',
      `-c dondoc.system=${options.otherwise?.system ?? ''}`,
    );
  }
  const pool = new Pool({
    ...settings,
    options: session.join(' '),
    types: rowTypes,
    max: options.max ?? 10,
    // Better an error that can be shown than a page that never comes.
    connectionTimeoutMillis: 10_000,
    application_name: 'dondoc',
  });
  // Without a listener, a dropped idle connection would end the process.
  pool.on('error', options.onIdleError ?? (() => {}));
  // The same for a connection that is ended while a transaction holds it: its next query fails, and that is enough.
  pool.on('connect', (client) => client.on('error', () => {}));
  if (options.as === 'application') guarded.set(pool, options.otherwise ?? NOBODY);
  return pool;
}

/** Pools of the application's role, to which row-level security applies, with who asks when nobody says so. */
const guarded = new WeakMap<Pool, Asking>();

/** `await db.destroy()` also ends the pool. @param log hears of every query; benches alone ask for it */
export function openDb(pool: Pool, log: LogConfig = []): Db {
  const otherwise = guarded.get(pool);
  const shown = otherwise === undefined ? pool : withAsking(pool, otherwise);
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool: shown }), log });
}

/**
 * Every connection that is taken out of the pool is told first who asks. The same asking is not told to it twice, so that this
 * costs one round trip for each connection that a use case takes; what somebody may see is worked out for the first of them.
 */
function withAsking(pool: Pool, otherwise: Asking): PostgresPool {
  const told = new WeakMap<PoolClient, Asking>();
  const rightsOf = new WeakMap<Asking, Promise<Rights>>();
  const tell = async (
    client: PoolClient,
    { person, day, system }: Asking,
    rights: Rights,
  ): Promise<Rights> => {
    const values = [person, day, system, rights];
    const answer = await client.query<{ rights: Rights }>('select ask_as($1, $2, $3, $4) as rights', values);
    return answer.rows[0]?.rights ?? null;
  };
  const connect = async (): Promise<PoolClient> => {
    const client = await pool.connect();
    const as = asking.current() ?? otherwise;
    if ((told.get(client) ?? otherwise) === as) return client;
    try {
      const known = rightsOf.get(as);
      if (known === undefined) {
        const first = tell(client, as, null);
        // Others that are taken out meanwhile wait for it: nothing is worked out twice.
        rightsOf.set(as, first);
        await first;
      } else {
        await tell(client, as, await known);
      }
    } catch (error) {
      rightsOf.delete(as);
      // Nobody knows any more what it was told.
      client.release(true);
      throw error;
    }
    told.set(client, as);
    return client;
  };
  return { connect, end: () => pool.end(), options: pool.options };
}

/** What the database worked out, in its words, to be said to it again. */
type Rights = string | null;

/**
 * Work that the server does in somebody's request and that reaches further than that person sees: an heir gets open work,
 * others are counted. On the pool it holds for the queries made in it; within a transaction, which has one connection, until
 * this work has ended and whatever other such work was begun beside it.
 */
export async function beyondSight<T>(db: Db, work: () => Promise<T>): Promise<T> {
  if (!db.isTransaction) return await asking.run(SYSTEM, work);
  const reach = reaching.get(db) ?? { works: 0, before: sayAll(db) };
  reaching.set(db, reach);
  reach.works += 1;
  try {
    await reach.before;
    return await asking.run(SYSTEM, work);
  } finally {
    reach.works -= 1;
    if (reach.works === 0) {
      reaching.delete(db);
      const end = sql`select set_config('dondoc.system', ${await reach.before}, true)`;
      // A statement that failed has ended the transaction, and the setting with it.
      await end.execute(db).catch(() => {});
    }
  }
}

/**
 * A query that ends with the first rows it finds. The planner reckons with all rows that there are, and so may list
 * beforehand what is sooner looked up for each of a few: the policies are told (`shows_few`). What is found is the same.
 */
export async function showingFew<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  if (db.isTransaction) return await work(db);
  return await db.transaction().execute(async (trx) => {
    await sql`select set_config('dondoc.shows_few', 'on', true)`.execute(trx);
    return await work(trx);
  });
}

interface Reach {
  works: number;
  /** What was said of the server's own work before. */
  readonly before: Promise<string>;
}

/** Transactions in which work reaches further now. */
const reaching = new WeakMap<Db, Reach>();

async function sayAll(trx: Db): Promise<string> {
  const said = await sql<{ before: string }>`
    with said as materialized (select coalesce(current_setting('dondoc.system', true), '') as before)
    select before, set_config('dondoc.system', 'on', true) from said
  `.execute(trx);
  return said.rows[0]?.before ?? '';
}

/** @throws StartRefusal when the server cannot be reached or is older than PostgreSQL 18. */
export async function requireSupportedServer(pool: Pool): Promise<void> {
  let row: { number: number; version: string } | undefined;
  try {
    const result = await pool.query<{ number: number; version: string }>(
      "select current_setting('server_version_num')::int as number, current_setting('server_version') as version",
    );
    row = result.rows[0];
  } catch (error) {
    throw new StartRefusal(REFUSALS.databaseUnreachable(reasonOf(error)), { cause: error });
  }
  if (row === undefined || row.number < OLDEST_SERVER) {
    throw new StartRefusal(REFUSALS.databaseTooOld(row?.version ?? '?'));
  }
}
