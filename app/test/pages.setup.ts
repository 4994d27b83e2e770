import { buildPagesIfStale } from '../src/main/pages.ts';

/** End-to-end tests see the pages as they are now. */
export async function setup(): Promise<void> {
  await buildPagesIfStale(() => {});
}
