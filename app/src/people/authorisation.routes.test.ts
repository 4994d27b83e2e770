import { describe, expect, it } from 'vitest';
import { testApplication } from '../../test/application.ts';
import { browsersOfSampleDistrict } from '../../test/district.ts';
import { signingPrefix } from './authorisation.ts';
import { findActor } from './person.actions.ts';

const app = await testApplication({ today: '2024-06-20' });
const { ask: askAs } = await browsersOfSampleDistrict(app, '2024-06-01');
const leader = await idOf('lanh-dao');

async function idOf(who: string): Promise<string> {
  const email = `${who}@binhson.example`;
  const found = await app.db.selectFrom('person').where('email', '=', email).select('id').execute();
  return found[0]?.id ?? '';
}

async function positionOf(personId: string, authorised = false): Promise<string> {
  const found = await app.db
    .selectFrom('position')
    .where('person_id', '=', personId)
    .where('authorised_by', authorised ? 'is not' : 'is', null)
    .select('id')
    .execute();
  return found[0]?.id ?? '';
}

const ask = (who: string, form: Record<string, string>, personId = leader) =>
  askAs(`/nguoi/${personId}`, who, form);
const page = async (who: string, personId: string) => await (await askAs(`/nguoi/${personId}`, who)).text();

/** What somebody is on a day. */
async function rolesOn(who: string, day: string) {
  const row = await app.db
    .selectFrom('person')
    .where('id', '=', await idOf(who))
    .select('account_id')
    .executeTakeFirstOrThrow();
  const about = { requestId: 'test', address: null, day: Temporal.PlainDate.from(day) };
  const actor = await findActor(app.db, row.account_id ?? '', about);
  return actor?.positions.map(({ title, role }) => `${title}: ${role}`) ?? [];
}

const WANTED = {
  intent: 'authorise',
  who: 'truong-phong-gddt@binhson.example',
  matter: 'follow-up',
  basis: '12/GUQ-UBND ngày 18/6/2024',
  from: '2024-06-21',
  last: '2024-06-30',
};
const wanted = async (change: Partial<typeof WANTED> = {}) => ({
  ...WANTED,
  positionId: await positionOf(leader),
  ...change,
});

describe('ủy quyền', () => {
  it('is nobody else’s to give, administrators apart, who enter what a paper says', async () => {
    expect((await ask('van-thu', await wanted())).status).toBe(403);
    expect((await ask('truong-phong-gddt', await wanted())).status).toBe(403);
  });

  it.each([
    [{ who: 'hieu-truong-thcs-binh-chau@binhson.example' }, 'không đứng đầu đơn vị trực thuộc'],
    [{ who: 'lanh-dao@binhson.example' }, 'Không cử chính người vắng'],
    [{ basis: ' ' }, 'Nhập số, ký hiệu'],
    [{ basis: 'x'.repeat(201) }, 'Nhập số, ký hiệu'],
    [{ matter: 'administrator' }, 'Chọn nội dung ủy quyền'],
    [{ last: '' }, 'Nhập ngày'],
    [{ last: '2024-06-20' }, 'Ngày cuối sớm hơn'],
  ])('is refused with its reason: %j', async (wrong, words) => {
    const answer = await ask('lanh-dao', await wanted(wrong));
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(words)]);
  });

  it('given by the leader to the head of the division, holds on its days in the role of its matters alone', async () => {
    expect((await ask('lanh-dao', await wanted())).status).toBe(303);
    const own = await rolesOn('truong-phong-gddt', '2024-06-20');
    expect(await rolesOn('truong-phong-gddt', '2024-06-21')).toEqual([
      ...own,
      expect.stringMatching(/^TUQ\. .+: specialist$/u),
    ]);
    expect(await rolesOn('truong-phong-gddt', '2024-07-01')).toEqual(own);
    const shown = await page('lanh-dao', leader);
    expect(shown).toContain('12/GUQ-UBND ngày 18/6/2024');
    expect(await page('vo-hanh', await idOf('truong-phong-gddt'))).toContain('theo ủy quyền của');
    const again = await ask('lanh-dao', await wanted());
    expect([again.status, await again.text()]).toEqual([422, expect.stringContaining('không cần ủy quyền')]);
  });

  it('cannot be passed on, nor be turned into a position of one’s own', async () => {
    const head = await idOf('truong-phong-gddt');
    const positionId = await positionOf(head, true);
    const passedOn = await ask(
      'truong-phong-gddt',
      { ...(await wanted({ who: 'van-thu@binhson.example' })), positionId },
      head,
    );
    expect([passedOn.status, await passedOn.text()]).toEqual([
      422,
      expect.stringContaining('authorisesOwnOnly'),
    ]);
    const retitled = { intent: 'retitle', positionId, title: 'Phó Chủ tịch', from: '2024-06-22' };
    expect((await ask('vo-hanh', retitled, head)).status).toBe(422);
  });

  it('is ended by who gave it, at once, and both have it on record', async () => {
    const head = await idOf('truong-phong-gddt');
    const end = { intent: 'end-authorisation', positionId: await positionOf(head, true) };
    expect((await ask('van-thu', end)).status).toBe(403);
    expect((await ask('lanh-dao', end)).status).toBe(303);
    expect((await ask('lanh-dao', end)).status).toBe(404);
    expect(await rolesOn('truong-phong-gddt', '2024-06-21')).toEqual(
      await rolesOn('truong-phong-gddt', '2024-06-20'),
    );
    const entries = await app.db
      .selectFrom('audit_entry')
      .where('action', '=', 'position.authorisation-ended')
      .select('object_id')
      .execute();
    expect(entries.map(({ object_id: id }) => id).toSorted()).toEqual([leader, head].toSorted());
  });

  it('ends with the position that it was given from', async () => {
    expect((await ask('vo-hanh', await wanted({ matter: 'all' }))).status).toBe(303);
    const end = { intent: 'end', positionId: await positionOf(leader), last: '2024-06-25' };
    expect((await ask('vo-hanh', end)).status).toBe(303);
    const leads = async (day: string) =>
      (await rolesOn('truong-phong-gddt', day)).filter((role) => role.endsWith(': leader'));
    expect(await leads('2024-06-25')).toHaveLength(1);
    expect(await leads('2024-06-26')).toHaveLength(0);
  });
});

it('a deputy signs KT., an officer or the head of a unit below TUQ., and nobody else at all', () => {
  expect(signingPrefix([{ role: 'leader', at: 'unit' }])).toBe('KT.');
  expect(signingPrefix([{ role: 'specialist', at: 'unit' }])).toBe('TUQ.');
  expect(signingPrefix([{ role: 'head', at: 'below' }])).toBe('TUQ.');
  expect(signingPrefix([{ role: 'staff', at: 'below' }])).toBeNull();
  expect(signingPrefix([{ role: 'administrator', at: 'unit' }])).toBeNull();
  expect(signingPrefix([])).toBeNull();
});
