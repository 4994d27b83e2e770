import type { UnitId } from '../base/ids.ts';
import type { SheetUnit } from './unit-sheet.ts';

/** A unit as it is on the day of an import, or as it begins where it is yet to come. */
export interface RegisterUnit extends SheetUnit {
  /** Since when it is called and classed as it is. */
  readonly since: string;
}

/** What hangs on units that a sheet may end. */
export interface UnitUses {
  /** First day on which nobody holds a position there any more; '9999-12-31' while no end is known. */
  readonly positionsUntil: ReadonlyMap<UnitId, string>;
  readonly openWork: ReadonlyMap<UnitId, number>;
}

/** All units that a sheet may speak of, as of one day. */
export interface UnitRegister extends UnitUses {
  readonly rootId: UnitId;
  /** The day as of which it was looked at; what a sheet changes holds from then on. */
  readonly day: string;
  readonly units: readonly RegisterUnit[];
}
