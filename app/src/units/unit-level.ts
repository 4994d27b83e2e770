import type { UnitId } from '../base/ids.ts';
import { LINES, TEACHING_KINDS, type UnitKind, type UnitView } from './unit.ts';

/**
 * Levels of government (cấp), from the top: province (tỉnh), district (huyện, until 30/6/2025), commune (xã), and the
 * grass roots (cơ sở): schools and whatever works within one.
 */
export const UNIT_LEVELS = ['province', 'district', 'commune', 'grassroots'] as const;
export type UnitLevel = (typeof UNIT_LEVELS)[number];

/** The kinds that say by themselves at which level a unit stands. */
const LEVEL_OF_KIND: Partial<Readonly<Record<UnitKind, UnitLevel>>> = {
  'province-committee': 'province',
  department: 'province',
  'district-committee': 'district',
  'commune-committee': 'commune',
  ...Object.fromEntries(TEACHING_KINDS.map((kind) => [kind, 'grassroots' as const])),
};

/**
 * The level of each unit of a day. Committees, departments (sở) and schools have that of their kind. An office, a division
 * or an association is of the level of whom it answers to, so that "phòng chuyên môn" is of the district or of the commune:
 * the nearest superior with a level counts; of two equally near, that on the administrative line, then the professional,
 * then that of the party. Null where no line leads to a unit with a level.
 */
export function unitLevels(units: readonly UnitView[]): (unit: UnitView) => UnitLevel | null {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return (unit) => {
    const seen = new Set<UnitId>([unit.id]);
    let near: readonly UnitView[] = [unit];
    while (near.length > 0) {
      const level = near.map(({ kind }) => LEVEL_OF_KIND[kind]).find((known) => known !== undefined);
      if (level !== undefined) return level;
      near = near.flatMap(superiorIds).flatMap((id) => {
        const superior = seen.has(id) ? undefined : byId.get(id);
        seen.add(id);
        return superior ?? [];
      });
    }
    return null;
  };
}

function superiorIds({ superiors }: UnitView): UnitId[] {
  return superiors.toSorted((a, b) => LINES.indexOf(a.line) - LINES.indexOf(b.line)).map(({ id }) => id);
}
