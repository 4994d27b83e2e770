import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { look } from './screen.ts';
import { openSite, PHONE, signIn } from './site.ts';

/** More time asked for on a phone on which no script runs, decided at a desk, told in one story. */

const site = await openSite();
const HEAD = 'hieu-truong-th1-binh-hoa';

test('a head asks for more time without script, the specialist grants another day, and the story tells it', async () => {
  const { page } = await site.visit({ ...PHONE, javaScriptEnabled: false });
  await page.goto('/');
  await signIn(page, HEAD);
  const path = await inTime(page);
  await page.goto(path);
  await look(page, 'life-rare-steps', /\S/u, { withoutScript: true });
  await page.getByText('Việc khác…').click();
  await page.getByText('Xin gia hạn', { exact: true }).click();
  await look(page, 'life-extension-form', /\S/u, { withoutScript: true });
  await page.getByLabel('Xin gia hạn đến hết ngày').fill('2024-07-05');
  await page.getByRole('button', { name: 'Gửi đề nghị gia hạn' }).click();
  await page.getByText('Cần ghi lý do.', { exact: true }).waitFor();
  await page.getByLabel('Lý do xin gia hạn').fill('Trường bị ngập sau mưa lũ');
  await page.getByRole('button', { name: 'Gửi đề nghị gia hạn' }).click();
  await page.getByText('Đã gửi đề nghị gia hạn.').waitFor();
  await page
    .getByText(/Xin gia hạn đến .* chờ trả lời/u)
    .first()
    .waitFor();
  await look(page, 'life-extension-asked', /\S/u, { withoutScript: true });

  const desk = await site.visit();
  await desk.page.goto('/');
  await signIn(desk.page, 'chuyen-vien');
  await desk.page.locator(`#cho-quyet-dinh .work-units a[href="${path}"]`).click();
  await look(desk.page, 'life-decision', /\S/u);
  await desk.page.getByLabel('Hạn mới').first().fill('2024-07-02');
  await desk.page.getByLabel(/^Ý kiến \(cần ghi khi không đồng ý/u).fill('Kịp giao ban ngày 3/7');
  await desk.page.getByRole('button', { name: 'Đồng ý gia hạn' }).click();
  await desk.page.getByText('Đã gia hạn.').waitFor();
  await look(desk.page, 'life-granted', /\S/u);
  await desk.page.getByText('Kịp giao ban ngày 3/7').waitFor();
  expect(desk.complaints).toEqual([]);
});

/** A task of the reader's that is still in time: its page says until when. */
async function inTime(page: Page): Promise<string> {
  const links = page.locator('#trong-han a[href^="/viec/"], #can-lam-ngay .lamp-near ~ a');
  const first = await links.first().getAttribute('href');
  return first ?? expect.fail('no task in time');
}
