/**
 * What the second wall costs: the pages of four people over some thousands of assignments, with row-level security and without,
 * in turns in the same run; and for each person the plan of the list.
 *
 *   node app/bench/row-security.ts [--plans]
 */
import { sql } from 'kysely';
import type { Actor, Role } from '../src/base/actor.ts';
import { clockOnDay } from '../src/base/clock.ts';
import type { DirectiveId, PersonId, PositionId, UnitId } from '../src/base/ids.ts';
import { asPerson } from '../src/platform/asking.ts';
import { ensureDatabase } from '../src/platform/embedded-postgres.ts';
import { migrate, readMigrations } from '../src/platform/migrations.ts';
import { type Db, openDb, openPool } from '../src/platform/postgres.ts';
import { createTaskActions } from '../src/tasks/task.actions.ts';
import { startThrowAwayServer } from '../test/throw-away-server.ts';

const DAY = Temporal.PlainDate.from('2025-09-15');
const COMMUNES = 20;
const SCHOOLS = 400;
const DIRECTIVES = 6;
const TASKS = 4;
const BLOCKS = 3;
const ROUNDS = 6;
const WARMING = 3;

let guardedTables: string[] | undefined;

const server = await startThrowAwayServer();
try {
  const connection = await ensureDatabase(server.connection, 'bench_rows');
  const ownerPool = openPool(connection, { as: 'owner' });
  await migrate(ownerPool, await readMigrations());
  const owner = openDb(ownerPool);
  const db = openDb(openPool(connection, { as: 'application', max: 4 }));
  await run(owner, db);
  await Promise.all([db.destroy(), owner.destroy()]);
} finally {
  await server.stop();
}

async function run(owner: Db, db: Db): Promise<void> {
  const { people, directiveId } = await setScene(owner);
  const files = { keep: () => Promise.resolve([]), record: () => Promise.resolve([]) };
  const tasks = createTaskActions({ db, clock: clockOnDay(DAY), files });
  const pages: readonly (readonly [string, (actor: Actor) => Promise<unknown>])[] = [
    ['Hôm nay', (actor) => tasks.today(actor)],
    ['list', (actor) => tasks.assignments(actor, {})],
    ['matrix', (actor) => tasks.matrix(actor, directiveId, {})],
    ['numbers', (actor) => tasks.numbers(actor, { by: 'directive' })],
  ];
  const { n } = (await sql<{ n: number }>`select count(*)::int as n from assignment`.execute(owner))
    .rows[0] ?? {
    n: 0,
  };
  console.log(
    `${n} assignments, ${SCHOOLS} schools; median of ${BLOCKS * ROUNDS}, ms with and without row-level security`,
  );
  for (const [who, actor] of people) {
    for (const [page, ask] of pages) {
      const [guarded, open]: [number[], number[]] = [[], []];
      for (let block = 0; block < BLOCKS; block += 1) {
        for (const [on, times] of [
          [false, open],
          [true, guarded],
        ] as const) {
          await secure(owner, on);
          // Every connection takes note of the change first.
          for (let round = -WARMING; round < ROUNDS; round += 1) {
            const took = await timed(() => asPerson(actor, DAY, () => ask(actor)));
            if (round >= 0) times.push(took);
          }
        }
      }
      const [slow, fast] = [median(guarded), median(open)];
      console.log(
        `${who.padEnd(22)} ${page.padEnd(8)} ${slow.toFixed(1).padStart(7)} ${fast.toFixed(1).padStart(7)}   ratio ${(slow / fast).toFixed(2)}`,
      );
    }
    if (process.argv.includes('--plans')) await showPlan(db, actor);
  }
}

async function secure(owner: Db, on: boolean): Promise<void> {
  guardedTables ??= (
    await sql<{ name: string }>`select relname as name from pg_class where relrowsecurity`.execute(owner)
  ).rows.map(({ name }) => name);
  const act = sql.raw(on ? 'enable' : 'disable');
  for (const name of guardedTables) {
    await sql`alter table ${sql.table(name)} ${act} row level security`.execute(owner);
  }
}

async function showPlan(db: Db, actor: Actor): Promise<void> {
  const plan = await asPerson(actor, DAY, () =>
    sql<{ 'QUERY PLAN': string }>`explain (analyze, costs off, timing off)
      select assignment.id from assignment join task on task.root_id = assignment.root_id and task.id = assignment.task_id
      where assignment.root_id = ${actor.rootId} order by assignment.current_due nulls last limit 50`.execute(
      db,
    ),
  );
  console.log(plan.rows.map((row) => row['QUERY PLAN']).join('\n'));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

interface Scene {
  readonly people: readonly (readonly [string, Actor])[];
  readonly directiveId: DirectiveId;
}

/** A root unit with its office and its education division, communes, and schools that answer to both. */
async function setScene(owner: Db): Promise<Scene> {
  const total = 3 + COMMUNES + SCHOOLS;
  const made = await sql<{ id: UnitId }>`
    insert into unit select from generate_series(1, ${total}) returning id`.execute(owner);
  const ids = made.rows.map(({ id }) => id);
  const [root, office, division, firstCommune] = ids;
  const firstSchool = ids[3 + COMMUNES];
  if (!root || !office || !division || !firstCommune || !firstSchool) throw new Error('the scene is empty');
  const communes = ids.slice(3, 3 + COMMUNES);
  const schools = ids.slice(3 + COMMUNES);
  await sql`
    insert into unit_version (unit_id, valid, name, short_name, kind)
    select id, '[2020-01-01,)', 'Đơn vị ' || n, 'ĐV ' || n,
      case when n = 1 then 'district-committee' when n = 2 then 'office' when n = 3 then 'division'
        when n <= ${3 + COMMUNES} then 'commune-committee' else 'primary' end
    from unnest(${ids}::uuid[]) with ordinality as given (id, n)`.execute(owner);
  await sql`
    insert into unit_superior (unit_id, line, superior_id, valid)
    select id, 'administrative', ${root}::uuid, '[2020-01-01,)'::daterange
    from unnest(${[office, division, ...communes]}::uuid[]) as id
    union all
    select id, 'administrative', (${communes}::uuid[])[1 + n % ${COMMUNES}], '[2020-01-01,)'
    from unnest(${schools}::uuid[]) with ordinality as given (id, n)
    union all
    select id, 'professional', ${division}::uuid, '[2020-01-01,)' from unnest(${schools}::uuid[]) as id`.execute(
    owner,
  );
  await sql`update installation set root_unit_id = ${root}`.execute(owner);
  const directiveId = await giveWork(owner, { root, division, schools });
  const people = [
    ['specialist of the root', office, 'specialist'],
    ['specialist of the division', division, 'specialist'],
    ['clerk of a commune', firstCommune, 'clerk'],
    ['head of a school', firstSchool, 'head'],
  ] as const;
  const actors: [string, Actor][] = [];
  for (const [who, unit, role] of people) actors.push([who, await makePerson(owner, { root, unit, role })]);
  await sql`analyze`.execute(owner);
  return { people: actors, directiveId };
}

/** Every second directive is the division's. */
async function giveWork(
  owner: Db,
  { root, division, schools }: { root: UnitId; division: UnitId; schools: readonly UnitId[] },
): Promise<DirectiveId> {
  const person = (
    await sql<{ id: PersonId }>`insert into person (name) values ('Văn thư') returning id`.execute(owner)
  ).rows[0]?.id;
  const made = await sql<{ id: DirectiveId }>`
    insert into directive (root_id, state, title, keeper_unit_id, text, content_hash, reading, reader, received_at, received_by,
      issued_at, issued_by)
    select ${root}, 'issued', 'Văn bản ' || n, case when n % 2 = 0 then ${division}::uuid else ${root}::uuid end, 'Chữ',
      encode(sha256(n::text::bytea), 'hex'), '{}', '3', now(), ${person}, now(), ${person}
    from generate_series(1, ${DIRECTIVES}) as n
    returning id`.execute(owner);
  await sql`
    insert into task (root_id, directive_id, ordinal, section, quote, span_start, span_end, summary, kind, force, due,
      confirming_unit_id, issued_at, issued_by)
    select d.root_id, d.id, n, 'I', 'Làm', 0, 3, 'Nhiệm vụ ' || n, 'assignment', 'order', date '2025-09-01' + n, d.keeper_unit_id,
      now(), ${person}
    from directive d, generate_series(1, ${TASKS}) as n`.execute(owner);
  await sql`
    with given as (
      insert into assignment (root_id, task_id, unit_id, original_due, current_due, state, submitted_on, last_seq, last_event_at)
      select t.root_id, t.id, u.id, t.due, t.due, case when n % 3 = 0 then 'submitted' else 'assigned' end,
        case when n % 3 = 0 then date '2025-09-02' end, 1, now()
      from task t, unnest(${schools}::uuid[]) with ordinality as u (id, n) where (n + t.ordinal) % 3 > 0
      returning root_id, id, unit_id, current_due
    )
    insert into assignment_event (root_id, assignment_id, seq, kind, at, on_day, person_id, unit_id, data)
    select root_id, id, 1, 'assigned', now(), '2025-08-01', ${person}, unit_id, jsonb_build_object('due', current_due) from given`.execute(
    owner,
  );
  const [first] = made.rows;
  if (first === undefined) throw new Error('no directive was made');
  return first.id;
}

async function makePerson(
  owner: Db,
  { root, unit, role }: { readonly root: UnitId; readonly unit: UnitId; readonly role: Role },
): Promise<Actor> {
  const made = await sql<{ personId: PersonId; id: PositionId }>`
    with made as (insert into person (name) values ('Người') returning id)
    insert into position (person_id, unit_id, role, title, valid)
    select id, ${unit}, ${role}, 'Chức vụ', '[2020-01-01,)' from made
    returning person_id as "personId", id`.execute(owner);
  const [row] = made.rows;
  if (row === undefined) throw new Error('no person was made');
  const position = { id: row.id, unitId: unit, unitName: 'Đơn vị', role, title: 'Chức vụ' };
  return {
    personId: row.personId,
    name: 'Người',
    rootId: root,
    positions: [position],
    requestId: 'bench',
    address: null,
  };
}
