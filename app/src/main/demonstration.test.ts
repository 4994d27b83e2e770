import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { testApplication } from '../../test/application.ts';
import { ZONE } from '../base/clock.ts';
import { findActor } from '../people/person.actions.ts';
import { silentLog } from '../platform/log.ts';
import { DEMONSTRATION_ACCOUNTS, DEMONSTRATION_DAY, loadDemonstration } from './demonstration.ts';

const app = await testApplication({ today: DEMONSTRATION_DAY.toString() });
const deps = {
  db: app.db,
  owner: app.owner,
  dataFolder: app.dataFolder,
  log: silentLog(),
};

async function actorOf(local: string) {
  const { account_id: account } = await app.owner
    .selectFrom('person')
    .where('email', '=', `${local}@binhson.example`)
    .select('account_id')
    .executeTakeFirstOrThrow();
  const about = { requestId: 'test', address: null, day: DEMONSTRATION_DAY };
  const actor = await findActor(app.db, account ?? '', about);
  if (actor === null) throw new Error(`nobody is ${local}`);
  return actor;
}

/** As the start does it; the second time as after a start that was killed. */
async function load(): Promise<void> {
  await app.owner.updateTable('installation').set({ demonstration_today: null, set_up_at: null }).execute();
  await loadDemonstration(deps);
}

async function countOf(table: 'assignment_event' | 'directive' | 'intake' | 'unit') {
  const { n } = await app.owner
    .selectFrom(table)
    .select((expression) => expression.fn.countAll<string>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** Whoever records one event more than so many loses the connection in the middle of it, as when the server is killed. */
async function cutOffAfter(events: number): Promise<void> {
  await sql`
    create function cut_off() returns trigger language plpgsql security definer as $$
    begin
      if (select count(*) from assignment_event) > ${sql.lit(events)} then
        perform pg_terminate_backend(pg_backend_pid());
      end if;
      return null;
    end $$
  `.execute(app.owner);
  await sql`
    create trigger cut_off after insert on assignment_event for each statement execute function cut_off()
  `.execute(app.owner);
}

it('cut short half-way, it is completed by the next start, and nothing is there twice', async () => {
  await cutOffAfter(700);
  await expect(load()).rejects.toThrow();
  await sql`drop trigger cut_off on assignment_event`.execute(app.owner);
  const left = await countOf('assignment_event');
  expect([left > 0, left <= 700]).toEqual([true, true]);
  await load();
  expect(await countOf('unit')).toBe(103);
  expect(await countOf('directive')).toBe(6);
  expect(await countOf('intake')).toBe(6);
  const opened = app.owner.selectFrom('assignment_event').where('kind', '=', 'opened');
  const twice = await opened
    .select('assignment_id')
    .groupBy('assignment_id')
    .having((expression) => expression.fn.countAll(), '>', 1)
    .execute();
  expect(twice).toEqual([]);
  const installation = await app.db.selectFrom('installation').selectAll().executeTakeFirstOrThrow();
  expect(installation.demonstration_today).toBe('2024-06-20');
}, 600_000);

it('nothing in it happens after its day, or in hours when nobody works', async () => {
  const events = await app.owner.selectFrom('assignment_event').select(['at', 'kind']).execute();
  const wrong = events.filter(({ at }) => {
    const moment = Temporal.Instant.from(new Date(at).toISOString()).toZonedDateTimeISO(ZONE);
    const late = Temporal.PlainDate.compare(moment.toPlainDate(), DEMONSTRATION_DAY) > 0;
    return late || moment.dayOfWeek > 5 || moment.hour < 7 || moment.hour > 16 || moment.hour === 12;
  });
  expect(wrong).toEqual([]);
});

it('two directives are out with work in every class, and four wait for review', async () => {
  const clerk = await actorOf('van-thu');
  const { rows } = await app.actions.directives.list(clerk, { words: '', state: null, page: 1 });
  expect(rows.filter(({ state }) => state === 'issued').map(({ header }) => header.number)).toEqual([
    '203/TB-UBND',
    '412/PGDĐT-CSVC',
  ]);
  expect(rows).toHaveLength(6);
  const specialist = await actorOf('chuyen-vien-gddt');
  const letter = rows.find(({ header }) => header.number === '412/PGDĐT-CSVC');
  if (letter === undefined) throw new Error('no letter');
  const { counts: classes, totals } = await app.actions.tasks.matrix(specialist, letter.id, {});
  expect(totals).toEqual({ tasks: 3, units: 61, assignments: 183 });
  expect(classes).toMatchObject({ 'no-deadline': 0 });
  for (const name of ['done-on-time', 'done-late', 'open-in-time', 'open-overdue'] as const) {
    expect(classes[name], name).toBeGreaterThan(5);
  }
});

it('work is handed on below, an order without paper waits, and another comes again every week', async () => {
  const clerk = await actorOf('van-thu');
  const { rows } = await app.actions.tasks.orders(clerk, 1);
  expect(rows.map(({ taskId }) => taskId !== null)).toEqual([false, true]);
  const weekly = rows[1]?.taskId;
  if (weekly == null) throw new Error('no weekly task');
  expect((await app.actions.tasks.recurrence(clerk, weekly)).recurrence?.state).toBe('running');
  const parts = await app.owner
    .selectFrom('task')
    .innerJoin('assignment', 'assignment.task_id', 'task.id')
    .where('parent_assignment_id', 'is not', null)
    .select('assignment.state')
    .orderBy('assignment.state')
    .execute();
  expect(parts.map(({ state }) => state)).toEqual(['assigned', 'received', 'submitted']);
});

it('a head who is shown has work from two superiors, some of it late', async () => {
  const { own } = await app.actions.tasks.today(await actorOf('hieu-truong-th1-binh-hoa'));
  const superiors = new Set(own?.toDo.map(({ directive }) => directive?.issuer));
  expect(superiors).toEqual(new Set(['Phòng Giáo dục và Đào tạo huyện Bình Sơn', 'UBND huyện Bình Sơn']));
  expect(own?.toDo.map(({ timeliness }) => timeliness)).toContain('overdue');
  expect(own?.toDo.map(({ timeliness }) => timeliness)).toContain('nearly-due');
});

it('every account that is shown can sign in and has a position', async () => {
  for (const { email, password } of DEMONSTRATION_ACCOUNTS) {
    const cookies = await app.actions.signIn.signIn(email, password, { address: null, secure: false });
    const accountId = await app.actions.signIn.sessionOf(new Headers({ cookie: cookies.join('; ') }));
    const person = await app.db
      .selectFrom('person')
      .innerJoin('position', 'position.person_id', 'person.id')
      .where('account_id', '=', accountId)
      .select('person.email')
      .execute();
    expect(person).toEqual([{ email }]);
  }
});
