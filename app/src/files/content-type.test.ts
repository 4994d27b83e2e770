import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { checkAttachment, sniff } from './content-type.ts';
import { oleFile, p, pdfFile, wordFile } from './document.test-data.ts';

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, 0x10]);
const office = (parts: Record<string, Uint8Array>) =>
  zipSync({ '[Content_Types].xml': strToU8('<Types/>'), ...parts });
const workbook = { 'xl/workbook.xml': strToU8('<workbook/>') };

test.each<[string, Uint8Array, string, string]>([
  ['a photo', JPEG, 'image/jpeg', '.jpg'],
  ['a picture', PNG, 'image/png', '.png'],
  ['a PDF', pdfFile([[]]), 'application/pdf', '.pdf'],
  [
    'a Word file',
    wordFile({ body: p('Báo cáo') }),
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    '.docx',
  ],
  [
    'a workbook',
    office(workbook),
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    '.xlsx',
  ],
])('%s may be attached', (_, bytes, mediaType, extension) => {
  expect(checkAttachment(bytes)).toMatchObject({ mediaType, extension });
});

test.each<[string, Uint8Array]>([
  ['a web page', strToU8('<!doctype html><script>alert(1)</script>')],
  ['a drawing that can hold scripts', strToU8('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a program', strToU8('MZ\u0090')],
  ['any other archive', zipSync({ 'a.txt': strToU8('a') })],
  ['a workbook with macros', office({ ...workbook, 'xl/vbaProject.bin': strToU8('x') })],
  ['an old Word file', oleFile('WordDocument')],
  ['a Word file cut short', wordFile({ body: p('Báo cáo') }).slice(0, 60)],
  ['the first bytes of a picture mark', PNG.slice(0, 5)],
  ['a PDF behind other bytes', strToU8('<script></script>%PDF-1.7')],
])('%s may not', (_, bytes) => {
  expect(sniff(bytes)).toBeNull();
  expect(() => checkAttachment(bytes)).toThrow(expect.objectContaining({ code: 'file_type' }));
});

test('an empty file and one of over 25 MB are refused for what they are', () => {
  expect(() => checkAttachment(new Uint8Array())).toThrow(expect.objectContaining({ code: 'file_empty' }));
  const large = new Uint8Array(25 * 1024 * 1024 + 1);
  large.set(JPEG);
  expect(() => checkAttachment(large)).toThrow(expect.objectContaining({ code: 'file_too_large' }));
});
