import { expression } from '../pattern/ordinary.ts';
import { CharacterSet } from '../text/character-set.ts';

/**
 * Roman numbers of headings that a scan shows with other strokes: I as 1, II as 1I or IH, III as II. Which one stands there is
 * told by the one before it. Only the number is written anew, within its own room, so every offset stays.
 */

/** What opens a line as a Roman number may, with the marks and blanks behind it: "II. ", "1L.", "IH: ". */
const OPENING =
  /(#{1,4} )?([IVX]{1,5}|[1lI[|][1lILHT[|]{0,3}|T[HI]{1,2}|H[I1l])(\s?[.:,]{1,2}) {0,2}(?=\p{Lu})/uy;
const MAY_OPEN = new CharacterSet('#IVX1l[|TH');
const PRINTED = /^[IVX]+$/u;
const FIRST: ReadonlySet<string> = new Set(['I', 'l', '[', '|', '1L', 'lL']);
const ROMANS = ' I II III IV V VI VII VIII IX X XI XII'.split(' ');
/** Two or three strokes side by side look like an H, one or two with a serif like a T. */
const MOST_STROKES: Readonly<Record<string, number>> = { H: 3, T: 2 };
/** Beyond it a number is not strokes alone. */
const MOST = 3;

interface Heading {
  readonly at: number;
  readonly printed: string;
  /** "." or what was read in its place. */
  readonly mark: string;
  /** How much room the number has with the marks and blanks behind it. */
  readonly room: number;
}

function headingsOf(text: string): Heading[] {
  const headings: Heading[] = [];
  for (let start = 0; start >= 0 && start < text.length; ) {
    if (MAY_OPEN.has(text.charCodeAt(start))) {
      OPENING.lastIndex = start;
      const match = OPENING.exec(text);
      if (match) {
        const [whole, sharps = '', , mark = ''] = match;
        headings.push({
          at: start + sharps.length,
          printed: match[2] ?? '',
          mark: mark.trim(),
          room: whole.length - sharps.length,
        });
      }
    }
    start = text.indexOf('\n', start) + 1 || -1;
  }
  return headings;
}

/** Whether `printed` may be what a scan made of the number. */
function mayBe(printed: string, number: number): boolean {
  const roman = ROMANS[number] ?? '';
  // A stroke was lost: "II" for III, "VI" for VII.
  if (PRINTED.test(printed)) return roman === printed || (printed !== 'I' && roman === `${printed}I`);
  if (number === 1) return FIRST.has(printed);
  const most = Array.from(printed).reduce((sum, stroke) => sum + (MOST_STROKES[stroke] ?? 1), 0);
  return number <= MOST && printed.length <= number && number <= most;
}

/** "1." is the first heading where no second point follows before the next number. */
function isFirst(text: string, { at, printed }: Heading, next: Heading): boolean {
  return printed === '1' && !/\n2\s?[.:,]/u.test(text.slice(at, next.at));
}

/** The number of each heading, 0 where it is none. */
function numbersOf(text: string, headings: readonly Heading[]): number[] {
  const numbers = headings.map(() => 0);
  let last = 0;
  for (const [i, { printed }] of headings.entries()) {
    if (printed === '1') continue;
    if (last === 0 && !FIRST.has(printed) && mayBe(printed, 2)) {
      const first = headings.findIndex((one, at) => at < i && isFirst(text, one, headings[at + 1] ?? one));
      // Nothing before it shows that "Il." is a number.
      if (first < 0 && !PRINTED.test(printed)) continue;
      if (first >= 0) numbers[first] = 1;
      last = 1;
    }
    const next = FIRST.has(printed) ? 1 : last + 1;
    if (mayBe(printed, next)) last = next;
    else if (ROMANS.indexOf(printed) > last) last = ROMANS.indexOf(printed);
    else continue;
    numbers[i] = last;
  }
  return numbers;
}

/** "II" twice and then "IV": whatever the text is, the second is the third. */
const isProven = (headings: readonly Heading[], numbers: readonly number[], i: number): boolean =>
  headings[i]?.printed === 'II' &&
  numbers[i] === MOST &&
  headings.some(({ printed }, later) => later > i && numbers[later] === 4 && printed === 'IV');

/**
 * The text with the Roman numbers of its headings put right, of the same length; of a text that may be no scan only
 * those that nothing else can be.
 */
export function mendRomans(text: string, scanned: boolean): string {
  const headings = headingsOf(text);
  if (headings.every(({ printed }) => printed === '1')) return text;
  const numbers = numbersOf(text, headings);
  let mended = '';
  let from = 0;
  for (const [i, { at, printed, mark, room }] of headings.entries()) {
    const roman = ROMANS[numbers[i] ?? 0] ?? '';
    if (roman === '' || (roman === printed && mark === '.') || roman.length >= room) continue;
    if (!scanned && !isProven(headings, numbers, i)) continue;
    mended += text.slice(from, at) + `${roman}.`.padEnd(room);
    from = at + room;
  }
  return mended + text.slice(from);
}

/** "1. MỤC ĐÍCH" above "II. NỘI DUNG": the first of the Roman numbers, read as a figure. */
const FIGURE_HEADING = /(?<=(?:^|\n)(?:#{1,4} )?)[1l](?=\.\s\p{Lu}{2}[^\p{Ll}\n]{2,120}(?:\n|$))/gu;
const FIRST_ROMAN = /(?:^|\n)(?:#{1,4} )?I\.\s/u;
const BARE_ROMAN = expression(/(?:^|\n)(?:#{1,4} )?I(?= \p{Lu}\p{Ll})/u);
const SECOND_ROMAN = expression(/\n(?:#{1,4} )?II\.\s\p{Lu}/u);

/** The text with the first Roman number put right where the second shows that it is one, of the same length. */
export function mendFirstRoman(text: string): string {
  const second = SECOND_ROMAN.exec(text);
  if (!second || FIRST_ROMAN.test(text)) return text;
  const before = text.slice(0, second.index + 1);
  // "I Đánh giá": the full stop lost; the space stands for it.
  const bare = BARE_ROMAN.exec(before);
  if (bare)
    return `${text.slice(0, bare.index + bare[0].length)}.${text.slice(bare.index + bare[0].length + 1)}`;
  const figures = [...before.matchAll(FIGURE_HEADING)];
  const at = figures.length === 1 ? (figures[0]?.index ?? -1) : -1;
  return at < 0 ? text : `${text.slice(0, at)}I${text.slice(at + 1)}`;
}
