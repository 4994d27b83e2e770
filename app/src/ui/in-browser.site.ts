import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { build } from 'vite';

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const OFFLINE = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: [...ARGS, ...OFFLINE] });
}

/** The small site of in-browser.fixture.tsx as one script. */
export async function bundleSite(): Promise<string> {
  const input = new URL('./in-browser.fixture.tsx', import.meta.url).pathname;
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, rollupOptions: { input, output: { format: 'iife' } } },
  });
  if (Array.isArray(result) || !('output' in result)) throw new Error('One bundle was expected');
  return result.output[0].code;
}

/** Serves the small site under http://office.test to a fresh browser profile, without a network. */
export async function openSite(browser: Browser, script: string): Promise<BrowserContext> {
  const context = await browser.newContext();
  await context.route('**/*', (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: '<!doctype html><div id="site"></div><script src="/site.js"></script>',
        }),
  );
  return context;
}
