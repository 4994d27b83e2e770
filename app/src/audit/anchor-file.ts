import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChainEnd } from './seal.ts';

/** Where the record stood at some moment, noted outside the database. */
export interface Anchor extends ChainEnd {
  /** ISO instant. */
  readonly at: string;
}

const LINE = /^(?<at>\S+) (?<position>\d{1,15}) (?<hash>[0-9a-f]{64})$/u;

/** Beside the database, not in it: who can change the one need not reach the other. */
export function anchorFile(dataFolder: string): string {
  return join(dataFolder, 'record-anchors.txt');
}

/** A line each: moment, position, hash; a line that a crash has cut off is passed over. */
export async function readAnchors(dataFolder: string): Promise<readonly Anchor[]> {
  const text = await readFile(anchorFile(dataFolder), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  });
  return text.split('\n').flatMap((line) => parseAnchor(line) ?? []);
}

/** "2024-06-20T01:02:03Z 1234 9f86…"; null for anything else. */
export function parseAnchor(line: string): Anchor | null {
  const { at, position, hash } = LINE.exec(line.trim())?.groups ?? {};
  if (at === undefined || position === undefined || hash === undefined) return null;
  return { at, position: Number(position), hash };
}

/** Adds a line, unless the last one says the same. */
export async function appendAnchor(dataFolder: string, anchor: Anchor): Promise<void> {
  const last = (await readAnchors(dataFolder)).at(-1);
  if (last?.position === anchor.position && last.hash === anchor.hash) return;
  await using file = await open(anchorFile(dataFolder), 'a', 0o600);
  // A line of its own even behind one that a crash has cut off: readers pass over the empty ones.
  await file.appendFile(`\n${anchor.at} ${anchor.position} ${anchor.hash}`);
  await file.sync();
}
