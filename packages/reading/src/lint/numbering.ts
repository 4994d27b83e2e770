import type { Marker } from '../structure/markers.ts';
import { POINT_LETTERS, romanValue } from '../structure/numbers.ts';
import type { Paragraph } from '../structure/paragraphs.ts';

/** A numbered point with the one before it in the same list. */
export interface Numbered {
  readonly paragraph: Paragraph;
  readonly marker: Marker;
  /** Place in its list: 1 for "1", "I", "a"; the last part of "3.1". */
  readonly value: number;
  /** The point before it in the same list, or null where it opens the list. */
  readonly before: Numbered | null;
  /** Places already taken in the list. */
  readonly taken: ReadonlySet<number>;
}

interface Place {
  readonly list: string;
  readonly value: number;
}

/** What list a marker belongs to and its place there; null for bullets and labels that have no order. */
function placeOf(marker: Marker, paragraph: Paragraph, text: string): Place | null {
  const { kind, label } = marker;
  if (/^\d{1,3}$/u.test(label)) {
    const word = kind === 'part' ? text.slice(paragraph.start, paragraph.start + 3) : '';
    return { list: `${kind}${word}`, value: Number(label) };
  }
  if (kind === 'arabic') {
    const parts = label.split('.');
    return { list: `arabic${parts.length}`, value: Number(parts.at(-1)) };
  }
  if (kind === 'roman' || kind === 'part') {
    const word = kind === 'part' ? text.slice(paragraph.start, paragraph.start + 3) : '';
    return { list: `${kind}${word}`, value: romanValue(label) };
  }
  if (kind === 'letter' && label.length === 1) return { list: kind, value: POINT_LETTERS.indexOf(label) + 1 };
  return null;
}

interface Level {
  readonly list: string;
  /** What stands before the last part: "3" of "3.1". */
  readonly prefix: string;
  readonly taken: Set<number>;
  last: Numbered;
  /** The list of the same kind that this one interrupted: points 1, 2 may stand under point a) under another point 1. */
  readonly outer: Level | null;
  readonly nesting: number;
}

/** Articles are counted through the whole document, whatever chapter they stand in. */
const THROUGHOUT = 'article';
/** Lists of one kind inside each other that are kept in mind. */
const DEEPEST = 4;

/** The list that a point carries on: the innermost whose next number it has, else the innermost; null where it opens one. */
function carriedOn(open: Level | null, prefix: string, value: number): Level | null {
  if (!open || open.prefix !== prefix || value === 1) return null;
  for (let level: Level | null = open; level; level = level.outer)
    if (level.last.value + 1 === value) return level;
  return open;
}

function newLevel(list: string, prefix: string, first: Numbered, outer: Level | null): Level {
  const nesting = outer ? outer.nesting + 1 : 0;
  const kept = nesting < DEEPEST && outer?.prefix === prefix ? outer : null;
  return { list, prefix, taken: new Set(), last: first, outer: kept, nesting: kept ? nesting : 0 };
}

/** "a) a) c)": the second is no new list but the second point, as the next shows. */
function isSecondAgain(open: Level | null, prefix: string, value: number, next: () => Place | null): boolean {
  return open?.prefix === prefix && open.last.value === 1 && value === 1 && next()?.value === 3;
}

/** The next place in a list of some kind, in the order of the text. */
function nextIn(
  list: string,
  from: number,
  placeAt: (i: number) => Place | null,
  count: number,
): Place | null {
  for (let i = from; i < count; i++) {
    const place = placeAt(i);
    if (place?.list === list) return place;
  }
  return null;
}

/** Every numbered point with the one before it in its list. */
export function numberedPoints(paragraphs: readonly Paragraph[], text: string): Numbered[] {
  const points: Numbered[] = [];
  let levels: Level[] = [];
  let articles: Level | null = null;
  const placeAt = (i: number): Place | null => {
    const paragraph = paragraphs[i];
    return paragraph?.marker ? placeOf(paragraph.marker, paragraph, text) : null;
  };
  for (const [i, paragraph] of paragraphs.entries()) {
    const { marker } = paragraph;
    const place = placeAt(i);
    if (!marker || !place || place.value === 0) continue;
    const prefix = marker.label.split('.').slice(0, -1).join('.');
    const at = levels.findIndex(({ list }) => list === place.list);
    const open: Level | null = place.list === THROUGHOUT ? articles : (levels[at] ?? null);
    const next = (): Place | null => nextIn(place.list, i + 1, placeAt, paragraphs.length);
    const same = isSecondAgain(open, prefix, place.value, next) ? open : carriedOn(open, prefix, place.value);
    const before = same?.last ?? null;
    const point: Numbered = { paragraph, marker, value: place.value, before, taken: new Set(same?.taken) };
    points.push(point);
    const level: Level = same ?? newLevel(place.list, prefix, point, open);
    level.taken.add(place.value);
    level.last = point;
    if (place.list === THROUGHOUT) articles = level;
    levels = [...levels.slice(0, at < 0 ? levels.length : at), level];
  }
  return points;
}

/** How many points right before one of a list bear one number. */
export function timesUsed(point: Numbered): number {
  let times = 1;
  for (let one = point; one.before?.value === one.value; one = one.before) times++;
  return times;
}

/** Whether "e" follows "d" in a list that leaves out "đ". */
export function skipsOnlyDStroke({ marker, value, before }: Numbered): boolean {
  return marker.kind === 'letter' && before?.value === 4 && value === 6;
}

/** Where the printed number of a paragraph ends, in the normalised text. */
export function endOfNumber(paragraph: Paragraph, text: string): number {
  return paragraph.start + text.slice(paragraph.start, paragraph.at(0)).trimEnd().length;
}
