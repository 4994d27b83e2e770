import { describe, expect, test } from 'vitest';
import { p, r, type WordSource, wordFile } from '../document.test-data.ts';
import { toTcvn3, toVni } from '../encoding/old-letters.test-data.ts';
import { readDocx } from './docx-text.ts';

const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
const read = (source: WordSource) => readDocx(wordFile(source));
const line = 'các trường báo cáo kết quả về Phòng Giáo dục trước ngày 25/5';

describe('old fonts in a Word file', () => {
  test.each([
    ['TCVN3', '.VnTime', toTcvn3(line), 'letters-from-tcvn3'],
    ['VNI', 'VNI-Times', toVni(line), 'letters-from-vni'],
  ])('%s by the font of the run', (_, name, old, note) => {
    const body = `<w:p>${r(old, font(name))}${r(' (Unicode: đúng)', font('Times New Roman'))}</w:p>`;
    expect(read({ body })).toEqual({ text: `${line} (Unicode: đúng)`, notes: [note] });
  });
  test('by the font of the style, and by that of the whole document', () => {
    const style = `<w:style w:type="paragraph" w:styleId="Cu"><w:rPr>${font('.VnTime')}</w:rPr></w:style>`;
    const all = `<w:docDefaults><w:rPrDefault><w:rPr>${font('.VnTime')}</w:rPr></w:rPrDefault></w:docDefaults>`;
    expect(read({ body: p(toTcvn3('kế'), '<w:pStyle w:val="Cu"/>'), styles: style }).text).toBe('kế');
    expect(read({ body: p(toTcvn3('kế')), styles: all }).text).toBe('kế');
  });
  test('by the letters, where no font tells', () => {
    expect(read({ body: p(toTcvn3(line)) })).toEqual({ text: line, notes: ['letters-from-tcvn3'] });
  });
  test('capitals come from the font: .VnTimeH', () => {
    expect(read({ body: `<w:p>${r(toTcvn3('uỷ ban nhân dân'), font('.VnTimeH'))}</w:p>` }).text).toBe(
      'UỶ BAN NHÂN DÂN',
    );
  });
  test('Unicode typed in an old font is Unicode', () => {
    const body = `<w:p>${r(line, font('.VnTime'))}</w:p>`;
    expect(read({ body })).toEqual({ text: line, notes: [] });
  });
  test('a letter of VNI whose sign stands in the next run', () => {
    const [before = '', after = ''] = toVni('trường').split(/(?<=ôø?$|ö)/u);
    const body = `<w:p>${r(before, font('VNI-Times'))}${r(after, font('VNI-Times'))}</w:p>`;
    expect(read({ body }).text).toBe('trường');
  });
});

describe('what is said to be left out', () => {
  const size = (cx: number, cy: number) =>
    `<w:p>${r('Chữ')}<w:r><w:drawing><wp:inline><wp:extent cx="${cx}" cy="${cy}"/></wp:inline></w:drawing></w:r></w:p>`;
  test.each<[string, WordSource, readonly string[]]>([
    ['a page number is no text of a header', { body: p('Chữ'), header: p('Trang 2') }, []],
    [
      'words of a header',
      { body: p('Chữ'), header: p('Phụ lục kèm theo Kế hoạch 12') },
      ['headers-left-out'],
    ],
    [
      'an embedded workbook',
      { body: `<w:p>${r('Chữ')}<w:r><w:object/></w:r></w:p>` },
      ['embedded-document-left-out'],
    ],
    ['a whole file put in', { body: `${p('Chữ')}<w:altChunk/>` }, ['embedded-document-left-out']],
    ['a picture as large as a table', { body: size(5_000_000, 3_000_000) }, ['pictures-left-out']],
    ['an emblem', { body: size(500_000, 500_000) }, []],
    ['hidden words', { body: `<w:p>${r('Chữ')}${r('giấu', '<w:vanish/>')}</w:p>` }, ['hidden-text-left-out']],
    [
      'a deleted row',
      { body: `${p('Chữ')}<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p('bỏ')}</w:tc></w:tr></w:tbl>` },
      ['tracked-changes-taken-as-final'],
    ],
  ])('%s', (_, source, notes) => {
    expect(read(source)).toEqual({ text: 'Chữ', notes });
  });
  test('a secrecy mark in a header is never lost', () => {
    expect(read({ body: p('Kế hoạch'), header: p('TỐI MẬT') })).toEqual({
      text: 'TỐI MẬT\n\nKế hoạch',
      notes: ['headers-left-out'],
    });
  });
});
