import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { p, wordFile } from '../document.test-data.ts';
import { extractText } from '../document-text.ts';
import { findOffice, toWordFile } from './libre-office.ts';
import { profileSettings } from './office-profile.ts';
import { oldWordFile } from './old-word.test-data.ts';

const folder = await mkdtemp(join(tmpdir(), 'dondoc-office-test-'));
afterAll(() => rm(folder, { recursive: true }));

const letter = oldWordFile();
const old = { bytes: letter, kind: 'doc' } as const;

/** A program in place of LibreOffice; `$OUT` is the folder that the result is expected in. */
async function office(name: string, script: string) {
  const program = join(folder, name);
  const out = 'while [ "$1" != "--outdir" ]; do shift; done; OUT="$2"; SOURCE="$3"';
  await writeFile(program, `#!/bin/sh\n${out}\n${script}\n`);
  await chmod(program, 0o755);
  return { program };
}

/** A process that has ended may still be listed until its parent takes note; one of no number never began. */
async function isAlive(pidFile: string): Promise<boolean> {
  try {
    const pid = await readFile(pidFile, 'utf8');
    process.kill(Number(pid), 0);
    return !/^State:\s*[ZX]/mu.test(await readFile(`/proc/${pid.trim()}/status`, 'utf8'));
  } catch {
    return false;
  }
}

// Folders of conversions are made here, where no other test makes any.
const usual = process.env['TMPDIR'];
process.env['TMPDIR'] = folder;
afterAll(() => {
  if (usual === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = usual;
});
const leftFolders = async () => (await readdir(folder)).filter((name) => name.startsWith('dondoc-office-'));

describe('an old Word file', () => {
  const real = findOffice();
  test('is read through LibreOffice where it is installed, and says how to help oneself where it is not', async () => {
    // Asked first: a refusal that nobody waits for yet would count as a fault of its own.
    const installed = (await real) !== null;
    const reading = extractText(letter, 'công văn.doc');
    if (!installed) await expect(reading).rejects.toMatchObject({ code: 'file_word_97' });
    else {
      expect(await reading).toMatchObject({ kind: 'doc', notes: ['word-97-converted'] });
      expect((await reading).text.split('\n\n')).toEqual([
        'UBND HUYỆN SÔNG HƯƠNG\nPHÒNG GD&ĐT\nSố: 412/PGDĐT',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSông Hương, ngày 3 tháng 9 năm 2024',
        'Kính gửi: Các trường tiểu học',
        '1) Rà soát cơ sở vật chất trước ngày 25/9/2024.',
        '2) Báo cáo kết quả về Phòng Giáo dục và Đào tạo.',
      ]);
    }
  });
  test('is refused without LibreOffice', async () => {
    await expect(extractText(letter, 'a.doc', { office: null })).rejects.toMatchObject({
      code: 'file_word_97',
    });
  });
});

describe('the conversion', () => {
  test('gives the program a profile, a home and an environment of its own, and takes what it wrote', async () => {
    const seen = join(folder, 'seen');
    const result = join(folder, 'result.docx');
    await writeFile(result, wordFile({ body: p('Kế hoạch') }));
    process.env['DONDOC_TEST_SECRET'] = 'password';
    const program = await office(
      'good',
      `env > ${seen}; cat "$OUT/profile/user/registrymodifications.xcu" >> ${seen}; cmp "$SOURCE" "$OUT/source.doc" && cp ${result} "$OUT/source.docx"`,
    );
    expect(await extractText(letter, 'a.doc', { office: program })).toMatchObject({
      kind: 'doc',
      text: 'Kế hoạch',
    });
    delete process.env['DONDOC_TEST_SECRET'];
    const environment = await readFile(seen, 'utf8');
    expect(environment).not.toContain('password');
    expect(environment).toMatch(/^HOME=.*dondoc-office-/mu);
    expect(environment).toContain(profileSettings());
    expect(profileSettings()).toContain('DisableMacrosExecution" oor:op="fuse"><value>true');
  });
  test.each([
    ['ends well without a result', 'exit 0'],
    ['fails', 'exit 77'],
    ['writes something that is no Word file', 'echo nothing > "$OUT/source.docx"'],
  ])('a program that %s: a refusal, and nothing left behind', async (name, script) => {
    const program = await office(name.replaceAll(' ', '-'), script);
    await expect(extractText(letter, 'a.doc', { office: program })).rejects.toMatchObject({
      code: expect.stringMatching(/^file_(?:not_converted|unreadable)$/u),
    });
    expect(await leftFolders()).toEqual([]);
  });
  test('one that hangs is ended with everything it started', async () => {
    const child = join(folder, 'child.pid');
    const program = await office('hanging', `sleep 600 & echo $! > ${child}; wait`);
    await expect(toWordFile(old, { office: program, officeLimit: 1000 })).rejects.toMatchObject({
      code: 'file_not_converted',
      details: { reason: 'time' },
    });
    await expect.poll(() => isAlive(child)).toBe(false);
    expect(await leftFolders()).toEqual([]);
  });
  test('one that is called off is ended, with the reason given', async () => {
    const reading = new AbortController();
    const work = toWordFile(old, { office: await office('slow', 'sleep 600'), signal: reading.signal });
    setTimeout(() => reading.abort(new Error('left the page')), 100);
    await expect(work).rejects.toThrow('left the page');
  });
  test('a program that cannot be started', async () => {
    const missing = { program: join(folder, 'not-there') };
    await expect(toWordFile(old, { office: missing })).rejects.toMatchObject({ code: 'file_not_converted' });
  });
});
