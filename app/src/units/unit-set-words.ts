import type { UnitId } from '../base/ids.ts';
import type { Locale } from '../base/text.ts';
import { unitText } from './unit.text.ts';
import { SCHOOL_KINDS, UNIT_KINDS, type UnitKind, type UnitView } from './unit.ts';
import { unitSetText } from './unit-set.text.ts';
import { expandUnitSet, type KindsSelector, selectorKey, type UnitSet } from './unit-set.ts';

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
 * @param endedNames what units were last called that are no more on the day of `units`
 */
export function unitSetInFull(
  set: UnitSet,
  units: readonly UnitView[],
  locale: Locale,
  endedNames: ReadonlyMap<UnitId, { readonly name: string }> = new Map(),
): string {
  const name = fullNames(units, locale);
  const ended = (id: UnitId): string => {
    const known = endedNames.get(id)?.name;
    return known === undefined ? unitText[locale].unknownUnit : unitSetText[locale].endedUnit(known);
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
  const groups = alikeButForSuperior(include.filter((selector) => selector.of === 'kinds'));
  const parts = groups.map((group) => partInWords(group, locale, telling));
  const single = include.flatMap((selector) => (selector.of === 'unit' ? [selector.unitId] : []));
  const named = shortened([...new Set(single)].map(telling.name), locale, telling.most);
  const all = [...parts, ...named];
  const whole = all.length === 0 ? t.noUnit : all.join('; ');
  if (except.length === 0) return whole;
  const left = listed(shortened([...new Set(except)].map(telling.name), locale, telling.most), locale);
  return all.length > 1 ? t.allExcept(whole, left) : t.exceptFor(whole, left);
}

/** "… thuộc UBND xã A và UBND xã B": what differs in nothing but the superior is said once. */
function alikeButForSuperior(selectors: readonly KindsSelector[]): KindsSelector[][] {
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
function fullNames(units: readonly UnitView[], locale: Locale): (id: UnitId) => string | undefined {
  const t = unitSetText[locale];
  const plain = new Map(units.map(({ id, name }) => [id, name]));
  const withSuperior = distinct(units, plain, ({ name, superiors }) => {
    const [superior] = superiors;
    const above = superior === undefined ? undefined : plain.get(superior.id);
    return above === undefined ? name : t.unitOf(name, above);
  });
  const counted = new Map<string, number>();
  const numbered = distinct(units, withSuperior, ({ id, name }) => {
    const same = withSuperior.get(id) ?? name;
    const place = (counted.get(same) ?? 0) + 1;
    counted.set(same, place);
    return t.numbered(same, place);
  });
  return (id) => numbered.get(id);
}

/** The names with those that several units bear made longer, in the order of ids. */
function distinct(
  units: readonly UnitView[],
  names: ReadonlyMap<UnitId, string>,
  longer: (unit: UnitView) => string,
): Map<UnitId, string> {
  const bearers = new Map<string, number>();
  for (const name of names.values()) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  const byId = units.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(
    byId.map((unit) => {
      const name = names.get(unit.id) ?? unit.name;
      return [unit.id, (bearers.get(name) ?? 0) > 1 ? longer(unit) : name];
    }),
  );
}
