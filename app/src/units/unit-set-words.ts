import type { UnitId } from '../base/ids.ts';
import type { Locale } from '../base/text.ts';
import { unitText } from './unit.text.ts';
import { SCHOOL_KINDS, UNIT_KINDS, type UnitKind, type UnitView } from './unit.ts';
import { unitSetText } from './unit-set.text.ts';
import {
  expandUnitSet,
  groupedSelectors,
  type KindsSelector,
  type UnitSet,
  unitsNamedIn,
} from './unit-set.ts';

/**
 * In words, as short as they can be said: "các trường mầm non và tiểu học thuộc UBND huyện Bình Sơn, trừ Trường Tiểu học
 * số 1 Bình Hòa". Kinds of which there are none are left out, the administrative line goes without saying, and of many
 * names the first are given.
 */
export function describeUnitSet(set: UnitSet, units: readonly UnitView[], locale: Locale): string {
  const kinds = (selector: KindsSelector): readonly UnitKind[] => {
    const present = presentKinds([selector], units);
    return present.length > 0 ? present : selector.kinds;
  };
  const names = new Map(units.map((unit) => [unit.id, unit.name]));
  return inWords(set, locale, {
    kinds,
    schoolKinds: (selector) => presentKinds([{ ...selector, kinds: SCHOOL_KINDS }], units),
    name: (id) => names.get(id) ?? unitText[locale].unknownUnit,
    most: NAMES_SHOWN,
    everyLine: false,
  });
}

/**
 * In words, with everything that the expression says: all kinds, the line of command, every name, and units of the same
 * name told apart. Sets with different units have different words.
 * @param absentName what a unit was last called that is not among `units`; the id itself where there was none
 */
export function unitSetInFull(
  set: UnitSet,
  units: readonly UnitView[],
  locale: Locale,
  absentName: (id: UnitId) => string = (id) => id,
): string {
  const name = fullNames(units, unitsNamedIn(set), locale);
  const ended = (id: UnitId): string => {
    const known = absentName(id);
    return known === id ? unitText[locale].unknownUnit : unitSetText[locale].endedUnit(known);
  };
  return inWords(set, locale, {
    kinds: ({ kinds }) => UNIT_KINDS.filter((kind) => kinds.includes(kind)),
    schoolKinds: () => SCHOOL_KINDS,
    name: (id) => name(id) ?? ended(id),
    most: Number.POSITIVE_INFINITY,
    everyLine: true,
  });
}

/** How much of an expression is said. */
interface Telling {
  readonly kinds: (selector: KindsSelector) => readonly UnitKind[];
  /** Which kinds together are "các trường học" there. */
  readonly schoolKinds: (selector: KindsSelector) => readonly UnitKind[];
  readonly name: (id: UnitId) => string;
  /** Longer lists of names are cut. */
  readonly most: number;
  readonly everyLine: boolean;
}

function inWords({ include, except }: UnitSet, locale: Locale, telling: Telling): string {
  const t = unitSetText[locale];
  const groups = groupedSelectors(include.filter((selector) => selector.of === 'kinds'));
  const parts = groups.map((group) => partInWords(group, locale, telling));
  const single = include.flatMap((selector) => (selector.of === 'unit' ? [selector.unitId] : []));
  const named = shortened([...new Set(single)].map(telling.name), locale, telling.most);
  const all = [...parts, ...named];
  const whole = all.length === 0 ? t.noUnit : all.join('; ');
  if (except.length === 0) return whole;
  const left = listed(shortened([...new Set(except)].map(telling.name), locale, telling.most), locale);
  return all.length > 1 ? t.allExcept(whole, left) : t.exceptFor(whole, left);
}

function partInWords(group: readonly KindsSelector[], locale: Locale, telling: Telling): string {
  const t = unitSetText[locale];
  const [first] = group;
  if (first === undefined) return '';
  const superiors = [...new Set(group.map(({ under }) => telling.name(under)))];
  const said = telling.everyLine || first.line !== 'administrative';
  return t.allUnder(
    kindsInWords(group, locale, telling),
    first.level === undefined ? '' : t[`of.${first.level}`],
    listed(superiors, locale),
    said ? t[`along.${first.line}`] : '',
  );
}

function kindsInWords(group: readonly KindsSelector[], locale: Locale, telling: Telling): string {
  const named = UNIT_KINDS.filter((kind) => group.some((selector) => telling.kinds(selector).includes(kind)));
  const t = unitSetText[locale];
  if (named.length === UNIT_KINDS.length) return t.units;
  const schools = new Set(group.flatMap((selector) => telling.schoolKinds(selector)));
  const allSchools =
    schools.size > 1 && group.every(({ kinds }) => [...schools].every((kind) => kinds.includes(kind)));
  const rest = allSchools ? named.filter((kind) => !schools.has(kind)) : named;
  const words = [
    ...rest.map((kind) => unitText[locale][`kinds.${kind}`]),
    ...(allSchools ? [t.schools] : []),
  ];
  return listed(withoutRepeatedHead(words, t.schoolHead), locale);
}

/** "trường mầm non và trường tiểu học" → "trường mầm non và tiểu học". */
function withoutRepeatedHead(words: readonly string[], head: string): string[] {
  return words.map((word, at) => {
    const follows = head !== '' && word.startsWith(head) && words[at - 1]?.startsWith(head) === true;
    return follows ? word.slice(head.length) : word;
  });
}

function presentKinds(include: readonly KindsSelector[], units: readonly UnitView[]): UnitKind[] {
  const members = new Set(expandUnitSet({ include, except: [] }, units).map(({ kind }) => kind));
  return UNIT_KINDS.filter((kind) => members.has(kind));
}

const NAMES_SHOWN = 5;

function shortened(names: readonly string[], locale: Locale, most: number): string[] {
  if (names.length <= most + 1) return [...names];
  return [...names.slice(0, most), unitSetText[locale].andOthers(names.length - most)];
}

/** "A, B và C". */
function listed(words: readonly string[], locale: Locale): string {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  return `${words.slice(0, -1).join(', ')} ${unitSetText[locale].and} ${last}`;
}

/** Names that tell units apart: with the superior where two bear the same name, and with a number where that is the same, too. */
function fullNames(
  units: readonly UnitView[],
  ids: readonly UnitId[],
  locale: Locale,
): (id: UnitId) => string | undefined {
  const t = unitSetText[locale];
  const wanted = new Set(ids);
  const names = new Set(units.filter(({ id }) => wanted.has(id)).map(({ name }) => name));
  const alike = units.filter(({ name }) => names.has(name)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const above = new Set(alike.flatMap(({ superiors }) => superiors.map(({ id }) => id)));
  const superiors = new Map(units.filter(({ id }) => above.has(id)).map(({ id, name }) => [id, name]));
  const withSuperior = longerWhereShared(
    alike,
    ({ name }) => name,
    (unit, name) => {
      const superior = superiors.get(unit.superiors[0]?.id ?? unit.id);
      return superior === undefined ? name : t.unitOf(name, superior);
    },
  );
  const counted = new Map<string, number>();
  const numbered = longerWhereShared(
    alike,
    ({ id, name }) => withSuperior.get(id) ?? name,
    (_, name) => {
      const place = (counted.get(name) ?? 0) + 1;
      counted.set(name, place);
      return t.numbered(name, place);
    },
  );
  return (id) => numbered.get(id);
}

/** The names of units, with those that several bear made longer. */
function longerWhereShared(
  units: readonly UnitView[],
  nameOf: (unit: UnitView) => string,
  longer: (unit: UnitView, name: string) => string,
): Map<UnitId, string> {
  const bearers = new Map<string, number>();
  for (const name of units.map(nameOf)) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  return new Map(
    units.map((unit) => {
      const name = nameOf(unit);
      return [unit.id, (bearers.get(name) ?? 0) > 1 ? longer(unit, name) : name];
    }),
  );
}
