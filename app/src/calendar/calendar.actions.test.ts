import { expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { installationSettings, loadHolidays, officeCalendar } from './calendar.actions.ts';
import { HOLIDAYS } from './holidays.ts';

const { db, owner } = await testDatabase();
const day = (text: string) => Temporal.PlainDate.from(text);

test('before anything is loaded offices work from Monday to Friday', async () => {
  const calendar = await officeCalendar(db);
  expect(calendar.isWorkingDay(day('2024-09-02'))).toBe(true);
  expect(calendar.isWorkingDay(day('2024-09-01'))).toBe(false);
});

test('holidays are loaded once; a day that somebody has mended stays as it is', async () => {
  await loadHolidays(db);
  await db
    .updateTable('calendar_day')
    .set({ name: 'Quốc khánh (sửa)' })
    .where('day', '=', '2024-09-02')
    .execute();
  await loadHolidays(db);
  const days = await db.selectFrom('calendar_day').select(['day', 'name']).execute();
  expect(days).toHaveLength(HOLIDAYS.length);
  expect(days.find((each) => each.day === '2024-09-02')?.name).toBe('Quốc khánh (sửa)');
  expect((await officeCalendar(db)).isWorkingDay(day('2024-09-02'))).toBe(false);
});

test('a new installation has no root unit and means "trước ngày" as the day before', async () => {
  expect(await installationSettings(owner)).toEqual({
    rootId: null,
    demonstrationToday: null,
    beforeMeans: 'previous-day',
    setUpAt: null,
  });
});
