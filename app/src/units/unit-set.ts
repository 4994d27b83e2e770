import type { UnitId } from '../base/ids.ts';
import { compareUnits, idsBelow, type Line, UNIT_KINDS, type UnitKind, type UnitView } from './unit.ts';
import { type UnitLevel, unitLevels } from './unit-level.ts';

/** All units of some kinds that answer to a unit, at any depth, on one line of command. */
export interface KindsSelector {
  readonly of: 'kinds';
  readonly kinds: readonly UnitKind[];
  readonly under: UnitId;
  readonly line: Line;
  /** Only units of this level: the divisions (phòng) of the communes, not those of the province. */
  readonly level?: UnitLevel | undefined;
}

/** One unit, or all of some kinds under a unit. */
export type UnitSelector = { readonly of: 'unit'; readonly unitId: UnitId } | KindsSelector;

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
  const { kinds, level } = selector;
  const below = idsBelow(selector.under, units, [selector.line]);
  const found = units.filter((unit) => below.has(unit.id) && kinds.includes(unit.kind));
  if (level === undefined) return found.map(({ id }) => id);
  const levelOf = unitLevels(units);
  return found.filter((unit) => levelOf(unit) === level).map(({ id }) => id);
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
  return selectorKey(a) === selectorKey(b);
}

/** A text that is the same for the same selector, in whatever order its kinds come. */
export function selectorKey(selector: UnitSelector): string {
  if (selector.of === 'unit') return selector.unitId;
  const { kinds, line, under, level } = selector;
  const sorted = UNIT_KINDS.filter((kind) => kinds.includes(kind));
  return `${sorted.join('+')}${level === undefined ? '' : `@${level}`}<${line}<${under}`;
}

/** "… thuộc UBND xã A và UBND xã B": selectors that differ in nothing but the superior, together. */
export function groupedSelectors(selectors: readonly KindsSelector[]): KindsSelector[][] {
  const groups = new Map<string, KindsSelector[]>();
  for (const selector of selectors) {
    // Without the superior, the key names what is common.
    const key = selectorKey({ ...selector, under: '' as UnitId });
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [selector]);
    else group.push(selector);
  }
  return [...groups.values()];
}

/** The same set with nothing said twice: kinds in their order, each selector and exception once. */
export function tidyUnitSet({ include, except }: UnitSet): UnitSet {
  const distinct = new Map(include.map((selector) => [selectorKey(selector), selector]));
  return {
    include: [...distinct.values()].map((selector) =>
      selector.of === 'unit'
        ? selector
        : { ...selector, kinds: UNIT_KINDS.filter((kind) => selector.kinds.includes(kind)) },
    ),
    except: [...new Set(except)],
  };
}

/** Whether two expressions say the same, in whatever order. */
export function sameUnitSet(a: UnitSet, b: UnitSet): boolean {
  const keyOf = ({ include, except }: UnitSet): string =>
    JSON.stringify([[...new Set(include.map(selectorKey))].toSorted(), [...new Set(except)].toSorted()]);
  return keyOf(a) === keyOf(b);
}

/** Every unit that the expression names. */
export function unitsNamedIn({ include, except }: UnitSet): UnitId[] {
  const named = include.map((selector) => (selector.of === 'unit' ? selector.unitId : selector.under));
  return [...new Set([...named, ...except])];
}

/** The set without some units. */
export function withoutUnits(set: UnitSet, unitIds: readonly UnitId[]): UnitSet {
  const gone = new Set(unitIds);
  return {
    include: set.include.filter((selector) => selector.of !== 'unit' || !gone.has(selector.unitId)),
    except: [...new Set([...set.except, ...unitIds])],
  };
}
