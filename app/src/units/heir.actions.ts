import type { UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { selectHeirsOf } from './heir.store.ts';

/** Who has the work of units that have ended by a day; units that are still there have nobody. */
export async function heirsOf(
  db: Db,
  unitIds: readonly UnitId[],
  day: Temporal.PlainDate,
): Promise<ReadonlyMap<UnitId, UnitId>> {
  if (unitIds.length === 0) return new Map();
  const found = await selectHeirsOf(db, [...new Set(unitIds)], day);
  return new Map(found.map(({ unitId, heirId }) => [unitId, heirId]));
}
