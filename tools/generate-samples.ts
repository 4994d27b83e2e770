import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDirectiveDocx } from '../app/test/samples/write-docx.ts';
import { writeDirectiveHtml } from '../app/test/samples/write-html.ts';

/** Makes the Word and PDF samples out of the plain texts beside them. The PDF needs a Chromium, named by CHROMIUM. */
const SAMPLES = join(import.meta.dirname, '..', 'samples', 'directives');
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-pdf-header-footer',
];

const textOf = (name: string) => readFileSync(join(SAMPLES, `${name}.txt`), 'utf8');

writeFileSync(join(SAMPLES, 'binh-son-2024.docx'), await writeDirectiveDocx(textOf('binh-son-2024')));

const folder = mkdtempSync(join(tmpdir(), 'dondoc-samples-'));
try {
  const page = join(folder, 'binh-son-2024.html');
  writeFileSync(page, writeDirectiveHtml(textOf('binh-son-2024')));
  const target = join(SAMPLES, 'binh-son-2024.pdf');
  execFileSync(CHROMIUM, [...FLAGS, `--print-to-pdf=${target}`, `file://${page}`], { stdio: 'ignore' });
} finally {
  rmSync(folder, { recursive: true });
}
