import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnitId } from '../base/ids.ts';
import { LINES, UNIT_KINDS } from './unit.ts';
import { UNIT_LEVELS } from './unit-level.ts';
import { sameUnitSet, type UnitSelector, type UnitSet } from './unit-set.ts';
import { formOfSet, readSetForm, type SetForm, setOfForm, slotOf } from './unit-set-form.ts';

// Made ids are as good as those of the database.
const known = Array.from({ length: 8 }, () => randomUUID() as UnitId);
const [a, b, c] = known as [UnitId, UnitId, UnitId];
const ids = fc.constantFrom(...known);
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
  include: fc.array(selectors, { maxLength: 8 }),
  except: fc.uniqueArray(ids),
});

/** The form as a browser sends it. */
function sent(form: SetForm, more: Readonly<Record<string, string>> = {}): FormData {
  const data = new FormData();
  data.set('name', form.name);
  for (const part of form.parts) {
    const slot = slotOf(part);
    data.append('part', String(part.key));
    for (const kind of part.kinds) data.append(`${slot}-kind`, kind);
    for (const id of part.under) data.append(`${slot}-id`, id);
    data.set(`${slot}-line`, part.line);
    data.set(`${slot}-level`, part.level ?? '');
  }
  for (const id of form.units) data.append('unit-id', id);
  for (const id of form.except) data.append('except-id', id);
  for (const [slot, words] of Object.entries(form.words)) data.set(`${slot}-words`, words);
  for (const [name, value] of Object.entries(more)) data.set(name, value);
  return data;
}

const form: SetForm = {
  name: 'Các trường',
  owner: '',
  parts: [{ key: 3, kinds: ['primary'], line: 'administrative', level: null, under: [a, b] }],
  units: [c],
  except: [],
  words: {},
};

describe('the form of a set', () => {
  it('sent as it was shown says the same set', () => {
    fc.assert(
      fc.property(sets, (set) => {
        const shown = formOfSet(set, { name: 'Nhóm', owner: '' });
        // A form has so many parts; a longer expression is not made in it.
        fc.pre(shown.parts.length <= 20);
        expect(sameUnitSet(setOfForm(readSetForm(sent(shown))), set)).toBe(true);
      }),
    );
  });

  it('gets one more part, or loses one, and the others keep their place', () => {
    const more = readSetForm(sent(form, { intent: 'more' }));
    expect(more.parts.map(({ key }) => key)).toEqual([3, 4]);
    expect(readSetForm(sent(more, { remove: 'p3' })).parts.map(({ key }) => key)).toEqual([4]);
  });

  it('loses the unit whose button was pressed, and no other', () => {
    expect(readSetForm(sent(form, { remove: `p3:${a}` })).parts[0]?.under).toEqual([b]);
    expect(readSetForm(sent(form, { remove: `unit:${c}` })).units).toEqual([]);
  });

  it('gets the unit that was chosen, and the typed words are gone', () => {
    const typed = { ...form, words: { except: 'trường', p3: 'xã' } };
    const chosen = readSetForm(sent(typed, { choose: `except:${a}` }));
    expect(chosen.except).toEqual([a]);
    expect(chosen.words).toEqual({ p3: 'xã' });
  });

  it('takes nothing from outside that is no id, kind, line or level', () => {
    const strange = sent(form, { 'p3-line': 'x', 'p3-level': 'x', choose: 'unit:x', remove: 'unit:x' });
    strange.append('p3-kind', 'castle');
    strange.append('unit-id', 'drop table');
    strange.append('part', '-1');
    expect(readSetForm(strange)).toEqual(form);
  });
});
