import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The secret that signs session cookies: made at the first start and kept in the data folder, readable by the owner
 * alone. Without it everybody has to sign in again; nothing else is lost.
 */
export async function readOrMakeSecret(dataFolder: string): Promise<string> {
  const path = join(dataFolder, 'secret');
  try {
    // 'wx': of two starters at once one makes it, and both read what stands there.
    await writeFile(path, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return await readFile(path, 'utf8');
}
