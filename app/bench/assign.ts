/**
 * Gives one task to 2,000 schools, with events and notices, and compares it with COPY of the same rows in the same run:
 * how much the application adds to what the database has to do anyway.
 *
 *   node app/bench/assign.ts
 */
import { sql } from 'kysely';
import type { Actor } from '../src/base/actor.ts';
import type { DirectiveId, PersonId, PositionId, UnitId } from '../src/base/ids.ts';
import { ensureDatabase } from '../src/platform/embedded-postgres.ts';
import { migrate, readMigrations } from '../src/platform/migrations.ts';
import { type Db, openDb, openPool } from '../src/platform/postgres.ts';
import { assignTasks } from '../src/tasks/task.actions.ts';
import type { NewTask } from '../src/tasks/task.ts';
import { startThrowAwayServer } from '../test/throw-away-server.ts';
import { copyRows } from './copy-rows.ts';

const SCHOOLS = 2000;
const ROUNDS = 7;

interface Scene {
  readonly rootId: UnitId;
  readonly clerk: Actor;
  readonly schools: readonly UnitId[];
}

const server = await startThrowAwayServer();
try {
  const connection = await ensureDatabase(server.connection, 'bench_assign');
  const pool = openPool(connection, { as: 'owner' });
  await migrate(pool, await readMigrations());
  const db = openDb(pool);
  const scene = await setScene(db);
  // The first round warms both up and is not counted.
  await measure(db, scene, 1);
  // As the database does by itself within a minute; until then it plans for empty tables.
  await sql`analyze`.execute(db);
  const { given, copied } = await measure(db, scene, ROUNDS);
  console.log(`one task to ${SCHOOLS} schools, median of ${ROUNDS}: ${given.toFixed(0)} ms`);
  console.log(`COPY of the same rows: ${copied.toFixed(0)} ms`);
  console.log(`ratio ${(given / copied).toFixed(2)}`);
  await db.destroy();
} finally {
  await server.stop();
}

/** A root unit with a clerk and as many schools, each with a head who is told. */
async function setScene(db: Db): Promise<Scene> {
  const unit = await sql<{ id: UnitId }>`
    with made as (insert into unit select from generate_series(0, ${SCHOOLS}) returning id),
    named as (
      insert into unit_version (unit_id, valid, name, short_name, kind)
      select id, '[2020-01-01,)', 'Trường ' || row_number() over (), 'TH', 'primary' from made
    )
    select id from made
  `.execute(db);
  const [root, ...schools] = unit.rows.map(({ id }) => id);
  const people = await sql<{ id: PersonId }>`
    with made as (insert into person (name) select 'Hiệu trưởng ' || n from generate_series(1, ${SCHOOLS}) as n returning id),
    numbered as (select id, row_number() over () as n from made),
    given as (
      insert into position (person_id, unit_id, role, title, valid)
      select numbered.id, school.id, 'head', 'Hiệu trưởng', '[2020-01-01,)'
      from numbered join unnest(${schools}::uuid[]) with ordinality as school (id, n) on school.n = numbered.n
    )
    select id from made
  `.execute(db);
  const personId = people.rows[0]?.id;
  if (root === undefined || personId === undefined) throw new Error('the scene is empty');
  // A made-up position: only its unit is looked at.
  const position = {
    id: personId as string as PositionId,
    unitId: root,
    unitName: '',
    role: 'clerk',
    title: '',
  } as const;
  const clerk = {
    personId,
    name: 'Văn thư',
    rootId: root,
    positions: [position],
    requestId: 'bench',
    address: null,
  };
  return { rootId: root, clerk, schools };
}

async function measure(db: Db, scene: Scene, rounds: number): Promise<{ given: number; copied: number }> {
  const given: number[] = [];
  const copied: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const directiveId = await makeDirective(db, scene);
    given.push(await timed(() => give(db, scene, directiveId)));
    copied.push(await copyRows(db, written(directiveId)));
  }
  return { given: median(given), copied: median(copied) };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function give(db: Db, { rootId, clerk, schools }: Scene, directiveId: DirectiveId): Promise<void> {
  const issue = {
    rootId,
    directiveId,
    subject: 'Thông báo',
    issuedAt: Temporal.Now.instant(),
    issuedBy: clerk,
  };
  await db.transaction().execute((trx) => assignTasks(trx, { ...issue, tasks: [task(rootId, schools)] }));
}

/** The rows that were just made, table by table. */
function written(directiveId: DirectiveId) {
  const tasks = sql`select id from task where directive_id = ${sql.lit(directiveId)}`;
  const assignments = sql`select id from assignment where task_id in (${tasks})`;
  return [
    ['task', sql`id in (${tasks})`],
    ['assignment', sql`id in (${assignments})`],
    ['assignment_event', sql`assignment_id in (${assignments})`],
    ['notice', sql`directive_id = ${sql.lit(directiveId)}`],
  ] as const;
}

async function makeDirective(db: Db, { rootId, clerk }: Scene): Promise<DirectiveId> {
  const made = await sql<{ id: DirectiveId }>`
    insert into directive (root_id, state, title, text, content_hash, reading, reader, keeper_unit_id, received_at, received_by)
    values (${rootId}, 'under-review', 'Kết luận', 'Các trường rà soát', encode(sha256(uuidv7()::text::bytea), 'hex'), '{}',
      'bench', ${rootId}, now(), ${clerk.personId})
    returning id
  `.execute(db);
  const id = made.rows[0]?.id;
  if (id === undefined) throw new Error('no directive made');
  return id;
}

function task(rootId: UnitId, schools: readonly UnitId[]): NewTask {
  return {
    draftTaskId: null,
    ordinal: 1,
    section: 'II.2',
    quote: 'Các trường rà soát nguy cơ mất an toàn trong trường học.',
    span: { start: 0, end: 18 },
    summary: 'Rà soát nguy cơ mất an toàn',
    kind: 'assignment',
    force: 'order',
    product: null,
    deadline: null,
    deadlineWritten: null,
    due: Temporal.PlainDate.from('2024-06-27'),
    followerId: null,
    confirmingUnitId: rootId,
    leadWritten: 'Các trường',
    leads: schools,
    cooperators: [],
    via: [],
  };
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
