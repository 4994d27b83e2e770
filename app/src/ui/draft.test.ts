import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const OFFLINE = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

let browser: Browser;
let context: BrowserContext;
let script: string;

async function bundle(): Promise<string> {
  const input = new URL('./draft.fixture.tsx', import.meta.url).pathname;
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, rollupOptions: { input, output: { format: 'iife' } } },
  });
  if (Array.isArray(result) || !('output' in result)) throw new Error('One bundle was expected');
  return result.output[0].code;
}

beforeAll(async () => {
  script = await bundle();
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: [...ARGS, ...OFFLINE] });
}, 60_000);
afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext();
  await context.route('**/*', (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: '<!doctype html><div id="site"></div><script src="/site.js"></script>',
        }),
  );
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

  test('stays when the system fails', async () => {
    const page = await openForm();
    await send(page, 'hỏng');
    await page.getByText('Hệ thống gặp lỗi').waitFor();
    expect(await typedText(await openForm())).toBe('hỏng');
  });
});
