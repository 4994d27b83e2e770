import type { UnitId } from '../base/ids.ts';
import type { Locale } from '../base/text.ts';
import { unitText } from './unit.text.ts';
import {
  compareUnits,
  idsBelow,
  type Line,
  SCHOOL_KINDS,
  UNIT_KINDS,
  type UnitKind,
  type UnitView,
} from './unit.ts';

/** One unit, or all units of some kinds that answer to a unit, at any depth, on one line of command. */
export type UnitSelector =
  | { readonly of: 'unit'; readonly unitId: UnitId }
  | {
      readonly of: 'kinds';
      readonly kinds: readonly UnitKind[];
      readonly under: UnitId;
      readonly line: Line;
    };

/** "Các trường học thuộc huyện, trừ …": an expression; issuing freezes it to the units it means on that day. */
export interface UnitSet {
  readonly include: readonly UnitSelector[];
  readonly except: readonly UnitId[];
}

export function unitSetOf(...unitIds: readonly UnitId[]): UnitSet {
  return { include: unitIds.map((unitId) => ({ of: 'unit', unitId })), except: [] };
}

/**
 * The units that a set means among the units of a day, each once, by kind and then by name.
 * A selected unit that does not exist on that day is left out.
 */
export function expandUnitSet(set: UnitSet, units: readonly UnitView[]): UnitView[] {
  const chosen = new Set<UnitId>();
  for (const selector of set.include) {
    for (const id of idsOf(selector, units)) chosen.add(id);
  }
  for (const id of set.except) chosen.delete(id);
  return units.filter((unit) => chosen.has(unit.id)).toSorted(compareUnits);
}

function idsOf(selector: UnitSelector, units: readonly UnitView[]): Iterable<UnitId> {
  if (selector.of === 'unit') return [selector.unitId];
  const below = idsBelow(selector.under, units, [selector.line]);
  return units
    .filter((unit) => below.has(unit.id) && selector.kinds.includes(unit.kind))
    .map((unit) => unit.id);
}

/** Everything that any of the sets means; a unit that one leaves out and another means is in. */
export function joinUnitSets(sets: readonly UnitSet[], units: readonly UnitView[]): UnitSet {
  const include: UnitSelector[] = [];
  for (const selector of sets.flatMap((set) => set.include)) {
    if (!include.some((other) => sameSelector(other, selector))) include.push(selector);
  }
  const meant = new Set(sets.flatMap((set) => expandUnitSet(set, units).map((unit) => unit.id)));
  const except = new Set(sets.flatMap((set) => set.except).filter((id) => !meant.has(id)));
  return { include, except: [...except] };
}

function sameSelector(a: UnitSelector, b: UnitSelector): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The set without some units. */
export function withoutUnits(set: UnitSet, unitIds: readonly UnitId[]): UnitSet {
  const gone = new Set(unitIds);
  return {
    include: set.include.filter((selector) => selector.of !== 'unit' || !gone.has(selector.unitId)),
    except: [...new Set([...set.except, ...unitIds])],
  };
}

/** What a change of set means in names: who comes in and who falls out. */
export function unitSetDifference(
  before: UnitSet,
  after: UnitSet,
  units: readonly UnitView[],
): { readonly added: readonly UnitView[]; readonly removed: readonly UnitView[] } {
  const old = expandUnitSet(before, units);
  const fresh = expandUnitSet(after, units);
  return {
    added: fresh.filter((unit) => !old.includes(unit)),
    removed: old.filter((unit) => !fresh.includes(unit)),
  };
}

/** In words: "các trường tiểu học thuộc UBND huyện Bình Sơn, trừ Trường Tiểu học số 1 Bình Hòa". */
export function describeUnitSet(set: UnitSet, units: readonly UnitView[], locale: Locale): string {
  const t = unitText[locale];
  const names = new Map(units.map((unit) => [unit.id, unit.name]));
  const nameOf = (id: UnitId): string => names.get(id) ?? t.unknownUnit;

  const parts = set.include
    .filter((selector) => selector.of === 'kinds')
    .map((selector) => t.allOf(kindsInWords(selector, units, locale), nameOf(selector.under)));
  const single = set.include
    .filter((selector) => selector.of === 'unit')
    .map((selector) => nameOf(selector.unitId));
  const text = [...parts, ...shortened(single, locale)].join(t.listSeparator);
  return set.except.length === 0
    ? text
    : t.exceptFor(text, shortened(set.except.map(nameOf), locale).join(', '));
}

function kindsInWords(
  selector: UnitSelector & { readonly of: 'kinds' },
  units: readonly UnitView[],
  locale: Locale,
): string {
  const t = unitText[locale];
  const present = presentKinds(selector, units);
  const schools = presentKinds({ ...selector, kinds: SCHOOL_KINDS }, units);
  const allSchools = schools.length > 1 && schools.every((kind) => selector.kinds.includes(kind));
  // Kinds of which there are none are left out, unless nothing else remains to be said.
  const named = present.length > 0 ? present : selector.kinds;
  const rest = allSchools ? named.filter((kind) => !schools.includes(kind)) : named;
  return [...rest.map((kind) => t[`kinds.${kind}`]), ...(allSchools ? [t.schools] : [])].join(', ');
}

function presentKinds(selector: UnitSelector, units: readonly UnitView[]): readonly UnitKind[] {
  const members = expandUnitSet({ include: [selector], except: [] }, units);
  return UNIT_KINDS.filter((kind) => members.some((unit) => unit.kind === kind));
}

const NAMES_SHOWN = 5;

function shortened(names: readonly string[], locale: Locale): string[] {
  if (names.length <= NAMES_SHOWN + 1) return [...names];
  return [...names.slice(0, NAMES_SHOWN), unitText[locale].andOthers(names.length - NAMES_SHOWN)];
}
