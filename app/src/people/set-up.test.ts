import { expect, it } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { clockOnDay } from '../base/clock.ts';
import { findActor } from './person.actions.ts';
import { createSetUpActions, type SetUp } from './set-up.actions.ts';
import { createSignIn } from './sign-in.ts';

const { db } = await testDatabase();
const clock = clockOnDay(Temporal.PlainDate.from('2024-06-20'));
const actions = createSetUpActions({ db, clock });
const signIn = createSignIn({ db, secret: 'a secret that is long enough for tests' });
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
