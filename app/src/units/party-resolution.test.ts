import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partyResolver, resolveParty } from './party-resolution.ts';
import { sampleDistrict } from './sample-district.test-data.ts';
import { SCHOOL_KINDS, type UnitKind, type UnitView } from './unit.ts';
import { expandUnitSet } from './unit-set.ts';
import { describeUnitSet } from './unit-set-words.ts';

const { units, rootId, unit } = await sampleDistrict();
const district = { units, rootId, issuerId: rootId };
const resolve = partyResolver(district);

function membersOf(written: string, context = district): readonly UnitView[] | null {
  const resolution = resolveParty(written, context);
  return resolution === null ? null : expandUnitSet(resolution.set, units);
}

function countOf(...kinds: readonly UnitKind[]): number {
  return units.filter((candidate) => kinds.includes(candidate.kind)).length;
}

describe('named bodies', () => {
  const cases: readonly (readonly [written: string, ...names: readonly string[]])[] = [
    ['Phòng Giáo dục và Đào tạo', 'Phòng Giáo dục và Đào tạo'],
    ['Phòng GD&ĐT', 'Phòng Giáo dục và Đào tạo'],
    ['Phòng GDĐT huyện Bình Sơn', 'Phòng Giáo dục và Đào tạo'],
    ['PHÒNG  GD-ĐT huyện', 'Phòng Giáo dục và Đào tạo'],
    ['Phòng Tài chính - Kế hoạch', 'Phòng Tài chính – Kế hoạch'],
    ['Phòng TC-KH', 'Phòng Tài chính – Kế hoạch'],
    ['Phòng Tài nguyên & Môi trường', 'Phòng Tài nguyên và Môi trường'],
    ['Phòng TN&MT huyện', 'Phòng Tài nguyên và Môi trường'],
    ['Phòng LĐTB&XH', 'Phòng Lao động – Thương binh và Xã hội'],
    ['Phòng LĐ-TB&XH', 'Phòng Lao động – Thương binh và Xã hội'],
    ['Phòng NN&PTNT', 'Phòng Nông nghiệp và Phát triển nông thôn'],
    ['Phòng Văn hoá và Thông tin', 'Phòng Văn hóa và Thông tin'],
    ['Văn phòng HĐND&UBND huyện', 'Văn phòng HĐND&UBND huyện'],
    ['Văn phòng HĐND và UBND huyện', 'Văn phòng HĐND&UBND huyện'],
    ['VP HĐND&UBND', 'Văn phòng HĐND&UBND huyện'],
    ['Thanh tra', 'Thanh tra huyện'],
    ['UBND huyện', 'UBND huyện Bình Sơn'],
    ['Ủy ban nhân dân huyện Bình Sơn', 'UBND huyện Bình Sơn'],
    ['Uỷ ban nhân dân xã Bình Hoà', 'UBND xã Bình Hòa'],
    ['UBND thị trấn Châu Ổ', 'UBND thị trấn Châu Ổ'],
    ['xã Bình Thạnh', 'UBND xã Bình Thạnh'],
    ['Trường TH số 1 Bình Hòa', 'Trường Tiểu học số 1 Bình Hòa'],
    ['Trường Tiểu học và THCS Bình An', 'Trường TH&THCS Bình An'],
    ['Trường TH-THCS Bình An', 'Trường TH&THCS Bình An'],
    ['Trường MN Bình Châu', 'Trường Mầm non Bình Châu'],
    ['Trung tâm GDNN-GDTX huyện', 'Trung tâm GDNN-GDTX huyện Bình Sơn'],
  ];
  it.each(cases)('%s', (written, ...names) => {
    expect(membersOf(written)?.map(({ name }) => name)).toEqual(names);
    expect(resolve(written)?.sure).toBe(true);
  });
});

describe('officials stand for their body', () => {
  it.each([
    ['Trưởng phòng Giáo dục và Đào tạo', 'Phòng Giáo dục và Đào tạo'],
    ['Đồng chí Trưởng phòng Nội vụ', 'Phòng Nội vụ'],
    ['Chánh Văn phòng', 'Văn phòng HĐND&UBND huyện'],
    ['Chánh Văn phòng HĐND&UBND huyện', 'Văn phòng HĐND&UBND huyện'],
    ['Chánh Thanh tra huyện', 'Thanh tra huyện'],
    ['Chủ tịch UBND huyện', 'UBND huyện Bình Sơn'],
    ['Chủ tịch UBND xã Bình Trị', 'UBND xã Bình Trị'],
    ['Hiệu trưởng Trường THCS Bình Châu', 'Trường THCS Bình Châu'],
  ])('%s', (written, name) => {
    expect(membersOf(written)?.map((member) => member.name)).toEqual([name]);
  });
});

describe('kinds of bodies', () => {
  const ownSchools = countOf('preschool', 'primary', 'primary-lower-secondary', 'lower-secondary');
  it.each([
    ['các trường học thuộc huyện', ownSchools],
    ['Các trường học trực thuộc huyện', ownSchools],
    ['Hiệu trưởng các trường', ownSchools],
    ['mỗi trường', ownSchools],
    ['100% các trường học', ownSchools],
    ['các trường MN, TH, TH&THCS, THCS', ownSchools],
    ['các trường MN, TH, THCS trên địa bàn huyện', ownSchools],
    ['Hiệu trưởng các trường Mầm non, Tiểu học, TH&THCS, THCS thuộc huyện', ownSchools],
    ['các cơ sở giáo dục thuộc huyện', ownSchools + 1],
    ['Các trường học trên địa bàn huyện', ownSchools + 1],
    ['các trường mầm non', countOf('preschool')],
    ['các trường TH&THCS', countOf('primary-lower-secondary')],
    ['các trường học trên địa bàn xã Bình Châu', 4],
    ['các trường thuộc Phòng GD&ĐT quản lý', ownSchools],
    ['UBND các xã, thị trấn', 22],
    ['Chủ tịch UBND các xã, thị trấn', 22],
    ['Ủy ban nhân dân các xã, thị trấn', 22],
    ['UBND cấp xã', 22],
    ['các xã, phường, thị trấn', 22],
    ['UBND các thị trấn', 1],
    ['Ủy ban nhân dân xã, thị trấn', 22],
    ['các phòng, ban chuyên môn', countOf('office', 'division')],
    ['các cơ quan chuyên môn thuộc UBND huyện', countOf('office', 'division')],
    ['Trưởng các phòng', countOf('division')],
  ])('%s', (written, count) => {
    expect(membersOf(written)).toHaveLength(count);
  });

  it('are sure where the words leave nothing open', () => {
    for (const written of ['các trường học thuộc huyện', 'UBND các xã, thị trấn', 'mỗi trường']) {
      expect(resolve(written)?.sure, written).toBe(true);
    }
  });

  it.each([
    ['Các cơ quan, đơn vị'],
    ['các cơ quan, đơn vị có liên quan'],
    ['các cơ quan, đơn vị, địa phương'],
    ['Thủ trưởng các cơ quan, đơn vị'],
    ['địa phương'],
    ['Nhà trường'],
    ['Hiệu trưởng'],
    ['UBND xã, thị trấn'],
    ['đơn vị liên quan'],
    // There is no mass organisation in the list of units.
    ['các phòng, đoàn thể'],
    ['ngành giáo dục'],
    // Nobody wrote the town, but it may be meant.
    ['UBND các xã'],
    // Schools with both levels may be meant.
    ['các trường tiểu học'],
    // The province is larger than this district.
    ['các cơ sở giáo dục và đào tạo trên địa bàn tỉnh'],
  ])('%s: proposed, but to be looked at', (written) => {
    expect(resolve(written)?.sure).toBe(false);
  });

  it('the place of a commune leaves the town out where only communes are named', () => {
    expect(membersOf('UBND các xã')).toHaveLength(21);
    expect(membersOf('UBND các xã')).not.toContain(unit('UBND thị trấn Châu Ổ'));
  });

  it('an upper secondary school belongs to what stands in the district, not to what is under it', () => {
    const upper = unit('Trường THPT Vạn Tường Mới');
    expect(membersOf('các trường học trên địa bàn huyện')).toContain(upper);
    expect(membersOf('các trường học thuộc huyện')).not.toContain(upper);
  });

  it('"các đơn vị" in a letter of the division of education are its schools', () => {
    const education = unit('Phòng Giáo dục và Đào tạo').id;
    const members = membersOf('các đơn vị', { ...district, issuerId: education });
    expect(members?.every(({ kind }) => [...SCHOOL_KINDS, 'continuing-education'].includes(kind))).toBe(true);
    expect(resolve('các đơn vị')?.sure).toBe(false);
  });
});

describe('lists', () => {
  it.each([
    [
      'UBND xã Bình Trung, Bình Trị, thị trấn Châu Ổ',
      ['UBND thị trấn Châu Ổ', 'UBND xã Bình Trị', 'UBND xã Bình Trung'],
    ],
    ['UBND các xã: Bình Long, Bình Minh', ['UBND xã Bình Long', 'UBND xã Bình Minh']],
    [
      'Phòng Giáo dục và Đào tạo, Tài chính – Kế hoạch và Nội vụ',
      ['Phòng Giáo dục và Đào tạo', 'Phòng Nội vụ', 'Phòng Tài chính – Kế hoạch'],
    ],
    ['Các phòng: Nội vụ; Kinh tế và Hạ tầng', ['Phòng Kinh tế và Hạ tầng', 'Phòng Nội vụ']],
    ['Trường Tiểu học Bình Trị và Bình Đông', ['Trường Tiểu học Bình Đông', 'Trường Tiểu học Bình Trị']],
    ['Trưởng phòng Nội vụ, Hiệu trưởng Trường THCS Bình Trị', ['Phòng Nội vụ', 'Trường THCS Bình Trị']],
  ])('%s', (written, names) => {
    expect(membersOf(written)?.map(({ name }) => name)).toEqual(names);
    expect(resolve(written)?.sure).toBe(true);
  });

  it('joins named bodies and kinds', () => {
    expect(membersOf('Phòng GD&ĐT, UBND các xã, thị trấn và các trường học thuộc huyện')).toHaveLength(
      1 + 22 + (membersOf('các trường học thuộc huyện')?.length ?? 0),
    );
  });

  it('leaves out what the words except', () => {
    const members = membersOf('UBND các xã, thị trấn (trừ UBND xã Bình Trị và thị trấn Châu Ổ)');
    expect(members).toHaveLength(20);
    expect(members).not.toContain(unit('UBND xã Bình Trị'));
  });

  it('a body named beside a group is in, though the group leaves it out', () => {
    expect(membersOf('UBND các xã và UBND thị trấn Châu Ổ')).toHaveLength(22);
  });
});

describe('what is not understood stays open', () => {
  it.each([
    [''],
    ['Sở Công Thương'],
    ['Phòng GD&ĐT Ngọc Hồi'],
    ['UBND xã Tân Trung, Liên Chung'],
    ['các chủ đầu tư'],
    ['các trường thực hiện cơ chế tự chủ về tài chính'],
    ['UBND các xã, phường có cụm công nghiệp'],
    ['một số trường'],
    // Of the province, not of this district.
    ['các sở, ban, ngành thuộc tỉnh'],
    ['cộng đồng dân cư'],
    ['Phòng Nội vụ và Sở Nội vụ'],
    ['phòng'],
  ])('%s', (written) => {
    expect(resolve(written)).toBeNull();
  });
});

describe('the conclusion notice of the demonstration', () => {
  it.each([
    ['Các cơ quan, đơn vị'],
    ['UBND các xã, thị trấn'],
    ['các trường học thuộc huyện'],
    ['Các trường học thuộc huyện'],
    ['Phòng Giáo dục và Đào tạo'],
    ['các cơ quan, đơn vị, địa phương'],
    ['các trường học trực thuộc huyện'],
    ['các cơ quan, đơn vị có liên quan'],
    ['địa phương'],
    ['các cơ quan, đơn vị liên quan'],
    ['Phòng Tài chính – Kế hoạch'],
  ])('knows %s', (written) => {
    expect(resolve(written)).not.toBeNull();
  });
});

it('takes any text without throwing, and proposes only units that exist', () => {
  const words = fc.constantFrom(
    'các',
    'trường',
    'UBND',
    'xã',
    ',',
    ' và ',
    'thuộc',
    'huyện',
    'trừ',
    '(',
    ')',
    ':',
    'Bình Trị',
    'TH',
    '&',
    'phòng',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(words).map((list) => list.join(' ')),
      ),
      (written) => {
        const resolution = resolve(written);
        if (resolution === null) return;
        expect(expandUnitSet(resolution.set, units).length).toBeGreaterThan(0);
        expect(describeUnitSet(resolution.set, units, 'vi')).not.toBe('');
      },
    ),
  );
});
