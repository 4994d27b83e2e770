import type { Actor } from '../base/actor.ts';
import type { PersonId, PositionId, UnitId } from '../base/ids.ts';
import type { Actions } from './context.ts';

const ROOT = '019030a0-0000-7000-8000-000000000001';

/** A clerk for the tests of the shell. Ids are written down rather than made, so the brand is claimed here. */
export const clerk: Actor = {
  personId: '019030a0-0000-7000-8000-000000000002' as PersonId,
  name: 'Lê Thu Hà',
  rootId: ROOT as UnitId,
  positions: [
    {
      id: '019030a0-0000-7000-8000-000000000003' as PositionId,
      unitId: ROOT as UnitId,
      unitName: 'Văn phòng HĐND&UBND',
      role: 'clerk',
      title: 'Văn thư',
    },
  ],
  requestId: 'req-1',
  address: null,
};

/** The one thing the frame itself asks for is the number of unseen notices; the rest of the actions stays away. */
export const shellActions = { notices: { unseenCount: () => Promise.resolve(3) } } as unknown as Actions;
