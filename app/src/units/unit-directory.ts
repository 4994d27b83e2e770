import type { UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { selectDirectoryState, selectKindCounts, selectUnits } from './unit-lookup.store.ts';
import { selectBelow, selectTops } from './unit-tree.store.ts';

/**
 * What is derived from the directory as a whole, kept in this process under the state of the directory and the day. One
 * small question finds out whether what is kept still holds: the state changes with every change of a unit or a
 * superior, in whatever process, and a transaction that has changed something sees a state that is its own.
 */
function kept<T>(most: number, load: (db: Db, day: Temporal.PlainDate) => Promise<T>) {
  const known = new Map<string, Promise<T>>();
  return async (db: Db, day: Temporal.PlainDate): Promise<T> => {
    const key = `${await selectDirectoryState(db)} ${day.toString()}`;
    const found = known.get(key) ?? load(db, day);
    // The latest asked for is the last to go.
    known.delete(key);
    known.set(key, found);
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    // What could not be loaded is asked for again.
    found.catch(() => known.delete(key));
    return await found;
  };
}

/**
 * All units of a day: for what has to hold every name against the others, or to expand the many sets of one directive.
 * The words of a party are matched by folded names with a letter or two wrong, with places and shared heads; no index
 * answers that. 50,000 units take about a second to load and 40 MB to keep, so two days are kept: today's, and the one
 * that somebody looks back or ahead at. Nothing else may ask for it: see unit-tree.store.ts and unit-search.store.ts.
 */
export const allUnits = kept(2, selectUnits);

/** How many units there are of each kind: a look at every unit for the same few figures. */
export const kindCounts = kept(20, selectKindCounts);

/** The units that answer to nobody: a look at every unit for the same few. */
export const topUnits = kept(20, selectTops);

type Below = ReadonlyMap<UnitId, readonly UnitId[]>;

/** More units than these are kept: to find them takes a look at each. */
const MANY_BELOW = 1000;
/** By tops and day, what was found for those who have so many, and the state for which it holds; null until that is known. */
const manyBelow = new Map<string, { readonly state: string; readonly below: Below } | null>();
const MOST_KEPT_BELOW = 20;

/** The units below some units on all lines; whoever has few below is asked for no more than these. */
export async function allBelow(db: Db, tops: readonly UnitId[], day: Temporal.PlainDate): Promise<Below> {
  const key = `${day.toString()} ${tops.toSorted().join(' ')}`;
  const known = manyBelow.get(key);
  if (known === undefined) {
    const below = await selectBelow(db, tops, day);
    // The state is asked for before the units the next time: between the two they may change.
    if (isMany(below)) keepBelow(key, null);
    return below;
  }
  const state = await selectDirectoryState(db);
  const below = known?.state === state ? known.below : await selectBelow(db, tops, day);
  if (isMany(below)) keepBelow(key, { state, below });
  else manyBelow.delete(key);
  return below;
}

function isMany(below: Below): boolean {
  return below.values().some((ids) => ids.length > MANY_BELOW);
}

function keepBelow(key: string, what: { readonly state: string; readonly below: Below } | null): void {
  // The latest asked for is the last to go.
  manyBelow.delete(key);
  manyBelow.set(key, what);
  for (const oldest of manyBelow.keys()) {
    if (manyBelow.size <= MOST_KEPT_BELOW) break;
    manyBelow.delete(oldest);
  }
}
