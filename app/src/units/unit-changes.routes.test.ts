import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { testApplication } from '../../test/application.ts';
import { browsersOfSampleDistrict } from '../../test/district.ts';
import type { UnitId } from '../base/ids.ts';
import { insertUnits } from './unit.store.ts';
import type { UnitKind } from './unit.ts';
import { UNIT_CHANGE_KINDS } from './unit-change.ts';

const app = await testApplication({ today: '2024-06-20' });
const { ask } = await browsersOfSampleDistrict(app, '2024-01-01');
const CHAU = 'Trường THCS Bình Châu';
const NURSERY = 'Trường Mầm non Bình Châu';
const DISTRICT = 'UBND huyện Bình Sơn';
const NEW = '/don-vi/thay-doi/moi?viec=';

const allUnits = await app.db.selectFrom('unit_version').select(['unit_id', 'name']).execute();
const ids = new Map<string, string>(allUnits.map((unit) => [unit.name, unit.unit_id]));

// Made here, so the brand is claimed here.
const newUnitId = () => crypto.randomUUID() as UnitId;
const idOf = (name: string): string => ids.get(name) ?? '';

const page = async (path: string, form?: Record<string, string>): Promise<string> =>
  await (await ask(path, 'vo-hanh', form)).text();
const changesMade = async () => await app.db.selectFrom('unit_change').select('id').execute();
const dissolve = (more: Record<string, string> = {}) => ({
  unit: idOf(CHAU),
  heir: idOf(NURSERY),
  day: '2024-06-20',
  basis: '15/QĐ-UBND',
  intent: 'preview',
  ...more,
});

describe('who may', () => {
  it('without sign-in there is only the way to sign in', async () => {
    for (const path of ['/don-vi/thay-doi', `${NEW}found`]) {
      expect((await ask(path, null)).headers.get('location')).toContain('/dang-nhap?tiep=');
    }
    await ask(`${NEW}dissolve`, null, dissolve({ intent: 'make' }));
    expect(await changesMade()).toEqual([]);
  });

  it.each(['van-thu', 'hieu-truong-thcs-binh-chau'])('%s neither sees nor makes changes', async (who) => {
    const answers = [
      await ask('/don-vi/thay-doi', who),
      ...(await Promise.all(UNIT_CHANGE_KINDS.map((kind) => ask(`${NEW}${kind}`, who)))),
      await ask(`${NEW}dissolve`, who, dissolve({ intent: 'make' })),
      await ask(`${NEW}dissolve`, who, dissolve()),
      await ask(`${NEW}dissolve`, who, {}),
      await ask('/don-vi/thay-doi', who, { change: crypto.randomUUID() }),
    ];
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([403]));
    expect(await changesMade()).toEqual([]);
    expect(await (await ask('/don-vi', who)).text()).not.toContain('/don-vi/thay-doi');
  });
});

describe('the form', () => {
  it.each(UNIT_CHANGE_KINDS)('for %s asks for the unit first, or shows its fields', async (kind) => {
    const asked = await page(`${NEW}${kind}`);
    expect(asked).toContain(['found', 'merge'].includes(kind) ? 'name="basis"' : 'name="don-vi"');
    expect(await page(`${NEW}${kind}&don-vi=${idOf(CHAU)}`)).toContain('name="basis"');
  });

  it('of a kind that is still to be chosen leads to where it is chosen', async () => {
    const answer = await ask('/don-vi/thay-doi/moi', 'vo-hanh');
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/don-vi/thay-doi']);
  });

  it('of no kind is not there, nor for a unit that is not there', async () => {
    expect((await ask(`${NEW}burn`, 'vo-hanh')).status).toBe(404);
    expect((await ask(`${NEW}found&don-vi=${crypto.randomUUID()}`, 'vo-hanh')).status).toBe(404);
  });

  it('for a new name holds what the unit is called now', async () => {
    expect(await page(`${NEW}rename&don-vi=${idOf(CHAU)}`)).toContain(`value="${CHAU}"`);
  });

  it('says beside each field what is missing, and keeps what was typed', async () => {
    const answer = await ask(`${NEW}merge`, 'vo-hanh', {
      intent: 'preview',
      unit0: idOf(CHAU),
      unit1: idOf(CHAU),
      'p0-name': 'Trường <b>mới</b>',
      'p0-code': 'chữ thường',
      day: '2024-02-30',
      basis: '',
    });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    for (const words of ['đã chọn ở trên', 'Còn trống', 'Mã chỉ gồm', 'Nhập ngày hợp lệ']) {
      expect(html).toContain(words);
    }
    expect(html).toContain('value="Trường &lt;b&gt;mới&lt;/b&gt;"');
  });

  it('shows more fields when they are asked for, with what was typed', async () => {
    const html = await page(`${NEW}merge`, {
      intent: 'more',
      unit0: idOf(CHAU),
      unit1: '',
      unit2: '',
      basis: 'NQ 1',
    });
    expect(html).toContain('Đơn vị 5');
    expect(html).toContain('value="NQ 1"');
  });

  it('says in words what stands in the way of a change', async () => {
    const answer = await ask(`${NEW}move&don-vi=${idOf(DISTRICT)}`, 'vo-hanh', {
      ...dissolve({ unit: idOf(DISTRICT) }),
      line: 'administrative',
      superior: idOf('UBND xã Bình Châu'),
    });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('thành vòng');
  });
});

describe('a change', () => {
  it('is previewed, carried out as it was shown, listed, and undone', async () => {
    const path = `${NEW}dissolve&don-vi=${idOf(CHAU)}`;
    const shown = await page(path, dissolve());
    expect(shown).toContain(`Giải thể ${CHAU}; ${NURSERY} kế thừa`);
    expect(shown).toContain('Chưa có gì thay đổi.');
    expect(await changesMade()).toEqual([]);

    const carried = [...shown.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/gu)];
    const form = Object.fromEntries(carried.map(([, name = '', value = '']) => [name, value]));
    const answer = await ask(path, 'vo-hanh', { ...form, intent: 'make' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/don-vi/thay-doi']);

    const [made] = await changesMade();
    const list = await page('/don-vi/thay-doi');
    for (const words of [`Giải thể ${CHAU}`, '15/QĐ-UBND', 'Võ Thị Hạnh', 'Đã thực hiện']) {
      expect(list).toContain(words);
    }
    const undone = await ask('/don-vi/thay-doi', 'vo-hanh', { change: made?.id ?? '' });
    expect(undone.status).toBe(303);
    expect(await page('/don-vi/thay-doi')).toContain('Đã hoàn tác');
  });

  it('sent twice is made once', async () => {
    const form = {
      'p0-id': crypto.randomUUID(),
      'p0-name': 'Trường THCS Mới',
      'p0-kind': 'lower-secondary',
      'p0-administrative': idOf('UBND xã Bình Châu'),
      day: '2024-07-01',
      basis: '16/QĐ-UBND',
      intent: 'make',
    };
    expect((await ask(`${NEW}found`, 'vo-hanh', form)).status).toBe(303);
    const again = await ask(`${NEW}found`, 'vo-hanh', form);
    expect(again.status).toBe(422);
    expect(await again.text()).toContain('đã được lập khi gửi lần trước');
    expect(await page('/don-vi/thay-doi')).toContain('Chờ đến ngày');
    // A change to come can build on it.
    expect(await page('/don-vi/tim?sau=1&q=thcs%20moi')).toContain('Trường THCS Mới');
    expect(await page('/don-vi/tim?q=thcs%20moi')).not.toContain('Trường THCS Mới');
  });

  it('that another was built on is not undone, and the page says why', async () => {
    const made = async (unit: string, heir: string, day: string) => {
      await ask(`${NEW}dissolve`, 'vo-hanh', dissolve({ unit, heir, day, intent: 'make' }));
      const newest = await app.db
        .selectFrom('unit_change')
        .select('id')
        .orderBy('made_at', 'desc')
        .orderBy('id', 'desc')
        .executeTakeFirstOrThrow();
      return newest.id;
    };
    const third = idOf('Trường Tiểu học số 1 Bình Hòa');
    const first = await made(idOf(CHAU), idOf(NURSERY), '2024-06-21');
    await made(idOf(NURSERY), third, '2024-06-22');
    const answer = await ask('/don-vi/thay-doi', 'vo-hanh', { change: first });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('Hoàn tác thay đổi sau trước');
  });

  it('that does not exist is not found', async () => {
    expect((await ask('/don-vi/thay-doi', 'vo-hanh', { change: 'x' })).status).toBe(404);
    expect((await ask('/don-vi/thay-doi', 'vo-hanh', { change: crypto.randomUUID() })).status).toBe(404);
  });
});

it('a preview points out a kind of unit that there is none of on that day', async () => {
  const district = {
    'p0-id': crypto.randomUUID(),
    'p0-name': 'UBND huyện Mới',
    'p0-kind': 'district-committee',
    basis: '17/QĐ-UBND',
    intent: 'preview',
  };
  expect(await page(`${NEW}found`, { ...district, day: '2025-07-01' })).toContain('không có: UBND cấp huyện');
  expect(await page(`${NEW}found`, { ...district, day: '2025-06-30' })).not.toContain('không có: UBND');
});

it('a preview points out a name that another unit has, however it is written, but not that of a unit that ends', async () => {
  const school = {
    'p0-id': crypto.randomUUID(),
    'p0-name': 'Trường TH số 1 Bình Hoà',
    'p0-kind': 'primary',
    day: '2024-07-10',
    basis: '18/QĐ-UBND',
    intent: 'preview',
  };
  expect(await page(`${NEW}found`, school)).toContain('Đã có đơn vị khác cùng tên: Trường TH số 1 Bình Hoà.');
  expect(await page(`${NEW}found`, { ...school, 'p0-name': 'Trường TH số 9 Bình Hoà' })).not.toContain(
    'cùng tên',
  );
  const [first, second] = [idOf('Trường Tiểu học số 1 Bình Hòa'), idOf('Trường THCS Bình Hòa')];
  expect(await page(`${NEW}merge`, { ...school, unit0: first, unit1: second })).not.toContain('cùng tên');
});

describe('the page of a unit that has ended', () => {
  const ended = 'Trường Tiểu học số 2 Bình Hòa';
  const heir = 'Trường Tiểu học số 1 Bình Hòa';

  beforeAll(async () => {
    const asked = dissolve({ unit: idOf(ended), heir: idOf(heir), day: '2024-06-15', intent: 'make' });
    expect((await ask(`${NEW}dissolve`, 'vo-hanh', asked)).status).toBe(303);
  });

  it('says when it ended and who succeeded it, to everybody', async () => {
    const answer = await ask(`/don-vi/${idOf(ended)}`, 'hieu-truong-thcs-binh-chau');
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain('không còn từ thứ Bảy 15/6/2024');
    expect(html).toContain(`href="/don-vi/${idOf(heir)}"`);
    expect(html).toContain('Hiệu trưởng');
    expect(html).not.toContain('viec=dissolve');
  });

  it('is, as of a day before, what it was, and the heir says what it came from', async () => {
    const before = await page(`/don-vi/${idOf(ended)}?ngay=2024-06-14`);
    expect(before).toContain('sẽ kết thúc');
    expect(before).toContain('Thông tin đơn vị vào thứ Sáu 14/6/2024');
    // It cannot be changed any more.
    expect(before).not.toContain('viec=dissolve');
    const after = await page(`/don-vi/${idOf(heir)}`);
    expect(after).toContain('Hình thành từ');
    expect(after).toContain(`href="/don-vi/${idOf(ended)}"`);
  });

  it('stands in the directory as of a day before, and not in that of today', async () => {
    const link = `href="/don-vi/${idOf(ended)}`;
    const search = `/don-vi?tim=${encodeURIComponent(ended)}`;
    expect(await page(search)).not.toContain(link);
    expect(await page(`${search}&ngay=2024-06-14`)).toContain(`${link}?ngay=2024-06-14`);
  });

  it('gives no accounts to those who were there', async () => {
    expect(await page(`/don-vi/${idOf(ended)}`)).not.toContain('Cấp tài khoản');
  });
});

it.each(['99999', '2024-02-30', '-271821-04-20', "2024-06-14'"])('%s is no day to look at', async (day) => {
  const answer = await ask(`/don-vi?ngay=${encodeURIComponent(day)}`, 'van-thu');
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('Đang hiện hôm nay');
});

it('a unit is shown as it begins when it was not there yet', async () => {
  const html = await page(`/don-vi/${idOf(CHAU)}?ngay=2020-01-01`);
  expect(html).toContain('chưa có đơn vị này');
});

it('a commune with 150 schools is split: the form offers all of them, and each goes to its part', async () => {
  const commune = newUnitId();
  const schools = Array.from({ length: 150 }, newUnitId);
  const founded = (id: UnitId, name: string, kind: UnitKind) => ({
    id,
    name,
    shortName: name,
    kind,
    code: null,
  });
  const nameOf = (at: number) => `Trường Tiểu học số ${at + 1} xã Bình Đông`;
  const units = [
    founded(commune, 'UBND xã Bình Đông', 'commune-committee'),
    ...schools.map((id, at) => founded(id, nameOf(at), 'primary')),
  ];
  await insertUnits(app.owner, units, Temporal.PlainDate.from('2024-01-01'));
  await sql`
    insert into unit_superior (unit_id, superior_id, line, valid)
    select id, ${commune}, 'administrative', daterange('2024-01-01', null) from unnest(${schools}::uuid[]) as id
  `.execute(app.owner);
  const path = `${NEW}split&don-vi=${commune}`;
  const html = await page(path);
  expect(schools.filter((id) => !html.includes(`name="to-${id}"`))).toEqual([]);
  const partIds = [crypto.randomUUID(), crypto.randomUUID()];
  const parts = partIds.map((id, at) => [
    [`p${at}-id`, id],
    [`p${at}-name`, `UBND xã Bình Đông ${at + 1}`],
    [`p${at}-kind`, 'commune-committee'],
  ]);
  const form = {
    unit: commune,
    remains: 'no',
    heir: 'p0',
    day: '2024-06-20',
    basis: '16/QĐ-UBND',
    intent: 'make',
    ...Object.fromEntries(parts.flat()),
    ...Object.fromEntries(schools.map((id, at) => [`to-${id}`, at < 40 ? 'p0' : 'p1'])),
  };
  expect((await ask(path, 'vo-hanh', form)).status).toBe(303);
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from unit_superior
    where superior_id = any(${partIds}::uuid[]) and valid @> date '2024-06-20' group by superior_id order by 1
  `.execute(app.owner);
  expect(rows.map(({ count }) => count)).toEqual([40, 110]);
});
