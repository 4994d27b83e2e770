import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Locked {
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

// The shape of npm's lock file, version 3.
const { packages } = JSON.parse(
  await readFile(join(import.meta.dirname, '../package-lock.json'), 'utf8'),
) as { readonly packages: Readonly<Record<string, Locked>> };

/** Where Node would look for a package: beside the one that wants it, then further up. */
function isLocked(wanting: string, name: string): boolean {
  const within = wanting === '' ? '' : `${wanting}/`;
  if (`${within}node_modules/${name}` in packages) return true;
  if (wanting === '') return false;
  return isLocked(wanting.slice(0, Math.max(0, wanting.lastIndexOf('/node_modules/'))), name);
}

test('the lock file has the packages of every platform, without which "npm ci" refuses to install', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).filter((name) => !isLocked(path, name)),
  );
  expect(missing).toEqual([]);
});

test('the lock file names no address of a registry', () => {
  const addresses = Object.values(packages).filter(({ resolved, link }) => resolved !== undefined && !link);
  expect(addresses).toEqual([]);
});
