import type { Db } from '../platform/postgres.ts';
import {
  type InstallationSettings,
  insertCalendarDays,
  selectCalendarDays,
  selectInstallation,
} from './calendar.store.ts';
import { HOLIDAYS } from './holidays.ts';
import { makeOfficeCalendar, type OfficeCalendar } from './office-calendar.ts';

/** The office calendar as it stands in the database. */
export async function officeCalendar(db: Db): Promise<OfficeCalendar> {
  const days = await selectCalendarDays(db);
  return makeOfficeCalendar(days.map(({ day, kind }) => ({ day: Temporal.PlainDate.from(day), kind })));
}

/** Root unit, day of the demonstration, and the settings that hold for the whole installation. */
export async function installationSettings(db: Db): Promise<InstallationSettings> {
  return await selectInstallation(db);
}

/** Loads the known holidays and swapped days; done once at set-up, harmless when repeated. */
export async function loadHolidays(trx: Db): Promise<void> {
  await insertCalendarDays(trx, HOLIDAYS);
}
