/**
 * Writes samples/units.xlsx: a district as it was in June 2024. The bodies are of the kinds that every district had; the
 * schools and the people are invented, the addresses are under a reserved domain.
 *
 *   npx node tools/make-sample-units.ts
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import type { Role } from '../app/src/base/actor.ts';
import type { PersonId, UnitId } from '../app/src/base/ids.ts';
import { peopleSheet, type SheetPerson } from '../app/src/people/person-sheet.ts';
import { type Sheet, writeSpreadsheet } from '../app/src/platform/spreadsheet.ts';
import type { Line, UnitKind } from '../app/src/units/unit.ts';
import { type SheetUnit, unitSheet } from '../app/src/units/unit-sheet.ts';

function listed(text: string): readonly string[] {
  return text.trim().split(/\s*·\s*/);
}

const ROOT = 'H48.112';
const EDUCATION = `${ROOT}.06`;

const DIVISIONS: readonly (readonly [name: string, shortName: string, local: string])[] = [
  ['Phòng Nội vụ', 'Phòng Nội vụ', 'noi-vu'],
  ['Phòng Tư pháp', 'Phòng Tư pháp', 'tu-phap'],
  ['Phòng Tài chính – Kế hoạch', 'Phòng TC-KH', 'tckh'],
  ['Phòng Tài nguyên và Môi trường', 'Phòng TN&MT', 'tnmt'],
  ['Phòng Giáo dục và Đào tạo', 'Phòng GD&ĐT', 'gddt'],
  ['Phòng Lao động – Thương binh và Xã hội', 'Phòng LĐTB&XH', 'ldtbxh'],
  ['Phòng Văn hóa và Thông tin', 'Phòng VH&TT', 'vhtt'],
  ['Phòng Y tế', 'Phòng Y tế', 'y-te'],
  ['Phòng Kinh tế và Hạ tầng', 'Phòng KT&HT', 'ktht'],
  ['Phòng Nông nghiệp và Phát triển nông thôn', 'Phòng NN&PTNT', 'nnptnt'],
  ['Phòng Dân tộc', 'Phòng Dân tộc', 'dan-toc'],
  ['Thanh tra huyện', 'Thanh tra huyện', 'thanh-tra'],
];

const OTHER_BODIES: readonly (readonly [name: string, shortName: string, local: string])[] = [
  ['Công an huyện', 'Công an huyện', 'cong-an'],
  ['Trung tâm Y tế huyện', 'Trung tâm Y tế', 'trung-tam-y-te'],
  ['Trung tâm Truyền thông – Văn hóa – Thể thao huyện', 'TT Truyền thông – VH – TT', 'truyen-thong'],
  ['Ban Quản lý dự án đầu tư xây dựng huyện', 'Ban QLDA huyện', 'ban-qlda'],
];

const TOWN = 'Châu Ổ';
const COMMUNES = listed(`
  Bình An · Bình Chánh · Bình Châu · Bình Chương · Bình Dương · Bình Đông · Bình Hải · Bình Hiệp ·
  Bình Hòa · Bình Khương · Bình Long · Bình Minh · Bình Mỹ · Bình Nguyên · Bình Phước · Bình Tân Phú ·
  Bình Thanh · Bình Thạnh · Bình Thuận · Bình Trị · Bình Trung
`);

/** Small communes whose pupils go to one school for both levels. */
const COMBINED = ['Bình An', 'Bình Hải', 'Bình Tân Phú', 'Bình Thanh'];
const WITHOUT_PRESCHOOL = ['Bình An', 'Bình Khương'];
const TWO_PRIMARIES = ['Bình Châu', 'Bình Hòa'];
const WITHOUT_LOWER_SECONDARY = ['Bình Minh'];

interface SampleUnit {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly superiors: Partial<Record<Line, string>>;
  /** Last part of the addresses of its people. */
  readonly local: string;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

function asciiName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'd')
    .toLowerCase()
    .replaceAll(' ', '-');
}

function districtBodies(): SampleUnit[] {
  const body = (n: number, kind: UnitKind, [name, shortName, local]: readonly [string, string, string]) => ({
    code: `${ROOT}.${two(n)}`,
    name,
    shortName,
    kind,
    superiors: { administrative: ROOT },
    local,
  });
  return [
    {
      code: ROOT,
      name: 'UBND huyện Bình Sơn',
      shortName: 'UBND huyện',
      kind: 'district-committee',
      superiors: {},
      local: 'huyen',
    },
    body(1, 'office', ['Văn phòng HĐND&UBND huyện', 'Văn phòng', 'van-phong']),
    ...DIVISIONS.map((division, index) => body(index + 2, 'division', division)),
    ...OTHER_BODIES.map((other, index) => body(index + 20, 'other', other)),
  ];
}

function communes(): SampleUnit[] {
  return [TOWN, ...COMMUNES].map((place, index) => ({
    code: `${ROOT}.${two(index + 30)}`,
    name: `UBND ${place === TOWN ? 'thị trấn' : 'xã'} ${place}`,
    // Beside a list of schools "Bình Châu" alone would not say whose committee it is.
    shortName: `${place === TOWN ? 'TT' : 'Xã'} ${place}`,
    kind: 'commune-committee',
    superiors: { administrative: ROOT },
    // Without diacritics it would be the same as Bình Thanh.
    local: place === 'Bình Thạnh' ? 'binh-thanh-2' : asciiName(place),
  }));
}

function schoolsOf(commune: SampleUnit): SampleUnit[] {
  const place = commune.shortName.replace(/^(?:TT|Xã) /u, '');
  const list: (readonly [UnitKind, string, string, string])[] = [];
  if (!WITHOUT_PRESCHOOL.includes(place))
    list.push(['preschool', `Trường Mầm non ${place}`, `MN ${place}`, 'mn']);
  if (COMBINED.includes(place)) {
    list.push(['primary-lower-secondary', `Trường TH&THCS ${place}`, `TH&THCS ${place}`, 'th-thcs']);
  } else {
    const numbers = TWO_PRIMARIES.includes(place) ? [' số 1', ' số 2'] : [''];
    numbers.forEach((number, index) => {
      const short = `TH${number} ${place}`;
      list.push([
        'primary',
        `Trường Tiểu học${number} ${place}`,
        short,
        number === '' ? 'th' : `th${index + 1}`,
      ]);
    });
    if (!WITHOUT_LOWER_SECONDARY.includes(place)) {
      list.push(['lower-secondary', `Trường THCS ${place}`, `THCS ${place}`, 'thcs']);
    }
  }
  return list.map(([kind, name, shortName, prefix], index) => ({
    code: `${commune.code}.${two(index + 1)}`,
    name,
    shortName,
    kind,
    superiors: { administrative: commune.code, professional: EDUCATION },
    local: `${prefix}-${commune.local}`,
  }));
}

function furtherSchools(): SampleUnit[] {
  return [
    {
      code: `${ROOT}.90`,
      name: 'Trung tâm GDNN-GDTX huyện Bình Sơn',
      shortName: 'TT GDNN-GDTX',
      kind: 'continuing-education',
      superiors: { administrative: ROOT, professional: EDUCATION },
      local: 'gdnn-gdtx',
    },
    // Answers to the province, not to the district; it stands here.
    {
      code: 'H48.25.31',
      name: 'Trường THPT Vạn Tường Mới',
      shortName: 'THPT Vạn Tường Mới',
      kind: 'upper-secondary',
      superiors: {},
      local: 'thpt-van-tuong-moi',
    },
  ];
}

// ---- People ----

const FAMILY = listed(`
  Nguyễn · Trần · Lê · Phạm · Võ · Đặng · Bùi · Đỗ · Huỳnh · Phan · Trương
`);
const MIDDLE = listed(`
  Thị · Văn · Minh · Ngọc · Thanh · Quang · Thu · Đức · Hồng · Xuân · Kim · Hữu · Bích
`);
const GIVEN = listed(`
  An · Bảo · Châu · Dung · Giang · Hà · Hạnh · Khoa · Lan · Lâm · Mai · Nam · Oanh · Phúc · Quyên ·
  Sơn · Tâm · Uyên · Vinh · Yến · Thảo · Tuấn · Trang · Thắng · Loan · Khánh · Hiền · Đạt · Diễm
`);

/** The lists have 11, 13 and 29 members, so that the first 4,147 names all differ. */
function inventedName(n: number): string {
  return `${FAMILY[n % 11] ?? ''} ${MIDDLE[n % 13] ?? ''} ${GIVEN[n % 29] ?? ''}`;
}

interface SamplePosition {
  readonly unit: SampleUnit;
  readonly role: Role;
  readonly title: string;
  readonly email: string;
}

function positionsOf(unit: SampleUnit): SamplePosition[] {
  const at = (role: Role, title: string, local: string): SamplePosition => ({
    unit,
    role,
    title,
    email: `${local}@binhson.example`,
  });
  const head = (title: string, local: string): SamplePosition => at('head', title, `${local}-${unit.local}`);
  const positions: Partial<Record<UnitKind, readonly SamplePosition[]>> = {
    'district-committee': [
      at('leader', 'Chủ tịch', 'lanh-dao'),
      at('leader', 'Phó Chủ tịch', 'pho-chu-tich'),
    ],
    office: [
      at('head', 'Chánh Văn phòng', 'chanh-van-phong'),
      at('clerk', 'Văn thư', 'van-thu'),
      at('specialist', 'Chuyên viên theo dõi giáo dục', 'chuyen-vien'),
      at('specialist', 'Chuyên viên tổng hợp', 'chuyen-vien-tong-hop'),
      at('administrator', 'Quản trị hệ thống', 'quan-tri'),
    ],
    division: [
      unit.name.startsWith('Thanh tra')
        ? at('head', 'Chánh Thanh tra', 'chanh-thanh-tra')
        : head('Trưởng phòng', 'truong-phong'),
      at('specialist', 'Chuyên viên', `chuyen-vien-${unit.local}`),
    ],
    'commune-committee': [
      head('Chủ tịch UBND', 'chu-tich'),
      at('staff', 'Công chức Văn hóa – Xã hội', `can-bo-${unit.local}`),
    ],
    other: [head('Thủ trưởng', 'thu-truong')],
    'continuing-education': [head('Giám đốc', 'giam-doc')],
  };
  return [...(positions[unit.kind] ?? [head('Hiệu trưởng', 'hieu-truong')])];
}

/** The last columns of either sheet are days and ids, of which a hand-made list says nothing. */
function withoutDays(sheet: Sheet): Sheet {
  const without = <Cell>(cells: readonly Cell[]): readonly Cell[] => cells.slice(0, -3);
  return { name: sheet.name, headings: without(sheet.headings), rows: sheet.rows.map(without) };
}

async function main(): Promise<void> {
  const places = communes();
  const units = [...districtBodies(), ...places, ...places.flatMap(schoolsOf), ...furtherSchools()];
  // Codes serve as ids here: they are what the sheet writes for a superior.
  const views = units.map(
    (unit): SheetUnit => ({
      ...unit,
      from: '2024-01-01',
      until: null,
      id: unit.code as UnitId,
      superiors: Object.entries(unit.superiors).map(([line, id]) => ({
        line: line as Line,
        id: id as UnitId,
      })),
    }),
  );
  const people = units.flatMap(positionsOf).map(
    ({ email, unit, role, title }, index): SheetPerson => ({
      // Made when they are taken in.
      id: '' as PersonId,
      name: inventedName(index * 7 + 3),
      email,
      phone: null,
      position: { unit: unit.code, role, title, from: null, until: null },
    }),
  );
  const bytes = await writeSpreadsheet(
    [withoutDays(unitSheet(views)), withoutDays(peopleSheet(people))],
    Temporal.Instant.from('2024-06-01T00:00:00Z'),
  );
  const target = join(import.meta.dirname, '../samples/units.xlsx');
  // Zipped again with a fixed time, so that the same data give the same bytes.
  await writeFile(target, zipSync(unzipSync(bytes), { mtime: '2024-06-01T00:00:00' }));
  console.log(`${target}: ${units.length} units, ${people.length} positions`);
}

await main();
