import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnitId } from '../base/ids.ts';
import { nearNames } from './near-name.ts';
import { partyResolver } from './party-resolution.ts';
import { sampleDistrict } from './sample-district.test-data.ts';
import type { UnitView } from './unit.ts';
import { expandUnitSet } from './unit-set.ts';

const { units, rootId, unit } = await sampleDistrict();
const district = { units, rootId, issuerId: rootId };

function school(id: string, name: string): UnitView {
  // An id is fit for a test without tables.
  return { ...unit('Trường Tiểu học số 1 Bình Hòa'), id: id as UnitId, code: id, name, shortName: name };
}

/** The district with two more schools, whose names differ by a letter. */
const twins = [school('t1', 'Trường Tiểu học Tân Lạc'), school('t2', 'Trường Tiểu học Tân Lộc')];
const resolve = partyResolver({ ...district, units: [...units, ...twins] });

function namesFor(written: string): readonly string[] | null {
  const resolution = resolve(written);
  return resolution === null
    ? null
    : expandUnitSet(resolution.set, [...units, ...twins]).map(({ name }) => name);
}

describe('a name as a scan gave it', () => {
  it.each([
    ['Phòng Giáo dục và Đảo tạo', 'Phòng Giáo dục và Đào tạo'],
    ['Phòng Tài chính – Kế hoach', 'Phòng Tài chính – Kế hoạch'],
    ['UBND xã Binh Trị', 'UBND xã Bình Trị'],
    ['Trường Tiểu học số 1 Bình Hoa', 'Trường Tiểu học số 1 Bình Hòa'],
    ['Trưởng phòng Lao động - Thương binh và Xâ hội', 'Phòng Lao động – Thương binh và Xã hội'],
  ])('%s', (written, name) => {
    expect(namesFor(written)).toEqual([name]);
  });
  it('is a guess that a person looks at, also within a list', () => {
    expect(resolve('Phòng Giáo dục và Đảo tạo')?.sure).toBe(false);
    expect(resolve('Phòng Nội vụ, Phòng Giáo dục và Đảo tạo')?.sure).toBe(false);
    expect(resolve('Phòng Giáo dục và Đào tạo')?.sure).toBe(true);
  });
});

describe('what is never guessed', () => {
  it.each([
    ['a number', 'Trường Tiểu học số 7 Bình Hòa'],
    ['a number read as a letter', 'Trường Tiểu học số l Bình Hòa'],
    ['between two schools whose names differ by that letter', 'Trường Tiểu học Tân Lọc'],
    ['a short name', 'Phòng Nộ'],
    ['a body that is not in the register', 'Phòng Tôn giáo'],
    ['no name at all', 'Phòng'],
  ])('%s: %s', (_, written) => {
    const names = namesFor(written);
    expect(names === null || resolve(written)?.sure === false).toBe(true);
    expect(names ?? []).toEqual([]);
  });
});

const LETTERS = Array.from('aàáảãạăâbcdđeêghiklmnoôơpqrstuưvxy');

type Slip = readonly [kind: 'change' | 'drop' | 'add', place: number, letter: string];
const slip = fc.tuple(
  fc.constantFrom<'change' | 'drop' | 'add'>('change', 'drop', 'add'),
  fc.nat(200),
  fc.constantFrom(...LETTERS),
);

/** One letter of the name gone wrong; digits and the spaces between words stay. */
function slipped(name: string, [kind, at, letter]: Slip): string {
  const letters = Array.from(name);
  const places = letters.flatMap((one, index) => (/\p{L}/u.test(one) ? [index] : []));
  const place = places[at % Math.max(places.length, 1)] ?? 0;
  const instead = { change: [letter], drop: [], add: [letters[place] ?? '', letter] }[kind];
  return letters.toSpliced(place, 1, ...instead).join('');
}

describe('whatever one or two letters go wrong', () => {
  const known = [...units, ...twins].map(({ name }) => name.toLowerCase().normalize('NFC'));
  // Forms as the register knows them, one to a unit.
  const names = new Map(
    known.map((name, index): [string, readonly UnitId[]] => [name, [String(index) as UnitId]]),
  );
  const near = nearNames(names);

  it('a name never means another unit', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...known),
        fc.array(slip, { minLength: 1, maxLength: 2 }),
        (name, slips) => {
          const written = slips.reduce(slipped, name);
          // By chance the letters may spell another unit's name; then that is what is written.
          fc.pre(!names.has(written));
          const found = near.find([written]);
          expect([null, name]).toContain(found === null ? null : found.key);
        },
      ),
      { seed: 20240618, numRuns: 400 },
    );
  });

  it('a name that no other resembles is found', () => {
    const apart = [
      'phòng giáo dục đào tạo',
      'trường mầm non bình minh',
      'trường tiểu học số 1 hòa an',
      'ban chỉ huy quân sự huyện',
      'trung tâm văn hóa thể thao',
    ];
    const few = nearNames(
      new Map(apart.map((name): [string, readonly UnitId[]] => [name, [name as UnitId]])),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...apart),
        fc.array(slip, { minLength: 1, maxLength: 2 }),
        (name, slips) => {
          const written = slips.reduce(slipped, name);
          // What is left of a word may be a letter or a Roman numeral, and these are never guessed.
          fc.pre(!/(?<!\p{L})(?:\p{L}|[ivx]+)(?!\p{L})/u.test(written));
          expect(few.find([written])?.key).toBe(name);
        },
      ),
      { seed: 20240618, numRuns: 400 },
    );
  });

  it('a number is never taken for another', () => {
    const numbered = known.filter((name) => /\d/u.test(name));
    fc.assert(
      fc.property(fc.constantFrom(...numbered), fc.integer({ min: 0, max: 99 }), (name, number) => {
        const written = name.replace(/\d+/u, String(number));
        fc.pre(!names.has(written));
        expect(near.find([written])).toBeNull();
      }),
      { seed: 20240618, numRuns: 100 },
    );
  });
});
