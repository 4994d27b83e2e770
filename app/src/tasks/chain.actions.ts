import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { AssignmentId, UnitId } from '../base/ids.ts';
import { type DirectiveHead, directiveHeads } from '../directives/directive-head.actions.ts';
import { beyondSight, type Db } from '../platform/postgres.ts';
import { unitsBelow } from '../units/unit-tree.actions.ts';
import { type Standing, standingOf } from './assignment-view.ts';
import { mayBreakDown, mayDoParts, maySplit } from './cascade.policy.ts';
import { selectAbove, selectTrees, type TreeRow } from './cascade.store.ts';
import { type Branch, isLive, progressOf } from './cascade.ts';
import { namesIn, type Scene, sceneFor } from './scene.actions.ts';
import { maySee } from './task.policy.ts';
import { type AssignmentFacts, selectFacts } from './task.store.ts';

/** A task above: its words and the name of the unit that has it. Other units' work is not told. */
export interface ChainAbove {
  readonly unitName: string;
  readonly summary: string;
  /** Null for who may not see that work. */
  readonly assignmentId: AssignmentId | null;
}

/** An assignment below, with what was made of it in turn. */
export interface ChainBelow
  extends Standing,
    Pick<TreeRow, 'id' | 'taskId' | 'summary' | 'state' | 'currentDue'> {
  readonly unitId: UnitId;
  readonly unitName: string;
  /** As shown: worked out from what is below (`progressOf`). */
  readonly percent: number;
  readonly children: readonly ChainBelow[];
}

/** Where an assignment comes from, and what was made of it. */
export interface Chain {
  readonly directive: DirectiveHead | null;
  /** From the top down. */
  readonly above: readonly ChainAbove[];
  readonly below: readonly ChainBelow[];
  readonly progress: ChainProgress;
  /** Whether this person gives parts of it to units below, and there are any. */
  readonly mayBreakDown: boolean;
  readonly maySplit: boolean;
  readonly mayDoParts: boolean;
}

/** Where a task comes from, and what its units made of it. */
export interface TaskChain extends Pick<Chain, 'directive' | 'above'> {
  /** Those that gave parts of it to units below. */
  readonly units: readonly ChainBelow[];
  /** How many more there are. */
  readonly more: number;
}

export interface ChainProgress {
  /** Null where nothing was made of it: then what its unit reports is all there is. */
  readonly percent: number | null;
  /** Of units directly below; cancelled ones are not counted. */
  readonly units: { readonly total: number; readonly done: number };
  /** Of people of the unit. */
  readonly parts: { readonly total: number; readonly done: number };
}

export function createChainActions(deps: { readonly db: Db; readonly clock: Clock }) {
  return {
    /**
     * The chain of an assignment, both ways. Upwards everybody who sees the assignment reads the words; downwards each sees what
     * the rights let them see. @throws AppError not_found
     */
    chain: async (actor: Actor, id: AssignmentId): Promise<Chain> => {
      const scene = await sceneFor(deps, actor);
      const [facts] = await selectFacts(deps.db, actor.rootId, [id]);
      if (facts === undefined || !maySee(scene.sight, facts)) throw new AppError('not_found');
      return await chainOf(scene, facts);
    },
    /**
     * The chain of a task, both ways, from those of its assignments that are named; what the reader may not see is left out.
     */
    taskChain: async (actor: Actor, ids: readonly AssignmentId[]): Promise<TaskChain> =>
      await taskChain(await sceneFor(deps, actor), ids),
    /** What was made of each of these assignments, for lists; those of which nothing was made are left out. */
    progressOf: (actor: Actor, ids: readonly AssignmentId[]): Promise<ReadonlyMap<AssignmentId, number>> =>
      progressOfAll(deps.db, actor.rootId, ids),
  };
}

/** The progress that is shown of assignments of which anything was made. */
export async function progressOfAll(
  db: Db,
  rootId: UnitId,
  ids: readonly AssignmentId[],
): Promise<ReadonlyMap<AssignmentId, number>> {
  if (ids.length === 0) return new Map();
  const rows = await treesOf(db, rootId, ids);
  const children = byParent(rows);
  return new Map(
    rows
      .filter(({ parentId, id, parts }) => parentId === null && (children.has(id) || parts > 0))
      .map((row) => [row.id, progressOf(branchOf(row, children))]),
  );
}

type ByParent = ReadonlyMap<AssignmentId | null, readonly TreeRow[]>;

function byParent(rows: readonly TreeRow[]): ByParent {
  return Map.groupBy(rows, ({ parentId }) => parentId);
}

function branchOf(row: TreeRow, children: ByParent): Branch {
  return {
    state: row.state,
    percent: row.percent,
    children: (children.get(row.id) ?? []).map((child) => branchOf(child, children)),
    parts: { total: row.parts, done: row.partsDone },
  };
}

async function chainOf(scene: Scene, facts: AssignmentFacts): Promise<Chain> {
  const { db, actor } = scene;
  const rows = await treesOf(db, facts.rootId, [facts.id]);
  const { directive, above, within } = await around(scene, facts.id, rows);
  const own = rows.find(({ id }) => id === facts.id);
  return {
    directive,
    above,
    below: belowOf(facts.id, within),
    progress: progressIn(own, within.children),
    mayBreakDown: mayBreakDown(actor, facts) && (await hasBelow(scene, facts.unitId)),
    maySplit: maySplit(actor, facts),
    mayDoParts: mayDoParts(actor, facts),
  };
}

/** So many units of a task are shown with what they made of it; every other one has its own page. */
const TREES = 100;

async function taskChain(scene: Scene, ids: readonly AssignmentId[]): Promise<TaskChain> {
  const [first] = ids;
  if (first === undefined) return { directive: null, above: [], units: [], more: 0 };
  const rows = await treesOf(scene.db, scene.actor.rootId, ids);
  const children = byParent(rows);
  const tops = (children.get(null) ?? []).filter(({ id }) => children.has(id));
  const shown = new Set(tops.slice(0, TREES).map(({ id }) => id));
  // The others stand for themselves: nothing was made of them.
  const kept = rows.filter(({ id, parentId }) => parentId !== null || shown.has(id));
  const { directive, above, within } = await around(scene, first, kept);
  return { directive, above, units: belowOf(null, within), more: tops.length - shown.size };
}

interface Within {
  readonly scene: Scene;
  readonly children: ByParent;
  readonly seen: ReadonlySet<AssignmentId>;
  readonly nameOf: (unitId: UnitId) => string;
}

/** What stands above one of them, and what is needed to tell of those below. */
async function around(
  scene: Scene,
  id: AssignmentId,
  rows: readonly TreeRow[],
): Promise<Pick<Chain, 'directive' | 'above'> & { readonly within: Within }> {
  const { db, actor } = scene;
  const { up, heads } = await beyondSight(db, () => wordsAbove(db, actor.rootId, id));
  const others = [id, ...rows.map((row) => row.id), ...up.map(({ assignmentId }) => assignmentId)];
  const seen = new Set(
    (await selectFacts(db, actor.rootId, others))
      .filter((each) => maySee(scene.sight, each))
      .map((each) => each.id),
  );
  const names = await namesIn(
    scene,
    [...rows, ...up].map(({ unitId }) => unitId),
  );
  const directiveId = up.at(-1)?.directiveId ?? null;
  const isSeen = seen.has(id);
  return {
    directive: (isSeen && directiveId && heads.get(directiveId)) || null,
    above: (isSeen ? up : []).toReversed().map(({ assignmentId, unitId, summary }) => ({
      unitName: names.nameOf(unitId),
      summary,
      assignmentId: seen.has(assignmentId) ? assignmentId : null,
    })),
    within: { scene, children: byParent(rows), seen, nameOf: (unitId) => names.nameOf(unitId) },
  };
}

/** What is below counts for everybody; which units have it is told to those who see it. */
function treesOf(db: Db, rootId: UnitId, ids: readonly AssignmentId[]): Promise<readonly TreeRow[]> {
  return beyondSight(db, () => selectTrees(db, rootId, ids));
}

/** The words of what is above are read by everybody who sees the work itself. */
async function wordsAbove(db: Db, rootId: UnitId, id: AssignmentId) {
  const up = await selectAbove(db, rootId, id);
  return { up, heads: await directiveHeads(db, rootId, [up.at(-1)?.directiveId ?? null]) };
}

async function hasBelow({ db, today }: Scene, unitId: UnitId): Promise<boolean> {
  return ((await unitsBelow(db, [unitId], today)).get(unitId) ?? []).length > 0;
}

function progressIn(own: TreeRow | undefined, children: ByParent): ChainProgress {
  const live = (own === undefined ? [] : (children.get(own.id) ?? [])).filter(({ state }) => isLive(state));
  const parts = { total: own?.parts ?? 0, done: own?.partsDone ?? 0 };
  return {
    percent:
      own === undefined || live.length + parts.total === 0 ? null : progressOf(branchOf(own, children)),
    units: { total: live.length, done: live.filter(({ state }) => state === 'done').length },
    parts,
  };
}

const VIETNAMESE = new Intl.Collator('vi');

/** Those made of one, or those at the top for null. */
function belowOf(id: AssignmentId | null, within: Within): ChainBelow[] {
  const { scene, children, seen, nameOf } = within;
  return (children.get(id) ?? [])
    .filter((row) => seen.has(row.id))
    .toSorted((a, b) => a.ordinal - b.ordinal || VIETNAMESE.compare(nameOf(a.unitId), nameOf(b.unitId)))
    .map((row) => ({
      id: row.id,
      taskId: row.taskId,
      summary: row.summary,
      state: row.state,
      currentDue: row.currentDue,
      ...standingOf(row, scene),
      unitId: row.unitId,
      unitName: nameOf(row.unitId),
      percent: progressOf(branchOf(row, children)),
      children: belowOf(row.id, within),
    }));
}
