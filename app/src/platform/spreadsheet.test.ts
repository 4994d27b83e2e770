import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { readSpreadsheet, writeSpreadsheet } from './spreadsheet.ts';

const HEADINGS = ['Mã định danh', 'Tên đơn vị'];
let parts: Record<string, Uint8Array>;

beforeAll(async () => {
  const at = Temporal.Instant.from('2024-06-20T01:00:00Z');
  parts = unzipSync(await writeSpreadsheet([{ name: 'Đơn vị', headings: HEADINGS, rows: [] }], at));
});

/** The workbook with the rows given, as XML, below its headings, and what comes after them. */
function workbook(rows: string, after = ''): Uint8Array {
  const headings = row(1, { A: 'Mã định danh', B: 'Tên đơn vị' });
  const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${headings}${rows}</sheetData>${after}</worksheet>`;
  return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(xml) });
}

function row(number: number, cells: Record<string, string>): string {
  const written = Object.entries(cells).map(
    ([column, text]) => `<c r="${column}${number}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${number}">${written.join('')}</row>`;
}

test('cells are read as text, composed, without spaces around', async () => {
  const name = ' Trường Tiểu học  Hoà Bình '.normalize('NFD');
  const [sheet] = await readSpreadsheet(workbook(row(3, { A: '001', B: name })));
  expect(sheet?.headings).toEqual(HEADINGS);
  expect(sheet?.rows).toEqual([
    {
      number: 3,
      texts: ['001', 'Trường Tiểu học Hoà Bình'],
    },
  ]);
});

test.each([
  [
    'a list to choose from',
    '<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"/></dataValidations>',
  ],
  ['joined cells', '<mergeCells><mergeCell ref="C1:XFD1048576"/></mergeCells>'],
])('%s for every cell of the sheet takes no longer than for one', async (_, after) => {
  const [sheet] = await readSpreadsheet(workbook(row(2, { B: 'Trường Mầm non Châu Ổ' }), after));
  expect(sheet?.rows).toHaveLength(1);
});

test.each([
  ['a row far below', () => row(1_048_576, { B: 'x' })],
  ['hundreds of columns', () => row(2, Object.fromEntries(manyColumns().map((column) => [column, 'x'])))],
  [
    'two hundred thousand rows',
    () => Array.from({ length: 200_000 }, (_, at) => row(at + 2, { B: 'x' })).join(''),
  ],
])('a sheet with %s is too large', async (_, rows) => {
  await expect(readSpreadsheet(workbook(rows()))).rejects.toMatchObject({ code: 'sheet_too_large' });
});

function manyColumns(): string[] {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  return letters.flatMap((first) => letters.map((second) => first + second));
}

test('an archive that would fill the memory is not unpacked', async () => {
  const bomb = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': new Uint8Array(100 * 1024 * 1024) });
  await expect(readSpreadsheet(bomb)).rejects.toMatchObject({ code: 'sheet_too_large' });
});

test.each([
  ['nothing', new Uint8Array(), 'file_empty'],
  ['an archive of something else', zipSync({ 'a.txt': strToU8('a') }), 'file_unreadable'],
])('%s is refused', async (_, bytes, code) => {
  await expect(readSpreadsheet(bytes)).rejects.toMatchObject({ code });
});
