import { fold } from '@dondoc/reading';
import type { UnitId, UnitSetId } from '../base/ids.ts';
import { sameUnitSet, type UnitSet } from './unit-set.ts';

/** A unit set under a name, as those who may use it find it. */
export interface NamedUnitSet {
  readonly id: UnitSetId;
  readonly name: string;
  readonly set: UnitSet;
  /** Null for one that is published to the whole installation. */
  readonly ownerUnitId: UnitId | null;
}

export const LONGEST_SET_NAME = 120;

/** Under this key a name is one: "Các trường Hoà Bình" and "các trường Hòa Bình". */
export function setNameKey(name: string): string {
  return fold(name);
}

/** What some written words mean among named sets. Sure when they are the name to the letter, but for the first capital. */
export interface NamedMatch {
  readonly named: NamedUnitSet;
  readonly exact: boolean;
}

/** The named set that written words name; a unit's own before a published one. */
export function findNamedSet(written: string, sets: readonly NamedUnitSet[]): NamedMatch | null {
  const key = setNameKey(written);
  const alike = sets
    .filter(({ name }) => setNameKey(name) === key)
    .toSorted((a, b) => Number(a.ownerUnitId === null) - Number(b.ownerUnitId === null));
  const exact = alike.find(({ name }) => toTheLetter(name) === toTheLetter(written));
  const named = exact ?? alike[0];
  return named === undefined ? null : { named, exact: exact !== undefined };
}

/** Sentences begin with a capital, whatever the name begins with. */
function toTheLetter(text: string): string {
  const plain = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return plain.charAt(0).toLocaleLowerCase('vi') + plain.slice(1);
}

/**
 * The named set from which a set was taken, with the units that were left out of it besides; null when the set says
 * something else. Of several that say the same, the first.
 */
export function takenFrom(
  set: UnitSet,
  sets: readonly NamedUnitSet[],
): { readonly named: NamedUnitSet; readonly besides: readonly UnitId[] } | null {
  for (const named of sets) {
    const known = new Set(named.set.except);
    const besides = set.except.filter((id) => !known.has(id));
    const whole = { include: set.include, except: set.except.filter((id) => known.has(id)) };
    if (sameUnitSet(whole, named.set)) return { named, besides };
  }
  return null;
}

/** The sets whose names contain all the words, typed with or without diacritics; those of exactly that name first. */
export function setsMatching(words: string, sets: readonly NamedUnitSet[]): NamedUnitSet[] {
  const key = setNameKey(words);
  const typed = key.split(' ').filter((word) => word !== '');
  if (typed.length === 0) return [];
  const contains = ({ name }: NamedUnitSet): boolean => {
    const [folded, plain] = [setNameKey(name), plainLetters(name)];
    return typed.every(
      (word) => folded.includes(word) || (word === plainLetters(word) && plain.includes(word)),
    );
  };
  const place = ({ name }: NamedUnitSet): number => (setNameKey(name) === key ? 0 : 1);
  return sets.filter(contains).toSorted((a, b) => place(a) - place(b));
}

/** As people type who leave the accents out: "Trường Mầm non Bình Đông" → "truong mam non binh dong". */
function plainLetters(text: string): string {
  return fold(text, { dStroke: true }).normalize('NFD').replace(/\p{M}/gu, '');
}
