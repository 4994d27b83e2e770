import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { testApplication } from '../../test/application.ts';
import { signIn } from '../../test/browser.ts';
import { browsersOfSampleDistrict } from '../../test/district.ts';
import { SAMPLE_UNITS_FILE } from './sample-district.test-data.ts';

const app = await testApplication({ today: '2024-06-20' });
const { ask } = await browsersOfSampleDistrict(app);
const { unit_id: school } = await app.db
  .selectFrom('unit_version')
  .where('name', '=', 'Trường THCS Bình Châu')
  .select('unit_id')
  .executeTakeFirstOrThrow();
const { person_id: principal } = await app.db
  .selectFrom('position')
  .where('unit_id', '=', school)
  .select('person_id')
  .executeTakeFirstOrThrow();

async function sheet(intent: string): Promise<FormData> {
  const form = new FormData();
  form.set('intent', intent);
  form.set('from', '2024-06-20');
  form.set('file', new File([await readFile(SAMPLE_UNITS_FILE)], 'units.xlsx'));
  return form;
}

describe('without signing in', () => {
  it.each(['/don-vi', '/don-vi/nhap', '/don-vi/xuat'])('%s leads to the sign-in and back', async (path) => {
    const answer = await ask(path, null);
    expect([answer.status, answer.headers.get('location')]).toEqual([
      302,
      `/dang-nhap?tiep=${encodeURIComponent(path)}`,
    ]);
  });

  it('the page of a unit leads to the sign-in, whether the unit exists or not', async () => {
    for (const id of [school, '00000000-0000-7000-8000-000000000000', 'x']) {
      expect((await ask(`/don-vi/${id}`, null)).status).toBe(302);
    }
  });

  it('no form does anything', async () => {
    const before = await app.db.selectFrom('audit_entry').select('seq').execute();
    const answers = [
      await ask('/don-vi/nhap', null, await sheet('import')),
      await ask(`/don-vi/${school}`, null, { personId: principal }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([302, 302]);
    expect(await app.db.selectFrom('audit_entry').select('seq').execute()).toHaveLength(before.length);
  });

  it('a made-up session is none', async () => {
    const headers = { cookie: 'dondoc.session_token=made.up' };
    expect((await app.fetch('/don-vi', { headers })).status).toBe(302);
  });
});

describe('who is no administrator', () => {
  it.each(['van-thu', 'hieu-truong-th1-binh-hoa'])(
    '%s sees the units, but not how to change them',
    async (who) => {
      const answer = await ask('/don-vi', who);
      const page = await answer.text();
      expect(answer.status).toBe(200);
      expect(page).toContain('UBND xã Bình Châu');
      expect(page).not.toContain('/don-vi/nhap');
    },
  );

  it.each(['van-thu', 'hieu-truong-th1-binh-hoa'])(
    '%s can neither import nor export nor give accounts',
    async (who) => {
      const answers = [
        await ask('/don-vi/nhap', who),
        await ask('/don-vi/xuat', who),
        await ask('/don-vi/nhap', who, await sheet('import')),
        await ask(`/don-vi/${school}`, who, { personId: principal }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    },
  );

  it('the head of another school sees names and titles, but not who can sign in, nor addresses', async () => {
    const page = await (await ask(`/don-vi/${school}`, 'hieu-truong-th1-binh-hoa')).text();
    expect(page).toContain('Hiệu trưởng');
    expect(page).not.toContain('Tài khoản:');
    expect(page).not.toContain('hasAccount":true');
    expect(page).not.toContain('hieu-truong-thcs-binh-chau@');
  });
});

describe('the administrator', () => {
  it('gives a new password, which is shown once and works', async () => {
    const answer = await ask(`/don-vi/${school}`, 'quan-tri', { personId: principal });
    expect(answer.headers.get('cache-control')).toContain('no-store');
    const given = /<code>([^<]+)<\/code>/.exec(await answer.text())?.[1] ?? '';
    const email = 'hieu-truong-thcs-binh-chau@binhson.example';
    expect(await signIn(app, email, given)).not.toBe('');
    await expect(signIn(app, email)).rejects.toMatchObject({ code: 'sign_in_failed' });
  });

  it('is told that a person or unit does not exist', async () => {
    const nobody = '00000000-0000-7000-8000-000000000000';
    expect((await ask(`/don-vi/${nobody}`, 'quan-tri')).status).toBe(404);
    expect((await ask('/don-vi/x', 'quan-tri')).status).toBe(404);
    expect((await ask(`/don-vi/${school}`, 'quan-tri', { personId: nobody })).status).toBe(404);
  });

  it('exports a spreadsheet', async () => {
    const answer = await ask('/don-vi/xuat', 'quan-tri');
    expect(answer.headers.get('content-disposition')).toContain('don-vi-2024-06-20.xlsx');
  });
});

it('searches by words in the address', async () => {
  const page = await (await ask('/don-vi?tim=thcs+binh+chau', 'van-thu')).text();
  expect(page).toContain('Trường THCS Bình Châu');
  expect(page).not.toContain('Trường Mầm non Bình Châu');
});

describe('the tree', () => {
  const textOf = async (path: string): Promise<string> => await (await ask(path, 'van-thu')).text();
  const idOf = async (name: string): Promise<string> => {
    const unit = app.db.selectFrom('unit_version').where('name', '=', name).select('unit_id');
    return (await unit.executeTakeFirstOrThrow()).unit_id;
  };

  it('opens at the unit that sees to the whole, and branch by branch by links alone', async () => {
    const commune = await idOf('UBND xã Bình Châu');
    const first = await textOf('/don-vi');
    expect(first).toContain('UBND xã Bình Châu');
    expect(first).not.toContain('Trường THCS Bình Châu');
    const link = [...first.matchAll(/href="([^"#]+)#d-([^"]+)"/gu)].find(([, , id]) => id === commune)?.[1];
    const second = await textOf((link ?? '').replaceAll('&amp;', '&'));
    expect(second).toContain('Trường THCS Bình Châu');
    expect(second).toContain('Phòng Giáo dục và Đào tạo');
  });

  it('closes to its top, and stays so as of another day', async () => {
    expect(await textOf('/don-vi?mo=')).not.toContain('UBND xã Bình Châu');
    expect(await textOf('/don-vi?mo=&ngay=2024-06-20')).not.toContain('UBND xã Bình Châu');
    expect(await textOf('/don-vi?ngay=2020-01-01')).toContain('0 đơn vị');
  });

  it('lists what hangs on one unit, and knows nothing of units that are not there', async () => {
    const commune = await idOf('UBND xã Bình Châu');
    expect(await textOf(`/don-vi?duoi=${commune}`)).toContain('Trực thuộc UBND xã Bình Châu');
    expect((await ask(`/don-vi?duoi=${commune}&ngay=2020-01-01`, 'van-thu')).status).toBe(404);
  });

  it.each([
    'mo=x&mo=y',
    'trang=-3',
    'trang=99999999',
    'loai=x',
    'duoi=x',
    'tim=%25%5F',
    `mo=${'a'.repeat(4000)}`,
  ])('is there for whatever stands in the address: %s', async (query) => {
    expect((await ask(`/don-vi?${query}`, 'van-thu')).status).toBe(200);
  });
});

describe('suggestions for the field of a unit', () => {
  const suggested = async (query: string, who: string | null = 'van-thu') => {
    const answer = await ask(`/don-vi/tim?q=${encodeURIComponent(query)}`, who);
    return { status: answer.status, json: await answer.json() };
  };

  it('are for whoever is signed in', async () => {
    expect(await suggested('truong', null)).toMatchObject({ status: 401, json: { code: 'not_signed_in' } });
    expect((await suggested('truong', 'hieu-truong-th1-binh-hoa')).status).toBe(200);
  });

  it('tell units of one name apart by kind, superiors and code', async () => {
    const { json } = await suggested('trường th 1 bình hoà');
    expect(json).toMatchObject([
      {
        name: 'Trường Tiểu học số 1 Bình Hòa',
        hint: expect.stringMatching(/^Trường tiểu học · Xã Bình Hòa · Phòng GD&ĐT/u),
      },
    ]);
  });

  it('are none for no words, few for a word that all have, and never an error', async () => {
    expect((await suggested('')).json).toEqual([]);
    expect((await suggested('trường')).json).toHaveLength(12);
    for (const query of ['%', "'", 'x'.repeat(1000), '(('])
      expect(await suggested(query), query).toEqual({ status: 200, json: [] });
  });
});
