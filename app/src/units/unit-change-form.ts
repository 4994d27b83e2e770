import { AppError } from '../base/errors.ts';
import { parseId, type UnitId } from '../base/ids.ts';
import { formText } from '../web/form-fields.ts';
import { parseDay } from './day-field.ts';
import { isUnitCode, LINES, LONGEST_NAME, LONGEST_SHORT_NAME, UNIT_KINDS, type UnitKind } from './unit.ts';
import type { ChangeProblem, FoundedUnit, UnitChange, UnitChangeKind } from './unit-change.ts';

/**
 * The form of a change: `unit`, `unit0`, `unit1`, … are units chosen; `p0-name`, `p0-kind`, … describe the first unit that
 * is founded or renamed, `p1-…` the second; `to-<unit>` says which part a unit below goes to.
 */
export interface FormOfChange {
  readonly change: UnitChange;
  readonly onDay: Temporal.PlainDate;
  readonly basis: string;
}

export const LONGEST_BASIS = 500;
export const MOST_MERGED = 20;
export const MOST_PARTS = 10;

/** The fields of one kind of change that name units. */
export function unitFieldsOf(kind: UnitChangeKind, form: FormData): string[] {
  // The heir of a unit that is split is one of its parts.
  const named = kind === 'split' ? /^unit$|^p\d+-(?:administrative|professional|party)$/u : UNIT_FIELD;
  return [...new Set(form.keys())].filter((name) => named.test(name));
}

const UNIT_FIELD = /^unit\d*$|^heir$|^superior$|^p\d+-(?:administrative|professional|party)$/u;

/** Field → key of the texts of changes. */
type Fields = Record<string, 'missing' | 'tooLong' | 'badDay' | 'badCode' | 'twice'>;

/** @throws AppError bad_input with the fields that want mending */
export function readChangeForm(kind: UnitChangeKind, form: FormData): FormOfChange {
  const reader = new ChangeReader(form);
  const change = reader.change(kind);
  const onDay = parseDay(formText(form, 'day'));
  if (onDay === null) reader.problems['day'] = 'badDay';
  const basis = reader.text('basis', LONGEST_BASIS);
  if (change === null || onDay === null || Object.keys(reader.problems).length > 0) {
    throw new AppError('bad_input', { fields: reader.problems });
  }
  return { change, onDay, basis };
}

class ChangeReader {
  readonly problems: Fields = {};
  readonly #form: FormData;

  constructor(form: FormData) {
    this.#form = form;
  }

  change(kind: UnitChangeKind): UnitChange | null {
    switch (kind) {
      case 'found': {
        const unit = this.#founded(0);
        return unit && { kind, unit };
      }
      case 'rename':
        return this.#rename();
      case 'move':
        return this.#move();
      case 'merge':
        return this.#merge();
      case 'split':
        return this.#split();
      case 'dissolve':
        break;
    }
    const [unitId, heirId] = [this.#unit('unit'), this.#unit('heir')];
    return unitId && heirId && { kind: 'dissolve', unitId, heirId };
  }

  /** A text that must be there. */
  text(name: string, longest: number): string {
    const text = formText(this.#form, name);
    if (text === '') this.problems[name] = 'missing';
    if (text.length > longest) this.problems[name] = 'tooLong';
    return text;
  }

  #value(name: string): string {
    return formText(this.#form, name);
  }

  #unit(name: string): UnitId | null {
    const id = parseId<UnitId>(this.#value(name));
    if (id === null) this.problems[name] = 'missing';
    return id;
  }

  #described(at: number): { name: string; shortName: string; kind: UnitKind; code: string | null } | null {
    const name = this.text(`p${at}-name`, LONGEST_NAME);
    const shortName = this.#value(`p${at}-shortName`);
    if (shortName.length > LONGEST_SHORT_NAME) this.problems[`p${at}-shortName`] = 'tooLong';
    const kind = UNIT_KINDS.find((known) => known === this.#value(`p${at}-kind`));
    if (kind === undefined) this.problems[`p${at}-kind`] = 'missing';
    const code = this.#value(`p${at}-code`);
    if (code !== '' && !isUnitCode(code)) this.problems[`p${at}-code`] = 'badCode';
    if (kind === undefined) return null;
    return {
      name,
      shortName: shortName || name.slice(0, LONGEST_SHORT_NAME),
      kind,
      code: code === '' ? null : code,
    };
  }

  #founded(at: number): FoundedUnit | null {
    const described = this.#described(at);
    // Made with the empty form, so that the form sent twice founds one unit.
    const id = parseId<UnitId>(this.#value(`p${at}-id`));
    if (described === null || id === null) return null;
    const superiors = LINES.flatMap((line) => {
      const superior = parseId<UnitId>(this.#value(`p${at}-${line}`));
      return superior === null ? [] : [{ line, id: superior }];
    });
    return { id, ...described, superiors };
  }

  #rename(): UnitChange | null {
    const unitId = this.#unit('unit');
    const described = this.#described(0);
    if (unitId === null || described === null) return null;
    const { kind: unitKind, ...rest } = described;
    return { kind: 'rename', unitId, unitKind, ...rest };
  }

  #move(): UnitChange | null {
    const unitId = this.#unit('unit');
    const line = LINES.find((known) => known === this.#value('line'));
    if (line === undefined) this.problems['line'] = 'missing';
    if (unitId === null || line === undefined) return null;
    return { kind: 'move', unitId, line, superiorId: parseId<UnitId>(this.#value('superior')) };
  }

  #merge(): UnitChange | null {
    const unitIds: UnitId[] = [];
    for (const name of numbered('unit', MOST_MERGED)) {
      const id = parseId<UnitId>(this.#value(name));
      if (id !== null && unitIds.includes(id)) this.problems[name] = 'twice';
      if (id !== null) unitIds.push(id);
    }
    for (const name of ['unit0', 'unit1'].slice(unitIds.length)) this.problems[name] = 'missing';
    if (this.#value('into') === 'first') {
      const first = this.#unit('unit0');
      return first && { kind: 'merge', unitIds, into: first };
    }
    const into = this.#founded(0);
    return into && { kind: 'merge', unitIds, into };
  }

  #split(): UnitChange | null {
    const unitId = this.#unit('unit');
    const remains = this.#value('remains') === 'yes';
    const needed = remains ? 1 : 2;
    const parts = numbered('p', MOST_PARTS)
      // Parts beyond those needed may stay empty.
      .map((name, at) => (at < needed || this.#value(`${name}-name`) !== '' ? this.#founded(at) : null))
      .map((part, at) => ({ part, key: `p${at}` }));
    const partOf = (key: string): UnitId | null => parts.find((other) => other.key === key)?.part?.id ?? null;
    const heirId = remains ? unitId : partOf(this.#value('heir'));
    if (heirId === null && !remains) this.problems['heir'] = 'missing';
    if (unitId === null || heirId === null) return null;
    const into = parts.flatMap(({ part }) => part ?? []);
    return { kind: 'split', unitId, into, remains, heirId, subordinates: this.#subordinates(partOf) };
  }

  #subordinates(partOf: (key: string) => UnitId | null): { unitId: UnitId; to: UnitId }[] {
    return [...this.#form.keys()].flatMap((name) => {
      const below = name.startsWith('to-') ? parseId<UnitId>(name.slice(3)) : null;
      const to = partOf(this.#value(name));
      return below === null || to === null ? [] : [{ unitId: below, to }];
    });
  }
}

/** "unit0", "unit1", … */
export function numbered(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${name}${at}`);
}

/** Beside which field each problem stands; `change` for what stands beside none. */
export function fieldsOfProblems(
  kind: UnitChangeKind,
  problems: readonly ChangeProblem[],
  values: Readonly<Record<string, string>>,
): Record<string, `problem.${ChangeProblem['problem']}`> {
  const fields: Record<string, `problem.${ChangeProblem['problem']}`> = {};
  for (const problem of problems) {
    fields[fieldOfProblem(kind, problem, values)] ??= `problem.${problem.problem}`;
  }
  return fields;
}

function fieldOfProblem(
  kind: UnitChangeKind,
  { problem, unitId }: ChangeProblem,
  values: Readonly<Record<string, string>>,
): string {
  if (problem === 'too-few') return kind === 'merge' ? 'unit1' : 'p1-name';
  if (problem === 'nothing-changes') return kind === 'move' ? 'superior' : 'p0-name';
  if (problem === 'code-taken' && kind === 'rename') return 'p0-code';
  const holding = Object.keys(values).filter((name) => values[name] === unitId && name !== 'intent');
  const founded = holding.find((name) => name.endsWith('-id'));
  if (founded !== undefined) {
    return founded.replace(/-id$/u, problem === 'code-taken' ? '-code' : '-name');
  }
  const asSuperior = holding.find((name) => /^superior$|^p\d+-(?!id)/u.test(name));
  const byProblem: Partial<Record<ChangeProblem['problem'], string | undefined>> = {
    'heir-not-there': holding.find((name) => name === 'heir'),
    'superior-not-there': asSuperior,
    circle: asSuperior ?? (kind === 'move' ? 'superior' : undefined),
  };
  return byProblem[problem] ?? holding[0] ?? 'change';
}
