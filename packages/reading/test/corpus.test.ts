import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { read, toJson } from '../src/index.ts';
import { emptyScores, type Figure, type Gold, percent, type Scores, score } from './score.ts';

function scoresOf(folder: URL): Scores {
  const scores = emptyScores();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const gold = readFileSync(new URL(name.replace(/txt$/u, 'gold.json'), folder), 'utf8');
    // The gold files hold the published format, of which Gold names the members compared here.
    score(scores, JSON.parse(gold) as Gold, toJson(read(text)));
  }
  return scores;
}

/** Least figures, per cent: a change that falls below one of them reads worse than what is there. */
const FLOOR: Readonly<Record<Figure, number>> = {
  document: 97,
  addressees: 97,
  recipients: 98,
  tasks: 98,
  sections: 98,
  leads: 98,
  deadlines: 98,
  citations: 99,
};

/** What is reached on texts that were written to be as different from each other as directives are. */
const INVENTED_FLOOR: Readonly<Record<Figure, number>> = {
  document: 99,
  addressees: 100,
  recipients: 100,
  tasks: 99,
  sections: 99,
  leads: 96,
  deadlines: 95,
  citations: 100,
};

/** The corpus of the package, invented ones, and directives of other issuers where they stand beside the project. */
const FOLDERS = [
  {
    title: 'the five directives of the corpus',
    folder: new URL('../corpus/', import.meta.url),
    floor: FLOOR,
  },
  {
    title: 'twelve invented directives of other kinds',
    folder: new URL('../corpus/invented/', import.meta.url),
    floor: INVENTED_FLOOR,
  },
  {
    title: 'directives of other issuers',
    folder: new URL('../../../../shared/reading/dev-more/', import.meta.url),
    floor: FLOOR,
  },
].filter(({ folder }) => existsSync(folder));

describe.each(FOLDERS)('$title', ({ folder, floor }) => {
  const scores = scoresOf(folder);

  test.each(Object.entries(floor))('%s at least %d', (figure, least) => {
    // Object.entries widens the key; a floor's keys are figures.
    expect(percent(scores[figure as Figure])).toBeGreaterThanOrEqual(least);
  });
});
