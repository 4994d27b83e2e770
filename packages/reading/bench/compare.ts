import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Reading, type ReadingTask, read } from '../src/index.ts';
import { emptyScores, type Figure, type Gold, percent, type Scores, score } from '../test/score.ts';
import { type Sample, samples } from './texts.ts';

/**
 * What the reader finds now that it did not find at a revision, and the other way round, document by document; where
 * a gold reading stands beside the text, how its figures changed.
 *
 *   npm run reading:compare -- REV
 */

type Reader = (text: string) => Reading;

const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const root = fileURLToPath(new URL('../../../', import.meta.url));
const SHORT = 100;

/** The reader as it was at a revision, unpacked into `folder`. */
async function readerAt(revision: string, folder: string): Promise<Reader> {
  const archive = execFileSync(
    'git',
    ['archive', revision, 'packages/reading/src', 'packages/reading/package.json'],
    { cwd: root, maxBuffer: 64 * 1024 * 1024 },
  );
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  const path = join(folder, 'packages/reading/src/read.ts');
  // Every revision of the package exports its reader under this name.
  const module = (await import(pathToFileURL(path).href)) as { read: Reader };
  return module.read;
}

function short(text: string): string {
  return text.length > SHORT ? `${text.slice(0, SHORT)}…` : text;
}

function deadlineWords(deadline: ReadingTask['deadline']): string {
  if (!deadline) return 'none';
  const { span: _, written, assumed: __, ...value } = deadline;
  return `${Object.values(value).join(' ')} (${written})`;
}

/** Everything that a reading says, each fact as one line. */
function facts({ tasks, document, citations }: Reading): string[] {
  const ofTasks = tasks.flatMap((task) => {
    const about = `  of ${task.section || '–'} “${short(task.quote)}”`;
    return [
      `task ${task.section || '–'} “${task.quote}”`,
      `kind ${task.kind}, ${task.force}${about}`,
      ...task.leads.map((lead) => `lead ${lead}${about}`),
      ...task.cooperators.map((one) => `cooperator ${one}${about}`),
      ...(task.deadline ? [`deadline ${deadlineWords(task.deadline)}${about}`] : []),
      ...task.targets.map((target) => `target ${target}${about}`),
    ];
  });
  const ofDocument = Object.entries(document).map(([field, value]) => `${field} ${JSON.stringify(value)}`);
  return [
    ...ofDocument,
    ...ofTasks,
    ...citations.map(({ number, date }) => `citation ${number} ${date ?? ''}`),
  ];
}

/** Those of `facts` that are not among `others`, each as often as it is missing there. */
function missingFrom(others: readonly string[], all: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const one of others) left.set(one, (left.get(one) ?? 0) + 1);
  return all.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}

function scoresOf({ gold }: Sample, reading: Reading): Scores | null {
  if (gold === null) return null;
  const scores = emptyScores();
  // The gold files hold the published format, of which Gold names the members compared here.
  score(scores, JSON.parse(readFileSync(gold, 'utf8')) as Gold, reading);
  return scores;
}

/** Figures against the gold reading that changed: "leads 96.0 → 98.3". */
function changedFigures(sample: Sample, before: Reading, after: Reading): string[] {
  const old = scoresOf(sample, before);
  const current = scoresOf(sample, after);
  if (!old || !current) return [];
  // Object.keys widens the key; the keys of scores are figures.
  return (Object.keys(current) as Figure[])
    .map((figure) => ({ figure, from: percent(old[figure]), to: percent(current[figure]) }))
    .filter(({ from, to }) => from !== to)
    .map(({ figure, from, to }) => `${figure} ${from.toFixed(1)} → ${to.toFixed(1)}`);
}

function compareOne(sample: Sample, before: Reading, after: Reading): { gained: number; lost: number } {
  const gained = missingFrom(facts(before), facts(after));
  const lost = missingFrom(facts(after), facts(before));
  const figures = changedFigures(sample, before, after);
  const same = gained.length + lost.length === 0;
  const against = figures.length > 0 ? `  against the gold reading: ${figures.join(', ')}` : '';
  print(`${sample.name.padEnd(28)}${same ? 'same' : `+${gained.length} −${lost.length}`}${against}`);
  for (const one of lost) print(`  − ${one}`);
  for (const one of gained) print(`  + ${one}`);
  return { gained: gained.length, lost: lost.length };
}

async function main(revision: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dondoc-compare-'));
  try {
    const old = await readerAt(revision, folder);
    let gained = 0;
    let lost = 0;
    for (const sample of samples()) {
      const change = compareOne(sample, old(sample.text), read(sample.text));
      gained += change.gained;
      lost += change.lost;
    }
    print(`against ${revision}: ${gained} gained, ${lost} lost`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const revision = process.argv[2];
if (revision === undefined) {
  process.stderr.write('Which revision? npm run reading:compare -- REV\n');
  process.exitCode = 2;
} else await main(revision);
