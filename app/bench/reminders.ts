/**
 * The day's reminders of a province with 500,000 open assignments: scanned, and written with their notices, e-mails to come
 * and calls to a message gateway; held against COPY of the same rows into tables of the same kind, in the same run.
 *
 *   npm run bench:reminders
 *   npm run bench:reminders -- --assignments=100000
 *
 * 5,000 schools under 100 communes, each school with a head, a clerk and three of staff; 250 tasks in force at a time, of
 * 2,000 schools each, due on days from eight weeks before to eight weeks after; half of the work was taken up by somebody;
 * every tenth person wants e-mail. Two days: an ordinary one, and one after a standstill of a week.
 */
import { sql } from 'kysely';
import { clockOnDay } from '../src/base/clock.ts';
import { loadHolidays } from '../src/calendar/calendar.actions.ts';
import { ensureDatabase } from '../src/platform/embedded-postgres.ts';
import { migrate, readMigrations } from '../src/platform/migrations.ts';
import { type Db, openDb, openPool } from '../src/platform/postgres.ts';
import { remindOfTheDay } from '../src/reminders/scan.actions.ts';
import { startThrowAwayServer } from '../test/throw-away-server.ts';
import { copyRows } from './copy-rows.ts';

const ASSIGNMENTS = Number(/--assignments=(\d+)/u.exec(process.argv.join(' '))?.[1] ?? 500_000);
const UNITS_OF_TASK = 2000;
const SCHOOLS = 5000;
const TODAY = Temporal.PlainDate.from('2026-06-02');

const server = await startThrowAwayServer();
try {
  const connection = await ensureDatabase(server.connection, 'bench_reminders');
  const pool = openPool(connection, { as: 'owner' });
  await migrate(pool, await readMigrations());
  const owner = openDb(pool);
  await makeUnits(owner);
  await makeWork(owner);
  await sql`vacuum analyze`.execute(owner);
  const db = openDb(openPool(connection, { as: 'application', max: 2 }));
  await remindOfTheDay(depsOn(db, TODAY.subtract({ days: 1 })));
  await report(db, owner, { name: 'an ordinary day', day: TODAY });
  await report(db, owner, { name: 'after a standstill of a week', day: TODAY.add({ days: 7 }) });
  await db.destroy();
  await owner.destroy();
} finally {
  await server.stop();
}

function depsOn(db: Db, day: Temporal.PlainDate) {
  return { db, clock: clockOnDay(day), outside: { address: 'https://dondoc.example' } };
}

async function report(db: Db, owner: Db, asked: { readonly name: string; readonly day: Temporal.PlainDate }) {
  const open = await sql<{ count: number }>`select count(*) as count from assignment`.execute(owner);
  const before = await sql<{ id: string }>`select uuidv7() as id`.execute(owner);
  const begun = performance.now();
  const { reminders, people } = await remindOfTheDay(depsOn(db, asked.day));
  const took = performance.now() - begun;
  const copied = await copyRows(owner, writtenSince(before.rows[0]?.id ?? '', asked.day));
  const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
  process.stdout.write(
    `${asked.name}: ${open.rows[0]?.count} open; ${reminders} reminders, ${people} notices written in ${seconds(took)}; ` +
      `COPY of the same rows ${seconds(copied)}; ratio ${(took / copied).toFixed(2)}\n`,
  );
}

/** What was just written, table by table. */
function writtenSince(since: string, day: Temporal.PlainDate) {
  const told = sql`id > ${sql.lit(since)} and dedupe_key = ${sql.lit(`reminders:${day.toString()}`)}`;
  const ofThose = sql`notice_id in (select id from notice where ${told})`;
  return [
    ['notice', told],
    ['reminder', ofThose],
    ['notice_email', ofThose],
    ['delivery', sql`id > ${sql.lit(since)}`],
  ] as const;
}

/** A root with its office and specialists, communes, and schools with their people. */
async function makeUnits(owner: Db): Promise<void> {
  await loadHolidays(owner);
  const communes = SCHOOLS / 50;
  const kind = sql`case when n = 0 then 'province-committee' when n = 1 then 'office'
    when n < ${sql.lit(communes + 2)} then 'commune-committee' else 'primary' end`;
  await sql`
    create table made as select n, uuidv7() as id, ${kind} as kind from generate_series(0, ${sql.lit(SCHOOLS + communes + 1)}) n
  `.execute(owner);
  await sql`insert into unit (id) select id from made`.execute(owner);
  await sql`
    insert into unit_version (unit_id, valid, name, short_name, kind)
    select id, '[2020-01-01,)', 'Đơn vị số ' || n, 'Đơn vị số ' || n, kind from made
  `.execute(owner);
  await sql`
    insert into unit_superior (unit_id, line, superior_id, valid)
    select made.id, 'administrative', above.id, '[2020-01-01,)'
    from made join made above on above.n = case when made.kind = 'primary' then 2 + made.n % ${sql.lit(communes)} else 0 end
    where made.n > 0
  `.execute(owner);
  await sql`update installation set root_unit_id = (select id from made where n = 0)`.execute(owner);
  await sql`
    create table member as select uuidv7() as person_id, made.id as unit_id, made.n, given.role, row_number() over () as k
    from made cross join lateral unnest(case
      when kind = 'office' then array_fill('specialist'::text, array[6])
      when kind = 'primary' then array['head', 'clerk', 'staff', 'staff', 'staff'] else array['leader', 'clerk'] end) given (role)
  `.execute(owner);
  await sql`
    insert into person (id, name, email) select person_id, 'Người thứ ' || k, 'nguoi-' || k || '@don-vi.example' from member
  `.execute(owner);
  await sql`
    insert into position (person_id, unit_id, role, title, valid)
    select person_id, unit_id, role, 'Chức vụ', case when role = 'staff'
      then daterange('2020-01-01'::date + (k % 5)::int, null) else '[2020-01-01,)' end from member
  `.execute(owner);
  await sql`
    insert into notice_choice (person_id, email, digest_at, quiet_from, quiet_until, locale)
    select person_id, 'digest', '07:00', '21:00', '06:00', 'vi' from member where k % 10 = 0
  `.execute(owner);
  await sql`
    insert into webhook_endpoint (root_id, name, url, events, secret, made_at, made_by)
    select root_unit_id, 'Cổng tin nhắn', 'https://cong.example', '{person.reminded}', '', now(), (select person_id from member limit 1)
    from installation
  `.execute(owner);
}

/** Tasks of 2,000 schools each, due on days spread over four months, a third of them followed by somebody by name. */
async function makeWork(owner: Db): Promise<void> {
  const tasks = Math.ceil(ASSIGNMENTS / UNITS_OF_TASK);
  const first = TODAY.subtract({ days: 56 }).toString();
  await sql`
    insert into task (root_id, ordinal, section, quote, span_start, span_end, summary, kind, force, due, follower_id,
      confirming_unit_id, issued_at, issued_by, importance)
    select root_unit_id, n, '', 'Nội dung nhiệm vụ', 0, 1, 'Nhiệm vụ số ' || n, 'assignment', 'order',
      ${sql.lit(first)}::date + (n * 37) % 112,
      case when n % 3 = 0 then followers.ids[1 + n % 6] end,
      root_unit_id, now(), (select person_id from member where role = 'specialist' limit 1),
      (array['normal', 'normal', 'normal', 'important', 'urgent'])[1 + n % 5]
    from installation, generate_series(1, ${sql.lit(tasks)}) n,
      (select array_agg(person_id order by k) as ids from member where role = 'specialist') followers
  `.execute(owner);
  await sql`
    insert into assignment (root_id, task_id, unit_id, original_due, current_due, state, last_seq, last_event_at, opened_at)
    select t.root_id, t.id, made.id, t.due, t.due, case when made.n % 2 = 0 then 'in-progress' else 'assigned' end,
      case when made.n % 2 = 0 then 2 else 1 end, now(), null
    from task t join made on made.kind = 'primary' and (made.n + t.ordinal * 7) % ${sql.lit(SCHOOLS)} < ${sql.lit(UNITS_OF_TASK)}
    order by t.ordinal, made.n limit ${sql.lit(ASSIGNMENTS)}
  `.execute(owner);
  await sql`
    insert into assignment_event (root_id, assignment_id, seq, kind, at, on_day, person_id, unit_id, data)
    select a.root_id, a.id, seq, case when seq = 1 then 'assigned' else 'reported' end, now(), current_date, m.person_id,
      case when seq = 1 then a.root_id else a.unit_id end, '{}'
    from assignment a join (select distinct on (unit_id) unit_id, person_id from member where role = 'staff' order by unit_id, k) m
      on m.unit_id = a.unit_id
    cross join generate_series(1, 2) seq where seq <= a.last_seq
  `.execute(owner);
}
