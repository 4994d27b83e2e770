import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A regular expression of the sources. */
export interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

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

/** Every regular expression that the library puts together as it is loaded; it must not have been loaded before. */
async function built(): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const real = RegExp;
  globalThis.RegExp = new Proxy(real, {
    construct(target, args) {
      // What the real constructor makes is a regular expression.
      const made = Reflect.construct(target, args) as RegExp;
      found.push({ where: made.source, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    await import('../src/index.ts');
  } finally {
    globalThis.RegExp = real;
  }
  return found;
}

/** Every pattern, each once: literals where they stand, and those that are put together. */
export async function everyPattern(): Promise<readonly Pattern[]> {
  const all = new Map<string, Pattern>();
  for (const one of [...literals(), ...(await built())]) {
    const key = `${one.flags.replace(/[gy]/gu, '')}/${one.source}`;
    if (!all.has(key)) all.set(key, one);
  }
  return [...all.values()];
}
