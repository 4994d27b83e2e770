import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * docs/rights.md as rules. Everything that is written there is understood or refused: a sentence outside of the grammar, a
 * phrase that no table explains, and a sentence whose Vietnamese and English say different things are errors.
 */

export interface Condition {
  readonly id: string;
  /** Written with "không phải" or "not". */
  readonly turned: boolean;
}

export type Rule = { readonly id: string } & (
  | {
      readonly form: 'permission';
      readonly who: Who;
      readonly actions: readonly string[];
      readonly conditions: readonly Condition[];
    }
  | { readonly form: 'implication'; readonly given: string; readonly actions: readonly string[] }
  | {
      readonly form: 'prohibition';
      /** Null: everything. */
      readonly actions: readonly string[] | null;
      readonly conditions: readonly Condition[];
    }
);

export type Who =
  | { readonly roles: readonly string[]; readonly unit: string }
  | {
      readonly person: string;
    };

export interface RightsDocument {
  readonly rules: readonly Rule[];
  /** Actions with the functions that answer for them in the program. */
  readonly actions: ReadonlyMap<string, readonly string[]>;
  readonly units: readonly string[];
  readonly persons: readonly string[];
  readonly conditions: readonly string[];
  /** Addresses with their actions; among them `open` and `own`. */
  readonly addresses: ReadonlyMap<string, readonly string[]>;
  /** Tables with who sees their rows: actions, and among them `own`, `server` and `open`. */
  readonly tables: ReadonlyMap<string, readonly string[]>;
  /** Functions of policies that are no question of rights. */
  readonly besides: readonly string[];
}

interface Phrases {
  readonly roles: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, string>;
  readonly persons: ReadonlyMap<string, string>;
  readonly conditions: ReadonlyMap<string, string>;
  readonly actions: ReadonlyMap<string, string>;
}

/** The words between the phrases, in one language. */
interface Grammar {
  readonly of: string;
  readonly may: string;
  readonly when: string;
  readonly and: string;
  readonly not: string;
  readonly implication: RegExp;
  readonly prohibition: RegExp;
  readonly anything: string;
}

const VIETNAMESE: Grammar = {
  of: ' của ',
  may: ' được ',
  when: ' khi ',
  and: ' và ',
  not: 'không phải ',
  implication: /^Ai được (.+) thì được (.+)$/u,
  prohibition: /^Không ai được (.+?) khi (.+)$/u,
  anything: 'làm gì',
};

const ENGLISH: Grammar = {
  of: ' of ',
  may: ' may ',
  when: ' when ',
  and: ' and ',
  not: 'not ',
  implication: /^Who may (.+?) may (.+)$/u,
  prohibition: /^Nobody may (.+?) when (.+)$/u,
  anything: 'do anything',
};

export const RIGHTS_FILE = join(import.meta.dirname, '../../../docs/rights.md');

export async function readRights(): Promise<RightsDocument> {
  return parseRights(await readFile(RIGHTS_FILE, 'utf8'));
}

/** @throws Error naming the line that is not understood */
export function parseRights(text: string): RightsDocument {
  const [roles, units, persons, conditions, actions, sentences, addresses, besides, tables] = [
    1, 2, 3, 4, 5, 6, 7, 8, 9,
  ].map((number) => tableOf(text, number)) as [Row[], Row[], Row[], Row[], Row[], Row[], Row[], Row[], Row[]];
  const phrases = (column: 1 | 2): Phrases => ({
    roles: phraseTable(roles, column),
    units: phraseTable(units, column),
    persons: phraseTable(persons, column),
    conditions: phraseTable(conditions, column),
    actions: phraseTable(actions, column),
  });
  const [vietnamese, english] = [phrases(1), phrases(2)];
  const rules = sentences.map(([id = '', vi = '', en = '']) => {
    const rule = parseSentence(bare(id), vi, { grammar: VIETNAMESE, phrases: vietnamese });
    const same = parseSentence(bare(id), en, { grammar: ENGLISH, phrases: english });
    if (JSON.stringify(rule) !== JSON.stringify(same)) {
      throw new Error(`${id}: the Vietnamese and the English sentence say different things`);
    }
    return rule;
  });
  unique(rules.map(({ id }) => id));
  return {
    rules,
    actions: new Map(actions.map(([id = '', , , functions = '']) => [bare(id), listed(functions)])),
    units: units.map(([id = '']) => bare(id)),
    persons: persons.map(([id = '']) => bare(id)),
    conditions: conditions.map(([id = '']) => bare(id)),
    addresses: new Map(addresses.map(([address = '', list = '']) => [bare(address), listed(list)])),
    tables: new Map(tables.map(([name = '', seen = '']) => [bare(name), listed(seen)])),
    besides: besides.map(([name = '']) => name),
  };
}

type Row = readonly string[];

/** The rows of the table in a section, without its head. */
function tableOf(text: string, number: number): Row[] {
  const section = new RegExp(`^## ${number}\\. .*$([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'mu').exec(text)?.[1];
  if (section === undefined) throw new Error(`the document has no section ${number}`);
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().normalize('NFC')),
  );
}

function phraseTable(rows: readonly Row[], column: 1 | 2): ReadonlyMap<string, string> {
  const phrases = rows.map((row) => row[column] ?? '');
  unique(phrases);
  return new Map(rows.map((row) => [(row[column] ?? '').toLowerCase(), bare(row[0] ?? '')]));
}

interface Language {
  readonly grammar: Grammar;
  readonly phrases: Phrases;
}

function parseSentence(id: string, written: string, language: Language): Rule {
  const fail = (what: string): never => {
    throw new Error(`${id}: ${what} is not understood in "${written}"`);
  };
  if (!written.endsWith('.')) fail('the end');
  const sentence = written.slice(0, -1);
  const { grammar, phrases } = language;
  const actionsOf = (text: string): string[] =>
    text.split('; ').map((phrase) => phrases.actions.get(phrase) ?? fail(`the action "${phrase}"`));
  const conditionsOf = (text: string): Condition[] =>
    text.split(grammar.and).map((phrase) => {
      const turned = phrase.startsWith(grammar.not);
      const plain = turned ? phrase.slice(grammar.not.length) : phrase;
      return { id: phrases.conditions.get(plain) ?? fail(`the condition "${plain}"`), turned };
    });
  const prohibition = grammar.prohibition.exec(sentence);
  if (prohibition !== null) {
    const [, what = '', when = ''] = prohibition;
    const actions = what === grammar.anything ? null : actionsOf(what);
    return { id, form: 'prohibition', actions, conditions: conditionsOf(when) };
  }
  const implication = grammar.implication.exec(sentence);
  if (implication !== null) {
    const [given = ''] = actionsOf(implication[1] ?? '');
    return { id, form: 'implication', given, actions: actionsOf(implication[2] ?? '') };
  }
  const split = subjectsOf(sentence, language);
  if (split === null) return fail('who may');
  const [what = '', when, ...more] = split.rest.split(grammar.when);
  if (more.length > 0) fail('a second condition');
  return {
    id,
    form: 'permission',
    who: split.who,
    actions: actionsOf(what),
    conditions: when === undefined ? [] : conditionsOf(when),
  };
}

/** A phrase of units may hold the word itself ("đơn vị được hỏi"): the first place before which somebody is named counts. */
function subjectsOf(
  sentence: string,
  language: Language,
): { readonly who: Who; readonly rest: string } | null {
  const { may } = language.grammar;
  for (let at = sentence.indexOf(may); at >= 0; at = sentence.indexOf(may, at + 1)) {
    const who = whoOf(sentence.slice(0, at), language);
    if (who !== null) return { who, rest: sentence.slice(at + may.length) };
  }
  return null;
}

function whoOf(written: string, { grammar, phrases }: Language): Who | null {
  const text = written.charAt(0).toLowerCase() + written.slice(1);
  const person = phrases.persons.get(text);
  if (person !== undefined) return { person };
  // The phrase of a unit may hold an "of" itself; the longest one that is known counts.
  for (let at = text.indexOf(grammar.of); at >= 0; at = text.indexOf(grammar.of, at + 1)) {
    const unit = phrases.units.get(text.slice(at + grammar.of.length));
    if (unit === undefined) continue;
    const roles = text.slice(0, at).split(/, | và | and /u);
    const ids = roles.map((role) => phrases.roles.get(role));
    return ids.every((role) => role !== undefined) ? { roles: ids, unit } : null;
  }
  return null;
}

function bare(cell: string): string {
  return cell.replaceAll('`', '');
}

function listed(cell: string): string[] {
  return cell.split(', ').filter((part) => part !== '');
}

function unique(values: readonly string[]): void {
  const twice = values.find((value, index) => values.indexOf(value) !== index);
  if (twice !== undefined) throw new Error(`"${twice}" stands there twice`);
}
