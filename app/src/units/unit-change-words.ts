import type { UnitId } from '../base/ids.ts';
import type { Locale } from '../base/text.ts';
import { unitChangeText } from './unit-change.text.ts';
import type { FoundedUnit, UnitChange } from './unit-change.ts';
import { holdsOn, type SuperiorRow, type VersionRow, versionOn } from './unit-rows.ts';

/** What is needed to name the units of a change: what they were called at any time. */
export interface ChangeNames {
  readonly versions: readonly VersionRow[];
  /** ISO day of the change. */
  readonly onDay: string;
}

/** What a unit is called on a day. */
export function nameOn(versions: readonly VersionRow[], unitId: UnitId, day: string): string | undefined {
  return versionOn(versions, unitId, day)?.name;
}

/** The name that it had up to the day. */
export function nameBefore(names: ChangeNames, unitId: UnitId): string | undefined {
  const eve = Temporal.PlainDate.from(names.onDay).subtract({ days: 1 }).toString();
  return nameOn(names.versions, unitId, eve);
}

/** A change in one sentence: "Sáp nhập Xã A và Xã B thành Xã C". */
export function changeInWords(
  change: UnitChange,
  names: ChangeNames,
  locale: Locale,
  superiorsBefore: readonly SuperiorRow[] = [],
): string {
  const t = unitChangeText[locale];
  const named = (id: UnitId): string => nameBefore(names, id) ?? '–';
  switch (change.kind) {
    case 'found':
      return t['did.found'](change.unit.name);
    case 'rename': {
      const before = named(change.unitId);
      return before === change.name ? t['did.reclass'](before) : t['did.rename'](before, change.name);
    }
    case 'move': {
      const line = t[`line.${change.line}`];
      if (change.superiorId !== null)
        return t['did.move'](named(change.unitId), named(change.superiorId), line);
      const former = superiorsBefore.find(
        (row) => row.unitId === change.unitId && row.line === change.line && holdsOn(row, names.onDay),
      );
      const superior = former === undefined ? t.formerSuperior : named(former.superiorId);
      return t['did.unmove'](named(change.unitId), superior, line);
    }
    case 'merge':
      return mergerInWords(change, named, locale);
    case 'split': {
      const parts = enumerated(change.into.map(nameOf), locale);
      return change.remains
        ? t['did.takeOut'](named(change.unitId), parts)
        : t['did.split'](named(change.unitId), parts);
    }
    case 'dissolve':
      break;
  }
  return t['did.dissolve'](named(change.unitId), named(change.heirId));
}

function mergerInWords(
  { unitIds, into }: Extract<UnitChange, { kind: 'merge' }>,
  named: (id: UnitId) => string,
  locale: Locale,
): string {
  const t = unitChangeText[locale];
  const ending = enumerated(
    unitIds.filter((id) => id !== into).map((id) => named(id)),
    locale,
  );
  return typeof into === 'string'
    ? t['did.mergeInto'](ending, named(into))
    : t['did.merge'](ending, into.name);
}

function nameOf({ name }: FoundedUnit): string {
  return name;
}

/** "A, B và C". */
export function enumerated(names: readonly string[], locale: Locale): string {
  const last = names.at(-1);
  if (last === undefined || names.length === 1) return last ?? '';
  return `${names.slice(0, -1).join(', ')}${unitChangeText[locale].and}${last}`;
}
