import { expect, test } from 'vitest';
import { drawPage } from '../files/scan/scan.test-data.ts';
import { directiveWorld } from './directive-world.test-data.ts';

const world = await directiveWorld();
const { directives, actor } = world;
const clerk = actor('clerk');

test('a scan whose reading is stopped leaves nothing, and says so at once', async () => {
  const page = drawPage({ lines: ['1. Các trường học thuộc huyện báo cáo kết quả.'] });
  const { id, finished } = await directives.intake.begin(clerk, {
    kind: 'file',
    name: 'quét.png',
    bytes: page.encodeSync('png'),
  });
  await directives.intake.cancel(clerk, id);
  const stopped = { stage: 'refused', errorCode: 'reading_cancelled', directiveId: null };
  expect(await directives.intake.get(clerk, id)).toMatchObject(stopped);
  await finished;
  expect(await directives.intake.get(clerk, id)).toMatchObject(stopped);
  expect((await directives.list(clerk, { words: '', state: null, page: 1 })).rows).toEqual([]);
});

test('what has ended stays as it ended, and only who began it may stop it', async () => {
  const { id, finished } = await directives.intake.begin(clerk, { kind: 'text', text: 'MẬT\nSố: 1/TB-UBND' });
  await finished;
  const before = await directives.intake.get(clerk, id);
  await directives.intake.cancel(clerk, id);
  expect(await directives.intake.get(clerk, id)).toEqual(before);
  await expect(directives.intake.cancel(actor('head'), id)).rejects.toMatchObject({ code: 'not_found' });
});
