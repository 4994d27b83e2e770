import { describe, expect, it } from 'vitest';
import type { UnitSetId } from '../base/ids.ts';
import { resolverWithNames } from './named-resolution.ts';
import type { NamedUnitSet } from './named-set.ts';
import { sampleDistrict } from './sample-district.test-data.ts';
import { type UnitSet, unitSetOf } from './unit-set.ts';

const { units, rootId, unit } = await sampleDistrict();
const schools = unitSetOf(unit('Trường THCS Bình Châu').id, unit('Trường THCS Bình Hòa').id);
const named = (name: string, set: UnitSet): NamedUnitSet => ({
  // A name is a fit id for a test without tables.
  id: name as UnitSetId,
  name,
  set,
  ownerUnitId: rootId,
});
const resolve = resolverWithNames({ units, rootId, issuerId: null }, [
  named('các trường điểm Hoà Bình', schools),
  named('các trường mầm non', schools),
  named('nhóm trống', unitSetOf()),
  named('PHÒNG Y TẾ', schools),
]);

describe('words that are the name of a set', () => {
  it('to the letter mean the set for sure, also at the beginning of a sentence', () => {
    expect(resolve('các trường điểm Hoà Bình')).toEqual({ set: schools, sure: true });
    expect(resolve('Các trường điểm  Hoà Bình')).toEqual({ set: schools, sure: true });
  });

  it('in other capitals or with the tone elsewhere propose the set, for a person to look at', () => {
    expect(resolve('CÁC TRƯỜNG ĐIỂM HÒA BÌNH')).toEqual({ set: schools, sure: false });
  });

  it('mean the set, though without it they would mean something else', () => {
    expect(resolve('các trường mầm non')).toEqual({ set: schools, sure: true });
  });

  it('mean what they mean without it when they are no more than alike', () => {
    expect(resolve('Phòng Y tế')).toEqual({ set: unitSetOf(unit('Phòng Y tế').id), sure: true });
  });

  it('mean nothing by a set that has no unit today', () => {
    expect(resolve('nhóm trống')).toBeNull();
  });
});

it('other words are resolved as ever', () => {
  expect(resolve('Phòng Nội vụ')).toEqual({ set: unitSetOf(unit('Phòng Nội vụ').id), sure: true });
  expect(resolve('các nhà thầu')).toBeNull();
});
