import { describe, expect, test } from 'vitest';
import { testApplication } from '../../test/application.ts';
import { browsersOfWorld } from '../../test/district.ts';
import { makeWorld } from '../tasks/task-world.test-data.ts';
import { installationSettings, loadHolidays, officeCalendar } from './calendar.actions.ts';

const app = await testApplication({ today: '2024-06-20' });
const world = await makeWorld(app);
const { ask } = await browsersOfWorld(app);
await loadHolidays(app.owner);
const CALENDAR = '/lich-lam-viec';
const ADD = `${CALENDAR}/them`;

const day = (text: string) => Temporal.PlainDate.from(text);
const isOff = async (text: string) => !(await officeCalendar(app.db)).isWorkingDay(day(text));
const FAIR = {
  intent: 'add',
  from: '2024-07-01',
  to: '2024-07-02',
  kind: 'holiday',
  name: 'Lễ hội',
  source: 'Quyết định',
};

describe('the calendar', () => {
  test('is read by everybody in office, year by year, with names and sources', async () => {
    const page = await (await ask(`${CALENDAR}?nam=2025`, 'teacher')).text();
    expect(page).toContain('Lịch làm việc năm 2025');
    expect(page).toContain('Giỗ Tổ Hùng Vương');
    expect(page).toContain('Bộ luật Lao động 2019, Điều 112');
    expect(page).not.toContain('Thêm vào lịch');
  });

  test('is changed by administrators alone', async () => {
    for (const who of ['teacher', 'clerk', 'leader'] as const) {
      expect((await ask(CALENDAR, who, FAIR)).status).toBe(403);
      expect((await ask(ADD, who)).status).toBe(403);
      expect((await ask(CALENDAR, who, { intent: 'before', means: 'same-day' })).status).toBe(403);
    }
    expect((await ask(CALENDAR, null, FAIR)).headers.get('location')).toMatch(/^\/dang-nhap/u);
    expect(await isOff('2024-07-01')).toBe(false);
  });

  test('takes days in, says so in the record, and gives them back', async () => {
    const made = await ask(CALENDAR, 'schoolAdministrator', FAIR);
    expect(made.status).toBe(303);
    expect([await isOff('2024-07-01'), await isOff('2024-07-02')]).toEqual([true, true]);
    const [change] = (await app.actions.calendar.year(world.actor('schoolAdministrator'), 2024)).changes;
    expect(change?.after.map(({ name }) => name)).toEqual(['Lễ hội', 'Lễ hội']);
    const entries = await app.owner
      .selectFrom('audit_entry')
      .select('action')
      .where('object_kind', '=', 'calendar')
      .execute();
    expect(entries.map(({ action }) => action)).toEqual(['calendar.changed']);
    expect(
      (await ask(CALENDAR, 'schoolAdministrator', { intent: 'undo', change: change?.id ?? '' })).status,
    ).toBe(303);
    expect(await isOff('2024-07-01')).toBe(false);
    expect(
      (await ask(CALENDAR, 'schoolAdministrator', { intent: 'undo', change: change?.id ?? '' })).status,
    ).toBe(409);
  });

  test('does not take a change back over somebody else’s', async () => {
    const administrator = world.actor('schoolAdministrator');
    const put = { day: '2024-08-01', kind: 'holiday', name: 'Nghỉ', source: 'Thông báo' } as const;
    const first = await app.actions.calendar.change(administrator, { put: [put], remove: [] });
    await app.actions.calendar.change(administrator, { put: [{ ...put, name: 'Nghỉ mưa bão' }], remove: [] });
    await expect(app.actions.calendar.undo(administrator, first ?? '')).rejects.toThrow('changed_meanwhile');
    expect(await isOff('2024-08-01')).toBe(true);
  });

  test('refuses days that are none, and gives back what was typed', async () => {
    const wrong = [
      { ...FAIR, from: '' },
      { ...FAIR, from: '2024-02-31' },
      { ...FAIR, from: '1999-12-31', to: '' },
      { ...FAIR, to: '2024-06-30' },
      { ...FAIR, to: '2025-07-01' },
      { ...FAIR, name: '' },
      { ...FAIR, name: 'x'.repeat(121) },
      { ...FAIR, source: 'x'.repeat(201) },
    ];
    for (const form of wrong) {
      const answer = await ask(CALENDAR, 'schoolAdministrator', form);
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain('field-error');
    }
    expect((await ask(CALENDAR, 'schoolAdministrator', { intent: 'undo', change: 'x' })).status).toBe(404);
  });

  test('two who change the same day at once leave it as one of them said', async () => {
    const administrator = world.actor('schoolAdministrator');
    const put = (name: string) => ({
      put: [{ day: '2024-10-10', kind: 'holiday', name, source: 'Thông báo' } as const],
      remove: [],
    });
    await Promise.all(
      ['Một', 'Hai', 'Ba'].map((name) => app.actions.calendar.change(administrator, put(name))),
    );
    const { days } = await app.actions.calendar.year(administrator, 2024);
    expect(days.filter((one) => one.day === '2024-10-10')).toHaveLength(1);
  });
});

describe('next year', () => {
  test('is proposed by the law and written when it has been looked over', async () => {
    const page = await (await ask(`${ADD}?theo-luat=2027`, 'schoolAdministrator')).text();
    expect(page).toContain('thứ Bảy 6/2/2027');
    expect(page).toContain('Nghỉ bù Tết Nguyên đán');
    const boxes = [...page.matchAll(/value="(\{&quot;day.+?\})"/gu)].map(([, json]) =>
      (json ?? '').replaceAll('&quot;', '"'),
    );
    expect(boxes.length).toBeGreaterThan(10);
    const days = boxes.map((box) => ['day', box] as const);
    expect((await ask(ADD, 'schoolAdministrator', days)).status).toBe(303);
    expect(await isOff('2027-02-08')).toBe(true);
  });

  test('is read out of a pasted announcement', async () => {
    const text =
      'Công chức được nghỉ Quốc khánh năm 2027 từ thứ Tư ngày 01/9/2027 đến hết thứ Năm ngày 02/9/2027.';
    const page = await (
      await ask(ADD, 'schoolAdministrator', { intent: 'read', text, source: 'Thông báo' })
    ).text();
    expect(page).toContain('thứ Tư 1/9/2027');
    expect(page).toContain('Chưa có gì được ghi');
    const nothing = await ask(ADD, 'schoolAdministrator', {
      intent: 'read',
      text: 'Không có gì',
      source: 'Thông báo',
    });
    expect(nothing.status).toBe(422);
    expect(await nothing.text()).toContain('Không đọc được ngày nghỉ nào');
  });

  test('is refused when nothing is chosen, or what is sent was not ours', async () => {
    for (const days of ['', '{', '{"day":"2027-01-01"}', '[]']) {
      expect((await ask(ADD, 'schoolAdministrator', { day: days })).status).toBe(422);
    }
    expect((await ask(`${ADD}?theo-luat=2999`, 'schoolAdministrator')).status).toBe(404);
  });
});

test('what “trước ngày” means is settled by administrators, and recorded', async () => {
  expect((await ask(CALENDAR, 'schoolAdministrator', { intent: 'before', means: 'same-day' })).status).toBe(
    303,
  );
  expect((await installationSettings(app.owner)).beforeMeans).toBe('same-day');
  const entry = await app.owner
    .selectFrom('audit_entry')
    .select('detail')
    .where('action', '=', 'calendar.before-means-changed')
    .executeTakeFirstOrThrow();
  expect(entry.detail).toEqual({ from: 'previous-day', to: 'same-day' });
});

describe('the school calendar', () => {
  const SCHOOL = `${CALENDAR}/nam-hoc`;
  const FAIR_YEAR = {
    intent: 'save',
    year: '2026',
    opening: '2026-09-05',
    firstFrom: '2026-09-07',
    firstTo: '2027-01-15',
    secondFrom: '2027-01-18',
    secondTo: '2027-05-28',
    breaks: '1/2/2027 - 14/2/2027 Nghỉ Tết',
    source: 'Quyết định của UBND tỉnh',
  };
  const years = async () =>
    (await app.actions.calendar.schoolCalendar(world.actor('teacher'))).years.map(({ year }) => year);

  test('is read by everybody in office, and changed by administrators alone', async () => {
    const page = await (await ask(SCHOOL, 'teacher')).text();
    expect(page).toContain('Năm học 2024-2025');
    expect(page).not.toContain('Thêm năm học');
    for (const who of ['teacher', 'clerk', 'leader'] as const) {
      expect((await ask(SCHOOL, who, FAIR_YEAR)).status).toBe(403);
    }
    expect(await years()).toEqual([2025, 2024]);
  });

  test('takes next year in from a form that is filled in already, and gives it back', async () => {
    const form = await (await ask(`${SCHOOL}?sua=2026`, 'schoolAdministrator')).text();
    expect(form).toContain('value="2026-09-05"');
    expect((await ask(SCHOOL, 'schoolAdministrator', FAIR_YEAR)).status).toBe(303);
    expect(await years()).toEqual([2026, 2025, 2024]);
    expect(await (await ask(SCHOOL, 'teacher')).text()).toContain('Nghỉ Tết');
    const [change] = (await app.actions.calendar.schoolCalendar(world.actor('schoolAdministrator'))).changes;
    const undo = { intent: 'undo', change: change?.id ?? '' };
    expect((await ask(SCHOOL, 'schoolAdministrator', undo)).status).toBe(303);
    expect(await years()).toEqual([2025, 2024]);
    expect((await ask(SCHOOL, 'schoolAdministrator', undo)).status).toBe(409);
  });

  test('refuses terms in disorder and breaks that cannot be read, and gives back what was typed', async () => {
    const wrong = [
      { ...FAIR_YEAR, secondFrom: '2027-01-01' },
      { ...FAIR_YEAR, opening: '' },
      { ...FAIR_YEAR, breaks: 'nghỉ Tết hai tuần' },
      { ...FAIR_YEAR, source: '' },
    ];
    for (const form of wrong) {
      const answer = await ask(`${SCHOOL}?sua=2026`, 'schoolAdministrator', form);
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain('field-error');
    }
    expect((await ask(SCHOOL, 'schoolAdministrator', { ...FAIR_YEAR, year: '1' })).status).toBe(422);
  });
});
