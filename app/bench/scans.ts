/**
 * How well scans are read: makes worn page images of texts whose tasks are known, recognises and reads them, and scores
 * the reading beside that of the clean text by the same rules.
 *
 *   npm run bench:scans                      the development texts, each in one face
 *   npm run bench:scans -- --fonts all       … each in every face that the machine has
 *   npm run bench:scans -- --also DIR        … and those of another folder (NAME.txt beside NAME.gold.json), once or more
 *   npm run bench:scans -- DIR…              the texts of other folders alone
 *   npm run bench:scans -- --seed 7
 *
 * Images are made in memory and kept nowhere. Ends with 1 when tasks or deadlines fall by more than five points.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { read, toJson } from '@dondoc/reading';
import { emptyScores, type Figure, type Gold, percent, score } from '../../packages/reading/test/score.ts';
import { extractText } from '../src/files/document-text.ts';
import { pictureFile } from './picture-pdf.ts';
import { availableFonts, OFFICE_SCANNER, scanPages } from './scan-pages.ts';

const MOST_POINTS_LOST = 5;
const CORPUS = join(import.meta.dirname, '../../packages/reading/corpus');
const FIGURES = [
  'tasks',
  'deadlines',
  'leads',
  'sections',
  'citations',
  'document',
] as const satisfies Figure[];

interface Measured {
  readonly clean: ReturnType<typeof emptyScores>;
  readonly scanned: ReturnType<typeof emptyScores>;
}

interface Totals extends Measured {
  pages: number;
  milliseconds: number;
  words: number;
  unsure: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    also: { type: 'string', multiple: true, default: [] },
    fonts: { type: 'string', default: 'one' },
    seed: { type: 'string', default: '1' },
  },
});
const fonts = availableFonts();
const folders = [...(positionals.length > 0 ? positionals : [CORPUS]), ...values.also];
const texts = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => ({ folder, name: file.replace('.gold.json', '') })),
);
let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 200);

const totals: Totals = { ...nothing(), pages: 0, milliseconds: 0, words: 0, unsure: 0 };
console.log(
  `${'text'.padEnd(24)} ${'face'.padEnd(13)} pages s/page unsure  ${FIGURES.join(' · ')} (clean → scanned)`,
);
for (const [index, { folder, name }] of texts.entries()) {
  const faces = values.fonts === 'all' ? fonts : [fonts[index % fonts.length] ?? ''];
  for (const face of faces) await measure(join(folder, name), name, face);
}
clearInterval(watch);
console.log(`${'all'.padEnd(24)} ${''.padEnd(13)} ${summaryOf(totals)}`);
console.log(
  `words ${totals.words}, unsure ${totals.unsure}; peak memory ${Math.round(peak / 1024 / 1024)} MB`,
);
if (['tasks' as const, 'deadlines' as const].some((figure) => lost(figure) > MOST_POINTS_LOST))
  process.exitCode = 1;

function nothing(): Measured {
  return { clean: emptyScores(), scanned: emptyScores() };
}

function lost(figure: Figure): number {
  return percent(totals.clean[figure]) - percent(totals.scanned[figure]);
}

async function measure(path: string, name: string, font: string): Promise<void> {
  const text = readFileSync(`${path}.txt`, 'utf8');
  // Written by people and checked by the tests of the reader.
  const gold = JSON.parse(readFileSync(`${path}.gold.json`, 'utf8')) as Gold;
  const pages = scanPages({ text, font, wear: OFFICE_SCANNER, seed: Number(values.seed) });
  const began = performance.now();
  const scan = await extractText(pictureFile(pages), `${name}.pdf`);
  const milliseconds = performance.now() - began;
  const own = { ...nothing(), pages: pages.length, milliseconds, words: scan.text.split(/\s+/u).length };
  for (const { clean, scanned } of [own, totals]) {
    score(clean, gold, toJson(read(text)));
    score(scanned, gold, toJson(read(scan.text)));
  }
  const unsure = scan.unsure?.length ?? 0;
  totals.pages += pages.length;
  totals.milliseconds += milliseconds;
  totals.words += own.words;
  totals.unsure += unsure;
  console.log(`${name.padEnd(24)} ${font.padEnd(13)} ${summaryOf({ ...own, unsure })}`);
}

function summaryOf({ pages, milliseconds, unsure, clean, scanned }: Totals): string {
  const figures = FIGURES.map(
    (figure) => `${percent(clean[figure]).toFixed(1)} → ${percent(scanned[figure]).toFixed(1)}`,
  );
  const pace = (milliseconds / pages / 1000).toFixed(1);
  return `${String(pages).padStart(5)} ${pace.padStart(6)} ${String(unsure).padStart(6)}  ${figures.join(' · ')}`;
}
