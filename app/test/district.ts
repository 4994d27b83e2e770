import { readFile } from 'node:fs/promises';
import type { Actor } from '../src/base/actor.ts';
import { giveSharedPassword } from '../src/people/account.actions.ts';
import { emailOf } from '../src/tasks/task-world.test-data.ts';
import { SAMPLE_UNITS_FILE } from '../src/units/sample-district.test-data.ts';
import { importUnits } from '../src/units/unit-import.test-data.ts';
import type { TestApplication } from './application.ts';
import { browsersOf, PASSWORD } from './browser.ts';

export const ADMINISTRATOR = 'vo-hanh@binhson.example';

/** Sets the installation up as the district of the samples, with its administrator and nobody else. */
export async function setUpDistrict(app: TestApplication): Promise<Actor> {
  return await app.actions.setUp.setUp(
    {
      unitName: 'UBND huyện Bình Sơn',
      unitKind: 'district-committee',
      name: 'Võ Thị Hạnh',
      title: 'Quản trị',
      email: ADMINISTRATOR,
      password: PASSWORD,
    },
    { requestId: 'test', address: '192.0.2.7' },
  );
}

/** The same with the units and people of the samples; only the administrator has an account. */
export async function setUpSampleDistrict(app: TestApplication, since = '2024-06-20'): Promise<Actor> {
  const administrator = await setUpDistrict(app);
  const from = Temporal.PlainDate.from(since);
  await importUnits(app, administrator, { bytes: await readFile(SAMPLE_UNITS_FILE), from });
  return administrator;
}

/** The same where everybody has an account, and all are at their browsers. */
export async function browsersOfSampleDistrict(app: TestApplication, since?: string) {
  await setUpSampleDistrict(app, since);
  await giveSharedPassword(app.db, PASSWORD);
  return browsersOfDistrict(app);
}

/** People of the samples at their browsers, by the beginning of their address: `ask('/nguoi', 'van-thu')`. */
export function browsersOfDistrict(app: TestApplication) {
  return browsersOf(app, (who: string) => `${who}@binhson.example`);
}

/** People of the small district of `makeWorld` at their browsers, who have accounts from now on. */
export async function browsersOfWorld(app: TestApplication) {
  await giveSharedPassword(app.owner, PASSWORD);
  return browsersOf(app, emailOf);
}
