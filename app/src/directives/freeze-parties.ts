import type { UnitSetId } from '../base/ids.ts';
import type { IssuedParty } from '../tasks/issued-set.ts';
import type { NewTask } from '../tasks/task.ts';
import { type NamedUnitSet, takenFrom } from '../units/named-set.ts';
import type { UnitView } from '../units/unit.ts';
import { expandUnitSet, type UnitSet } from '../units/unit-set.ts';
import { type DraftParty, type DraftTask, setKey } from './draft.ts';

/** The parties of a draft with the units that they mean now: what is kept of them at issue. */
export type Freeze = (draft: DraftTask) => IssuedParty[];

/** Freezes with the units of the day; sets that were taken from a named one remember it. */
export function freezing(units: readonly UnitView[], named: readonly NamedUnitSet[]): Freeze {
  // The same few sets stand in most tasks of a directive, so each is worked out once.
  const known = new Map<string, Pick<IssuedParty, 'unitIds' | 'named'>>();
  const frozen = (set: UnitSet): Pick<IssuedParty, 'unitIds' | 'named'> => {
    const before = known.get(setKey(set));
    if (before !== undefined) return before;
    const from = takenFrom(set, named);
    const made = {
      unitIds: expandUnitSet(set, units).map(({ id }) => id),
      named: from === null ? null : { id: from.named.id, besides: from.besides },
    };
    known.set(setKey(set), made);
    return made;
  };
  return ({ leads, cooperators, via }) => {
    const freeze = (role: IssuedParty['role'], parties: readonly DraftParty[]): IssuedParty[] =>
      parties.flatMap(({ written, set }) => (set === null ? [] : [{ role, written, set, ...frozen(set) }]));
    return [...freeze('lead', leads), ...freeze('cooperator', cooperators), ...freeze('via', via)];
  };
}

/** The named sets that tasks are issued to. */
export function setsIn(tasks: readonly NewTask[]): UnitSetId[] {
  const ids = tasks.flatMap(({ sets = [] }) => sets.flatMap(({ named }) => named?.id ?? []));
  return [...new Set(ids)];
}
