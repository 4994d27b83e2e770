import { CharacterSet } from '../text/character-set.ts';
import { markerOf } from './markers.ts';

/**
 * What a scan shows of dirt at the beginnings and ends of lines, and in lines of its own: ": KẾ HOẠCH", "ˆ giá của các đơn vị",
 * "ề 2. 100% hộ", "… để được hướng dẫn. lô :", "F2". Spaces are written for it, so every offset stays.
 */

/** Before the number or dash of a point: "-_3. Sở Y tế", "-_~ Rà soát", "ề 2. 100% hộ". */
const BEFORE_POINT =
  /^(?:[^\p{L}\p{N}\s“"(]{0,2}[_'‘’"ˆ^`~*|¡.:;,!·°][^\p{L}\p{N}\s“"(]{0,2} ?|[^\P{Ll}a-zđ] )(?=(?:\d{1,2}(?:\.\d{1,2}){0,2}\.|[IVX]{1,4}\.) ?[\p{Lu}\d“"]|[a-zđ]\) ?\p{L}|[-–+~] ?\p{Lu}\p{Ll})/u;
/** Before a line in capitals: ": KẾ HOẠCH", "' TỔNG CỤC THUẾ". */
const BEFORE_CAPITALS = /^[:;.,'‘’"ˆ^*¡!|~°·_`´]{1,2} ?(?=\p{Lu}{2})/u;
/** Before the rest of a sentence: ". thực hiện Kế hoạch", "ˆ giá thi đua". */
const BEFORE_REST = /^(?:[:;.,ˆ^*¡!|~°·_`´]{1,2} ?|['‘’] )(?=\p{Ll}{2})/u;
/** The same where a dash may stand before a point, too. */
const DASH_BEFORE_REST = /^[-–] (?=\p{Ll}{2})/u;
/** So long only a line is that the text was wrapped at. */
const SHORTEST_WRAPPED = 60;

const ENDS_SENTENCE = /[.;:!?…/"”)]$/u;

/** Whether a sentence goes on from a line to the next. */
const goesOn = (line: string): boolean => line !== '' && !ENDS_SENTENCE.test(line);

/** How much of the beginning of a line is dirt. `above`: the line right above, `before`: the last one with words. */
function dirtAtStart(line: string, above: string, before: string): number {
  const found = BEFORE_POINT.exec(line) ?? BEFORE_CAPITALS.exec(line);
  if (found) return found[0].length;
  if (goesOn(before)) {
    const rest = BEFORE_REST.exec(line);
    if (rest) return rest[0].length;
  }
  const wrapped = above.length >= SHORTEST_WRAPPED && goesOn(above) && !above.endsWith(',');
  return wrapped && markerOf(above)?.kind !== 'bullet' ? (DASH_BEFORE_REST.exec(line)?.[0].length ?? 0) : 0;
}

/** "F2", "É2" alone: the number of a page; "|", "`": nothing at all; a letter alone is no line, either. */
const DIRT_ALONE = /^(?:\P{Ll}?\p{Lu}\d{1,2}|[^\p{L}\p{N}\s]{1,3}|\p{L})$/u;

/** Between the end of a sentence and the end of the line: "75%. :", "tiếng Bru. ị", "hướng dẫn. ˆ :". Such letters are no words, as "ở" is. */
const DIRT_WORD = /^(?:[^\p{L}\p{N}\s()“”"]{1,2}|[ễềệểếỗộồọỡợẽẹẻịĩỉữựừửụũỳỵỹñŸ])$/iu;

/** Where words that are none begin behind the end of a sentence, or -1. */
function afterSentence(line: string): number {
  let end = line.length;
  for (let space = line.lastIndexOf(' '); space > 0; space = line.lastIndexOf(' ', end - 1)) {
    if (!DIRT_WORD.test(line.slice(space + 1, end))) break;
    end = space;
  }
  return end < line.length && /[.;/)]$/u.test(line.slice(0, end)) ? end : -1;
}
/** No sentence begins small: "… giải quyết. lô :". */
const SMALL_AFTER_STOP = /(?<=\p{L}\.) \p{Ll}{1,3}(?: [^\p{L}\p{N}\s]{1,2})+$/u;
/** "… tổ chức chính trị huyện ỗ", "… điện tử .": behind the last word of a line that ends no sentence. */
const AFTER_WORD = /(?<=[\p{L}\d]) [ễềệểếỗộồọỡợẽẹẻịĩỉữựừửụũỳỵỹñŸˆ`´^~_|]$/iu;
const STOP_APART = /(?<=\p{L}) [.,'‘’]$/u;
const WORD_OR_DIRT = /^(?:[^\p{L}\p{N}\s()]{1,2}|\p{L}{1,3},?)$/u;
const IS_DIRT = /^(?:[^\p{L}\p{N}\s(),.-]{1,2}|\p{Ll}{1,3},?|[^\P{Lu}A-ZĐ])$/u;
/** Behind the end of an entry dirt is no longer. */
const LONGEST_AFTER_ENTRY = 16;

/** "- Lưu: VT, NN. : an ti ]", "- Giám đốc Sở; _ # E / Ỹ": where dirt begins behind an entry below "Nơi nhận", or -1. */
function afterEntry(line: string): number {
  const end = Math.max(line.lastIndexOf('; '), line.lastIndexOf('. ')) + 1;
  const behind = line.slice(end).trimStart();
  if (end === 0 || behind.length > LONGEST_AFTER_ENTRY) return -1;
  const words = behind.split(' ');
  return words.every((word) => WORD_OR_DIRT.test(word)) && words.some((word) => IS_DIRT.test(word))
    ? end
    : -1;
}

const OPENS_RECIPIENTS = /^Nơi nhận/u;
const IS_ENTRY = /^[-–~+]/u;

/** No dirt behind words is longer. */
const LONGEST_DIRT = 40;

/** Where the dirt at the end of a line begins. */
function dirtAtEnd(line: string, next: string, recipients: boolean): number {
  const entry = recipients && IS_ENTRY.test(line);
  const entryEnd = entry ? afterEntry(line) : -1;
  if (entryEnd >= 0) return entryEnd;
  const sentence = afterSentence(line);
  if (sentence >= 0) return sentence;
  const end = line.slice(-LONGEST_DIRT);
  const kinds = entry ? [] : [AFTER_WORD];
  if (/^\p{Ll}/u.test(next)) kinds.push(STOP_APART);
  for (const dirt of [...kinds, SMALL_AFTER_STOP]) {
    const found = dirt.exec(end);
    if (found) return line.length - end.length + found.index;
  }
  return line.length;
}

const blank = (length: number): string => ' '.repeat(length);

/** One of these ends or begins a line that may hold dirt. */
const PLAIN = new CharacterSet('.;:,-–+)');
const isPlain = (line: string): boolean =>
  /^\p{L}{2}/u.test(line) &&
  (/[\p{L}\d]{2}$/u.test(line) || PLAIN.has(line.charCodeAt(line.length - 1))) &&
  !/ \S{0,3}$/u.test(line);

/** The text with such dirt blanked, of the same length. */
export function mendMargins(text: string): string {
  const lines = text.split('\n');
  let before = '';
  let recipients = false;
  for (const [i, printed] of lines.entries()) {
    const line = printed.trim();
    if (line === '') continue;
    recipients ||= OPENS_RECIPIENTS.test(line);
    if (isPlain(line)) {
      before = line;
      continue;
    }
    if (DIRT_ALONE.test(line)) {
      lines[i] = blank(printed.length);
      continue;
    }
    const start = printed.indexOf(line);
    const from = dirtAtStart(line, (lines[i - 1] ?? '').trim(), before);
    const to = Math.max(from, dirtAtEnd(line, (lines[i + 1] ?? '').trim(), recipients));
    const words = line.slice(from, to);
    lines[i] = (blank(start + from) + words).padEnd(printed.length);
    before = words.trim();
  }
  return lines.join('\n');
}
