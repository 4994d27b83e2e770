import { z } from 'zod';

/*
 * A backup is a tar file under gzip, which any tar can list:
 *
 *   dondoc-backup.json   first: what this is, so that a foreign file is refused after a few bytes
 *   postgres/…           the files of the database server, its log and backup_label included
 *   blobs/…              the bytes of the files handed in
 *   secret               signs session cookies; missing where DONDOC_SECRET is set
 *   manifest.json        last: size and SHA-256 of each file before it
 */

export const HEADER_NAME = 'dondoc-backup.json';
export const MANIFEST_NAME = 'manifest.json';
export const FORMAT_VERSION = 1;

/** What stands in the data folder and is backed up. */
export const DATABASE_PART = 'postgres';
export const BLOBS_PART = 'blobs';
export const SECRET_PART = 'secret';

const header = z.object({
  format: z.literal('dondoc-backup'),
  formatVersion: z.int().positive(),
  /** Of Đôn Đốc, "0.1.0". */
  release: z.string(),
  /** Major version, "18". */
  postgresql: z.string(),
  /** When the backup began; what was acknowledged before is in it. */
  startedAt: z.string(),
});

export type BackupHeader = z.infer<typeof header>;

const member = z.object({
  name: z.string(),
  /** In bytes. */
  size: z.int().nonnegative(),
  /** In lower-case hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
});

export type Member = z.infer<typeof member>;

const manifest = z.object({ members: z.array(member) });

/** @returns null when the bytes are not the header of a backup */
export function parseHeader(bytes: Uint8Array): BackupHeader | null {
  return header.safeParse(parseJson(bytes)).data ?? null;
}

/** @returns null when the bytes are not a manifest */
export function parseManifest(bytes: Uint8Array): readonly Member[] | null {
  return manifest.safeParse(parseJson(bytes)).data?.members ?? null;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

// Nothing that leaves the folder, on Windows either.
const SEGMENT = /^(?!\.{1,2}$)[^/\\:\p{Cc}]{1,255}$/u;

/**
 * The parts of the path of a member: "postgres/base/1/2619" is ['postgres', 'base', '1', '2619'].
 * @returns null for a name that no backup of ours holds: absolute, with "..", outside the known parts
 */
export function memberPath(name: string, kind: 'file' | 'directory'): readonly string[] | null {
  const segments = (kind === 'directory' ? name.replace(/\/$/u, '') : name).split('/');
  if (!segments.every((segment) => SEGMENT.test(segment))) return null;
  const [part] = segments;
  if (part === SECRET_PART) return kind === 'file' && segments.length === 1 ? segments : null;
  if (part !== DATABASE_PART && part !== BLOBS_PART) return null;
  return kind === 'directory' || segments.length > 1 ? segments : null;
}
