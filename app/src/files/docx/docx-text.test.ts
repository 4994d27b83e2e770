import { describe, expect, test } from 'vitest';
import { item, list, lvl, p, r, table, type WordSource, wordFile } from '../document.test-data.ts';
import { readDocx } from './docx-text.ts';

const linesOf = (source: WordSource) => readDocx(wordFile(source)).text.split('\n\n');

const OUTLINE = list([
  lvl(0, 'upperRoman', '%1.'),
  lvl(1, 'decimal', '%2.'),
  lvl(2, 'decimal', '%2.%3.'),
  lvl(3, 'lowerLetter', '%4)'),
  lvl(4, 'bullet', '-'),
]);

describe('list numbers are printed as Word shows them', () => {
  test('headings, points, sub-points, letters and dashes; each level starts anew under the one above', () => {
    const body = [
      item('Đánh giá', 0),
      item('Kết quả', 1),
      item('Hạn chế', 1),
      item('Nhiệm vụ', 0),
      item('Phòng Giáo dục và Đào tạo', 1),
      item('Chủ trì', 2),
      item('Phối hợp', 2),
      item('Rà soát', 3),
      item('Báo cáo', 3),
      item('Trước 28/6', 4),
      item('Các trường', 1),
      item('Tổ chức', 2),
    ].join('');
    expect(linesOf({ body, numbering: OUTLINE })).toEqual([
      'I. Đánh giá',
      '1. Kết quả',
      '2. Hạn chế',
      'II. Nhiệm vụ',
      '1. Phòng Giáo dục và Đào tạo',
      '1.1. Chủ trì',
      '1.2. Phối hợp',
      'a) Rà soát',
      'b) Báo cáo',
      '- Trước 28/6',
      '2. Các trường',
      '2.1. Tổ chức',
    ]);
  });

  test('letters go on after z by doubling, and have no đ', () => {
    const body = Array.from({ length: 28 }, (_, index) => item(`việc ${index + 1}`)).join('');
    const lines = linesOf({ body, numbering: list([lvl(0, 'lowerLetter', '%1)')]) });
    expect([lines[3], lines[4], lines[25], lines[26], lines[27]]).toEqual([
      'd) việc 4',
      'e) việc 5',
      'z) việc 26',
      'aa) việc 27',
      'bb) việc 28',
    ]);
  });

  test.each([
    ['decimalZero', '%1.', '04. x'],
    ['lowerRoman', '%1)', 'iv) x'],
    ['upperLetter', '%1.', 'D. x'],
    ['decimal', 'Điều %1.', 'Điều 4. x'],
    ['decimal', '(%1)', '(4) x'],
    ['vietnameseCounting', '%1.', 'bốn. x'],
    ['none', '', 'x'],
    ['bullet', '\uF0B7', '• x'],
    ['bullet', '\uF02D', '- x'],
    ['bullet', '+', '+ x'],
  ])('format %s with template "%s" prints "%s" for the fourth', (format, template, expected) => {
    const body = Array.from({ length: 4 }, () => item('x')).join('');
    expect(linesOf({ body, numbering: list([lvl(0, format, template)]) })[3]).toBe(expected);
  });

  test('a level that is told never to restart counts through', () => {
    const numbering = list([
      lvl(0, 'upperRoman', '%1.'),
      lvl(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>'),
    ]);
    const body = item('A', 0) + item('một', 1) + item('B', 0) + item('hai', 1);
    expect(linesOf({ body, numbering })).toEqual(['I. A', '1. một', 'II. B', '2. hai']);
  });

  test('a level that restarts only after the first level goes on across the second', () => {
    const numbering = list([
      lvl(0, 'upperRoman', '%1.'),
      lvl(1, 'decimal', '%2.'),
      lvl(2, 'lowerLetter', '%3)', '<w:lvlRestart w:val="1"/>'),
    ]);
    const body =
      item('A', 0) + item('B', 1) + item('C', 2) + item('D', 1) + item('E', 2) + item('F', 0) + item('G', 2);
    expect(linesOf({ body, numbering })).toEqual(['I. A', '1. B', 'a) C', '2. D', 'b) E', 'II. F', 'a) G']);
  });

  test('two lists of one definition count on; a start override begins again', () => {
    const numbering =
      list([lvl(0, 'decimal', '%1.')], [1, 2]) +
      '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>';
    const body = item('a', 0, 1) + item('b', 0, 2) + item('c', 0, 3) + item('d', 0, 3);
    expect(linesOf({ body, numbering })).toEqual(['1. a', '2. b', '5. c', '6. d']);
  });

  test('a number without a paragraph of the level above takes that level as begun', () => {
    expect(linesOf({ body: item('x', 2), numbering: OUTLINE })).toEqual(['1.1. x']);
  });

  test('legal numbering prints Roman numbers above in figures', () => {
    const numbering = list([lvl(0, 'upperRoman', '%1.'), lvl(1, 'decimal', '%1.%2.', '<w:isLgl/>')]);
    expect(linesOf({ body: item('A', 0) + item('B', 1), numbering })).toEqual(['I. A', '1.1. B']);
  });

  test('numbers that come from a style, and numId 0 that takes a paragraph out', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="MucCon"><w:basedOn w:val="Muc"/></w:style>';
    const numbering = list([
      lvl(0, 'decimal', '%1.'),
      lvl(1, 'lowerLetter', '%2)', '<w:pStyle w:val="MucCon"/>'),
    ]);
    const style = (id: string) => `<w:pStyle w:val="${id}"/>`;
    const body =
      p('một', style('Muc')) +
      p('hai', style('MucCon')) +
      p('không số', `${style('Muc')}<w:numPr><w:numId w:val="0"/></w:numPr>`) +
      p('ba', style('Muc'));
    expect(linesOf({ body, numbering, styles })).toEqual(['1. một', 'a) hai', 'không số', '2. ba']);
  });

  test('an empty numbered paragraph is counted, though nothing of it is printed', () => {
    const numbering = list([lvl(0, 'decimal', '%1.')]);
    expect(linesOf({ body: item('a') + item('') + item('b'), numbering })).toEqual(['1. a', '3. b']);
  });
});

describe('tables', () => {
  test('a letterhead is read left column first, then right, over all its rows', () => {
    const body = table([
      [
        p('ỦY BAN NHÂN DÂN') + p('HUYỆN SÔNG HƯƠNG'),
        p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('Độc lập - Tự do - Hạnh phúc'),
      ],
      [p('Số: 12/TB-UBND'), p('Sông Hương, ngày 02 tháng 5 năm 2024')],
    ]);
    expect(linesOf({ body })).toEqual([
      'ỦY BAN NHÂN DÂN\nHUYỆN SÔNG HƯƠNG\nSố: 12/TB-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSông Hương, ngày 02 tháng 5 năm 2024',
    ]);
  });

  test('any other table is read row by row, cell by cell', () => {
    const body = table([
      [p('1'), p('Rà soát cơ sở vật chất'), p('Phòng Giáo dục và Đào tạo')],
      [p('2'), p('Tập huấn'), p('Các trường')],
    ]);
    expect(linesOf({ body })).toEqual([
      '1',
      'Rà soát cơ sở vật chất',
      'Phòng Giáo dục và Đào tạo',
      '2',
      'Tập huấn',
      'Các trường',
    ]);
  });

  test('numbers in cells count on as on the page, and a merged-away cell is not printed', () => {
    const merged = '<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>';
    const body = `${table([[item('Phòng A'), p('x')]])}<w:tbl><w:tr>${merged}<w:tc>${item('Phòng B')}</w:tc></w:tr></w:tbl>`;
    expect(linesOf({ body, numbering: list([lvl(0, 'decimal', '%1.')]) })).toEqual([
      '1. Phòng A',
      'x',
      '2. Phòng B',
    ]);
  });
});

describe('what is printed and what is not', () => {
  test('tracked changes are taken as final: insertions stay, deletions go', () => {
    const body = `<w:p>${r('Báo cáo trước ngày ')}<w:del><w:r><w:delText>28/6</w:delText></w:r></w:del><w:ins>${r('30/6')}</w:ins></w:p>`;
    expect(readDocx(wordFile({ body }))).toEqual({
      text: 'Báo cáo trước ngày 30/6',
      notes: ['tracked-changes-taken-as-final'],
    });
  });

  test('a deleted paragraph mark joins two paragraphs, and a deleted item is not counted', () => {
    const gone = '<w:rPr><w:del/></w:rPr>';
    const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const body =
      item('một') +
      `<w:p><w:pPr>${numbered}${gone}</w:pPr><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del></w:p>` +
      `<w:p><w:pPr>${numbered}${gone}</w:pPr>${r('hai, ')}</w:p>` +
      item('nối tiếp');
    expect(linesOf({ body, numbering: list([lvl(0, 'decimal', '%1.')]) })).toEqual([
      '1. một',
      '2. hai, nối tiếp',
    ]);
  });

  test('text moved away is left out where it was and kept where it went', () => {
    const body = `<w:p><w:moveFrom>${r('cũ')}</w:moveFrom>${r('giữ')}</w:p><w:p><w:moveTo>${r('mới')}</w:moveTo></w:p>`;
    expect(linesOf({ body })).toEqual(['giữ', 'mới']);
  });

  test('comments and footnotes are left out and said to be', () => {
    const body = `<w:p>${r('Chữ')}<w:r><w:commentReference/></w:r><w:r><w:footnoteReference/></w:r></w:p>`;
    expect(readDocx(wordFile({ body }))).toEqual({
      text: 'Chữ',
      notes: ['comments-left-out', 'footnotes-left-out'],
    });
  });

  test('hidden text is not printed; capitals are, also where a style asks for them', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Ten"><w:rPr><w:caps/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="TenCon"><w:basedOn w:val="Ten"/></w:style>';
    const body =
      `<w:p>${r('thấy ')}${r('ẩn', '<w:vanish/>')}</w:p>` +
      p('thông báo', '<w:pStyle w:val="TenCon"/>') +
      `<w:p><w:pPr><w:pStyle w:val="Ten"/></w:pPr>${r('kết luận', '<w:caps w:val="0"/>')}</w:p>`;
    expect(linesOf({ body, styles })).toEqual(['thấy', 'THÔNG BÁO', 'kết luận']);
  });

  test('a field prints its result, not its instruction, also when fields nest', () => {
    const turn = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body = `<w:p>${turn('begin')}${r('IF ')}${turn('begin')}${r('x')}${turn('separate')}${r('y')}${turn('end')}${turn('separate')}${r('ngày 5')}${turn('end')}${r(' tháng 6')}</w:p>`;
    expect(linesOf({ body })).toEqual(['ngày 5 tháng 6']);
  });

  test('a text box is printed once, though the file holds it in two forms', () => {
    const content = `<w:txbxContent>${p('MẪU 1')}</w:txbxContent>`;
    const drawing = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${content}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${content}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(linesOf({ body: `<w:p>${r('Kèm theo')}<w:r>${drawing}</w:r></w:p>` })).toEqual([
      'Kèm theo',
      'MẪU 1',
    ]);
  });

  test('line breaks, tabs, signs, hyphens and content controls', () => {
    const body =
      `<w:p><w:r><w:t>TL. CHỦ TỊCH</w:t><w:br/><w:t>CHÁNH VĂN PHÒNG</w:t></w:r></w:p>` +
      `<w:p><w:r><w:t>1.</w:t><w:tab/><w:t>Gõ tay</w:t></w:r></w:p>` +
      `<w:p><w:r><w:sym w:char="F0FC"/><w:t xml:space="preserve"> 2022</w:t><w:noBreakHyphen/><w:t>2023</w:t></w:r></w:p>` +
      `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${p('Trong khung')}</w:sdtContent></w:sdt>`;
    expect(linesOf({ body })).toEqual([
      'TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG',
      '1. Gõ tay',
      '✓ 2022-2023',
      'Trong khung',
    ]);
  });

  test('letters are composed and spaces made even', () => {
    expect(linesOf({ body: p('Ho\u0300a\u00A0 Bi\u0300nh'.normalize('NFD')) })).toEqual(['Hòa Bình']);
  });

  test('the strict edition of the format, under another prefix, is read alike', () => {
    const strict = (xml: string) =>
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        )
        .replaceAll(/\bw:/gu, 'ns0:')
        .replace('xmlns:w=', 'xmlns:ns0=');
    const file = wordFile(
      { body: item('Nội dung'), numbering: list([lvl(0, 'lowerLetter', '%1)')]) },
      strict,
    );
    expect(readDocx(file).text).toBe('a) Nội dung');
  });
});
