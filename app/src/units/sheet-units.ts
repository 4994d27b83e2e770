import { parseId, type UnitId } from '../base/ids.ts';
import { NearUnits } from './near-units.ts';
import type { SheetRemarks } from './sheet-problem.ts';
import { unitKey } from './unit-key.ts';
import type { RegisterUnit, UnitRegister } from './unit-register.ts';
import { UNIT_COLUMNS, type UnitColumn, type UnitRow } from './unit-sheet.ts';

/** A unit that is there already, or one that a row is about to make. */
export type UnitRef = { readonly id: UnitId } | { readonly row: number };

export function keyOf(ref: UnitRef): string {
  return 'id' in ref ? ref.id : `row ${ref.row}`;
}

export interface Unfound {
  readonly problem: 'unknown-unit' | 'ambiguous-unit';
  /** Names that may have been meant, or what tells those of the name apart. */
  readonly hint: string;
}

const MOST_HINTS = 3;
/** Looking for near names takes a moment; who has more wrong names than this has the same few in all rows. */
const MOST_SEARCHES = 500;

/** All units that there will be, to be found as people write them: by code, by name (in full, else
 * in short), or by the id that exports give. */
export class SheetUnits {
  readonly #matches = new Map<number, RegisterUnit>();
  readonly #byId: ReadonlyMap<UnitId, RegisterUnit>;
  readonly #byCode = new Map<string, UnitRef>();
  readonly #byName = new Map<string, Map<string, UnitRef>>();
  /** Made when the first name is not found; most sheets name all in full or by code. */
  #byShortName: Map<string, Map<string, UnitRef>> | null = null;
  readonly #labels = new Map<string, string>();
  readonly #answers = new Map<string, UnitRef | Unfound>();
  #near: NearUnits | null = null;
  #searches = 0;

  readonly #lives = new Map<string, { readonly from: string; readonly until: string | null }>();

  constructor(
    rows: readonly UnitRow[],
    register: Pick<UnitRegister, 'units' | 'day'>,
    remarks: SheetRemarks,
  ) {
    const { units, day } = register;
    this.#byId = new Map(units.map((unit) => [unit.id, unit]));
    matchRows(rows, units, { matches: this.#matches, byId: this.#byId, remarks });
    // Names as they will be come last: they win over what units were called.
    for (const unit of units) this.#enter({ id: unit.id }, unit.code, unit.name);
    for (const row of rows) this.#enter(this.refOf(row), row.code, row.name);
    for (const { id, from, until } of units) this.#lives.set(id, { from, until });
    for (const row of rows) {
      const match = this.#matches.get(row.row);
      const until = row.until ?? match?.until ?? null;
      this.#lives.set(keyOf(this.refOf(row)), { from: match?.from ?? row.from ?? day, until });
    }
    for (const row of rows) {
      const match = this.#matches.get(row.row);
      if (match !== undefined && unitKey(match.name) !== unitKey(row.name)) this.#leave(match);
    }
  }

  #enter(ref: UnitRef, code: string | null, name: string): void {
    if (code !== null) this.#byCode.set(code, ref);
    addTo(this.#byName, name, ref);
    this.#labels.set(keyOf(ref), code === null ? name : `${name} (${code})`);
  }

  /** A former name stays known as long as no other unit has it. */
  #leave(unit: RegisterUnit): void {
    const named = this.#byName.get(unitKey(unit.name));
    if (named !== undefined && named.size > 1) named.delete(unit.id);
  }

  existingOf(row: UnitRow): RegisterUnit | undefined {
    return this.#matches.get(row.row);
  }

  unit(id: UnitId): RegisterUnit | undefined {
    return this.#byId.get(id);
  }

  refOf(row: UnitRow): UnitRef {
    const match = this.#matches.get(row.row);
    return match === undefined ? { row: row.row } : { id: match.id };
  }

  /** Between which days it will be there. */
  lifeOf(ref: UnitRef): { readonly from: string; readonly until: string | null } {
    return this.#lives.get(keyOf(ref)) ?? { from: '', until: null };
  }

  /** Name and code, as it will be. */
  labelOf(ref: UnitRef): string {
    return this.#labels.get(keyOf(ref)) ?? '';
  }

  /** Others of the same name, as there will be. */
  namesakes(name: string): Iterable<UnitRef> {
    return this.#byName.get(unitKey(name))?.values() ?? [];
  }

  /** The unit with that code or name, or why there is none. */
  find(written: string): UnitRef | Unfound {
    const known = this.#answers.get(written);
    if (known !== undefined) return known;
    const answer = this.#find(written);
    this.#answers.set(written, answer);
    return answer;
  }

  #find(written: string): UnitRef | Unfound {
    const byCode = this.#byCode.get(written) ?? this.#byCode.get(written.toUpperCase());
    if (byCode !== undefined) return byCode;
    const id = parseId<UnitId>(written.toLowerCase());
    if (id !== null && this.#byId.has(id)) return { id };
    const key = unitKey(written);
    const found = [...((this.#byName.get(key) ?? this.#calledInShort(key))?.values() ?? [])];
    const [first, second] = found;
    if (first === undefined) return { problem: 'unknown-unit', hint: this.#nearest(written).join('; ') };
    if (second === undefined) return first;
    const hint = found.slice(0, MOST_HINTS).map((ref) => this.#labels.get(keyOf(ref)) ?? '');
    return { problem: 'ambiguous-unit', hint: hint.join('; ') };
  }

  /** What lists and tables call a unit that is there. */
  #calledInShort(key: string): ReadonlyMap<string, UnitRef> | undefined {
    if (this.#byShortName === null) {
      this.#byShortName = new Map();
      for (const { id, shortName } of this.#byId.values()) addTo(this.#byShortName, shortName, { id });
    }
    return this.#byShortName.get(key);
  }

  #nearest(written: string): readonly string[] {
    this.#searches += 1;
    if (this.#searches > MOST_SEARCHES) return [];
    this.#near ??= new NearUnits(
      [...new Set(this.#labels.values())].map((label) => label.replace(/ \([^()]*\)$/u, '')),
    );
    return this.#near.find(written);
  }
}

function addTo(index: Map<string, Map<string, UnitRef>>, name: string, ref: UnitRef): void {
  const key = unitKey(name);
  const named = index.get(key) ?? new Map<string, UnitRef>();
  named.set(keyOf(ref), ref);
  index.set(key, named);
}

interface Matching {
  readonly matches: Map<number, RegisterUnit>;
  readonly byId: ReadonlyMap<UnitId, RegisterUnit>;
  readonly remarks: SheetRemarks;
}

/** A row is the unit with its id or code, else that of its name under the same superior, else the only one of its name. */
function matchRows(rows: readonly UnitRow[], units: readonly RegisterUnit[], matching: Matching): void {
  const { matches, byId } = matching;
  const byCode = new Map(units.flatMap((unit) => (unit.code === null ? [] : [[unit.code, unit] as const])));
  const byName = Map.groupBy(units, (unit) => unitKey(unit.name));
  const claimed = new Map<UnitId, number>();
  const claim = (row: UnitRow, unit: RegisterUnit): void => {
    const other = claimed.get(unit.id);
    if (other === undefined) claimed.set(unit.id, row.row);
    else {
      const column = row.id !== null ? 'id' : row.code === null ? 'name' : 'code';
      refuse(matching, row, 'twice', { column, hint: String(other) });
    }
    matches.set(row.row, unit);
  };
  const open: UnitRow[] = [];
  for (const row of rows) {
    const unit = row.id === null ? (row.code === null ? undefined : byCode.get(row.code)) : byId.get(row.id);
    if (unit !== undefined) claim(row, unit);
    else if (row.id !== null) refuse(matching, row, 'unknown-id', { column: 'id' });
    else open.push(row);
  }
  const candidatesOf = (row: UnitRow): readonly RegisterUnit[] =>
    (byName.get(unitKey(row.name)) ?? []).filter(
      (unit) => !claimed.has(unit.id) && (row.code === null || unit.code === null),
    );
  const isUnder = (unit: RegisterUnit, written: string): boolean => {
    const superior = byId.get(unit.superiors.find(({ line }) => line === 'administrative')?.id ?? unit.id);
    if (superior === undefined || superior === unit) return false;
    if ([superior.code, superior.id].includes(written)) return true;
    return [superior.name, superior.shortName].some((name) => unitKey(name) === unitKey(written));
  };
  const undecided = open.filter((row) => {
    const written = administrativeOf(row);
    const [unit, more] = written === '' ? [] : candidatesOf(row).filter((each) => isUnder(each, written));
    if (unit === undefined || more !== undefined) return true;
    claim(row, unit);
    return false;
  });
  for (const row of undecided) {
    const written = administrativeOf(row);
    const [unit, more] = candidatesOf(row);
    const namesake = (byName.get(unitKey(row.name)) ?? []).find(
      (each) => claimed.has(each.id) && (written === '' || isUnder(each, written)),
    );
    if (unit !== undefined && more === undefined) claim(row, unit);
    else if (more !== undefined && written === '')
      refuse(matching, row, 'ambiguous-self', { column: 'name' });
    else if (unit === undefined && row.code === null && namesake !== undefined) claim(row, namesake);
  }
  codesTwice(rows, byCode, matching);
}

function administrativeOf(row: UnitRow): string {
  return row.superiors.find(({ line }) => line === 'administrative')?.written ?? '';
}

/** A code that two rows want, or that stays with another unit. */
function codesTwice(
  rows: readonly UnitRow[],
  byCode: ReadonlyMap<string, RegisterUnit>,
  matching: Matching,
): void {
  const wanted = new Map<string, number>();
  const givenUp = new Set(
    rows.flatMap((row) => {
      const match = matching.matches.get(row.row);
      return match !== undefined && row.code !== null && match.code !== row.code ? [match.code] : [];
    }),
  );
  for (const row of rows) {
    if (row.code === null) continue;
    const first = wanted.get(row.code);
    const holder = byCode.get(row.code);
    if (first === undefined) wanted.set(row.code, row.row);
    else if (!matching.remarks.isWrong(row.row))
      refuse(matching, row, 'twice', { column: 'code', hint: String(first) });
    if (holder !== undefined && holder !== matching.matches.get(row.row) && !givenUp.has(row.code)) {
      refuse(matching, row, 'code-taken', { column: 'code', hint: holder.name });
    }
  }
}

function refuse(
  { remarks }: Matching,
  row: UnitRow,
  problem: Parameters<SheetRemarks['refuse']>[1],
  { column, hint = '' }: { readonly column: UnitColumn; readonly hint?: string },
): void {
  const value = column === 'id' ? (row.id ?? '') : column === 'code' ? (row.code ?? '') : row.name;
  remarks.refuse(row.row, problem, { column: UNIT_COLUMNS[column], value, hint });
}
