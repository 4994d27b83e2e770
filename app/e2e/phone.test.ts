import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { look, sideways } from './screen.ts';
import { openSite, PASSWORD, PHONE, signIn } from './site.ts';

/** What a head of a school has: a small phone, a bad line, now and then a browser in which no script runs. */

const PICTURE = join(import.meta.dirname, '../../samples/photos/cong-truong.jpg');
const site = await openSite();

test('without script at 360 px, a head reads what is to be done, reports with a picture and submits', async () => {
  const { page, complaints } = await site.visit({ ...PHONE, javaScriptEnabled: false });
  await page.goto('/');
  await look(page, 'no-script-sign-in', 'Đăng nhập', { withoutScript: true });
  await signIn(page, 'hieu-truong-mn-chau-o');
  await look(page, 'no-script-today', 'Hôm nay', { withoutScript: true });
  await page.locator('#can-lam-ngay a[href^="/viec/"]').first().click();
  await page.waitForURL(/\/viec\//u);
  await look(page, 'no-script-assignment', /\S/u, { withoutScript: true });
  await page.getByLabel('Kết quả, vướng mắc, kiến nghị').fill('Đã gia cố cổng phụ, gửi kèm ảnh.');
  await page
    .getByLabel(/^Tệp kèm/u)
    .first()
    .setInputFiles(PICTURE);
  await page.getByRole('button', { name: 'Nộp báo cáo' }).click();
  await page.getByText('Đã nộp báo cáo, chờ xác nhận.').waitFor();
  await page
    .getByRole('link', { name: /cong-truong\.jpg/u })
    .first()
    .waitFor();
  await look(page, 'no-script-submitted', /\S/u, { withoutScript: true });
  await page.getByRole('button', { name: 'Rút lại báo cáo' }).click();
  await page.getByText('Đã rút lại báo cáo.').waitFor();
  expect(complaints).toEqual([]);
});

test('what is refused says so beside the field, and keeps what was typed, also without script', async () => {
  const { page } = await site.visit({ ...PHONE, javaScriptEnabled: false });
  await page.goto('/dang-nhap');
  await page.getByLabel('Thư điện tử').fill('hieu-truong-mn-chau-o@binhson.example');
  await page.getByLabel('Mật khẩu').fill('không phải mật khẩu này');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('alert').first().waitFor();
  expect(await page.getByLabel('Thư điện tử').inputValue()).toBe('hieu-truong-mn-chau-o@binhson.example');
});

test('in English a page is English before and after its script has taken over, and back in Vietnamese again', async () => {
  const { page, complaints } = await site.visit(PHONE);
  await page.goto('/dang-nhap');
  await page.getByRole('button', { name: 'English' }).first().click();
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  await page.getByLabel('E-mail').fill('hieu-truong-thcs-binh-chau@binhson.example');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL('**/hom-nay');
  for (const path of ['/van-ban', '/nhiem-vu', '/so-lieu', '/thong-bao']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    // Pages change within the browser from here on: their texts come from the scripts.
    await page
      .getByRole('link', { name: /^Today/u })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  }
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const shared = await (
    await page.request.get(loaded.find((name) => name.includes('/shared-')) ?? '')
  ).text();
  expect(shared).toContain('The session has ended.');
  expect(shared).not.toContain('Phiên làm việc đã hết.');
  await page.locator('.account summary').click();
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await page.getByRole('heading', { level: 1, name: 'Hôm nay' }).waitFor();
  expect(complaints).toEqual([]);
});

/** Where the service worker does not answer, every byte that a page needs comes over the wire. */
const WITHOUT_WORKER = { ...PHONE, serviceWorkers: 'block' } as const;

/** Bytes as they come over the wire until nothing more is asked for. */
async function weightOf(page: Page, path: string, cache: 'empty' | 'kept'): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  if (cache === 'empty') await session.send('Network.clearBrowserCache');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  await session.detach();
  return bytes;
}

test('the first pages weigh at most 200 kB on a phone that has nothing yet, a task 50 kB more', async () => {
  const { page } = await site.visit(WITHOUT_WORKER);
  const first = await weightOf(page, '/dang-nhap', 'empty');
  await signIn(page, 'hieu-truong-thcs-binh-chau');
  const today = await weightOf(page, '/hom-nay', 'empty');
  const [task = ''] = await addresses(page, /^\/viec\//u);
  const more = await weightOf(page, task, 'kept');
  const weights = { first, today, more };
  expect(weights.first, JSON.stringify(weights)).toBeLessThanOrEqual(200_000);
  expect(weights.today, JSON.stringify(weights)).toBeLessThanOrEqual(200_000);
  expect(weights.more, JSON.stringify(weights)).toBeLessThanOrEqual(50_000);
  // Nothing would be light, too, if the scripts and fonts had not come.
  for (const weight of [first, today]) expect(weight).toBeGreaterThan(50_000);
  expect(more).toBeGreaterThan(0);
});

function addresses(page: Page, pattern: RegExp): Promise<string[]> {
  return page
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    .then((all) => all.filter((address) => pattern.test(address)));
}

test('every page of a unit weighs at most 200 kB on a phone that has nothing yet', async () => {
  const { page } = await site.visit(WITHOUT_WORKER);
  await signIn(page, 'hieu-truong-thcs-binh-chau');
  const [task = ''] = await addresses(page, /^\/viec\//u);
  await page.goto('/van-ban');
  const [directive = ''] = await addresses(page, /^\/van-ban\/[0-9a-f-]{36}$/u);
  const wrong: string[] = [];
  for (const path of [task, '/van-ban', directive, '/nhiem-vu', '/so-lieu', '/don-vi', '/thong-bao']) {
    const weight = await weightOf(page, path, 'empty');
    if (weight > 200_000 || weight < 50_000) wrong.push(`${path} ${weight}`);
  }
  expect(wrong).toEqual([]);
});

test.each([320, 360])('nothing that a unit reads scrolls sideways at %i px', async (width) => {
  const { page, complaints } = await site.visit({ ...PHONE, viewport: { width, height: 640 } });
  await signIn(page, 'hieu-truong-th1-binh-hoa');
  const [task = ''] = await addresses(page, /^\/viec\//u);
  await page.goto('/van-ban');
  const [directive = ''] = await addresses(page, /^\/van-ban\/[0-9a-f-]{36}$/u);
  await page.goto('/don-vi');
  const [unit = ''] = await addresses(page, /^\/don-vi\/[0-9a-f-]{36}$/u);
  const paths = ['/hom-nay', task, '/van-ban', directive, '/nhiem-vu', '/don-vi', unit, '/thong-bao'];
  const wide: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    if ((await sideways(page)) > 0) wide.push(path);
  }
  expect(wide).toEqual([]);
  expect(complaints).toEqual([]);
});
