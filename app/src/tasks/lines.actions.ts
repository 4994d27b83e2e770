import type { UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { unitsAsOf } from '../units/unit.actions.ts';
import { compareUnits, idsBelow, type UnitView } from '../units/unit.ts';
import type { Lines } from './task.policy.ts';

/** The units of a day with the lines that rights follow. */
export interface UnitsToday extends Lines {
  /** By kind, then by name. */
  readonly all: readonly UnitView[];
  /** The short name; of a unit that has ended, its id. */
  nameOf(unitId: UnitId): string;
  /** The full name; of a unit that has ended, its id. */
  fullNameOf(unitId: UnitId): string;
  find(unitId: UnitId): UnitView | undefined;
}

export async function linesToday(db: Db, rootId: UnitId, day: Temporal.PlainDate): Promise<UnitsToday> {
  return linesOf(await unitsAsOf(db, rootId, day), rootId);
}

/** The desk is the root unit and the offices (văn phòng) directly under it. */
export function linesOf(units: readonly UnitView[], rootId: UnitId): UnitsToday {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const offices = units.filter(
    ({ kind, superiors }) => kind === 'office' && superiors.some(({ id }) => id === rootId),
  );
  return {
    all: units.toSorted(compareUnits),
    deskIds: [rootId, ...offices.map(({ id }) => id)],
    below: (unitId) => [...idsBelow(unitId, units)],
    find: (unitId) => byId.get(unitId),
    fullNameOf: (unitId) => byId.get(unitId)?.name ?? unitId,
    nameOf: (unitId) => byId.get(unitId)?.shortName ?? unitId,
  };
}
