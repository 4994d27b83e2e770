import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './app/test/longest-first.ts';

// Civil days are those of Vietnam wherever the server stands: a test that leans on the machine's own zone shows itself here.
process.env['TZ'] = 'America/Los_Angeles';
// Processes that tests start load the same sources again and again: what one has compiled serves the next.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules/.cache/compiled');

const SERVER = './app/test/database.setup.ts';
const DEMONSTRATION = './app/test/demonstration.setup.ts';
const PAGES = './app/test/pages.setup.ts';
const PROPERTIES = './app/test/properties.setup.ts';
// Only against hanging: on a busy machine a test that starts processes may take many times as long as alone.
const HANGING = { testTimeout: 300_000, hookTimeout: 300_000, expect: { poll: { timeout: 60_000 } } };

export default defineConfig({
  test: {
    reporters: ['default', './app/test/count.reporter.ts'],
    // Tests wait for browsers, servers and processes a third of their time: three workers keep two processors at work.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'reading',
          include: ['packages/reading/**/*.test.ts'],
          setupFiles: [PROPERTIES],
          isolate: false,
          ...HANGING,
        },
      },
      {
        test: {
          name: 'app',
          include: ['app/{src,db,test}/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
          globalSetup: [SERVER],
          setupFiles: [PROPERTIES],
          // No test changes what a module holds, so a worker need not load the application anew for each file.
          isolate: false,
          ...HANGING,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['app/e2e/**/*.test.ts'],
          globalSetup: [PAGES, DEMONSTRATION],
          isolate: false,
          ...HANGING,
        },
      },
    ],
  },
});
