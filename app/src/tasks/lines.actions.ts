import type { UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { endedUnitNames, headUnit, unitsAsOf } from '../units/unit.actions.ts';
import { compareUnits, idsBelow, type UnitView } from '../units/unit.ts';
import type { Lines } from './task.policy.ts';

/** The units of a day with the lines that rights follow. */
export interface UnitsToday extends Lines {
  /** By kind, then by name. */
  readonly all: readonly UnitView[];
  /** The short name; of a unit that has ended, the last it had. */
  nameOf(unitId: UnitId): string;
  /** The full name; of a unit that has ended, the last it had. */
  fullNameOf(unitId: UnitId): string;
  find(unitId: UnitId): UnitView | undefined;
}

export async function linesToday(db: Db, rootId: UnitId, day: Temporal.PlainDate): Promise<UnitsToday> {
  const [units, headId, ended] = [
    await unitsAsOf(db, rootId, day),
    await headUnit(db, rootId, day),
    await endedUnitNames(db, day),
  ];
  return linesOf(units, headId, ended);
}

/** The desk is the head unit, as a rule the root, and the offices (văn phòng) directly under it. */
export function linesOf(
  units: readonly UnitView[],
  headId: UnitId,
  ended: Awaited<ReturnType<typeof endedUnitNames>> = new Map(),
): UnitsToday {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const offices = units.filter(
    ({ kind, superiors }) => kind === 'office' && superiors.some(({ id }) => id === headId),
  );
  return {
    all: units.toSorted(compareUnits),
    deskIds: [headId, ...offices.map(({ id }) => id)],
    below: (unitId) => [...idsBelow(unitId, units)],
    find: (unitId) => byId.get(unitId),
    fullNameOf: (unitId) => (byId.get(unitId) ?? ended.get(unitId))?.name ?? unitId,
    nameOf: (unitId) => (byId.get(unitId) ?? ended.get(unitId))?.shortName ?? unitId,
  };
}
