import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BlobStore, diskBlobStore } from './blob-store.ts';

let folder: string;
let store: BlobStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dondoc-blobs-'));
  store = diskBlobStore(folder);
});
afterEach(() => rm(folder, { recursive: true }));

const filesIn = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());

async function contentOf(hash: string): Promise<string> {
  const read: Uint8Array[] = [];
  for await (const chunk of (await store.open(hash)).read()) read.push(chunk);
  return Buffer.concat(read).toString();
}

async function* chunks(...texts: readonly string[]) {
  for (const text of texts) yield Buffer.from(text);
}

test('what was put is found under its hash, with its size', async () => {
  const kept = await store.put(Buffer.from('Báo cáo kết quả'), 1000);
  expect(kept).toEqual({
    hash: createHash('sha256').update('Báo cáo kết quả').digest('hex'),
    size: Buffer.byteLength('Báo cáo kết quả'),
  });
  expect(await contentOf(kept.hash)).toBe('Báo cáo kết quả');
  expect((await store.open(kept.hash)).size).toBe(kept.size);
});

test('a stream and the same bytes at once are one file, however often and at the same time', async () => {
  const all = await Promise.all([
    store.put(chunks('Báo ', 'cáo'), 1000),
    store.put(Buffer.from('Báo cáo'), 1000),
    store.put(chunks('B', 'áo cáo'), 1000),
  ]);
  expect(new Set(all.map((kept) => kept.hash)).size).toBe(1);
  expect(await filesIn()).toHaveLength(1);
});

test('a stream over the limit is given up at once and leaves nothing behind', async () => {
  let asked = 0;
  async function* endless() {
    for (;;) {
      asked += 1;
      yield Buffer.alloc(1024);
    }
  }
  await expect(store.put(endless(), 10 * 1024)).rejects.toMatchObject({ code: 'file_too_large' });
  expect(asked).toBe(11);
  expect(await filesIn()).toEqual([]);
});

test('a stream that breaks off, and an empty one, leave nothing behind', async () => {
  async function* broken() {
    yield Buffer.from('nửa');
    throw new Error('connection lost');
  }
  await expect(store.put(broken(), 1000)).rejects.toThrow('connection lost');
  await expect(store.put(chunks(), 1000)).rejects.toMatchObject({ code: 'file_empty' });
  expect(await filesIn()).toEqual([]);
});

test('what is not there, or is no hash, is not found', async () => {
  await expect(store.open('0'.repeat(64))).rejects.toMatchObject({ code: 'not_found' });
  await expect(store.open('../incoming')).rejects.toMatchObject({ code: 'not_found' });
});

test('what a killed process left half-written long ago is cleared; an upload under way is not', async () => {
  const old = join(folder, 'incoming', 'old');
  await mkdir(join(folder, 'incoming'));
  await writeFile(old, 'nửa');
  await utimes(old, 1, 1);
  await writeFile(join(folder, 'incoming', 'new'), 'nửa');
  const { hash } = await store.put(Buffer.from('xong'), 1000);
  expect((await filesIn()).map((entry) => entry.name).sort()).toEqual([hash, 'new'].sort());
});
