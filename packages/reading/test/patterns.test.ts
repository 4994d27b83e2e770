import { globSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { DEADLINE_PATTERNS } from '../src/recognise/deadline/deadline.ts';
import { EVENT_PATTERNS } from '../src/recognise/header/event.ts';

interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** A quantifier without an upper bound; a pattern without one takes bounded time at each place of the text. */
const UNBOUNDED = /(?<!\\)[+*]|\{\d+,\}/u;

/** Every regular expression literal of the sources. */
function literals(): Pattern[] {
  const root = new URL('../src/', import.meta.url).pathname;
  const found: Pattern[] = [];
  for (const file of globSync(`${root}**/*.ts`).filter((name) => !name.endsWith('.test.ts'))) {
    const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/su.exec(node.text) ?? [];
        const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
        found.push({ where: `${file.slice(root.length)}:${line + 1}`, source, flags });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return found;
}

const built = [...DEADLINE_PATTERNS, ...EVENT_PATTERNS].map(({ source, flags }) => ({
  where: source,
  source,
  flags,
}));

test('no pattern backtracks more than in proportion to the text', () => {
  const unbounded = [...literals(), ...built].filter(({ source }) => UNBOUNDED.test(source));
  expect(unbounded.length).toBeGreaterThan(0);
  const slow = unbounded.filter(({ source, flags }) => {
    const { status } = checkSync(source, flags.replaceAll('g', ''), { timeout: 20_000 });
    return status !== 'safe';
  });
  expect(slow.map(({ where }) => where)).toEqual([]);
}, 120_000);
