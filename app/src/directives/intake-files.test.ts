import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { AppError } from '../base/errors.ts';
import { p, r, wordFile } from '../files/document.test-data.ts';
import { toTcvn3 } from '../files/encoding/old-letters.test-data.ts';
import { mailFile } from '../files/mail/mail.test-data.ts';
import { DIRECTIVE, directiveWorld } from './directive-world.test-data.ts';
import type { Upload } from './intake.actions.ts';

const world = await directiveWorld();
const { directives, actor, owner } = world;
const clerk = actor('clerk');

async function handIn(upload: Upload) {
  const { id, finished } = await directives.intake.begin(clerk, upload);
  await finished;
  const intake = await directives.intake.get(clerk, id);
  const { directiveId } = intake;
  return { intake, read: directiveId === null ? null : await directives.read(clerk, directiveId) };
}

const directive = (last: string) =>
  wordFile({
    body: `${DIRECTIVE}\n${last}`
      .split('\n')
      .map((line) => p(line.replaceAll('&', '&amp;')))
      .join(''),
  });
const stored = async () =>
  (
    await sql`select (select count(*) from directive)::int + (select count(*) from file)::int
    + (select count(*) from intake)::int as n`.execute(owner)
  ).rows;

test('what was left out of a file stands beside it in the review, in the language of the reader', async () => {
  const body = `${DIRECTIVE.split('\n')
    .map((line) => p(line))
    .join('')}<w:p><w:ins>${r('thêm')}</w:ins><w:r><w:commentReference/></w:r></w:p>`;
  const { intake } = await handIn({ kind: 'file', name: 'a.docx', bytes: wordFile({ body }) });
  const notes = async (locale: 'vi' | 'en') =>
    intake.directiveId && (await directives.screen.view(clerk, intake.directiveId, locale)).sourceNotes;
  expect(await notes('vi')).toEqual([
    'Đã bỏ qua các nhận xét (comment) trong tệp.',
    'Tệp có phần sửa đang theo dõi (Track Changes): đã lấy theo bản sau khi chấp nhận sửa.',
  ]);
  expect(await notes('en')).toEqual([
    'Comments in the file were left out.',
    'The file has tracked changes: they were taken as accepted.',
  ]);
});

test('pasted text in TCVN3 is converted, and said to be', async () => {
  const { read } = await handIn({ kind: 'text', text: toTcvn3(DIRECTIVE.toLowerCase()) });
  expect(read?.directive.extraction).toEqual({ notes: ['letters-from-tcvn3'], mail: null });
  expect(read?.directive.text).toContain('báo cáo kết quả rà soát');
});

test('of an e-mail with one document that document becomes the directive, and the mail is told', async () => {
  const bytes = directive('Bản gửi kèm thư.');
  const mail = mailFile({ text: 'Gửi kèm thông báo.', parts: [{ name: 'Thông báo 203.docx', bytes }] });
  const { intake, read } = await handIn({ kind: 'file', name: 'thư.eml', bytes: mail });
  expect(intake).toMatchObject({ stage: 'done', name: 'Thông báo 203.docx' });
  expect(read?.directive.extraction).toEqual({
    notes: ['mail-attachment-read'],
    mail: {
      subject: 'Kế hoạch rà soát',
      from: 'Văn thư Phòng GD&ĐT <vanthu@songhuong.example>',
      date: '2024-06-19T00:30:00.000Z',
    },
  });
  // The same document handed in by itself is the same document.
  const again = await handIn({ kind: 'file', name: 'x.docx', bytes });
  expect(again.intake).toMatchObject({ errorCode: 'file_duplicate', directiveId: intake.directiveId });
});

test('of several the clerk is asked before anything is stored, and gets the one chosen', async () => {
  const parts = ['A', 'B'].map((name) => ({ name: `${name}.docx`, bytes: directive(`Phụ bản ${name}.`) }));
  const upload = { kind: 'file', name: 'thư.eml', bytes: mailFile({ text: 'Hai tệp.', parts }) } as const;
  const before = await stored();
  const refusal: unknown = await directives.intake.begin(clerk, upload).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(AppError);
  expect(refusal).toMatchObject({
    code: 'mail_choose',
    details: { choices: [{ part: 1 }, { part: 2 }, { part: 0 }] },
  });
  expect(await stored()).toEqual(before);
  const { read } = await handIn({ ...upload, part: 2 });
  expect(read?.directive.text).toContain('Phụ bản B.');
});

test('no intake met an error of the software', () => {
  expect(world.failures).toEqual([]);
});
