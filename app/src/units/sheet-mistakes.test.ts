import { describe, expect, it } from 'vitest';
import type { PersonId, PositionId, UnitId } from '../base/ids.ts';
import type { PersonRegister } from '../people/person-import-plan.ts';
import { PEOPLE_SHEET } from '../people/person-sheet.ts';
import { readCsv } from '../platform/csv.ts';
import { rowInWords } from './sheet-import-report.ts';
import { planSheets, type RowReport } from './sheet-plan.ts';
import { SHEET_ERRORS, SHEET_WARNINGS } from './sheet-problem.ts';
import type { RegisterUnit, UnitRegister } from './unit-register.ts';
import { UNIT_SHEET } from './unit-sheet.ts';

/**
 * Wrong rows as people write them, with the sentence that they are shown. The register: a province with a department, two
 * communes, and schools below them.
 */

function id<Id extends string>(n: number): Id {
  // Made up for a register without a database.
  return `00000000-0000-7000-8000-${String(n).padStart(12, '0')}` as Id;
}

function unit(n: number, name: string, more: Partial<RegisterUnit> = {}): RegisterUnit {
  const superiors = n === 1 ? [] : [{ line: 'administrative' as const, id: id<UnitId>(1) }];
  const days = { since: '2020-01-01', from: '2020-01-01', until: null };
  return { id: id(n), name, shortName: name, kind: 'other', code: null, superiors, ...days, ...more };
}

const below = (n: number) => [{ line: 'administrative' as const, id: id<UnitId>(n) }];
const UNITS: readonly RegisterUnit[] = [
  unit(1, 'UBND tỉnh Thử', { kind: 'province-committee', code: 'T1' }),
  unit(2, 'UBND xã Đông', { kind: 'commune-committee', code: 'T1.2' }),
  unit(3, 'UBND xã Tây', { shortName: 'Xã Tây', kind: 'commune-committee', code: 'T1.3' }),
  unit(4, 'Trường Tiểu học Hòa Bình', { kind: 'primary', code: 'T1.4', superiors: below(2) }),
  unit(5, 'Trường Mầm non Hoa Sen', { kind: 'preschool', superiors: below(2) }),
  unit(6, 'Trường Mầm non Hoa Sen', { kind: 'preschool', superiors: below(3) }),
  unit(7, 'Trạm Y tế Đông', { superiors: below(2), until: '2024-09-01' }),
  unit(8, 'Trung tâm Văn hóa Tây', { shortName: 'TTVH Tây', code: 'T1.8', superiors: below(3) }),
  unit(9, 'Đội Quản lý chợ', { code: 'T1.9', superiors: below(3), from: '2024-08-01', since: '2024-08-01' }),
];

const REGISTER: UnitRegister = {
  rootId: id(1),
  day: '2024-06-20',
  units: UNITS,
  positionsUntil: new Map([[id<UnitId>(4), '9999-12-31']]),
  openWork: new Map([[id<UnitId>(8), 3]]),
};

const PEOPLE: PersonRegister = {
  day: '2024-06-20',
  people: [
    { id: id(21), name: 'Võ Thị Hạnh', email: 'hanh@thu.example', phone: '0911', hasAccount: true },
    { id: id(22), name: 'Lê Văn An', email: 'an@thu.example', phone: null, hasAccount: false },
  ],
  positions: [
    {
      id: id<PositionId>(31),
      personId: id<PersonId>(21),
      unitId: id<UnitId>(1),
      role: 'administrator',
      title: 'Quản trị',
      from: '2020-01-01',
      until: null,
    },
    {
      id: id<PositionId>(32),
      personId: id<PersonId>(22),
      unitId: id<UnitId>(4),
      role: 'head',
      title: 'Hiệu trưởng',
      from: '2022-01-01',
      until: null,
    },
  ],
};

const UNIT_HEAD =
  'Mã định danh;Tên đơn vị;Tên ngắn;Loại đơn vị;Cấp trên hành chính;Từ ngày;Đến hết ngày;Mã hệ thống';
const PEOPLE_HEAD =
  'Họ và tên;Thư điện tử;Điện thoại;Đơn vị;Vai trò;Chức danh;Từ ngày;Đến hết ngày;Mã hệ thống';

function planned(text: string, about: 'units' | 'people'): readonly RowReport[] {
  const head = about === 'units' ? UNIT_HEAD : PEOPLE_HEAD;
  const body = text.startsWith('!') ? text.slice(1) : `${head}\n${text}`;
  const sheet = readCsv(new TextEncoder().encode(body));
  const input = about === 'units' ? { units: sheet, people: null } : { units: null, people: sheet };
  return planSheets(input, { units: REGISTER, people: PEOPLE }).rows;
}

/** "2: sentence" for each remark, row by row. */
function said(rows: readonly RowReport[], of: 'problems' | 'doubts'): string[] {
  return rows.flatMap((row) => rowInWords(row)[of].map(({ text }) => `${row.row}: ${text}`));
}

type Case = readonly [what: string, text: string, ...sentences: string[]];

const UNIT_ERRORS: readonly Case[] = [
  ['no column for the kind', '!Tên đơn vị;Mã\nTrường X;A1', '1: Dòng đầu thiếu cột này. Thêm cột'],
  ['headings alone', '!Tên đơn vị;Loại', '1: Bảng không có dòng nào dưới dòng tiêu đề.'],
  ['no name', 'A1;;;THCS;T1.2', '2: Ô này còn trống.'],
  ['no kind', 'A1;Trường THCS X;;;T1.2', '2: Ô này còn trống.'],
  ['a number for a name', 'A1;12345;;THCS;T1.2', '2: “12345” không có chữ nào nên không phải tên.'],
  ['a name of 201 letters', `A1;${'X'.repeat(201)};;THCS;T1.2`, '2: Quá dài (201 ký tự).'],
  ['a short name of 101 letters', `A1;Trường X;${'x'.repeat(101)};THCS;T1.2`, '2: Quá dài (101 ký tự).'],
  ['a code with small letters', 'h48-1;Trường X;;THCS;T1.2', '2: “h48-1” không phải mã định danh'],
  [
    'a code of 36 signs',
    `${'A'.repeat(36)};Trường X;;THCS;T1.2`,
    `2: “${'A'.repeat(36)}” không phải mã định danh`,
  ],
  [
    'a code that became a number',
    '1.23457E+11;Trường X;;THCS;T1.2',
    '2: Bảng tính đã đổi mã thành số (1.23457E+11)',
  ],
  [
    'a kind that does not exist',
    'A1;Trường X;;Trường làng;T1.2',
    '2: “Trường làng” không có trong danh mục loại đơn vị.',
  ],
  ['the 30th of February', 'A1;Trường X;;THCS;T1.2;30/2/2024', '2: “30/2/2024” không phải một ngày.'],
  ['a day in words', 'A1;Trường X;;THCS;T1.2;hôm qua', '2: “hôm qua” không phải một ngày.'],
  ['a last day that is none', 'A1;Trường X;;THCS;T1.2;;32/1/2025', '2: “32/1/2025” không phải một ngày.'],
  [
    'an end before the beginning',
    'A1;Trường X;;THCS;T1.2;1/7/2024;30/6/2024',
    '2: Ngày cuối trước ngày bắt đầu.',
  ],
  ['an id that is none', ';Trường X;;THCS;T1.2;;;abc', '2: Không có mã hệ thống này.'],
  ['an id that nobody has', `;Trường X;;THCS;T1.2;;;${id(99)}`, '2: Không có mã hệ thống này.'],
  ['a code twice', 'A1;Trường X;;THCS;T1.2\nA1;Trường Y;;THCS;T1.2', '3: Trùng với dòng 2.'],
  [
    'a unit twice, by code and by name',
    'T1.4;Trường Tiểu học Hòa Bình;;TH;T1.2\n;UBND xã Đông;;xã;T1\nT1.2;UBND xã Đông;;xã;T1',
    '3: Trùng với dòng 4.',
  ],
  ['the code of another unit', `T1.3;UBND xã Đông;;xã;T1;;;${id(2)}`, '2: Mã T1.3 đang là của UBND xã Tây.'],
  [
    'an unknown superior',
    'A1;Trường X;;THCS;UBND xã Bắc',
    '2: Không có đơn vị nào với mã hoặc tên “UBND xã Bắc”.',
  ],
  ['a superior with a slip', 'A1;Trường X;;THCS;UBND xã Đôngg', 'Có phải: UBND xã Đông'],
  [
    'a superior whose name two units have',
    'A1;Tổ X;;Khác;Trường MN Hoa Sen',
    '2: Nhiều đơn vị cùng tên “Trường MN Hoa Sen”',
  ],
  [
    'a name that two units have, and nothing besides',
    ';Trường Mầm non Hoa Sen;;MN;',
    '2: Nhiều đơn vị trong hệ thống cùng tên này.',
  ],
  ['itself as superior', 'A1;Trường X;;THCS;A1', '2: Đơn vị không thể là cấp trên của chính nó.'],
  [
    'a circle',
    'A1;Trường X;;THCS;A2\nA2;Trường Y;;THCS;A1',
    '2: Các đơn vị là cấp trên của nhau thành vòng.',
    '3: Các đơn vị là cấp trên',
  ],
  [
    'a tree beside the root',
    'A1;UBND tỉnh Khác;;tỉnh;\nA2;UBND xã Khác;;xã;A1',
    '2: Không trực thuộc đơn vị quản lý của hệ thống này.',
  ],
  [
    'a superior that ends',
    'A1;Tổ X;;Khác;Trạm Y tế Đông',
    '2: Trạm Y tế Đông chỉ tồn tại đến hết ngày 31/08/2024.',
  ],
  [
    'the end of the root',
    'T1;UBND tỉnh Thử;;tỉnh;;;31/12/2024',
    '2: Đơn vị quản lý của hệ thống không kết thúc',
    '2: Sau ngày này vẫn còn đơn vị trực thuộc',
  ],
  [
    'the end of a unit with others below',
    'T1.2;UBND xã Đông;;xã;T1;;31/12/2024',
    '2: Sau ngày này vẫn còn đơn vị trực thuộc (Trường Tiểu học Hòa Bình)',
  ],
  [
    'the end of a unit with people',
    'T1.4;Trường Tiểu học Hòa Bình;;TH;T1.2;;31/12/2024',
    '2: Sau ngày này vẫn còn người giữ chức vụ',
  ],
  [
    'the end of a unit with open work',
    'T1.8;Trung tâm Văn hóa Tây;;Khác;T1.3;;31/12/2024',
    '2: Đơn vị còn 3 việc chưa xong.',
  ],
  [
    'an end before a unit to come begins',
    'T1.9;Đội Quản lý chợ;;Khác;T1.3;;1/7/2024',
    '2: Ngày cuối trước ngày bắt đầu',
  ],
];

const PEOPLE_ERRORS: readonly Case[] = [
  [
    'no column for the unit',
    '!Họ và tên;Email;Vai trò;Chức danh\nA;a@b.vn;Thủ trưởng;X',
    '1: Dòng đầu thiếu cột này.',
  ],
  ['no name', ';x@thu.example;;T1.2;Nhân viên;Cán bộ', '2: Ô này còn trống.'],
  ['no address', 'Bùi Văn Mới;;;T1.2;Nhân viên;Cán bộ', '2: Ô này còn trống.'],
  ['a number for a name', '0912;x@thu.example;;T1.2;Nhân viên;Cán bộ', '2: “0912” không có chữ nào'],
  [
    'a name of 101 letters',
    `${'X'.repeat(101)};x@thu.example;;T1.2;Nhân viên;Cán bộ`,
    '2: Quá dài (101 ký tự).',
  ],
  [
    'an address without a place',
    'Bùi Văn Mới;moi@;;T1.2;Nhân viên;Cán bộ',
    '2: “moi@” không phải địa chỉ thư điện tử.',
  ],
  [
    'letters in a telephone number',
    'Bùi Văn Mới;x@thu.example;không có;T1.2;Nhân viên;Cán bộ',
    '2: “không có” không phải số điện thoại.',
  ],
  [
    'a role that does not exist',
    'Bùi Văn Mới;x@thu.example;;T1.2;Sếp;Cán bộ',
    '2: “Sếp” không có trong danh mục vai trò.',
  ],
  [
    'a unit without role and title',
    'Bùi Văn Mới;x@thu.example;;T1.2;;',
    '2: Chức vụ cần đủ',
    '2: Chức vụ cần đủ',
  ],
  [
    'an unknown unit',
    'Bùi Văn Mới;x@thu.example;;Trường TH Hòa Bìn;Nhân viên;Cán bộ',
    '2: Không có đơn vị nào với mã hoặc tên “Trường TH Hòa Bìn”. Có phải: Trường Tiểu học Hòa Bình',
  ],
  [
    'a unit whose name two have',
    'Bùi Văn Mới;x@thu.example;;Trường Mầm non Hoa Sen;Nhân viên;Cán bộ',
    '2: Nhiều đơn vị cùng tên',
  ],
  [
    'an unknown id',
    `Bùi Văn Mới;x@thu.example;;T1.2;Nhân viên;Cán bộ;;;${id(98)}`,
    '2: Không có mã hệ thống này.',
  ],
  [
    'one address, two names',
    'Bùi Văn Mới;x@thu.example;;T1.2;Nhân viên;Cán bộ\nBùi Văn Khác;x@thu.example;;T1.3;Nhân viên;Cán bộ',
    '3: Cùng một người nhưng họ tên hoặc địa chỉ khác với dòng 2.',
  ],
  [
    'one person, two telephones',
    'Bùi Văn Mới;x@thu.example;0911;T1.2;Nhân viên;Cán bộ\nBùi Văn Mới;x@thu.example;0912;T1.3;Nhân viên;Cán bộ',
    '3: Cùng một người nhưng số điện thoại khác với dòng 2.',
  ],
  [
    'the address of somebody else',
    'Bùi Văn Mới;an@thu.example;;T1.2;Nhân viên;Cán bộ',
    '2: Địa chỉ an@thu.example đang là của Lê Văn An.',
  ],
  [
    'a new address that is taken',
    `Lê Văn An;hanh@thu.example;;;;;;;${id(22)}`,
    '2: Địa chỉ hanh@thu.example đang là của Võ Thị Hạnh.',
  ],
  [
    'a new address for who signs in',
    `Võ Thị Hạnh;moi@thu.example;;;;;;;${id(21)}`,
    '2: Người này đang đăng nhập bằng hanh@thu.example.',
  ],
  [
    'the same position twice',
    'Bùi Văn Mới;x@thu.example;;T1.2;Nhân viên;Cán bộ\nBùi Văn Mới;x@thu.example;;UBND xã Đông;Nhân viên;Cán bộ',
    '3: Trùng với dòng 2.',
  ],
  [
    'a position held already, from another day',
    'Lê Văn An;an@thu.example;;T1.4;Thủ trưởng;Hiệu trưởng;1/1/2021;',
    '2: Người này đã giữ vai trò đó tại đơn vị từ ngày 01/01/2022.',
  ],
  [
    'a beginning before the unit',
    'Bùi Văn Mới;x@thu.example;;T1.9;Nhân viên;Cán bộ;1/7/2024;',
    '2: Đơn vị chỉ có từ ngày 01/08/2024',
  ],
  [
    'a position without end at a unit that ends',
    'Bùi Văn Mới;x@thu.example;;Trạm Y tế Đông;Nhân viên;Cán bộ',
    '2: Đơn vị chỉ tồn tại đến hết ngày 31/08/2024.',
  ],
  [
    'a last day before the first',
    'Bùi Văn Mới;x@thu.example;;T1.2;Nhân viên;Cán bộ;2/7/2024;1/7/2024',
    '2: Ngày cuối trước ngày bắt đầu.',
  ],
  [
    'an end before a position began',
    'Lê Văn An;an@thu.example;;T1.4;Thủ trưởng;Hiệu trưởng;;31/12/2021',
    '2: Ngày cuối trước ngày bắt đầu (01/01/2022).',
  ],
  [
    'a beginning that is no day',
    'Bùi Văn Mới;x@thu.example;;T1.2;Nhân viên;Cán bộ;tháng 7;',
    '2: “tháng 7” không phải một ngày.',
  ],
  [
    'the end of the last administrator',
    'Võ Thị Hạnh;hanh@thu.example;;T1;Quản trị;Quản trị;;31/12/2024',
    '2: Đây là quản trị viên cuối cùng đăng nhập được.',
  ],
];

const DOUBTS: readonly Case[] = [
  [
    'a column that is not used',
    '!Tên đơn vị;Loại;Cấp trên;Ghi chú\nTrường THCS X;THCS;T1.2;x',
    '1: Cột này không dùng đến',
  ],
  [
    'a school under another code, spelled otherwise',
    'A1;Trường TH Hoà Bình;;TH;T1.3',
    '2: Cùng tên với Trường Tiểu học Hòa Bình (T1.4).',
  ],
  [
    'two rows of one name',
    'A1;Trường THCS Mới;;THCS;T1.2\nA2;Trường Trung học cơ sở Mới;;THCS;T1.3',
    '2: Cùng tên với Trường Trung học cơ sở Mới (A2), dòng 3.',
    '3: Cùng tên với Trường THCS Mới (A1), dòng 2.',
  ],
  [
    'a name typed without marks',
    'A1;Truong Tieu hoc Hoa Binh;;TH;T1.2',
    '2: Chỉ khác dấu với Trường Tiểu học Hòa Bình.',
  ],
  [
    'a unit that is spelled otherwise',
    'T1.4;Trường TH Hoà Bình;;TH;T1.2',
    '2: Chỉ khác cách viết với tên đang ghi: Trường Tiểu học Hòa Bình.',
  ],
  ['a new unit below none', 'A1;Trường THCS Mới;;THCS;', '2: Không ghi cấp trên nào'],
  [
    'a district after the thirtieth of June 2025',
    'A1;UBND huyện Mới;;huyện;T1;1/7/2025;',
    '2: UBND cấp huyện không có trong tổ chức chính quyền vào ngày này.',
  ],
];

const PEOPLE_DOUBTS: readonly Case[] = [
  [
    'two addresses for one name at one unit',
    'Lê Văn An;an2@thu.example;;T1.4;Nhân viên;Giáo viên',
    '2: Cùng tên, cùng đơn vị với an@thu.example.',
  ],
  [
    'a telephone number without its zero',
    'Bùi Văn Mới;x@thu.example;912345678;T1.2;Nhân viên;Cán bộ',
    '2: Bảng tính đã bỏ số 0 ở đầu; sẽ ghi là 0912345678.',
  ],
];

describe.each([
  ['units', 'units', UNIT_ERRORS],
  ['people', 'people', PEOPLE_ERRORS],
] as const)('a mistake in a sheet of %s', (_name, about, cases) => {
  it.each(cases)('%s', (_what, text, ...sentences) => {
    const rows = planned(text, about);
    const errors = said(rows, 'problems');
    expect(errors).toHaveLength(sentences.length);
    errors.forEach((error, at) => expect(error).toContain(sentences[at]));
    for (const { row, outcome, problems } of rows)
      expect([row, outcome === 'error']).toEqual([row, problems.length > 0]);
  });
});

describe.each([
  ['units', 'units', DOUBTS],
  ['people', 'people', PEOPLE_DOUBTS],
] as const)('a doubt in a sheet of %s is pointed out, and holds nothing up', (_name, about, cases) => {
  it.each(cases)('%s', (_what, text, ...sentences) => {
    const rows = planned(text, about);
    expect(said(rows, 'problems')).toEqual([]);
    const doubts = said(rows, 'doubts');
    expect(doubts).toHaveLength(sentences.length);
    doubts.forEach((doubt, at) => expect(doubt).toContain(sentences[at]));
  });
});

it('every kind of remark stands in one of the tables', () => {
  const kinds = [
    ...[...UNIT_ERRORS, ...DOUBTS].flatMap(([, text]) => planned(text, 'units')),
    ...[...PEOPLE_ERRORS, ...PEOPLE_DOUBTS].flatMap(([, text]) => planned(text, 'people')),
  ].flatMap(({ problems, doubts }) => [...problems, ...doubts].map(({ problem }) => problem));
  expect([...new Set(kinds)].toSorted()).toEqual([...SHEET_ERRORS, ...SHEET_WARNINGS].toSorted());
});

describe('what a row would change', () => {
  const changes = (text: string, about: 'units' | 'people') =>
    planned(text, about).map((row) => [row.outcome, ...rowInWords(row).changes].join(' | '));

  it.each([
    ['T1.4;Trường Tiểu học Hòa Bình;;Trường TH;T1.2', 'unchanged'],
    ['A1;Trường THCS Mới;;Trường cấp 2;UBND xã Đông', 'new'],
    [
      'T1.4;Trường Tiểu học Sông Xanh;;TH;T1.2',
      'renamed | Tên đơn vị: Trường Tiểu học Hòa Bình → Trường Tiểu học Sông Xanh (từ 20/06/2024)',
    ],
    [
      'T1.4;Trường Tiểu học Hòa Bình;;TH;UBND xã Tây',
      'moved | Cấp trên hành chính: UBND xã Đông → UBND xã Tây (T1.3) (từ 20/06/2024)',
    ],
    [
      'T1.4;Trường Tiểu học Hòa Bình;;TH;T1.3;1/9/2024',
      'moved | Cấp trên hành chính: UBND xã Đông → UBND xã Tây (T1.3) (từ 01/09/2024)',
    ],
    [
      'T1.4;Trường Tiểu học Hòa Bình;;TH-THCS;T1.2',
      'changed | Loại đơn vị: Trường tiểu học → Trường tiểu học và THCS (từ 20/06/2024)',
    ],
    [
      ';Trường MN Hoa Sen;;Mẫu giáo;UBND xã Tây',
      'renamed | Tên đơn vị: Trường Mầm non Hoa Sen → Trường MN Hoa Sen (từ 20/06/2024)',
    ],
    [`X9;Trường Mầm non Hoa Sen;;MN;T1.2`, 'changed | Mã định danh: (trống) → X9 (từ 20/06/2024)'],
    [
      'T1.9;Đội Quản lý chợ;;Khác;T1.3;;31/12/2024',
      'ended | Đến hết ngày: (trống) → 31/12/2024 (từ 01/08/2024)',
    ],
  ])('%s → %s', (text, expected) => {
    expect(changes(text, 'units')).toEqual([expected]);
  });

  it.each([
    ['Lê Văn An;an@thu.example;;Trường TH Hoà Bình;Người đứng đầu;Hiệu trưởng;1/1/2022;', 'unchanged'],
    ['Lê Văn An;an@thu.example;;T1.4;Thủ trưởng;Hiệu trưởng;;', 'unchanged'],
    ['Lê Văn An;AN@thu.example;0913;;;', 'person-changed | Điện thoại: (trống) → 0913 (từ 20/06/2024)'],
    ['Lê Văn Ân;an@thu.example;;;;', 'person-changed | Họ và tên: Lê Văn An → Lê Văn Ân (từ 20/06/2024)'],
    ['Bùi Văn Mới;x@thu.example;;;;', 'new-person'],
    [
      'Lê Văn An;an@thu.example;;T1.2;Nhân viên;Cán bộ',
      'new-position | Chức danh: (trống) → Cán bộ, UBND xã Đông (T1.2) (từ 20/06/2024)',
    ],
    [
      'Lê Văn An;an@thu.example;;T1.4;Thủ trưởng;Quyền Hiệu trưởng',
      'title | Chức danh: Hiệu trưởng → Quyền Hiệu trưởng (từ 20/06/2024)',
    ],
    [
      'Lê Văn An;an@thu.example;;T1.4;Thủ trưởng;Quyền Hiệu trưởng;1/8/2024;',
      'title | Chức danh: Hiệu trưởng → Quyền Hiệu trưởng (từ 01/08/2024)',
    ],
    [
      'Lê Văn An;an@thu.example;;T1.4;Thủ trưởng;Hiệu trưởng;;31/8/2024',
      'position-ended | Đến hết ngày: (trống) → 31/08/2024 (từ 01/09/2024)',
    ],
  ])('%s → %s', (text, expected) => {
    expect(changes(text, 'people')).toEqual([expected]);
  });

  it('names the sheets by which rows are told apart', () => {
    expect(planned('A1;Trường THCS X;;THCS;T1.2', 'units')[0]?.sheet).toBe(UNIT_SHEET);
    expect(planned('Bùi Văn Mới;x@thu.example;;;;', 'people')[0]?.sheet).toBe(PEOPLE_SHEET);
  });
});

it('a unit may be named as lists name it in short', () => {
  const [row] = planned('A1;Trường X;;THCS;TTVH Tây', 'units');
  expect([row?.outcome, row && rowInWords(row).problems]).toEqual(['new', []]);
  // One of two schools of a name is known by its superior.
  const [there] = planned(';Trường Mầm non Hoa Sen;;Mầm non;Xã Tây', 'units');
  expect([there?.outcome, there && rowInWords(there).problems]).toEqual(['unchanged', []]);
});
