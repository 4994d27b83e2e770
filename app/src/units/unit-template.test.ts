import { expect, test } from 'vitest';
import { kindsOutOfTime, UNIT_TEMPLATES } from './unit-template.ts';

test('districts are of the three tiers, until 30/6/2025', () => {
  expect(kindsOutOfTime(['district-committee', 'commune-committee'], '2025-06-30')).toEqual([]);
  expect(kindsOutOfTime(['district-committee', 'commune-committee'], '2025-07-01')).toEqual([
    'district-committee',
  ]);
});

test('party bodies and others are found at any time', () => {
  expect(kindsOutOfTime(['party-committee', 'mass-organisation', 'other'], '2025-07-01')).toEqual([]);
});

test.each(UNIT_TEMPLATES)('$name: whoever is answered to is of the template too', ({ kinds }) => {
  const known = kinds.map(({ kind }) => kind);
  const above = kinds.flatMap(({ superiors }) => Object.values(superiors).flat());
  expect(above.filter((kind) => !known.includes(kind))).toEqual([]);
  expect(new Set(known).size).toBe(known.length);
});

test('the templates follow each other without a gap', () => {
  expect(UNIT_TEMPLATES.map(({ from, until }) => [from, until])).toEqual([
    [null, '2025-07-01'],
    ['2025-07-01', null],
  ]);
});
