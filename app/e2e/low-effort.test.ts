import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { look } from './screen.ts';
import { openSite, PHONE, signIn } from './site.ts';

/** Reporting must not itself become the burden: three taps, or one. */

const site = await openSite();

/** Taps as a thumb does, and counts. */
function thumb(page: Page) {
  let taps = 0;
  return {
    tap: async (name: string) => {
      taps += 1;
      await page.getByText(name, { exact: true }).first().tap();
    },
    taps: () => taps,
  };
}

async function lastEvent() {
  return await site.owner
    .selectFrom('assignment_event')
    .select(['kind', 'data'])
    .where('request_key', 'is not', null)
    .orderBy('at', 'desc')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
}

test.each([true, false])('from Hôm nay a report takes three taps (script: %s)', async (javaScriptEnabled) => {
  const { page, complaints } = await site.visit({ ...PHONE, javaScriptEnabled });
  await signIn(page, 'hieu-truong-mn-chau-o');
  await page.waitForLoadState('networkidle');
  const { tap, taps } = thumb(page);
  await tap('Báo cáo');
  await tap('Đang thực hiện theo kế hoạch.');
  await look(page, 'quick-report', 'Hôm nay', { withoutScript: !javaScriptEnabled });
  await tap('Chỉ báo tiến độ');
  await page.getByText('Đã ghi tiến độ.').waitFor();
  expect(taps()).toBe(3);
  expect(new URL(page.url()).pathname).toBe('/hom-nay');
  expect(await lastEvent()).toMatchObject({
    kind: 'reported',
    data: { text: 'Đang thực hiện theo kế hoạch.' },
  });
  expect(complaints).toEqual([]);
});

test('that nothing has changed takes one', async () => {
  const { page } = await site.visit(PHONE);
  await signIn(page, 'hieu-truong-th1-binh-hoa');
  const { tap, taps } = thumb(page);
  await tap('Không có gì thay đổi');
  await page.getByText('Đã ghi tiến độ.').waitFor();
  expect(taps()).toBe(1);
  expect(await lastEvent()).toMatchObject({ kind: 'reported', data: { text: '' } });
});

test('a school writes its own phrases on a telephone', async () => {
  const { page } = await site.visit(PHONE);
  await signIn(page, 'hieu-truong-th1-binh-hoa');
  await page.goto('/cau-mau');
  await look(page, 'phrases', 'Câu mẫu của báo cáo');
  await page.getByLabel('Các câu').fill('Đã họp phụ huynh.');
  await page.getByRole('button', { name: 'Lưu câu mẫu' }).click();
  await page.getByText('Đã lưu câu mẫu.').waitFor();
  await page.goto('/hom-nay');
  await page.getByText('Báo cáo', { exact: true }).first().tap();
  await page.getByLabel('Đã họp phụ huynh.').first().waitFor();
});

/** Lets the scripts of the next page wait until something has been typed into it. */
async function onSlowLine(page: Page, path: string, type: () => Promise<void>): Promise<void> {
  const typed = Promise.withResolvers<void>();
  await page.route('**/assets/entry.client-*', async (route) => {
    await typed.promise;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  await type();
  typed.resolve();
  const taken = (main: Element) => Object.keys(main).some((key) => key.startsWith('__react'));
  await expect.poll(() => page.getByRole('main').evaluate(taken)).toBe(true);
}

test('what is typed on a slow line, before the scripts are there, stays', async () => {
  const { page, complaints } = await site.visit({ ...PHONE, serviceWorkers: 'block' });
  await signIn(page, 'hieu-truong-th1-binh-hoa');
  const phrases = page.getByLabel('Các câu');
  await onSlowLine(page, '/cau-mau', async () => {
    expect(await phrases.inputValue()).toBe('Đã họp phụ huynh.');
    await phrases.fill('Đã họp hai lần.');
  });
  await expect.poll(() => phrases.inputValue()).toBe('Đã họp hai lần.');
  expect(complaints).toEqual([]);
});

test('the name of a unit that was begun on a slow line is found all the same', async () => {
  const { page, complaints } = await site.visit({ serviceWorkers: 'block' });
  await signIn(page, 'quan-tri');
  const unit = page.getByLabel('Đơn vị').first();
  await onSlowLine(page, '/nguoi/moi', () => unit.fill('thcs binh chau'));
  await page.getByRole('option', { name: 'Trường THCS Bình Châu' }).first().click();
  expect(await unit.inputValue()).toBe('Trường THCS Bình Châu');
  expect(complaints).toEqual([]);
});

test('who was chosen on a slow line stays chosen when the list can be searched', async () => {
  const { page, complaints } = await site.visit({ serviceWorkers: 'block' });
  await signIn(page, 'quan-tri');
  const follower = await site.owner
    .selectFrom('task')
    .select('follower_id')
    .where('follower_id', 'is not', null)
    .limit(1)
    .executeTakeFirstOrThrow();
  const successor = page.getByLabel('Người nhận');
  let chosen = '';
  await onSlowLine(page, `/nguoi/${follower.follower_id}/ban-giao`, async () => {
    [chosen = ''] = await successor.selectOption({ index: 2 });
  });
  await page.getByRole('combobox', { name: 'Người nhận' }).and(page.locator('input')).waitFor();
  expect(await page.locator('input[name="successor"]').inputValue()).toBe(chosen);
  expect(complaints).toEqual([]);
});
