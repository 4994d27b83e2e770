import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundleSite, launchBrowser, openSite } from './in-browser.site.ts';

let browser: Browser;
let context: BrowserContext;
let script: string;

beforeAll(async () => {
  [script, browser] = await Promise.all([bundleSite(), launchBrowser()]);
});
afterAll(() => browser.close());

beforeEach(async () => {
  context = await openSite(browser, script);
});
afterEach(() => context.close());

async function openForm(person = 'ha'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`http://office.test/bao-cao?person=${person}`);
  await page.getByLabel('Kết quả').waitFor();
  return page;
}

const typedText = (page: Page) => page.getByLabel('Kết quả').inputValue();
const restored = (page: Page) => page.getByText('Đã khôi phục nội dung đang viết dở').count();

async function send(page: Page, text: string): Promise<void> {
  await page.getByLabel('Kết quả').fill(text);
  // Kept before it is sent, as somebody does who types and then looks for the button.
  await page.waitForFunction('localStorage.length > 0');
  await page.getByRole('button', { name: 'Báo cáo' }).click();
}

describe('what was typed', () => {
  test('is there again after the tab was closed, and can be dropped', async () => {
    const first = await openForm();
    await first.getByLabel('Kết quả').fill('Đã rà soát 12 phòng học');
    await first.getByLabel('Gửi cả hai nơi').check();
    await first.close({ runBeforeUnload: true });

    const second = await openForm();
    await second.getByText('Đã khôi phục').waitFor();
    expect(await typedText(second)).toBe('Đã rà soát 12 phòng học');
    expect(await second.getByLabel('Gửi cả hai nơi').isChecked()).toBe(true);

    await second.getByRole('button', { name: 'Bỏ bản nháp' }).click();
    expect(await typedText(second)).toBe('');
    const third = await openForm();
    expect([await typedText(third), await restored(third)]).toEqual(['', 0]);
  });

  test('is not kept when it is a password', async () => {
    const page = await openForm();
    await page.getByLabel('Mật khẩu').fill('kín');
    await page.getByLabel('Kết quả').fill('x');
    await page.waitForFunction('localStorage.length > 0');
    expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain('kín');
  });

  test('is not shown to another person on the same device', async () => {
    const page = await openForm('ha');
    await page.getByLabel('Kết quả').fill('Của Hà');
    await page.waitForFunction('localStorage.length > 0');
    expect(await typedText(await openForm('bao'))).toBe('');
  });

  test('is forgotten once the form was accepted', async () => {
    const page = await openForm();
    await send(page, 'Đã xong');
    await page.getByText('Đã báo cáo').waitFor();
    await page.waitForFunction('localStorage.length === 0');
    expect(await typedText(await openForm())).toBe('');
  });

  test('stays while the form is refused, and is forgotten when the second try is accepted', async () => {
    const page = await openForm();
    await send(page, 'sai');
    await page.waitForTimeout(100);
    expect(await typedText(await openForm())).toBe('sai');

    await send(page, 'đúng');
    await page.getByText('Đã báo cáo').waitFor();
    await page.waitForFunction('localStorage.length === 0');
  });

  test('stays when the session has ended while it was typed, though it was sent at once', async () => {
    const page = await openForm();
    await send(page, 'hết phiên');
    await page.getByText('Đăng nhập').waitFor();
    await page.waitForTimeout(100);
    expect(await typedText(await openForm())).toBe('hết phiên');
  });

  test('stays when the system fails', async () => {
    const page = await openForm();
    await send(page, 'hỏng');
    await page.getByText('Hệ thống gặp lỗi').waitFor();
    expect(await typedText(await openForm())).toBe('hỏng');
  });
});

describe('a unit is found by a few letters', () => {
  const field = (page: Page) => page.getByRole('combobox', { name: 'Chủ trì' });
  const chosen = (page: Page) => page.locator('input[name="unit"]').inputValue();

  async function openLead(): Promise<Page> {
    const page = await context.newPage();
    await page.goto('http://office.test/chu-tri');
    await field(page).waitFor();
    return page;
  }

  test('without diacritics, and chosen with the keys alone', async () => {
    const page = await openLead();
    expect(await field(page).inputValue()).toBe('TH Bình Chánh');
    await field(page).fill('binh hoa');
    expect(await page.getByRole('option').allTextContents()).toEqual([
      'TH số 1 Bình Hoà',
      'TH số 2 Bình Hoà',
    ]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect([await field(page).inputValue(), await chosen(page)]).toEqual(['TH số 2 Bình Hoà', 'hoa-2']);
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
  });

  test('in a list that axe finds nothing against', async () => {
    const page = await openLead();
    await field(page).fill('binh');
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
    const { violations } = await page.evaluate<AxeResults>("axe.run('.combobox')");
    expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  });

  test('or with the mouse', async () => {
    const page = await openLead();
    await field(page).click();
    await page.getByRole('option', { name: 'Phòng Giáo dục và Đào tạo' }).click();
    expect(await chosen(page)).toBe('giao-duc');
  });

  test('and Escape, or leaving the field, keeps what was chosen', async () => {
    const page = await openLead();
    await field(page).fill('giao');
    await page.keyboard.press('Escape');
    expect([await field(page).inputValue(), await chosen(page)]).toEqual(['TH Bình Chánh', 'chanh']);
    await field(page).fill('zzz');
    await page.getByText('Không có mục nào khớp').waitFor();
    await page.keyboard.press('Tab');
    expect([await field(page).inputValue(), await chosen(page)]).toEqual(['TH Bình Chánh', 'chanh']);
  });
});
