import type { Actor } from '../base/actor.ts';
import type { UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { headUnit, officesOf, unitsBelow } from '../units/unit-tree.actions.ts';
import type { Lines } from './task.policy.ts';

/**
 * The lines that an actor's rights follow on a day. The desk is the head unit, as a rule the root, and the offices
 * (văn phòng) directly under it. Only what is below the actor's own units is asked for: the policies ask for nobody
 * else's. Below the desk nothing is listed, for who oversees there sees everything.
 */
export async function linesToday(db: Db, actor: Actor, day: Temporal.PlainDate): Promise<Lines> {
  const headId = await headUnit(db, actor.rootId, day);
  const deskIds = [headId, ...(await officesOf(db, headId, day))];
  const own = actor.positions.map(({ unitId }) => unitId).filter((id) => !deskIds.includes(id));
  const below = await unitsBelow(db, own, day);
  return { deskIds, below: (unitId: UnitId) => below.get(unitId) ?? [] };
}
