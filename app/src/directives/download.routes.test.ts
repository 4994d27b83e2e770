import { randomUUID } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { testApplication } from '../../test/application.ts';
import { browsersOfWorld } from '../../test/district.ts';
import { makeWorld } from '../tasks/task-world.test-data.ts';
import { DIRECTIVE } from './directive-world.test-data.ts';
import { DOWNLOAD_FORMATS } from './download-formats.ts';
import { inOrder } from './draft.ts';

const app = await testApplication({ today: '2024-06-20' });
const world = await makeWorld(app);
const { ask } = await browsersOfWorld(app);
const { directives } = app.actions;
const clerk = world.actor('clerk');

const { id: intakeId, finished } = await directives.intake.begin(clerk, { kind: 'text', text: DIRECTIVE });
await finished;
const { directiveId: taken } = await directives.intake.get(clerk, intakeId);
if (taken === null) throw new Error('not taken in');
const id = taken;

const pathOf = (format: string) => `/van-ban/${id}/tai-ve/${format}`;

describe('before issue', () => {
  test.each(DOWNLOAD_FORMATS)('%s: not without being signed in, not for the wrong unit', async (format) => {
    const answer = await ask(pathOf(format), null);
    expect([answer.status, answer.headers.get('location')]).toEqual([
      302,
      `/dang-nhap?tiep=${encodeURIComponent(pathOf(format))}`,
    ]);
    for (const who of ['head', 'communeClerk', 'divisionSpecialist'] as const) {
      expect((await ask(pathOf(format), who)).status).toBe(404);
    }
  });

  test.each([
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', '.xlsx'],
    ['ics', 'text/calendar; charset=utf-8', '.ics'],
    ['markdown', 'text/markdown; charset=utf-8', '.md'],
    ['akn', 'application/akn+xml', '.akn.xml'],
  ])(
    '%s: the desk that keeps it gets it as a file with its own name',
    async (format, mediaType, extension) => {
      const answer = await ask(pathOf(format), 'clerk');
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, mediaType]);
      const name = encodeURIComponent(`Thông báo 203-TB-UBND${extension}`);
      expect(answer.headers.get('content-disposition')).toContain(`filename*=UTF-8''${name}`);
      expect(answer.headers.get('cache-control')).toBe('private, no-store');
      expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(500);
    },
  );

  test('what people made of the tasks in review is in it', async () => {
    const [first] = inOrder((await directives.review.load(clerk, id)).state.tasks);
    if (first === undefined) throw new Error('no draft');
    const edit = { kind: 'drop', taskId: first.id, version: first.version } as const;
    const before = await (await ask(pathOf('markdown'), 'clerk')).text();
    await directives.review.edit(clerk, id, { requestKey: randomUUID(), edit });
    const after = await (await ask(pathOf('markdown'), 'clerk')).text();
    expect([before.match(/^### /gmu)?.length, after.match(/^### /gmu)?.length]).toEqual([5, 4]);
    const workbook = unzipSync(new Uint8Array(await (await ask(pathOf('xlsx'), 'clerk')).arrayBuffer()));
    expect(strFromU8(workbook['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('203/TB-UBND');
  });

  test('the page of the directive offers each of them', async () => {
    const page = await (await ask(`/van-ban/${id}`, 'clerk')).text();
    for (const format of DOWNLOAD_FORMATS) expect(page).toContain(`href="${pathOf(format)}"`);
  });

  test.each(['json', 'xml', '..%2f', 'XLSX'])('there is no form %s', async (format) => {
    expect((await ask(pathOf(format), 'clerk')).status).toBe(404);
  });

  test('nor is there a directive that nobody took in', async () => {
    for (const other of ['x', randomUUID()]) {
      expect((await ask(`/van-ban/${other}/tai-ve/ics`, 'clerk')).status).toBe(404);
    }
  });
});

test('once it is issued, the units that it gives something to get it, others do not', async () => {
  await directives.issue.issue(clerk, id);
  for (const format of DOWNLOAD_FORMATS) {
    expect((await ask(pathOf(format), 'head')).status).toBe(200);
    expect((await ask(pathOf(format), 'communeClerk')).status).toBe(404);
  }
  expect(await (await ask(pathOf('markdown'), 'head')).text()).toMatch(/^## Nhiệm vụ \(4\)$/mu);
});
