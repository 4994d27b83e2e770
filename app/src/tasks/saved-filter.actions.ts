import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { countAssignments } from './assignment-list.store.ts';
import { readAssignmentFilter, viewOf } from './list-address.ts';
import { mayPublishFilter, mayUseFiltersOf } from './saved-filter.policy.ts';
import {
  deleteSavedFilter,
  findSavedFilter,
  insertSavedFilter,
  type SavedFilterRow,
  selectSavedFilters,
} from './saved-filter.store.ts';
import { type Scene, sceneFor, selectionOf } from './scene.actions.ts';

/** A view of the task table under a name, for whoever looks at it. */
export interface SavedFilter extends SavedFilterRow {
  /** How many assignments it shows this reader, counted no further than `MOST_OF_SAVED + 1`. */
  readonly count: number;
  readonly mayRemove: boolean;
}

export interface SavedFilters {
  readonly filters: readonly SavedFilter[];
  /** Units to whose people the reader may publish. */
  readonly publishTo: readonly { readonly id: UnitId; readonly name: string }[];
}

export const MOST_OF_SAVED = 1000;
export const LONGEST_FILTER_NAME = 80;
/** One person's own, and those of one unit; more are no help to anybody. */
const MOST_KEPT = 20;

export function createSavedFilterActions(deps: { readonly db: Db; readonly clock: Clock }) {
  return {
    /** The reader's own views and those of their units, each with what it shows them today. */
    savedFilters: async (actor: Actor): Promise<SavedFilters> => {
      const scene = await sceneFor(deps, actor);
      const rows = await keptFor(deps.db, actor);
      const filters = await Promise.all(rows.map((row) => withCount(scene, row)));
      const publishTo = actor.positions
        .filter(({ unitId }) => mayPublishFilter(actor, unitId))
        .map(({ unitId, unitName }) => ({ id: unitId, name: unitName }));
      return { filters, publishTo: [...new Map(publishTo.map((unit) => [unit.id, unit])).values()] };
    },
    /** Keeps a view under a name, for oneself or for a unit. @throws AppError bad_input, not_allowed */
    saveFilter: (actor: Actor, wanted: WantedFilter): Promise<string> => save(deps, actor, wanted),
    /** @throws AppError not_found for one that the actor does not keep */
    removeFilter: async (actor: Actor, id: string): Promise<void> => {
      const row = await findSavedFilter(deps.db, actor.rootId, id);
      if (row === null || !mayRemove(actor, row)) throw new AppError('not_found');
      await deleteSavedFilter(deps.db, actor.rootId, id);
    },
  };
}

interface WantedFilter {
  readonly name: string;
  /** Parameters of the address; what is no part of a view is left out. */
  readonly query: string;
  readonly unitId: UnitId | null;
}

async function save(
  { db, clock }: { readonly db: Db; readonly clock: Clock },
  actor: Actor,
  { name, query, unitId }: WantedFilter,
): Promise<string> {
  if (actor.positions.length === 0) throw new AppError('not_allowed');
  if (unitId !== null && !mayPublishFilter(actor, unitId)) throw new AppError('not_allowed');
  if (name === '' || name.length > LONGEST_FILTER_NAME) {
    throw new AppError('bad_input', { fields: { name: 'filterName' } });
  }
  const kept = (await keptFor(db, actor)).filter((row) => row.unitId === unitId);
  if (kept.length >= MOST_KEPT) throw new AppError('bad_input', { fields: { name: 'filtersFull' } });
  return await insertSavedFilter(db, {
    name,
    query: viewOf(new URLSearchParams(query)).slice(0, 1000),
    madeBy: actor.personId,
    unitId,
    rootId: actor.rootId,
    at: clock.now(),
  });
}

async function keptFor(db: Db, actor: Actor): Promise<SavedFilterRow[]> {
  const { rootId, personId } = actor;
  const unitIds = actor.positions
    .map(({ unitId }) => unitId)
    .filter((unitId) => mayUseFiltersOf(actor, unitId));
  return await selectSavedFilters(db, { rootId, personId, unitIds });
}

async function withCount(scene: Scene, row: SavedFilterRow): Promise<SavedFilter> {
  const filter = readAssignmentFilter(new URLSearchParams(row.query), scene.actor.personId);
  const count = await countAssignments(scene.db, selectionOf(scene, filter), MOST_OF_SAVED);
  return { ...row, count, mayRemove: mayRemove(scene.actor, row) };
}

/** Its maker's own, or published to a unit for which the actor publishes. */
function mayRemove(actor: Actor, { madeBy, unitId }: SavedFilterRow): boolean {
  return unitId === null ? madeBy === actor.personId : mayPublishFilter(actor, unitId);
}
