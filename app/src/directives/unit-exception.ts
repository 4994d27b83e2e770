import type { UnitId } from '../base/ids.ts';
import type { UnitView } from '../units/unit.ts';
import { expandUnitSet, withoutUnits } from '../units/unit-set.ts';
import type { DraftParty } from './draft.ts';

/** The parties without one unit, wherever it was meant; a party that named it alone is gone. */
export function exceptUnit(
  parties: readonly DraftParty[],
  unitId: UnitId,
  units: readonly UnitView[],
): DraftParty[] {
  return parties.flatMap((party) => {
    if (party.set === null) return [party];
    const members = expandUnitSet(party.set, units);
    if (!members.some(({ id }) => id === unitId)) return [party];
    return members.length === 1 ? [] : [{ ...party, set: withoutUnits(party.set, [unitId]) }];
  });
}

/** The parties with an excepted unit meant again. */
export function takeUnitBack(parties: readonly DraftParty[], unitId: UnitId): DraftParty[] {
  return parties.map((party) =>
    party.set === null
      ? party
      : { ...party, set: { ...party.set, except: party.set.except.filter((id) => id !== unitId) } },
  );
}
