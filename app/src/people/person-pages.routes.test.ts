import { sql } from 'kysely';
import { describe, expect, it, vi } from 'vitest';
import { testApplication } from '../../test/application.ts';
import { PASSWORD, signIn } from '../../test/browser.ts';
import { browsersOfSampleDistrict } from '../../test/district.ts';
import { giveSharedPassword } from './account.actions.ts';
import { findActor } from './person.actions.ts';

const app = await testApplication({ today: '2024-06-20' });
const { ask } = await browsersOfSampleDistrict(app);
const SCHOOL = 'Trường THCS Bình Châu';
const principalMail = 'hieu-truong-thcs-binh-chau@binhson.example';
const principal = await idOf(principalMail);

async function idOf(email: string): Promise<string> {
  const row = await app.db.selectFrom('person').where('email', '=', email).select('id').executeTakeFirst();
  return row?.id ?? '';
}

async function page(path: string, who: string): Promise<string> {
  return await (await ask(path, who)).text();
}

const POSITION = { unit: SCHOOL, role: 'clerk', title: 'Văn thư', from: '2024-06-20', last: '' };
const SOMEBODY = { name: 'Phạm Văn Mới', email: 'pham-moi@binhson.example', phone: '' };

describe('without signing in', () => {
  it('nothing of people is shown or done', async () => {
    for (const path of ['/nguoi', '/nguoi/moi', `/nguoi/${principal}`]) {
      expect((await ask(path, null)).status).toBe(302);
    }
    expect((await ask('/nguoi/moi', null, { ...SOMEBODY, ...POSITION })).status).toBe(302);
    expect(await idOf(SOMEBODY.email)).toBe('');
  });
});

describe('who is no administrator', () => {
  it('finds people with the positions of today, without addresses and accounts', async () => {
    const html = await page('/nguoi?o=thcs+binh+chau', 'van-thu');
    expect(html).toContain(SCHOOL);
    expect(html).not.toContain(principalMail);
    expect(html).not.toContain('Chưa có');
  });

  it('does not find anybody by the address', async () => {
    expect(await page(`/nguoi?tim=${principalMail}`, 'van-thu')).toContain('Không có ai như vậy');
  });

  it('sees where somebody works, not how to reach them or what was done', async () => {
    const html = await page(`/nguoi/${principal}`, 'van-thu');
    expect(html).toContain(SCHOOL);
    expect(html).not.toContain(principalMail);
    expect(html).not.toContain('Lịch sử');
  });

  it('sees all of their own page', async () => {
    const id = await idOf('van-thu@binhson.example');
    expect(await page(`/nguoi/${id}`, 'van-thu')).toContain('van-thu@binhson.example');
  });

  it.each(['give', 'end', 'retitle', 'take-back', 'stand-in', 'change'])('may not %s', async (intent) => {
    const { id } = await app.db
      .selectFrom('position')
      .where('person_id', '=', principal)
      .select('id')
      .executeTakeFirstOrThrow();
    const form = { intent, positionId: id, ...SOMEBODY, ...POSITION, last: '2024-06-21' };
    expect((await ask(`/nguoi/${principal}`, 'van-thu', form)).status).toBe(403);
  });

  it('may not add anybody', async () => {
    expect((await ask('/nguoi/moi', 'van-thu')).status).toBe(403);
    expect((await ask('/nguoi/moi', 'van-thu', { ...SOMEBODY, ...POSITION })).status).toBe(403);
  });
});

describe('an administrator', () => {
  it('adds somebody with a position, once', async () => {
    const form = { ...SOMEBODY, ...POSITION, unit: 'trường trung học cơ sở  bình châu' };
    const answer = await ask('/nguoi/moi', 'vo-hanh', form);
    expect(answer.status).toBe(303);
    const id = await idOf(SOMEBODY.email);
    expect(answer.headers.get('location')).toBe(`/nguoi/${id}`);
    expect(await page(`/nguoi/${id}`, 'vo-hanh')).toContain('từ 20/6/2024');
    expect(await page(`/nguoi/${id}/lich-su`, 'vo-hanh')).toContain('giao chức vụ');
    const again = await ask('/nguoi/moi', 'vo-hanh', form);
    expect([again.status, await again.text()]).toEqual([422, expect.stringContaining('là của người khác')]);
  });

  it('is told at each field what is wrong, and nothing is lost', async () => {
    const wrong = {
      name: '…',
      email: 'x',
      phone: 'gọi sau',
      unit: 'Trường không có',
      role: '',
      title: '',
      from: '2024-06-20',
      last: '2024-06-01',
    };
    const answer = await ask('/nguoi/moi', 'vo-hanh', wrong);
    const html = await answer.text();
    expect(answer.status).toBe(422);
    for (const word of ['Nhập họ và tên', 'Nhập địa chỉ thư điện tử', 'Số điện thoại chỉ gồm']) {
      expect(html).toContain(word);
    }
    const later = await ask('/nguoi/moi', 'vo-hanh', { ...wrong, ...SOMEBODY, email: 'y@binhson.example' });
    const laterHtml = await later.text();
    for (const word of ['Không có đơn vị nào', 'Chọn vai trò', 'Nhập chức danh', 'Ngày cuối sớm hơn']) {
      expect(laterHtml).toContain(word);
    }
    expect(await idOf('y@binhson.example')).toBe('');
  });

  it('is refused a second position of the same kind in the same time', async () => {
    const id = await idOf(SOMEBODY.email);
    const form = { intent: 'give', ...POSITION, from: '2024-09-01' };
    const answer = await ask(`/nguoi/${id}`, 'vo-hanh', form);
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('đã giữ vai trò đó')]);
  });

  it.each(['0000-01-01', '99999-01-01', '2024-02-30', '1823-01-01'])(
    'is told that %s is no day',
    async (from) => {
      const form = { intent: 'give', ...POSITION, role: 'staff', from };
      const answer = await ask(`/nguoi/${principal}`, 'vo-hanh', form);
      expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('Nhập ngày')]);
    },
  );

  it('is told that a unit did not exist yet on the day', async () => {
    const form = { intent: 'give', ...POSITION, role: 'staff', from: '2010-01-01' };
    const answer = await ask(`/nguoi/${principal}`, 'vo-hanh', form);
    expect([answer.status, await answer.text()]).toEqual([
      422,
      expect.stringContaining('không tồn tại suốt'),
    ]);
  });

  it('changes a title from a day on; what held before stays', async () => {
    const id = await idOf(SOMEBODY.email);
    const form = {
      intent: 'retitle',
      positionId: await positionOf(id),
      title: 'Phó Hiệu trưởng',
      from: '2024-07-01',
    };
    expect((await ask(`/nguoi/${id}`, 'vo-hanh', form)).status).toBe(303);
    const html = await page(`/nguoi/${id}`, 'vo-hanh');
    expect(html).toContain('20/6/2024 – 30/6/2024');
    expect(html).toContain('từ 1/7/2024');
    expect(html).toContain('sắp giữ');
  });

  it('takes back what has not begun, and not what has', async () => {
    const id = await idOf(SOMEBODY.email);
    const takeBack = async () =>
      await ask(`/nguoi/${id}`, 'vo-hanh', { intent: 'take-back', positionId: await positionOf(id) });
    expect((await takeBack()).status).toBe(303);
    expect((await takeBack()).status).toBe(422);
  });

  it('names a stand-in, who acts in that role on those days and no others', async () => {
    const form = {
      intent: 'stand-in',
      positionId: await positionOf(principal),
      who: SOMEBODY.email,
      from: '2024-06-21',
      last: '2024-06-25',
    };
    expect((await ask(`/nguoi/${principal}`, 'vo-hanh', form)).status).toBe(303);
    expect(await page(`/nguoi/${principal}`, 'van-thu')).toContain('21/6/2024 – 25/6/2024');
    const id = await idOf(SOMEBODY.email);
    const { name } = await app.db
      .selectFrom('person')
      .where('id', '=', principal)
      .select('name')
      .executeTakeFirstOrThrow();
    expect(await page(`/nguoi/${id}`, 'vo-hanh')).toContain(`thay ${name}`);
    await giveSharedPassword(app.db, PASSWORD);
    const titles = await Promise.all(
      ['2024-06-20', '2024-06-21', '2024-06-25', '2024-06-26'].map(async (day) => {
        const heads = (await positionsOn(id, day)).filter(({ role }) => role === 'head');
        return heads.map(({ title }) => /\(thay .+\)$/u.test(title));
      }),
    );
    expect(titles).toEqual([[], [true], [true], []]);
    const again = await ask(`/nguoi/${principal}`, 'vo-hanh', form);
    expect([again.status, await again.text()]).toEqual([422, expect.stringContaining('không cần cử thay')]);
  });

  it.each([
    [{ who: 'không có ai' }, 'Không có ai tên'],
    [{ who: '' }, 'Không có ai tên'],
    [{ who: principalMail }, 'Không cử chính người vắng'],
    [{ last: '2024-06-20' }, 'Ngày cuối sớm hơn'],
    [{ last: '' }, 'Nhập ngày'],
    [{ from: '2024-06-01' }, 'ngoài thời gian giữ'],
  ])('is told what is wrong with a stand-in: %j', async (wrong, words) => {
    const positionId = await positionOf(principal);
    const days = { from: '2024-07-01', last: '2024-07-05' };
    const form = { intent: 'stand-in', positionId, who: 'van-thu@binhson.example', ...days, ...wrong };
    const answer = await ask(`/nguoi/${principal}`, 'vo-hanh', form);
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(words)]);
  });

  it('gives two people each other as stand-ins at the same moment', async () => {
    const one = await idOf('van-thu@binhson.example');
    const other = await idOf('hieu-truong-th1-binh-hoa@binhson.example');
    // Whoever begins first waits for the row of one; the other holds their own and waits behind it. Let go, the first
    // has one and wants the other, the second has the other and wants one: the server gives one of them up.
    const holding = await app.owner.startTransaction().execute();
    await holding.selectFrom('person').where('id', '=', one).select('id').forUpdate().execute();
    const first = giveStandIn(one, 'hieu-truong-th1-binh-hoa@binhson.example');
    await waitingForRows(1);
    const second = giveStandIn(other, 'van-thu@binhson.example');
    await waitingForRows(2);
    await holding.commit().execute();
    const answers = await Promise.all([first, second]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    for (const id of [one, other]) {
      expect(await page(`/nguoi/${id}`, 'vo-hanh')).toContain('5/8/2024 – 9/8/2024');
    }
  });

  it('ends a position: the next day it gives no right', async () => {
    const form = { intent: 'end', positionId: await positionOf(principal), last: '2024-06-19' };
    expect((await ask(`/nguoi/${principal}`, 'vo-hanh', form)).status).toBe(422);
    const ended = await ask(`/nguoi/${principal}`, 'vo-hanh', { ...form, last: '2024-06-20' });
    expect(ended.status).toBe(303);
    expect(await positionsOn(principal, '2024-06-20')).toHaveLength(1);
    expect(await positionsOn(principal, '2024-06-21')).toHaveLength(0);
    // A stand-in has nobody's place to hold any more.
    const heads = await positionsOn(await idOf(SOMEBODY.email), '2024-06-21');
    expect(heads.filter(({ role }) => role === 'head')).toHaveLength(0);
    const again = await ask(`/nguoi/${principal}`, 'vo-hanh', { ...form, last: '2024-06-25' });
    expect([again.status, await again.text()]).toEqual([422, expect.stringContaining('đã kết thúc')]);
  });

  it('changes an address, with which the person then signs in; the record says what it was', async () => {
    const email = 'ht-moi@binhson.example';
    const form = { intent: 'change', name: 'Lê Thị Bình An', email, phone: '0905 000 111' };
    expect((await ask(`/nguoi/${principal}`, 'vo-hanh', form)).status).toBe(303);
    expect(await signIn(app, email)).not.toBe('');
    const entry = await app.db
      .selectFrom('audit_entry')
      .where('action', '=', 'person.changed')
      .select('detail')
      .executeTakeFirstOrThrow();
    expect(entry.detail).toMatchObject({ before: { email: principalMail } });
  });

  it('finds people by address, and those without an account', async () => {
    expect(await page('/nguoi?tim=ht-moi@', 'vo-hanh')).toContain('Lê Thị Bình An');
    const html = await page('/nguoi?chua-co-tai-khoan=1', 'vo-hanh');
    expect(html).toContain('Không có ai như vậy');
  });

  it('is told that somebody or a position does not exist', async () => {
    const nobody = '00000000-0000-7000-8000-000000000000';
    for (const path of [`/nguoi/${nobody}`, '/nguoi/x']) {
      expect((await ask(path, 'vo-hanh')).status).toBe(404);
    }
    const form = { intent: 'end', positionId: nobody, last: '2024-06-21' };
    expect((await ask(`/nguoi/${principal}`, 'vo-hanh', form)).status).toBe(404);
    expect((await ask(`/nguoi/${nobody}`, 'vo-hanh', { intent: 'give', ...POSITION })).status).toBe(404);
  });
});

it('the last administrator with an account stays one', async () => {
  const id = await idOf('vo-hanh@binhson.example');
  await app.owner
    .deleteFrom('position')
    .where('role', '=', 'administrator')
    .where('person_id', '<>', id)
    .execute();
  const form = { intent: 'end', positionId: await positionOf(id), last: '2024-06-20' };
  const answer = await ask(`/nguoi/${id}`, 'vo-hanh', form);
  expect([answer.status, await answer.text()]).toEqual([
    422,
    expect.stringContaining('quản trị viên cuối cùng'),
  ]);
});

async function positionsOn(personId: string, day: string) {
  const { account_id } = await app.db
    .selectFrom('person')
    .where('id', '=', personId)
    .select('account_id')
    .executeTakeFirstOrThrow();
  const about = { requestId: 'test', address: null, day: Temporal.PlainDate.from(day) };
  return (await findActor(app.db, account_id ?? '', about))?.positions ?? [];
}

async function giveStandIn(id: string, who: string): Promise<Response> {
  const days = { from: '2024-08-05', last: '2024-08-09' };
  const form = { intent: 'stand-in', positionId: await positionOf(id), who, ...days };
  return await ask(`/nguoi/${id}`, 'vo-hanh', form);
}

/** Until so many transactions wait for a row that another one holds. */
async function waitingForRows(count: number): Promise<void> {
  await vi.waitFor(
    async () => {
      const { rows } = await sql<{ waiting: number }>`
        select count(*)::int as waiting from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`.execute(app.owner);
      expect(rows[0]?.waiting).toBe(count);
    },
    { timeout: 30_000, interval: 20 },
  );
}

/** The latest of somebody's. */
async function positionOf(personId: string): Promise<string> {
  const { id } = await app.db
    .selectFrom('position')
    .where('person_id', '=', personId)
    .select('id')
    .orderBy('valid', 'desc')
    .executeTakeFirstOrThrow();
  return id;
}
