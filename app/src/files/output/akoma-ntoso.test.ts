import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { read } from '@dondoc/reading';
import * as fc from 'fast-check';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { afterAll, describe, expect, test } from 'vitest';
import { toAkomaNtoso } from './akoma-ntoso.ts';
import { dueByDocument, type OutputSource } from './output-source.ts';

const CORPUS = join(import.meta.dirname, '../../../../packages/reading/corpus');
const texts = await Promise.all(
  (await readdir(CORPUS))
    .filter((name) => name.endsWith('.txt'))
    .map(async (name) => ({ name, text: await readFile(join(CORPUS, name), 'utf8') })),
);

const schema = XmlDocument.fromString(
  readFileSync(join(import.meta.dirname, 'akoma-ntoso.test-data.xsd'), 'utf8'),
);
const validator = XsdValidator.fromDoc(schema);
afterAll(() => {
  validator.dispose();
  schema.dispose();
});

function sourceOf(text: string, name = 'van-ban.txt'): OutputSource {
  const reading = read(text);
  return { text, reading, name, locale: 'vi', ...dueByDocument(reading) };
}

/** What the schema says against a document; nothing where it is valid. */
function complaints(xml: string): readonly string[] {
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlValidateError)
      return error.details.map(({ message, line }) => `${line}: ${message}`);
    throw error;
  } finally {
    document.dispose();
  }
}

/** The text content of an element of the document. */
function textIn(xml: string, path: string): readonly string[] {
  const document = XmlDocument.fromString(xml);
  const names = { a: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0', task: 'urn:x-dondoc:task:1' };
  const found = document.find(path, names).map((node) => node.content.replace(/\s+/gu, ' ').trim());
  document.dispose();
  return found;
}

describe('a directive as Akoma Ntoso', () => {
  test.each(texts)('$name is valid by the schema', ({ text, name }) => {
    expect(complaints(toAkomaNtoso(sourceOf(text, name)))).toEqual([]);
  });

  test('the schema does find faults', () => {
    const xml = toAkomaNtoso(sourceOf(texts[0]?.text ?? ''));
    expect(complaints(xml.replace('<mainBody>', '<mainBody><tail/>'))).toHaveLength(1);
    expect(complaints(xml.replace('<FRBRcountry value="vn"/>', ''))).not.toEqual([]);
    expect(complaints(xml.replace('eId="issuer"', 'eId="dondoc"'))).not.toEqual([]);
    expect(complaints(xml.replace(/<organization eId="\w+"/u, '<organization'))).not.toEqual([]);
  });

  test('whatever the text, it is valid', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'I. ',
        '1. ',
        'a) ',
        'Điều 1. ',
        '- ',
        '\n',
        '\n\n',
        '\f',
        '<p>&amp;',
        ']]>',
        '\u0000',
        '\ud800',
      ),
      fc.constantFrom(
        'Giao Phòng Nội vụ báo cáo trước ngày 15/9/2024. ',
        'Nơi nhận:\n',
        'Số: 1/TB-UBND\n',
        '**',
      ),
      fc.string({ unit: 'grapheme', maxLength: 10 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(complaints(toAkomaNtoso(sourceOf(pieces.join(''))))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('says who issued what, and when, at each FRBR level', () => {
    const { text = '' } = texts.find(({ name }) => name.startsWith('binh-son')) ?? {};
    const xml = toAkomaNtoso(sourceOf(text));
    const work = '/akn/vn/doc/thong-bao/ubnd-huyen-binh-son/2024-06-18/203-tb-ubnd';
    expect(xml).toContain(`<FRBRWork><FRBRthis value="${work}/!main"/><FRBRuri value="${work}"/>`);
    expect(xml).toContain(`<FRBRuri value="${work}/vie@2024-06-18"/>`);
    expect(xml).toContain('<FRBRdate date="2024-06-18" name="issue"/>');
    expect(xml).toContain('eId="issuer" href="/akn/ontology/organization/vn/ubnd-huyen-binh-son"');
    expect(xml).toContain('eId="signer" href="/akn/ontology/person/vn/nguyen-thanh-thuong"');
  });

  test('keeps every word of the text, in the order in which it stands', () => {
    const letters = (words: string): string => words.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
    for (const { text, name } of texts) {
      const xml = toAkomaNtoso(sourceOf(text));
      const kept = textIn(
        xml,
        '/a:akomaNtoso/a:doc/*[not(self::a:meta)]//*[self::a:p[not(@class)] or self::a:num or self::a:heading]',
      ).join(' ');
      expect(letters(kept), name).toBe(letters(withoutPageNumbers(text)));
    }
  });

  test('follows the outline: a point stands within the point that it belongs to', () => {
    const text =
      'THÔNG BÁO\nKết luận\n\nI. Việc chung\n1. Phòng Nội vụ báo cáo.\na) Lập danh sách.\n2. Gửi kết quả.\nII. Việc khác\n';
    const xml = toAkomaNtoso(sourceOf(text));
    expect(textIn(xml, '//a:section[@eId="sec_i"]/a:paragraph/a:num')).toEqual(['1.', '2.']);
    expect(textIn(xml, '//a:paragraph[@eId="sec_i__para_1"]/a:point/a:content/a:p')).toEqual([
      'Lập danh sách.',
    ]);
  });

  test('a point with a title bears it as its heading; what leads on to its points is no title', () => {
    const text =
      'KẾ HOẠCH\nDọn chợ\n\nI. MỤC ĐÍCH\n1. Việc của thôn, gồm:\na) Lập danh sách.\nb) Gửi kết quả.\n2. Công an xã\n- Trực đêm.\n';
    const xml = toAkomaNtoso(sourceOf(text));
    expect(textIn(xml, '//a:section/a:heading')).toEqual(['MỤC ĐÍCH']);
    expect(textIn(xml, '//a:paragraph/a:intro/a:p')).toEqual(['Việc của thôn, gồm:']);
    expect(textIn(xml, '//a:paragraph[a:heading]/a:num')).toEqual(['2.']);
    expect(textIn(xml, '//a:paragraph[a:heading]/a:content/a:p')).toEqual(['- Trực đêm.']);
    expect(complaints(xml)).toEqual([]);
  });

  test('an article is an article, with its number in its eId', () => {
    const text =
      'QUYẾT ĐỊNH\nVề việc dọn chợ\n\nĐiều 1. Phê duyệt Đề án.\nĐiều 2. Ban Quản lý chợ có trách nhiệm:\n1. Kẻ lại vạch sân.\na) Lập danh sách.\n';
    const xml = toAkomaNtoso(sourceOf(text));
    expect(textIn(xml, '//a:mainBody/a:article/a:num')).toEqual(['Điều 1.', 'Điều 2.']);
    expect(textIn(xml, '//a:article[@eId="art_2"]/a:paragraph[@eId="art_2__para_1"]/a:point/a:num')).toEqual([
      'a)',
    ]);
  });

  test('each task refers to its words, and they are the words of the reading', () => {
    for (const { text, name } of texts) {
      const source = sourceOf(text);
      const xml = toAkomaNtoso(source);
      expect(textIn(xml, '//task:words'), name).toEqual(source.reading.tasks.map((task) => task.quote));
      const marked = textIn(xml, '//a:inline[@name="task"]').join(' ').replace(/\s+/gu, '');
      const first = source.reading.tasks[0]?.quote.replace(/\s+/gu, '') ?? 'none';
      expect(marked.startsWith(first), name).toBe(true);
      expect(textIn(xml, '//task:task[@href]')).toHaveLength(source.reading.tasks.length);
    }
  });
});

/** A line that holds only a number is a page's, not the document's. */
function withoutPageNumbers(text: string): string {
  return text.replace(/^[^\S\n]*(?:[-–—]\s?)?\d{1,3}(?:\s?[-–—])?[^\S\n]*$/gmu, '');
}
