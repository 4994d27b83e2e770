import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createLintCommand } from './lint.commands.ts';

const folder = await mkdtemp(join(tmpdir(), 'dondoc-lint-'));
afterAll(() => rm(folder, { recursive: true }));

const sample = (name: string) => join(import.meta.dirname, '../../../samples/directives', name);

async function dondocLint(...args: readonly string[]) {
  const printed = { out: '', err: '' };
  const command = createLintCommand({
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
  });
  return { code: await command.run(args), ...printed };
}

describe('dondoc lint', () => {
  test('a directive with an error: what, where, why, how to mend; exit code 1', async () => {
    const { code, out, err } = await dondocLint(sample('tan-hong-2023.txt'));
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(/^LỖI · dòng \d+ · numbering-gap\n {2}Sau mục 1 là mục 3: thiếu số ở giữa\.$/mu);
    expect(out).toContain('Cách sửa: Tìm mục bị thiếu, hoặc đánh lại số.');
    expect(out).toMatch(/\n1 lỗi, \d+ cảnh báo, \d+ gợi ý\. Tắt một quy tắc: --off TÊN\.\n$/u);
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(100);
  });

  test('a directive without errors: exit code 0, in English too', async () => {
    const { code, out } = await dondocLint(sample('binh-son-2024.docx'), '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toMatch(/\n0 errors, \d+ warnings, \d+ hints\./u);
  });

  test('a rule switched off says nothing and no longer decides the exit code', async () => {
    const { code, out } = await dondocLint(
      sample('tan-hong-2023.txt'),
      '--off',
      'numbering-gap,vague-deadline',
    );
    expect(code).toBe(0);
    expect(out).not.toContain('numbering-gap');
  });

  test('--format json prints one JSON and nothing else', async () => {
    const { code, out, err } = await dondocLint('--format', 'json', sample('tan-yen-2023.txt'));
    expect([code, err]).toEqual([1, '']);
    // The command prints its own format.
    const { format, findings } = JSON.parse(out) as {
      format: string;
      findings: { rule: string; text: string }[];
    };
    expect(format).toBe('dondoc.lint/1');
    expect(
      findings.filter(({ rule }) => rule === 'school-year-contradiction').map(({ text }) => text),
    ).toEqual(['năm học 2022-2023', 'năm học 2022-2023']);
  });

  test('nothing to mend: said so, exit code 0', async () => {
    const path = join(folder, 'sach.txt');
    await writeFile(path, 'Sáng nay, các trường trong huyện khai giảng.\n');
    expect(await dondocLint(path)).toEqual({ code: 0, out: 'Không thấy điều gì cần sửa.\n', err: '' });
  });

  test('a file that is not there: said by name, exit code 1', async () => {
    expect(await dondocLint('không-có.docx')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('không-có.docx'),
    });
  });

  test('a rule that is not there: the rules by name, exit code 2', async () => {
    expect(await dondocLint('a.txt', '--off', 'no-such-rule')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/no-such-rule.*numbering-gap/u),
    });
  });

  test.each([
    [[]],
    [['a.txt', '--output', '']],
    [['a.txt', '--format', 'xml']],
    [['a.txt', '--lang', 'fr']],
    [['a.txt', '--x']],
  ])('called wrongly (%j): the usage, exit code 2', async (args) => {
    expect(await dondocLint(...args)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('dondoc lint FILE'),
    });
  });
});
