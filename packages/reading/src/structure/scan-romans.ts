import { expression } from '../pattern/ordinary.ts';
import { CharacterSet } from '../text/character-set.ts';

/**
 * Roman numbers of headings that a scan shows with other strokes: I as 1, II as 1I or IH, III as II. Which one stands there is
 * told by the one before it. Only the number is written anew, within its own room, so every offset stays.
 */

/** What opens a line as a Roman number may, with the marks and blanks behind it: "II. ", "1L.", "1V.", "IH: ". */
const OPENING =
  /(#{1,4} )?([IVX1l|ỊÍÌ]{1,5}|[1lI[|][1lILHT[|]{0,3}|T[HI]{1,2}|H[HI1l]{0,2}|V[HI1l]{1,4})(\s?[.:,]{1,2}) {0,2}(?=\p{Lu})/uy;
/** The same before a heading in capitals, its mark lost: "IL MỤC ĐÍCH", "II NỘI DUNG". */
const BARE_OPENING = /(#{1,4} )?([1lI]{1,4}L?) (?=\p{Lu})/uy;
const STROKES_ALONE = /I.|.[IL]/u;
const SMALL = /\p{Ll}/u;
/** Figures and small letters that stand for strokes. */
const STROKE = /[1l|ỊÍÌ]/gu;
const WITH_FIVES = /[VX]/u;
const MAY_OPEN = new CharacterSet('#IVX1l[|TH');
const PRINTED = /^[IVX]+$/u;
const FIRST: ReadonlySet<string> = new Set(['I', 'l', '[', '|', '1L', 'lL']);
/** A figure, and the foot of an L: the first, or the second. */
const FOOTED: ReadonlySet<string> = new Set(['1L', 'lL']);
/** The first with its full stop read as the foot of an L, or the second with its last stroke. */
const FIRST_OR_SECOND = 'IL';
const ROMANS = ' I II III IV V VI VII VIII IX X XI XII'.split(' ');
/** Two or three strokes side by side look like an H, one or two with a serif like a T. */
const MOST_STROKES: Readonly<Record<string, number>> = { H: 3, T: 2 };
/** Beyond it a number is not strokes alone. */
const MOST = 3;

/** "VH", "VIHI": strokes behind a five, of which an H hides how many they are. */
const BEYOND_SIX = /^V[HI]{1,4}$/u;

/** A second point, in figures. */
const SECOND_FIGURE = /\n2\s?[.:,]/u;

interface Heading {
  readonly at: number;
  /** As it stands in the text. */
  readonly found: string;
  /** With Roman strokes where they are beyond doubt: "1V" as IV, "IIL" as III. */
  readonly printed: string;
  /** "." or what was read in its place. */
  readonly mark: string;
  /** How much room the number has with the marks and blanks behind it. */
  readonly room: number;
  /** An empty line stands above, which has room for a stroke that was lost with the full stop: "II NỘI DUNG" for III. */
  readonly apart: boolean;
}

/** The last stroke of the third is read together with its full stop, or the full stop alone. */
const THIRD: ReadonlySet<string> = new Set(['IIL', '1IL', 'IIIL', 'I1L']);

function withStrokes(found: string): string {
  return WITH_FIVES.test(found) ? found.replace(STROKE, 'I') : found;
}

/** Whether the line goes on in capitals to its end. */
function isShouted(text: string, from: number): boolean {
  const end = text.indexOf('\n', from);
  return !SMALL.test(text.slice(from, end < 0 ? text.length : end));
}

function openingAt(text: string, start: number): RegExpExecArray | null {
  OPENING.lastIndex = start;
  const marked = OPENING.exec(text);
  if (marked) return marked;
  BARE_OPENING.lastIndex = start;
  const bare = BARE_OPENING.exec(text);
  if (!bare || !STROKES_ALONE.test(bare[2] ?? '')) return null;
  return FOOTED.has(bare[2] ?? '') || isShouted(text, BARE_OPENING.lastIndex) ? bare : null;
}

function headingsOf(text: string): Heading[] {
  const headings: Heading[] = [];
  for (let start = 0; start >= 0 && start < text.length; ) {
    if (MAY_OPEN.has(text.charCodeAt(start))) {
      const match = openingAt(text, start);
      if (match) {
        const [whole, sharps = '', found = '', mark = ''] = match;
        headings.push({
          at: start + sharps.length,
          found,
          printed: withStrokes(found),
          mark: mark.trim(),
          room: whole.length - sharps.length,
          apart: sharps === '' && text.startsWith('\n\n', start - 2),
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
  // The second with its full stop, or the third with its last stroke.
  if (THIRD.has(printed)) return number === 2 || number === MOST;
  if (BEYOND_SIX.test(printed)) return number === 7 || number === 8;
  if (number === 1) return FIRST.has(printed) || printed === FIRST_OR_SECOND;
  const most = Array.from(printed).reduce((sum, stroke) => sum + (MOST_STROKES[stroke] ?? 1), 0);
  return number <= MOST && printed.length <= number && number <= most;
}

/** "1I. Nhiệm vụ", "1V. KINH PHÍ": what hardly any but a scan has. */
const MIXED =
  /^(?:(?=[IVX]{0,4}[1l|])(?=[1l|]{0,4}[IVX])[IVX1l|]{2,5}|[I1lV]H[I1l]?|H[HI])\s?[.:]\s?\p{Lu}|^1L \p{Lu}{2}/u;
export const isMixedRoman = (line: string): boolean => MIXED.test(line);

/** "1." is the first heading where no second point follows before the next number. */
function isFirst(text: string, { at, printed }: Heading, next: Heading): boolean {
  return printed === '1' && !SECOND_FIGURE.test(text.slice(at, next.at));
}

/** What number stands before the heading at `i`, of those before it none but perhaps a first read as a figure; -1 where it is no number. */
function numberBefore(text: string, headings: readonly Heading[], i: number, numbers: number[]): number {
  const { printed = '', mark = '' } = headings[i] ?? {};
  const first = headings.findIndex((one, at) => at < i && isFirst(text, one, headings[at + 1] ?? one));
  if (first >= 0 && mayBe(printed, 2)) {
    numbers[first] = 1;
    return 1;
  }
  if (printed === FIRST_OR_SECOND)
    return mark !== '' || headings.some((later, at) => at > i && mayBe(later.printed, 2)) ? 0 : -1;
  // "II" and then "IV": the third, those before it lost.
  const next = headings.find(({ printed: later }, at) => at > i && later !== '1');
  if (printed === 'II' && next?.printed === 'IV') return 2;
  if (THIRD.has(printed)) return 2;
  // Nothing before it shows that "Il." is a number.
  if (!PRINTED.test(printed)) return -1;
  return mayBe(printed, 2) ? 1 : 0;
}

/** Headings behind `i` that tell which number it has. */
const romansBehind = (headings: readonly Heading[], i: number): readonly Heading[] =>
  headings.slice(i + 1).filter(({ printed }) => printed !== '1' && printed !== STROKES_JOINED);

/** Whether the third follows, as the fourth behind it shows where it lost a stroke. */
function thirdFollows(headings: readonly Heading[], i: number): boolean {
  const [next, other] = romansBehind(headings, i);
  if (next?.printed === 'III' || THIRD.has(next?.printed ?? '')) return true;
  return next !== undefined && mayBe(next.printed, MOST) && other?.printed === 'IV';
}

/** "1L" behind the first; or "I" and then the third: it lost a stroke, and no list begins anew. */
const isSecond = (headings: readonly Heading[], i: number, last: number): boolean =>
  last === 1 && (FOOTED.has(headings[i]?.printed ?? '') || thirdFollows(headings, i));

const STROKES_JOINED = 'H';

/** "1. Đánh giá", "H. Nhiệm vụ", "1. Văn phòng": right below a heading points begin anew, below a district they do not. */
function beginsAnew(text: string, headings: readonly Heading[], i: number): boolean {
  const [before, heading, after] = headings.slice(Math.max(0, i - 1), i + 2);
  if (i === 0 || before?.printed !== '1' || after?.printed !== '1' || !heading) return false;
  if (heading.printed !== STROKES_JOINED && !FOOTED.has(heading.printed)) return false;
  const between = text.slice(heading.at, after.at).trimEnd();
  return !SECOND_FIGURE.test(text.slice(before.at, heading.at)) && !between.includes('\n');
}

/** "H. NỘI DUNG" and "1L Nội dung" may be the second, "H. Bình An" is a district and "1L Cồn" a litre. */
function isOther(text: string, headings: readonly Heading[], i: number, last: number): boolean {
  const { printed, at, mark } = headings[i] ?? { printed: '', at: 0, mark: '' };
  const doubtful = printed === STROKES_JOINED || (mark === '' && FOOTED.has(printed));
  return doubtful && !isShouted(text, at) && !isSecond(headings, i, last) && !beginsAnew(text, headings, i);
}

/** The one or two first headings that were read as figures, above the misread third or a second read as the first. */
function numberFigures(text: string, headings: readonly Heading[], i: number, numbers: number[]): number {
  const { printed = '' } = headings[i] ?? {};
  const figures = [...headings.keys()].filter((at) => {
    const [one, next] = [headings[at], headings[at + 1]];
    return at < i && one !== undefined && next !== undefined && isFirst(text, one, next);
  });
  const [first = -1, second = -1] = figures;
  const third =
    figures.length === 2 && mayBe(printed, MOST) && romansBehind(headings, i)[0]?.printed === 'IV';
  if (third && !PRINTED.test(printed)) [numbers[first], numbers[second]] = [1, 2];
  else if (
    figures.length === 1 &&
    FIRST.has(printed) &&
    (thirdFollows(headings, i) || beginsAnew(text, headings, i))
  )
    numbers[first] = 1;
  return Math.max(0, ...numbers);
}

const TENTH = /\n10\s?[.:,]/u;
/** "11." behind a tenth point is a figure. */
const isEleventh = (text: string, { at, printed }: Heading, before: Heading | undefined): boolean =>
  printed === '11' && TENTH.test(text.slice(before?.at ?? 0, at));

/** The number of each heading, 0 where it is none. */
function numbersOf(text: string, headings: readonly Heading[]): number[] {
  const numbers = headings.map(() => 0);
  let last = 0;
  for (const [i, heading] of headings.entries()) {
    const { printed } = heading;
    if (printed === '1' || isEleventh(text, heading, headings[i - 1])) continue;
    if (isOther(text, headings, i, last)) continue;
    const first = FIRST.has(printed);
    if (last === 0) last = numberFigures(text, headings, i, numbers);
    const before = last > 0 || first ? last : numberBefore(text, headings, i, numbers);
    if (before < 0) continue;
    last = before;
    const next =
      (first && !isSecond(headings, i, last)) || (last === 0 && printed === FIRST_OR_SECOND) ? 1 : last + 1;
    if (mayBe(printed, next) || (first && next === 2)) last = next;
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
  numbers.lastIndexOf(2, i) >= 0 &&
  headings.some(({ printed }, later) => later > i && numbers[later] === 4 && printed === 'IV');

/** "B. NHIỆM VỤ", "PHẦN II": what Roman numbers begin anew behind. */
const CHAPTER =
  /(?<=^|\n)(?:[:;,.'‘’] ?)?(?:#{1,4} )?(?:([A-HĐ])[.)/] ?(?=\p{Lu})|(?:PHẦN|Phần|CHƯƠNG|Chương) (?:[IVX\d]{1,4}|thứ|THỨ)(?!\p{L}))/gu;

/** Where the chapters of a text begin: letters only in their order. */
function chaptersOf(text: string): number[] {
  const starts: number[] = [];
  let last = '';
  for (const { index, 1: letter } of text.matchAll(CHAPTER)) {
    if (letter === undefined) starts.push(index);
    else if (letter === 'A' || (last !== '' && letter.charCodeAt(0) === last.charCodeAt(0) + 1)) {
      starts.push(index);
      last = letter;
    }
  }
  return starts;
}

/**
 * The text with the Roman numbers of its headings put right, of the same length; of a text that may be no scan only
 * those that nothing else can be. Each chapter has its own.
 */
export function mendRomans(text: string, scanned: boolean): string {
  const starts = [0, ...chaptersOf(text)];
  return starts.map((start, i) => mendChapter(text.slice(start, starts[i + 1]), scanned)).join('');
}

function mendChapter(text: string, scanned: boolean): string {
  const headings = headingsOf(text);
  if (headings.every(({ printed }) => printed === '1')) return text;
  const numbers = numbersOf(text, headings);
  let mended = '';
  let from = 0;
  for (const [i, { at, found, mark, room, apart }] of headings.entries()) {
    const roman = ROMANS[numbers[i] ?? 0] ?? '';
    const above = apart && roman.length === room ? 1 : 0;
    if (roman === '' || (roman === found && mark === '.') || roman.length >= room + above) continue;
    if (!scanned && !isProven(headings, numbers, i)) continue;
    mended += text.slice(from, at - above) + `${roman}.`.padEnd(room + above);
    from = at + room;
  }
  return mended + text.slice(from);
}

/** "1. MỤC ĐÍCH" above "II. NỘI DUNG": the first of the Roman numbers, read as a figure. */
const FIGURE_HEADING = /(?<=(?:^|\n)(?:#{1,4} )?)[1l](?=\.\s\p{Lu}{2}[^\p{Ll}\n]{2,120}(?:\n|$))/gu;
const FIRST_ROMAN = /(?:^|\n)(?:#{1,4} )?I\.\s/u;
const BARE_ROMAN = expression(
  /(?:^|\n)(?:#{1,4} )?(?:I(?= \p{Lu}\p{Ll})|[LlJTI|1[](?=(?:[.,:]? |[.,:])\p{Lu}{2}[^\p{Ll}\n]{2,120}\n))/u,
);
const SECOND_ROMAN = expression(/\n(?:#{1,4} )?(?:II|1I|Il|lI)\.\s\p{Lu}/u);

/** The text with the first Roman number put right where the second shows that it is one, of the same length. */
export function mendFirstRoman(text: string): string {
  const second = SECOND_ROMAN.exec(text);
  if (!second || FIRST_ROMAN.test(text)) return text;
  const before = text.slice(0, second.index + 1);
  // "I Đánh giá", "L MỤC TIÊU": the full stop lost, or read as the foot of an L; the space stands for it.
  const bare = BARE_ROMAN.exec(before);
  if (bare) {
    const end = bare.index + bare[0].length;
    return `${text.slice(0, end - 1)}I.${text.slice(end + 1)}`;
  }
  const figures = [...before.matchAll(FIGURE_HEADING)];
  const at = figures.length === 1 ? (figures[0]?.index ?? -1) : -1;
  return at < 0 ? text : `${text.slice(0, at)}I${text.slice(at + 1)}`;
}
