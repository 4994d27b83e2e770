import type { Role } from '../base/actor.ts';
import type { PersonId, PositionId, UnitId } from '../base/ids.ts';
import { type SheetDoubt, type SheetProblem, SheetRemarks } from '../units/sheet-problem.ts';
import { keyOf, type SheetUnits, type UnitRef } from '../units/sheet-units.ts';
import { dayInSheet, lastDay, unmarked } from '../units/sheet-words.ts';
import { planPosition, type Spans } from './person-import-positions.ts';
import { PEOPLE_COLUMNS, PEOPLE_SHEET, type PersonColumn, type PersonRow } from './person-sheet.ts';

export interface RegisterPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly hasAccount: boolean;
}

/** A position of one's own that holds on the day of an import or begins later. */
export interface RegisterPosition {
  readonly id: PositionId;
  readonly personId: PersonId;
  readonly unitId: UnitId;
  readonly role: Role;
  readonly title: string;
  readonly from: string;
  readonly until: string | null;
}

/** Everybody that a sheet may speak of, as of one day. */
export interface PersonRegister {
  readonly day: string;
  readonly people: readonly RegisterPerson[];
  readonly positions: readonly RegisterPosition[];
}

/** Somebody who is there already, or the new one of a row. */
export type PersonRef = { readonly id: PersonId } | { readonly row: number };

export interface PersonChange {
  readonly kind:
    | 'new-person'
    | 'person-name'
    | 'person-email'
    | 'person-phone'
    | 'new-position'
    | 'title'
    | 'position-ended'
    | 'position-extended';
  readonly column: string;
  readonly before: string;
  readonly after: string;
  readonly day: string;
}

export interface PersonData {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
}

export interface PersonImportPlan {
  readonly rows: readonly { readonly row: number; readonly changes: readonly PersonChange[] }[];
  readonly create: readonly (PersonData & { readonly row: number })[];
  readonly change: readonly (PersonData & { readonly id: PersonId })[];
  readonly give: readonly {
    readonly person: PersonRef;
    readonly unit: UnitRef;
    readonly role: Role;
    readonly title: string;
    readonly from: string;
    readonly until: string | null;
  }[];
  /** Titles and last days of positions that are there. */
  readonly mend: readonly {
    readonly id: PositionId;
    /** The title from that day on; what was before it stays on record. */
    readonly title: string;
    readonly day: string;
    readonly until: string | null;
  }[];
  readonly problems: readonly SheetProblem[];
  readonly doubts: readonly SheetDoubt[];
}

/** A row with the person that it speaks of. */
export interface PlannedPerson {
  readonly row: PersonRow;
  readonly ref: PersonRef;
  readonly existing: RegisterPerson | undefined;
  /** Whether the row is the one that makes or changes the person. */
  readonly isFirst: boolean;
}

/**
 * What importing the rows means: a row is the person with its id, else with its address, else a new one. People and
 * positions that the sheet does not mention stay as they are.
 */
export function planPersonImport(
  rows: readonly PersonRow[],
  register: PersonRegister,
  directory: SheetUnits,
  remarks = new SheetRemarks(PEOPLE_SHEET),
): PersonImportPlan {
  const people = new Map(register.people.map((person) => [person.id, person]));
  const planned = plannedPeople(rows, register, people, remarks);
  const spans: Spans = { register, directory, remarks, taken: new Map(), byKey: spansByKey(register) };
  const positions = planned.map((person) => planPosition(person, spans));
  checkAdministrators(positions, register, people, remarks);
  doubtPeople(planned, positions, { register, people, directory, remarks });
  const changed = planned.map((person) =>
    person.isFirst ? changesOfPerson(person, register.day, remarks) : [],
  );
  return {
    rows: planned.map(({ row }, index) => ({
      row: row.row,
      changes: [...(changed[index] ?? []), ...(positions[index]?.changes ?? [])],
    })),
    create: planned.flatMap(({ row, existing, isFirst }) =>
      existing === undefined && isFirst
        ? [{ row: row.row, name: row.name, email: row.email, phone: row.phone }]
        : [],
    ),
    change: planned.flatMap(({ row, existing }, index) =>
      existing === undefined || (changed[index] ?? []).length === 0
        ? []
        : [
            {
              id: existing.id,
              name: row.name,
              email: row.email ?? existing.email,
              phone: row.phone ?? existing.phone,
            },
          ],
    ),
    give: positions.flatMap(({ give }) => (give === null ? [] : [give])),
    mend: positions.flatMap(({ mend }) => (mend === null ? [] : [mend])),
    problems: remarks.problems,
    doubts: remarks.doubts,
  };
}

function spansByKey(register: PersonRegister): Map<string, RegisterPosition[]> {
  return Map.groupBy(register.positions, ({ personId, unitId, role }) => `${personId} ${unitId} ${role}`);
}

function plannedPeople(
  rows: readonly PersonRow[],
  register: PersonRegister,
  people: ReadonlyMap<PersonId, RegisterPerson>,
  remarks: SheetRemarks,
): PlannedPerson[] {
  const byEmail = new Map(
    register.people.flatMap((person) => (person.email === null ? [] : [[person.email, person]])),
  );
  const firsts = new Map<string, PersonRow>();
  return rows.map((row) => {
    const existing = row.id === null ? byEmail.get(row.email ?? '') : people.get(row.id);
    if (row.id !== null && existing === undefined) refuse(remarks, row, 'id', 'unknown-id');
    // Rows without an address have an id.
    const key = existing?.id ?? row.email ?? String(row.row);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, row);
    else compareWithFirst(row, first, remarks);
    if (existing !== undefined) comparePerson(row, existing, byEmail.get(row.email ?? ''), remarks);
    const ref = existing === undefined ? { row: (first ?? row).row } : { id: existing.id };
    return { row, ref, existing, isFirst: first === undefined };
  });
}

/** One person with several positions has one name, one address and one telephone in all rows. */
function compareWithFirst(row: PersonRow, first: PersonRow, remarks: SheetRemarks): void {
  const hint = String(first.row);
  if (row.name !== first.name || row.email !== first.email)
    refuse(remarks, row, 'email', 'email-of-another', hint);
  else if (row.phone !== first.phone) refuse(remarks, row, 'phone', 'phone-differs', hint);
}

/** The address of somebody of another name is a slip, and giving it a new name would rename that person. */
function comparePerson(
  row: PersonRow,
  existing: RegisterPerson,
  holder: RegisterPerson | undefined,
  remarks: SheetRemarks,
): void {
  if (row.id === null) {
    if (unmarked(row.name) !== unmarked(existing.name))
      refuse(remarks, row, 'email', 'email-taken', existing.name);
    return;
  }
  if (row.email === null || row.email === existing.email) return;
  if (holder !== undefined) refuse(remarks, row, 'email', 'email-taken', holder.name);
  // Who signs in with the old address would no longer know how.
  else if (existing.hasAccount) refuse(remarks, row, 'email', 'email-of-account', existing.email ?? '');
}

function changesOfPerson(
  { row, existing }: PlannedPerson,
  day: string,
  remarks: SheetRemarks,
): PersonChange[] {
  if (remarks.isWrong(row.row)) return [];
  if (existing === undefined) {
    return [{ kind: 'new-person', column: PEOPLE_COLUMNS.name, before: '', after: row.name, day }];
  }
  const compared = [
    ['person-name', 'name', existing.name, row.name],
    ['person-email', 'email', existing.email ?? '', row.email ?? existing.email ?? ''],
    ['person-phone', 'phone', existing.phone ?? '', row.phone ?? existing.phone ?? ''],
  ] as const;
  return compared
    .filter(([, , before, after]) => before !== after)
    .map(([kind, column, before, after]) => ({ kind, column: PEOPLE_COLUMNS[column], before, after, day }));
}

type PlannedPosition = ReturnType<typeof planPosition>;

/** Nobody could give rights any more. */
function checkAdministrators(
  positions: readonly PlannedPosition[],
  register: PersonRegister,
  people: ReadonlyMap<PersonId, RegisterPerson>,
  remarks: SheetRemarks,
): void {
  const ended = new Map(
    positions.flatMap(({ mend, row }) =>
      mend?.until == null ? [] : [[mend.id, { row, until: mend.until }] as const],
    ),
  );
  const lasting = register.positions.filter(
    ({ role, until, personId, from }) =>
      role === 'administrator' &&
      until === null &&
      from <= register.day &&
      people.get(personId)?.hasAccount === true,
  );
  if (lasting.length === 0 || lasting.some(({ id }) => !ended.has(id))) return;
  for (const { id } of lasting) {
    const end = ended.get(id);
    if (end === undefined) continue;
    const value = dayInSheet(lastDay(end.until));
    remarks.refuse(end.row, 'last-administrator', { column: PEOPLE_COLUMNS.until, value });
  }
}

interface Looked {
  readonly register: PersonRegister;
  readonly people: ReadonlyMap<PersonId, RegisterPerson>;
  readonly directory: SheetUnits;
  readonly remarks: SheetRemarks;
}

/** Two addresses for one name at one unit may be one person written twice. */
function doubtPeople(
  planned: readonly PlannedPerson[],
  positions: readonly PlannedPosition[],
  { register, people, remarks }: Looked,
): void {
  const seen = new Map<string, { readonly person: string; readonly hint: string }>();
  for (const { personId, unitId } of register.positions) {
    const person = people.get(personId);
    if (person === undefined) continue;
    seen.set(`${unmarked(person.name)} ${unitId}`, { person: personId, hint: person.email ?? person.name });
  }
  planned.forEach(({ row, ref, existing }, index) => {
    const unit = positions[index]?.unit ?? null;
    if (unit === null) return;
    const key = `${unmarked(row.name)} ${keyOf(unit)}`;
    const person = 'id' in ref ? ref.id : `row ${ref.row}`;
    const other = seen.get(key);
    if (other === undefined) seen.set(key, { person, hint: `${row.email ?? row.name}, dòng ${row.row}` });
    else if (other.person !== person && existing === undefined) {
      const cell = { column: PEOPLE_COLUMNS.name, value: row.name, hint: other.hint };
      remarks.doubt(row.row, 'same-person', cell);
    }
  });
}

function refuse(
  remarks: SheetRemarks,
  row: PersonRow,
  column: PersonColumn & ('id' | 'email' | 'phone'),
  ...[problem, hint = '']: [problem: Parameters<SheetRemarks['refuse']>[1], hint?: string]
): void {
  remarks.refuse(row.row, problem, { column: PEOPLE_COLUMNS[column], value: row[column] ?? '', hint });
}
