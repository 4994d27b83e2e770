import { randomUUID } from 'node:crypto';
import type { UnitId } from '../base/ids.ts';
import type { UnitKind } from '../units/unit.ts';
import type { FoundedUnit, UnitChange } from '../units/unit-change.ts';

/**
 * The demonstration's district as it goes from three tiers to two on 1/7/2025: a worked example, told in docs/two-tier.md.
 * The arrangement of the communes is invented.
 */

/** The last day of the districts is the day before. */
export const TWO_TIERS_FROM = '2025-07-01';
/** The province and its department are entered beforehand: they were there all along. */
const ENTERED_FROM = '2025-06-01';

const ORGANISATION = 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15';
const COMMUNES = 'Nghị quyết về việc sắp xếp các đơn vị hành chính cấp xã năm 2025';
const EDUCATION = 'Thông tư 15/2025/TT-BGDĐT';

/** One change as an administrator enters it. */
export interface StagedChange {
  readonly change: UnitChange;
  /** ISO day. */
  readonly onDay: string;
  readonly basis: string;
}

const PROVINCE = 'UBND tỉnh Quảng Ngãi';
const DEPARTMENT = 'Sở Giáo dục và Đào tạo';
const SEAT = 'UBND xã Bình Sơn';
const DISTRICT = 'UBND huyện Bình Sơn';

/** New communes, and those that go on under their name with others joined to them. */
const MERGERS: readonly { readonly into: string; readonly of: readonly string[] }[] = [
  {
    into: SEAT,
    of: ['UBND thị trấn Châu Ổ', 'UBND xã Bình Trung', 'UBND xã Bình Nguyên', 'UBND xã Bình Long'],
  },
  {
    into: 'UBND xã Vạn Tường',
    of: ['UBND xã Bình Hải', 'UBND xã Bình Hòa', 'UBND xã Bình Thuận', 'UBND xã Bình Trị'],
  },
  { into: 'UBND xã Đông Sơn', of: ['UBND xã Bình Đông', 'UBND xã Bình Chánh', 'UBND xã Bình Thạnh'] },
  {
    into: 'UBND xã Bình Minh',
    of: ['UBND xã Bình Minh', 'UBND xã Bình Chương', 'UBND xã Bình Mỹ', 'UBND xã Bình Khương'],
  },
];

/** What follows education goes to the department, the rest of the divisions' open work to the commune at the seat. */
const DIVISIONS: Readonly<Record<string, string>> = {
  'Phòng Giáo dục và Đào tạo': DEPARTMENT,
  'Phòng Dân tộc': SEAT,
  'Phòng Kinh tế và Hạ tầng': SEAT,
  'Phòng Lao động – Thương binh và Xã hội': SEAT,
  'Phòng Nông nghiệp và Phát triển nông thôn': SEAT,
  'Phòng Nội vụ': SEAT,
  'Phòng Tài chính – Kế hoạch': SEAT,
  'Phòng Tài nguyên và Môi trường': SEAT,
  'Phòng Tư pháp': SEAT,
  'Phòng Văn hóa và Thông tin': SEAT,
  'Phòng Y tế': SEAT,
  'Thanh tra huyện': SEAT,
};

/**
 * The changes in the order in which they are entered: founded first, ended last, so that each rests on what is there.
 * @param units the units of today, by name
 */
export function twoTierChanges(units: ReadonlyMap<string, UnitId>): StagedChange[] {
  const known = new Map(units);
  const id = (name: string): UnitId => {
    const found = known.get(name);
    if (found === undefined) throw new Error(`there is no ${name}`);
    return found;
  };
  const founded = (name: string, kind: UnitKind, superiors: FoundedUnit['superiors']): FoundedUnit => {
    // Whoever founds a unit chooses its id.
    const made = randomUUID() as UnitId;
    known.set(name, made);
    return { id: made, name, shortName: name.replace(/^UBND x/u, 'X'), kind, code: null, superiors };
  };
  const under = (name: string): FoundedUnit['superiors'] => [{ line: 'administrative', id: id(name) }];

  const entered = [
    founded(PROVINCE, 'province-committee', []),
    founded(DEPARTMENT, 'department', under(PROVINCE)),
  ].map(
    (unit): StagedChange => ({
      change: { kind: 'found', unit },
      onDay: ENTERED_FROM,
      basis: ORGANISATION,
    }),
  );
  const merged = MERGERS.map(({ into, of }): StagedChange => {
    const unitIds = of.map(id);
    const unit = of.includes(into) ? id(into) : founded(into, 'commune-committee', under(PROVINCE));
    return { change: { kind: 'merge', unitIds, into: unit }, onDay: TWO_TIERS_FROM, basis: COMMUNES };
  });
  const dissolved = (name: string, heir: string, basis: string): StagedChange => ({
    change: { kind: 'dissolve', unitId: id(name), heirId: id(heir) },
    onDay: TWO_TIERS_FROM,
    basis,
  });
  return [
    ...entered,
    ...merged,
    ...Object.entries(DIVISIONS).map(([name, heir]) =>
      dissolved(name, heir, heir === DEPARTMENT ? EDUCATION : ORGANISATION),
    ),
    dissolved('Văn phòng HĐND&UBND huyện', PROVINCE, ORGANISATION),
    // Last: what still answered to the district answers to the province from then on.
    dissolved(DISTRICT, PROVINCE, ORGANISATION),
  ];
}
