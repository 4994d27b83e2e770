import { fold } from '@dondoc/reading';
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

/** Of what a search offers for typed words, the one that is called exactly so, else the first. */
export function offerNamed<Offer extends UnitOffer>(offers: readonly Offer[], words: string): Offer | null {
  const key = fold(words);
  return offers.find(({ name }) => fold(name) === key) ?? offers[0] ?? null;
}
