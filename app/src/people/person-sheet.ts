import { fold } from '@dondoc/reading';
import { ROLES, type Role } from '../base/actor.ts';
import type { CellRow, SheetProblem } from '../units/unit-sheet.ts';
import { personText } from './person.text.ts';

/** Name and columns of the worksheet of people; import and export share them. One row is one position. */
export const PEOPLE_SHEET = 'Người dùng';
export const PEOPLE_COLUMNS = {
  name: 'Họ và tên',
  email: 'Thư điện tử',
  phone: 'Điện thoại',
  unit: 'Đơn vị',
  role: 'Vai trò',
  title: 'Chức danh',
} as const;
export type PersonColumn = keyof typeof PEOPLE_COLUMNS;

/** One well-formed row; the unit is still as written: a code or a name. */
export interface PersonRow {
  readonly row: number;
  readonly name: string;
  /** In lower case: it is what the person signs in with. */
  readonly email: string;
  readonly phone: string | null;
  readonly unit: string;
  readonly role: Role;
  readonly title: string;
}

const ROLES_BY_LABEL: ReadonlyMap<string, Role> = new Map(
  ROLES.map((role) => [fold(personText.vi[`role.${role}`]), role]),
);

/** What sign-in takes for an address; an account with any other could be made and never used. */
export const EMAIL =
  /^(?!\.)(?!.*\.\.)[A-Za-z0-9_'+\-.]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/u;
export const LONGEST_EMAIL = 254;
const LONGEST: Readonly<Record<PersonColumn, number>> = {
  name: 100,
  email: LONGEST_EMAIL,
  phone: 20,
  unit: 200,
  role: 100,
  title: 100,
};
const NEEDED = ['name', 'email', 'unit', 'role', 'title'] as const satisfies readonly PersonColumn[];

/** Turns the cells into rows; every cell that cannot be taken is named. */
export function readPersonRows(rows: readonly CellRow[]): {
  readonly rows: readonly PersonRow[];
  readonly problems: readonly SheetProblem[];
} {
  const problems: SheetProblem[] = [];
  const read = rows.flatMap((row) => readPersonRow(row, problems) ?? []);
  problems.push(...namesThatDiffer(read));
  return { rows: read, problems };
}

function readPersonRow(row: CellRow, problems: SheetProblem[]): PersonRow | null {
  const cell = (column: PersonColumn): string => row.cells.get(PEOPLE_COLUMNS[column]) ?? '';
  const before = problems.length;
  const refuse = (column: PersonColumn, problem: SheetProblem['problem']): void => {
    problems.push(problemAt(row.number, column, problem, cell(column)));
  };
  for (const column of NEEDED) {
    if (cell(column) === '') refuse(column, 'missing');
  }
  for (const [column, longest] of Object.entries(LONGEST)) {
    // The keys of LONGEST are the columns.
    if (cell(column as PersonColumn).length > longest) refuse(column as PersonColumn, 'too-long');
  }
  const role = ROLES_BY_LABEL.get(fold(cell('role')));
  if (cell('email') !== '' && !EMAIL.test(cell('email'))) refuse('email', 'bad-email');
  if (cell('role') !== '' && role === undefined) refuse('role', 'unknown-role');
  if (role === undefined || problems.length > before) return null;
  return {
    row: row.number,
    name: cell('name'),
    email: cell('email').toLowerCase(),
    phone: cell('phone') === '' ? null : cell('phone'),
    unit: cell('unit'),
    role,
    title: cell('title'),
  };
}

/** The same address with two names is two people by mistake; one person with several positions has one name. */
function namesThatDiffer(rows: readonly PersonRow[]): SheetProblem[] {
  const names = new Map<string, string>();
  return rows.flatMap((row) => {
    const first = names.get(row.email);
    if (first === undefined) names.set(row.email, row.name);
    return first === undefined || first === row.name
      ? []
      : [problemAt(row.row, 'email', 'email-of-another', row.email)];
  });
}

export function problemAt(
  row: number,
  column: PersonColumn,
  problem: SheetProblem['problem'],
  value: string,
): SheetProblem {
  return { sheet: PEOPLE_SHEET, row, column: PEOPLE_COLUMNS[column], problem, value };
}

/** The worksheet of the positions that hold on a day; importing it changes nothing. */
export function peopleSheet(positions: readonly Omit<PersonRow, 'row'>[]) {
  const rows = positions.map((position) => [
    position.name,
    position.email,
    position.phone,
    position.unit,
    personText.vi[`role.${position.role}`],
    position.title,
  ]);
  return { name: PEOPLE_SHEET, headings: Object.values(PEOPLE_COLUMNS), rows };
}
