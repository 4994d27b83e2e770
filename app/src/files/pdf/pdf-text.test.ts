import { describe, expect, test } from 'vitest';
import { type PdfLine, pdfFile } from '../document.test-data.ts';
import { toTcvn3 } from '../encoding/old-letters.test-data.ts';
import { readPdf } from './pdf-text.ts';
import { textLayer } from './text-layer.ts';

const read = (pages: readonly (readonly PdfLine[])[], options: Parameters<typeof pdfFile>[1] = {}) =>
  readPdf(new Uint8Array(pdfFile(pages, options)), () => {});
const paragraphs = async (...args: Parameters<typeof read>) => (await read(...args)).text.split('\n\n');

/** Lines of Helvetica 12 as wide as the column: some 16 letters for 100 points. */
const WORDS =
  'cac truong ra soat co so vat chat bao cao ket qua ve phong truoc ngay hai muoi lam thang chin nam nay'.split(
    ' ',
  );
const LETTERS_PER_POINT = 0.185;
function lines(
  at: { x: number; y: number; width: number; first?: string; size?: number },
  count: number,
): PdfLine[] {
  let next = 0;
  return Array.from({ length: count }, (_, index) => {
    let text = index === 0 ? (at.first ?? '') : '';
    for (;;) {
      const word = WORDS[next % WORDS.length] ?? '';
      if ((text.length + word.length + 1) * (1 / LETTERS_PER_POINT) > at.width) break;
      text += (text === '' ? '' : ' ') + word;
      next += 1;
    }
    const size = at.size === undefined ? {} : { size: at.size };
    return { x: at.x, y: at.y - 15 * index, text: index === count - 1 ? `${text}.` : text, ...size };
  });
}

describe('columns', () => {
  test('two columns of running text are read one after the other, also where a sentence goes over', async () => {
    const left = lines({ x: 60, y: 700, width: 220, first: '1.' }, 12).map((line) => ({
      ...line,
      text: line.text.replace(/\.$/u, ''),
    }));
    const right = lines({ x: 310, y: 700, width: 220 }, 9);
    const title = { x: 200, y: 780, text: 'KE HOACH RA SOAT' };
    const all = await paragraphs([[title, ...left, ...right]]);
    expect(all).toHaveLength(2);
    expect(all[0]).toBe('KE HOACH RA SOAT');
    expect(all[1]).toBe([...left, ...right].map(({ text }) => text).join(' '));
  });
  test('a list beside another is no running text', async () => {
    const rows = Array.from({ length: 9 }, (_, index): PdfLine[] => [
      { x: 60, y: 700 - 15 * index, text: `Truong so ${index}${'a'.repeat(index * 3)}` },
      { x: 310, y: 700 - 15 * index, text: `${index} lop${' hoc sinh'.repeat(index % 4)}` },
    ]);
    expect((await paragraphs([rows.flat()]))[1]).toMatch(/^Truong so 1aaa 1 lop/u);
  });
});

describe('tables with lines around their cells', () => {
  const grid = [
    ...[60, 90, 300, 520].map((x) => `${x} 700 m ${x} 580 l S`),
    ...[700, 670, 625, 580].map((y) => `60 ${y} m 520 ${y} l S`),
  ].join('\n');
  const head = ['TT', 'Ten truong', 'Ghi chu'].map((text, index) => ({
    x: [64, 94, 304][index] ?? 0,
    y: 680,
    text,
  }));
  const row = (number: number, y: number): PdfLine[] => [
    { x: 64, y, text: `${number}` },
    { x: 94, y, text: 'Ra soat phong hoc, nha ve sinh cac' },
    { x: 94, y: y - 15, text: 'truong.' },
    { x: 304, y, text: 'Truoc ngay 25/9' },
  ];
  const words = (number: number) => [
    `${number}`,
    'Ra soat phong hoc, nha ve sinh cac truong.',
    'Truoc ngay 25/9',
  ];
  const page = (first: number) => [...head, ...row(first, 655), ...row(first + 1, 610)];
  test('are read cell by cell, the lines of a cell joined, between what stands above and below', async () => {
    const around = [
      { x: 60, y: 740, text: 'Phu luc kem theo.' },
      { x: 60, y: 560, text: 'Het phu luc.' },
    ];
    expect(await paragraphs([[...around, ...page(1)]], { drawing: grid })).toEqual([
      'Phu luc kem theo.',
      'TT',
      'Ten truong',
      'Ghi chu',
      ...words(1),
      ...words(2),
      'Het phu luc.',
    ]);
  });
  test('the head that a table prints again on the next page is left out', async () => {
    const all = await paragraphs([page(1), page(3)], { drawing: grid });
    expect(all).toEqual(['TT', 'Ten truong', 'Ghi chu', ...words(1), ...words(2), ...words(3), ...words(4)]);
  });
  test('a frame around a text is no table', async () => {
    const frame = '60 700 460 100 re S';
    expect(await paragraphs([lines({ x: 70, y: 680, width: 440 }, 4)], { drawing: frame })).toHaveLength(1);
  });
  test('set sideways on an upright page, it is turned; on a page to be turned when shown as well', async () => {
    const [a, b] = [
      'Phan cong nhiem vu cho cac don vi trong nam hoc',
      'Phong Giao duc va Dao tao chu tri thuc hien.',
    ];
    const upwards = [a, b].map((text, index) => ({ x: 100 + 15 * index, y: 60, text, upwards: true }));
    for (const rotate of [0, 90]) expect((await read([upwards], { rotate })).text).toBe(`${a} ${b}`);
  });
});

describe('footnotes', () => {
  test('are left out with their numbers, and do not part a sentence that goes over the page', async () => {
    const text = lines({ x: 60, y: 760, width: 460 }, 12).map((line) => ({
      ...line,
      text: line.text.replace(/\.$/u, ''),
    }));
    const mark = { x: 60 + 12 * 4.2, y: 765, text: '1', size: 7 };
    const firstWords = { x: 60, y: 760, text: 'Theo do' };
    const note = [
      { x: 60, y: 103, text: '1', size: 6 },
      { x: 66, y: 100, text: 'Ke hoach so 12 cua huyen ve ra soat.', size: 9 },
      { x: 60, y: 89, text: 'dong thu hai cua chu thich.', size: 9 },
    ];
    const second = lines({ x: 60, y: 760, width: 460 }, 12);
    const withMark = [firstWords, { ...mark, x: 60 + 40 }, ...text.slice(1)];
    const read2 = await read([
      [...withMark, ...note, { x: 290, y: 40, text: '1' }],
      [...second, { x: 290, y: 40, text: '2' }],
    ]);
    expect(read2.notes).toEqual(['footnotes-left-out']);
    expect(read2.text).not.toMatch(/chu thich|Ke hoach so 12/u);
    expect(read2.text.split('\n\n').at(-1)).toContain(`${text.at(-1)?.text} ${second[0]?.text}`);
  });
});

describe('the letters of the text layer', () => {
  test('TCVN3 is converted, and said to be', async () => {
    const text = 'các trường báo cáo kết quả như sau: xanh-sạch-đẹp năm 2024-2025, ưu tiên - trước ngày 25/5';
    expect(await read([[{ x: 60, y: 700, text: toTcvn3(text) }]])).toMatchObject({
      text,
      notes: ['letters-from-tcvn3'],
      scannedPages: [],
    });
  });
  test.each([
    ['numbers of glyphs as signs', '7U+ 1J "*)8; 9%4=+ 3!2*& ^%$#@ 7)(8*&^%$ 5%$#@! *&^%$# )(*&^ %$#@!'],
    ['control characters', '\u0003\u0004\u0005\u0006\u000e\u000f\u0010\u0011\u0012\u0013\u0014'.repeat(8)],
  ])('%s are no words: the page counts as scanned', async (_, text) => {
    expect((await read([[{ x: 60, y: 700, text: text + text }]])).scannedPages).toEqual([1]);
  });
  test('letters of a wrong map make no words', () => {
    const text = 'Xkñw zqåp fjëw wqøz pxñk jfqå wzkë xpfø qjñw kzåx '.repeat(3);
    expect(textLayer([{ text, x: 0, y: 0, width: 1, size: 12, font: '' }]).isUsable).toBe(false);
  });
  test('a page in another language has words', async () => {
    const text = 'Le présent rapport décrit la création des écoles et les élèves '.repeat(3).trim();
    expect((await read([[{ x: 60, y: 700, text }]])).scannedPages).toEqual([]);
  });
  test('a form with dotted lines and figures has words', async () => {
    const text = `Ho va ten: ${'.'.repeat(90)} Sinh ngay: ${'.'.repeat(60)} Lop: 5`;
    expect((await read([[{ x: 60, y: 700, text }]])).scannedPages).toEqual([]);
  });
});

describe('a page with hardly any letters', () => {
  const last = { x: 60, y: 780, text: '- Luu: VT.' };
  test('keeps them', async () => {
    expect(await read([lines({ x: 60, y: 760, width: 460 }, 6), [last]])).toMatchObject({
      scannedPages: [],
      text: expect.stringMatching(/- Luu: VT\.$/u),
    });
  });
  test('is recognised where its words are drawn as outlines', async () => {
    const outline = (_: unknown, index: number) => `${60 + index} 500 m ${62 + index} 500 l 61 510 l f`;
    const drawing = Array.from({ length: 150 }, outline).join('\n');
    expect((await read([[last]], { drawing })).scannedPages).toEqual([1]);
  });
});

test('running heads of a text and page numbers are dropped, words that stand once are kept', async () => {
  const page = (number: number): PdfLine[] => [
    { x: 60, y: 800, text: 'Ke hoach so 12 nam hoc nay', size: 9 },
    ...lines(
      {
        x: 60,
        y: 760,
        width: 460,
        first: `${number}. ${['Nhiem vu', 'Giai phap', 'Thuc hien'][number - 1]}`,
      },
      6,
    ),
    { x: 290, y: 30, text: `${number}` },
  ];
  const all = await paragraphs([page(1), page(2), page(3)]);
  expect(all.map((text) => text.slice(0, 9))).toEqual(['1. Nhiem ', '2. Giai p', '3. Thuc h']);
});
