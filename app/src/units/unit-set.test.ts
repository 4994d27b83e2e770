import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleDistrict } from './sample-district.test-data.ts';
import { compareUnits, LINES, SCHOOL_KINDS, UNIT_KINDS, type UnitKind } from './unit.ts';
import {
  describeUnitSet,
  expandUnitSet,
  joinUnitSets,
  type UnitSelector,
  type UnitSet,
  unitSetDifference,
  unitSetOf,
  withoutUnits,
} from './unit-set.ts';

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
    kinds: fc.subarray([...UNIT_KINDS]),
    under: ids,
    line: fc.constantFrom(...LINES),
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

  it('without some units are the rest, and the difference names them', () => {
    fc.assert(
      fc.property(sets, fc.uniqueArray(ids), (set, gone) => {
        const { added, removed } = unitSetDifference(set, withoutUnits(set, gone), units);
        expect(added).toEqual([]);
        expect(removed).toEqual(expandUnitSet(set, units).filter(({ id }) => gone.includes(id)));
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
      'các văn phòng, phòng chuyên môn thuộc UBND huyện Bình Sơn',
    );
    expect(describeUnitSet(of('preschool', 'primary'), units, 'vi')).toBe(
      'các trường mầm non, trường tiểu học thuộc UBND huyện Bình Sơn',
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
