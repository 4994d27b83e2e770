import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import type { UnitId, UnitSetId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { selectInheritedFrom } from './heir.store.ts';
import type { NamedUnitSet } from './named-set.ts';
import type { SetDesks } from './unit-set.policy.ts';
import { selectUnitSets, selectUnitSetsById, touchUnitSets } from './unit-set.store.ts';
import { headUnit, officesOf } from './unit-tree.actions.ts';

/** The desks that the rights of an actor to named sets depend on, as they are today. */
export async function setDesks(
  { clock }: { readonly clock: Clock },
  db: Db,
  actor: Actor,
): Promise<SetDesks> {
  const today = clock.today();
  const headId = await headUnit(db, actor.rootId, today);
  const rootDesk = [headId, ...(await officesOf(db, headId, today))];
  const own = actor.positions.map(({ unitId }) => unitId);
  const inherited = await selectInheritedFrom(db, [...new Set([...own, ...rootDesk])], today);
  return { rootDesk, heirs: new Map(inherited.map(({ unitId, heirId }) => [unitId, heirId])) };
}

/** The owners whose sets an actor may use, besides those that are published: the units acted for and whom they succeeded. */
export function ownersSeenBy(actor: Actor, { rootDesk, heirs }: SetDesks): UnitId[] {
  const own = actor.positions.map(({ unitId }) => unitId);
  const desk = own.some((unitId) => rootDesk.includes(unitId)) ? rootDesk : [];
  const present = new Set([...own, ...desk]);
  const former = [...heirs].flatMap(([unitId, heirId]) => (present.has(heirId) ? [unitId] : []));
  return [...present, ...former];
}

/** The sets that an actor may choose for a party, by name. Nobody without a position has any. */
export async function namedSetsFor(
  deps: { readonly clock: Clock },
  db: Db,
  actor: Actor,
): Promise<NamedUnitSet[]> {
  if (actor.positions.length === 0) return [];
  const owners = ownersSeenBy(actor, await setDesks(deps, db, actor));
  return await selectUnitSets(db, { rootId: actor.rootId, owners, archived: false, words: '' });
}

/** Sets as they are kept now, archived ones left out. */
export async function namedSetsById(
  db: Db,
  rootId: UnitId,
  ids: readonly UnitSetId[],
): Promise<ReadonlyMap<UnitSetId, NamedUnitSet>> {
  const sets = await selectUnitSetsById(db, rootId, ids);
  return new Map(sets.filter(({ archived }) => !archived).map((set) => [set.id, set]));
}

/** Notes that tasks were issued to some sets. */
export async function noteSetsUsed(
  trx: Db,
  rootId: UnitId,
  ids: readonly UnitSetId[],
  at: Temporal.Instant,
): Promise<void> {
  if (ids.length > 0) await touchUnitSets(trx, rootId, [...new Set(ids)], at);
}
