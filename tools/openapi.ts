import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import openapiTypes, { astToString } from 'openapi-typescript';
import { openApiDocument, openApiText } from '../app/src/main/api.ts';

/**
 * The interface for programs as it is checked in: its OpenAPI document, and the types of the example client.
 *
 *   npm run api:generate         writes them
 *   npm run api:check            fails when they are not what the operations say
 */

const ROOT = join(import.meta.dirname, '..');
const TYPES_HEAD = '/* oxlint-disable -- written by `npm run api:generate` from app/openapi.json */\n\n';

/** Path from the root of the repository → text. */
export async function generated(): Promise<ReadonlyMap<string, string>> {
  // A copy: the generator writes into what it is given.
  const types = await openapiTypes(JSON.stringify(openApiDocument()));
  return new Map([
    ['app/openapi.json', openApiText()],
    ['examples/overdue-today/api.ts', TYPES_HEAD + astToString(types)],
  ]);
}

/** What is checked in and no longer right. */
export async function stale(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [path, text] of await generated()) {
    const present = await readFile(join(ROOT, path), 'utf8').catch(() => '');
    if (present !== text) found.push(path);
  }
  return found;
}

if (import.meta.main) {
  if (process.argv.includes('--check')) {
    for (const path of await stale()) {
      console.error(`${path} is not what the operations say: run "npm run api:generate" and commit it.`);
      process.exitCode = 1;
    }
  } else {
    for (const [path, text] of await generated()) await writeFile(join(ROOT, path), text);
  }
}
