/**
 * A province's work of two years on the 50,000 units of `many-units.ts`: millions of assignments with their directives,
 * tasks, people and events, invented from fixed numbers, so that the same size always gives the same world but for its ids.
 *
 *   node app/bench/many-assignments.ts --assignments=5000000 --folder=/tmp/dondoc-follow   makes it, or finds it made
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
import type { AssignmentId, PersonId, PositionId, UnitId } from '../src/base/ids.ts';
import { SYSTEM } from '../src/platform/asking.ts';
import { type EmbeddedServer, ensureDatabase, startEmbedded } from '../src/platform/embedded-postgres.ts';
import { migrate, readMigrations } from '../src/platform/migrations.ts';
import { type Db, openDb, openPool } from '../src/platform/postgres.ts';
import { stateOf } from '../src/tasks/assignment.ts';
import { selectEvents } from '../src/tasks/task.store.ts';
import { startThrowAwayServer } from '../test/throw-away-server.ts';
import { makeManyUnits } from './many-units.ts';

/** The day on which the world stands. */
export const TODAY = '2026-06-01';
/** Raised when the same size would give another world. */
const VERSION = 1;
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

interface Making {
  readonly marks: { readonly root: UnitId; readonly department: UnitId };
  readonly assignments: number;
  readonly tell: (what: string) => void;
}

/** Fills a database that has the units and nothing else. Its owner must be a superuser: references are not checked. */
export async function makeManyAssignments(db: Db, { marks, assignments, tell }: Making): Promise<void> {
  await db.connection().execute(async (one) => {
    const step = async (what: string, ...statements: readonly string[]): Promise<void> => {
      const from = performance.now();
      let rows = 0n;
      for (const statement of statements)
        rows = (await sql.raw(statement).execute(one)).numAffectedRows ?? 0n;
      tell(`${what}: ${rows} rows in ${((performance.now() - from) / 1000).toFixed(1)} s`);
    };
    await sql`set session_replication_role = replica`.execute(one);
    await sql`set work_mem = '256MB'`.execute(one);
    await sql`set maintenance_work_mem = '512MB'`.execute(one);
    await step('chance', ROLL);
    await step('units', ...unitsBy(marks));
    await step('people', PEOPLE, PERSONS, POSITIONS);
    await step('plan', ...planFor(assignments));
    await step('directives', directives(marks));
    await step('tasks', tasks(marks));
    await step('cooperators', cooperators(marks));
    const indexes = await dropIndexes(one);
    await step('assignments', assignmentsOf(marks));
    await step('events', eventsOf(marks));
    await step('indexes', ...indexes);
    await sql`set session_replication_role = origin`.execute(one);
    await step('statistics', 'vacuum (analyze) assignment', 'vacuum (analyze) assignment_event', 'analyze');
  });
}

/** Indexes that are no constraint: made afterwards at once, not row by row. */
async function dropIndexes(db: Db): Promise<string[]> {
  const found = await sql<{ name: string; made: string }>`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as made
    from pg_index where indrelid in ('assignment'::regclass, 'assignment_event'::regclass)
      and not indisprimary and not exists (select from pg_constraint where conindid = indexrelid)
  `.execute(db);
  for (const { name } of found.rows) await sql.raw(`drop index ${name}`).execute(db);
  return found.rows.map(({ made }) => made);
}

/** A number from 0 to 1 that hangs on its arguments alone. */
const ROLL = `
  create or replace function pg_temp.roll(n bigint, salt integer) returns double precision
    language sql immutable parallel safe
    return (hashint8extended(n, salt) & 2147483647) / 2147483648.0`;

function unitsBy({ root, department }: Making['marks']): string[] {
  return [
    // Schools in the order in which they were made: those of a commune lie together.
    `create temporary table school as
      select v.unit_id as id, (row_number() over (order by v.unit_id) - 1)::int as n from unit_version v
      where v.valid @> '${TODAY}'::date and unit_kind_place(v.kind) >= unit_kind_place('preschool')`,
    `create temporary table above as
      select v.unit_id as id, v.kind,
        (row_number() over (order by (v.unit_id <> '${department}'), v.kind = 'commune-committee', v.unit_id) - 1)::int as n
      from unit_version v
      where v.valid @> '${TODAY}'::date and v.kind in ('department', 'commune-committee') and v.unit_id <> '${root}'`,
    `create temporary table commune as
      select above.id, (row_number() over (order by above.id) - 1)::int as n, min(school.n) as first_school, count(*)::int as schools
      from above join unit_superior s on s.superior_id = above.id and s.line = 'administrative' and s.valid @> '${TODAY}'::date
      join school on school.id = s.unit_id where above.kind = 'commune-committee' group by above.id`,
    'create unique index on school (n)',
    'create unique index on above (n)',
    'create unique index on commune (n)',
    'analyze school, above, commune',
    `create temporary table office as
      select id, 'school' as what from school union all select id, kind from above union all select '${root}', 'root'`,
  ];
}

/** Each unit has a head, those above schools also a clerk and specialists, one school in ten a member of staff. */
const PEOPLE = `
  create temporary table someone as
  select uuidv7() as id, office.id as unit_id, roles.role, roles.title, roles.nth, row_number() over () as n
  from office cross join lateral (
    select 'head' as role, case office.what when 'school' then 'Hiệu trưởng' else 'Thủ trưởng' end as title, 1 as nth
    union all select 'staff', 'Nhân viên', 1
      where office.what = 'school' and pg_temp.roll(hashtext(office.id::text), 1) < 0.1
    union all select 'clerk', 'Văn thư', 1 where office.what <> 'school'
    union all select 'leader', 'Lãnh đạo', nth from generate_series(1, case office.what when 'root' then 4 else 1 end) as nth
      where office.what <> 'school'
    union all select 'specialist', 'Chuyên viên', nth
      from generate_series(1, case office.what when 'root' then 40 when 'department' then 20 else 3 end) as nth
      where office.what <> 'school'
    union all select 'administrator', 'Quản trị', 1 where office.what = 'root'
  ) as roles`;

const PERSONS = `
  insert into person (id, name)
  select id,
    (array['Nguyễn','Trần','Lê','Phạm','Hoàng','Huỳnh','Phan','Vũ','Võ','Đặng'])[1 + floor(pg_temp.roll(n, 2) * 10)::int] || ' '
    || (array['Văn','Thị','Minh','Thanh','Ngọc','Đức','Quốc','Kim'])[1 + floor(pg_temp.roll(n, 3) * 8)::int] || ' '
    || (array['An','Bình','Châu','Dũng','Giang','Hà','Hạnh','Khoa','Lan','Mai','Nam','Oanh','Phúc','Quân','Sơn','Thảo','Uyên','Vinh','Xuân','Yến'])[1 + floor(pg_temp.roll(n, 4) * 20)::int]
  from someone`;

const POSITIONS = `
  insert into position (person_id, unit_id, role, title, valid)
  select id, unit_id, role, title, '[2026-03-01,)' from someone`;

/** Kinds of tasks: how many of them in five million assignments, for how many units, how many periods. */
function planFor(assignments: number): string[] {
  const share = assignments / 5_000_000;
  const kinds = [
    { name: 'wide', tasks: 1000, units: 2000, periods: 1 },
    { name: 'monthly', tasks: 100, units: 500, periods: 12 },
    { name: 'middle', tasks: 2000, units: 200, periods: 1 },
    { name: 'commune', tasks: 10_000, units: 100, periods: 1 },
    { name: 'small', tasks: 250_000, units: 0, periods: 1 },
  ] as const;
  const rows = kinds.map(
    ({ name, tasks: count, units, periods }) =>
      `select '${name}' as kind, ${units} as units, ${periods} as periods from generate_series(1, ${Math.max(1, Math.round(count * share))})`,
  );
  return [
    `create temporary table plan as
      select kind, periods, n,
        -- Small tasks: one unit for most, up to seven.
        case when units = 0 then 1 + floor(7 * pg_temp.roll(n, 11) ^ 0.9)::int else units end as units,
        -- The first of its schools; behind it every so-manieth, so that wide ones reach the whole province.
        floor(pg_temp.roll(n, 12) * (select count(*) from school))::int as start,
        case kind when 'wide' then 23 when 'monthly' then 91 when 'middle' then 211 else 1 end as stride,
        kind = 'small' and pg_temp.roll(n, 13) < 0.5 as to_above,
        floor(pg_temp.roll(n, 14) * (select count(*) from commune))::int as commune,
        -- Tasks of one size, about twelve to a directive, were issued together.
        kind || '-' || (case kind when 'wide' then n / 6 when 'monthly' then n / 3 else n / 12 end) as paper
      from (select *, row_number() over () as n from (${rows.join(' union all ')}) as kinds) as numbered`,
    `create temporary table paper as
      select name, row_number() over (order by name) as n, first,
        '${TODAY}'::date - floor(pg_temp.roll(first, 21) * 730)::int as issued_on,
        case when kind = 'commune' then 'commune' when pg_temp.roll(first, 22) < 0.4 then 'root' else 'department' end as by_whom,
        uuidv7() as id, kind, commune
      from (select paper as name, kind, min(n) as first, (array_agg(commune order by n))[1] as commune from plan group by paper, kind) as papers`,
    // The people of its keeper: one issues it, one follows it.
    `create temporary table desk as
      select unit_id, array_agg(id order by nth) filter (where role = 'specialist') as specialists,
        (array_agg(id) filter (where role = 'clerk'))[1] as clerk from someone where role in ('specialist', 'clerk') group by unit_id`,
    'create index on paper (name)',
    'analyze plan, paper, desk, someone',
  ];
}

/** The unit that keeps a paper. */
function keeper({ root }: Making['marks']): string {
  return `case by_whom when 'root' then '${root}'::uuid
    when 'commune' then (select id from commune where commune.n = paper.commune)
    else (select id from above where above.n = floor(4 * pg_temp.roll(paper.first, 23) ^ 2)::int) end`;
}

function directives(marks: Making['marks']): string {
  return `
  insert into directive (root_id, id, state, document_type, number, title, issuer, issue_date, keeper_unit_id, text, content_hash,
    reading, reader, received_at, received_by, issued_at, issued_by)
  select '${marks.root}', made.id, 'issued', made.document_type, n || '/' || mark, subject, 'UBND tỉnh Lam Giang', issued_on::text,
    keeper, document_type || ' số ' || n || ' ' || subject || repeat('. Các đơn vị nghiêm túc thực hiện', 6),
    encode(sha256(made.id::text::bytea), 'hex'), '{}', 'bench', issued_on + time '00:30', desk.clerk, issued_on + time '01:00', desk.clerk
  from (
    select *, ${keeper(marks)} as keeper,
      (array['Kế hoạch','Công văn','Thông báo','Quyết định','Chỉ thị'])[1 + floor(5 * pg_temp.roll(first, 24))::int] as document_type,
      (array['KH-UBND','SGDĐT-VP','TB-UBND','QĐ-UBND','CT-UBND'])[1 + floor(5 * pg_temp.roll(first, 24))::int] as mark,
      (array['Về','Tiếp tục','Tăng cường','Đẩy mạnh'])[1 + floor(4 * pg_temp.roll(first, 25))::int] || ' ' || ${SUBJECT('first', 30)} as subject
    from paper
  ) as made join desk on desk.unit_id = made.keeper`;
}

/** What a task or a directive is about. */
function SUBJECT(number: string, salt: number): string {
  return `(array['công tác tuyển sinh','an toàn thực phẩm','bếp ăn bán trú','cơ sở vật chất','phòng cháy chữa cháy','phổ cập giáo dục','bồi dưỡng giáo viên','chuyển đổi số','dạy học trực tuyến','công tác pháp chế','thu chi đầu năm học','y tế trường học','phòng chống đuối nước','tư vấn tâm lý học đường','thi đua khen thưởng','sắp xếp mạng lưới trường lớp','giáo dục hòa nhập','thư viện trường học','sách giáo khoa','kiểm định chất lượng','học bạ số','an toàn giao thông','phòng chống bạo lực học đường','dữ liệu ngành giáo dục','đội ngũ viên chức','tài sản công','nhà vệ sinh trường học','nước sạch','dạy thêm học thêm','hoạt động trải nghiệm'])[1 + floor(30 * pg_temp.roll(${number}, ${salt}))::int]
    || ' ' || (array['năm học 2025–2026','học kỳ I','học kỳ II','quý I','quý II','quý III','trước khai giảng','dịp Tết','mùa mưa bão','6 tháng đầu năm'])[1 + floor(10 * pg_temp.roll(${number}, ${salt + 1}))::int]`;
}

function tasks({ root }: Making['marks']): string {
  return `
  insert into task (root_id, id, directive_id, ordinal, section, quote, span_start, span_end, summary, kind, force, deadline_written, due,
    follower_id, confirming_unit_id, lead_written, issued_at, issued_by)
  select '${root}', uuidv7(), paper.id, plan.n, 'II.' || plan.n % 12 + 1, summary, 0, char_length(summary), summary, 'assignment',
    (array['order','request','commitment'])[1 + floor(3 * pg_temp.roll(plan.n, 41) ^ 3)::int],
    case when due is not null then 'trước ngày ' || to_char(due + 1, 'DD/MM/YYYY') end, due,
    specialists[1 + floor(cardinality(specialists) * pg_temp.roll(plan.n, 42))::int],
    directive.keeper_unit_id, 'Các đơn vị', directive.issued_at, directive.issued_by
  from plan join paper on paper.name = plan.paper join directive on directive.root_id = '${root}' and directive.id = paper.id
  join desk on desk.unit_id = directive.keeper_unit_id
  cross join lateral (select
    (array['Rà soát','Báo cáo','Lập kế hoạch','Triển khai','Tổng hợp số liệu','Kiểm tra','Phối hợp thực hiện','Hoàn thành hồ sơ','Cập nhật','Đánh giá'])[1 + floor(10 * pg_temp.roll(plan.n, 43))::int]
      || ' ' || ${SUBJECT('plan.n', 44)} || ' theo mục ' || plan.n % 97 as summary,
    case when pg_temp.roll(plan.n, 46) < 0.9 then paper.issued_on + 4 + floor(56 * pg_temp.roll(plan.n, 47) ^ 1.5)::int end as due) as words`;
}

function cooperators({ root }: Making['marks']): string {
  return `
  insert into task_party (root_id, task_id, unit_id, role)
  select root_id, task.id, above.id, 'cooperator' from task join plan on plan.n = task.ordinal
  join above on above.n = floor(30 * pg_temp.roll(plan.n, 51))::int
  where task.root_id = '${root}' and plan.kind = 'small' and pg_temp.roll(plan.n, 52) < 0.2`;
}

const NOW = `timestamptz '${TODAY} 15:00+07'`;

/** When what the state stands for happened: the columns from which both the projection and the events are made. */
function assignmentsOf({ root }: Making['marks']): string {
  return `
  insert into assignment (root_id, task_id, unit_id, period, original_due, current_due, state, percent, submitted_on, opened_at,
    last_seq, last_event_at, given_on, done_on, updated_on)
  with given as (
    select task.id as task_id, coalesce(school.id, above.id) as unit_id, plan.n * 1000000 + k * 100 + p as n, issued_at,
      case plan.periods when 1 then '' else to_char(begun, 'YYYY-MM') end as period,
      case plan.periods when 1 then task.due else (begun + interval '1 month')::date + 4 end as due
    from plan join task on task.root_id = '${root}' and task.ordinal = plan.n
    cross join lateral generate_series(0, units - 1) as k cross join lateral generate_series(1, periods) as p
    cross join lateral (select date_trunc('month', '${TODAY}'::date - (plan.periods - p) * interval '1 month') as begun) as month
    left join commune on plan.kind = 'commune' and commune.n = plan.commune
    left join school on not to_above and school.n = case plan.kind
      when 'commune' then commune.first_school + k else (plan.start + k * plan.stride) % (select count(*) from school) end
    left join above on to_above and above.n = (floor(pg_temp.roll(plan.n, 61) ^ 2 * (select count(*) from above))::int + k) % (select count(*) from above)
    where plan.kind <> 'commune' or k < commune.schools
  ), dated as (
    -- Of recurring tasks, the period's first day is the day of issue.
    select *, greatest(issued_at, case period when '' then issued_at else (period || '-01 08:00+07')::timestamptz end) as given_at,
      '${TODAY}'::date - coalesce(due, issued_at::date + 30) as past, pg_temp.roll(n, 62) as chance
    from given
  ), stated as (
    select *, case
      when past > 20 then case when chance < 0.955 then 'done' when chance < 0.975 then 'cancelled' when chance < 0.98 then 'submitted'
        when chance < 0.99 then 'in-progress' when chance < 0.994 then 'received' when chance < 0.996 then 'rework' else 'assigned' end
      when past > -10 then case when chance < 0.5 then 'done' when chance < 0.6 then 'submitted' when chance < 0.8 then 'in-progress'
        when chance < 0.88 then 'received' when chance < 0.96 then 'assigned' when chance < 0.98 then 'rework'
        when chance < 0.99 then 'returned' else 'cancelled' end
      else case when chance < 0.15 then 'done' when chance < 0.2 then 'submitted' when chance < 0.5 then 'in-progress'
        when chance < 0.7 then 'received' when chance < 0.97 then 'assigned' when chance < 0.99 then 'returned' else 'cancelled' end
      end as state
    from dated
  ), submitted as (
    select *, state in ('done', 'submitted', 'rework') as was_submitted, state <> 'assigned' or pg_temp.roll(n, 64) < 0.5 as was_opened,
      due is not null and pg_temp.roll(n, 65) < 0.05 as was_put_off,
      least('${TODAY}'::date, greatest(given_at::date,
        coalesce(due, given_at::date + 20) + case when pg_temp.roll(n, 63) < 0.87 then -floor(15 * pg_temp.roll(n, 66))::int
          else 1 + floor(20 * pg_temp.roll(n, 66))::int end)) as submitted_day
    from stated
  ), timed as (
    select *, least(given_at + interval '40 minutes' + pg_temp.roll(n, 67) * interval '72 hours',
      case when was_submitted then submitted_day + time '04:00' else ${NOW} - interval '4 hours' end) as opened_at
    from submitted
  ), ended as (
    select *, case state
        when 'assigned' then greatest(given_at, case when was_opened then opened_at end, case when was_put_off then ${PUT_OFF} end)
        when 'submitted' then submitted_day + time '05:00'
        when 'done' then least(submitted_day + time '06:00' + pg_temp.roll(n, 69) * interval '3 days', ${NOW})
        when 'rework' then least(submitted_day + time '07:00', ${NOW})
        else greatest(opened_at, case when was_put_off then ${PUT_OFF} end) + interval '1 hour' end as last_at
    from timed
  )
  select '${root}', task_id, unit_id, period, due, case when was_put_off then due + 14 else due end, state,
    case when state in ('done', 'submitted') then 100 when state in ('in-progress', 'rework') then 10 + 10 * floor(8 * pg_temp.roll(n, 68))::int else 0 end,
    case when state in ('done', 'submitted') then submitted_day end, case when was_opened then opened_at end,
    1 + was_opened::int + was_put_off::int
      + case state when 'assigned' then 0 when 'received' then 1 when 'in-progress' then 1 when 'submitted' then 1 when 'done' then 2
        when 'rework' then 3 else 1 end,
    last_at, civil_day(given_at), case when state = 'done' then civil_day(last_at) end,
    case when was_submitted then submitted_day when state <> 'assigned' then civil_day(last_at) end
  from ended`;
}

/** One is told that a task is put off an hour after it was opened at the latest. */
const PUT_OFF = `least(given_at, opened_at) + interval '30 minutes'`;

/** The events that the state of each assignment needs, in the order in which they happened. */
function eventsOf({ root }: Making['marks']): string {
  const event = (kind: string, told: { when: string; seq: string; at: string; by: string; data?: string }) =>
    `select ${told.seq} as seq, '${kind}' as kind, ${told.at} as at, ${told.by} as side, ${told.data ?? `'{}'::jsonb`} as data where ${told.when}`;
  const doer = `'doer'`;
  const desk = `'desk'`;
  const data = (words: string) => `'{"text": "${words}"}'::jsonb`;
  const events = [
    event('assigned', {
      when: 'true',
      seq: '1',
      at: 'given_at',
      by: desk,
      data: `jsonb_build_object('due', original_due)`,
    }),
    event('deadline-changed', {
      when: 'put_off = 1',
      seq: '2',
      at: "greatest(given_at, least(last_event_at, given_at + interval '30 minutes'))",
      by: desk,
      data: `jsonb_build_object('due', current_due, 'reason', 'Điều chỉnh theo thực tế')`,
    }),
    event('opened', { when: 'opened_at is not null', seq: '2 + put_off', at: 'opened_at', by: doer }),
    event('received', { when: `state = 'received'`, seq: 'last_seq', at: 'last_event_at', by: doer }),
    event('reported', {
      when: `state in ('in-progress', 'rework')`,
      seq: `case state when 'rework' then last_seq - 2 else last_seq end`,
      at: `case state when 'rework' then last_event_at - interval '2 hours' else last_event_at end`,
      by: doer,
      data: `jsonb_build_object('text', 'Đang thực hiện', 'percent', percent)`,
    }),
    event('submitted', {
      when: `state in ('submitted', 'done', 'rework')`,
      seq: `case state when 'submitted' then last_seq else last_seq - 1 end`,
      at: `case state when 'rework' then last_event_at - interval '1 hour' else coalesce(submitted_on + time '05:00', last_event_at) end`,
      by: doer,
      data: data('Đã hoàn thành'),
    }),
    event('confirmed', {
      when: `state = 'done'`,
      seq: 'last_seq',
      at: 'last_event_at',
      by: desk,
      data: data(''),
    }),
    event('sent-back', {
      when: `state = 'rework'`,
      seq: 'last_seq',
      at: 'last_event_at',
      by: desk,
      data: `'{"reason": "Bổ sung số liệu"}'::jsonb`,
    }),
    event('returned', {
      when: `state = 'returned'`,
      seq: 'last_seq',
      at: 'last_event_at',
      by: doer,
      data: `'{"reason": "Không thuộc nhiệm vụ của đơn vị"}'::jsonb`,
    }),
    event('cancelled', {
      when: `state = 'cancelled'`,
      seq: 'last_seq',
      at: 'last_event_at',
      by: desk,
      data: `'{"reason": "Không còn cần"}'::jsonb`,
    }),
  ];
  return `
  insert into assignment_event (root_id, assignment_id, seq, kind, at, on_day, person_id, unit_id, data)
  select '${root}', made.id, event.seq, event.kind, event.at, (event.at at time zone 'Asia/Ho_Chi_Minh')::date,
    case event.side when 'desk' then made.follower_id else head.id end,
    case event.side when 'desk' then made.confirming_unit_id else made.unit_id end, event.data
  from (
    select assignment.*, task.follower_id, task.confirming_unit_id, (current_due is distinct from original_due)::int as put_off,
      case period when '' then issued_at else greatest(issued_at, (period || '-01 08:00+07')::timestamptz) end as given_at
    from assignment join task on task.root_id = assignment.root_id and task.id = assignment.task_id where task.root_id = '${root}'
  ) as made
  join someone as head on head.unit_id = made.unit_id and head.role = 'head'
  cross join lateral (${events.join(' union all ')}) as event`;
}

/** What is wrong with the world, in words; nothing when it is as the application would have made it. */
async function faultsOf(db: Db, root: UnitId): Promise<string[]> {
  const faults: string[] = [];
  const lost = async (what: string, query: string): Promise<void> => {
    const found = await sql<{
      n: number;
    }>`select count(*)::int as n from (${sql.raw(query)}) as lost`.execute(db);
    if (found.rows[0]?.n !== 0) faults.push(`${what}: ${found.rows[0]?.n}`);
  };
  await lost(
    'tasks without directive',
    'select from task t where not exists (select from directive d where d.root_id = t.root_id and d.id = t.directive_id)',
  );
  await lost(
    'tasks without follower',
    'select from task t where not exists (select from person p where p.id = t.follower_id)',
  );
  await lost(
    'assignments without task',
    'select from assignment a where not exists (select from task t where t.root_id = a.root_id and t.id = a.task_id)',
  );
  await lost(
    'assignments without unit',
    'select from assignment a where not exists (select from unit u where u.id = a.unit_id)',
  );
  await lost(
    'events without person',
    'select from assignment_event e where not exists (select from person p where p.id = e.person_id)',
  );
  await lost(
    'events without assignment',
    'select from assignment_event e where not exists (select from assignment a where a.root_id = e.root_id and a.id = e.assignment_id)',
  );
  await lost(
    'events out of order',
    `select from (select at, lag(at) over (partition by assignment_id order by seq) as before from assignment_event) as e where at < before`,
  );
  await lost('events from after today', `select from assignment_event where at > ${NOW}`);
  faults.push(...(await unfolded(db, root)));
  return faults;
}

/** Assignments whose columns are not what their events make of them. */
async function unfolded(db: Db, root: UnitId): Promise<string[]> {
  const { rows } = await sql<
    Record<'id' | 'state', string> &
      Record<'due' | 'given' | 'submitted' | 'opened', string | null> & {
        percent: number;
        seq: number;
        id: AssignmentId;
      }
  >`
    select id, state, percent, last_seq as seq, current_due as due, original_due as given, submitted_on as submitted, opened_at as opened
    from (select *, row_number() over (order by id) as n, count(*) over () as all_of_them from assignment) as a
    where n % greatest(all_of_them / 50000, 1) = 0
  `.execute(db);
  const wrong: string[] = [];
  for (let at = 0; at < rows.length; at += 5000) {
    const some = rows.slice(at, at + 5000);
    const events = await selectEvents(
      db,
      root,
      some.map(({ id }) => id),
    );
    for (const row of some) {
      const own = events.get(row.id) ?? [];
      const made = stateOf(own);
      const told = [
        row.state,
        row.percent,
        row.due,
        row.given,
        row.submitted,
        row.opened && Temporal.Instant.from(row.opened).toString(),
        row.seq,
      ].join(' ');
      const folded = [
        made?.state,
        made?.percent,
        made?.currentDue,
        made?.originalDue,
        made?.submittedOn,
        made?.openedAt,
        own.at(-1)?.seq,
      ].join(' ');
      if (told !== folded || own.length !== row.seq)
        wrong.push(`${row.id}: ${told} but ${folded} (${own.map(({ kind }) => kind).join(' ')})`);
    }
  }
  return wrong.length > 3
    ? [`${wrong.length} are not the fold of their events, so`, ...wrong.slice(0, 3)]
    : wrong;
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
