import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleDistrict } from './sample-district.test-data.ts';
import { compareUnits, LINES, SCHOOL_KINDS, UNIT_KINDS, type UnitKind, type UnitView } from './unit.ts';
import { UNIT_LEVELS, unitLevels } from './unit-level.ts';
import { unitSetSchema } from './unit-set.schema.ts';
import {
  expandUnitSet,
  joinUnitSets,
  type KindsSelector,
  sameUnitSet,
  tidyUnitSet,
  type UnitSelector,
  type UnitSet,
  unitSetOf,
  withoutUnits,
} from './unit-set.ts';
import { describeUnitSet, unitSetInFull } from './unit-set-words.ts';

const { units, rootId, unit } = await sampleDistrict();
const schools: UnitSet = {
  include: [{ of: 'kinds', kinds: SCHOOL_KINDS, under: rootId, line: 'administrative' }],
  except: [],
};

const ids = fc.constantFrom(...units.map(({ id }) => id));
const selectors: fc.Arbitrary<UnitSelector> = fc.oneof(
  fc.record({ of: fc.constant('unit' as const), unitId: ids }),
  fc.record({
    of: fc.constant('kinds' as const),
    kinds: fc.subarray([...UNIT_KINDS], { minLength: 1 }),
    under: ids,
    line: fc.constantFrom(...LINES),
    level: fc.option(fc.constantFrom(...UNIT_LEVELS), { nil: undefined }),
  }),
);
const sets: fc.Arbitrary<UnitSet> = fc.record({
  include: fc.array(selectors, { maxLength: 5 }),
  except: fc.array(ids, { maxLength: 10 }),
});

describe('the units that a set means', () => {
  it('schools of the communes are under the district at one remove', () => {
    expect(expandUnitSet(schools, units)).toHaveLength(61);
    const commune = { ...schools, include: [{ ...schools.include[0], under: unit('UBND xã Bình Hòa').id }] };
    // The spread keeps the shape of the kinds selector above.
    expect(expandUnitSet(commune as UnitSet, units).map(({ shortName }) => shortName)).toEqual([
      'MN Bình Hòa',
      'TH số 1 Bình Hòa',
      'TH số 2 Bình Hòa',
      'THCS Bình Hòa',
    ]);
  });

  it('never contain an excepted unit, never one twice, always in the same order', () => {
    fc.assert(
      fc.property(sets, fc.shuffledSubarray([...units], { minLength: units.length }), (set, shuffled) => {
        const members = expandUnitSet(set, units);
        expect(members.some(({ id }) => set.except.includes(id))).toBe(false);
        expect(new Set(members).size).toBe(members.length);
        expect(members).toEqual(members.toSorted(compareUnits));
        expect(expandUnitSet(set, shuffled)).toEqual(members);
      }),
    );
  });

  it('of a set of single units are those units', () => {
    fc.assert(
      fc.property(fc.uniqueArray(ids), (chosen) => {
        const members = expandUnitSet(unitSetOf(...chosen), units).map(({ id }) => id);
        expect(members.toSorted()).toEqual(chosen.toSorted());
      }),
    );
  });

  it('of joined sets are those of any of them', () => {
    fc.assert(
      fc.property(sets, sets, (a, b) => {
        const joined = new Set(expandUnitSet(joinUnitSets([a, b], units), units));
        expect(joined).toEqual(new Set([...expandUnitSet(a, units), ...expandUnitSet(b, units)]));
      }),
    );
  });

  it('of a level are those of all levels that stand at it', () => {
    const levelOf = unitLevels(units);
    fc.assert(
      fc.property(sets, fc.constantFrom(...UNIT_LEVELS), ({ include }, level) => {
        const kinds = include.filter((selector) => selector.of === 'kinds');
        const all = kinds.map((selector): KindsSelector => ({ ...selector, level: undefined }));
        const some = kinds.map((selector): KindsSelector => ({ ...selector, level }));
        expect(expandUnitSet({ include: some, except: [] }, units)).toEqual(
          expandUnitSet({ include: all, except: [] }, units).filter((one) => levelOf(one) === level),
        );
      }),
    );
  });

  it('are the same for the tidied set, and for one that says everything twice', () => {
    fc.assert(
      fc.property(sets, (set) => {
        const twice = { include: [...set.include, ...set.include], except: [...set.except, ...set.except] };
        expect(sameUnitSet(tidyUnitSet(twice), set)).toBe(true);
        expect(expandUnitSet(tidyUnitSet(twice), units)).toEqual(expandUnitSet(set, units));
      }),
    );
  });

  it('are only such as exist on the day', () => {
    fc.assert(
      fc.property(sets, fc.shuffledSubarray([...units]), (set, ofTheDay) => {
        expect(ofTheDay).toEqual(expect.arrayContaining(expandUnitSet(set, ofTheDay)));
      }),
    );
  });

  it('without some units are the rest', () => {
    fc.assert(
      fc.property(sets, fc.uniqueArray(ids), (set, gone) => {
        const rest = expandUnitSet(set, units).filter(({ id }) => !gone.includes(id));
        expect(expandUnitSet(withoutUnits(set, gone), units)).toEqual(rest);
      }),
    );
  });
});

describe('in words', () => {
  it('names kinds, superior and exceptions', () => {
    const except = withoutUnits(schools, [unit('Trường Tiểu học số 1 Bình Hòa').id]);
    expect(describeUnitSet(except, units, 'vi')).toBe(
      'các trường học thuộc UBND huyện Bình Sơn, trừ Trường Tiểu học số 1 Bình Hòa',
    );
    expect(describeUnitSet(except, units, 'en')).toBe(
      'all schools under UBND huyện Bình Sơn, except Trường Tiểu học số 1 Bình Hòa',
    );
  });

  it('names only kinds that exist there, and does not call some schools all of them', () => {
    const of = (...kinds: UnitKind[]): UnitSet => ({
      include: [{ of: 'kinds', kinds, under: rootId, line: 'administrative' }],
      except: [],
    });
    expect(describeUnitSet(of('office', 'division', 'department'), units, 'vi')).toBe(
      'các văn phòng và phòng chuyên môn thuộc UBND huyện Bình Sơn',
    );
    expect(describeUnitSet(of('preschool', 'primary'), units, 'vi')).toBe(
      'các trường mầm non và tiểu học thuộc UBND huyện Bình Sơn',
    );
  });

  it('names superiors of the same kinds together, and the line in full', () => {
    const under = (name: string): UnitSelector => ({
      of: 'kinds',
      kinds: ['primary', 'lower-secondary'],
      under: unit(name).id,
      line: 'administrative',
    });
    const set: UnitSet = {
      include: [under('UBND xã Bình Hòa'), under('UBND xã Bình Châu')],
      except: [unit('Trường Tiểu học số 1 Bình Hòa').id],
    };
    expect(unitSetInFull(set, units, 'vi')).toBe(
      'các trường tiểu học và THCS thuộc UBND xã Bình Hòa và UBND xã Bình Châu theo tuyến quản lý hành chính, trừ Trường Tiểu học số 1 Bình Hòa',
    );
    expect(unitSetInFull(set, units, 'en')).toBe(
      'all primary schools and lower secondary schools under UBND xã Bình Hòa and UBND xã Bình Châu on the administrative line, except Trường Tiểu học số 1 Bình Hòa',
    );
  });

  it('names the level, and all units as such', () => {
    const set: UnitSet = {
      include: [
        { of: 'kinds', kinds: UNIT_KINDS, under: rootId, line: 'administrative', level: 'commune' },
        { of: 'unit', unitId: unit('Phòng Y tế').id },
      ],
      except: [unit('UBND xã Bình Hòa').id],
    };
    expect(unitSetInFull(set, units, 'vi')).toBe(
      'các đơn vị cấp xã thuộc UBND huyện Bình Sơn theo tuyến quản lý hành chính; Phòng Y tế; tất cả trừ UBND xã Bình Hòa',
    );
  });

  it('in full tells sets of different units apart', () => {
    const twins = units.map((one, at) => (at % 7 === 0 ? { ...one, name: 'Trường trùng tên' } : one));
    // Sets that are nearly the same are the ones that could be told alike.
    const nearly = fc.tuple(sets, fc.nat(), fc.option(selectors), ids).map(([set, place, other, unitId]) => {
      const at = place % (set.include.length + 1);
      const include = [
        ...set.include.slice(0, at),
        ...(other === null ? [] : [other]),
        ...set.include.slice(at + 1),
      ];
      const gone = set.except.includes(unitId);
      const except = gone ? set.except.filter((id) => id !== unitId) : [...set.except, unitId];
      return [set, { include, except: place % 2 === 0 ? set.except : except }] as const;
    });
    fc.assert(
      fc.property(nearly, fc.constantFrom('vi' as const, 'en' as const), ([a, b], locale) => {
        const same = unitSetInFull(a, twins, locale) === unitSetInFull(b, twins, locale);
        if (same) expect(expandUnitSet(a, twins)).toEqual(expandUnitSet(b, twins));
      }),
      { numRuns: 500 },
    );
  });

  it('names single units, and counts them when there are many', () => {
    expect(describeUnitSet(unitSetOf(unit('Phòng Nội vụ').id, unit('Phòng Y tế').id), units, 'vi')).toBe(
      'Phòng Nội vụ; Phòng Y tế',
    );
    expect(describeUnitSet(unitSetOf(...units.map(({ id }) => id)), units, 'vi')).toMatch(
      /; 98 đơn vị khác$/u,
    );
  });
});

describe('the level of a unit', () => {
  const levelOf = unitLevels(units);

  it.each([
    ['UBND huyện Bình Sơn', 'district'],
    ['Phòng Nội vụ', 'district'],
    ['UBND xã Bình Hòa', 'commune'],
    ['Trường Tiểu học số 1 Bình Hòa', 'grassroots'],
  ] as const)('%s: %s', (name, level) => {
    expect(levelOf(unit(name))).toBe(level);
  });

  it('of a division is that of the commune it works for', () => {
    const commune = unit('UBND xã Bình Hòa');
    const division: UnitView = {
      ...unit('Phòng Nội vụ'),
      superiors: [
        { line: 'professional', id: unit('Phòng Nội vụ').id },
        { line: 'administrative', id: commune.id },
      ],
    };
    expect(unitLevels(units)(division)).toBe('commune');
  });

  it('is none where lines lead nowhere, or round', () => {
    const office = unit('Phòng Nội vụ');
    const lost = { ...office, superiors: [] };
    const round = { ...office, superiors: [{ line: 'party' as const, id: office.id }] };
    expect([unitLevels([lost])(lost), unitLevels([round])(round)]).toEqual([null, null]);
  });
});

describe('as stored', () => {
  it('sets from before levels are read as they were', () => {
    const stored =
      '{"include":[{"of":"kinds","kinds":["primary"],"under":"0197a000-0000-7000-8000-000000000001","line":"administrative"}],"except":[]}';
    expect(JSON.stringify(unitSetSchema.parse(JSON.parse(stored)))).toBe(stored);
  });

  it.each([
    [
      'a kind that does not exist',
      { of: 'kinds', kinds: ['castle'], under: '0197a000-0000-7000-8000-000000000001', line: 'party' },
    ],
    ['no kind', { of: 'kinds', kinds: [], under: '0197a000-0000-7000-8000-000000000001', line: 'party' }],
    [
      'a level that does not exist',
      {
        of: 'kinds',
        kinds: ['primary'],
        under: '0197a000-0000-7000-8000-000000000001',
        line: 'party',
        level: 'moon',
      },
    ],
    ['a name for a unit', { of: 'unit', unitId: 'UBND xã Bình Hòa' }],
  ])('%s is refused', (_, selector) => {
    expect(unitSetSchema.safeParse({ include: [selector], except: [] }).success).toBe(false);
  });
});
