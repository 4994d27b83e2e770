import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/**
 * Makes a folder and those above it; says whether it was missing. Level by level: Node's recursive mkdir never ends where
 * a file system takes no folders and calls them "not found", as /proc does.
 * @throws the error of the system for the level that could not be made
 */
export async function makeFolder(path: string): Promise<boolean> {
  if (await isThere(path)) return false;
  const above = dirname(path);
  if (above !== path) await makeFolder(above);
  try {
    await mkdir(path);
    return true;
  } catch (error) {
    // Somebody else may have made it meanwhile.
    if (await isThere(path)) return false;
    throw error;
  }
}
