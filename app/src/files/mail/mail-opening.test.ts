import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { AppError } from '../../base/errors.ts';
import { p, pdfFile, wordFile } from '../document.test-data.ts';
import { extractText } from '../document-text.ts';
import { pngHead } from '../scan/scan.test-data.ts';
import { mailFile, type PartSource, webArchive } from './mail.test-data.ts';
import { choicesOf } from './mail-choice.ts';
import { openMailed } from './mail-opening.ts';

const plan = wordFile({ body: p('Kế hoạch: các trường báo cáo trước ngày 25/5/2024.') });
const annex = pdfFile([[{ x: 72, y: 700, text: 'Phu luc kem theo ke hoach so 12' }]]);
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0);
const word: PartSource = { name: 'Kế hoạch.docx', bytes: plan };
const pdf: PartSource = { name: 'Phụ lục.pdf', bytes: annex };
const logo: PartSource = { name: 'logo.png', bytes: png, type: 'image/png', contentId: 'logo' };
/** Under a signature, though sent as an attachment. */
const signature: PartSource = { name: 'logo.png', bytes: pngHead(160, 60), type: 'image/png' };
const shown: PartSource = { ...logo, bytes: pngHead(900, 1270), isAttached: true };
const greeting = 'Kính gửi các trường, gửi kèm văn bản để thực hiện.';
const mail = (parts: readonly PartSource[]) => ({
  name: 'thư.eml',
  bytes: mailFile({ text: greeting, html: `<p>${greeting}</p><img src="cid:logo">`, parts }),
});

async function refusalOf(work: Promise<unknown>): Promise<AppError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('was read');
}

describe('which document of an e-mail is read', () => {
  test('the only one attached; pictures of the body do not count', async () => {
    const opened = await openMailed(mail([logo, word]), null);
    expect(opened).toMatchObject({
      file: { name: 'Kế hoạch.docx' },
      mail: {
        subject: 'Kế hoạch rà soát',
        from: 'Văn thư Phòng GD&ĐT <vanthu@songhuong.example>',
        date: '2024-06-19T00:30:00.000Z',
      },
      notes: ['mail-attachment-read'],
    });
    expect((await extractText(opened.file.bytes, opened.file.name)).text).toContain('25/5/2024');
  });
  test('of several the clerk is asked, the body among them', async () => {
    const refusal = await refusalOf(openMailed(mail([word, pdf]), null));
    expect(refusal.code).toBe('mail_choose');
    expect(choicesOf(refusal.details).map(({ part, name }) => [part, name])).toEqual([
      [1, 'Kế hoạch.docx'],
      [2, 'Phụ lục.pdf'],
      [0, ''],
    ]);
  });
  test('the one that was chosen, and said that others are left', async () => {
    const opened = await openMailed(mail([word, pdf]), 2);
    expect(opened).toMatchObject({
      file: { name: 'Phụ lục.pdf', bytes: new Uint8Array(annex) },
      notes: ['mail-attachment-read', 'mail-others-left-out'],
    });
  });
  test.each<[string, readonly PartSource[], number | null, readonly string[]]>([
    ['nothing is attached', [], null, ['mail-body-read']],
    ['the body was chosen', [word, pdf], 0, ['mail-body-read', 'mail-others-left-out']],
    [
      'only an archive is attached',
      [{ name: 'a.zip', bytes: zipSync({ 'a.txt': strToU8('a') }) }],
      null,
      ['mail-body-read', 'mail-others-left-out'],
    ],
    ['only a logo is attached', [signature], null, ['mail-body-read', 'mail-others-left-out']],
    ['only a picture that it shows is attached', [shown], null, ['mail-body-read']],
  ])('the body, when %s', async (_, parts, part, notes) => {
    const opened = await openMailed(mail(parts), part);
    expect(opened.notes).toEqual(notes);
    expect(await extractText(opened.file.bytes, opened.file.name)).toMatchObject({
      kind: 'eml',
      text: greeting,
    });
  });
  test('a picture as large as a page is a document, a logo beside it is none', async () => {
    const scan: PartSource = { name: 'quét.png', bytes: pngHead(900, 1270), type: 'image/png' };
    expect((await openMailed(mail([signature, scan]), null)).file.name).toBe('quét.png');
  });
  test.each<[string, readonly PartSource[], readonly number[]]>([
    ['of two', [word, pdf], [1, 2, 0]],
    ['of none', [], [0]],
    ['of a logo', [signature], [0]],
  ])('an attachment that is not there is not silently the body (%s)', async (_, parts, there) => {
    const { code, details } = await refusalOf(openMailed(mail(parts), 7));
    expect([code, details['missing']]).toEqual(['mail_choose', 7]);
    expect(choicesOf(details).map(({ part }) => part)).toEqual(there);
  });
  test('the size of the body is that of its words', async () => {
    const { details } = await refusalOf(openMailed(mail([word, pdf]), null));
    expect(choicesOf(details).at(-1)?.size).toBeLessThan(200);
  });
  test('any other file is as it is', async () => {
    const file = { name: 'Kế hoạch.docx', bytes: plan };
    expect(await openMailed(file, null)).toEqual({ file, mail: null, notes: [], choices: [] });
  });
});

describe('what is refused in words', () => {
  test.each<[string, PartSource, string]>([
    [
      'a mail within the mail',
      { name: 'thu.eml', bytes: mailFile({ text: 'bên trong', parts: [word] }), type: 'message/rfc822' },
      'mail_in_mail',
    ],
    ['winmail.dat', { name: 'winmail.dat', bytes: Uint8Array.of(0x78, 0x9f, 0x3e, 0x22, 0) }, 'file_winmail'],
  ])('%s', async (_, part, code) => {
    expect((await refusalOf(openMailed(mail([part]), null))).code).toBe(code);
  });
  test('a document under a password is what was meant: it is taken, and refused for its password', async () => {
    const locked = {
      name: 'khóa.pdf',
      bytes: pdfFile([[{ x: 72, y: 700, text: 'Ke hoach' }]], { password: true }),
    };
    const { file } = await openMailed(mail([locked]), null);
    expect((await refusalOf(extractText(file.bytes, file.name))).code).toBe('file_encrypted');
  });
  test('a mail cut short is read as far as it goes, or refused', async () => {
    const { bytes } = mail([word]);
    for (const length of [120, 400, bytes.length - 400]) {
      const work = openMailed({ name: 'a.eml', bytes: bytes.slice(0, length) }, null);
      const code = await work.then(
        () => 'was read',
        (error: AppError) => error.code,
      );
      expect(code).toMatch(/^(?:was read|file_|mail_)/u);
    }
  });
  test('parts nested thousands deep', async () => {
    const deep = Array.from(
      { length: 3000 },
      (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`,
    );
    const bytes = Buffer.from(`From: a@example\r\nSubject: x\r\nMIME-Version: 1.0\r\n${deep.join('')}`);
    expect((await refusalOf(openMailed({ name: 'a.eml', bytes }, null))).code).toBe('file_unreadable');
  });
});

test('a mail of text alone, in an old encoding', async () => {
  const head =
    'From: a@songhuong.example\r\nSubject: x\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\n';
  const bytes = Buffer.from(`${head}Tr\u00ADêng tiÓu häc b¸o c¸o kÕt qu¶ vÒ Phßng`, 'latin1');
  expect(await extractText(bytes, 'a.eml')).toMatchObject({
    text: 'Trường tiểu học báo cáo kết quả về Phòng',
    notes: ['letters-from-tcvn3'],
  });
});

test('a web page saved in one file is a page, not a mail', async () => {
  const bytes = webArchive(
    '<html><meta charset="utf-8"><nav>Trang chủ</nav><p>Các trường báo cáo.</p></html>',
  );
  expect((await openMailed({ name: 'a.mht', bytes }, null)).mail).toBeNull();
  expect(await extractText(bytes, 'a.mht')).toMatchObject({
    kind: 'mhtml',
    text: 'Các trường báo cáo.',
    notes: ['page-parts-left-out'],
  });
});
