import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLES } from '../base/actor.ts';
import type { PersonId, PositionId, UnitId } from '../base/ids.ts';
import { sheetPeople } from '../people/person-import.actions.ts';
import type { PersonRegister } from '../people/person-import-plan.ts';
import { peopleSheet } from '../people/person-sheet.ts';
import { readCsv, writeCsv } from '../platform/csv.ts';
import { readSpreadsheet, type Sheet, writeSpreadsheet } from '../platform/spreadsheet.ts';
import { planSheets } from './sheet-plan.ts';
import { nextDay } from './sheet-words.ts';
import { LINES, UNIT_KINDS } from './unit.ts';
import type { RegisterUnit, UnitRegister } from './unit-register.ts';
import { handles, unitSheet } from './unit-sheet.ts';

const DAY = '2024-06-20';
const SEED = 20_240_620;

function id<Id extends string>(kind: number, n: number): Id {
  // Made up for a register without a database.
  return `0000000${kind}-0000-7000-8000-${String(n).padStart(12, '0')}` as Id;
}

/** Names as people write them, and as nobody would: quotes, signs of formulas, delimiters, marks on their own letters. */
const word = fc.constantFrom(
  'Trường',
  'TH',
  'Tiểu học',
  'Hoà',
  'Hòa',
  'Bình',
  '"Hoa Sen"',
  "'số",
  '=1+1',
  '-A',
  '+84',
  '@b',
  'a;b',
  'c,d',
  '–',
  '(cũ)',
  'Đ',
  '1',
);
const name = fc
  .array(word, { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '))
  .filter((text) => /\p{L}/u.test(text));
const until = fc
  .option(fc.integer({ min: 1, max: 400 }), { nil: null })
  .map((days) => (days === null ? null : Temporal.PlainDate.from(DAY).add({ days }).toString()));
const from = fc
  .integer({ min: -2000, max: 300 })
  .map((days) => Temporal.PlainDate.from(DAY).add({ days }).toString());

const unitData = fc.record({
  name,
  shortName: name,
  kind: fc.constantFrom(...UNIT_KINDS),
  code: fc.boolean(),
  from,
  until,
  superiors: fc.array(fc.record({ line: fc.constantFrom(...LINES), at: fc.nat() }), { maxLength: 3 }),
});

const registerOf = (
  given: readonly (typeof unitData extends fc.Arbitrary<infer T> ? T : never)[],
): UnitRegister => {
  const units = given.map((data, n): RegisterUnit => {
    const lines = LINES.flatMap((line) => {
      const superior = data.superiors.find((each) => each.line === line);
      // Only units before it stand above it: no circles. All but the root stand below somebody.
      return n === 0 || (superior === undefined && line !== 'administrative')
        ? []
        : [{ line, id: id<UnitId>(1, (superior?.at ?? 0) % n) }];
    });
    const ends = n === 0 ? null : data.until !== null && data.until > data.from ? data.until : null;
    return {
      id: id(1, n),
      name: data.name,
      shortName: data.shortName,
      kind: data.kind,
      code: data.code ? `C.${n}` : null,
      superiors: lines,
      from: data.from,
      since: data.from,
      until: ends,
    };
  });
  return { rootId: id(1, 0), day: DAY, units, positionsUntil: new Map(), openWork: new Map() };
};

const register = fc.array(unitData, { minLength: 1, maxLength: 25 }).map(registerOf);

const people = fc.array(
  fc.record({
    name,
    email: fc.boolean(),
    phone: fc.option(fc.constantFrom('0912 345 678', '+84 912 345 678', '-1', '(028) 1'), { nil: null }),
    positions: fc.array(
      fc.record({
        unit: fc.nat(),
        role: fc.constantFrom(...ROLES),
        title: name,
        from,
        lasts: fc.option(fc.integer({ min: 1, max: 500 }), { nil: null }),
      }),
      { maxLength: 3 },
    ),
  }),
  { maxLength: 12 },
);

/** Everybody with positions that their units last as long as. */
function peopleOf(
  given: typeof people extends fc.Arbitrary<infer T> ? T : never,
  { units }: UnitRegister,
): PersonRegister {
  const held = given.flatMap(({ positions }, person) => {
    const keys = new Set<string>();
    return positions.flatMap(({ unit: at, role, title, from: begins, lasts }, n) => {
      const unit = units[at % units.length];
      if (unit === undefined || keys.has(`${unit.id} ${role}`)) return [];
      keys.add(`${unit.id} ${role}`);
      const first = begins > unit.from ? begins : unit.from;
      const ends = lasts === null ? null : Temporal.PlainDate.from(first).add({ days: lasts }).toString();
      const end = unit.until !== null && (ends === null || ends > unit.until) ? unit.until : ends;
      if (end !== null && (end <= first || end <= nextDay(DAY))) return [];
      return [
        {
          id: id<PositionId>(3, person * 10 + n),
          personId: id<PersonId>(2, person),
          unitId: unit.id,
          role,
          title,
          from: first,
          until: end,
        },
      ];
    });
  });
  return {
    day: DAY,
    people: given.map(({ name: called, email, phone }, n) => ({
      id: id(2, n),
      name: called,
      email: email ? `nguoi-${n}@thu.example` : null,
      phone,
      hasAccount: email,
    })),
    positions: held,
  };
}

/** What would change, were the sheets imported into what they were exported from. */
function changesOf(
  sheets: readonly {
    readonly headings: readonly string[];
    readonly rows: readonly { number: number; texts: readonly string[] }[];
  }[],
  registers: Parameters<typeof planSheets>[1],
) {
  const [units, persons] = sheets.map((sheet) => ({ name: '', ...sheet }));
  const { rows } = planSheets(
    {
      units: units?.rows.length === 0 ? null : (units ?? null),
      people: persons?.rows.length === 0 ? null : (persons ?? null),
    },
    registers,
  );
  return rows
    .filter(({ outcome, row }) => row > 1 && outcome !== 'unchanged')
    .map(({ outcome, texts, problems }) => ({ outcome, texts, problems }));
}

describe('what was exported', () => {
  it('changes nothing when it is imported again, whatever units and people there are', () => {
    fc.assert(
      fc.property(register, people, (units, given) => {
        const registers = { units, people: peopleOf(given, units) };
        const sheets = [
          unitSheet(units.units),
          peopleSheet(sheetPeople(registers.people, handles(units.units))),
        ];
        expect(
          changesOf(
            sheets.map((sheet) => readCsv(writeCsv(sheet))),
            registers,
          ),
        ).toEqual([]);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('is the same by way of XLSX', async () => {
    await fc.assert(
      fc.asyncProperty(register, people, async (units, given) => {
        const registers = { units, people: peopleOf(given, units) };
        const sheets: Sheet[] = [
          unitSheet(units.units),
          peopleSheet(sheetPeople(registers.people, handles(units.units))),
        ];
        const bytes = await writeSpreadsheet(sheets, Temporal.Instant.from('2024-06-20T00:00:00Z'));
        expect(changesOf(await readSpreadsheet(bytes), registers)).toEqual([]);
      }),
      { seed: SEED, numRuns: 6 },
    );
  });
});
