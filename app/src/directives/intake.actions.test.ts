import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { ErrorCode } from '../base/errors.ts';
import { DIRECTIVE, directiveWorld } from './directive-world.test-data.ts';
import type { Upload } from './intake.actions.ts';
import type { Intake } from './intake.ts';

const world = await directiveWorld();
const { directives, actor, owner } = world;
const clerk = actor('clerk');

async function handIn(upload: Upload): Promise<Intake> {
  const { id, finished } = await directives.intake.begin(clerk, upload);
  await finished;
  return await directives.intake.get(clerk, id);
}

const bytes = (text: string) => new TextEncoder().encode(text);

/** Everything that an intake may leave behind, the row of its progress aside. */
async function stored(): Promise<unknown> {
  const counts = await sql`
    select (select count(*) from directive)::int as directives, (select count(*) from draft_task)::int as drafts,
      (select count(*) from file)::int as files, (select count(*) from audit_entry)::int as entries
  `.execute(owner);
  return counts.rows[0];
}

describe('a directive that can be read', () => {
  test('pasted text becomes a directive under review, with its header and drafts', async () => {
    const intake = await handIn({ kind: 'text', text: DIRECTIVE });
    expect(intake).toMatchObject({ stage: 'done', errorCode: null });
    const id = intake.directiveId;
    const page = id === null ? null : await directives.read(clerk, id);
    expect(page?.directive).toMatchObject({
      state: 'under-review',
      header: { number: '203/TB-UBND', issueDate: '2024-06-18' },
      keeperUnitId: world.unit('office'),
      issuerUnitId: world.unit('district'),
    });
    expect(page?.drafts.map(({ value }) => value.quote)).toContain(
      'Báo cáo kết quả rà soát về UBND huyện trước ngày 28/6/2024',
    );
  });
  test('leads are resolved to units of today: all schools, one division', async () => {
    const { rows } = await directives.list(clerk, { words: '203', state: null, page: 1 });
    const page = rows[0] && (await directives.read(clerk, rows[0].id));
    const { preview } = rows[0] ? await directives.issue.preview(clerk, rows[0].id) : { preview: null };
    expect(page?.drafts.length).toBeGreaterThanOrEqual(4);
    expect(preview?.tasks.map((task) => task.leads.length)).toEqual([3, 3, 3, 1, 1]);
    expect(preview?.totals).toEqual({ tasks: 5, directions: 0, units: 4, assignments: 11 });
  });
  test('a file keeps its name and can be opened by those who read the directive, and by nobody else', async () => {
    const intake = await handIn({
      kind: 'file',
      name: 'van-ban.txt',
      bytes: bytes(`${DIRECTIVE}\n\nBản thứ hai.`),
    });
    expect(intake).toMatchObject({ stage: 'done', name: 'van-ban.txt' });
    const page = intake.directiveId && (await directives.read(clerk, intake.directiveId));
    expect(page && page.directive.fileId).not.toBeNull();
  });
});

describe('the same content twice', () => {
  test('is noticed, names the directive that exists, and stores nothing', async () => {
    const first = await handIn({ kind: 'text', text: `${DIRECTIVE}\nA` });
    const before = await stored();
    const second = await handIn({ kind: 'text', text: `${DIRECTIVE}\r\nA  ` });
    expect(second).toMatchObject({
      stage: 'refused',
      errorCode: 'file_duplicate',
      directiveId: first.directiveId,
    });
    expect(await stored()).toEqual(before);
  });
  test('handed in by two people at once, one is first and the other is told', async () => {
    const both = await Promise.all([1, 2, 3].map(() => handIn({ kind: 'text', text: `${DIRECTIVE}\nB` })));
    expect(both.map(({ stage }) => stage).sort()).toEqual(['done', 'refused', 'refused']);
    expect(new Set(both.map(({ directiveId }) => directiveId)).size).toBe(1);
  });
});

describe('what is refused leaves nothing behind', () => {
  const cases: readonly [string, Upload, ErrorCode][] = [
    [
      'a document stamped MẬT',
      { kind: 'text', text: DIRECTIVE.replace('Số: 203', 'MẬT\nSố: 204') },
      'file_secret',
    ],
    [
      'a document stamped TUYỆT MẬT, as a file',
      { kind: 'file', name: 'x.txt', bytes: bytes(DIRECTIVE.replace('Số: 203', 'TUYỆT MẬT\nSố: 205')) },
      'file_secret',
    ],
    [
      'a broken picture',
      { kind: 'file', name: 'x.docx', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
      'file_unreadable',
    ],
    [
      'a film',
      { kind: 'file', name: 'x.docx', bytes: bytes('\0\0\0\u0018ftypmp42\0\0\0\0mp42isom') },
      'file_type',
    ],
    [
      'a broken Word file',
      { kind: 'file', name: 'x.docx', bytes: Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 9, 9, 9) },
      'file_unreadable',
    ],
    [
      'a broken PDF',
      { kind: 'file', name: 'x.pdf', bytes: bytes('%PDF-1.7\nnothing more') },
      'file_unreadable',
    ],
    [
      'a Word file under a password',
      { kind: 'file', name: 'x.docx', bytes: encryptedOffice() },
      'file_encrypted',
    ],
    ['a file of empty lines', { kind: 'file', name: 'x.txt', bytes: bytes('\n \n\n') }, 'file_empty'],
    ['a text longer than any directive', { kind: 'text', text: 'a '.repeat(2_000_000) }, 'text_too_long'],
  ];
  test.each(cases)('%s', async (_name, upload, code) => {
    const before = await stored();
    const intake = await handIn(upload);
    expect(intake).toMatchObject({ stage: 'refused', errorCode: code, directiveId: null });
    expect(await stored()).toEqual(before);
  });
  test('a secret document does not even leave its name', async () => {
    const secret = DIRECTIVE.replace('Số: 203', 'TỐI MẬT\nSố: 206');
    const intake = await handIn({ kind: 'file', name: 'ke-hoach-mat.txt', bytes: bytes(secret) });
    expect(intake).toMatchObject({ errorCode: 'file_secret', name: '' });
  });
  test('nothing, and a file beyond the limit, are refused before anything begins', async () => {
    await expect(directives.intake.begin(clerk, { kind: 'text', text: ' \n' })).rejects.toMatchObject({
      code: 'file_empty',
    });
    const huge = new Uint8Array(50 * 1024 * 1024 + 1);
    await expect(
      directives.intake.begin(clerk, { kind: 'file', name: 'x', bytes: huge }),
    ).rejects.toMatchObject({
      code: 'file_too_large',
    });
  });
});

describe('progress', () => {
  test('is found again by the one who began, and by nobody else', async () => {
    const { id, finished } = await directives.intake.begin(clerk, { kind: 'text', text: `${DIRECTIVE}\nC` });
    await finished;
    await expect(directives.intake.get(actor('specialist'), id)).rejects.toMatchObject({ code: 'not_found' });
  });
  test('a reading whose process was killed shows as interrupted', async () => {
    const { rows } = await sql<{ id: string }>`
      insert into intake (root_id, person_id, name, stage, started_at, updated_at)
      values (${clerk.rootId}, ${clerk.personId}, 'x.pdf', 'extracting', '2024-06-20 00:00:00Z', '2024-06-20 00:00:00Z')
      returning id
    `.execute(owner);
    // The id comes from the database.
    const id = rows[0]?.id as Intake['id'];
    expect(await directives.intake.get(clerk, id)).toMatchObject({
      stage: 'refused',
      errorCode: 'reading_interrupted',
    });
    expect(await directives.intake.unfinished(clerk)).toEqual([]);
  });
});

test('schools and their staff take no directives in', async () => {
  for (const who of ['head', 'teacher', 'nurseryHead', 'schoolAdministrator'] as const) {
    const upload = { kind: 'text', text: DIRECTIVE } as const;
    await expect(directives.intake.begin(actor(who), upload)).rejects.toMatchObject({ code: 'not_allowed' });
  }
});

test('no intake met an error of the software', () => {
  expect(world.failures).toEqual([]);
});

/** The least that an OLE container of an encrypted Office file shows: its mark, and the name of its stream. */
function encryptedOffice(): Uint8Array {
  const mark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return Uint8Array.from([...mark, ...Buffer.alloc(600), ...Buffer.from('EncryptedPackage', 'utf16le')]);
}
