/**
 * Issues a directive of 20 tasks to 60 schools, the whole use case, and compares it with a plain bulk insert of the
 * same rows in the same run: how much the application adds to what the database has to do anyway.
 *
 *   node app/bench/issue.ts
 */
import { sql } from 'kysely';
import type { Actor } from '../src/base/actor.ts';
import { clockOnDay } from '../src/base/clock.ts';
import type { DirectiveId, PersonId, PositionId, UnitId } from '../src/base/ids.ts';
import type { DraftTask } from '../src/directives/draft.ts';
import { createIssueActions } from '../src/directives/issue.actions.ts';
import { ensureDatabase } from '../src/platform/embedded-postgres.ts';
import { migrate, readMigrations } from '../src/platform/migrations.ts';
import { type Db, openDb, openPool } from '../src/platform/postgres.ts';
import { startThrowAwayServer } from '../test/throw-away-server.ts';

const TASKS = 20;
const SCHOOLS = 60;
const ROUNDS = 11;
const LIMIT_MS = 1000;

interface Scene {
  readonly rootId: UnitId;
  readonly clerk: Actor;
}

const server = await startThrowAwayServer();
try {
  const pool = openPool(await ensureDatabase(server.connection, 'bench_issue'), { as: 'owner' });
  await migrate(pool, await readMigrations());
  const db = openDb(pool);
  const scene = await setScene(db);
  // The first rounds warm both up and are not counted.
  await measure(db, scene, 3);
  const { issued, plain } = await measure(db, scene, ROUNDS);
  console.log(`${TASKS} tasks to ${SCHOOLS} schools, median of ${ROUNDS}: ${issued.toFixed(0)} ms`);
  console.log(`plain bulk insert of the same rows: ${plain.toFixed(0)} ms`);
  console.log(`ratio ${(issued / plain).toFixed(2)}`);
  if (issued > LIMIT_MS) process.exitCode = 1;
  await db.destroy();
} finally {
  await server.stop();
}

/** A district with a clerk, and schools under it, each with a head who is told. */
async function setScene(db: Db): Promise<Scene> {
  const units = await sql<{ id: UnitId; n: number }>`
    with made as (insert into unit select from generate_series(0, ${SCHOOLS}) returning id),
    numbered as (select id, row_number() over () - 1 as n from made),
    named as (
      insert into unit_version (unit_id, valid, name, short_name, kind)
      select id, '[2020-01-01,)', case n when 0 then 'UBND huyện' else 'Trường Tiểu học ' || n end, 'TH',
        case n when 0 then 'district-committee' else 'primary' end
      from numbered
    )
    select id, n::int from numbered order by n
  `.execute(db);
  const [root, ...schools] = units.rows.map(({ id }) => id);
  if (root === undefined) throw new Error('the scene is empty');
  await sql`
    insert into unit_superior (unit_id, line, superior_id, valid)
    select unnest(${schools}::uuid[]), 'administrative', ${root}, '[2020-01-01,)'
  `.execute(db);
  const people = await sql<{ id: PersonId }>`
    insert into person (name) select 'Người ' || n from generate_series(0, ${SCHOOLS}) as n returning id
  `.execute(db);
  const ids = people.rows.map(({ id }) => id);
  await sql`
    insert into position (person_id, unit_id, role, title, valid)
    select person, unit, 'head', 'Thủ trưởng', '[2020-01-01,)'
    from unnest(${ids}::uuid[], ${[root, ...schools]}::uuid[]) as pair (person, unit)
  `.execute(db);
  await sql`update installation set root_unit_id = ${root}`.execute(db);
  return { rootId: root, clerk: clerkOf(root, ids[0]) };
}

function clerkOf(rootId: UnitId, personId: PersonId | undefined): Actor {
  if (personId === undefined) throw new Error('the scene is empty');
  // A made-up position: only its unit and role are looked at.
  const position = { id: personId as string as PositionId, unitId: rootId, unitName: '', title: '' };
  return {
    personId,
    name: 'Văn thư',
    rootId,
    positions: [{ ...position, role: 'clerk' }],
    requestId: 'bench',
    address: null,
  };
}

async function measure(
  db: Db,
  { rootId, clerk }: Scene,
  rounds: number,
): Promise<{ issued: number; plain: number }> {
  const { issue } = createIssueActions({ db, clock: clockOnDay(Temporal.PlainDate.from('2024-06-20')) });
  const issued: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const id = await makeDirective(db, { rootId, clerk });
    issued.push(
      await timed(async () => {
        const { assignments } = await issue(clerk, id);
        if (assignments !== TASKS * SCHOOLS) throw new Error(`${assignments} assignments`);
      }),
    );
    plain.push(await insertPlainly(db, id));
  }
  return { issued: median(issued), plain: median(plain) };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The rows that were just made, once more under other ids, prepared beforehand: the writing alone is timed. */
async function insertPlainly(db: Db, directiveId: DirectiveId): Promise<number> {
  return await db.transaction().execute(async (trx) => {
    await sql`
      create temporary table task_ids on commit drop as
      select id as old_id, uuidv7() as new_id from task where directive_id = ${directiveId}
    `.execute(trx);
    await sql`
      create temporary table assignment_ids on commit drop as
      select assignment.id as old_id, uuidv7() as new_id, task_ids.new_id as task_id
      from assignment join task_ids on task_ids.old_id = assignment.task_id
    `.execute(trx);
    await sql`analyze task_ids, assignment_ids`.execute(trx);
    return await timed(async () => {
      await sql`
        insert into task (root_id, id, directive_id, ordinal, section, quote, span_start, span_end, summary, kind, force,
          deadline, due, confirming_unit_id, lead_written, issued_at, issued_by)
        select root_id, new_id, directive_id, ordinal, section, quote, span_start, span_end, summary, kind, force, deadline,
          due, confirming_unit_id, lead_written, issued_at, issued_by
        from task join task_ids on old_id = id
      `.execute(trx);
      await sql`
        insert into assignment (root_id, id, task_id, unit_id, original_due, current_due, state, last_seq, last_event_at)
        select root_id, new_id, assignment_ids.task_id, unit_id, original_due, current_due, state, last_seq, last_event_at
        from assignment join assignment_ids on old_id = id
      `.execute(trx);
      await sql`
        insert into assignment_event (root_id, assignment_id, seq, kind, at, on_day, person_id, unit_id, data)
        select root_id, new_id, seq, kind, at, on_day, person_id, unit_id, data
        from assignment_event join assignment_ids on old_id = assignment_id
      `.execute(trx);
      await sql`
        insert into notice (root_id, person_id, kind, directive_id, data, at, dedupe_key)
        select root_id, person_id, kind, directive_id, data, at, dedupe_key || ':copy'
        from notice where directive_id = ${directiveId}
      `.execute(trx);
    });
  });
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
  const drafts = Array.from({ length: TASKS }, (_, at) => JSON.stringify(draft(rootId, at)));
  await sql`
    insert into draft_task (root_id, directive_id, data)
    select ${rootId}, ${id}, data::jsonb from unnest(${drafts}::text[]) as data
  `.execute(db);
  return id;
}

function draft(rootId: UnitId, at: number): DraftTask {
  const set = {
    include: [{ of: 'kinds', kinds: ['primary'], under: rootId, line: 'administrative' }],
    except: [],
  } as const;
  return {
    section: 'II.2',
    span: { start: at, end: at + 1 },
    quote: 'Các trường rà soát nguy cơ mất an toàn trong trường học',
    summary: 'Rà soát nguy cơ mất an toàn',
    kind: 'assignment',
    force: 'order',
    leads: [
      { written: 'Các trường thuộc huyện', span: null, why: { from: 'heading', section: 'II.2' }, set },
    ],
    cooperators: [],
    via: [],
    followerId: null,
    product: null,
    deadline: { kind: 'date', date: '2024-06-28', bound: 'before' },
    deadlineWritten: 'trước ngày 28/6/2024',
    deadlineSpan: null,
    doubts: [],
    status: 'active',
  };
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
