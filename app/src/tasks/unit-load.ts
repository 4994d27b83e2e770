import type { UnitId } from '../base/ids.ts';

/** How much has its last day in one week, of one unit and one who asked for it. */
export interface LoadCount {
  readonly unitId: UnitId;
  readonly askerId: UnitId;
  /** The Monday, as ISO day. */
  readonly week: string;
  /** All but what was taken back. */
  readonly asked: number;
  /** What is still to be done. */
  readonly open: number;
}

/** What is asked of one unit in a period. */
export interface UnitLoad {
  readonly unitId: UnitId;
  readonly asked: number;
  readonly open: number;
  /** Those who asked for it, who asked for most first. */
  readonly askers: readonly { readonly unitId: UnitId; readonly asked: number }[];
  /** The first of the weeks in which most is still to be done; null when nothing is. */
  readonly fullest: { readonly monday: string; readonly open: number } | null;
}

/** Adds up the counts of each unit, the units in the order given. */
export function unitLoads(unitIds: readonly UnitId[], counts: readonly LoadCount[]): UnitLoad[] {
  const ofUnit = Map.groupBy(counts, ({ unitId }) => unitId);
  return unitIds.map((unitId) => {
    const own = ofUnit.get(unitId) ?? [];
    const askers = [...Map.groupBy(own, ({ askerId }) => askerId)].map(([id, group]) => ({
      unitId: id,
      asked: sumOf(group, 'asked'),
    }));
    const weeks = [...Map.groupBy(own, ({ week }) => week)]
      .map(([monday, group]) => ({ monday, open: sumOf(group, 'open') }))
      .filter(({ open }) => open > 0)
      .toSorted((a, b) => b.open - a.open || (a.monday < b.monday ? -1 : 1));
    return {
      unitId,
      asked: sumOf(own, 'asked'),
      open: sumOf(own, 'open'),
      askers: askers.toSorted((a, b) => b.asked - a.asked || (a.unitId < b.unitId ? -1 : 1)),
      fullest: weeks[0] ?? null,
    };
  });
}

function sumOf(counts: readonly LoadCount[], what: 'asked' | 'open'): number {
  return counts.reduce((sum, count) => sum + count[what], 0);
}
