import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Config } from '@react-router/dev/config';
import { languageOfBuild } from './one-language.ts';

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
    await compressAssets(path.join(reactRouterConfig.buildDirectory, 'client'));
  },
} satisfies Config;
