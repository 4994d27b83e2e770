/**
 * Asks the questions about units on 50,000 of them, as of one day of each of three times, and holds each against a plain
 * look-up of one unit in the same run: what the tree costs over what any row costs.
 *
 *   npm run bench:units              the figures, and the shape of each plan
 *   npm run bench:units -- --plans   the plans in full
 *   npm run bench:units -- --rounds=100
 */
import { type CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely';
import type { DB } from '../db/rows.ts';
import type { UnitId } from '../src/base/ids.ts';
import { ensureDatabase } from '../src/platform/embedded-postgres.ts';
import { migrate, readMigrations } from '../src/platform/migrations.ts';
import { type Db, openDb, openPool } from '../src/platform/postgres.ts';
import { selectUnits, selectUnitsById } from '../src/units/unit-lookup.store.ts';
import { countSought, selectSought } from '../src/units/unit-search.store.ts';
import {
  selectAbove,
  selectBelow,
  selectBranches,
  selectKindsBelow,
  selectTops,
} from '../src/units/unit-tree.store.ts';
import { startThrowAwayServer } from '../test/throw-away-server.ts';
import { DAYS, type Landmarks, makeManyUnits } from './many-units.ts';

const ROUNDS = Number(/--rounds=(\d+)/u.exec(process.argv.join(' '))?.[1] ?? 30);
const FULL_PLANS = process.argv.includes('--plans');

interface Question {
  readonly name: string;
  /** How many rows it gave. */
  readonly ask: (db: Db, day: Temporal.PlainDate) => Promise<number>;
}

/** All that the pages and the rights ask of the tree. */
function questionsAbout({ root, department, commune, school }: Landmarks): Question[] {
  const page = { limit: 100, offset: 0 };
  const below = async (db: Db, top: UnitId, day: Temporal.PlainDate) =>
    (await selectBelow(db, [top], day)).get(top)?.length ?? 0;
  const set = { under: root, line: 'administrative', kinds: ['preschool', 'primary'] } as const;
  const small = { under: commune, line: 'administrative', kinds: ['preschool', 'primary'] } as const;
  const search = (query: string) => async (db: Db, day: Temporal.PlainDate) =>
    (await selectSought(db, { query, day }, page)).length;
  return [
    { name: 'subtree of the root', ask: (db, day) => below(db, root, day) },
    { name: 'subtree of the department of education', ask: (db, day) => below(db, department, day) },
    { name: 'subtree of a commune', ask: (db, day) => below(db, commune, day) },
    { name: 'ancestors of a school', ask: async (db, day) => (await selectAbove(db, school, day)).length },
    {
      name: 'set: preschools and primary schools under the root',
      ask: async (db, day) => (await selectKindsBelow(db, set, day)).length,
    },
    {
      name: 'set: the same under a commune',
      ask: async (db, day) => (await selectKindsBelow(db, small, day)).length,
    },
    { name: 'search, a word of nearly all: "trường"', ask: search('trường') },
    { name: 'search, a beginning of many: "b"', ask: search('b') },
    { name: 'search, two words: "trường th an tây"', ask: search('trường th an tây') },
    { name: 'search, a code: "H99.7.3"', ask: search('H99.7.3') },
    { name: 'search, nothing: "xyz"', ask: search('xyz') },
    {
      name: 'count of what is found: "trường"',
      ask: (db, day) => countSought(db, { query: 'trường', day }, 5000),
    },
    {
      name: 'tree: units below the root',
      ask: async (db, day) => (await selectBranches(db, root, day, page)).length,
    },
    {
      name: 'tree: units below the department',
      ask: async (db, day) => (await selectBranches(db, department, day, page)).length,
    },
    {
      name: 'tree: units below a commune',
      ask: async (db, day) => (await selectBranches(db, commune, day, page)).length,
    },
    {
      name: 'units that answer to nobody (kept)',
      ask: async (db, day) => (await selectTops(db, day)).length,
    },
    { name: 'the whole directory (kept)', ask: async (db, day) => (await selectUnits(db, day)).length },
    {
      name: 'names of three units',
      ask: async (db, day) => (await selectUnitsById(db, [root, commune, school], day)).length,
    },
  ];
}

const server = await startThrowAwayServer();
try {
  const connection = await ensureDatabase(server.connection, 'bench_units');
  const owner = openPool(connection, { as: 'owner' });
  await migrate(owner, await readMigrations());
  const setting = openDb(owner);
  const landmarks = await makeManyUnits(setting);
  await sql`vacuum analyze unit_version, unit_superior`.execute(setting);
  // As the application: its role, its limits.
  const queries: CompiledQuery[] = [];
  const pool = openPool(connection, { as: 'application', max: 2 });
  const db = new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    log: ({ query }) => {
      queries.push(query);
    },
  });
  for (const day of DAYS) await report(db, { landmarks, day: Temporal.PlainDate.from(day), queries });
  await db.destroy();
  await setting.destroy();
} finally {
  await server.stop();
}

interface Run {
  readonly landmarks: Landmarks;
  readonly day: Temporal.PlainDate;
  /** What was sent to the server, the latest last. */
  readonly queries: CompiledQuery[];
}

async function report(db: Db, { landmarks, day, queries }: Run): Promise<void> {
  const plain = await measure(() => lookUp(db, landmarks.school, day));
  console.log(`\n${day.toString()}: plain look-up of a unit p50 ${ms(plain.p50)}, p95 ${ms(plain.p95)}\n`);
  console.log('| question | rows | p50 | p95 | p95 : look-up |\n|---|---|---|---|---|');
  const plans: string[] = [];
  for (const { name, ask } of questionsAbout(landmarks)) {
    const { p50, p95, rows } = await measure(() => ask(db, day));
    console.log(`| ${name} | ${rows} | ${ms(p50)} | ${ms(p95)} | ${(p95 / plain.p95).toFixed(0)} |`);
    const last = queries.at(-1);
    if (last !== undefined) plans.push(`${name}\n${await planOf(db, last)}`);
  }
  console.log(`\n${plans.join('\n')}`);
}

async function lookUp(db: Db, id: UnitId, day: Temporal.PlainDate): Promise<number> {
  const found = await sql`
    select name, short_name, kind, code from unit_version where unit_id = ${id} and valid @> ${day.toString()}::date
  `.execute(db);
  return found.rows.length;
}

/** In milliseconds; the first rounds warm up and are not counted. */
async function measure(ask: () => Promise<number>): Promise<{ p50: number; p95: number; rows: number }> {
  let rows = 0;
  const times: number[] = [];
  for (let round = -3; round < ROUNDS; round += 1) {
    const start = performance.now();
    rows = await ask();
    if (round >= 0) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), rows };
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}

/** The nodes of the plan with their indexes, or all of it. */
async function planOf(db: Db, query: CompiledQuery): Promise<string> {
  const explained = await db.executeQuery<{ 'QUERY PLAN': string }>({
    ...query,
    sql: `explain (analyze, buffers off) ${query.sql}`,
  });
  const lines = explained.rows.map((row) => row['QUERY PLAN']);
  if (FULL_PLANS) return `${lines.map((line) => `    ${line}`).join('\n')}\n`;
  const nodes = lines.flatMap(
    (line) =>
      /->\s+(?<node>(?:Parallel )?(?:Seq|Index|Bitmap|Merge|Hash|Nested|Recursive|WorkTable|Incremental|Sort)[^(]*)/u
        .exec(line)
        ?.groups?.['node']?.trim() ?? [],
  );
  return `    ${[...new Set(nodes)].join(' · ')}`;
}
