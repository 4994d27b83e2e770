import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import type { Actor } from '../base/actor.ts';
import { systemClock } from '../base/clock.ts';
import type { FileId, PersonId, UnitId } from '../base/ids.ts';
import { diskBlobStore } from './blob-store.ts';
import { pdfFile } from './document.test-data.ts';
import { createFileActions } from './file.actions.ts';
import { fileApi } from './file.api.ts';
import { mayOpenFile } from './file.policy.ts';
import { safeFileName } from './file.ts';

const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, 0x10, 1, 2, 3]);
const { db, owner } = await testDatabase();
const folder = await mkdtemp(join(tmpdir(), 'dondoc-files-'));
afterAll(() => rm(folder, { recursive: true }));

async function person(name: string): Promise<Actor> {
  const { id } = await owner
    .insertInto('person')
    .values({ name, email: `${crypto.randomUUID()}@vi-du.vn` })
    .returning('id')
    .executeTakeFirstOrThrow();
  // The database made it.
  const personId = id as PersonId;
  // No unit is looked at here: rights are asked of the owner of the file.
  const rootId = crypto.randomUUID() as UnitId;
  return { personId, name, rootId, positions: [], requestId: 'thu', address: null };
}

const principal = await person('Lê Thị Thử');
const stranger = await person('Trần Văn Lạ');
const files = createFileActions({
  db,
  clock: systemClock,
  blobs: diskBlobStore(folder),
  owners: [async () => false, async (actor) => actor === principal],
});

async function stored(name: string, bytes: Uint8Array): Promise<FileId> {
  const kept = await files.keep([{ name, bytes }]);
  const [id] = await db.transaction().execute((trx) => files.record(trx, principal, kept));
  if (id === undefined) throw new Error('nothing was stored');
  return id;
}

let signedIn: Actor | null;
const app = new Hono().route('/', fileApi({ files, actorOf: async () => signedIn, localeOf: () => 'vi' }));
const get = (id: string, headers: Record<string, string> = {}) => app.request(`/tep/${id}`, { headers });

beforeEach(() => {
  signedIn = principal;
});

describe('GET /tep/:fileId', () => {
  test('a photo is shown in the page, under its real name, and never guessed to be anything else', async () => {
    const response = await get(await stored('Ảnh "đường" trường.jpg', JPEG));
    expect(response.status).toBe(200);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(JPEG);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': String(JPEG.length),
      'content-disposition': `inline; filename="Anh -duong- truong.jpg"; filename*=UTF-8''${encodeURIComponent('Ảnh -đường- trường.jpg')}`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
      'content-security-policy': expect.stringContaining('sandbox'),
    });
  });

  test('a PDF is shown, too, outside the sandbox that would keep browsers from showing it', async () => {
    const response = await get(await stored('Báo cáo.pdf', pdfFile([[]])));
    expect(response.headers.get('content-disposition')).toMatch(/^inline;/u);
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'(?!.*sandbox)/u);
  });

  test('a document taken in is offered to be saved', async () => {
    const text = Buffer.from('Kính gửi');
    const kept = [await files.keepDocument({ name: 'Công văn.txt', bytes: text }, 'txt')];
    const [id] = await db.transaction().execute((trx) => files.record(trx, principal, kept));
    const response = await get(id ?? '');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment;/u);
    expect(await response.text()).toBe('Kính gửi');
  });

  test('what the browser holds already is not sent again, but the right is asked again', async () => {
    const id = await stored('Ảnh.jpg', JPEG);
    const etag = (await get(id)).headers.get('etag') ?? '';
    const again = await get(id, { 'if-none-match': `W/${etag}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    signedIn = stranger;
    expect((await get(id, { 'if-none-match': etag })).status).toBe(404);
  });

  test('without sign-in there is nothing to see', async () => {
    const id = await stored('Ảnh.jpg', JPEG);
    signedIn = null;
    const response = await get(id);
    expect([response.status, await response.text()]).toEqual([
      401,
      'Phiên làm việc đã hết. Đăng nhập lại để tiếp tục.',
    ]);
  });

  test('who may not see it gets the same answer as for a file that is not there', async () => {
    const id = await stored('Ảnh.jpg', JPEG);
    signedIn = stranger;
    const [forbidden, missing, nonsense] = [
      await get(id),
      await get(crypto.randomUUID()),
      await get('..%2f1'),
    ];
    expect([forbidden.status, missing.status, nonsense.status]).toEqual([404, 404, 404]);
    expect(await forbidden.text()).toBe(await missing.text());
  });
});

test('one attachment that is refused keeps the others out', async () => {
  const before = await db.selectFrom('file').select('id').execute();
  const both = files.keep([
    { name: 'a.jpg', bytes: JPEG },
    { name: 'b.jpg', bytes: Buffer.from('<script>') },
  ]);
  await expect(both).rejects.toMatchObject({ code: 'file_type' });
  expect(await db.selectFrom('file').select('id').execute()).toEqual(before);
});

test('a file that belongs to nothing is seen by nobody', () => {
  expect(mayOpenFile([])).toBe(false);
  expect(mayOpenFile([false, false])).toBe(false);
  expect(mayOpenFile([false, true])).toBe(true);
});

test.each([
  ['Báo cáo.jpg', 'Báo cáo.jpg'],
  ['Báo cáo.JPEG', 'Báo cáo.JPEG'],
  ['luong.exe', 'luong.exe.jpg'],
  ['C:\\Users\\an\\ảnh.jpg', 'ảnh.jpg'],
  ['../../etc/passwd', 'passwd.jpg'],
  ['anh\u202Egpj.exe', 'anhgpj.exe.jpg'],
  ['a\r\nb.jpg', 'ab.jpg'],
  ['', 'tep.jpg'],
  ['.jpg', 'tep.jpg'],
  [`${'ữ'.repeat(300)}.jpg`, `${'ữ'.repeat(120)}.jpg`],
])('a picture handed in as "%s" is kept as "%s"', (given, kept) => {
  expect(safeFileName(given, { extension: '.jpg' })).toBe(kept);
});
