import type { UnitId } from '../base/ids.ts';

/** What a unit (đơn vị) is, in the order in which lists show units. */
export const UNIT_KINDS = [
  'province-committee',
  'district-committee',
  'office',
  'department',
  'division',
  'party-committee',
  'mass-organisation',
  'other',
  'commune-committee',
  'preschool',
  'primary',
  'primary-lower-secondary',
  'lower-secondary',
  'lower-upper-secondary',
  'upper-secondary',
  'continuing-education',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** Lines of command: a school answers to its commune on one and to the education division on another. */
export const LINES = ['administrative', 'professional', 'party'] as const;
export type Line = (typeof LINES)[number];

/** Schools in the narrow sense (trường học), from nursery to upper secondary. */
export const SCHOOL_KINDS = [
  'preschool',
  'primary',
  'primary-lower-secondary',
  'lower-secondary',
  'lower-upper-secondary',
  'upper-secondary',
] as const satisfies readonly UnitKind[];

/** Places that teach (cơ sở giáo dục): schools and centres of continuing education. */
export const TEACHING_KINDS = [
  ...SCHOOL_KINDS,
  'continuing-education',
] as const satisfies readonly UnitKind[];

export const LONGEST_NAME = 200;
export const LONGEST_SHORT_NAME = 100;

/** Decision 20/2020/QĐ-TTg: groups of digits and capitals separated by dots, up to 35 characters. */
export function isUnitCode(code: string): boolean {
  return code.length <= 35 && /^[0-9A-Z]+(?:\.[0-9A-Z]+)*$/u.test(code);
}

export interface Superior {
  readonly line: Line;
  readonly id: UnitId;
}

/** A unit as it is on one day. */
export interface UnitView {
  readonly id: UnitId;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  /** Identification code of Decision 20/2020/QĐ-TTg, where the unit has one. */
  readonly code: string | null;
  readonly superiors: readonly Superior[];
}

const VIETNAMESE = new Intl.Collator('vi', { numeric: true });

/** By kind, then by name as a Vietnamese dictionary sorts. */
export function compareUnits(a: UnitView, b: UnitView): number {
  const byKind = UNIT_KINDS.indexOf(a.kind) - UNIT_KINDS.indexOf(b.kind);
  return byKind !== 0 ? byKind : VIETNAMESE.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}

interface Below {
  readonly line: Line;
  readonly id: UnitId;
}

// Sets are expanded over one directory many times; who is directly below whom is worked out once for it.
const directlyBelow = new WeakMap<readonly UnitView[], ReadonlyMap<UnitId, readonly Below[]>>();

function directlyBelowIn(units: readonly UnitView[]): ReadonlyMap<UnitId, readonly Below[]> {
  const known = directlyBelow.get(units);
  if (known !== undefined) return known;
  const found = new Map<UnitId, Below[]>();
  for (const unit of units) {
    for (const { line, id } of unit.superiors) {
      const list = found.get(id);
      if (list === undefined) found.set(id, [{ line, id: unit.id }]);
      else list.push({ line, id: unit.id });
    }
  }
  directlyBelow.set(units, found);
  return found;
}

/** Ids of all units that answer to `topId` at any depth, following only the given lines; `topId` itself is not among them. */
export function idsBelow(
  topId: UnitId,
  units: readonly UnitView[],
  lines: readonly Line[] = LINES,
): ReadonlySet<UnitId> {
  const subordinates = directlyBelowIn(units);
  const found = new Set<UnitId>();
  const open: UnitId[] = [topId];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const { id: subordinate, line } of subordinates.get(id) ?? []) {
      if (!lines.includes(line) || subordinate === topId || found.has(subordinate)) continue;
      found.add(subordinate);
      open.push(subordinate);
    }
  }
  return found;
}
