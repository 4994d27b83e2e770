import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * Sends `/api/v1` requests made of its OpenAPI document for as long as asked, from a new seed each time:
 *
 *   npm run fuzz:api -- --seconds 600 [--seed 1]
 */

const { values } = parseArgs({ options: { seconds: { type: 'string' }, seed: { type: 'string' } } });
const seed = values.seed ?? String(Math.floor(Math.random() * 2 ** 31));
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'app', 'app/src/main/api-fuzz.test.ts'], {
  cwd: join(import.meta.dirname, '..'),
  stdio: 'inherit',
  env: { ...process.env, FUZZ_API_SECONDS: values.seconds ?? '60', FUZZ_API_SEED: seed },
});
process.exitCode = status ?? 1;
