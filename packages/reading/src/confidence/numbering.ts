import type { OutlineEntry } from '../reading.ts';

/** Letters of points in the order of Decree 30; a list may leave out "đ". */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';
/** A letter that Decree 30 does not use. */
const BEYOND = 90;
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** Place of the last part of a section number in its list; null where it has no order. */
function placeOf(part: string): number | null {
  if (/^\d{1,3}$/u.test(part)) return Number(part);
  if (/^[a-zđ]$/u.test(part)) return LETTERS.includes(part) ? LETTERS.indexOf(part) + 1 : BEYOND;
  const roman = Array.from(part, (letter) => ROMAN[letter] ?? 0);
  if (roman.length === 0 || roman.includes(0)) return null;
  return roman.reduce((sum, value, at) => sum + (value < (roman[at + 1] ?? 0) ? -value : value), 0);
}

const D = LETTERS.indexOf('d') + 1;

/** "e", "f", "g": the letters of other alphabets are counted through as well. */
function isNextLatin(before: string, section: string): boolean {
  const [last, next] = [before.at(-1) ?? '', section.at(-1) ?? ''];
  return /^[a-z]$/u.test(last) && next.charCodeAt(0) === last.charCodeAt(0) + 1;
}

/**
 * Sections whose number may be another's: where the next number of a list is left out, what belongs to it stands under the
 * one before; a number that comes again or goes back may be misread itself.
 */
export function doubtfulSections(outline: readonly OutlineEntry[]): ReadonlySet<string> {
  /** The last point of each list that is open, by depth. */
  let open: { readonly list: string; readonly section: string; readonly place: number }[] = [];
  const doubtful = new Set<string>();
  for (const { section } of outline) {
    const parts = section.split('.');
    const place = placeOf(parts.at(-1) ?? '');
    const depth = parts.length - 1;
    if (place === null) continue;
    const list = parts.slice(0, -1).join('.');
    const same = open[depth];
    const before = same?.list === list ? same : { section: list, place: 0 };
    // "e" after "d" leaves out "đ"; a first number may open the list anew.
    const follows =
      place === before.place + 1 ||
      place === 1 ||
      (before.place === D && place === D + 2) ||
      isNextLatin(before.section, section);
    if (!follows) doubtful.add(before.section);
    if (!follows && place <= before.place) doubtful.add(section);
    open = [...open.slice(0, depth), { list, section, place }];
  }
  return doubtful;
}

/** Whether a section or one that it stands in is doubtful. */
export function isDoubtful(section: string, doubtful: ReadonlySet<string>): boolean {
  if (doubtful.size === 0) return false;
  const parts = section.split('.');
  return doubtful.has('') && section === ''
    ? true
    : parts.some((_, at) => doubtful.has(parts.slice(0, at + 1).join('.')));
}
