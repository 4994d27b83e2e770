import type { UnitId } from '../base/ids.ts';
import type { Line, UnitKind } from './unit.ts';

/** A unit that a change founds; its id is made beforehand, so that a preview and what is done are the same. */
export interface FoundedUnit {
  readonly id: UnitId;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly code: string | null;
  readonly superiors: readonly { readonly line: Line; readonly id: UnitId }[];
}

export const UNIT_CHANGE_KINDS = ['found', 'rename', 'move', 'merge', 'split', 'dissolve'] as const;
export type UnitChangeKind = (typeof UNIT_CHANGE_KINDS)[number];

/**
 * What can happen to units on a day: thành lập, đổi tên, chuyển cấp trên, nhập (sáp nhập), chia (tách), giải thể.
 * `heir`: the successor that gets open work, subordinates and people of a unit that ends.
 */
export type UnitChange =
  | { readonly kind: 'found'; readonly unit: FoundedUnit }
  | {
      readonly kind: 'rename';
      readonly unitId: UnitId;
      readonly name: string;
      readonly shortName: string;
      readonly unitKind: UnitKind;
      readonly code: string | null;
    }
  | {
      readonly kind: 'move';
      readonly unitId: UnitId;
      readonly line: Line;
      /** Null ends the line. */
      readonly superiorId: UnitId | null;
    }
  | {
      readonly kind: 'merge';
      readonly unitIds: readonly UnitId[];
      /** A new unit, or one of those that are merged, which goes on. */
      readonly into: FoundedUnit | UnitId;
    }
  | {
      readonly kind: 'split';
      readonly unitId: UnitId;
      readonly into: readonly FoundedUnit[];
      /** Whether the unit goes on beside what was taken out of it (tách), or ends (chia). */
      readonly remains: boolean;
      /** Which part each unit below it goes to; those not named go to the heir, or stay where the unit goes on. */
      readonly subordinates: readonly { readonly unitId: UnitId; readonly to: UnitId }[];
      readonly heirId: UnitId;
    }
  | { readonly kind: 'dissolve'; readonly unitId: UnitId; readonly heirId: UnitId };

/** Why a change cannot be made; `unitId` is the unit that stands in the way. */
export interface ChangeProblem {
  readonly problem:
    | 'unit-not-there'
    | 'superior-not-there'
    | 'heir-not-there'
    | 'changed-later'
    | 'circle'
    | 'code-taken'
    | 'already-there'
    | 'nothing-changes'
    | 'too-few';
  readonly unitId: UnitId | null;
}

/** A unit that ends, and who succeeds it. */
export interface Succession {
  readonly unitId: UnitId;
  readonly heirId: UnitId;
  /** All that succeed it, the heir first. */
  readonly successorIds: readonly UnitId[];
}

/** The primitive steps that each kind of change comes down to. */
export interface Steps {
  readonly found: readonly FoundedUnit[];
  readonly rename: readonly Extract<UnitChange, { kind: 'rename' }>[];
  readonly superiors: readonly {
    unitId: UnitId;
    line: Line | null;
    superiorId: UnitId | null;
    instead: UnitId | null;
  }[];
  readonly end: readonly Succession[];
}

const NOTHING: Steps = { found: [], rename: [], superiors: [], end: [] };

/** The units that must be known, with everything below them directly, before a change can be planned. */
export function unitsConcerned(change: UnitChange): UnitId[] {
  const { found, rename, superiors, end } = stepsOf(change);
  return [
    ...new Set([
      ...found.flatMap((unit) => [unit.id, ...unit.superiors.map(({ id }) => id)]),
      ...rename.map(({ unitId }) => unitId),
      ...superiors.flatMap(({ unitId, superiorId }) =>
        superiorId === null ? [unitId] : [unitId, superiorId],
      ),
      ...end.flatMap(({ unitId, successorIds }) => [unitId, ...successorIds]),
    ]),
  ];
}

/** The units of which a change speaks: what its sentence names. */
export function unitsNamed(change: UnitChange): UnitId[] {
  return change.kind === 'split' ? [change.unitId, ...unitsConcerned(change)] : unitsConcerned(change);
}

/** Units that get a name by a change, with that name. */
export function namesGiven(change: UnitChange): { readonly unitId: UnitId; readonly name: string }[] {
  const { found, rename } = stepsOf(change);
  return [
    ...found.map(({ id, name }) => ({ unitId: id, name })),
    ...rename.map(({ unitId, name }) => ({ unitId, name })),
  ];
}

/** What a kind of change comes down to. */
export function stepsOf(change: UnitChange): Steps {
  switch (change.kind) {
    case 'found':
      return { ...NOTHING, found: [change.unit] };
    case 'rename':
      return { ...NOTHING, rename: [change] };
    case 'move':
      return { ...NOTHING, superiors: [{ ...change, instead: null }] };
    case 'merge': {
      const heirId = typeof change.into === 'string' ? change.into : change.into.id;
      return {
        ...NOTHING,
        found: typeof change.into === 'string' ? [] : [change.into],
        end: change.unitIds
          .filter((unitId) => unitId !== heirId)
          .map((unitId) => ({ unitId, heirId, successorIds: [heirId] })),
      };
    }
    case 'split': {
      const parts = change.into.map(({ id }) => id);
      const others = parts.filter((id) => id !== change.heirId);
      return {
        ...NOTHING,
        found: change.into,
        superiors: change.subordinates.map(({ unitId, to }) => ({
          unitId,
          line: null,
          superiorId: to,
          instead: change.unitId,
        })),
        end: change.remains
          ? []
          : [{ unitId: change.unitId, heirId: change.heirId, successorIds: [change.heirId, ...others] }],
      };
    }
    case 'dissolve':
      break;
  }
  return {
    ...NOTHING,
    end: [{ unitId: change.unitId, heirId: change.heirId, successorIds: [change.heirId] }],
  };
}
