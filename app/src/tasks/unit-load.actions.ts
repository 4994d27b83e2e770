import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { AssignmentId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { UnitNames } from '../units/unit-tree.actions.ts';
import { namesIn, type Scene, sceneFor, selectionOf } from './scene.actions.ts';
import { type Twin, twinFinder } from './similar-task.ts';
import { maySeeNumbers, type Sight } from './task.policy.ts';
import { type OpenTaskRow, selectLoadCounts, selectLoadedUnits, selectOpenTasks } from './unit-load.store.ts';
import { type UnitLoad, unitLoads } from './unit-load.ts';

export interface LoadAsked {
  /** Both days included. */
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly unitId: UnitId | null;
  /** From 1. */
  readonly page: number;
}

/** Two open tasks that ask units for nearly the same, with the assignments of the first of the units. */
export interface SimilarPair {
  readonly earlier: SimilarTask;
  readonly later: SimilarTask;
  readonly units: readonly string[];
}

export interface SimilarTask {
  readonly assignmentId: AssignmentId;
  readonly summary: string;
  readonly issuedOn: string;
  readonly askerName: string;
}

export interface LoadPage {
  readonly loads: readonly (UnitLoad & {
    readonly name: string;
    readonly askerNames: readonly { readonly name: string; readonly asked: number }[];
    readonly similar: number;
  })[];
  readonly total: number;
  readonly pageSize: number;
  /** Of the units of this page. */
  readonly pairs: readonly SimilarPair[];
  readonly unitName: string | null;
}

export const LOADS_ON_PAGE = 50;
/** Open tasks of one unit that are compared with each other, the newest. */
const MOST_COMPARED = 60;

export function createUnitLoadActions(deps: { readonly db: Db; readonly clock: Clock }) {
  return {
    /**
     * What is asked of the actor's units and of those below them.
     * @throws AppError not_allowed for those without a position
     */
    unitLoad: async (actor: Actor, asked: LoadAsked): Promise<LoadPage> => {
      const scene = await sceneFor(deps, actor);
      if (!maySeeNumbers(scene.sight)) throw new AppError('not_allowed');
      const period = { dueFrom: asked.from.toString(), dueUntil: asked.to.toString() };
      const among = asked.unitId === null ? unitsSeen(scene.sight) : [asked.unitId];
      const slice = { limit: LOADS_ON_PAGE, offset: (asked.page - 1) * LOADS_ON_PAGE };
      const { ids, total } = await selectLoadedUnits(
        scene.db,
        selectionOf(scene, { ...period, unitIds: among }),
        slice,
      );
      return {
        ...(await loadsOf(scene, ids, { ...period, unitId: asked.unitId })),
        total,
        pageSize: LOADS_ON_PAGE,
      };
    },
  };
}

/** Undefined: every unit. */
function unitsSeen({ everything, ownUnits, overseenUnits }: Sight): readonly UnitId[] | undefined {
  return everything ? undefined : [...new Set([...ownUnits, ...overseenUnits])];
}

async function loadsOf(
  scene: Scene,
  ids: readonly UnitId[],
  asked: { readonly dueFrom: string; readonly dueUntil: string; readonly unitId: UnitId | null },
): Promise<Pick<LoadPage, 'loads' | 'pairs' | 'unitName'>> {
  const { dueFrom, dueUntil, unitId } = asked;
  const [counts, tasks] = await Promise.all([
    selectLoadCounts(scene.db, selectionOf(scene, { unitIds: ids, dueFrom, dueUntil })),
    selectOpenTasks(scene.db, selectionOf(scene, { unitIds: ids, open: true }), MOST_COMPARED),
  ]);
  const names = await namesIn(scene, [
    ...ids,
    ...counts.map(({ askerId }) => askerId),
    ...tasks.map(({ askerId }) => askerId),
    ...(unitId === null ? [] : [unitId]),
  ]);
  const find = twinFinder();
  const ofUnit = Map.groupBy(tasks, (task) => task.unitId);
  const twins = new Map(ids.map((id) => [id, find(ofUnit.get(id) ?? [])]));
  const loads = unitLoads(ids, counts).map((load) => ({
    ...load,
    name: names.nameOf(load.unitId),
    askerNames: load.askers.map(({ unitId: asker, asked: n }) => ({ name: names.nameOf(asker), asked: n })),
    similar: twins.get(load.unitId)?.length ?? 0,
  }));
  const unitName = unitId === null ? null : names.nameOf(unitId);
  return { loads, pairs: pairsOf([...twins.values()].flat(), names), unitName };
}

/** Each pair once, with the units that have both; the pair with the most units first. */
function pairsOf(twins: readonly Twin<OpenTaskRow>[], names: UnitNames): SimilarPair[] {
  const task = ({ assignmentId, summary, issuedOn, askerId }: OpenTaskRow): SimilarTask => ({
    assignmentId,
    summary,
    issuedOn,
    askerName: names.nameOf(askerId),
  });
  const groups = Map.groupBy(twins, ({ earlier, later }) => `${earlier.taskId} ${later.taskId}`);
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const units = group.map(({ later }) => names.nameOf(later.unitId));
      return [{ earlier: task(first.earlier), later: task(first.later), units }];
    })
    .toSorted((a, b) => b.units.length - a.units.length);
}
