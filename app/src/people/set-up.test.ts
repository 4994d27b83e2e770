import { expect, it } from 'vitest';
import { z } from 'zod';
import { afternoonOf } from '../../test/afternoon.ts';
import { testDatabase } from '../../test/database.ts';
import { EMAIL } from './email-address.ts';
import { findActor } from './person.actions.ts';
import { createSetUpActions, type SetUp } from './set-up.actions.ts';
import { createSignIn } from './sign-in.ts';

const { db } = await testDatabase();
const clock = afternoonOf(Temporal.PlainDate.from('2024-06-20'));
const actions = createSetUpActions({ db, clock });
const signIn = createSignIn({ db, clock, secret: 'a secret that is long enough for tests' });
const wish: SetUp = {
  unitName: 'UBND xã Bình  Minh',
  unitKind: 'commune-committee',
  name: 'Võ Thị Hạnh',
  title: 'Quản trị hệ thống',
  email: 'Quan-Tri@binhminh.example',
  password: 'một mật khẩu dài',
};
const request = { requestId: 'test', address: null };

it('refuses what is missing or malformed, and names the fields', async () => {
  const empty = { ...wish, unitName: ' ', name: '', title: '', email: 'quan-tri', password: 'ngắn' };
  await expect(actions.setUp(empty, request)).rejects.toMatchObject({
    code: 'bad_input',
    details: {
      fields: {
        unitName: 'unitNameMissing',
        name: 'nameMissing',
        title: 'titleMissing',
        email: 'emailWrong',
        password: 'passwordShort',
      },
    },
  });
  expect(await actions.isSetUp()).toBe(false);
});

it.each([
  'văn-thư@bình.example',
  'a/b@binhminh.example',
  'a..b@binhminh.example',
  'a@b.c',
  `${'x'.repeat(250)}@binhminh.example`,
])('refuses %s, with which the administrator could not sign in afterwards', async (email) => {
  await expect(actions.setUp({ ...wish, email }, request)).rejects.toMatchObject({
    details: { fields: { email: 'emailWrong' } },
  });
});

it.each([
  'van-thu@binhson.gov.vn',
  "o'hara+1@x-y.edu.vn",
  'a&b@x.vn',
  '.a@x.vn',
  'a@x',
  'a@-x.vn',
  'a b@x.vn',
])('takes for an address what sign-in takes for one: %s', (email) => {
  expect(EMAIL.test(email)).toBe(z.email().safeParse(email).success);
});

it('refuses names of which nothing can be seen', async () => {
  const unseen = { ...wish, unitName: '\u200b\u200b', name: '\u2060', title: '–' };
  await expect(actions.setUp(unseen, request)).rejects.toMatchObject({
    details: { fields: { unitName: 'unitNameMissing', name: 'nameMissing' } },
  });
});

it('happens once, also when two send the form at the same moment', async () => {
  const both = await Promise.allSettled([
    actions.setUp(wish, request),
    actions.setUp({ ...wish, email: 'nguoi-khac@binhminh.example' }, request),
  ]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const refused = both.find((result) => result.status === 'rejected');
  expect(refused?.reason).toMatchObject({ code: 'already_set_up' });
  expect(await actions.isSetUp()).toBe(true);
  const people = await db.selectFrom('person').select('email').execute();
  const units = await db.selectFrom('unit_version').select('name').execute();
  expect([people.length, units]).toEqual([1, [{ name: 'UBND xã Bình Minh' }]]);
  await expect(actions.setUp(wish, request)).rejects.toMatchObject({ code: 'already_set_up' });
});

it('lets the administrator sign in and act', async () => {
  const [person] = await db.selectFrom('person').select(['email', 'account_id']).execute();
  const cookies = await signIn.signIn(person?.email ?? '', wish.password, { address: null, secure: false });
  const accountId = await signIn.sessionOf(new Headers({ cookie: cookies.join('; ') }));
  expect(accountId).toBe(person?.account_id);
  const actor = await findActor(db, accountId ?? '', { ...request, day: clock.today() });
  expect(actor).toMatchObject({
    name: 'Võ Thị Hạnh',
    positions: [{ role: 'administrator', unitName: 'UBND xã Bình Minh' }],
  });
});

it('an account counts for nothing before its positions begin', async () => {
  const [person] = await db.selectFrom('person').select('account_id').execute();
  const yesterday = await findActor(db, person?.account_id ?? '', {
    ...request,
    day: Temporal.PlainDate.from('2024-06-19'),
  });
  expect(yesterday?.positions).toEqual([]);
});
