import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import type { AssignmentId, TaskId, UnitId } from '../base/ids.ts';
import type { Locale } from '../base/text.ts';
import type { Db } from '../platform/postgres.ts';
import { heirsOf } from '../units/heir.actions.ts';
import type { UnitView } from '../units/unit.ts';
import { expandUnitSet, unitsNamedIn, withoutUnits } from '../units/unit-set.ts';
import { namedSetsById } from '../units/unit-set-desks.actions.ts';
import { unitSetInFull } from '../units/unit-set-words.ts';
import { unitNames, unitsAsOf } from '../units/unit-tree.actions.ts';
import { mayAssignAlso } from './issued-set.policy.ts';
import {
  type GivenTask,
  type HeldAssignment,
  selectGivenTasks,
  selectHolders,
  selectLeadSets,
  type TasksAsked,
} from './issued-set.store.ts';
import { canChange, differenceOf, type IssuedSet } from './issued-set.ts';
import { linesToday } from './lines.actions.ts';

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
}

/** A unit that has come into a set since issue. */
export interface JoinedUnit {
  readonly id: UnitId;
  readonly name: string;
  /** It has the task already: it took over the work of another unit, or was given it. */
  readonly hasIt: boolean;
}

/** A unit that has fallen out of a set since issue. */
export interface LeftUnit {
  readonly id: UnitId;
  readonly name: string;
  readonly ended: boolean;
  /** Who has its work now, where it has ended. */
  readonly heirName: string | null;
  /** What became of its assignment. */
  readonly assignmentId: AssignmentId | null;
}

/** The set of a party at issue and today, for the tasks that have it. */
export interface SetSinceIssue {
  readonly written: string;
  /** The expression in words; of a named set that was changed since, as it is now. */
  readonly words: string;
  /** Name of the set it was taken from, where that is still in use. */
  readonly name: string | null;
  readonly expandedOn: string;
  /** How many units it meant then, and means now. */
  readonly atIssue: number;
  readonly today: number;
  readonly joined: readonly JoinedUnit[];
  readonly left: readonly LeftUnit[];
  readonly taskIds: readonly TaskId[];
}

/** A task with the units that have joined its sets and do not have it. */
export interface OpenGift {
  readonly task: GivenTask;
  readonly units: readonly { readonly id: UnitId; readonly name: string }[];
}

export interface SinceIssue {
  readonly sets: readonly SetSinceIssue[];
  readonly gifts: readonly OpenGift[];
}

const NOTHING: SinceIssue = { sets: [], gifts: [] };

export function createIssuedSetActions(deps: Deps) {
  return {
    /**
     * How the sets to which tasks were issued have changed; nothing for those who may not give the tasks to others, and
     * for parties that were named one by one.
     */
    sinceIssue: (actor: Actor, about: TasksAsked, locale: Locale): Promise<SinceIssue> =>
      sinceIssue(deps, deps.db, actor, { about, locale }),
  };
}

/** The same within a transaction; with `lock`, until it ends nobody else gives these tasks to anybody. */
export async function sinceIssue(
  { clock }: Pick<Deps, 'clock'>,
  db: Db,
  actor: Actor,
  asked: { readonly about: TasksAsked; readonly locale: Locale; readonly lock?: 'lock' },
): Promise<SinceIssue> {
  const today = clock.today();
  const lines = await linesToday(db, actor, today);
  const all = await selectGivenTasks(db, actor.rootId, asked.about, asked.lock ?? 'read');
  const tasks = all.filter((task) => mayAssignAlso(actor, task, lines));
  if (tasks.length === 0) return NOTHING;
  const mine = new Set(tasks.map(({ id }) => id));
  const sets = await selectLeadSets(db, actor.rootId, asked.about);
  const changing = sets.filter((set) => mine.has(set.taskId) && canChange(set));
  if (changing.length === 0) return NOTHING;
  const compared = await compare(db, actor.rootId, changing, today);
  const holders = await selectHolders(db, actor.rootId, asked.about);
  const scene = await sceneOf(db, compared, { holders, today, locale: asked.locale });
  return { sets: compared.map((one) => inWords(one, scene)), gifts: giftsOf(tasks, compared, scene) };
}

/** A set with the units of then and of today, for all tasks that share it. */
interface Compared {
  readonly issued: IssuedSet;
  readonly current: IssuedSet['set'];
  readonly name: string | null;
  readonly atIssue: readonly UnitId[];
  readonly today: readonly UnitId[];
  readonly joined: readonly UnitId[];
  readonly left: readonly UnitId[];
  readonly taskIds: readonly TaskId[];
}

async function compare(
  db: Db,
  rootId: UnitId,
  sets: readonly IssuedSet[],
  today: Temporal.PlainDate,
): Promise<Compared[]> {
  const named = await namedSetsById(
    db,
    rootId,
    sets.flatMap(({ named: from }) => (from === null ? [] : [from.id])),
  );
  const units = await unitsAsOf(db, today);
  const groups = Map.groupBy(sets, ({ set, expandedOn, unitIds, named: from }) =>
    JSON.stringify([set, expandedOn, unitIds, from]),
  );
  const compared: Compared[] = [];
  for (const [issued, ...others] of groups.values()) {
    if (issued === undefined) continue;
    const from = issued.named === null ? undefined : named.get(issued.named.id);
    const current = from === undefined ? issued.set : withoutUnits(from.set, issued.named?.besides ?? []);
    const now = idsOf(expandUnitSet(current, units));
    const atIssue = issued.unitIds ?? idsOf(expandUnitSet(issued.set, await unitsOn(db, issued.expandedOn)));
    compared.push({
      issued,
      current,
      name: from?.name ?? null,
      atIssue,
      today: now,
      ...differenceOf(atIssue, now),
      taskIds: [issued, ...others].map(({ taskId }) => taskId),
    });
  }
  return compared;
}

function idsOf(units: readonly UnitView[]): UnitId[] {
  return units.map(({ id }) => id);
}

async function unitsOn(db: Db, day: string): Promise<readonly UnitView[]> {
  return await unitsAsOf(db, Temporal.PlainDate.from(day));
}

interface Scene {
  readonly units: readonly UnitView[];
  readonly nameOf: (id: UnitId) => string;
  readonly isThere: (id: UnitId) => boolean;
  readonly heirs: ReadonlyMap<UnitId, UnitId>;
  readonly holders: readonly HeldAssignment[];
  readonly locale: Locale;
}

async function sceneOf(
  db: Db,
  compared: readonly Compared[],
  given: {
    readonly holders: readonly HeldAssignment[];
    readonly today: Temporal.PlainDate;
    readonly locale: Locale;
  },
): Promise<Scene> {
  const { today, holders, locale } = given;
  const heirs = await heirsOf(
    db,
    compared.flatMap(({ left }) => left),
    today,
  );
  const ids = compared.flatMap(({ joined, left, current }) => [...joined, ...left, ...unitsNamedIn(current)]);
  const names = await unitNames(db, [...ids, ...heirs.values()], today);
  return {
    units: await unitsAsOf(db, today),
    nameOf: (id) => names.fullNameOf(id),
    isThere: (id) => names.find(id) !== undefined,
    heirs,
    holders,
    locale,
  };
}

function inWords(
  { issued, current, name, atIssue, today, joined, left, taskIds }: Compared,
  scene: Scene,
): SetSinceIssue {
  const held = (unitId: UnitId): HeldAssignment | undefined =>
    scene.holders.find((holder) => holder.unitId === unitId && taskIds.includes(holder.taskId));
  return {
    written: issued.written,
    words: unitSetInFull(current, scene.units, scene.locale, scene.nameOf),
    name,
    expandedOn: issued.expandedOn,
    atIssue: atIssue.length,
    today: today.length,
    joined: joined.map((id) => ({ id, name: scene.nameOf(id), hasIt: held(id) !== undefined })),
    left: left.map((id) => {
      const heir = scene.heirs.get(id);
      const assignment = held(id) ?? (heir === undefined ? undefined : held(heir));
      return {
        id,
        name: scene.nameOf(id),
        ended: !scene.isThere(id),
        heirName: heir === undefined ? null : scene.nameOf(heir),
        assignmentId: assignment?.id ?? null,
      };
    }),
    taskIds,
  };
}

function giftsOf(tasks: readonly GivenTask[], compared: readonly Compared[], scene: Scene): OpenGift[] {
  return tasks.flatMap((task) => {
    const joined = compared.flatMap((one) => (one.taskIds.includes(task.id) ? one.joined : []));
    const has = new Set(scene.holders.filter(({ taskId }) => taskId === task.id).map(({ unitId }) => unitId));
    const units = [...new Set(joined)].filter((id) => !has.has(id));
    return units.length === 0 ? [] : [{ task, units: units.map((id) => ({ id, name: scene.nameOf(id) })) }];
  });
}
