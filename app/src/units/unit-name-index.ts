import type { UnitId } from '../base/ids.ts';
import { plainWords } from './party-words.ts';
import { SCHOOL_KINDS, type UnitView } from './unit.ts';

/**
 * Every form under which directives name the units of an installation → the units meant by it. Forms are plain words
 * (see `plainWords`) without "và" and commas: "phòng giáo dục đào tạo", "… huyện", "… huyện bình sơn".
 */
export function unitNameIndex(
  units: readonly UnitView[],
  rootId: UnitId,
): ReadonlyMap<string, readonly UnitId[]> {
  const root = units.find((unit) => unit.id === rootId);
  const place = root === undefined ? null : placeOf(nameForm(root.name));
  const index = new Map<string, UnitId[]>();
  for (const unit of units) {
    for (const form of formsOf(unit, unit.id === rootId, place)) {
      const ids = index.get(form);
      if (ids === undefined) index.set(form, [unit.id]);
      else ids.push(unit.id);
    }
  }
  return index;
}

/** A name as lists of parties cut and join it: plain words without "và" and commas. */
export function nameForm(name: string): string {
  return plainWords(name)
    .split(/\s*[,;:/]\s*|\s+và\s+/u)
    .join(' ');
}

/** Level and name of the place a root governs: "ubnd huyện bình sơn" → huyện, bình sơn. */
interface Place {
  readonly level: string;
  readonly name: string;
}

function placeOf(rootName: string): Place | null {
  const match =
    /^ubnd (?<level>huyện|quận|thị xã|thành phố|tỉnh|xã|phường|thị trấn|đặc khu) (?<name>.+)$/u.exec(
      rootName,
    );
  return match === null ? null : { level: match.groups?.['level'] ?? '', name: match.groups?.['name'] ?? '' };
}

function formsOf(unit: UnitView, isRoot: boolean, place: Place | null): Set<string> {
  const names = [nameForm(unit.name), nameForm(unit.shortName)];
  const forms = new Set(names);
  const add = (...more: readonly string[]): void => {
    for (const form of more) forms.add(form);
  };
  if (isRoot) {
    if (place !== null) add(`ubnd ${place.level}`, place.level, `${place.level} ${place.name}`);
    return forms;
  }
  for (const name of names) {
    if (unit.kind === 'commune-committee') add(name.replace(/^ubnd /u, ''));
    else if (SCHOOL_KINDS.some((kind) => kind === unit.kind)) add(name.replace(/^trường /u, ''));
    else add(...officeForms(name, unit, place));
  }
  return forms;
}

/** Bodies of the root are written with or without the place: Thanh tra, Thanh tra huyện, Thanh tra huyện Bình Sơn. */
function officeForms(name: string, unit: UnitView, place: Place | null): string[] {
  const suffixes =
    place === null ? [] : [` ${place.level} ${place.name}`, ` ${place.level}`, ` ${place.name}`];
  const suffix = suffixes.find((end) => name.endsWith(end));
  const base = suffix === undefined ? name : name.slice(0, -suffix.length);
  const bases =
    unit.kind === 'office' ? [base, 'văn phòng', 'văn phòng ubnd', 'văn phòng hđnd ubnd'] : [base];
  return bases.flatMap((form) => [form, ...suffixes.map((end) => form + end)]);
}
