import { expect, test } from 'vitest';
import type { UnitId } from '../base/ids.ts';
import { findUnitFields, readUnitFields, unitFieldText } from './unit-fields.ts';

const ONE = '00000000-0000-7000-8000-000000000001';
const OTHER = '00000000-0000-7000-8000-000000000002';
const NAMED: Readonly<Record<string, readonly string[]>> = { 'Trường A': [ONE], 'Trường B': [ONE, OTHER] };
const find = async (words: string) => (NAMED[words] ?? []) as readonly UnitId[]; // made for this test

function form(values: Readonly<Record<string, string>>): FormData {
  const made = new FormData();
  for (const [name, value] of Object.entries(values)) made.append(name, value);
  return made;
}

test('what was chosen is meant as long as its words stand there', async () => {
  const chosen = { unit: 'Trường B', 'unit~id': OTHER, 'unit~text': 'Trường B' };
  expect((await readUnitFields(form(chosen), ['unit'], find)).get('unit')).toBe(OTHER);
  expect(unitFieldText(form(chosen), 'unit')).toBe(OTHER);
  const overwritten = { ...chosen, unit: 'Trường A' };
  expect((await readUnitFields(form(overwritten), ['unit'], find)).get('unit')).toBe(ONE);
  expect(unitFieldText(form(overwritten), 'unit')).toBe('Trường A');
});

test('without script the words are looked up, and stay beside the id for the form that comes back', async () => {
  const read = await readUnitFields(form({ unit: 'Trường A', other: 'x' }), ['unit', 'heir'], find);
  expect(Object.fromEntries(read)).toEqual({
    unit: ONE,
    'unit~id': ONE,
    'unit~text': 'Trường A',
    other: 'x',
  });
  // Read again, as the preview sends it, it is the same.
  expect(Object.fromEntries(await readUnitFields(read, ['unit'], find))).toEqual(Object.fromEntries(read));
});

test('words that mean no unit or several are named by field; an empty field is left to the form', async () => {
  const sent = form({ unit0: 'Trường B', unit1: 'Trường C', heir: '', superior: 'Trường A' });
  const names = ['unit0', 'unit1', 'heir', 'superior'];
  const { problems } = await findUnitFields(sent, names, find);
  expect(problems).toEqual({ unit0: 'unitAmbiguous', unit1: 'unitUnknown' });
  await expect(readUnitFields(sent, names, find)).rejects.toMatchObject({ code: 'bad_input' });
});

test('an id that somebody made up for other words means nothing', async () => {
  const forged = form({ unit: 'Trường C', 'unit~id': ONE, 'unit~text': 'Trường A' });
  expect((await findUnitFields(forged, ['unit'], find)).problems).toEqual({ unit: 'unitUnknown' });
});
