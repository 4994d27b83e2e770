import type { UnitId } from '../base/ids.ts';

/** Letters that may be wrong in a name: a scan takes ạ for a, a hasty hand leaves one out. */
const MOST_WRONG = 2;
/** In a short name even one wrong letter makes another name; in a middling one, two do. */
const SHORTEST = 6;
const LONG = 10;

export interface NearName {
  readonly key: string;
  readonly ids: readonly UnitId[];
}

/** Names of units by their length, so that few have to be compared letter by letter. */
export interface NearNames {
  /** The unit that one of the written forms means but for a wrong letter or two. */
  find(written: readonly string[]): NearName | null;
}

/**
 * Finds names in which a letter or two are wrong. A name is only found when no other unit's name is as near as two letters,
 * so that whatever two letters went wrong, it is never another unit; numbers and single letters have to be right, because
 * "số 1" and "số 2" are two schools.
 */
export function nearNames(names: ReadonlyMap<string, readonly UnitId[]>): NearNames {
  const byLength = new Map<number, string[]>();
  for (const key of names.keys()) {
    const same = byLength.get(key.length);
    if (same) same.push(key);
    else byLength.set(key.length, [key]);
  }
  const keysLike = (written: string): string[] =>
    [-2, -1, 0, 1, 2].flatMap((more) => byLength.get(written.length + more) ?? []);
  return {
    find(written) {
      const near = written.flatMap((form) => keysLike(form).flatMap((key) => comparison(form, key)));
      const units = new Set(near.flatMap(({ key }) => names.get(key) ?? []));
      if (units.size !== 1) return null;
      const best = near.reduce((one, other) => (other.wrong < one.wrong ? other : one));
      if (best.wrong > allowedIn(best.key)) return null;
      return { key: best.key, ids: [...units] };
    },
  };
}

function comparison(written: string, key: string): { readonly key: string; readonly wrong: number }[] {
  const wrong = lettersWrong(written, key);
  return wrong <= MOST_WRONG && fixedParts(written) === fixedParts(key) ? [{ key, wrong }] : [];
}

function allowedIn(key: string): number {
  if (key.length < SHORTEST) return 0;
  return key.length < LONG ? 1 : MOST_WRONG;
}

/** Numbers, and letters or Roman numerals that stand alone: Trường Mầm non A, Trường Tiểu học II. */
function fixedParts(name: string): string {
  return (
    name.match(/(?<![\p{L}\p{N}])(?:[\p{L}\p{N}]*\p{N}[\p{L}\p{N}]*|\p{L}|[ivx]+)(?![\p{L}\p{N}])/gu) ?? []
  ).join(' ');
}

/** Letters to put in, leave out, change, or swap with the next one; given up beyond what is allowed. */
function lettersWrong(one: string, other: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (isSwap) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > MOST_WRONG) return MOST_WRONG + 1;
    [before, previous] = [previous, row];
  }
  return previous[other.length] ?? 0;
}
