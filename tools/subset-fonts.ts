import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

/**
 * Makes the small files of Be Vietnam Pro that every page loads: Vietnamese and English letters and the usual marks.
 * What else a name may hold comes from the package's own files, on the pages that have it.
 *
 *   npm run fonts:subset       after the package of the font was raised
 */

const SOURCE = dirname(
  createRequire(import.meta.url).resolve('@fontsource/be-vietnam-pro/package.json', {
    paths: [join(import.meta.dirname, '../app')],
  }),
);
const TARGET = join(import.meta.dirname, '../app/src/ui/fonts');

const BASIC = Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCodePoint(0x20 + at));
const MARKS = Array.from('\u00a0§©«»°±²³·½×–—‘’“”•…‹›');
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const VOWELS = Array.from('aăâeêioôơuưyAĂÂEÊIOÔƠUƯY').flatMap((vowel) =>
  TONES.map((tone) => `${vowel}${tone}`.normalize('NFC')),
);

const KEPT = [...BASIC, ...MARKS, ...VOWELS, 'đ', 'Đ', '₫'].join('');

mkdirSync(TARGET, { recursive: true });
for (const subset of ['latin', 'vietnamese']) {
  for (const weight of ['400', '600']) {
    const name = `be-vietnam-pro-${subset}-${weight}-normal.woff2`;
    const whole = readFileSync(join(SOURCE, 'files', name));
    const small = await subsetFont(whole, KEPT, { targetFormat: 'woff2' });
    writeFileSync(join(TARGET, name), small);
    process.stdout.write(`${name} ${whole.length} → ${small.length} bytes\n`);
  }
}
// The licence goes with the font.
cpSync(join(SOURCE, 'LICENSE'), join(TARGET, 'OFL.txt'));
