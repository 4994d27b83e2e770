import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const BYTES = 32;
const LENGTH = Buffer.alloc(BYTES).toString('base64url').length;

/**
 * The secret that signs session cookies: made at the first start and kept in the data folder, readable by the owner
 * alone. Without it everybody has to sign in again; nothing else is lost.
 */
export async function readOrMakeSecret(dataFolder: string): Promise<string> {
  const path = join(dataFolder, 'secret');
  try {
    // 'wx': of two starters at once one makes it, and both read what stands there.
    await writeFile(path, makeSecret(), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  // The other one may just be writing.
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const secret = await readFile(path, 'utf8');
    if (secret.length >= LENGTH) return secret;
    await sleep(50);
  }
  // Left empty by a start that was killed, or by a full disk: it would sign what anybody could sign.
  const fresh = `${path}.${process.pid}`;
  await writeFile(fresh, makeSecret(), { mode: 0o600 });
  await rename(fresh, path);
  return await readFile(path, 'utf8');
}

function makeSecret(): string {
  return randomBytes(BYTES).toString('base64url');
}
