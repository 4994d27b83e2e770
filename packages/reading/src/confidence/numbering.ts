import type { OutlineEntry } from '../reading.ts';
import { POINT_LETTERS, romanValue } from '../structure/numbers.ts';
import { isWordAt } from '../text/letters.ts';

/** A letter that Decree 30 does not use. */
const BEYOND = 90;

/** Place of the last part of a section number in its list; null where it has no order. */
function placeOf(part: string): number | null {
  if (/^\d{1,3}$/u.test(part)) return Number(part);
  if (/^[a-zđ]$/u.test(part)) return POINT_LETTERS.includes(part) ? POINT_LETTERS.indexOf(part) + 1 : BEYOND;
  // "C" is a part named by its letter.
  return /^[IVX]+$/u.test(part) ? romanValue(part) : null;
}

const D = POINT_LETTERS.indexOf('d') + 1;

/** "e", "f", "g": the letters of other alphabets are counted through as well. */
function isNextLatin(before: string, section: string): boolean {
  const [last, next] = [before.at(-1) ?? '', section.at(-1) ?? ''];
  return /^[a-z]$/u.test(last) && next.charCodeAt(0) === last.charCodeAt(0) + 1;
}

/** Sections whose number may be another's, each with the place from which on it may. */
export type DoubtfulSections = ReadonlyMap<string, number>;

/** A point of a list that is open. */
interface OpenPoint {
  readonly list: string;
  readonly section: string;
  readonly place: number;
  readonly start: number;
  /** Its number came after the one before it. */
  readonly followed: boolean;
}

/**
 * Where the next number of a list is left out, what belongs to it stands under the one before; a number that comes again or
 * goes back may be misread itself, and so may one that is not printed as it was read.
 */
export function doubtfulSections(outline: readonly OutlineEntry[], printed: string): DoubtfulSections {
  /** The last point of each list that is open, by depth. */
  let open: OpenPoint[] = [];
  const doubtful = new Map<string, number>();
  const doubt = ({ section, start }: Pick<OpenPoint, 'section' | 'start'>): void => {
    doubtful.set(section, Math.min(start, doubtful.get(section) ?? start));
  };
  for (const { section, start } of outline) {
    const parts = section.split('.');
    const label = (parts.at(-1) ?? '').replace(/^Điều /u, '');
    const place = placeOf(label);
    const depth = parts.length - 1;
    if (place === null) continue;
    const list = parts.slice(0, -1).join('.');
    const same = open[depth];
    const before = same?.list === list ? same : { section: list, place: 0, start, followed: true };
    // "e" after "d" leaves out "đ"; a first number may open the list anew.
    const followed =
      place === before.place + 1 ||
      place === 1 ||
      (before.place === D && place === D + 2) ||
      isNextLatin(before.section, section);
    const again = place === before.place;
    if (!followed && !(again && before.followed)) doubt(before);
    if ((!followed && place <= before.place) || !isPrinted(label, printed, start)) doubt({ section, start });
    open = [...open.slice(0, depth), { list, section, place, start, followed }];
  }
  return doubtful;
}

/** A number stands no farther before what it numbers. */
const LONGEST_MARK = 16;

/** Whether a number stands as it was read before what it numbers, and in no other word. */
function isPrinted(label: string, printed: string, start: number): boolean {
  const mark = printed.slice(Math.max(0, start - LONGEST_MARK), start);
  const at = mark.lastIndexOf(label);
  return at >= 0 && !isWordAt(mark, at - 1) && !isWordAt(mark, at + label.length);
}

/** Whether a section or one that it stands in is doubtful at a place. */
export function isDoubtful(section: string, at: number, doubtful: DoubtfulSections): boolean {
  if (doubtful.size === 0) return false;
  const isAt = (one: string): boolean => (doubtful.get(one) ?? Number.POSITIVE_INFINITY) <= at;
  const parts = section.split('.');
  return (section === '' && isAt('')) || parts.some((_, depth) => isAt(parts.slice(0, depth + 1).join('.')));
}
