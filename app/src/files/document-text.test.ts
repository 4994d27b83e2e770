import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { AppError, type ErrorCode } from '../base/errors.ts';
import { item, list, lvl, oleFile, p, pdfBomb, pdfFile, wordFile } from './document.test-data.ts';
import { type ExtractLimits, extractText } from './document-text.ts';
import { readDocx } from './docx/docx-text.ts';
import { oldWordFile } from './legacy/old-word.test-data.ts';

const sample = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../samples/directives/${name}`, import.meta.url)));

async function refusal(
  bytes: Uint8Array,
  name = 'tep',
  limits: Partial<ExtractLimits> = {},
): Promise<ErrorCode | 'was read'> {
  try {
    await extractText(bytes, name, { office: null, limits });
    return 'was read';
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

describe('the sample directive, whatever the file', () => {
  // The plain text marks bold by stars, which Word and PDF do not print.
  const plain = new TextDecoder().decode(sample('binh-son-2024.txt')).replaceAll('**', '');
  const words = (text: string) => text.replace(/\s+/gu, ' ').trim();
  const paragraphs = (text: string) => text.trim().split(/\n\s*\n/u);
  const body = (text: string) => {
    const all = paragraphs(text);
    return all.slice(
      2,
      all.findIndex((paragraph) => paragraph.startsWith('Nơi nhận')),
    );
  };

  test('the Word file, whose numbers are Word’s own, has the same paragraphs as the plain text', async () => {
    const read = await extractText(sample('binh-son-2024.docx'), 'thông báo.docx');
    expect(read).toMatchObject({ kind: 'docx', pages: null, notes: [] });
    expect(body(read.text)).toEqual(body(plain));
    expect(words(read.text)).toBe(words(plain));
  });

  test('the printed PDF has the same paragraphs, without page numbers, and tells its progress', async () => {
    const progress: string[] = [];
    const read = await extractText(sample('binh-son-2024.pdf'), 'thông báo.pdf', {
      onProgress: (done, total) => progress.push(`${done}/${total}`),
    });
    expect(read).toMatchObject({ kind: 'pdf', pages: 3, notes: [] });
    expect(body(read.text)).toEqual(body(plain));
    expect(words(read.text)).toBe(words(plain));
    expect(progress).toEqual(['1/3', '2/3', '3/3']);
  });

  test('the kind is told by the content, not by the name', async () => {
    expect((await extractText(sample('binh-son-2024.docx'), 'thông báo.pdf')).kind).toBe('docx');
    expect((await extractText(sample('binh-son-2024.pdf'), 'thông báo.txt')).kind).toBe('pdf');
    expect((await extractText(strToU8('Kính gửi: các trường'), 'công văn.docx')).kind).toBe('txt');
  });
});

describe('plain text', () => {
  test.each([
    ['UTF-8', Buffer.from('Trường\r\nTiểu học\rHòa Bình')],
    ['UTF-8 with mark', Buffer.from('\uFEFFTrường\nTiểu học\nHòa Bình')],
    ['UTF-16 little-endian', Buffer.from('\uFEFFTrường\r\nTiểu học\nHòa Bình', 'utf16le')],
    ['UTF-16 big-endian', Buffer.from('\uFEFFTrường\r\nTiểu học\nHòa Bình', 'utf16le').swap16()],
    ['decomposed letters', Buffer.from('Trường\nTiểu học\nHòa Bình'.normalize('NFD'))],
  ])('%s', async (_, bytes) => {
    expect((await extractText(bytes, 'a.txt')).text).toBe('Trường\nTiểu học\nHòa Bình');
  });
});

describe('what cannot be read is refused with the reason', () => {
  const truncated = sample('binh-son-2024.docx').slice(0, 9000);
  const garbled = sample('binh-son-2024.docx').fill(0x41, 200, 4000);
  const withPart = (name: string, content: Uint8Array) =>
    zipSync({ '[Content_Types].xml': strToU8('<Types/>'), [name]: content });
  const manyEntries = zipSync(
    Object.fromEntries(Array.from({ length: 5100 }, (_, index) => [`word/${index}.xml`, new Uint8Array()])),
  );

  test.each<[string, Uint8Array, ErrorCode]>([
    ['a file of no bytes', new Uint8Array(), 'file_empty'],
    ['white space only', strToU8('\uFEFF \n\t '), 'file_empty'],
    ['over 50 MB', new Uint8Array(50 * 1024 * 1024 + 1), 'file_too_large'],
    ['text of thousands of pages', strToU8('một dòng chữ. '.repeat(150_000)), 'text_too_long'],
    ['a PDF of 1,001 pages', pdfFile(Array.from({ length: 1001 }, () => [])), 'pdf_too_long'],
    ['a picture cut short', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]), 'file_unreadable'],
    ['bytes of no kind', Uint8Array.from([1, 2, 3, 0, 255, 254]), 'file_type'],
    ['an archive that is no Word file', zipSync({ 'a.txt': strToU8('a') }), 'file_type'],
    ['a spreadsheet', withPart('xl/workbook.xml', strToU8('<workbook/>')), 'file_type'],
    ['an old Word file', oleFile('WordDocument'), 'file_word_97'],
    ['a Word file under a password', oleFile('EncryptedPackage'), 'file_encrypted'],
    ['an old Word file cut short', oldWordFile().slice(0, 4000), 'file_unreadable'],
    ['another old Office file', oleFile('Workbook'), 'file_type'],
    [
      'text in an encoding that nobody knows',
      Uint8Array.from([0x54, 0xff, 0xfd, 0x20, 0xf0, 0xdd]),
      'file_encoding',
    ],
    ['what Outlook packs attachments into', Uint8Array.from([0x78, 0x9f, 0x3e, 0x22, 1, 2]), 'file_winmail'],
    ['rich text, where no LibreOffice is', strToU8('{\\rtf1 Kế hoạch}'), 'file_word_97'],
    ['a Word file cut short', truncated, 'file_unreadable'],
    ['a Word file with garbled parts', garbled, 'file_unreadable'],
    [
      'a Word file whose XML is broken',
      withPart('word/document.xml', strToU8('<w:document><w:body>')),
      'file_unreadable',
    ],
    [
      'a document type in the XML',
      withPart('word/document.xml', strToU8('<!DOCTYPE x [<!ENTITY a "aa">]><x>&a;</x>')),
      'file_unreadable',
    ],
    [
      'XML nested a hundred thousand deep',
      withPart('word/document.xml', strToU8('<a>'.repeat(100_000))),
      'file_unreadable',
    ],
    ['an archive of too many entries', manyEntries, 'file_unreadable'],
    [
      'a part that grows a thousandfold',
      withPart('word/document.xml', new Uint8Array(40 * 1024 * 1024)),
      'file_unreadable',
    ],
    ['a Word file without words', wordFile({ body: p('') }), 'file_no_text'],
    [
      'a PDF under a password',
      pdfFile([[{ x: 72, y: 700, text: 'Ke hoach so 12 ngay 5' }]], { password: true }),
      'file_encrypted',
    ],
    ['a PDF of pictures only', pdfFile([[], []]), 'file_no_text'],
    ['a PDF cut short', sample('binh-son-2024.pdf').slice(0, 500), 'file_unreadable'],
    ['a PDF in name only', strToU8('%PDF-1.7\nxin chao'), 'file_unreadable'],
  ])('%s', async (_, bytes, code) => {
    expect(await refusal(bytes)).toBe(code);
  });

  test('an archive that lies about its sizes is cut off at what it stated', async () => {
    const bomb = withPart('word/document.xml', strToU8(`<a>${' '.repeat(500_000)}</a>`));
    const view = new DataView(bomb.buffer);
    const directory = view.getUint32(bomb.length - 22 + 16, true);
    const second = directory + 46 + '[Content_Types].xml'.length;
    expect(view.getUint32(second, true)).toBe(0x02014b50);
    view.setUint32(second + 24, 1000, true);
    expect(await refusal(bomb)).toBe('file_unreadable');
  });

  test('reading that takes too long is ended', async () => {
    const slow = extractText(sample('binh-son-2024.pdf'), 'a.pdf', { limits: { milliseconds: 1 } });
    await expect(slow).rejects.toMatchObject({
      code: 'file_unreadable',
      details: { reason: 'time', name: 'a.pdf' },
    });
  });

  test('a small PDF that unpacks to gigabytes is ended before it fills the memory', async () => {
    const read = extractText(pdfBomb(), 'a.pdf', { limits: { unpackedMegabytes: 64 } });
    await expect(read).rejects.toMatchObject({
      code: 'file_unreadable',
      details: { reason: 'expands-too-far' },
    });
  });

  test('reading that is called off ends with the reason given', async () => {
    const reading = new AbortController();
    const read = extractText(sample('binh-son-2024.pdf'), 'a.pdf', { signal: reading.signal });
    reading.abort(new Error('left the page'));
    await expect(read).rejects.toThrow('left the page');
  });

  test('many files at once are all read, a few at a time', async () => {
    const bytes = wordFile({ body: item('Rà soát'), numbering: list([lvl(0, 'lowerLetter', '%1)')]) });
    const all = await Promise.all(Array.from({ length: 4 }, () => extractText(bytes, 'a.docx')));
    expect(all.map((read) => read.text)).toEqual(Array.from({ length: 4 }, () => 'a) Rà soát'));
  });
});

describe('whatever the bytes, the answer is a text or a refusal', () => {
  const starts = [
    '',
    '%PDF-1.7\n',
    'PK\u0003\u0004',
    '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
    '\u00ff\u00fe',
  ];

  test('random bytes, also behind the mark of a known kind', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...starts),
        fc.uint8Array({ maxLength: 400 }),
        async (start, bytes) => {
          expect(await refusal(Buffer.concat([Buffer.from(start, 'latin1'), bytes]))).toMatch(
            /^(file_|was read)/u,
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  const word = sample('binh-son-2024.docx');
  test('a Word file with bytes changed anywhere', () => {
    const change = fc.tuple(fc.nat(word.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), (changes) => {
        const bytes = word.slice();
        for (const [at, value] of changes) bytes[at] = value;
        try {
          expect(typeof readDocx(bytes).text).toBe('string');
        } catch (error) {
          expect(error).toMatchObject({ code: 'file_unreadable' });
        }
      }),
      { numRuns: 150 },
    );
  });

  const print = sample('binh-son-2024.pdf');
  test('a PDF with bytes changed anywhere', async () => {
    const change = fc.tuple(fc.nat(print.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 200 }), async (changes) => {
        const bytes = print.slice();
        for (const [at, value] of changes) bytes[at] = value;
        expect(await refusal(bytes, 'tep', { milliseconds: 4000 })).toMatch(/^(file_|scan_|was read)/u);
      }),
      // A page whose words are lost is recognised as a picture, which takes its time: always the same five changes.
      { numRuns: 5, seed: 203 },
    );
  });
});
