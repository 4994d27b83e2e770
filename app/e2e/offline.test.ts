import { createCanvas } from '@napi-rs/canvas';
import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { look } from './screen.ts';
import { openSite, PHONE, sendWithoutLine, signIn } from './site.ts';

/** A head of a school in the mountains: the line drops, work goes on, and nothing is sent twice or by somebody else. */

const site = await openSite();
const HEAD = 'hieu-truong-mn-chau-o';
const OTHER = 'hieu-truong-th1-binh-hoa';

/** As large as a telephone makes them. */
const PHOTO = { name: 'lop-hoc.jpg', mimeType: 'image/jpeg', buffer: largePhoto() };

function largePhoto(): Buffer {
  const canvas = createCanvas(4000, 3000);
  const pen = canvas.getContext('2d');
  for (let n = 0; n < 6000; n += 1) {
    pen.fillStyle = `hsl(${(n * 37) % 360} 60% ${20 + (n % 60)}%)`;
    pen.fillRect((n * 97) % 4000, (n * 61) % 3000, 90, 70);
  }
  return canvas.toBuffer('image/jpeg', 95);
}

/** Reports that have arrived with these words in them. */
async function arrived(words: string): Promise<string[]> {
  const found = await sql<{ text: string }>`
    select data ->> 'text' as text from assignment_event
    where kind = 'submitted' and data ->> 'text' like ${`%${words}%`}
  `.execute(site.owner);
  return found.rows.map(({ text }) => text);
}

/** Until the copies are on the device that are to be there without a line. */
async function stored(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(keptPaths)).toEqual(expect.arrayContaining(['/cho-gui', '/hom-nay']));
}

async function keptPaths(): Promise<string[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith('dondoc-pages'));
  const kept = await Promise.all(names.map(async (name) => await (await caches.open(name)).keys()));
  return kept.flat().map(({ url }) => new URL(url).pathname);
}

/** What stands right above the content, at each frame that is painted from now on. */
async function watchWords(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { wordsSeen: seen });
    const see = () => {
      const above = document.querySelector('#content')?.previousElementSibling;
      if (above instanceof HTMLElement) seen.add(above.innerText.trim());
      requestAnimationFrame(see);
    };
    requestAnimationFrame(see);
  });
  return () => page.evaluate('[...wordsSeen]');
}

async function writeOffline(page: Page, words: string): Promise<void> {
  const wordsSeen = await watchWords(page);
  await page.goto('/hom-nay');
  await page.getByText('Báo cáo', { exact: true }).first().tap();
  await page.getByLabel('Đã thực hiện xong, gửi kèm ảnh.').first().tap();
  await page.getByLabel('Nội dung thêm').first().fill(words);
  // Before the scripts and after: what comes later moves away what is under the finger.
  expect(await wordsSeen()).toEqual([
    expect.stringMatching(/^Không có mạng\. Đây là bản lưu trên máy lúc .*\d\.$/u),
  ]);
}

/** The line is said to be back as often as telephones say so. */
async function lineIsBack(page: Page): Promise<void> {
  await page.context().setOffline(false);
  await page.evaluate(() => {
    window.dispatchEvent(new Event('online'));
    window.dispatchEvent(new Event('online'));
  });
}

test('a report with a photo written offline is sent once, by its writer alone', async () => {
  const { page } = await site.visit(PHONE);
  await signIn(page, HEAD);
  await stored(page);
  await page.context().setOffline(true);
  await writeOffline(page, 'Đã thay kính lớp Lá.');
  await page.getByLabel('Chụp ảnh').first().setInputFiles(PHOTO);
  await sendWithoutLine(page);
  await page.getByText('Đã thay kính lớp Lá.').waitFor();
  await look(page, 'waiting', 'Chờ gửi');
  await page.reload();
  await page.getByText('Đã thay kính lớp Lá.').waitFor();

  await page.context().clearCookies();
  await page.context().setOffline(false);
  await signIn(page, OTHER);
  await stored(page);
  await lineIsBack(page);
  await page.goto('/cho-gui');
  await page.getByText('Không có báo cáo nào chờ gửi').waitFor();
  expect(await arrived('kính lớp Lá')).toEqual([]);
  const today = await page.evaluate(async () => await (await caches.match('/hom-nay'))?.text());
  expect(today).not.toContain('Mầm non Châu Ổ');

  await page.context().clearCookies();
  await signIn(page, HEAD);
  await lineIsBack(page);
  await page.reload();
  await lineIsBack(page);
  await expect.poll(async () => (await arrived('kính lớp Lá')).length).toBe(1);
  await page.goto('/cho-gui');
  await page.getByText('Đã gửi', { exact: true }).waitFor();
  await look(page, 'sent', 'Chờ gửi');
  await lineIsBack(page);
  await page.reload();
  await page.getByText('Đã gửi', { exact: true }).waitFor();
  expect(await arrived('kính lớp Lá')).toEqual(['Đã thực hiện xong, gửi kèm ảnh.\nĐã thay kính lớp Lá.']);
  const photo = await site.owner
    .selectFrom('file')
    .where('name', '=', PHOTO.name)
    .select('size')
    .executeTakeFirstOrThrow();
  expect(photo.size).toBeLessThan(PHOTO.buffer.length / 2);
  await page.context().close();
});

test('what was refused comes back to its writer with what was typed, and signing out leaves no page behind', async () => {
  const { page, complaints } = await site.visit(PHONE);
  await signIn(page, OTHER);
  await stored(page);
  await page.context().setOffline(true);
  await writeOffline(page, 'Đã kiểm tra bếp ăn.');
  // The scripts took over the copy as they found it.
  expect(complaints.filter((complaint) => complaint.includes('React error'))).toEqual([]);
  await sendWithoutLine(page);
  // Meanwhile, at the desk of the school.
  const desk = await site.visit();
  await signIn(desk.page, OTHER);
  await desk.page.getByText('Báo cáo', { exact: true }).first().click();
  await desk.page.getByLabel('Đang chờ kinh phí.').first().check();
  await desk.page.getByRole('button', { name: 'Nộp báo cáo' }).first().click();
  await desk.page.getByText('Đã nộp báo cáo, chờ xác nhận.').waitFor();

  await lineIsBack(page);
  await page.getByText('Chưa gửi được').waitFor();
  expect(await page.getByLabel('Nội dung').inputValue()).toContain('Đã kiểm tra bếp ăn.');
  await look(page, 'refused', 'Chờ gửi');
  await page.goto('/hom-nay');
  await page.getByText('1 báo cáo không gửi được, cần xem lại.').waitFor();
  await page.locator('.account > summary').tap();
  await page.getByRole('button', { name: 'Đăng xuất' }).tap();
  await page.waitForURL('**/dang-nhap');
  await expect.poll(() => page.evaluate(keptPaths)).toEqual([]);
});
