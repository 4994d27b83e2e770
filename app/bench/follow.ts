/**
 * Asks what people ask while they follow work, on the province's work of two years (follow-world.ts), each question
 * by many different askers, and holds each against a plain look-up by primary key of the same rows in the same run.
 *
 *   npm run bench:follow -- --assignments=5000000 --folder=/tmp/dondoc-follow
 *   … --rounds=200       so many askers for each question (40 unless told)
 *   … --plans            the plans of the slowest asking of each question
 *   … --pages            how many pages of tables and indexes the slowest asking touches: the same on a busy machine
 *   … --only=matrix      questions whose names hold these words
 *   … --unguarded        without row-level security, to see what it costs
 */
import { loadavg } from 'node:os';
import { type CompiledQuery, sql } from 'kysely';
import type { Actor, Role } from '../src/base/actor.ts';
import type { DirectiveId, UnitId } from '../src/base/ids.ts';
import { asPerson } from '../src/platform/asking.ts';
import { type Db, openDb } from '../src/platform/postgres.ts';
import { createTaskActions } from '../src/tasks/task.actions.ts';
import { type FollowWorld, openFollowWorld } from './follow-world.ts';

const ROUNDS = Number(given('rounds') ?? 40);
const PLANS = process.argv.includes('--plans');
const PAGES = process.argv.includes('--pages');
const ONLY = given('only') ?? '';
const UNGUARDED = process.argv.includes('--unguarded');
const SCHOOLS = ['preschool', 'primary', 'lower-secondary', 'upper-secondary'];

/** Words that a tenth of the tasks has, two that one in two hundred has, one that one in a hundred has, and so on. */
const SEARCHES = {
  'a frequent word': 'bao cao',
  'two frequent words': 'trien khai phong chay',
  'a rarer word': 'muc 57',
  'a rare word': 'kiem tra thu vien quy iii muc 57',
  'no hit': 'cau long bien',
  'a unit': 'mam non 23',
  'a kind of unit': 'tieu hoc',
};

interface Question {
  readonly name: string;
  /** Who asks; one after the other, as many as there are rounds. */
  readonly askers: readonly Actor[];
  /** Gives the ids of the assignments that the answer shows; 'all' where every assignment goes into a figure. */
  readonly ask: (actor: Actor, round: number) => Promise<readonly string[] | 'all'>;
}

const world = await openFollowWorld({
  assignments: Number(given('assignments') ?? 50_000),
  folder: given('folder'),
  tell: (what) => console.log(what),
});
const queries: { readonly query: CompiledQuery; readonly took: number }[] = [];
const db: Db = openDb(world.pool, ({ query, queryDurationMillis }) => {
  queries.push({ query, took: queryDurationMillis });
});
try {
  const size = await sql<{ n: number }>`select count(*)::int as n from assignment`.execute(world.owner);
  console.log(
    `\n${size.rows[0]?.n} assignments, ${ROUNDS} askings of each question, load ${loadavg()[0]?.toFixed(1)}\n`,
  );
  const [more, line] = PAGES ? [' pages |', '---|'] : ['', ''];
  console.log(
    `| question | rows | p50 | p95 | look-up p95 | p95 : look-up |${more}\n|---|---|---|---|---|---|${line}`,
  );
  const plans: string[] = [];
  if (UNGUARDED) await guard(world.owner, 'disable');
  for (const question of await questions(world)) {
    if (question.name.includes(ONLY)) plans.push(await report(question));
  }
  if (PLANS) console.log(`\n${plans.join('\n')}`);
} finally {
  if (UNGUARDED) await guard(world.owner, 'enable');
  // Its pool is the world's.
  await world.stop();
}

/** All tables that have policies. */
async function guard(owner: Db, act: 'enable' | 'disable'): Promise<void> {
  const found = await sql<{ name: string }>`
    select polrelid::regclass::text as name from pg_policy group by polrelid
  `.execute(owner);
  for (const { name } of found.rows) {
    await sql.raw(`alter table ${name} ${act} row level security`).execute(owner);
  }
}

async function questions(of: FollowWorld): Promise<Question[]> {
  const tasks = createTaskActions({ db, clock: of.clock, files: { keep: refuse, record: refuse } });
  const wide = await wideDirectives(of);
  const chosen = (round: number): DirectiveId => wide[round % wide.length] ?? refuse();
  const people = async (role: Role, at: readonly string[]): Promise<Actor[]> => await askers(of, role, at);
  const heads = await people('head', SCHOOLS);
  const root = [
    ...(await people('specialist', ['province-committee'])),
    ...(await people('leader', ['province-committee'])),
  ];
  const department = await people('specialist', ['department']);
  const everySpecialist = await of.askers('specialist', 1_000_000);
  const inDepartment = (unitId: UnitId): boolean => unitId === of.marks.department;
  const aboveAll = everySpecialist.filter(({ positions }) =>
    positions.some(({ unitId }) => inDepartment(unitId)),
  );
  const confirming = department.filter(
    ({ positions }) => !positions.some(({ unitId }) => inDepartment(unitId)),
  );
  const commune = await people('specialist', ['commune-committee']);
  const today = (name: string, who: readonly Actor[]): Question => ({
    name: `Hôm nay: ${name}`,
    askers: who,
    ask: async (actor) => {
      const { own, desk } = await tasks.today(actor);
      const groups = desk === null ? [] : [desk.toConfirm, desk.returned, desk.silent, desk.overdue];
      return [
        ...(own?.toDo ?? []).map(({ id }) => id),
        ...(own?.waiting ?? []).map(({ id }) => id),
        ...groups.flatMap(({ rows }) => rows.flatMap(({ first }) => first.map(({ id }) => id))),
      ];
    },
  });
  const list = (
    name: string,
    who: readonly Actor[],
    filter: Parameters<typeof tasks.assignments>[1],
  ): Question => ({
    name: `table: ${name}`,
    askers: who,
    ask: async (actor) => (await tasks.assignments(actor, filter)).rows.map(({ id }) => id),
  });
  return [
    today('head of a school', heads),
    today('staff of a school', await people('staff', SCHOOLS)),
    today('clerk of a commune', await people('clerk', ['commune-committee'])),
    today('specialist of a commune', commune),
    today('specialist of a department', department),
    today('head of a department', await people('head', ['department'])),
    today('above all schools', aboveAll),
    today('other departments', confirming),
    today('specialist of the province', root.slice(0, 40)),
    today('leader of the province', root.slice(-4)),
    today('administrator', await people('administrator', ['province-committee'])),
    list('overdue, province', root, { resultClass: 'open-overdue' }),
    list('overdue, department', department, { resultClass: 'open-overdue' }),
    list('overdue, commune', commune, { resultClass: 'open-overdue' }),
    list('own work, school', heads, { waiting: 'to-do' }),
    list('search by words, province', root, { search: 'ra soat phong chay' }),
    list('search by words, department', department, { search: 'bao cao' }),
    list('search by words, commune', commune, { search: 'truong' }),
    ...Object.entries(SEARCHES).flatMap(([kind, search]) => [
      list(`search, ${kind}, above all schools`, aboveAll, { search }),
      list(`search, ${kind}, other departments`, confirming, { search }),
    ]),
    list('search, frequent and overdue, above all schools', aboveAll, {
      search: 'bao cao',
      resultClass: 'open-overdue',
    }),
    list('overdue, above all schools', aboveAll, { resultClass: 'open-overdue' }),
    list('everything, above all schools', aboveAll, {}),
    {
      name: 'matrix: some 2,000 units × 6 tasks',
      askers: root,
      ask: async (actor, round) => {
        const { groups } = await tasks.matrix(actor, chosen(round), {});
        return groups.flatMap(({ units }) =>
          units.flatMap(({ cells }) => cells.flatMap((cell) => cell?.id ?? [])),
        );
      },
    },
    {
      name: 'numbers of the province',
      askers: root,
      ask: async (actor) => {
        await tasks.numbers(actor, { by: 'directive' });
        return 'all';
      },
    },
  ];
}

async function askers(of: FollowWorld, role: Role, kinds: readonly string[]): Promise<Actor[]> {
  const all = await of.askers(role, 1_000_000);
  const found = await sql<{ id: UnitId }>`
    select unit_id as id from unit_version where valid @> ${of.today.toString()}::date and kind = any(${kinds}::text[])
  `.execute(of.owner);
  const wanted = new Set(found.rows.map(({ id }) => id));
  const there = all.filter(({ positions }) => positions.some(({ unitId }) => wanted.has(unitId)));
  // Evenly over all of them, not the first.
  const step = Math.max(1, Math.floor(there.length / ROUNDS));
  return there.filter((_, n) => n % step === 0).slice(0, ROUNDS);
}

/** Directives with tasks for 2,000 schools each. */
async function wideDirectives(of: FollowWorld): Promise<DirectiveId[]> {
  const found = await sql<{ id: DirectiveId }>`
    select directive_id as id from assignment join task on task.root_id = assignment.root_id and task.id = assignment.task_id
    group by directive_id having count(distinct unit_id) between 1500 and 4000 limit ${ROUNDS}
  `.execute(of.owner);
  return found.rows.map(({ id }) => id);
}

async function report({ name, askers: who, ask }: Question): Promise<string> {
  const times: number[] = [];
  const plain: number[] = [];
  let rows = 0;
  let slowest: Asked = { actor: who[0], sent: [] };
  // The first askings warm both up and are not counted.
  for (let round = -3; round < ROUNDS; round += 1) {
    const actor = who[(round + 3) % who.length];
    if (actor === undefined) throw new Error(`nobody asks: ${name}`);
    queries.length = 0;
    const from = performance.now();
    const ids = await asPerson(actor, world.today, () => ask(actor, round + 3));
    const took = performance.now() - from;
    const sent = [...queries];
    const looked = await lookUp(actor.rootId, ids);
    if (round < 0) continue;
    if (took > Math.max(0, ...times)) slowest = { actor, sent };
    times.push(took);
    plain.push(looked.took);
    rows += looked.rows;
  }
  const pages = PAGES ? ` ${await pagesOf(slowest)} |` : '';
  const [p50, p95, base] = [quantile(times, 0.5), quantile(times, 0.95), quantile(plain, 0.95)];
  console.log(
    `| ${name} | ${Math.round(rows / ROUNDS)} | ${ms(p50)} | ${ms(p95)} | ${ms(base)} | ${(p95 / base).toFixed(1)} |${pages}`,
  );
  return PLANS ? await plansOf(name, slowest) : '';
}

/** The same assignments with their tasks, by primary key alone; all of them read once, with what figures need. */
async function lookUp(
  rootId: UnitId,
  ids: readonly string[] | 'all',
): Promise<{ readonly took: number; readonly rows: number }> {
  const from = performance.now();
  if (ids === 'all') {
    const found = await sql<{ rows: number }>`
      select count(*)::int as rows, max(current_due), max(original_due), count(distinct state) from assignment
      where root_id = ${rootId}
    `.execute(world.db);
    return { took: performance.now() - from, rows: found.rows[0]?.rows ?? 0 };
  }
  await sql`
    select * from assignment join task on task.root_id = assignment.root_id and task.id = assignment.task_id
    where assignment.root_id = ${rootId} and assignment.id = any(${ids}::uuid[])
  `.execute(world.db);
  return { took: performance.now() - from, rows: ids.length };
}

interface Asked {
  readonly actor: Actor | undefined;
  readonly sent: readonly (typeof queries)[number][];
}

/** Those found in memory and those read, of all queries together. */
async function pagesOf({ actor, sent }: Asked): Promise<number> {
  if (actor === undefined) return 0;
  let pages = 0;
  for (const { query } of sent.filter(({ query: { sql: words } }) => /^\s*(?:select|with)/u.test(words))) {
    const explained = { ...query, sql: `explain (analyze, buffers, format json) ${query.sql}` };
    const { rows } = await asPerson(actor, world.today, () =>
      db.executeQuery<{ 'QUERY PLAN': { Plan: Record<string, number> }[] }>(explained),
    );
    const plan = rows[0]?.['QUERY PLAN'][0]?.Plan ?? {};
    pages += (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0);
  }
  return pages;
}

async function plansOf(name: string, { actor, sent }: Asked): Promise<string> {
  const parts = [`## ${name}`];
  for (const { query, took } of sent) {
    parts.push(`  ${ms(took)}: ${query.sql.replace(/\s+/gu, ' ').slice(0, 400)}`);
    if (took < 3 || !/^\s*(?:select|with)/u.test(query.sql)) continue;
    const explained = { ...query, sql: `explain (analyze, buffers) ${query.sql}` };
    const explain = () => db.executeQuery<{ 'QUERY PLAN': string }>(explained);
    const plan = await (actor === undefined ? explain() : asPerson(actor, world.today, explain));
    parts.push(...plan.rows.map((row) => `      ${row['QUERY PLAN'].slice(0, 240)}`));
  }
  return `${parts.join('\n')}\n`;
}

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}

function given(name: string): string | undefined {
  return process.argv.flatMap((text) => new RegExp(`^--${name}=(.+)$`, 'u').exec(text)?.[1] ?? [])[0];
}

function refuse(): never {
  throw new Error('nothing is kept here');
}
