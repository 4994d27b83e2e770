import type { TaskId, UnitId, UnitSetId } from '../base/ids.ts';
import type { UnitSet } from '../units/unit-set.ts';

/** A party of a task with the units that it means on the day of issue. */
export interface IssuedParty {
  readonly role: 'lead' | 'cooperator' | 'via';
  readonly written: string;
  readonly set: UnitSet;
  readonly unitIds: readonly UnitId[];
  /** The named set it was taken from, with the units that were left out besides. */
  readonly named: { readonly id: UnitSetId; readonly besides: readonly UnitId[] } | null;
}

/** The same as it was kept. */
export interface IssuedSet extends Omit<IssuedParty, 'unitIds'> {
  readonly taskId: TaskId;
  /** ISO day. */
  readonly expandedOn: string;
  /** Null for tasks from before the units were kept. */
  readonly unitIds: readonly UnitId[] | null;
}

/** A party that means whoever is in a set, not units that were named one by one. */
export function canChange({ set, named }: Pick<IssuedSet, 'set' | 'named'>): boolean {
  return named !== null || set.include.some((selector) => selector.of === 'kinds');
}

export interface SetDifference {
  readonly joined: readonly UnitId[];
  readonly left: readonly UnitId[];
}

/** Who came and who went. A unit is the same whatever it is called. */
export function differenceOf(then: readonly UnitId[], now: readonly UnitId[]): SetDifference {
  const [before, since] = [new Set(then), new Set(now)];
  return {
    joined: [...since].filter((id) => !before.has(id)),
    left: [...before].filter((id) => !since.has(id)),
  };
}
