/** How long `npm start` takes until /healthz answers: first on nothing, then again, then after kill -9. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const ROOT = join(import.meta.dirname, '../..');

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

const dataFolder = await mkdtemp(join(tmpdir(), 'dondoc-bench-'));
await chmod(dataFolder, 0o711);
const port = await freePort();

async function untilHealthy(args: readonly string[]): Promise<{ child: ChildProcess; milliseconds: number }> {
  const began = performance.now();
  const child = spawn(process.execPath, ['app/src/main/start.ts', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PORT: String(port), DONDOC_DATA: dataFolder },
  });
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null);
    if (response?.ok) return { child, milliseconds: performance.now() - began };
    if (child.exitCode !== null) throw new Error('the server did not start');
    await sleep(10);
  }
}

async function measure(what: string, end: NodeJS.Signals): Promise<void> {
  const { child, milliseconds } = await untilHealthy([]);
  child.kill(end);
  await once(child, 'exit');
  console.log(`${what.padEnd(42)} ${(milliseconds / 1000).toFixed(2)} s`);
}

try {
  await measure('first start, with the demonstration', 'SIGTERM');
  await measure('second start', 'SIGKILL');
  await measure('start after kill -9, adopting the server', 'SIGTERM');
} finally {
  await rm(dataFolder, { recursive: true, force: true });
}
