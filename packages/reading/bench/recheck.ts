import { everyPattern } from '../test/patterns.ts';
import { unsafe } from '../test/proven-patterns.ts';
import { recheck } from '../test/recheck.ts';

/**
 * Runs recheck over every pattern of the library, whatever is on record, and prints those that it does not find safe:
 * vulnerable, or not decided in time.
 *
 *   npm run patterns:check
 */

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

const patterns = await everyPattern();
const verdicts = await recheck(patterns);
const refused = unsafe(verdicts);
for (const { where, status } of refused) print(`${status.padEnd(12)}${where}`);
print(`${patterns.length} patterns, ${refused.length} not found safe`);
if (patterns.length === 0 || verdicts.length < patterns.length || refused.length > 0) process.exitCode = 1;
