import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, expect, inject } from 'vitest';
import type { Clock } from '../src/base/clock.ts';
import { DEMONSTRATION_ACCOUNTS, DEMONSTRATION_DAY } from '../src/main/demonstration.ts';
import { listen } from '../src/main/listener.ts';
import { buildPagesIfStale, loadPages } from '../src/main/pages.ts';
import { type Application, createApplication } from '../src/main/wiring.ts';
import { silentLog } from '../src/platform/log.ts';
import { afternoonOf } from '../test/afternoon.ts';
import { type TestDatabase, testDatabase } from '../test/database.ts';

/** The running server with the whole demonstration, and a browser to look at it. */
export interface Site extends TestDatabase {
  readonly application: Application;
  readonly address: string;
  /** A fresh browser profile. */
  readonly visit: (options?: BrowserContextOptions) => Promise<Visit>;
}

export interface Visit {
  readonly page: Page;
  /** Everything that the browser complained of: errors of scripts, of the network, of the content policy. */
  readonly complaints: readonly string[];
}

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const OFFLINE = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

export const DESK = { viewport: { width: 1440, height: 900 } } as const;
export const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const;

/** The demonstration on its day; ends with the tests of the file. */
export async function openSite(): Promise<Site> {
  const loaded = inject('demonstration');
  const database = await testDatabase(loaded.database);
  const dataFolder = await dataFolderOfTest();
  await cp(loaded.dataFolder, dataFolder, { recursive: true });
  const clock = afternoonOf(DEMONSTRATION_DAY);
  return await serve(database, { dataFolder, clock, demonstration: true });
}

/** An installation without anything in it; ends with the tests of the file. */
export async function openEmptySite(clock: Clock): Promise<Site> {
  return await serve(await testDatabase(), {
    dataFolder: await dataFolderOfTest(),
    clock,
    demonstration: false,
  });
}

async function dataFolderOfTest(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dondoc-e2e-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

interface Served {
  readonly dataFolder: string;
  readonly clock: Clock;
  readonly demonstration: boolean;
}

async function serve(database: TestDatabase, served: Served): Promise<Site> {
  await buildPagesIfStale(() => {});
  const pages = await loadPages();
  const application = createApplication({
    ...served,
    db: database.guarded,
    proxies: 0,
    secret: 'a secret that is long enough for tests',
    log: silentLog(),
    pages: async () => pages,
  });
  const listener = await listen('127.0.0.1', 0);
  listener.answerWith(application.fetch);
  const address = `http://127.0.0.1:${listener.port}`;
  let browser: Promise<Browser> | undefined;
  afterAll(async () => {
    await (await browser)?.close();
    await listener.close();
  });
  const visit = async (options: BrowserContextOptions = DESK): Promise<Visit> => {
    browser ??= chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [...FLAGS, ...OFFLINE],
    });
    const context = await (await browser).newContext({ baseURL: address, locale: 'vi-VN', ...options });
    // Only against hanging, as in vitest.config.ts.
    context.setDefaultTimeout(60_000);
    return watched(await context.newPage());
  };
  return { ...database, application, address, visit };
}

function watched(page: Page): Visit {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 500) complaints.push(`${response.status()} ${response.url()}`);
  });
  return { page, complaints };
}

export const PASSWORD = DEMONSTRATION_ACCOUNTS[0]?.password ?? '';

export function addressOf(local: string): string {
  return `${local}@binhson.example`;
}

/** Through the form, as people do. */
export async function signIn(page: Page, local: string): Promise<void> {
  await page.goto('/dang-nhap');
  await page.getByLabel('Thư điện tử').fill(addressOf(local));
  await page.getByLabel('Mật khẩu').fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL('**/hom-nay');
}

/** Sends a report without a line: the page of those that wait comes by itself. */
export async function sendWithoutLine(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nộp báo cáo' }).first().tap();
  await page.waitForURL('**/cho-gui');
}

/** Types the name of a unit and chooses it from what is offered; only the script offers any, so until it has taken over. */
export async function chooseUnit(page: Page, label: string, name: string): Promise<void> {
  const field = page.getByLabel(label).first();
  const offer = page.getByRole('option', { name }).first();
  const offered = async () => {
    await field.fill('');
    await field.fill(name);
    return await offer.waitFor({ timeout: 5000 }).then(
      () => true,
      () => false,
    );
  };
  await expect.poll(offered).toBe(true);
  await offer.click();
}
