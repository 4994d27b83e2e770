import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { AppError } from '../base/errors.ts';
import { documentKind } from './content-type.ts';
import { p, pdfFile, wordFile } from './document.test-data.ts';
import { extractText } from './document-text.ts';
import { htmlText, readWebPage } from './html/html-text.ts';
import { oldWordFile } from './legacy/old-word.test-data.ts';
import { mailFile, webArchive } from './mail/mail.test-data.ts';
import { readMail } from './mail/mail.ts';
import { readMailBody } from './mail/mail-body.ts';
import { openMailed } from './mail/mail-opening.ts';

/** How a reading ended: read, or the code of the refusal. Any other error fails the test. */
async function endOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'was read';
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

const MEGABYTE = 1024 * 1024;
const word = wordFile({ body: p('Kế hoạch') });
const page = '<html><head><meta charset="utf-8"></head><body>';

describe('files made to exhaust the machine end with a reason', () => {
  test.each<[string, () => Uint8Array, RegExp]>([
    ['200 MB', () => new Uint8Array(200 * MEGABYTE), /^file_too_large$/u],
    [
      'a page of more elements than any page has',
      () => strToU8(page + '<p>a'.repeat(310_000)),
      /^web_page_too_large$/u,
    ],
    [
      'a page nested a hundred thousand deep',
      () => strToU8(page + '<div>'.repeat(100_000)),
      /^file_unreadable$/u,
    ],
    [
      'a page of tables in tables',
      () => strToU8(page + '<table><tr><td>'.repeat(10_000)),
      /^file_unreadable$/u,
    ],
    [
      'elements closed in the wrong order, which parsers copy again and again',
      () => strToU8(page + '<a><b><i><u><s>'.repeat(2_000) + '</a>'.repeat(2_000)),
      /^file_unreadable$/u,
    ],
    [
      'a page of 45 MB of text',
      () => strToU8(`${page}<p>${'một dòng chữ '.repeat(2_600_000)}`),
      /^web_page_too_large$/u,
    ],
    [
      'a page of one endless tag',
      () => strToU8(`${page}<p ${'a=b '.repeat(500_000)}`),
      /^(?:file_no_text|file_unreadable)$/u,
    ],
    [
      'a mail whose head never ends',
      () => strToU8(`From: a@example\r\nSubject: x\r\n${'X-A: b\r\n'.repeat(500_000)}`),
      /^file_unreadable$/u,
    ],
    [
      'a mail of a hundred thousand parts',
      () =>
        strToU8(
          `From: a@example\r\nSubject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\nContent-Type: application/x\r\n\r\na\r\n'.repeat(100_000)}`,
        ),
      /^file_(?:too_large|unreadable)$/u,
    ],
    [
      'a PDF whose page tree leads back to itself',
      () =>
        strToU8(
          '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 900000000 /Kids [2 0 R 2 0 R] >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF',
        ),
      /^file_(?:no_text|too_large|unreadable)$/u,
    ],
    [
      'a Word file of more text than any directive',
      () => wordFile({ body: p('một dòng chữ '.repeat(200)).repeat(1000) }),
      /^file_(?:too_large|unreadable)$/u,
    ],
    [
      'an archive in an archive in an archive, without a document',
      () => zipSync({ 'a.zip': zipSync({ 'b.zip': zipSync({ 'c.txt': new Uint8Array(MEGABYTE) }) }) }),
      /^file_type$/u,
    ],
  ])(
    '%s',
    async (_, make, code) => {
      expect(await endOf(extractText(make(), 'x', { office: null }))).toMatch(code);
    },
    60_000,
  );

  test('a Word file that holds a bomb besides its text is read without unpacking it', async () => {
    const file = zipSync({ ...unzipSync(word), 'word/embeddings/zeros.bin': new Uint8Array(100 * MEGABYTE) });
    expect(file.length).toBeLessThan(MEGABYTE);
    expect(await endOf(extractText(file, 'x'))).toBe('was read');
  });
});

describe('what a file is, is told by its content', () => {
  test.each<[string, Uint8Array, string]>([
    ['a page named .docx', strToU8('<!doctype html><p>Kế hoạch'), 'html'],
    ['a page after a comment', strToU8('<!-- saved from url -->\n<html><p>Kế hoạch'), 'html'],
    ['a page in UTF-16', Buffer.from('\uFEFF<html><p>Kế hoạch', 'utf16le'), 'html'],
    ['a mail', mailFile({ text: 'Kế hoạch' }), 'eml'],
    [
      'a mail out of a mailbox file',
      Buffer.from('From a Mon Jan 1\r\nFrom: a@b\r\nDate: x\r\n\r\nKế hoạch'),
      'eml',
    ],
    ['a page saved in one file', webArchive('<p>Kế hoạch'), 'mhtml'],
    ['a Word file', word, 'docx'],
    ['an old Word file', oldWordFile(), 'doc'],
    ['rich text', strToU8('{\\rtf1 a}'), 'rtf'],
    ['a text about a page', strToU8('Kính gửi: <html> các trường'), 'txt'],
    ['a text with a line that looks like a head', strToU8('Subject: họp\nngày mai các trường họp'), 'txt'],
    ['a text of head lines without a mail', strToU8('Số: 12\nNgày: 5/6\n\nKính gửi'), 'txt'],
  ])('%s', (_, bytes, kind) => {
    expect(documentKind(bytes)).toBe(kind);
  });
});

describe('a broken file of any kind is read or refused', () => {
  const sources: readonly [string, Uint8Array, (bytes: Uint8Array) => unknown][] = [
    [
      'a page',
      strToU8(`${page}<table><tr><td>UBND<td>CỘNG HÒA</table><ol><li>Rà soát<li>Báo cáo</ol>`),
      readWebPage,
    ],
    [
      'a mail',
      mailFile({ text: 'Gửi kèm', html: '<p>Gửi kèm', parts: [{ name: 'a.docx', bytes: word }] }),
      readMail,
    ],
    ['the body of a mail', mailFile({ text: 'Gửi kèm', html: '<p>Gửi kèm' }), readMailBody],
    ['a page saved in one file', webArchive('<p>Kế hoạch</p>'), readMailBody],
  ];
  test.each(sources)('%s, cut anywhere and changed anywhere', async (_, source, read) => {
    const change = fc.tuple(fc.nat(source.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(source.length),
        fc.array(change, { maxLength: 12 }),
        async (length, changes) => {
          const bytes = source.slice();
          for (const [at, value] of changes) bytes[at] = value;
          const work = async () => await read(bytes.slice(0, length));
          expect(await endOf(work())).toMatch(/^(?:was read$|file_)/u);
        },
      ),
      { numRuns: 120, seed: 20_240_618 },
    );
  });
  test('a page of any letters', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<p>',
            '</p>',
            '<table>',
            '<td>',
            '<li>',
            '<ol>',
            'Rà soát',
            '&',
            '<!--',
            '<br>',
            '</table>',
          ),
          { maxLength: 60 },
        ),
        (parts) => {
          expect(typeof htmlText(parts.join('')).text).toBe('string');
        },
      ),
      { numRuns: 200, seed: 20_240_618 },
    );
  });
  test.each<[string, Uint8Array]>([
    [
      'a mail',
      mailFile({
        text: 'a',
        parts: [
          { name: 'a.docx', bytes: word },
          { name: 'b.pdf', bytes: pdfFile([[]]) },
        ],
      }),
    ],
    ['a page', strToU8(`${page}<p>Kế hoạch</p>`)],
    ['rich text', strToU8('{\\rtf1 Ke hoach}')],
  ])('%s cut short, from the first byte on', async (_, source) => {
    for (const part of [0.01, 0.3, 0.7, 0.99]) {
      const bytes = source.slice(0, Math.ceil(source.length * part));
      const work = async () => {
        const { file } = await openMailed({ name: 'x', bytes }, null);
        return await extractText(file.bytes, file.name, { office: null });
      };
      expect(await endOf(work())).toMatch(/^(?:was read$|file_|mail_choose)/u);
    }
  });
});

test('the sample directive as a web page has the words of its Word file', async () => {
  const sample = (name: string) =>
    new Uint8Array(readFileSync(new URL(`../../../samples/directives/${name}`, import.meta.url)));
  const { text } = await extractText(sample('binh-son-2024.docx'), 'a.docx');
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const html = escaped
    .split('\n\n')
    .map((part) => `<p>${part.replaceAll('\n', '<br>')}</p>`)
    .join('');
  expect((await extractText(strToU8(page + html), 'a.html')).text).toBe(text);
});
