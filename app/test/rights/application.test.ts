import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import type { Actor } from '../../src/base/actor.ts';
import { AppError } from '../../src/base/errors.ts';
import type {
  AssignmentId,
  DirectiveId,
  FileId,
  PersonId,
  PositionId,
  SpokenOrderId,
  UnitId,
  UnitSetId,
} from '../../src/base/ids.ts';
import { diskBlobStore } from '../../src/files/blob-store.ts';
import { createActions } from '../../src/main/wiring.ts';
import { asPerson } from '../../src/platform/asking.ts';
import { silentLog } from '../../src/platform/log.ts';
import { nestedIn } from '../../src/platform/nested-transaction.ts';
import type { Db } from '../../src/platform/postgres.ts';
import { DEFAULT_LADDER } from '../../src/reminders/ladder.ts';
import type { MoveHappening } from '../../src/tasks/move-content.ts';
import type { Actions } from '../../src/web/context.ts';
import { testDatabase } from '../database.ts';
import { isAbout, MOVE_OF } from './decisions.ts';
import { readRights } from './document.ts';
import { type Facts, holdsOn, type Thing } from './facts.ts';
import { orderBeside, ordersOf } from './further-work.ts';
import { oracleOf } from './oracle.ts';
import { storeWorld } from './store-world.ts';
import { DIRECTIVE_FILE, ORDER_FILE, REPORT_FILE } from './stored-ids.ts';
import { anyFacts, DAYS, thingsOf } from './world.ts';

/**
 * The whole application over a real database, with the second wall up: every action of the document, asked of the use cases
 * that pages and programs call, by random persons on random days. Whatever it changes is taken back.
 */

const { guarded, owner } = await testDatabase();
const rights = await readRights();
const allows = oracleOf(rights);
const dataFolder = await mkdtemp(join(tmpdir(), 'dondoc-rights-'));
afterAll(() => rm(dataFolder, { recursive: true, force: true }));

// Files of the stored worlds have their own ids as content.
const blobs = diskBlobStore(join(dataFolder, 'blobs'));

const WORLDS = 4;

/** The day on which the application stands, and the transaction in which it works. */
const stage: { day: Temporal.PlainDate; db: Db } = {
  day: Temporal.PlainDate.from('2024-01-01'),
  db: guarded,
};
const clock = {
  now: () => stage.day.toZonedDateTime({ timeZone: 'Asia/Ho_Chi_Minh', plainTime: '09:00' }).toInstant(),
  today: () => stage.day,
};
const actions: Actions = createActions({
  db: new Proxy(guarded, {
    get: (_target, name) => {
      const value: unknown = Reflect.get(stage.db, name, stage.db);
      return typeof value === 'function' ? value.bind(stage.db) : value;
    },
  }),
  clock,
  dataFolder,
  secret: 'a secret that is long enough for tests',
  log: silentLog(),
  demonstration: false,
  pages: () => Promise.reject(new Error('no pages are shown')),
});

/** Ids of the world are of the shape that the program's have; branding them is what the casts in this file are for. */
type Ask = (actor: Actor, thing: Thing) => Promise<unknown>;

const DIFFERENT = 'what is given is looked at';
const LOCALE = 'vi';

/** What was asked for and was not among what came: as good as refused. */
function found(is: boolean): string {
  if (!is) throw new AppError('not_found');
  return DIFFERENT;
}

const { directives, tasks, people, units } = actions;
const person = (thing: Thing): PersonId => (thing.kind === 'person' ? thing.id : '') as PersonId;
const unit = (thing: Thing): UnitId => (thing.kind === 'unit' ? thing.id : '') as UnitId;
const directive = (thing: Thing): DirectiveId =>
  (thing.kind === 'directive' ? thing.directive.id : '') as DirectiveId;
const work = (thing: Thing): AssignmentId =>
  (thing.kind === 'assignment' ? thing.assignment.id : '') as AssignmentId;
const orderOf = (thing: Thing): SpokenOrderId => orderBeside(directive(thing)) as SpokenOrderId;
const set = (thing: Thing): UnitSetId => (thing.kind === 'set' ? thing.set.id : '') as UnitSetId;

const ASKS: Readonly<Record<string, Ask>> = {
  'see-units': (actor) => units.list(actor),
  'change-units': (actor) => units.export(actor),
  'see-unit-set': (actor, thing) => actions.unitSets.get(actor, set(thing)),
  'change-unit-set': (actor, thing) => actions.unitSets.archive(actor, set(thing)),
  'make-unit-set': async (actor) => found((await actions.unitSets.owners(actor)).length > 0),
  'see-people': (actor, thing) => people.ofUnit(actor, unit(thing)),
  'see-accounts': async (actor, thing) => found((await people.ofUnit(actor, unit(thing))).showAccounts),
  'give-accounts': (actor) => people.invitees(actor, 'school-heads'),
  'see-whole-person': async (actor, thing) => found((await people.get(actor, person(thing))).whole !== null),
  'hand-over': (actor, thing) => people.handoverPreview(actor, person(thing)),
  'manage-people': (actor) =>
    people.change(actor, actor.personId, { name: 'Tên mới', email: 'ten-moi@thu.example', phone: '' }),
  'see-record': (actor) => actions.record.list(actor, {}),
  'see-deliveries': (actor) => actions.deliveries.list(actor, {}, null),
  'steer-webhooks': (actor) => actions.webhooks.list(actor),
  'see-calendar': (actor) => actions.calendar.year(actor, 2025),
  'change-calendar': (actor) => actions.calendar.byLaw(actor, 2025),
  'set-retention': (actor) => actions.record.retention(actor),
  'switch-rules': (actor) => directives.lint.rules(actor, LOCALE),
  'change-unit-phrases': (actor, thing) => tasks.savePhrases(actor, unit(thing), ['Xong']),
  'change-common-phrases': (actor) => tasks.savePhrases(actor, null, ['Xong']),
  'use-filters': (actor, thing) => {
    // Who may use those of a unit finds them among their own.
    const { unitId } = { unitId: unit(thing) };
    return actor.positions.some((position) => position.unitId === unitId)
      ? tasks.savedFilters(actor)
      : Promise.resolve(found(false));
  },
  'publish-filter': (actor, thing) =>
    tasks.saveFilter(actor, { name: 'Bộ lọc', query: '', unitId: unit(thing) }),
  'record-order': (actor) => tasks.newOrder(actor),
  'handle-order': (actor, thing) => tasks.order(actor, orderOf(thing)),
  'open-order-file': (actor, thing) => actions.files.openFile(actor, ORDER_FILE(orderOf(thing)) as FileId),
  'see-chain': (actor, thing) => tasks.chain(actor, work(thing)),
  'break-down': (actor, thing) =>
    tasks.breakDown(actor, {
      assignmentId: work(thing),
      text: 'Một phần',
      to: { unitIds: [], kinds: [], setIds: [] },
      due: null,
      covers: [],
      requestKey: null,
    }),
  split: (actor, thing) =>
    tasks.split(actor, {
      assignmentId: work(thing),
      personId: null,
      text: 'Phần',
      due: null,
      requestKey: null,
    }),
  'do-parts': (actor, thing) => tasks.staffParts(actor, work(thing)),
  remind: (actor, thing) =>
    actions.reminders.urge(actor, { assignmentIds: [work(thing)], words: '', again: true, requestKey: null }),
  'see-ladder': (actor) => actions.reminders.ladder(actor),
  'change-ladder': (actor) => actions.reminders.setLadder(actor, DEFAULT_LADDER),
  'take-in': (actor) => directives.intake.begin(actor, { kind: 'text', text: ' ' }),
  review: (actor, thing) => directives.review.load(actor, directive(thing)),
  issue: (actor, thing) => directives.issue.issue(actor, directive(thing)),
  'oversee-directive': async (actor, thing) =>
    found((await directives.read(actor, directive(thing))).mayOversee),
  'list-directive': async (actor, thing) => {
    const { rows } = await directives.list(actor, { words: '', state: null, page: 1 });
    return found(rows.some(({ id }) => id === directive(thing)));
  },
  'read-directive': (actor, thing) => directives.read(actor, directive(thing)),
  'open-directive-file': (actor, thing) =>
    actions.files.openFile(actor, DIRECTIVE_FILE(directive(thing)) as FileId),
  'see-numbers': (actor) => tasks.numbers(actor, { by: 'directive' }),
  'see-work': (actor, thing) => tasks.assignment(actor, work(thing)),
  'see-task': async (actor, thing) => found((await tasks.assignment(actor, work(thing))).maySeeTask),
  'open-report-file': (actor, thing) => actions.files.openFile(actor, REPORT_FILE(work(thing)) as FileId),
};

/** Actions that no use case of its own answers for, and such as need another thing first: a changed set, a successor. */
const PART_OF_OTHERS: readonly string[] = [
  'see-origins',
  'see-own-data',
  'decide-corrections',
  'assign-also',
  'supersede',
  'pass-on',
  'authorise',
  'steer-recurrence',
  'change-follower',
];

/** A happening that says all that it must, on any day. */
function happening(action: string, thing: Thing): MoveHappening {
  const kind = MOVE_OF[action];
  if (kind === undefined) throw new Error(`nothing asks for "${action}"`);
  const reason = 'Có lý do';
  switch (kind) {
    case 'reported':
      return { kind, text: 'Đang làm', percent: 20 };
    case 'submitted':
    case 'confirmed':
    case 'explained':
    case 'forwarded':
    case 'cause-accepted':
      return { kind, text: 'Xong' };
    case 'deadline-changed':
    case 'extension-asked':
    case 'extension-granted':
      return { kind, reason, due: stage.day.add({ days: 9 }) };
    case 'passed-on':
      return { kind, reason, unit: (thing.kind === 'assignment' ? thing.assignment.unit : '') as UnitId };
    case 'opened':
    case 'received':
    case 'started':
    case 'withdrawn':
    case 'extension-withdrawn':
      return { kind };
    case 'sent-back':
    case 'cancelled':
    case 'reopened':
    case 'suspended':
    case 'resumed':
    case 'returned':
    case 'reassigned':
    case 'superseded':
    case 'extension-refused':
    case 'explanation-asked':
    case 'cause-recorded':
    case 'cause-refused':
      break;
  }
  return { kind, reason };
}

function ask(action: string, actor: Actor, thing: Thing): Promise<unknown> {
  const asked = ASKS[action];
  if (asked !== undefined) return asked(actor, thing);
  const input = { assignmentId: work(thing), happening: happening(action, thing), requestKey: null };
  return tasks.move(actor, input);
}

const REFUSALS: readonly string[] = ['not_allowed', 'not_found', 'move_not_allowed'];

/** Whatever comes after the question of rights (what is missing, what is there already) is no refusal. */
async function isAllowed(action: string, actor: Actor, thing: Thing): Promise<boolean> {
  await sql`savepoint asked`.execute(stage.db);
  try {
    await ask(action, actor, thing);
    return true;
  } catch (error) {
    if (error instanceof AppError) return !REFUSALS.includes(error.code);
    throw error;
  } finally {
    await sql`rollback to savepoint asked`.execute(stage.db);
  }
}

test('the application allows what the sentences allow, and nothing else', async () => {
  const count = { asked: 0, allowed: 0 };
  const moment = fc.record({ facts: anyFacts, day: fc.constantFrom(...DAYS) });
  await fc.assert(
    fc.asyncProperty(moment, async ({ facts: any, day }) => {
      const facts = withNothingAsked(any);
      await storeWorld(owner, facts);
      for (const { id } of ordersOf(facts)) await blobs.put(Buffer.from(ORDER_FILE(id)), 100);
      for (const { id } of facts.directives) await blobs.put(Buffer.from(DIRECTIVE_FILE(id)), 100);
      for (const { id } of facts.assignments) await blobs.put(Buffer.from(REPORT_FILE(id)), 100);
      // What is proposed in review is no part of these worlds.
      await owner.deleteFrom('draft_task').execute();
      stage.day = Temporal.PlainDate.from(day);
      for (const id of facts.persons) {
        const wrong = await asPerson({ personId: id }, stage.day, () => inOneTransaction(facts, id, count));
        expect(wrong, `${id} on ${day}`).toEqual([]);
      }
    }),
    { numRuns: WORLDS, seed: 20_250_703, endOnFailure: true },
  );
  process.stdout.write(
    `rights, application: ${count.asked} cases in ${WORLDS} worlds, ${count.allowed} of them allowed\n`,
  );
  expect(count.asked).toBeGreaterThan(2000);
  expect(count.allowed).toBeGreaterThan(200);
}, 300_000);

/** What waits for an answer beside the state is asked of the policies alone: its events have an order that no random world keeps. */
function withNothingAsked(facts: Facts): Facts {
  const assignments = facts.assignments.map((each) => ({
    ...each,
    due: '2026-03-01',
    extensionBy: null,
    explanationAskedOn: null,
    cause: null,
  }));
  return { ...facts, assignments, orders: ordersOf(facts) };
}

/** @returns what was answered otherwise than the sentences say */
async function inOneTransaction(
  facts: Facts,
  id: string,
  count: { asked: number; allowed: number },
): Promise<string[]> {
  const wrong: string[] = [];
  const actor = actorOf(facts, id);
  await guarded
    .transaction()
    .execute(async (trx) => {
      stage.db = nestedIn(trx);
      for (const action of rights.actions.keys()) {
        if (PART_OF_OTHERS.includes(action)) continue;
        for (const thing of thingsOf(facts).filter((each) => isAbout(action, each))) {
          const day = stage.day.toString();
          if (thing.kind === 'unit' && !existsOn(facts, thing.id, day)) continue;
          const expected = allows({ facts, person: id, day, action, thing });
          count.asked += 1;
          if (expected) count.allowed += 1;
          if ((await isAllowed(action, actor, thing)) !== expected) {
            wrong.push(`${action}: the sentences say ${expected ? 'yes' : 'no'}: ${JSON.stringify(thing)}`);
          }
        }
      }
      throw new TakenBack();
    })
    .catch((error: unknown) => {
      if (!(error instanceof TakenBack)) throw error;
    });
  stage.db = guarded;
  return wrong;
}

class TakenBack extends Error {}

function existsOn(facts: Facts, id: string, day: string): boolean {
  return facts.versions.some((version) => version.unit === id && holdsOn(version, day));
}

/** As sign-in makes it of the same rows. */
function actorOf(facts: Facts, id: string): Actor {
  const day = stage.day.toString();
  return {
    personId: id as PersonId,
    name: 'Người thử',
    rootId: facts.root as UnitId,
    positions: facts.positions
      .filter((position) => position.person === id && holdsOn(position, day))
      .map((position, n) => ({
        id: `ae000000-0000-7000-8000-${String(n).padStart(12, '0')}` as PositionId,
        unitId: position.unit as UnitId,
        unitName: 'Đơn vị',
        role: position.role,
        title: 'Chức vụ',
      })),
    standsInFor: facts.positions
      .filter((position) => position.person === id && holdsOn(position, day))
      .flatMap(({ actingFor }) => (actingFor === null ? [] : [actingFor as PersonId])),
    requestId: 'test',
    address: null,
  };
}
