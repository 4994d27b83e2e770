import type { UnitId } from '../base/ids.ts';
import type { UnitSet } from './unit-set.ts';

/** A unit or a unit set that a search offers. */
export interface UnitOffer {
  readonly set: UnitSet;
  readonly name: string;
  readonly hint: string;
  /** A set that somebody keeps under this name. */
  readonly isNamed?: true;
}

/** A single unit that a search offers. */
export interface OfferedUnit extends UnitOffer {
  readonly unitId: UnitId;
}
