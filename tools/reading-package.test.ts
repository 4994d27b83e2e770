import { type ExecFileException, execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { read } from '../packages/reading/src/index.ts';
import { apiReport, recordedReport } from './reading-api.ts';
import { buildPackage } from './reading-package.ts';

const ROOT = join(import.meta.dirname, '..');
const README = await readFile(join(ROOT, 'packages/reading/README.md'), 'utf8');
/** The example of the README and what it says that it prints. */
const [, example = '', printed = ''] =
  /```ts\n([\s\S]+?)```\n\nprints\n\n```text\n([\s\S]+?)```/u.exec(README) ?? [];

interface Ended {
  readonly error: ExecFileException | null;
  readonly out: string;
  readonly err: string;
}

function run(command: string, args: readonly string[], cwd: string): Promise<Ended> {
  return new Promise((done) => {
    // npm's own settings of this run are not those of a stranger.
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/iu.test(name)));
    execFile(command, args, { cwd, env, shell: process.platform === 'win32' }, (error, out, err) =>
      done({ error, out, err }),
    );
  });
}

/** As `engines` of the package says. */
const OLDEST_NODE = 24;

/** A folder with nothing in it but the package, installed from its tarball without a network. */
const stranger = await mkdtemp(join(tmpdir(), 'dondoc-stranger-'));
const built = await mkdtemp(join(tmpdir(), 'dondoc-package-'));
const INSTALLED = join(stranger, 'node_modules/@dondoc/reading');
let tarball = '';

beforeAll(async () => {
  // Where a folder has none, npm installs into one above that does.
  await writeFile(join(stranger, 'package.json'), '{}');
  await buildPackage(join(built, 'package'));
  const packed = await run('npm', ['pack', './package', '--silent'], built);
  tarball = join(built, packed.out.trim());
  await run(
    'npm',
    ['install', tarball, '--offline', '--no-audit', '--no-fund', '--ignore-scripts'],
    stranger,
  );
});

afterAll(async () => {
  await rm(stranger, { recursive: true, force: true });
  await rm(built, { recursive: true, force: true });
});

/** Every Node on this machine that the package is for: ours, and one that somebody installed. */
async function nodes(): Promise<readonly string[]> {
  const found = [process.execPath];
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    if (folder.includes('node_modules')) continue;
    const { out } = await run(join(folder, 'node'), ['--version'], stranger);
    if (Number(/^v(\d+)\./u.exec(out)?.[1] ?? 0) >= OLDEST_NODE) found.push(join(folder, 'node'));
  }
  return found;
}

describe('the package as strangers install it', () => {
  test('holds modules with their types, README and licence: no sources, no tests, no scripts, no dependencies', async () => {
    const names = await readdir(INSTALLED, { recursive: true });
    expect(names).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'index.js', 'index.d.ts', 'package.json']),
    );
    expect(names.filter((name) => /(?<!\.d)\.ts$|test|cases|corpus|bench/u.test(name))).toEqual([]);
    const manifest: unknown = JSON.parse(await readFile(join(INSTALLED, 'package.json'), 'utf8'));
    expect(manifest).toMatchObject({
      license: 'Apache-2.0',
      sideEffects: false,
      type: 'module',
      engines: { node: `>=${OLDEST_NODE}` },
    });
    expect(manifest).not.toHaveProperty('dependencies');
    expect(manifest).not.toHaveProperty('scripts');
  });

  test('the two-minute example prints what the README says, in every Node of this machine', async () => {
    expect(example).toContain("from '@dondoc/reading'");
    await writeFile(join(stranger, 'example.mjs'), example);
    for (const node of await nodes()) {
      const { out, err } = await run(node, ['example.mjs'], stranger);
      expect({ node, out, err }).toEqual({ node, out: printed, err: '' });
    }
  });

  test('reads a directive as the sources do', async () => {
    const text = await readFile(join(ROOT, 'packages/reading/corpus/binh-son-2024.txt'), 'utf8');
    await writeFile(join(stranger, 'text.txt'), text);
    await writeFile(
      join(stranger, 'read.mjs'),
      `import { readFileSync } from 'node:fs';
       import { read } from '@dondoc/reading';
       process.stdout.write(JSON.stringify(read(readFileSync('text.txt', 'utf8'))));`,
    );
    for (const node of await nodes()) {
      const { out, err } = await run(node, ['read.mjs'], stranger);
      expect([node, err, JSON.parse(out || 'null')]).toEqual([
        node,
        '',
        JSON.parse(JSON.stringify(read(text))),
      ]);
    }
  });

  test.each(['nodenext', 'bundler'])(
    'its types serve a consumer with moduleResolution %s',
    async (resolution) => {
      const folder = join(stranger, resolution);
      await mkdir(folder, { recursive: true });
      const options = {
        strict: true,
        noEmit: true,
        skipLibCheck: false,
        exactOptionalPropertyTypes: true,
        target: 'es2022',
        lib: ['es2022'],
        types: [],
        module: resolution === 'nodenext' ? 'nodenext' : 'esnext',
        moduleResolution: resolution,
      };
      await writeFile(
        join(folder, 'tsconfig.json'),
        JSON.stringify({ compilerOptions: options, files: ['use.mts'] }),
      );
      await writeFile(
        join(folder, 'use.mts'),
        `import { type Deadline, type Reading, lint, quoteOf, read } from '@dondoc/reading';
       const reading: Reading = read('Giao Phòng Nội vụ báo cáo trước ngày 15/9/2024.');
       const deadline: Deadline | null = reading.tasks[0]?.deadline ?? null;
       export const day: string = deadline?.kind === 'date' ? deadline.date : '';
       export const words: string = quoteOf('a', { start: 0, end: 1 });
       export const findings: number = lint('a').length;
       // @ts-expect-error A reading is not to be changed.
       reading.tasks.length = 0;`,
      );
      const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
      expect((await run(process.execPath, [tsc, '-p', '.'], folder)).out).toBe('');
    },
  );

  test('a browser imports and runs it as it is, without anything of Node', async () => {
    const text = await readFile(join(ROOT, 'packages/reading/corpus/tan-yen-2023.txt'), 'utf8');
    const page = `<!doctype html><meta charset="utf-8">
      <script type="importmap">{"imports":{"@dondoc/reading":"/index.js"}}</script>
      <script type="module">
        import { read } from '@dondoc/reading';
        window.readings = (text) => ({ node: typeof process, reading: read(text) });
      </script>`;
    const server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      const type = path === '/' ? 'text/html' : 'text/javascript';
      const body = path === '/' ? Promise.resolve(page) : readFile(join(INSTALLED, path), 'utf8');
      void body.then(
        (content) => response.writeHead(200, { 'content-type': type }).end(content),
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-sync',
      ],
    });
    try {
      const tab = await browser.newPage();
      const problems: string[] = [];
      tab.on('pageerror', (error) => problems.push(error.message));
      // A server that listens on a port has an address of this kind.
      await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await tab.waitForFunction('window.readings !== undefined');
      const found = await tab.evaluate(`window.readings(${JSON.stringify(text)})`);
      expect(problems).toEqual([]);
      expect(found).toEqual({ node: 'undefined', reading: JSON.parse(JSON.stringify(read(text))) });
    } finally {
      await browser.close();
      server.close();
    }
  });
});

test('api.md is what the sources say; if not, run "npm run api:generate" and commit it', async () => {
  expect(await recordedReport()).toBe(apiReport());
});
