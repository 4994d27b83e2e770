import { everyPattern } from '../test/patterns.ts';
import { recheck } from '../test/recheck.ts';

/**
 * Runs recheck over every pattern of the library and prints those that it does not find safe: vulnerable, or not decided
 * in time.
 *
 *   node packages/reading/bench/recheck.ts
 */

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

const patterns = await everyPattern();
const unsafe = (await recheck(patterns)).filter(({ status }) => status !== 'safe');
for (const { where, status } of unsafe) print(`${status.padEnd(12)}${where}`);
print(`${patterns.length} patterns, ${unsafe.length} not found safe`);
if (unsafe.length > 0) process.exitCode = 1;
