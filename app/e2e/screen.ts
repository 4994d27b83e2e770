import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Where to leave pictures of every screen that the tests come by; none are taken without it. */
const PICTURES = process.env['DONDOC_SCREENSHOTS'];

/** The address changes before the page does: until its first heading is there, what is looked for is found in the page before. */
export async function arrive(page: Page, heading: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

/**
 * Looks at a screen once its first heading is there: nothing serious against accessibility, no scrolling sideways.
 * @param heading the first heading of the screen, so that it is not the screen before that is looked at
 */
export async function look(
  page: Page,
  name: string,
  heading: string | RegExp,
  options: { readonly withoutScript?: boolean } = {},
): Promise<void> {
  await arrive(page, heading);
  await page.waitForLoadState('networkidle');
  await picture(page, name);
  // Its clocks stand still where no script runs; the tests with script see the same pages.
  if (!options.withoutScript) expect(await seriousFaults(page), `accessibility of ${name}`).toEqual([]);
  expect(await sideways(page), `pixels to scroll sideways in ${name}`).toBe(0);
}

async function picture(page: Page, name: string): Promise<void> {
  if (PICTURES === undefined) return;
  await mkdir(PICTURES, { recursive: true });
  const width = page.viewportSize()?.width ?? 0;
  await page.screenshot({ path: join(PICTURES, `${name}-${width}.png`) });
}

async function seriousFaults(page: Page): Promise<string[]> {
  // As text: the policy of the pages lets no script of ours in by a tag, and the browser's own tools are above it.
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(AXE);
  // All rules are run; of what passes, axe-core need not collect every element.
  const { violations } = await page.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"] })');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
}

export function sideways(page: Page): Promise<number> {
  return page.evaluate('Math.max(0, document.documentElement.scrollWidth - window.innerWidth)');
}
