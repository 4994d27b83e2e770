import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { everyPattern, type Pattern } from './patterns.ts';
import { ATTACK, asked, recheck, type Verdict } from './recheck.ts';

/**
 * The patterns that the checker has found safe are on record, since asking about all of them takes minutes. Each day a
 * share of them is asked about again, so that a record that is wrong shows itself within weeks; "npm run patterns:check"
 * never looks at it.
 */

const RECORD = new URL('../proven-patterns.txt', import.meta.url);
const OPENING = '# Digests of the patterns that recheck found safe; written by "npm run reading:record".\n';

// Every package has a version.
const { version } = createRequire(import.meta.url)('recheck/package.json') as { readonly version: string };

/** Another version of the checker, or another attack, is asked anew. */
export function digestOf(pattern: Pattern): string {
  const { source, flags } = asked(pattern);
  const question = JSON.stringify([version, ATTACK, source, flags]);
  return createHash('sha256').update(question).digest('hex').slice(0, 32);
}

function record(): ReadonlySet<string> {
  return new Set(existsSync(RECORD) ? readFileSync(RECORD, 'utf8').split('\n') : []);
}

/** The patterns that are not on record. */
export function notOnRecord(patterns: readonly Pattern[]): readonly Pattern[] {
  const proven = record();
  return patterns.filter((pattern) => !proven.has(digestOf(pattern)));
}

/** Each pattern is asked about again once in so many days. */
export const DAYS = 28;

/** The patterns whose turn it is; `day` is counted from any day. */
export function dueOn(patterns: readonly Pattern[], day: number): readonly Pattern[] {
  return patterns.filter(
    (pattern) => Number.parseInt(digestOf(pattern).slice(0, 8), 16) % DAYS === day % DAYS,
  );
}

export const unsafe = (verdicts: readonly Verdict[]): readonly Verdict[] =>
  verdicts.filter(({ status }) => status !== 'safe');

/** Puts on record what is there and not yet on it. @returns what was not found safe, with which nothing is written */
export async function recordProven(): Promise<readonly Verdict[]> {
  const patterns = await everyPattern();
  const refused = unsafe(await recheck(notOnRecord(patterns)));
  if (refused.length === 0)
    writeFileSync(RECORD, `${OPENING}${patterns.map(digestOf).toSorted().join('\n')}\n`);
  return refused;
}
