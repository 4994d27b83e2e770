/**
 * The people, directives, tasks and assignments of `follow-world.ts`, as SQL that the server runs: faster than COPY could
 * carry the rows there.
 */
import { sql } from 'kysely';
import type { UnitId } from '../src/base/ids.ts';
import type { Db } from '../src/platform/postgres.ts';
import { TODAY } from './follow-day.ts';
import { assignmentsOf, eventsOf } from './many-events.ts';

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
    await step('statistics', 'vacuum (analyze)');
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
        -- The first of its schools; behind it others at equal steps, so that wide ones reach the whole province.
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
    follower_id, confirming_unit_id, lead_written, issued_at, issued_by, search_text)
  select '${root}', uuidv7(), paper.id, plan.n, 'II.' || plan.n % 12 + 1, summary, 0, char_length(summary), summary, 'assignment',
    (array['order','request','commitment'])[1 + floor(3 * pg_temp.roll(plan.n, 41) ^ 3)::int],
    case when due is not null then 'trước ngày ' || to_char(due + 1, 'DD/MM/YYYY') end, due,
    specialists[1 + floor(cardinality(specialists) * pg_temp.roll(plan.n, 42))::int],
    directive.keeper_unit_id, 'Các đơn vị', directive.issued_at, directive.issued_by,
    -- What the trigger would write.
    task_search_text(summary, '${root}', paper.id)
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
