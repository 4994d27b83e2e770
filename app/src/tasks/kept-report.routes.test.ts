import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { testApplication } from '../../test/application.ts';
import { browsersOfWorld } from '../../test/district.ts';
import { makeWorld, type PersonKey } from './task-world.test-data.ts';

const app = await testApplication({ today: '2024-06-20' });
const world = await makeWorld(app);
const { ask } = await browsersOfWorld(app);
const directive = await world.issue('203/TB-UBND', { leads: [world.unit('school')] });
const assignment = await world.assignment(directive, 'school');

const asked = (who: PersonKey | null, form?: Record<string, string>) =>
  ask('/bao-cao/gui', who, form && { assignment, ...form }, { accept: 'application/json' });

const written = (key: string) => ({
  intent: 'reported',
  text: 'Soạn lúc mất mạng.',
  person: world.person('head'),
  requestKey: key,
});

async function reports(): Promise<number> {
  const { story } = await world.tasks.assignment(world.actor('leader'), assignment);
  return story.filter(({ text }) => text === 'Soạn lúc mất mạng.').length;
}

test('tells whose session it is, and nothing to nobody', async () => {
  expect(await (await asked('head')).json()).toEqual({ person: world.person('head') });
  expect((await asked(null)).status).toBe(401);
});

test('a kept report of another person is refused, though they work at the same unit', async () => {
  const answer = await asked('teacher', written(randomUUID()));
  expect([answer.status, await answer.json()]).toMatchObject([409, { code: 'other_person' }]);
  expect(await reports()).toBe(0);
});

test('its writer sends it, and however often it comes, it is one report', async () => {
  const form = written(randomUUID());
  const answers = [
    await asked('head', form),
    ...(await Promise.all([asked('head', form), asked('head', form)])),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(await reports()).toBe(1);
});

test.each([
  ['without a key', { requestKey: '' }],
  ['of any other move', { intent: 'returned', reason: 'Giao nhầm' }],
])('a report %s is refused', async (_, changed) => {
  expect((await asked('head', { ...written(randomUUID()), ...changed })).status).toBe(422);
});

test('for work of another unit there is nothing there', async () => {
  const form = { ...written(randomUUID()), person: world.person('otherHead') };
  expect((await asked('otherHead', form)).status).toBe(404);
});
