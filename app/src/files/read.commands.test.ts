import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reading } from '@dondoc/reading';
import { createCanvas } from '@napi-rs/canvas';
import { afterAll, describe, expect, test } from 'vitest';
import { refusalOf } from './command-file.ts';
import { oleFile } from './document.test-data.ts';
import { mailFile } from './mail/mail.test-data.ts';
import { createReadCommand } from './read.commands.ts';

const folder = await mkdtemp(join(tmpdir(), 'dondoc-read-'));
afterAll(() => rm(folder, { recursive: true }));

const sample = (name: string) => join(import.meta.dirname, '../../../samples/directives', name);

async function dondocRead(...args: readonly string[]) {
  const printed = { out: '', err: '' };
  const command = createReadCommand({
    out: (text) => {
      printed.out += typeof text === 'string' ? text : `(${text.length} bytes)`;
    },
    err: (text) => {
      printed.err += text;
    },
  });
  return { code: await command.run(args), ...printed };
}

async function tasksOf(name: string) {
  const { out } = await dondocRead(sample(name), '--format', 'json');
  // The command has printed it by the reading's own type.
  const reading = JSON.parse(out) as Reading;
  return reading.tasks.map(({ section, quote, leads, cooperators, deadline, kind }) => ({
    section,
    quote: quote.replace(/[*\s]+/gu, ' ').trim(),
    leads,
    cooperators,
    due: deadline && { ...deadline, span: null, written: deadline.written.replaceAll('*', '') },
    kind,
  }));
}

describe('dondoc read', () => {
  test('the Word file and the PDF of a directive give the same tasks as its plain text', async () => {
    const fromText = await tasksOf('binh-son-2024.txt');
    expect(fromText.length).toBeGreaterThan(10);
    expect(await tasksOf('binh-son-2024.docx')).toEqual(fromText);
    expect(await tasksOf('binh-son-2024.pdf')).toEqual(fromText);
  });

  test('--format json prints one JSON and nothing else', async () => {
    const { code, out, err } = await dondocRead('--format', 'json', sample('tan-hong-2023.txt'));
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({ format: 'dondoc.reading/1', document: { type: 'thông báo' } });
  });

  test('the table fits a terminal of 100 columns and names task, lead and deadline', async () => {
    const { code, out } = await dondocRead(sample('binh-son-2024.docx'));
    expect(code).toBe(0);
    expect(out).toMatch(/^Thông báo 203\/TB-UBND · UBND huyện Bình Sơn · Bình Sơn, 18\/6\/2024\n/u);
    expect(out).toContain('trước 28/6/2024');
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(100);
  });

  test.each([
    [80, 80],
    [40, 60],
    [300, 140],
  ])('the table fits a terminal of %i columns, as far as it can be read', async (columns, width) => {
    let out = '';
    const command = createReadCommand({
      out: (text) => {
        out += String(text);
      },
      err: () => undefined,
      shown: { out: true, err: false, columns },
    });
    await command.run([sample('binh-son-2024.docx')]);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBe(width);
  });

  test.each([
    ['an old Word file', 'cu.doc', oleFile('WordDocument'), /LibreOffice .* \.docx rồi đọc tệp mới\.\n$/u],
    ['an empty file', 'rong.docx', new Uint8Array(), /^Tệp không có nội dung\..*\n$/u],
    ['a program', 'x.txt', Uint8Array.from([0x4d, 0x5a, 0, 1]), /^Loại tệp này chưa được nhận\..*\n$/u],
  ])('%s: one sentence, exit code 1', async (_, name, bytes, sentence) => {
    const path = join(folder, name);
    await writeFile(path, bytes);
    expect(await dondocRead(path)).toMatchObject({ code: 1, out: '', err: expect.stringMatching(sentence) });
  });

  test('what is missing is missing on this machine, not on a server', () => {
    for (const code of ['file_word_97', 'file_not_converted'] as const)
      expect(refusalOf(code, 'cu.doc', 'vi')).not.toMatch(/máy chủ|tải|quản trị/iu);
  });

  test('a file that is not there: said by name, exit code 1', async () => {
    expect(await dondocRead('không-có.docx', '--lang', 'en')).toEqual({
      code: 1,
      out: '',
      err: 'The file không-có.docx cannot be opened. Check its name and the right to read it.\n',
    });
  });

  test('codes in a text do not steer the terminal', async () => {
    const path = join(folder, 'mau.txt');
    await writeFile(
      path,
      'Số: 1/TB-UBND\n1. Phòng \u001B[31mNội vụ\u001B[0m báo cáo\u009B kết quả\u007F trước ngày 10/3/2024.\n',
    );
    const { out } = await dondocRead(path);
    expect(out).not.toMatch(/[^\P{Cc}\n]/u);
    expect(out.replace(/\s+/gu, ' ')).toContain('Phòng Nội vụ báo cáo kết quả trước ngày');
  });

  test('a secrecy mark is warned of, on the other channel', async () => {
    const path = join(folder, 'mat.txt');
    await writeFile(path, 'ỦY BAN NHÂN DÂN\nHUYỆN SÔNG HƯƠNG\n\nTỐI MẬT\n\nTHÔNG BÁO\n\nVề việc thử\n');
    const { code, out, err } = await dondocRead(path, '--format', 'json');
    expect(code).toBe(0);
    expect(err).toContain('TỐI MẬT');
    expect(JSON.parse(out)).toMatchObject({ format: 'dondoc.reading/1' });
  });

  test('of a mail: an attachment that is not there, and one without words, name what can be chosen', async () => {
    const blank = createCanvas(900, 1270).encodeSync('png');
    const path = join(folder, 'thư.eml');
    await writeFile(
      path,
      mailFile({ text: 'Kính gửi các trường.', parts: [{ name: 'a.png', bytes: blank }] }),
    );
    const both = '  --attachment 1  a.png (11 kB)\n  --attachment 0  Nội dung thư (1 kB)\n';
    const missing = await dondocRead(path, '--attachment', '7');
    expect(missing).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^Thư không có tệp số 7 /u),
    });
    const empty = await dondocRead(path);
    expect(empty).toMatchObject({ code: 1, err: expect.stringMatching(/^Không tìm thấy chữ nào/u) });
    for (const { err } of [missing, empty]) expect(err.replace(/\d+ kB/u, '11 kB')).toContain(both);
    expect((await dondocRead(path, '--attachment', '0')).code).toBe(0);
  });

  test('--attachment is for one mail', async () => {
    expect(await dondocRead(sample('tan-hong-2023.txt'), '--attachment', '1')).toMatchObject({
      code: 2,
      err: expect.stringContaining('không phải thư điện tử'),
    });
    const two = [sample('tan-hong-2023.txt'), sample('binh-son-2024.txt'), '--attachment', '1'];
    expect(await dondocRead(...two)).toMatchObject({ code: 2, err: expect.stringContaining('một thư') });
  });

  test.each([
    [[]],
    [['a.txt', '--output', '']],
    [['a.txt', '--format', 'xml']],
    [['a.txt', '--lang', 'fr']],
    [['a.txt', '--unknown']],
  ])('called wrongly (%j): the usage, exit code 2', async (args) => {
    expect(await dondocRead(...args)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('dondoc read FILE'),
    });
  });
});
