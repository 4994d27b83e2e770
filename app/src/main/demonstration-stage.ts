import { createHash, randomBytes } from 'node:crypto';
import type { Actor } from '../base/actor.ts';
import { type Clock, ZONE } from '../base/clock.ts';
import type { AssignmentId, EventId, UnitId } from '../base/ids.ts';
import type { UploadedFile } from '../files/file.ts';
import { findActor } from '../people/person.actions.ts';
import type { MoveHappening } from '../tasks/move-content.ts';
import type { Actions } from '../web/context.ts';
import type { DemonstrationDeps } from './demonstration.ts';
import type { Moment } from './demonstration-story.ts';
import { createActions } from './wiring.ts';

const DOMAIN = 'binhson.example';

/** Where the demonstration is played: the use cases of the software, at a time that the story sets. */
export interface Stage {
  readonly actions: Actions;
  readonly goTo: (moment: Moment) => void;
  /** By the local part of the address. @throws Error when the samples name nobody of that address */
  readonly actor: (local: string) => Promise<Actor>;
  /** The local part of the address of the head of each unit. */
  readonly heads: ReadonlyMap<UnitId, string>;
  /** Units by their codes. */
  readonly unitIds: (codes: readonly string[]) => Promise<readonly UnitId[]>;
}

export async function openStage(deps: DemonstrationDeps): Promise<Stage> {
  const clock = stageClock();
  const actions = createActions({
    ...deps,
    clock,
    // Nobody signs in on the stage.
    secret: randomBytes(32).toString('hex'),
    demonstration: true,
    pages: () => Promise.reject(new Error('the stage shows no pages')),
  });
  const accounts = await accountsByAddress(deps);
  const actors = new Map<string, Actor>();
  return {
    actions,
    goTo: clock.goTo,
    heads: await headsOfUnits(deps),
    unitIds: (codes) => unitsWithCodes(deps, codes),
    actor: async (local) => {
      const known = actors.get(local);
      if (known !== undefined) return known;
      const about = { requestId: 'demonstration', address: null, day: clock.today() };
      const account = accounts.get(`${local}@${DOMAIN}`);
      const actor = account === undefined ? null : await findActor(deps.db, account, about);
      if (actor === null) throw new Error(`the samples name nobody with the address ${local}`);
      actors.set(local, actor);
      return actor;
    },
  };
}

function stageClock(): Clock & { readonly goTo: (moment: Moment) => void } {
  let now = Temporal.PlainDateTime.from('2024-06-03T07:30').toZonedDateTime(ZONE);
  return {
    now: () => now.toInstant(),
    today: () => now.toPlainDate(),
    goTo: (moment) => {
      now = Temporal.PlainDateTime.from(moment).toZonedDateTime(ZONE);
    },
  };
}

async function accountsByAddress({ owner }: DemonstrationDeps): Promise<ReadonlyMap<string, string>> {
  const people = await owner.selectFrom('person').select(['email', 'account_id']).execute();
  return new Map(
    people.flatMap(({ email, account_id: account }) =>
      email !== null && account !== null ? [[email, account] as const] : [],
    ),
  );
}

async function headsOfUnits({ owner }: DemonstrationDeps): Promise<ReadonlyMap<UnitId, string>> {
  const heads = await owner
    .selectFrom('position')
    .innerJoin('person', 'person.id', 'position.person_id')
    .where('role', '=', 'head')
    .select(['position.unit_id', 'person.email'])
    .execute();
  // Branded where it leaves the database.
  return new Map(heads.map(({ unit_id: id, email }) => [id as UnitId, (email ?? '').split('@')[0] ?? '']));
}

async function unitsWithCodes(
  { owner }: DemonstrationDeps,
  codes: readonly string[],
): Promise<readonly UnitId[]> {
  const units = await owner
    .selectFrom('unit_version')
    .where('code', 'in', [...codes])
    .select('unit_id')
    .execute();
  return units.map(({ unit_id: id }) => id as UnitId);
}

/** Something that happens at a moment. Played again, it changes nothing. */
export interface Act {
  readonly at: Moment;
  readonly perform: () => Promise<void>;
}

/** Plays in the order of time. */
export async function play(stage: Stage, acts: readonly Act[]): Promise<void> {
  for (const { at, perform } of acts.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))) {
    stage.goTo(at);
    await perform();
  }
}

/** A move that somebody makes, for one assignment or for several at once. */
export interface StagedMove {
  readonly at: Moment;
  readonly by: string;
  readonly assignmentIds: readonly AssignmentId[];
  readonly happening: MoveHappening;
  readonly files?: readonly UploadedFile[];
}

/** What one person does with the same words in the same minute is one act, as in the software. */
export function actsOf(stage: Stage, moves: readonly StagedMove[]): Act[] {
  const same = Map.groupBy(moves, ({ at, by, happening, files = [] }) =>
    JSON.stringify([at, by, happening, files.map(({ name }) => name)]),
  );
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const assignmentIds = group.flatMap((move) => move.assignmentIds);
    return [{ at: first.at, perform: () => makeMove(stage, { ...first, assignmentIds }) }];
  });
}

async function makeMove(stage: Stage, staged: StagedMove): Promise<void> {
  const { at, by, assignmentIds, happening, files = [] } = staged;
  const actor = await stage.actor(by);
  // A key of its own for every step: what was played before is left as it is.
  const requestKey = keyOf<EventId>(at, by, happening.kind);
  const [assignmentId] = assignmentIds;
  if (files.length > 0 && assignmentId !== undefined) {
    await stage.actions.tasks.move(actor, { assignmentId, happening, requestKey, files });
    return;
  }
  const { left } = await stage.actions.tasks.moveMany(actor, { assignmentIds, happening, requestKey });
  if (left > 0) throw new Error(`the story of ${by} at ${at} breaks the table of moves: ${happening.kind}`);
}

/** The same key for the same step at every try, in the form of a UUID. */
export function keyOf<Id extends string>(...parts: readonly string[]): Id {
  const hex = createHash('sha256').update(parts.join('\n')).digest('hex');
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  // Ids are UUIDs with a brand; this one is made here rather than by the database.
  return groups.join('-') as Id;
}
