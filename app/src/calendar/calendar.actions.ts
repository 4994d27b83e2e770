import type { Db } from '../platform/postgres.ts';
import {
  type InstallationSettings,
  insertCalendarDays,
  selectCalendarDays,
  selectInstallation,
} from './calendar.store.ts';
import type { DueContext } from './due-date.ts';
import { HOLIDAYS } from './holidays.ts';
import { makeOfficeCalendar, type OfficeCalendar } from './office-calendar.ts';
import { selectSchoolYears } from './school-calendar.store.ts';

/** The office calendar as it stands in the database. */
export async function officeCalendar(db: Db): Promise<OfficeCalendar> {
  const days = await selectCalendarDays(db);
  return makeOfficeCalendar(days.map(({ day, kind }) => ({ day: Temporal.PlainDate.from(day), kind })));
}

/** Days that differ from the ordinary week, as ISO dates. */
export async function exceptionalDays(
  db: Db,
): Promise<{ readonly holidays: readonly string[]; readonly extraWorkingDays: readonly string[] }> {
  const days = await selectCalendarDays(db);
  const of = (kind: (typeof days)[number]['kind']): string[] =>
    days.filter((day) => day.kind === kind).map(({ day }) => day);
  return { holidays: of('holiday'), extraWorkingDays: of('extra-working-day') };
}

/** Root unit, day of the demonstration, and the settings that hold for the whole installation. */
export async function installationSettings(db: Db): Promise<InstallationSettings> {
  return await selectInstallation(db);
}

/** All that the last day of a deadline hangs on: both calendars and what "trước ngày" means. */
export async function dueContext(db: Db, issueDate: Temporal.PlainDate | null): Promise<DueContext> {
  const { beforeMeans } = await selectInstallation(db);
  return {
    issueDate,
    calendar: await officeCalendar(db),
    beforeMeans,
    schoolYears: await selectSchoolYears(db),
  };
}

/** Loads the known holidays and swapped days; done once at set-up, harmless when repeated. */
export async function loadHolidays(trx: Db): Promise<void> {
  await insertCalendarDays(trx, HOLIDAYS);
}
