import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { declarations } from './reading-package.ts';

/**
 * The public interface of @dondoc/reading as one page, so that a change of it is seen in review.
 *
 *   npm run api:generate         writes packages/reading/api.md
 *   npm run api:check            fails when that page is not what the sources say
 */

const REPORT = join(import.meta.dirname, '../packages/reading/api.md');
const ROOT = '/package/';

/** Every name that the package exports, with its type and without comments, in the order of the alphabet. */
export function apiReport(): string {
  const files = declarations();
  const disk = ts.createCompilerHost({});
  const textOf = (path: string): string | undefined => files.get(path.replace(ROOT, ''));
  const host: ts.CompilerHost = {
    ...disk,
    directoryExists: () => true,
    fileExists: (path) => textOf(path) !== undefined || disk.fileExists(path),
    readFile: (path) => textOf(path) ?? disk.readFile(path),
    getSourceFile: (path, options) => {
      const text = textOf(path);
      return text === undefined
        ? disk.getSourceFile(path, options)
        : ts.createSourceFile(path, text, options, true);
    },
  };
  const options = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  };
  const program = ts.createProgram([`${ROOT}index.d.ts`], options, host);
  const checker = program.getTypeChecker();
  const entry = program.getSourceFile(`${ROOT}index.d.ts`);
  const module = entry && checker.getSymbolAtLocation(entry);
  if (module === undefined) throw new Error('index.d.ts exports nothing');
  const printed = checker
    .getExportsOfModule(module)
    .map((symbol) => ({ name: symbol.getName(), text: declarationOf(checker, symbol) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ text }) => text);
  return [
    '# Public interface of @dondoc/reading',
    'Written by `npm run api:generate` from the declarations; what they mean is said in the sources.',
    ['```ts', printed.join('\n\n'), '```'].join('\n'),
    '',
  ].join('\n\n');
}

function declarationOf(checker: ts.TypeChecker, symbol: ts.Symbol): string {
  const alias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  const declared = alias ? checker.getAliasedSymbol(symbol) : symbol;
  const printer = ts.createPrinter({ removeComments: true });
  return (declared.getDeclarations() ?? [])
    .map((declaration) =>
      // The statement of a constant is two levels above its name.
      ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration,
    )
    .map((node) => printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()))
    .join('\n')
    .replace(/^export declare /gmu, 'export ');
}

export async function recordedReport(): Promise<string> {
  return await readFile(REPORT, 'utf8').catch(() => '');
}

if (import.meta.main) {
  const report = apiReport();
  if (!process.argv.includes('--check')) await writeFile(REPORT, report);
  else if (report !== (await recordedReport())) {
    console.error(
      'The public interface of @dondoc/reading has changed: run "npm run api:generate" and commit api.md.',
    );
    process.exitCode = 1;
  }
}
