import { sql } from 'kysely';
import { type Clock, clockOnDay } from '../src/base/clock.ts';
import { loadHolidays } from '../src/calendar/calendar.actions.ts';
import { giveSharedPassword } from '../src/people/account.actions.ts';
import { makeRootUnit } from '../src/units/unit.actions.ts';
import { importSheets } from '../src/units/unit-import.actions.ts';
import { fromFive } from '../test/afternoon.ts';
import { addressOf, openEmptySite, PASSWORD, type Site } from './site.ts';

/** The invented province of docs/province-order.md, on a day that moves on. */
export interface Province extends Site {
  readonly goTo: (day: string) => void;
  /** The work of a unit whose words begin so. */
  readonly work: (unit: string, words: string) => Promise<string>;
}

const PROVINCE = 'UBND tỉnh Thử Nghiệm';
const OFFICE = 'Văn phòng UBND tỉnh Thử Nghiệm';
export const DEPARTMENT = 'Sở Giáo dục và Đào tạo';
export const COMMUNE = 'UBND xã Suối Mơ';
export const HOA_SEN = 'Trường Mầm non Hoa Sen';
export const HOA_BINH = 'Trường Tiểu học Hòa Bình';
export const DONG_TAM = 'Trường THCS Đồng Tâm';

const UNITS: readonly (readonly string[])[] = [
  ['Tên đơn vị', 'Loại đơn vị', 'Cấp trên hành chính', 'Cấp trên chuyên môn'],
  [OFFICE, 'Văn phòng', PROVINCE, ''],
  [DEPARTMENT, 'Sở', PROVINCE, ''],
  [COMMUNE, 'UBND xã', PROVINCE, DEPARTMENT],
  [HOA_SEN, 'Trường mầm non', COMMUNE, ''],
  [HOA_BINH, 'Trường tiểu học', COMMUNE, ''],
  [DONG_TAM, 'Trường THCS', COMMUNE, ''],
];

const PEOPLE: readonly (readonly string[])[] = [
  ['Họ và tên', 'Thư điện tử', 'Đơn vị', 'Vai trò', 'Chức danh'],
  ['Lê Thị An', addressOf('lanh-dao-tinh'), PROVINCE, 'Lãnh đạo', 'Phó Chủ tịch'],
  ['Trần Văn Bách', addressOf('van-thu-tinh'), OFFICE, 'Văn thư', 'Văn thư'],
  ['Đỗ Thị Cúc', addressOf('chuyen-vien-tinh'), OFFICE, 'Chuyên viên', 'Chuyên viên'],
  ['Phạm Văn Dũng', addressOf('giam-doc'), DEPARTMENT, 'Thủ trưởng', 'Giám đốc'],
  ['Ngô Thị Giang', addressOf('chu-tich-xa'), COMMUNE, 'Lãnh đạo', 'Chủ tịch'],
  ['Vũ Thị Hà', addressOf('hoa-sen'), HOA_SEN, 'Thủ trưởng', 'Hiệu trưởng'],
  ['Bùi Văn Khôi', addressOf('hoa-binh'), HOA_BINH, 'Thủ trưởng', 'Hiệu trưởng'],
  ['Hồ Văn Lâm', addressOf('dong-tam'), DONG_TAM, 'Thủ trưởng', 'Hiệu trưởng'],
];

const SINCE = Temporal.PlainDate.from('2025-07-01');

export async function openProvince(): Promise<Province> {
  let day = SINCE;
  const time = fromFive();
  const clock: Clock = { now: () => clockOnDay(day, time).now(), today: () => day };
  const site = await openEmptySite(clock);
  await site.owner.transaction().execute(async (trx) => {
    const rootId = await makeRootUnit(trx, { name: PROVINCE, kind: 'province-committee' }, SINCE);
    const sheets = [sheet('Đơn vị', UNITS), sheet('Người dùng', PEOPLE)];
    const { problems } = await importSheets(trx, rootId, sheets, SINCE);
    if (problems.length > 0) throw new Error(JSON.stringify(problems));
    await giveSharedPassword(trx, PASSWORD);
    await loadHolidays(trx);
    await trx
      .updateTable('installation')
      .set({ root_unit_id: rootId, set_up_at: clock.now().toString() })
      .execute();
  });
  return {
    ...site,
    goTo: (next) => {
      day = Temporal.PlainDate.from(next);
    },
    work: (unit, words) => workOf(site, unit, words),
  };
}

function sheet(name: string, [headings = [], ...rows]: readonly (readonly string[])[]) {
  return { name, headings, rows: rows.map((texts, at) => ({ number: at + 2, texts })) };
}

async function workOf({ owner }: Site, unit: string, words: string): Promise<string> {
  const found = await sql<{ id: string }>`
    select a.id from assignment a
    join task t on t.root_id = a.root_id and t.id = a.task_id
    join unit_version v on v.unit_id = a.unit_id
    where v.name = ${unit} and t.summary like ${`${words}%`}
  `.execute(owner);
  const [only, second] = found.rows;
  if (only === undefined || second !== undefined) throw new Error(`${found.rows.length} × ${unit}: ${words}`);
  return only.id;
}
