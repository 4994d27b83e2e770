import type { Actor, Role } from '../base/actor.ts';
import type { PersonId, PositionId, UnitId } from '../base/ids.ts';

/** A person who acts for units in roles, for tests of policies. Ids are made up, so the brands are claimed here. */
export function actorWith(rootId: UnitId, ...positions: readonly (readonly [UnitId, Role])[]): Actor {
  return {
    personId: 'person' as PersonId,
    name: 'Trần Thị An',
    rootId,
    positions: positions.map(([unitId, role], index) => ({
      id: `position ${index}` as PositionId,
      unitId,
      unitName: unitId,
      role,
      title: role,
    })),
    requestId: 'test',
    address: null,
  };
}
