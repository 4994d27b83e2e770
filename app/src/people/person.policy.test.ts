import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { ROLES } from '../base/actor.ts';
import type { UnitId } from '../base/ids.ts';
import { mayChangeUnits, maySeeUnits } from '../units/unit.policy.ts';
import { mayGiveAccounts, maySeeAccountsOf, maySeePeopleOf } from './person.policy.ts';
import { actorWith } from './person.test-data.ts';

// Ids of a test need no table.
const UNITS = ['root', 'office', 'commune', 'school'].map((id) => id as UnitId);
const positions = fc.array(fc.tuple(fc.constantFrom(...UNITS), fc.constantFrom(...ROLES)), { maxLength: 4 });

it('only administrators change units and give accounts, whatever else they are', () => {
  fc.assert(
    fc.property(positions, (held) => {
      const actor = actorWith('root' as UnitId, ...held);
      const administers = held.some(([, role]) => role === 'administrator');
      expect(mayChangeUnits(actor)).toBe(administers);
      expect(mayGiveAccounts(actor)).toBe(administers);
    }),
  );
});

it('units and the names of their people are seen by whoever acts for some unit', () => {
  fc.assert(
    fc.property(positions, fc.constantFrom(...UNITS), (held, unitId) => {
      const actor = actorWith('root' as UnitId, ...held);
      expect(maySeeUnits(actor)).toBe(held.length > 0);
      expect(maySeePeopleOf(actor, unitId)).toBe(held.length > 0);
    }),
  );
});

it('who can sign in is seen by administrators and by head and leader for their own unit', () => {
  fc.assert(
    fc.property(positions, fc.constantFrom(...UNITS), (held, unitId) => {
      const expected = held.some(
        ([unit, role]) =>
          role === 'administrator' || (unit === unitId && (role === 'head' || role === 'leader')),
      );
      expect(maySeeAccountsOf(actorWith('root' as UnitId, ...held), unitId)).toBe(expected);
    }),
  );
});
