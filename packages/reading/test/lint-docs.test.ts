import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LINT_RULES } from '../src/index.ts';
import { ruleTable } from './rule-table.ts';

test('docs/lint.md lists every rule as it is', () => {
  const page = readFileSync(new URL('../../../docs/lint.md', import.meta.url), 'utf8');
  const [, table = ''] = /<!-- rules -->\n([\s\S]*?)\n<!-- end of rules -->/u.exec(page) ?? [];
  expect(table).toBe(ruleTable(LINT_RULES));
});
