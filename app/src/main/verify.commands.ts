import { parseArgs } from 'node:util';
import { type Anchor, parseAnchor, readAnchors } from '../audit/anchor-file.ts';
import type { Damage, EntryContent } from '../audit/seal.ts';
import { type Verification, verifyRecord } from '../audit/verify.actions.ts';
import type { Command, ExitCode } from '../base/command.ts';
import type { Locale } from '../base/text.ts';
import { type ConnectionSettings, openDb, openPool } from '../platform/postgres.ts';
import { REFUSALS, StartRefusal } from '../platform/start-refusal.ts';
import { withDatabase } from './command-database.ts';
import { readConfig } from './config.ts';
import { say } from './start.text.ts';
import { interruption, progressLine } from './terminal.ts';
import { verifyText } from './verify.text.ts';

const USAGE = 'verify [--anchor POSITION:HASH]…';

export const verifyCommand: Command = {
  name: 'verify',
  usage: USAGE,
  summary: { vi: verifyText.vi.summary, en: verifyText.en.summary },
  run,
};

async function run(args: readonly string[]): Promise<ExitCode> {
  const given = givenAnchors(args);
  if (given === null) {
    say({ vi: verifyText.vi.usage(USAGE), en: verifyText.en.usage(USAGE) }, console.error);
    return 2;
  }
  const config = readConfig([]);
  const anchors = [...(await readAnchors(config.dataFolder)), ...given];
  const found = await withDatabase(config, (connection) => verifyAt(connection, anchors));
  if (found.damage.length > 0) {
    tellDamage(found.damage);
    return 1;
  }
  tellWhole(found, anchors.length);
  return 0;
}

function givenAnchors(args: readonly string[]): readonly Anchor[] | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { anchor: { type: 'string', multiple: true, default: [] } },
    });
    const anchors = values.anchor.map((text) => parseAnchor(`--anchor ${text.replace(':', ' ')}`));
    return anchors.every((anchor) => anchor !== null) ? anchors : null;
  } catch {
    return null;
  }
}

async function verifyAt(connection: ConnectionSettings, anchors: readonly Anchor[]): Promise<Verification> {
  // As the owner: a right taken from the application must not hide an entry.
  const db = openDb(openPool(connection, { as: 'owner', max: 1 }));
  try {
    return await verifyRecord(db, { anchors, signal: interruption(), onProgress: progressLine() });
  } catch (error) {
    const isOld = error instanceof Error && 'code' in error && OF_OLD_VERSION.includes(String(error.code));
    throw isOld ? new StartRefusal(REFUSALS.recordWithoutSeals(), { cause: error }) : error;
  } finally {
    await db.destroy();
  }
}

// https://www.postgresql.org/docs/18/errcodes-appendix.html
const OF_OLD_VERSION = ['42P01', '42703'];

function tellWhole({ end, forgotten }: Verification, anchors: number): void {
  const { vi, en } = verifyText;
  if (end.position === 0) {
    say({ vi: vi.empty, en: en.empty });
    return;
  }
  const count = (value: number, locale: Locale) => value.toLocaleString(locale);
  say({
    vi: vi.whole(count(end.position, 'vi'), count(anchors, 'vi')),
    en: en.whole(count(end.position, 'en'), count(anchors, 'en')),
  });
  if (forgotten > 0) {
    say({ vi: vi.forgotten(count(forgotten, 'vi')), en: en.forgotten(count(forgotten, 'en')) });
  }
  const anchor = `${end.position}:${end.hash}`;
  say({ vi: vi.end(anchor), en: en.end(anchor) });
}

function tellDamage(damage: readonly Damage[]): void {
  const { vi, en } = verifyText;
  say({ vi: vi.damaged(damage.length), en: en.damaged(damage.length) }, console.error);
  for (const one of damage) say({ vi: wordsOf(one, 'vi'), en: wordsOf(one, 'en') }, console.error);
}

function wordsOf(damage: Damage, locale: Locale): string {
  const t = verifyText[locale];
  switch (damage.kind) {
    case 'changed':
      return t.changed(damage.position, entryWords(damage.entry));
    case 'removed':
      return t.removed(
        damage.position === damage.through ? String(damage.position) : `${damage.position}–${damage.through}`,
      );
    case 'added':
      return t.added(entryWords(damage.entry));
    case 'seal-rewritten':
      return t[damage.kind](damage.position);
    case 'end-moved':
      return t[damage.kind](damage.position, damage.recorded);
    case 'anchor-missed':
      break;
  }
  return t[damage.kind](damage.position, damage.at);
}

function entryWords({ at, actorName, action, objectKind, objectId, detail }: EntryContent): string {
  return `${at} · ${actorName} · ${action} · ${objectKind} ${objectId} · ${detail}`;
}
