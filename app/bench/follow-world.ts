/**
 * A province's work of two years on the 50,000 units of `many-units.ts`: millions of assignments with their directives,
 * tasks, people and events, invented from fixed numbers, so that the same size always gives the same world but for its ids.
 *
 *   node app/bench/follow-world.ts --assignments=5000000 --folder=/tmp/dondoc-follow   makes it, or finds it made
 *
 *   const world = await openFollowWorld({ assignments: 5_000_000, folder: '/tmp/dondoc-follow' });
 *   world.db            as the application: its role, its limits
 *   world.owner         as the owner of the tables
 *   world.clock         stands at 15:00 of `world.today`
 *   await world.askers('head', 200)        people in office, spread over all who hold the role
 *   await world.stop()                     what lies in a folder of its own stays; what lies in none is thrown away
 *
 * How it is spread: 40 % of the assignments belong to tasks for 2,000 schools each, 12 % to monthly tasks (one assignment
 * per period), 8 % to tasks for 200, 20 % to tasks of a commune for its schools, 20 % to tasks for 1 to 7 units, half of
 * those departments and communes. Tasks were issued evenly over two years; one in ten open, one in a hundred overdue or
 * unopened, one in eight of what is done was late, one in ten without a deadline, one in twenty put off.
 *
 * What is left out: drafts and readings of the directives, files, notices, and entries of the record. Every assignment has
 * the events that its state needs (given, opened, put off, reported, submitted, and what came of it), not more. It is
 * written by SQL in the server, faster than COPY could carry it there. References are not checked row by row while it is
 * made; `--check` looks for any that leads nowhere, and folds the events of every assignment (of every hundredth, when
 * there are many) to compare them with its columns.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import type pg from 'pg';
import type { Actor, Role } from '../src/base/actor.ts';
import type { Clock } from '../src/base/clock.ts';
import type { PersonId, PositionId, UnitId } from '../src/base/ids.ts';
import { SYSTEM } from '../src/platform/asking.ts';
import { type EmbeddedServer, ensureDatabase, startEmbedded } from '../src/platform/embedded-postgres.ts';
import { migrate, readMigrations } from '../src/platform/migrations.ts';
import { type Db, openDb, openPool } from '../src/platform/postgres.ts';
import { startThrowAwayServer } from '../test/throw-away-server.ts';
import { TODAY } from './follow-day.ts';
import { faultsOf } from './follow-faults.ts';
import { makeManyAssignments } from './many-assignments.ts';
import { makeManyUnits } from './many-units.ts';

/** Raised when the same size would give another world. */
const VERSION = 2;
const DATABASE = 'bench_follow';

export interface FollowOptions {
  readonly assignments: number;
  /** Where the world is kept between runs; without it, it is made anew and thrown away. */
  readonly folder?: string | undefined;
  /** Each step as it is done. */
  readonly tell?: ((what: string) => void) | undefined;
}

/** The units that questions are asked about. */
export interface FollowMarks {
  readonly root: UnitId;
  /** Of education: above all schools. */
  readonly department: UnitId;
  /** With 123 schools. */
  readonly commune: UnitId;
  readonly school: UnitId;
}

export interface FollowWorld {
  readonly db: Db;
  readonly pool: pg.Pool;
  readonly owner: Db;
  readonly today: Temporal.PlainDate;
  readonly clock: Clock;
  readonly marks: FollowMarks;
  /** Whether it was there already. */
  readonly found: boolean;
  /** As many people who hold a role today, spread evenly over all of them; fewer where there are fewer. */
  askers(role: Role, count: number): Promise<Actor[]>;
  stop(): Promise<void>;
}

/** Makes the world or opens the one that the folder keeps; a world of another size in the folder is refused. */
export async function openFollowWorld(options: FollowOptions): Promise<FollowWorld> {
  const { found } = await prepare(options);
  // What is measured is what an office would have: a server that survives a power cut.
  const server = found.throwAway ?? (await start(options.folder ?? '', true));
  const connection = { ...server.connection, database: DATABASE };
  const owner = openDb(openPool(connection, { as: 'owner', max: 2 }));
  const pool = openPool(connection, { as: 'application', max: 4, otherwise: SYSTEM });
  const db = openDb(pool);
  const today = Temporal.PlainDate.from(TODAY);
  const now = today.toZonedDateTime({ timeZone: 'Asia/Ho_Chi_Minh', plainTime: '15:00' }).toInstant();
  const marks = await marksOf(owner);
  return {
    db,
    pool,
    owner,
    today,
    clock: { now: () => now, today: () => today },
    marks,
    found: found.already,
    askers: (role, count) => askersOf(owner, { role, count, root: marks.root }),
    stop: async () => {
      await db.destroy();
      await owner.destroy();
      await server.stop();
    },
  };
}

interface Prepared {
  readonly already: boolean;
  /** Running still, where nothing is kept. */
  readonly throwAway: EmbeddedServer | null;
}

async function prepare(options: FollowOptions): Promise<{ found: Prepared }> {
  const { assignments, folder } = options;
  // While it is made, a power cut would only mean making it again.
  const server = folder === undefined ? await startThrowAwayServer() : await start(folder, false);
  let already = false;
  const connection = await ensureDatabase(server.connection, DATABASE);
  const pool = openPool(connection, { as: 'owner', max: 2 });
  const db = openDb(pool);
  try {
    await migrate(pool, await readMigrations());
    const size = `world ${VERSION}: ${assignments}`;
    const is = await commentOf(db);
    if (is !== null && is !== size) throw new Error(`${folder ?? ''} keeps "${is}", asked for "${size}"`);
    already = is === size;
    if (!already) {
      const marks = await makeManyUnits(db);
      await makeManyAssignments(db, { marks, assignments, tell: options.tell ?? (() => {}) });
      await sql.raw(`comment on database ${DATABASE} is '${size}'`).execute(db);
    }
  } finally {
    await db.destroy();
    if (folder !== undefined) await server.stop();
  }
  return { found: { already, throwAway: folder === undefined ? server : null } };
}

async function start(folder: string, durable: boolean): Promise<EmbeddedServer> {
  await mkdir(folder, { recursive: true, mode: 0o711 });
  return await startEmbedded({ dataFolder: folder, logFile: join(folder, 'postgres.log'), durable });
}

async function commentOf(db: Db): Promise<string | null> {
  const found = await sql<{ comment: string | null }>`
    select shobj_description(oid, 'pg_database') as comment from pg_database where datname = current_database()
  `.execute(db);
  return found.rows[0]?.comment ?? null;
}

async function marksOf(db: Db): Promise<FollowMarks> {
  const one = async (where: string): Promise<UnitId> => {
    const found = await sql<{ id: UnitId }>`
      select v.unit_id as id from unit_version v where v.valid @> ${TODAY}::date and ${sql.raw(where)} order by v.unit_id limit 1
    `.execute(db);
    const id = found.rows[0]?.id;
    if (id === undefined) throw new Error(`no unit with ${where}`);
    return id;
  };
  return {
    root: await one(`v.kind = 'province-committee'`),
    department: await one(`v.kind = 'department'`),
    commune: await one(`v.kind = 'commune-committee'`),
    school: await one(`v.kind = 'preschool'`),
  };
}

interface Asked {
  readonly role: Role;
  readonly count: number;
  readonly root: UnitId;
}

async function askersOf(db: Db, { role, count, root }: Asked): Promise<Actor[]> {
  const found = await sql<{
    personId: PersonId;
    name: string;
    id: PositionId;
    unitId: UnitId;
    unitName: string;
    title: string;
  }>`
    with holding as (
      select position.*, row_number() over (order by id) as n, count(*) over () as all_of_them
      from position where role = ${role} and valid @> ${TODAY}::date
    )
    select person.id as "personId", person.name, holding.id, holding.unit_id as "unitId", v.name as "unitName", holding.title
    from holding join person on person.id = holding.person_id
    join unit_version v on v.unit_id = holding.unit_id and v.valid @> ${TODAY}::date
    where n % greatest(all_of_them / ${count}, 1) = 0 order by n limit ${count}
  `.execute(db);
  return found.rows.map(({ personId, name, ...position }) => ({
    personId,
    name,
    rootId: root,
    positions: [{ ...position, role }],
    requestId: 'bench',
    address: null,
  }));
}

if (import.meta.main) {
  const given = (name: string) =>
    process.argv.flatMap((text) => new RegExp(`^--${name}=(.+)$`, 'u').exec(text)?.[1] ?? [])[0];
  const started = performance.now();
  const world = await openFollowWorld({
    assignments: Number(given('assignments') ?? 50_000),
    folder: given('folder'),
    tell: (what) => console.log(what),
  });
  try {
    const counts = await sql<Record<string, unknown>>`
      select state, count(*), count(*) filter (where current_due < ${TODAY} and state not in ('done', 'cancelled')) as overdue
      from assignment group by state order by 2 desc
    `.execute(world.owner);
    console.table(counts.rows);
    const tables = await sql<Record<string, unknown>>`
      select relname as table, reltuples::bigint as rows, pg_size_pretty(pg_table_size(oid)) as table_size, pg_size_pretty(pg_indexes_size(oid)) as indexes
      from pg_class where relname in ('directive', 'task', 'assignment', 'assignment_event', 'person', 'unit_version')
    `.execute(world.owner);
    console.table(tables.rows);
    if (process.argv.includes('--check')) {
      const faults = await faultsOf(world.owner, world.marks.root);
      console.log(faults.length === 0 ? 'checked: no fault' : faults.join('\n'));
      if (faults.length > 0) process.exitCode = 1;
    }
    console.log(
      `${world.found ? 'found' : 'made'} in ${((performance.now() - started) / 1000).toFixed(0)} s`,
    );
  } finally {
    await world.stop();
  }
}
