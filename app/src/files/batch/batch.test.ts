import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Terminal } from '../command-file.ts';
import { createLintCommand } from '../lint.commands.ts';
import { createReadCommand } from '../read.commands.ts';
import { findInputFiles, outputPaths } from './input-files.ts';
import { progressBar } from './progress.ts';

const SAMPLES = join(import.meta.dirname, '../../../../samples/directives');
const root = await mkdtemp(join(tmpdir(), 'dondoc-batch-'));
afterAll(() => rm(root, { recursive: true }));

const DIRECTIVE = 'Số: 1/TB-UBND\nGiao Phòng Nội vụ báo cáo kết quả trước ngày 15/9/2024.\n';

let folder = '';
let count = 0;
beforeEach(async () => {
  folder = join(root, String(count++));
  await mkdir(folder);
});

async function put(name: string, content: string | Uint8Array = DIRECTIVE): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
}

type Shown = NonNullable<Terminal['shown']>;

async function dondoc(
  make: typeof createReadCommand,
  args: readonly string[],
  terminal: Partial<Terminal> = {},
) {
  const printed = { out: '', err: '' };
  const command = make({
    out: (text) => {
      printed.out += typeof text === 'string' ? text : new TextDecoder().decode(text);
    },
    err: (text) => {
      printed.err += text;
    },
    ...terminal,
  });
  return { code: await command.run(args), ...printed };
}

const read = (...args: readonly string[]) => dondoc(createReadCommand, args);
const shown = (out: boolean, err: boolean): { shown: Shown } => ({ shown: { out, err } });

describe('files that are taken', () => {
  test('those of folders within, in the order of their names; hidden files, locks and other things are not', async () => {
    for (const name of [
      'b.txt',
      'a/z.docx',
      'a/a.pdf',
      '.hidden.txt',
      '.git/x.txt',
      '~$b.docx',
      'table.xlsx',
    ])
      await put(name);
    const { files, skipped, missing } = await findInputFiles([folder], null);
    expect(files.map(({ path }) => path.slice(folder.length + 1))).toEqual(['a/a.pdf', 'a/z.docx', 'b.txt']);
    expect([skipped, missing]).toEqual([1, []]);
  });

  test('links in a circle end, and a file that is there by two ways is taken once', async () => {
    await put('a/x.txt');
    await symlink('..', join(folder, 'a/up'));
    await symlink('a/x.txt', join(folder, 'y.txt'));
    expect((await findInputFiles([folder, join(folder, 'a/x.txt')], null)).files).toHaveLength(1);
  });

  test('a file that is named is taken whatever its name; one that is not there is said', async () => {
    const path = await put('.van-ban');
    const { files, missing } = await findInputFiles([path, join(folder, 'khong-co.txt')], null);
    expect([files.map((file) => file.path), missing]).toEqual([[path], [join(folder, 'khong-co.txt')]]);
  });

  test('what was written before is not read again', async () => {
    await put('a.txt');
    await put('ra/a.txt');
    expect((await findInputFiles([folder], join(folder, 'ra'))).files).toHaveLength(1);
  });
});

describe('names of outputs', () => {
  const named = (...paths: readonly string[]) =>
    outputPaths(
      paths.map((path) => ({
        path: join('/vao', path),
        within: join(path, '..') === '.' ? '' : join(path, '..'),
      })),
      '/ra',
      '.json',
    );

  test('the ending is replaced; folders stay', () => {
    expect(named('a.docx', '2024/b.pdf')).toEqual(['/ra/a.json', '/ra/2024/b.json']);
  });
  test('two files of one name keep their endings, in whatever order they come', () => {
    expect(named('a.docx', 'a.pdf', 'b.txt')).toEqual(['/ra/a.docx.json', '/ra/a.pdf.json', '/ra/b.json']);
    expect(named('a.pdf', 'a.docx')).toEqual(['/ra/a.pdf.json', '/ra/a.docx.json']);
    expect(named('A.docx', 'a.pdf')).toEqual(['/ra/A.docx.json', '/ra/a.pdf.json']);
  });
  test('what still meets is numbered', () => {
    const files = ['/x/a.txt', '/y/a.txt'].map((path) => ({ path, within: '' }));
    expect(outputPaths(files, '/ra', '.json')).toEqual(['/ra/a.txt.json', '/ra/a.txt-2.json']);
  });
  test('no input is overwritten', () => {
    const files = [{ path: '/x/a.txt', within: '' }];
    expect(outputPaths(files, '/x', '.txt')).toEqual(['/x/a.txt.txt']);
  });
});

describe('dondoc read of many files', () => {
  test('writes each into the folder; one bad file stops no other and is named with its reason', async () => {
    await cp(join(SAMPLES, 'binh-son-2024.docx'), join(folder, 'a.docx'));
    await put('b/c.txt');
    await put('b/rong.txt', '');
    await put('d.docx', 'PK\u0003\u0004 no archive');
    const out = join(folder, 'ra');
    const { code, err } = await read(folder, '--format', 'xlsx', '--output', out);
    expect(code).toBe(1);
    expect((await readdir(out, { recursive: true })).toSorted()).toEqual(['a.xlsx', 'b', 'b/c.xlsx']);
    expect(err).toContain('Đã đọc 2 tệp, 2 tệp lỗi.');
    expect(err).toMatch(/rong\.txt: Tệp không có nội dung\./u);
    expect(err).toMatch(/d\.docx: .+/u);
  });

  test('what is printed comes in the order of the files, and is the same each time', async () => {
    await cp(join(SAMPLES, 'binh-son-2024.pdf'), join(folder, 'a.pdf'));
    await put('b.txt');
    const once = await read(folder, '--format', 'json', '--quiet');
    const files = once.out
      .trim()
      .split('\n')
      // Each line is printed by the command as an object with the file's name.
      .map((line) => (JSON.parse(line) as { file: string }).file);
    expect([once.code, files, once.err]).toEqual([0, [join(folder, 'a.pdf'), join(folder, 'b.txt')], '']);
    expect(await read(folder, '--format', 'json', '--quiet')).toEqual(once);
  });

  test('without a terminal a line for each file, with one a bar, with --quiet nothing', async () => {
    await put('a.txt');
    await put('b.txt');
    const args = [folder, '--format', 'json', '--output', join(folder, 'ra')];
    const lines = (await read(...args)).err;
    expect(lines).toBe(`1/2 ${join(folder, 'a.txt')}\n2/2 ${join(folder, 'b.txt')}\nĐã đọc 2 tệp.\n`);
    const bar = await dondoc(createReadCommand, args, shown(true, true));
    expect(bar.err).toContain('[########################] 2/2 ');
    expect((await dondoc(createReadCommand, [...args, '-q'], shown(true, true))).err).toBe('');
  });

  test('broken off: it stops, says how far it came, and leaves no half of a file', async () => {
    for (let index = 0; index < 30; index += 1) await put(`${index}.txt`);
    const controller = new AbortController();
    const out = join(folder, 'ra');
    const answer = await dondoc(createReadCommand, [folder, '--format', 'json', '-o', out], {
      ...shown(true, true),
      interruption: () => ({ signal: controller.signal, end: () => undefined }),
      err: (text) => {
        // The bar moves with the first file that is read, whichever it is.
        if (/\] \d+\/30/u.test(text)) controller.abort();
      },
    });
    expect(answer.code).toBe(130);
    const written = await readdir(out);
    expect(written.length).toBeLessThan(30);
    for (const name of written)
      expect(JSON.parse(await readFile(join(out, name), 'utf8'))).toHaveProperty('tasks');
  });

  test('a folder that cannot be written to is said before anything is read', async () => {
    await put('a.txt');
    const within = join(await put('b.txt'), 'ra', 'nua');
    // Nobody makes a folder there, the administrator neither.
    for (const out of process.platform === 'linux' ? [within, '/proc/ra'] : [within]) {
      const { code, err } = await read(folder, '--format', 'xlsx', '-o', out);
      expect([code, err.trim().split('\n')]).toEqual([1, [expect.stringContaining('Không ghi được ')]]);
    }
  });

  test('names of files do not steer the terminal', async () => {
    const [good, bad] = ['\u001B[31ma.txt', '\u009B2Jb.txt'];
    await put(good ?? '');
    await put(bad ?? '', '');
    for (const format of ['table', 'json']) {
      const { out, err } = await read(folder, '--format', format);
      for (const code of ['\u001B', '\u009B']) expect(out + err).not.toContain(code);
      expect(err).toContain('?2Jb.txt: Tệp không có nội dung.');
    }
    const { out } = await read(join(folder, good ?? ''), join(folder, bad ?? ''), '--format', 'json', '-q');
    // Printed by the command as an object with the file's name.
    expect((JSON.parse(out) as { file: string }).file).toBe(join(folder, good ?? ''));
  });

  test.each(['xlsx', 'ics', 'akn'])('%s of many files asks for a folder', async (format) => {
    await put('a.txt');
    expect(await read(folder, '--format', format)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('--output THƯ_MỤC'),
    });
  });

  test('a folder without documents is said, and a name that is not there ends with 1', async () => {
    expect(await read(folder)).toMatchObject({
      code: 1,
      err: expect.stringContaining('Không có tệp văn bản nào'),
    });
    await put('a.txt');
    const { code, err } = await read(folder, join(folder, 'khong-co'), '--quiet');
    expect([code, err.includes('khong-co: không mở được')]).toEqual([1, true]);
  });
});

describe('dondoc read of one file', () => {
  test('a workbook is not sent to a terminal, but into a file or another program', async () => {
    const path = await put('a.txt');
    const refused = await dondoc(createReadCommand, [path, '--format', 'xlsx'], shown(true, true));
    expect(refused).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--output TỆP') });
    expect((await dondoc(createReadCommand, [path, '--format', 'xlsx'], shown(false, true))).out).toMatch(
      /^PK/u,
    );
    expect(await read(path, '--format', 'xlsx', '-o', join(folder, 'a.xlsx'))).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    expect((await readFile(join(folder, 'a.xlsx'))).subarray(0, 2).toString()).toBe('PK');
  });

  test('the output never takes the place of what is read; a place that cannot be written is said', async () => {
    const path = await put('a.txt');
    expect(await read(path, '-o', path)).toMatchObject({
      code: 2,
      err: expect.stringContaining('trùng với tệp'),
    });
    expect(await readFile(path, 'utf8')).toBe(DIRECTIVE);
    const nowhere = join(folder, 'khong', 'co.json');
    expect(await read(path, '--format', 'json', '-o', nowhere)).toMatchObject({
      code: 1,
      err: expect.stringContaining(`Không ghi được ${nowhere}`),
    });
  });

  test.each<[string, number]>([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('broken off by %s it ends as many files do: %d', async (name, code) => {
    const path = join(SAMPLES, 'binh-son-2024.docx');
    const signal = AbortSignal.abort(name);
    const answer = await dondoc(createReadCommand, [path], {
      interruption: () => ({ signal, end: () => undefined }),
    });
    expect(answer).toEqual({ code, out: '', err: 'Đã dừng giữa chừng, chưa có kết quả nào.\n' });
  });

  test('into a folder it gets its own name', async () => {
    const path = await put('a.txt');
    expect((await read(path, '--format', 'markdown', '-o', `${join(folder, 'ra')}/`, '-q')).code).toBe(0);
    expect(await readdir(join(folder, 'ra'))).toEqual(['a.md']);
  });
});

test('dondoc lint of many files says for each what to mend, and ends with 1 where one has an error', async () => {
  await put('a.txt');
  await put('b.txt', `${DIRECTIVE}\nGiao Phòng Nội vụ nộp báo cáo trước ngày 31/2/2024.\n`);
  const { code, out } = await dondoc(createLintCommand, [folder, '--quiet']);
  expect(code).toBe(1);
  expect(out.indexOf(`== ${join(folder, 'a.txt')} ==`)).toBe(0);
  expect(out).toContain('impossible-date');
});

test('the bar fits a narrow terminal whatever the name', () => {
  const bar = progressBar(3, 48, `/rất/dài/${'ă'.repeat(200)}.docx`);
  expect(Array.from(bar)).toHaveLength(78);
  expect(bar).toMatch(/^\[#·{23}\] 3\/48 ….+\.docx$/u);
});
