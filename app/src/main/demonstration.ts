import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadHolidays } from '../calendar/calendar.actions.ts';
import { loadSchoolYears } from '../calendar/school-calendar.actions.ts';
import { giveSharedPassword } from '../people/account.actions.ts';
import type { Log } from '../platform/log.ts';
import type { Db } from '../platform/postgres.ts';
import { readSpreadsheet } from '../platform/spreadsheet.ts';
import { makeRootUnit } from '../units/unit.actions.ts';
import { importSheets } from '../units/unit-import.actions.ts';
import { loadDemonstrationDirectives } from './demonstration-directives.ts';

export interface DemonstrationDeps {
  /** As the application's role, for the use cases. */
  readonly db: Db;
  /** As the owner of the tables, for what no use case may do, such as the day the demonstration stands on. */
  readonly owner: Db;
  readonly dataFolder: string;
  readonly log: Log;
  /** It takes some seconds: called now and then with the per cent that is done. */
  readonly onProgress?: (percent: number) => void;
}

/** An account that the terminal shows after the start. */
export interface DemonstrationAccount {
  readonly email: string;
  readonly password: string;
  /** Who it is, in Vietnamese. */
  readonly who: string;
}

/** Everybody in the demonstration signs in with it; the data are invented and may be seen by all. */
const PASSWORD = 'binhson-2024';

const SHOWN: readonly (readonly [local: string, who: string])[] = [
  ['van-thu', 'Văn thư, Văn phòng HĐND&UBND huyện'],
  ['chuyen-vien', 'Chuyên viên theo dõi giáo dục, Văn phòng'],
  ['lanh-dao', 'Chủ tịch UBND huyện'],
  ['truong-phong-gddt', 'Trưởng phòng Giáo dục và Đào tạo'],
  ['hieu-truong-th1-binh-hoa', 'Hiệu trưởng Trường Tiểu học số 1 Bình Hòa'],
  ['hieu-truong-thcs-binh-chau', 'Hiệu trưởng Trường THCS Bình Châu'],
  ['hieu-truong-mn-chau-o', 'Hiệu trưởng Trường Mầm non Châu Ổ'],
  ['can-bo-binh-minh', 'Công chức UBND xã Bình Minh'],
  ['quan-tri', 'Quản trị hệ thống'],
];

export const DEMONSTRATION_ACCOUNTS: readonly DemonstrationAccount[] = SHOWN.map(([local, who]) => ({
  email: `${local}@binhson.example`,
  password: PASSWORD,
  who,
}));

/** The civil day on which the demonstration stands. */
export const DEMONSTRATION_DAY = Temporal.PlainDate.from('2024-06-20');

/** Units and positions hold from the beginning of the year, so that what came before the day has its people, too. */
const SINCE = Temporal.PlainDate.from('2024-01-01');

const UNITS_FILE = join(import.meta.dirname, '../../../samples/units.xlsx');

/**
 * Fills an empty database with the demonstration and, at the very end, sets `installation.demonstration_today`. A start
 * that is killed before that calls it again on what it has left behind.
 */
export async function loadDemonstration(deps: DemonstrationDeps): Promise<void> {
  const { owner } = deps;
  const sheets = await readSpreadsheet(await readFile(UNITS_FILE));
  await owner.transaction().execute(async (trx) => {
    const { root_unit_id: present } = await trx
      .selectFrom('installation')
      .select('root_unit_id')
      .forUpdate()
      .executeTakeFirstOrThrow();
    if (present !== null) return;
    const root = { name: 'UBND huyện Bình Sơn', kind: 'district-committee' } as const;
    const rootId = await makeRootUnit(trx, root, SINCE);
    const { problems } = await importSheets(trx, rootId, sheets, SINCE);
    if (problems.length > 0) throw new Error(`samples/units.xlsx: ${JSON.stringify(problems)}`);
    await giveSharedPassword(trx, PASSWORD);
    await loadHolidays(trx);
    await loadSchoolYears(trx);
    await trx.updateTable('installation').set({ root_unit_id: rootId }).execute();
  });
  await loadDemonstrationDirectives(deps);
  // A start that was cut short leaves files half taken in, and the next one found others there already.
  await owner.deleteFrom('intake').where('stage', '!=', 'done').execute();
  await owner
    .updateTable('installation')
    .set({ demonstration_today: DEMONSTRATION_DAY.toString(), set_up_at: Temporal.Now.instant().toString() })
    .execute();
}
