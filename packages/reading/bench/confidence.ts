import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { read } from '../src/index.ts';
import { readSamples } from '../test/kind-sample.ts';
import { type ConfidenceTally, type Judged, judge, tallyOf } from '../test/rightness.ts';
import type { Gold } from '../test/score.ts';
import { SPOILED, WEARS, worn } from './degrade.ts';
import { type Sample, samples } from './texts.ts';

/**
 * Whether what the reader calls sure is right, field by field: on the texts with gold readings as they are, and worn in
 * ways that leave their sense alone.
 *
 *   npm run bench:confidence -- [--wrong] [--each]     --wrong lists what was sure and wrong; --each shows each wear by itself
 */

const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);

interface Known extends Sample {
  readonly agreed: Gold;
}

const INVENTED = new URL('../corpus/invented/', import.meta.url);

/** Invented directives, where there are some: other forms than the known texts have. */
function invented(): Sample[] {
  if (!existsSync(INVENTED)) return [];
  return readdirSync(INVENTED)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const gold = new URL(name.replace(/txt$/u, 'gold.json'), INVENTED);
      return {
        name,
        text: readFileSync(new URL(name, INVENTED), 'utf8'),
        gold: existsSync(gold) ? gold : null,
      };
    });
}

function withGold(all: readonly Sample[]): Known[] {
  return all.flatMap((sample) =>
    // The gold files hold the published format, of which Gold names the members compared.
    sample.gold === null
      ? []
      : [{ ...sample, agreed: JSON.parse(readFileSync(sample.gold, 'utf8')) as Gold }],
  );
}

function row(name: string, { fields, sure, sureRight, unsureRight }: ConfidenceTally): string {
  const cells = [fields, sure, percent(sure, fields), sureRight, percent(sureRight, sure)];
  const unsure = fields - sure;
  return [
    name.padEnd(36),
    ...[...cells, unsure, unsureRight, percent(unsureRight, unsure)].map((cell) => String(cell).padStart(11)),
  ].join('');
}

const HEAD = [
  ''.padEnd(36),
  ...['fields', 'sure', '% sure', 'sure right', '% of sure', 'unsure', 'right', '% of uns.'].map((name) =>
    name.padStart(11),
  ),
].join('');

function table(title: string, judged: readonly Judged[]): void {
  print(`\n${title}\n${HEAD}`);
  for (const [field, tally] of tallyOf(judged)) print(row(field, tally));
}

function wrongOnes(title: string, judged: readonly Judged[]): void {
  for (const { field, shown, sure, right } of judged)
    if (sure && !right) print(`  ${title}: ${field} ${shown}`);
}

const { values } = parseArgs({
  options: { wrong: { type: 'boolean', default: false }, each: { type: 'boolean', default: false } },
});
const known = withGold(samples());
const asTheyAre = known.flatMap(({ name, text, agreed }) => {
  const judged = judge(agreed, read(text));
  if (values.wrong) wrongOnes(name, judged);
  return judged;
});
table(`${known.length} texts as they are`, asTheyAre);
const kinds = readSamples()
  .flatMap(({ tasks }) => tasks)
  .filter((task) => task.read !== null)
  .map(
    (task): Judged => ({
      field: 'kind',
      sure: task.sure,
      right: task.read === task.kind,
      reasons: [],
      shown: `${task.read ?? ''} “${task.clause.slice(0, 90)}”`,
    }),
  );
if (values.wrong) wrongOnes('kind', kinds);
table('kind, of tasks labelled by hand', kinds);
const others = withGold(invented());
if (others.length > 0)
  table(
    `${others.length} invented texts`,
    others.flatMap(({ text, agreed }) => judge(agreed, read(text))),
  );
const all: Judged[] = [];
const ways: string[] = [];
for (const way of Object.keys(WEARS)) {
  const judged = known.flatMap(({ name, text, agreed }, at) => {
    const found = judge(agreed, read(worn(text, way, at + 1))).filter(
      ({ field }) => !(SPOILED[way] ?? []).includes(field),
    );
    if (values.wrong && values.each) wrongOnes(`${way}, ${name}`, found);
    return found;
  });
  all.push(...judged);
  const total = tallyOf(judged).get('all');
  if (total) ways.push(row(way, total));
}
print(`\nworn, all fields together\n${HEAD}`);
for (const line of ways) print(line);
table('worn in all of these ways, per field', all);
