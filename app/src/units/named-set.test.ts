import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { UnitId, UnitSetId } from '../base/ids.ts';
import { findNamedSet, type NamedUnitSet, setNameKey, takenFrom } from './named-set.ts';
import { unitSetOf, withoutUnits } from './unit-set.ts';

// Made ids are as good as those of the database.
const unitId = () => randomUUID() as UnitId;
const named = (name: string, ownerUnitId: UnitId | null, ...units: UnitId[]): NamedUnitSet => ({
  id: randomUUID() as UnitSetId,
  name,
  ownerUnitId,
  set: unitSetOf(...units),
});
const [a, b, desk] = [unitId(), unitId(), unitId()];

describe('written words and the names of sets', () => {
  const ours = named('Các trường Hoà Bình', desk, a);
  const all = named('các trường Hòa Bình', null, b);

  it('are one under either placement of the tone, in capitals or not', () => {
    expect(setNameKey('CÁC TRƯỜNG  HOÀ BÌNH')).toBe(setNameKey('các trường Hòa Bình'));
  });

  it('match exactly but for the first capital', () => {
    expect(findNamedSet('các trường Hoà Bình', [all, ours])).toEqual({ named: ours, exact: true });
    expect(findNamedSet('Các trường Hòa Bình', [all, ours])).toEqual({ named: all, exact: true });
  });

  it('match folded, the own set of the desk before a published one, and then want a look', () => {
    expect(findNamedSet('CÁC TRƯỜNG HOÀ BÌNH', [all, ours])).toEqual({ named: ours, exact: false });
  });

  it('do not match with other marks', () => {
    expect(findNamedSet('các trưởng Hoà Bình', [all, ours])).toBeNull();
  });
});

describe('from which named set a set was taken', () => {
  const both = named('Hai trường', desk, a, b);

  it('is told by what it says, whatever was left out besides', () => {
    expect(takenFrom(both.set, [both])).toEqual({ named: both, besides: [] });
    const less = { ...both.set, except: [a] };
    expect(takenFrom(less, [both])).toEqual({ named: both, besides: [a] });
  });

  it('is none when it says something else', () => {
    expect(takenFrom(unitSetOf(a), [both])).toBeNull();
    const except = { ...both, set: withoutUnits({ ...both.set }, []) };
    expect(takenFrom(both.set, [{ ...except, set: { ...both.set, except: [desk] } }])).toBeNull();
  });
});
