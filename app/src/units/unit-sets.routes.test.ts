import { describe, expect, it } from 'vitest';
import { testApplication } from '../../test/application.ts';
import { browsersOfSampleDistrict } from '../../test/district.ts';

const app = await testApplication({ today: '2024-06-20' });
const { ask } = await browsersOfSampleDistrict(app);
const HERE = '/nhom-don-vi';

type Form = readonly (readonly [string, string])[];

async function page(path: string, who: string, form?: Form): Promise<string> {
  return await (await ask(path, who, form)).text();
}

async function unitId(name: string): Promise<string> {
  const unit = await app.db
    .selectFrom('unit_version')
    .where('name', '=', name)
    .select('unit_id')
    .executeTakeFirstOrThrow();
  return unit.unit_id;
}

/** The form of a set as a browser without script sends it. */
async function formFor(name: string, ...more: Form): Promise<Form> {
  return [
    ['name', name],
    ['owner', await unitId('UBND huyện Bình Sơn')],
    ['part', '0'],
    ['p0-kind', 'primary'],
    ['p0-id', await unitId('UBND xã Bình Hòa')],
    ['p0-line', 'administrative'],
    ['p0-level', ''],
    ...more,
  ];
}

async function idOf(name: string): Promise<string> {
  const found = await app.db
    .selectFrom('unit_set')
    .where('name', '=', name)
    .select('id')
    .executeTakeFirstOrThrow();
  return found.id;
}

describe('a clerk without script', () => {
  it('previews a set by name, with kinds, superiors and words', async () => {
    const html = await page(`${HERE}/moi`, 'van-thu', await formFor('Nhóm', ['intent', 'preview']));
    expect(html).toContain('2 đơn vị hôm nay');
    expect(html).toContain('các trường tiểu học thuộc UBND xã Bình Hòa theo tuyến quản lý hành chính');
    expect(html).toContain('Trường Tiểu học số 2 Bình Hòa');
    expect(html).not.toContain('Trường Tiểu học Bình Châu</li>');
  });

  it('types the name of one more superior, without diacritics, and finds it in the form', async () => {
    const html = await page(
      `${HERE}/moi`,
      'van-thu',
      await formFor('Nhóm', ['p0-words', 'ubnd xa binh chau'], ['intent', 'preview']),
    );
    expect(html).toContain('thuộc UBND xã Bình Hòa và UBND xã Bình Châu');
    expect(html).toContain(`value="${await unitId('UBND xã Bình Châu')}"`);
  });

  it('is asked which unit is meant, and nothing is saved before', async () => {
    const form = await formFor('Chưa rõ', ['unit-words', 'truong mam non'], ['intent', 'save']);
    const html = await page(`${HERE}/moi`, 'van-thu', form);
    expect(html).toContain('Nhiều đơn vị khớp “truong mam non”');
    expect(await page(HERE, 'van-thu')).not.toContain('Chưa rõ');
    expect(
      await page(`${HERE}/moi`, 'van-thu', await formFor('x', ['unit-words', 'xyz'], ['intent', 'save'])),
    ).toContain('Không có đơn vị nào tên “xyz”');
  });

  it('saves, changes, takes the change back, archives, and takes that back', async () => {
    const made = await ask(`${HERE}/moi`, 'van-thu', await formFor('Trường Bình Hoà', ['intent', 'save']));
    expect([made.status, made.headers.get('location')]).toEqual([303, HERE]);
    const id = await idOf('Trường Bình Hoà');
    const form = await formFor(
      'Trường Bình Hoà (đủ)',
      ['p0-kind', 'preschool'],
      ['version', '1'],
      ['intent', 'save'],
    );
    expect((await ask(`${HERE}/${id}`, 'lanh-dao', form)).status).toBe(303);
    expect(await page(HERE, 'van-thu')).toContain('Trường Bình Hoà (đủ)');
    const undone = await ask(`${HERE}/${id}`, 'van-thu', [
      ['intent', 'take-back'],
      ['version', '2'],
    ]);
    expect(undone.status).toBe(303);
    expect(await page(HERE, 'van-thu')).not.toContain('(đủ)');
    await ask(HERE, 'van-thu', [
      ['set', id],
      ['intent', 'archive'],
    ]);
    expect(await page(HERE, 'van-thu')).not.toContain('Trường Bình Hoà');
    expect(await page(`${HERE}?loai=da-cat`, 'van-thu')).toContain('Trường Bình Hoà');
    await ask(HERE, 'van-thu', [
      ['set', id],
      ['intent', 'restore'],
    ]);
    expect(await page(`${HERE}?tim=truong+binh+hoa`, 'van-thu')).toContain('Trường Bình Hoà');
  });

  it('is told beside the field what is wrong, and finds the form as it was', async () => {
    await ask(`${HERE}/moi`, 'van-thu', await formFor('Tên đã có', ['intent', 'save']));
    const answer = await ask(`${HERE}/moi`, 'van-thu', await formFor('TÊN ĐÃ CÓ', ['intent', 'save']));
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain('Đã có nhóm tên này');
    expect(html).toContain('value="TÊN ĐÃ CÓ"');
    expect(html).toContain('2 đơn vị hôm nay');
    const empty = await ask(`${HERE}/moi`, 'van-thu', [
      ['name', 'Trống'],
      ['owner', await unitId('UBND huyện Bình Sơn')],
      ['intent', 'save'],
    ]);
    expect(await empty.text()).toContain('Nhóm chưa có đơn vị nào');
  });

  it('duplicates a set', async () => {
    await ask(`${HERE}/moi`, 'van-thu', await formFor('Bản gốc', ['intent', 'save']));
    const html = await page(`${HERE}/moi?tu=${await idOf('Bản gốc')}`, 'van-thu');
    expect(html).toContain('value="Bản gốc (2)"');
    expect(html).toContain('2 đơn vị hôm nay');
  });

  it('begins with the units of a party that another page sends; anything else is refused', async () => {
    const school = await unitId('Trường THCS Bình Châu');
    const start = { name: 'các trường điểm', set: { include: [{ of: 'unit', unitId: school }], except: [] } };
    const html = await page(`${HERE}/moi`, 'van-thu', [['start', JSON.stringify(start)]]);
    expect(html).toContain('value="các trường điểm"');
    expect(html).toContain('1 đơn vị hôm nay');
    for (const wrong of ['{', '{}', '{"name":"x","set":{"include":"x"}}']) {
      expect((await ask(`${HERE}/moi`, 'van-thu', [['start', wrong]])).status).toBe(422);
    }
  });
});

describe('the administrator', () => {
  it('publishes a set that every unit finds and nobody else changes', async () => {
    const form = (await formFor('Nhóm chung', ['intent', 'save'])).map(([name, value]) =>
      name === 'owner' ? ([name, 'tat-ca'] as const) : ([name, value] as const),
    );
    expect((await ask(`${HERE}/moi`, 'van-thu', form)).status).toBe(403);
    expect((await ask(`${HERE}/moi`, 'quan-tri', form)).status).toBe(303);
    const id = await idOf('Nhóm chung');
    const seen = await page(`${HERE}/${id}`, 'can-bo-binh-minh');
    expect(seen).toContain('Cả hệ thống');
    expect(seen).not.toContain('name="name"');
    expect((await ask(`${HERE}/${id}`, 'van-thu', form)).status).toBe(403);
    expect(
      (
        await ask(HERE, 'van-thu', [
          ['set', id],
          ['intent', 'archive'],
        ])
      ).status,
    ).toBe(403);
  });
});

describe('whom a set does not concern', () => {
  it('without sign-in is led to the sign-in, and changes nothing', async () => {
    for (const path of [HERE, `${HERE}/moi`, `${HERE}/x`]) {
      expect((await ask(path, null)).headers.get('location')).toContain('/dang-nhap');
      expect((await ask(path, null, await formFor('Lạ', ['intent', 'save']))).status).toBe(302);
    }
    expect((await ask(`${HERE}/don-vi?q=truong`, null)).status).toBe(401);
  });

  it('finds no set of another desk, neither in the list nor by its address', async () => {
    await ask(`${HERE}/moi`, 'van-thu', await formFor('Riêng của huyện', ['intent', 'save']));
    const id = await idOf('Riêng của huyện');
    for (const who of ['can-bo-binh-minh', 'hieu-truong-th1-binh-hoa']) {
      expect(await page(HERE, who), who).not.toContain('Riêng của huyện');
      expect((await ask(`${HERE}/${id}`, who)).status).toBe(404);
      expect((await ask(`${HERE}/moi?tu=${id}`, who)).status, who).not.toBe(200);
      expect(
        (await ask(`${HERE}/${id}`, who, await formFor('x', ['version', '1'], ['intent', 'save']))).status,
      ).toBe(404);
      expect(
        (
          await ask(HERE, who, [
            ['set', id],
            ['intent', 'archive'],
          ])
        ).status,
      ).toBe(404);
    }
  });

  it('that does not exist is not found', async () => {
    expect((await ask(`${HERE}/x`, 'van-thu')).status).toBe(404);
    expect((await ask(`${HERE}/00000000-0000-7000-8000-000000000000`, 'van-thu')).status).toBe(404);
  });
});

it('units are offered to the form as it is typed in', async () => {
  const answer = await ask(`${HERE}/don-vi?q=thcs+binh+chau`, 'van-thu');
  expect(await answer.json()).toMatchObject([{ name: 'Trường THCS Bình Châu' }]);
});
