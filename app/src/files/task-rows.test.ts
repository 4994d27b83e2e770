import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { p, wordFile } from './document.test-data.ts';
import { readDocx } from './docx/docx-text.ts';
import { htmlText } from './html/html-text.ts';
import { buildLines } from './pdf/lines.ts';
import { pageRows } from './pdf/table-rows.ts';
import { furtherTaskRows, joinTaskRows, printTaskRows, taskRowsOf } from './task-rows.ts';

const cell = (words: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(words)}</w:tc>`;
const wide = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
const FROM_HERE = '<w:vMerge w:val="restart"/>';
const BELOW = '<w:vMerge/>';
const tableOf = (...rows: readonly (readonly string[])[]) =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.join('')}</w:tr>`).join('')}</w:tbl>`;

const HEADING = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn'];

test('a table of tasks is printed by rows: empty and merged cells keep the columns apart', () => {
  const body = tableOf(
    [cell('PHÂN CÔNG', wide(5))],
    HEADING.map((name) => cell(name)),
    [cell('I. Chuẩn bị', wide(5))],
    [cell('1'), cell('Rà soát'), cell('Các trường'), cell('Công an xã'), cell('15/7', FROM_HERE)],
    [cell('2'), cell('Lập dự toán'), cell('Phòng Kinh tế'), cell(''), cell('', BELOW)],
    [cell('3'), cell('Khai giảng', FROM_HERE), cell('Trường A | B', wide(2)), cell('05/9')],
    [cell('4'), cell('', BELOW), cell('Trường C'), cell('Công an xã'), cell('06/9')],
  );
  expect(readDocx(wordFile({ body })).text.split('\n')).toEqual([
    'PHÂN CÔNG',
    '',
    '| TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn |',
    '| I | Chuẩn bị | | | |',
    '| 1 | Rà soát | Các trường | Công an xã | 15/7 |',
    '| 2 | Lập dự toán | Phòng Kinh tế | | 15/7 |',
    '| 3 | Khai giảng | Trường A / B | | 05/9 |',
    '| 4 | Khai giảng | Trường C | Công an xã | 06/9 |',
  ]);
});

test('a heading in two rows names each column whole; columns cut by an untidy hand are one', () => {
  const body = tableOf(
    [cell('TT', FROM_HERE), cell('Nội dung', FROM_HERE + wide(2)), cell('Đơn vị', wide(2))],
    [cell('', BELOW), cell('', BELOW + wide(2)), cell('Chủ trì'), cell('Phối hợp')],
    [cell('1'), cell('Tập huấn'), cell('02 lớp'), cell('Phòng Kinh tế'), cell('Các thôn')],
  );
  expect(readDocx(wordFile({ body })).text.split('\n')).toEqual([
    '| TT | Nội dung | Đơn vị Chủ trì | Đơn vị Phối hợp |',
    '| 1 | Tập huấn 02 lớp | Phòng Kinh tế | Các thôn |',
  ]);
});

test('cells of a web page that reach over rows and columns', () => {
  const page = `<table><tr>${HEADING.map((name) => `<th>${name}</th>`).join('')}</tr>
    <tr><td>1<td>Rà soát<td>Các trường<td>Công an xã<td rowspan="2">15/7</tr>
    <tr><td>2<td>Lập dự toán<td colspan="2">Phòng Kinh tế</tr></table>`;
  expect(htmlText(page).text.split('\n').slice(1)).toEqual([
    '| 1 | Rà soát | Các trường | Công an xã | 15/7 |',
    '| 2 | Lập dự toán | Phòng Kinh tế | | 15/7 |',
  ]);
});

test('spans that no table has cost nothing', () => {
  const page = strToU8(`<table><tr>${'<td rowspan=1000 colspan=1000>a'.repeat(2000)}${'<tr>'.repeat(2000)}`);
  expect(htmlText(new TextDecoder().decode(page)).text).toMatch(/^a/u);
});

test('on a page of a PDF the lines around the cells say where they stand, over a page break too', () => {
  const columns = [50, 80, 200, 300, 400, 500];
  const line = (words: string, [left, top, right, bottom]: readonly [number, number, number, number]) => {
    const [built] = buildLines([{ text: words, x: left, y: top + 12, width: 10, size: 12, font: '' }]);
    return built ? [{ ...built, row: 0, box: { left, top, right, bottom } }] : [];
  };
  const row = (top: number, words: readonly string[]) =>
    words.flatMap((text, i) =>
      text === '' ? [] : line(text, [columns[i] ?? 0, top, columns[i + 1] ?? 0, top + 20]),
    );
  const first = [
    ...row(100, HEADING),
    ...row(120, ['1', 'Rà soát', 'Các trường', '', '']),
    ...line('15/7', [400, 120, 500, 160]),
    ...row(140, ['2', 'Lập dự toán kinh phí', 'Phòng Kinh tế', '']),
  ];
  const table = pageRows(first);
  const found = table && taskRowsOf(table.rows);
  const next = table && pageRows([...row(50, ['', 'sửa chữa']), ...row(70, ['3', 'Tập huấn'])], table.edges);
  if (!found || !next) throw new Error('no table of tasks was found');
  const further = furtherTaskRows(next.rows, found.heading);
  expect(
    printTaskRows(joinTaskRows(found.rows, further, found.heading))
      .split('\n')
      .slice(1),
  ).toEqual([
    '| 1 | Rà soát | Các trường | | 15/7 |',
    '| 2 | Lập dự toán kinh phí sửa chữa | Phòng Kinh tế | | 15/7 |',
    '| 3 | Tập huấn | | | |',
  ]);
});
