import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

// A tree of its own with the linter's real settings, so that nobody else meets the planted files.
const tree = await mkdtemp(join(tmpdir(), 'dondoc-lint-'));
await cp(join(ROOT, '.oxlintrc.json'), join(tree, '.oxlintrc.json'));
afterAll(() => rm(tree, { recursive: true, force: true }));

async function lint(path: string, source: string): Promise<{ accepted: boolean; said: string }> {
  const file = join(tree, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, source);
  return await new Promise((done) => {
    execFile(join(ROOT, 'node_modules/.bin/oxlint'), [path], { cwd: tree }, (error, stdout, stderr) =>
      done({ accepted: error === null, said: stdout + stderr }),
    );
  });
}

const use = (name: string) => `\nexport const planted = ${name};\n`;

test.each([
  [
    'the reading may not read files',
    'packages/reading/src/planted.ts',
    `import { readFile } from 'node:fs';${use('readFile')}`,
    '@dondoc/reading is pure',
  ],
  [
    'base may not reach into a noun',
    'app/src/base/planted.ts',
    `import { task } from '../tasks/task.ts';${use('task')}`,
    'base/ is small and pure',
  ],
  [
    'a noun may not use the store of another',
    'app/src/notices/planted.actions.ts',
    `import { findTask } from '../tasks/task.store.ts';${use('findTask')}`,
    'never its store',
  ],
  [
    'a noun may not wire itself',
    'app/src/tasks/planted.actions.ts',
    `import { createApplication } from '../main/wiring.ts';${use('createApplication')}`,
    'Only main/ wires',
  ],
  [
    'a policy may not ask the database',
    'app/src/tasks/planted.policy.ts',
    `import { sql } from 'kysely';${use('sql')}`,
    'Rules and policies are pure',
  ],
  [
    'a page may not hold a store',
    'app/src/tasks/planted.pages.tsx',
    `import { findTask } from './task.store.ts';${use('findTask')}`,
    'A page asks its noun',
  ],
  [
    'the design system may not know a noun',
    'app/src/ui/planted.tsx',
    `import { task } from '../tasks/task.ts';${use('task')}`,
    'ui/ is the design system',
  ],
  [
    'platform may not know a noun',
    'app/src/platform/planted.ts',
    `import { task } from '../tasks/task.ts';${use('task')}`,
    'platform/ adapts machines and libraries',
  ],
])('%s', async (_rule, path, source, message) => {
  const { accepted, said } = await lint(path, source);
  expect(accepted).toBe(false);
  expect(said).toContain(message);
});

test('what the rule allows is accepted: actions use their own store and the rules of another noun', async () => {
  const source = `import { isLate } from '../tasks/timeliness.ts';
import { findNotice } from './notice.store.ts';
export const planted = [isLate, findNotice];
`;
  expect(await lint('app/src/notices/planted.actions.ts', source)).toMatchObject({ accepted: true });
});
