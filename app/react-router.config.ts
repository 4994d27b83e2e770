import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Config } from '@react-router/dev/config';
import { build } from 'vite';
import { languageOfBuild } from './one-language.ts';

const WORKER = path.join(import.meta.dirname, 'src/web/offline/service-worker.ts');

/** Beside the pages, as one file of a fixed name: browsers look there for the next version, and find it by its bytes. */
async function buildServiceWorker(folder: string): Promise<void> {
  const assets = await readdir(path.join(folder, 'assets'));
  const version = createHash('sha256').update(assets.toSorted().join()).digest('hex').slice(0, 12);
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { BUILD: JSON.stringify(version) },
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { input: WORKER, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  });
}

const COMPRESSIBLE = /\.(?:js|css|svg)$/;

/** Writes `name.br` and `name.gz` beside each built asset, so that the server never compresses the same file twice. */
async function compressAssets(folder: string): Promise<void> {
  for (const name of await readdir(folder, { recursive: true })) {
    if (!COMPRESSIBLE.test(name)) continue;
    const file = path.join(folder, name);
    const bytes = await readFile(file);
    await writeFile(`${file}.gz`, gzipSync(bytes, { level: 9 }));
    const quality = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    await writeFile(`${file}.br`, brotliCompressSync(bytes, { params: quality }));
  }
}

export default {
  appDirectory: 'src/web',
  // Read by main/pages.ts, which runs the build of each language.
  buildDirectory: languageOfBuild(process.env) === 'en' ? 'build/en' : 'build',
  ssr: true,
  // The whole manifest is small; one request less on a bad line than discovering routes one by one.
  routeDiscovery: { mode: 'initial' },
  buildEnd: async ({ reactRouterConfig }) => {
    const client = path.join(reactRouterConfig.buildDirectory, 'client');
    await buildServiceWorker(client);
    await compressAssets(client);
  },
} satisfies Config;
