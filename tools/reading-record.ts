import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { READER_VERSION, read, toJson } from '../packages/reading/src/index.ts';
import { recordProven } from '../packages/reading/test/proven-patterns.ts';

/**
 * Keeps on record what each version of the reader reads in the corpus, so that no reading changes unnoticed, and which of
 * its patterns are proven not to hang, so that only new ones need proof.
 *
 *   npm run reading:record       after READER_VERSION was raised, or while its version has not been released
 */

const CORPUS = join(import.meta.dirname, '../packages/reading/corpus');
const RECORD = join(import.meta.dirname, '../packages/reading/readings.json');

/** Version → name of the text → digest of its reading. */
type Readings = Readonly<Record<string, Readonly<Record<string, string>>>>;

function record(): Readings {
  // Written by this file alone.
  return existsSync(RECORD) ? (JSON.parse(readFileSync(RECORD, 'utf8')) as Readings) : {};
}

function readingsNow(): Readonly<Record<string, string>> {
  const names = readdirSync(CORPUS).filter((name) => name.endsWith('.txt'));
  return Object.fromEntries(
    names.toSorted().map((name) => {
      const reading = toJson(read(readFileSync(join(CORPUS, name), 'utf8')));
      return [name, createHash('sha256').update(JSON.stringify(reading)).digest('hex')];
    }),
  );
}

/** Whether the version of the sources is on record. */
export function isRecorded(): boolean {
  return READER_VERSION in record();
}

/** The texts that are read otherwise than this version has them on record, or are not on it. */
export function changed(): readonly string[] {
  const before = record()[READER_VERSION] ?? {};
  const now = readingsNow();
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].filter(
    (name) => before[name] !== now[name],
  );
}

if (import.meta.main) {
  const readings = { ...record(), [READER_VERSION]: readingsNow() };
  writeFileSync(RECORD, `${JSON.stringify(readings, null, 2)}\n`);
  console.log(
    `Version ${READER_VERSION}: ${Object.keys(readings[READER_VERSION] ?? {}).length} readings on record.`,
  );

  const refused = await recordProven();
  for (const { where, status } of refused) console.error(`Not proven safe (${status}): ${where}`);
  if (refused.length > 0) process.exitCode = 1;
}
