import { expect, it } from 'vitest';
import { testApplication } from '../../test/application.ts';
import { DEMONSTRATION_ACCOUNTS, DEMONSTRATION_DAY, loadDemonstration } from './demonstration.ts';

const app = await testApplication({ today: DEMONSTRATION_DAY.toString() });
const deps = {
  application: { actions: app.actions },
  owner: app.owner,
  dataFolder: app.dataFolder,
};

it('brings units, people and accounts, also when it is called again after having been cut short', async () => {
  await loadDemonstration(deps);
  await app.owner.updateTable('installation').set({ demonstration_today: null, set_up_at: null }).execute();
  await loadDemonstration(deps);
  const units = await app.db.selectFrom('unit').select('id').execute();
  const days = await app.db.selectFrom('calendar_day').select('day').execute();
  const installation = await app.db.selectFrom('installation').selectAll().executeTakeFirstOrThrow();
  expect(units).toHaveLength(103);
  expect(days.length).toBeGreaterThan(10);
  expect(installation.demonstration_today).toBe('2024-06-20');
});

it('every account that is shown can sign in and has a position', async () => {
  for (const { email, password } of DEMONSTRATION_ACCOUNTS) {
    const cookies = await app.actions.signIn.signIn(email, password, { address: null, secure: false });
    const accountId = await app.actions.signIn.sessionOf(new Headers({ cookie: cookies.join('; ') }));
    const person = await app.db
      .selectFrom('person')
      .innerJoin('position', 'position.person_id', 'person.id')
      .where('account_id', '=', accountId)
      .select('person.email')
      .execute();
    expect(person).toEqual([{ email }]);
  }
});
