import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium } from 'playwright-core';
import { renderToStaticMarkup } from 'react-dom/server';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '../base/text.ts';
import { Kit } from './kit.tsx';
import { LocaleProvider } from './locale.tsx';

const require = createRequire(import.meta.url);
const CHROMIUM = '/usr/bin/chromium';
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const OFFLINE = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** The style sheets in their order, with the fonts where they and the packages have them. */
function styles(): string {
  const folder = new URL('./', import.meta.url);
  const list = readFileSync(new URL('styles.css', folder), 'utf8');
  const sheets = [...list.matchAll(/@import "(.+?)"/g)].map(([, file = '']) =>
    readFileSync(new URL(file, folder), 'utf8'),
  );
  return sheets.join('\n').replaceAll(/url\("([^"]+\.woff2)"\)/g, (_, file: string) => {
    const found = file.startsWith('.')
      ? new URL(file, new URL('styles/', folder))
      : pathToFileURL(require.resolve(file));
    return `url("${found.href}")`;
  });
}

function page(locale: Locale): string {
  const router = createMemoryRouter([{ path: '*', element: <Kit /> }]);
  const body = renderToStaticMarkup(
    <LocaleProvider locale={locale}>
      <RouterProvider router={router} />
    </LocaleProvider>,
  );
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><style>${styles()}</style><body>${body}</body></html>`;
}

// Always the same folder: looked at after a run, not heaped up.
const folder = path.join(tmpdir(), 'dondoc-ui-kit');
mkdirSync(folder, { recursive: true });
const file = path.join(folder, 'index.html');
let browser: Browser;

beforeAll(async () => {
  writeFileSync(file, page('vi'));
  browser = await chromium.launch({ executablePath: CHROMIUM, args: [...ARGS, ...OFFLINE] });
});

afterAll(() => browser.close());

describe.each([320, 360, 1440])('the parts at %i px', (width) => {
  test('fit the window, are pressable, and axe finds nothing', async () => {
    const view = await browser.newPage({ viewport: { width, height: 900 } });
    await view.goto(pathToFileURL(file).href);
    await view.evaluate('document.fonts.ready');
    await view.screenshot({ path: path.join(folder, `${width}.png`), fullPage: true });

    expect(await view.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    const heights = await view
      .locator('.button:visible')
      .evaluateAll((all) => all.map((one) => one.clientHeight));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(width < 640 ? 42 : 34);

    await view.addScriptTag({ path: require.resolve('axe-core') });
    const found = await view.evaluate<AxeResults>('axe.run()');
    expect(
      found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`),
    ).toEqual([]);
    await view.close();
  });
});

test('the kit is kept where one can look at it', () => {
  process.stdout.write(`The parts are drawn in ${folder}\n`);
  expect(readFileSync(file, 'utf8')).toContain('Các thành phần giao diện');
});

test('the parts themselves speak English too', () => {
  expect(page('en')).toContain('Next page');
  expect(page('vi')).toContain('Trang sau');
});
