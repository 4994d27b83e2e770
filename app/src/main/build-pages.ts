import { buildPagesIfStale } from './pages.ts';

// As the server does at its start.
await buildPagesIfStale(() => {
  process.stdout.write('Building the pages\n');
});
