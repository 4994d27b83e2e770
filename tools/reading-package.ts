import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/**
 * Builds @dondoc/reading as strangers install it: ECMAScript modules with their types, no sources.
 *
 *   npm run reading:build        into packages/reading/dist, for "npm pack packages/reading/dist" or "npm publish"
 */

const PACKAGE = join(import.meta.dirname, '../packages/reading');
const SOURCES = join(PACKAGE, 'src');
const ENTRY = join(SOURCES, 'index.ts');
/** The patterns name a group twice in alternatives (ECMAScript 2025). */
const NODE = '>=24';

/** The declarations of the modules, by their name in the package: "index.d.ts". @throws Error when something does not compile */
export function declarations(): ReadonlyMap<string, string> {
  return new Map([...compiled()].filter(([name]) => name.endsWith('.d.ts')));
}

let known: ReadonlyMap<string, string> | null = null;

/** Compiled once in a run: it takes some seconds. */
function compiled(): ReadonlyMap<string, string> {
  known ??= compile();
  return known;
}

function compile(): ReadonlyMap<string, string> {
  const { config } = ts.readConfigFile(join(PACKAGE, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, PACKAGE);
  const program = ts.createProgram([ENTRY], {
    ...options,
    noEmit: false,
    declaration: true,
    allowImportingTsExtensions: false,
    rewriteRelativeImportExtensions: true,
    // The package runs in browsers, too: nothing of Node may be needed to compile it, but what both have (TextDecoder).
    types: [],
    lib: [...(options.lib ?? []), 'lib.dom.d.ts'],
    rootDir: SOURCES,
    outDir: SOURCES,
  });
  const files = new Map<string, string>();
  const { diagnostics } = program.emit(undefined, (path, text) => {
    files.set(
      relative(SOURCES, path).replaceAll('\\', '/'),
      path.endsWith('.d.ts') ? withEmittedNames(text) : text,
    );
  });
  const problems = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (problems.length > 0) {
    throw new Error(
      ts.formatDiagnostics(problems, {
        getCanonicalFileName: (name) => name,
        getCurrentDirectory: () => PACKAGE,
        getNewLine: () => '\n',
      }),
    );
  }
  return files;
}

/** The compiler leaves the names of modules in declarations as they are in the sources. */
function withEmittedNames(declaration: string): string {
  return declaration.replace(/(from |import\()(['"])(\.[^'"]*)\.ts\2/gu, '$1$2$3.js$2');
}

/** Writes the package into an empty folder; what was there is removed. */
export async function buildPackage(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [name, text] of compiled()) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  for (const name of ['README.md', 'LICENSE']) await copyFile(join(PACKAGE, name), join(folder, name));
  // The manifest of the workspace, which has these members.
  const manifest = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const { name, version, description, keywords, license, type, sideEffects } = manifest;
  const published = {
    name,
    version,
    description,
    keywords,
    license,
    type,
    sideEffects,
    engines: { node: NODE },
    exports: { '.': { types: './index.d.ts', default: './index.js' }, './package.json': './package.json' },
    types: './index.d.ts',
  };
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(published, null, 2)}\n`);
}

if (import.meta.main) {
  const folder = join(PACKAGE, 'dist');
  await buildPackage(folder);
  console.log(folder);
}
