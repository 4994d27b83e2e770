import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readCsv, writeCsv } from './csv.ts';

const text = (written: string): Uint8Array => new TextEncoder().encode(written);
const ROW = { number: 2, texts: ['A1', 'Trường Đông'] };

test.each([
  ['commas', text('Mã,Tên\r\nA1,Trường Đông\r\n')],
  ['semicolons', text('Mã;Tên\nA1;Trường Đông')],
  ['tabs', text('Mã\tTên\nA1\tTrường Đông\n')],
  ['a mark of UTF-8', text('\uFEFFMã;Tên\r\nA1;Trường Đông')],
  ['letters taken apart', text('Mã;Tên\r\nA1;Trường Đông'.normalize('NFD'))],
  [
    'UTF-16, as Excel writes "Unicode Text"',
    new Uint8Array(Buffer.from('\uFEFFMã\tTên\r\nA1\tTrường Đông\r\n', 'utf16le')),
  ],
  ['line ends of old Macintoshes', text('Mã;Tên\rA1;Trường Đông\r')],
])('a table with %s is read', (_, bytes) => {
  expect(readCsv(bytes)).toEqual({ name: '', headings: ['Mã', 'Tên'], rows: [ROW] });
});

test('the line in which Excel names the delimiter is heeded, and counts as a row', () => {
  const { headings, rows } = readCsv(text('sep=;\r\nMã;Tên, đầy đủ\r\nA1;Trường Đông\r\n'));
  expect([headings, rows]).toEqual([['Mã', 'Tên, đầy đủ'], [{ ...ROW, number: 3 }]]);
});

test('quotes, delimiters and line breaks stand within quotes; rows are counted as Excel does', () => {
  const { rows } = readCsv(
    text('Mã,Tên\r\n1,"Trường ""Hoa, Sen""\r\ncơ sở 2"\r\n\r\n2,Trường "Đông" số 1\r\n'),
  );
  expect(rows).toEqual([
    { number: 2, texts: ['1', 'Trường "Hoa, Sen" cơ sở 2'] },
    { number: 4, texts: ['2', 'Trường "Đông" số 1'] },
  ]);
});

describe('a file that cannot be taken', () => {
  it.each([
    ['in Windows-1252', Buffer.from('Mã,Tên\r\nA1,Trường Đà', 'latin1'), 'csv_encoding'],
    [
      'in Windows-1258',
      new Uint8Array([
        0x4d, 0xe3, 0x2c, 0x54, 0xea, 0x6e, 0x0d, 0x0a, 0x41, 0x31, 0x2c, 0xd0, 0xf4, 0x6e, 0x67,
      ]),
      'csv_encoding',
    ],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff]), 'file_unreadable'],
    ['with a quote never closed', text(`Mã,Tên\r\nA1,"Trường${'\r\nx,y'.repeat(10)}`), 'csv_quotes'],
    ['of half a million lines', text(`a,b\n${'1,2\n'.repeat(130_000)}`), 'sheet_too_large'],
  ])('%s is refused with %s', (_, bytes, code) => {
    expect(() => readCsv(new Uint8Array(bytes))).toThrow(expect.objectContaining({ code }));
  });
});

test('nothing that is written is a formula', () => {
  const cells = ['=1+1', '+84 912', '-5', '@SUM(A1)', "'=x", "''-y"];
  const written = new TextDecoder().decode(
    writeCsv({ headings: ['a', 'b', 'c', 'd', 'e', 'f'], rows: [cells] }),
  );
  const fields = written.split('\r\n')[1]?.split(',') ?? [];
  expect(fields).toEqual(["'=1+1", "'+84 912", "'-5", "'@SUM(A1)", "''=x", "'''-y"]);
  expect(readCsv(text(written)).rows).toEqual([{ number: 2, texts: cells }]);
});

test('whatever is written is read again', () => {
  const sign = fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', 'a', 'Đ', 'ộ', '1', '\t', '\n', ' ');
  const cell = fc.string({ unit: sign, maxLength: 8 }).map((each) => each.replace(/\s+/gu, ' ').trim());
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 10 }), (rows) => {
      const read = readCsv(writeCsv({ headings: ['một', 'hai', 'ba'], rows }));
      const whole = rows.flatMap((row, at) =>
        row.every((each) => each === '') ? [] : [{ number: at + 2, texts: row }],
      );
      expect(read.rows).toEqual(whole);
    }),
    { seed: 20_240_620, numRuns: 500 },
  );
});
