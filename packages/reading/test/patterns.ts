import { globSync, readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
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

/** Every regular expression that the library puts together as it is loaded: in a thread, where it was not loaded before. */
function built(): Promise<Pattern[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./built-patterns-worker.ts', import.meta.url));
    worker.on('message', resolve);
    worker.on('error', reject);
  });
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
