import { describe, expect, test } from 'vitest';
import { testApplication } from '../../test/application.ts';
import { browsersOfWorld } from '../../test/district.ts';
import { makeWorld, type PersonKey } from '../tasks/task-world.test-data.ts';
import { DIRECTIVE } from './directive-world.test-data.ts';
import { findingKey } from './lint-view.ts';

const app = await testApplication({ today: '2024-06-20' });
const world = await makeWorld(app);
const { ask } = await browsersOfWorld(app);
const { directives } = app.actions;
const clerk = world.actor('clerk');
const { id: intakeId, finished } = await directives.intake.begin(clerk, { kind: 'text', text: DIRECTIVE });
await finished;
const { directiveId } = await directives.intake.get(clerk, intakeId);
if (directiveId === null) throw new Error('not taken in');
const REVIEW = `/van-ban/${directiveId}/soat`;
const RULES = '/van-ban/quy-tac';
const CASES = `/van-ban/${directiveId}/truong-hop`;

const lint = async () => (await directives.screen.view(clerk, directiveId, 'vi')).lint;

describe('by plain forms, without script', () => {
  test('the list of findings is folded, with its count; each place in the text can be led to', async () => {
    const page = await (await ask(REVIEW, 'clerk')).text();
    expect(page).toContain('Rà lỗi văn bản: ');
    expect(page).toMatch(/<details class="lint" id="ra-loi">/u);
    const [finding] = (await lint()).open;
    expect(page).toContain(`href="#loi-${finding?.start}"`);
    expect(page).toContain(`id="loi-${finding?.start}"`);
  });

  test('a finding is put aside, and the next page takes it back', async () => {
    const [finding] = (await lint()).open;
    if (finding === undefined) throw new Error('nothing found');
    const sent = { finding: findingKey(finding), intent: 'dismiss' };
    const answer = await ask(REVIEW, 'clerk', sent);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${REVIEW}?ra-loi=1#ra-loi`]);
    expect((await lint()).dismissed).toEqual([finding]);
    expect((await ask(REVIEW, 'clerk', { ...sent, intent: 'take-back' })).status).toBe(303);
    expect((await lint()).dismissed).toEqual([]);
  });

  test('a finding that is none is refused', async () => {
    expect((await ask(REVIEW, 'clerk', { finding: 'x', intent: 'dismiss' })).status).toBe(422);
    expect((await ask(REVIEW, 'clerk', { finding: 'no-such:1:2', intent: 'dismiss' })).status).toBe(422);
  });

  test('the header fields that are unsure are accepted as they are', async () => {
    const { headerVersion } = await directives.screen.view(clerk, directiveId, 'vi');
    const sent = { intent: 'accept-header', version: String(headerVersion) };
    expect((await ask(REVIEW, 'clerk', sent)).status).toBe(303);
    expect((await directives.screen.view(clerk, directiveId, 'vi')).header.doubts).toEqual([]);
  });

  test('what review corrected is downloaded as JSON lines', async () => {
    const answer = await ask(CASES, 'clerk');
    expect(answer.headers.get('content-type')).toContain('application/jsonl');
    expect(answer.headers.get('content-disposition')).toContain('attachment');
  });
});

describe('who may', () => {
  test.each([RULES, CASES])('without being signed in %s leads to the sign-in page', async (path) => {
    expect((await ask(path, null)).status).toBe(302);
  });

  test.each<[PersonKey, string, number]>([
    ['clerk', RULES, 403],
    ['head', RULES, 403],
    ['head', CASES, 404],
    ['communeClerk', CASES, 404],
  ])('%s asks for %s: %i', async (who, path, status) => {
    expect((await ask(path, who)).status).toBe(status);
  });

  test('a clerk switches no rule, on either page', async () => {
    const [finding] = (await lint()).open;
    if (finding === undefined) throw new Error('nothing found');
    await ask(REVIEW, 'clerk', { finding: findingKey(finding), intent: 'switch-off' });
    await ask(RULES, 'clerk', { rule: finding.rule, intent: 'off' });
    expect((await lint()).rulesOff).toBe(0);
    expect((await lint()).maySwitchRules).toBe(false);
  });

  test('somebody of another desk puts nothing aside', async () => {
    const [finding] = (await lint()).open;
    if (finding === undefined) throw new Error('nothing found');
    const answer = await ask(REVIEW, 'communeClerk', { finding: findingKey(finding), intent: 'dismiss' });
    expect(answer.status).toBe(404);
    expect((await lint()).dismissed).toEqual([]);
  });
});
