import { POINT_LETTERS } from './numbers.ts';

/**
 * Numbers of points that a scan shows as others: "a)" as "8)" or "â)", "đ)" as "d)", "3." as "8.". Which one stands there is
 * told by the points before and behind it; one sign is written for one, so every offset stays.
 */

/** Lists that leave "đ" out take the letters of other alphabets. */
const LATIN = 'abcdefghijklmnopqrstuvwxyz';

/** "b) ", "8) ", "3. ": one sign with its mark, at the beginning of a line. */
const POINT = /(?<=^|\n)(?:([^\s()\u{10000}-\u{10ffff}])(\))\s{1,2}|([1-9])([.:,;])\s{1,2})(?=[\p{L}"“])/gu;
/** A heading behind which lists begin anew. */
const HEADING = /\n(?:#{1,4}\s)?(?:[IVX]{1,5}\s?[./]|(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Điều|ĐIỀU)\s)/gu;

interface Point {
  readonly at: number;
  readonly sign: string;
}

/** Points of one kind that follow each other. */
type List = readonly Point[];

/** "1L, Công tác huy động" above "2. Công tác chuyên môn": the first point with its full stop read twice. */
const FOOTED_FIRST =
  /(?<=^|\n)[1lI]L[.,] ?(?=\p{Lu}\p{Ll}[^\n]*(?:\n(?!\d{1,2}[.,] |[IVX]{1,4}[.,] )[^\n]*){0,30}\n2[.,] \p{Lu})/gu;

/** The text of a scan with such numbers put right, of the same length. */
export function mendPoints(scanned: string): string {
  const text = scanned.replace(FOOTED_FIRST, (found) => '1.'.padEnd(found.length));
  const letters = text.split('');
  const lettered = listsOf(text, ')');
  for (const list of lettered) mendList(list, mendLetter, letters);
  for (const list of lettered) mendLost(list, text, letters, LETTERED);
  mendFourths(lettered, letters);
  const figured = listsOf(text, '.');
  for (const list of figured) mendList(list, mendFigure, letters);
  for (const list of figured) mendLost(list, text, letters, FIGURED);
  return letters.join('');
}

function listsOf(text: string, mark: string): readonly List[] {
  const breaks = [...text.matchAll(HEADING)].map(({ index }) => index);
  const lists: Point[][] = [[]];
  let next = 0;
  let figure = false;
  for (const match of text.matchAll(POINT)) {
    const [, sign = match[3] ?? '', own = match[4] ? '.' : ')'] = match;
    while ((breaks[next] ?? Number.POSITIVE_INFINITY) < match.index) {
      lists.push([]);
      next++;
    }
    // Letters stand below figures, and begin anew with each.
    if (own !== mark) figure = mark === ')';
    else {
      if (figure || (sign === firstOf(mark) && (lists.at(-1)?.length ?? 0) > 0)) lists.push([]);
      figure = false;
      lists.at(-1)?.push({ at: match.index, sign });
    }
  }
  return lists;
}

const firstOf = (mark: string): string => (mark === ')' ? 'a' : '1');

type Mend = (before: string | null, sign: string, after: string | null) => string | null;

function mendList(list: List, mend: Mend, letters: string[]): void {
  let before: string | null = null;
  for (const [i, { at, sign }] of list.entries()) {
    const right: string = mend(before, sign, list[i + 1]?.sign ?? null) ?? sign;
    if (right !== sign) letters[at] = right;
    before = right;
  }
}

const FIRST_THREE = 'abc';

/** A scan that shows each fourth letter with a stroke shows one that has none; where one has none, they are told apart. */
function mendFourths(lists: readonly List[], letters: string[]): void {
  const signOf = ({ at }: Point): string => letters[at] ?? '';
  const fourths = lists.flatMap((list) => {
    const [a, b, c, fourth] = list;
    return a && b && c && fourth && signOf(a) + signOf(b) + signOf(c) === FIRST_THREE ? [fourth] : [];
  });
  if (fourths.some((fourth) => signOf(fourth) === 'd')) return;
  for (const fourth of fourths) if (signOf(fourth) === 'đ') letters[fourth.at] = 'd';
}

const isLetter = (sign: string): boolean => POINT_LETTERS.includes(sign) || LATIN.includes(sign);

function mendLetter(before: string | null, sign: string, after: string | null): string | null {
  if (before === null) return after === 'b' && !isLetter(sign) ? 'a' : null;
  // "d)" twice: the second is the one with a stroke.
  if (before === 'd' && sign === 'd') return 'đ';
  // A letter left out or used twice is the writer's; one that goes too far and back again is none.
  if (after === null || (isLetter(sign) && POINT_LETTERS.indexOf(sign) <= POINT_LETTERS.indexOf(after)))
    return null;
  for (const order of [POINT_LETTERS, LATIN]) {
    const at = order.indexOf(before);
    if (at >= 0 && order.charAt(at + 2) === after) return order.charAt(at + 1);
  }
  return null;
}

function mendFigure(before: string | null, sign: string, after: string | null): string | null {
  if (before === null || after === null || sign <= after) return null;
  return Number(after) === Number(before) + 2 ? String(Number(before) + 1) : null;
}

/** What the lost points of a list look like, and which sign stood between two. */
interface Kind {
  readonly lost: RegExp;
  readonly mark: string;
  readonly between: (before: string, after: string) => string | null;
}

/** "q Giám sát dịch bệnh", "4 Rà soát": a sign where the number stood, its full stop lost. */
const FIGURED: Kind = {
  lost: /(?<=\n)[^\s\u{10000}-\u{10ffff}](?= \p{Lu}\p{Ll})(?!\p{Lu})/gu,
  mark: '.',
  between: (before, after) => (Number(after) === Number(before) + 2 ? String(Number(before) + 1) : null),
};
/** "Ð Thông báo", "Ð. Thông báo" between "e)" and "g)": a letter with its bracket. */
const LETTERED: Kind = {
  lost: /(?<=\n)[^\s\d()\u{10000}-\u{10ffff}][.,]?(?= \p{Lu}\p{Ll})/gu,
  mark: ')',
  between: lostLetter,
};
/** No word is one letter, but for a few. */
const WORDS: ReadonlySet<string> = new Set('AÁÀẢÝỞỔÔÂĂEÊIOƠUƯY-–—+•*●▪'.split(''));

function lostLetter(before: string, after: string): string | null {
  const order = [POINT_LETTERS, LATIN].find(
    (letters) => letters.includes(before) && letters.charAt(letters.indexOf(before) + 2) === after,
  );
  return order?.charAt(order.indexOf(before) + 1) ?? null;
}

/** Between a point and the next but one, the only line that opens with a sign alone is the one between them. */
function mendLost(list: List, text: string, letters: string[], { lost, mark, between }: Kind): void {
  for (const [i, { at }] of list.entries()) {
    const next = list[i + 1];
    const sign = next ? between(letters[at] ?? '', letters[next.at] ?? '') : null;
    if (next === undefined || sign === null) continue;
    const found = [...text.slice(at, next.at).matchAll(lost)].filter(({ 0: one }) => !WORDS.has(one));
    const only = found.length === 1 ? found[0] : undefined;
    if (only) letters.splice(at + only.index, 2, sign, mark);
  }
}
