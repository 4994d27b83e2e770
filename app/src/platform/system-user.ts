import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { REFUSALS, StartRefusal } from './start-refusal.ts';

/** A user of the operating system whom the database server runs as. */
export interface SystemUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root. Then its server runs as the owner of the existing database, or else as "nobody";
 * null means: as whoever runs this process. The user must stand in /etc/passwd, initdb looks it up there.
 */
export async function serverUser(ownerOfDatabase: number | null): Promise<SystemUser | null> {
  if (process.getuid?.() !== 0) return null;
  const users = parsePasswd(await readFile('/etc/passwd', 'utf8').catch(() => ''));
  const owner = users.find((user) => user.uid !== 0 && user.uid === ownerOfDatabase);
  const chosen = owner ?? users.find((user) => user.name === 'nobody');
  if (chosen === undefined) throw new StartRefusal(REFUSALS.noUnprivilegedUser());
  return chosen;
}

/** The name by which the server knows this process at the other end of a Unix socket. */
export function ownName(): string {
  return userInfo().username;
}

// nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin
function parsePasswd(text: string): readonly SystemUser[] {
  return text.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}
