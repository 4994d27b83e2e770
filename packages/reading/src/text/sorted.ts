/** Index of the first of some things, in order of their places, that stands at `at` or behind it. */
export function firstFrom<Thing>(
  things: readonly Thing[],
  at: number,
  placeOf: (thing: Thing) => number,
): number {
  let from = 0;
  for (let to = things.length; from < to; ) {
    const middle = (from + to) >> 1;
    const thing = things[middle];
    if (thing !== undefined && placeOf(thing) < at) from = middle + 1;
    else to = middle;
  }
  return from;
}

const itself = (place: number): number => place;

/** Index of the last of some places in order that is at most `at`; -1 where all are more. */
export const lastUpTo = (places: readonly number[], at: number): number =>
  firstFrom(places, at + 1, itself) - 1;

/** How many of some places in order stand from `start` up to `end`. */
export const countWithin = (
  places: readonly number[],
  { start, end }: { readonly start: number; readonly end: number },
): number => firstFrom(places, end, itself) - firstFrom(places, start, itself);
