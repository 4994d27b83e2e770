import { unitSetOf } from '../units/unit-set.ts';
import type { Stage } from './demonstration-stage.ts';

/** Communes by the sea, as the district's office calls them. */
const COAST = ['Bình Châu', 'Bình Thạnh', 'Bình Hải'];

/** The unit sets that the desk of the district keeps; made once. */
export async function keepSets({ actions, actor, goTo }: Stage): Promise<void> {
  goTo('2024-06-03T08:10');
  const clerk = await actor('van-thu');
  const { total } = await actions.unitSets.list(clerk, { words: '', archived: false, page: 1 }, 'vi');
  if (total > 0) return;
  const ownerUnitId = clerk.rootId;
  await actions.unitSets.make(clerk, {
    name: 'Các trường có lớp bán trú',
    ownerUnitId,
    set: {
      include: [{ of: 'kinds', kinds: ['preschool', 'primary'], under: ownerUnitId, line: 'administrative' }],
      except: [],
    },
  });
  const communes = await Promise.all(
    COAST.map((name) => actions.unitSets.find(clerk, `UBND xã ${name}`, 'vi')),
  );
  await actions.unitSets.make(clerk, {
    name: 'Các xã ven biển',
    ownerUnitId,
    set: unitSetOf(...communes.flatMap(({ meant }) => meant ?? [])),
  });
}
