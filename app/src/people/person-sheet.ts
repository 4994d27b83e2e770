import { ROLES, type Role } from '../base/actor.ts';
import { type PersonId, parseId } from '../base/ids.ts';
import { type ColumnNames, SheetColumns, type SheetLike } from '../units/sheet-columns.ts';
import { SheetRemarks } from '../units/sheet-problem.ts';
import { dayInSheet, dayOfWords, lastDay, nextDay, plainHeading } from '../units/sheet-words.ts';
import { EMAIL, LONGEST_EMAIL } from './email-address.ts';
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
  from: 'Từ ngày',
  until: 'Đến hết ngày',
  id: 'Mã hệ thống',
} as const;
export type PersonColumn = keyof typeof PEOPLE_COLUMNS;

export const PEOPLE_COLUMN_NAMES: ColumnNames<PersonColumn> = {
  titles: PEOPLE_COLUMNS,
  others: {
    name: ['Họ tên', 'Tên người dùng', 'Họ và tên cán bộ', 'Name'],
    email: ['Email', 'E-mail', 'Địa chỉ thư điện tử', 'Thư điện tử công vụ', 'Hộp thư'],
    phone: ['Số điện thoại', 'Điện thoại di động', 'SĐT', 'ĐT', 'Di động', 'Phone'],
    unit: [
      'Tên đơn vị',
      'Cơ quan',
      'Cơ quan, đơn vị',
      'Nơi công tác',
      'Mã đơn vị',
      'Đơn vị công tác',
      'Unit',
    ],
    role: ['Vai trò trong hệ thống', 'Quyền', 'Role'],
    title: ['Chức vụ', 'Chức danh, chức vụ', 'Chức vụ, chức danh', 'Title'],
    from: ['Giữ chức vụ từ ngày', 'Ngày bắt đầu', 'Ngày bổ nhiệm', 'From'],
    until: ['Đến ngày', 'Ngày kết thúc', 'Until'],
    id: ['ID'],
  },
  needed: ['name', 'email', 'unit', 'role', 'title'],
};

/** What a row says of a position; the unit is still as written: a code or a name. */
export interface WrittenPosition {
  readonly unit: string;
  readonly role: Role;
  readonly title: string;
  /** First day, and first day on which it no longer holds, as far as something is said. */
  readonly from: string | null;
  readonly until: string | null;
}

/** One well-formed row. */
export interface PersonRow {
  readonly row: number;
  readonly id: PersonId | null;
  readonly name: string;
  /** In lower case: it is what the person signs in with. */
  readonly email: string | null;
  readonly phone: string | null;
  /** Null for a row that is about the person alone. */
  readonly position: WrittenPosition | null;
}

const OTHER_ROLE_WORDS: Readonly<Record<Role, readonly string[]>> = {
  leader: ['Lãnh đạo đơn vị', 'Phó', 'Cấp phó', 'Phó thủ trưởng'],
  head: ['Người đứng đầu', 'Trưởng', 'Cấp trưởng', 'Hiệu trưởng'],
  specialist: ['Chuyên viên theo dõi', 'Theo dõi'],
  clerk: ['Văn thư đơn vị'],
  staff: ['Cán bộ', 'Viên chức', 'Giáo viên'],
  administrator: ['Quản trị viên', 'Quản trị hệ thống', 'Admin'],
};

const ROLE_WORDS: ReadonlyMap<string, Role> = new Map(
  ROLES.flatMap((role) =>
    [personText.vi[`role.${role}`], personText.en[`role.${role}`], ...OTHER_ROLE_WORDS[role]].map(
      (word) => [plainHeading(word), role] as const,
    ),
  ),
);

const LONGEST: Readonly<Partial<Record<PersonColumn, number>>> = {
  name: 100,
  email: LONGEST_EMAIL,
  phone: 20,
  unit: 200,
  title: 100,
};
const PHONE = /^[0-9+(). -]{0,20}$/u;

/** Turns the cells into rows; every cell that cannot be taken is named. */
export function readPersonRows(
  sheet: SheetLike,
  remarks = new SheetRemarks(PEOPLE_SHEET),
): readonly PersonRow[] {
  const columns = new SheetColumns(PEOPLE_COLUMN_NAMES, sheet, remarks);
  if (remarks.isWrong(1)) return [];
  return sheet.rows.flatMap((row) => readPersonRow(row, columns, remarks) ?? []);
}

type Refuse = (column: PersonColumn, problem: Parameters<SheetRemarks['refuse']>[1]) => void;
type CellOf = (column: PersonColumn) => string;

function readPersonRow(
  row: SheetLike['rows'][number],
  columns: SheetColumns<PersonColumn>,
  remarks: SheetRemarks,
): PersonRow | null {
  const cell: CellOf = (column) => columns.text(row, column);
  const refuse: Refuse = (column, problem) =>
    remarks.refuse(row.number, problem, { column: PEOPLE_COLUMNS[column], value: cell(column) });
  const id = parseId<PersonId>(cell('id').toLowerCase());
  const email = cell('email').replace(/^mailto:/iu, '');
  const phone = phoneOf(cell('phone'));
  if (cell('id') !== '' && id === null) refuse('id', 'unknown-id');
  if (cell('name') === '') refuse('name', 'missing');
  else if (!/\p{L}/u.test(cell('name'))) refuse('name', 'not-a-name');
  for (const [column, longest] of Object.entries(LONGEST)) {
    // The keys of LONGEST are columns.
    if (cell(column as PersonColumn).length > longest) refuse(column as PersonColumn, 'too-long');
  }
  // Who is known by the id that exports give may be without an address.
  if (email === '' && id === null) refuse('email', 'missing');
  if (email !== '' && !EMAIL.test(email)) refuse('email', 'bad-email');
  if (!PHONE.test(phone)) refuse('phone', 'bad-phone');
  else if (phone !== cell('phone')) {
    remarks.doubt(row.number, 'phone-zero', {
      column: PEOPLE_COLUMNS.phone,
      value: cell('phone'),
      hint: phone,
    });
  }
  const position = readPosition(cell, refuse);
  if (remarks.isWrong(row.number)) return null;
  return {
    row: row.number,
    id,
    name: cell('name'),
    email: email === '' ? null : email.toLowerCase(),
    phone: phone === '' ? null : phone,
    position,
  };
}

function readPosition(cell: CellOf, refuse: Refuse): WrittenPosition | null {
  const [from, last] = [dayOfWords(cell('from')), dayOfWords(cell('until'))];
  if (cell('from') !== '' && from === null) refuse('from', 'bad-day');
  if (cell('until') !== '' && last === null) refuse('until', 'bad-day');
  if (from !== null && last !== null && last < from) refuse('until', 'ends-before');
  const asked = ['unit', 'role', 'title'] as const;
  const said = asked.filter((column) => cell(column) !== '');
  if (said.length === 0 && cell('from') === '' && cell('until') === '') return null;
  for (const column of asked) {
    if (cell(column) === '') refuse(column, 'position-incomplete');
  }
  const role = ROLE_WORDS.get(plainHeading(cell('role')));
  if (role === undefined && cell('role') !== '') refuse('role', 'unknown-role');
  if (role === undefined) return null;
  const until = last === null ? null : nextDay(last);
  return { unit: cell('unit'), role, title: cell('title'), from, until };
}

/** Spreadsheet programs take the leading zero off a number: 912345678 is 0912345678. */
function phoneOf(written: string): string {
  return /^[1-9]\d{8}$/u.test(written) ? `0${written}` : written;
}

/** Somebody with one of their positions, or without any, as it stands in the sheet that is exported. */
export interface SheetPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly position: WrittenPosition | null;
}

/** The worksheet of people and the positions that hold or begin later; importing it changes nothing. */
export function peopleSheet(people: readonly SheetPerson[]) {
  const rows = people.map(({ id, name, email, phone, position }) => {
    const values: Record<PersonColumn, string | null> = {
      name,
      email,
      phone,
      unit: position?.unit ?? null,
      role: position === null ? null : personText.vi[`role.${position.role}`],
      title: position?.title ?? null,
      from: position?.from == null ? null : dayInSheet(position.from),
      until: position?.until == null ? null : dayInSheet(lastDay(position.until)),
      id,
    };
    return Object.values(values);
  });
  return { name: PEOPLE_SHEET, headings: Object.values(PEOPLE_COLUMNS), rows };
}
