/**
 * A province of 50,000 units through three tiers of time, invented from one seed: until 30/6/2025 province, districts and
 * communes; from 1/7/2025 province and larger communes; later some communes and schools are merged. Schools answer to
 * their commune on one line and to the division, later the department of education, on another.
 */
import { sql } from 'kysely';
import type { UnitId } from '../src/base/ids.ts';
import type { Db } from '../src/platform/postgres.ts';
import type { Line, UnitKind } from '../src/units/unit.ts';

/** The first day, and the days on which everything is arranged anew. */
const SINCE = '2015-01-01';
const TWO_TIERS = '2025-07-01';
const MERGED = '2026-03-01';

/** One day of each time. */
export const DAYS = ['2024-06-20', '2025-07-15', '2026-06-01'] as const;

const DEPARTMENTS = [
  'Giáo dục và Đào tạo',
  'Nội vụ',
  'Tài chính',
  'Y tế',
  'Tư pháp',
  'Xây dựng',
  'Công Thương',
];
const DIVISIONS = [
  'Giáo dục và Đào tạo',
  'Nội vụ',
  'Tài chính - Kế hoạch',
  'Tư pháp',
  'Y tế',
  'Văn hóa và Thông tin',
];
const DISTRICTS = 60;
const COMMUNES = 20;
const SCHOOLS = 41;
const LEVELS: readonly { readonly kind: UnitKind; readonly name: string; readonly short: string }[] = [
  { kind: 'preschool', name: 'Trường Mầm non', short: 'MN' },
  { kind: 'primary', name: 'Trường Tiểu học', short: 'TH' },
  { kind: 'primary', name: 'Trường TH', short: 'TH' },
  { kind: 'lower-secondary', name: 'Trường Trung học cơ sở', short: 'THCS' },
  { kind: 'lower-secondary', name: 'Trường THCS', short: 'THCS' },
  { kind: 'upper-secondary', name: 'Trường THPT', short: 'THPT' },
];
const FIRST = [
  'Bình',
  'Tân',
  'Hòa',
  'Phú',
  'Long',
  'Thạnh',
  'Vĩnh',
  'An',
  'Đông',
  'Mỹ',
  'Phước',
  'Xuân',
  'Lộc',
  'Hưng',
];
const SECOND = [
  'Châu',
  'Thuận',
  'Đông',
  'Hiệp',
  'Nguyên',
  'Trị',
  'Lợi',
  'Thành',
  'Hải',
  'Sơn',
  'Minh',
  'Khánh',
  'Tây',
];
const PEOPLE = [
  'Nguyễn Trãi',
  'Lê Lợi',
  'Trần Phú',
  'Quang Trung',
  'Võ Thị Sáu',
  'Kim Đồng',
  'Huỳnh Thúc Kháng',
];

interface Version {
  readonly unit: number;
  readonly from: string;
  readonly until: string | null;
  readonly name: string;
  readonly short: string;
  readonly kind: UnitKind;
  readonly code: string | null;
}

interface Superior {
  readonly unit: number;
  readonly line: Line;
  readonly superior: number;
  readonly from: string;
  readonly until: string | null;
}

interface Made {
  units: number;
  readonly versions: Version[];
  readonly superiors: Superior[];
}

/** The units that questions are asked about. */
export interface Landmarks {
  readonly root: UnitId;
  /** Of education: above all schools from the second day on. */
  readonly department: UnitId;
  /** A commune that outlasts both arrangements. */
  readonly commune: UnitId;
  /** A school that does. */
  readonly school: UnitId;
}

export async function makeManyUnits(db: Db): Promise<Landmarks> {
  const made: Made = { units: 0, versions: [], superiors: [] };
  const marks = province(made);
  const ids = await writeUnits(db, made);
  const idOf = (unit: number): UnitId => {
    const id = ids[unit];
    if (id === undefined) throw new Error(`unit ${unit} was not made`);
    return id;
  };
  await sql`update installation set root_unit_id = ${idOf(marks.root)}`.execute(db);
  await sql`analyze unit_version, unit_superior`.execute(db);
  return {
    root: idOf(marks.root),
    department: idOf(marks.department),
    commune: idOf(marks.commune),
    school: idOf(marks.school),
  };
}

type Told = Omit<Version, 'unit' | 'from' | 'until' | 'code'> &
  Partial<Pick<Version, 'from' | 'until' | 'code'>>;

function found(made: Made, told: Told): number {
  const unit = made.units;
  made.units += 1;
  made.versions.push({ from: SINCE, until: null, code: null, ...told, unit });
  return unit;
}

function answers(
  made: Made,
  to: Pick<Superior, 'unit' | 'line' | 'superior'>,
  [from, until]: readonly [string, string | null],
) {
  made.superiors.push({ ...to, from, until });
}

function province(made: Made) {
  const root = found(made, {
    name: 'UBND tỉnh Lam Giang',
    short: 'UBND tỉnh',
    kind: 'province-committee',
    code: 'H99',
  });
  const departments = DEPARTMENTS.map((field) => {
    const unit = found(made, { name: `Sở ${field}`, short: `Sở ${field}`, kind: 'department' });
    answers(made, { unit: unit, line: 'administrative', superior: root }, [SINCE, null]);
    return unit;
  });
  const department = departments[0] ?? root;
  const districts = Array.from({ length: DISTRICTS }, (_, at) => district(made, { root, department, at }));
  const [commune = root, school = root] = districts[0] ?? [];
  return { root, department, commune, school };
}

interface Above {
  readonly root: number;
  readonly department: number;
  readonly at: number;
}

function placeName(at: number): string {
  const first = FIRST[at % FIRST.length] ?? '';
  const second = SECOND[Math.floor(at / FIRST.length) % SECOND.length] ?? '';
  const round = Math.floor(at / (FIRST.length * SECOND.length));
  return round === 0 ? `${first} ${second}` : `${first} ${second} ${FIRST[round % FIRST.length]}`;
}

/** Gives its first commune and a school of it. */
function district(made: Made, { root, department, at }: Above): readonly [number, number] {
  const untilTwoTiers = [SINCE, TWO_TIERS] as const;
  const name = `huyện ${placeName(at)}`;
  const committee = found(made, {
    name: `UBND ${name}`,
    short: `UBND ${name}`,
    kind: 'district-committee',
    until: TWO_TIERS,
  });
  answers(made, { unit: committee, line: 'administrative', superior: root }, untilTwoTiers);
  const office = found(made, {
    name: `Văn phòng HĐND và UBND ${name}`,
    short: 'Văn phòng',
    kind: 'office',
    until: TWO_TIERS,
  });
  answers(made, { unit: office, line: 'administrative', superior: committee }, untilTwoTiers);
  const divisions = DIVISIONS.map((field) => {
    const unit = found(made, {
      name: `Phòng ${field} ${name}`,
      short: `Phòng ${field}`,
      kind: 'division',
      until: TWO_TIERS,
    });
    answers(made, { unit: unit, line: 'administrative', superior: committee }, untilTwoTiers);
    answers(made, { unit: unit, line: 'professional', superior: department }, untilTwoTiers);
    return unit;
  });
  const education = divisions[0] ?? committee;
  const communes = Array.from({ length: COMMUNES }, (_, n) => n).map((n) =>
    communeOf(made, { root, committee, n, place: at * COMMUNES + n }),
  );
  let school = 0;
  for (const [n, own] of communes.entries()) {
    // Three communes become one, which bears the first one's name; the last of the district's go into another later.
    const heir = communes[n - (n % 3)] ?? own;
    for (let s = 0; s < SCHOOLS; s += 1) {
      const unit = schoolOf(made, {
        at: s,
        place: at * COMMUNES + n,
        code: `H99.${at + 1}.${n + 1}.${s + 1}`,
      });
      const last = made.versions.findLast((row) => row.unit === unit)?.until ?? null;
      answers(made, { unit: unit, line: 'administrative', superior: own }, untilTwoTiers);
      answers(made, { unit: unit, line: 'administrative', superior: heir }, [TWO_TIERS, last]);
      answers(made, { unit: unit, line: 'professional', superior: education }, untilTwoTiers);
      answers(made, { unit: unit, line: 'professional', superior: department }, [TWO_TIERS, last]);
      if (n === 0 && s === 0) school = unit;
    }
  }
  return [communes[0] ?? committee, school];
}

function communeOf(
  made: Made,
  of: { readonly root: number; readonly committee: number; readonly n: number; readonly place: number },
): number {
  const name = `UBND xã ${placeName(of.place)}`;
  const told = { name, short: name, kind: 'commune-committee', until: TWO_TIERS } as const;
  const unit = found(made, told);
  answers(made, { unit, line: 'administrative', superior: of.committee }, [SINCE, TWO_TIERS]);
  if (of.n % 3 !== 0) return unit;
  const renamed = `${name} Thượng`;
  made.versions.push({
    ...told,
    unit,
    name: renamed,
    short: renamed,
    code: null,
    from: TWO_TIERS,
    until: null,
  });
  answers(made, { unit, line: 'administrative', superior: of.root }, [TWO_TIERS, null]);
  return unit;
}

/** Every twentieth school ends with the last arrangement, every tenth is renamed by it. */
function schoolOf(
  made: Made,
  of: { readonly at: number; readonly place: number; readonly code: string },
): number {
  const level = LEVELS[of.at % LEVELS.length] ?? LEVELS[0];
  if (level === undefined) throw new Error('no level');
  const person = PEOPLE[Math.floor(of.at / LEVELS.length) % PEOPLE.length] ?? '';
  const name = of.at < LEVELS.length ? placeName(of.place) : `${person} ${placeName(of.place)}`;
  const told = { kind: level.kind, code: of.code };
  const ends = of.at % 20 === 19;
  const renamed = of.at % 10 === 5;
  const unit = found(made, {
    ...told,
    name: `${level.name} ${name}`,
    short: `${level.short} ${name}`,
    until: ends || renamed ? MERGED : null,
  });
  if (renamed) {
    const version = { ...told, name: `${level.name} số 1 ${name}`, short: `${level.short} số 1 ${name}` };
    made.versions.push({ ...version, unit, from: MERGED, until: null });
  }
  return unit;
}

/** The rows as they are, in one transaction; the ids in the order of the numbers. */
async function writeUnits(db: Db, made: Made): Promise<UnitId[]> {
  return await db.transaction().execute(async (trx) => {
    const given = await sql<{
      id: UnitId;
    }>`select uuidv7() as id from generate_series(1, ${made.units})`.execute(trx);
    const ids = given.rows.map(({ id }) => id).toSorted();
    await sql`insert into unit (id) select unnest(${ids}::uuid[])`.execute(trx);
    const versions = JSON.stringify(made.versions.map((row) => ({ ...row, unit: ids[row.unit] })));
    await sql`
      insert into unit_version (unit_id, valid, name, short_name, kind, code)
      select unit, daterange("from", until), name, short, kind, code from jsonb_to_recordset(${versions}::jsonb)
        as given (unit uuid, "from" date, until date, name text, short text, kind text, code text)
    `.execute(trx);
    const superiors = JSON.stringify(
      made.superiors.map((row) => ({ ...row, unit: ids[row.unit], superior: ids[row.superior] })),
    );
    await sql`
      insert into unit_superior (unit_id, line, superior_id, valid)
      select unit, line, superior, daterange("from", until) from jsonb_to_recordset(${superiors}::jsonb)
        as given (unit uuid, line text, superior uuid, "from" date, until date)
    `.execute(trx);
    return ids;
  });
}
