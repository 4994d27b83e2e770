import { expression } from '../pattern/ordinary.ts';
import { CharacterSet } from '../text/character-set.ts';
import { markerOf } from './markers.ts';
import { footOf } from './scan-feet.ts';

/**
 * What a scan shows of dirt at the beginnings and ends of lines, and in lines of its own: ": KẾ HOẠCH", "ˆ giá của các đơn vị",
 * "ề 2. 100% hộ", "… để được hướng dẫn. lô :", "F2". Spaces are written for it, so every offset stays.
 */

/** "l", and letters that are no words: what a scan makes of the edge of the paper and of specks. */
const NO_WORDS = 'ễềệểếỗộồọỡợẽẹẻịĩỉữựừửụũỳỵỹñÿï';

/** A point: "3. Sở Y tế", "3- Sở Y tế", "II. NỘI DUNG", "B. Nhiệm vụ", "b) Rà soát", "- Rà soát". */
const POINT = String.raw`(?:\d{1,2}(?:\.\d{1,2}){0,2}\.|[IVXH]{1,4}\.) ?[\p{Lu}\d“"]|\d{1,2}[-–] \p{Lu}|[A-HĐ]\. \p{Lu}|[a-zđ]\) ?\p{L}|[-–+~] ?\p{Lu}\p{Ll}`;
/** Before the number or dash of a point: "-_3. Sở Y tế", "-_~ Rà soát", "ề 2. 100% hộ", ": . 2- Sở Y tế", "l 3. Thu, chi". */
const BEFORE_POINT = expression(
  new RegExp(
    String.raw`^(?:(?:[^\p{L}\p{N}\s“"(]{0,2}[_'‘’"ˆ^\x60~*|¡.:;,!·°¬\\][^\p{L}\p{N}\s“"(]{0,2} ?|[^\P{Ll}a-zđ] |l ){1,3}(?=${POINT})|[-–¬] ?(?=(?:\d{1,2}(?:\.\d{1,2}){0,2}|[IVXH]{1,4})\. ?\p{Lu}|[a-zđ]\) ?\p{Lu}))`,
    'u',
  ),
);
/** Before a line in capitals: ": KẾ HOẠCH", "' TỔNG CỤC THUẾ". */
const BEFORE_CAPITALS = /^[:;.,'‘’"ˆ^*¡!|~°·_`´»«]{1,2} ?(?=\p{Lu}{2})/u;
/** Before a sentence, or place and date: ". Tổ chức lớp", ". ... Thời gian", "` Sở Y tế", "ỗ Yêu cầu", "» An Lãng, ngày …". */
const BEFORE_SENTENCE = new RegExp(
  String.raw`^(?:-?[.,;'‘’\x60´_ˆ^*|°·»«“]{1,3} |[${NO_WORDS}] |[:~] (?=[^\n,]{2,30}, ngày )){1,3}(?=\p{Lu}\p{Ll})`,
  'u',
);
/** Before the rest of a sentence: ". thực hiện Kế hoạch", "ˆ giá thi đua", ": _ phẩm", "ụ phương". */
const BEFORE_REST = new RegExp(
  String.raw`^(?:(?:[:;.,ˆ^*¡!|~°·_\x60´\\]{1,3} ?|['‘’] |[${NO_WORDS}l] ){1,3}|["“](?=[^"”]*$) ?_? ?)(?=\p{Ll}{2})`,
  'u',
);
/** The same where a dash may stand before a point, too. */
const DASH_BEFORE_REST = /^[-–]_? (?=\p{Ll}{2})/u;
/** "… của Bộ Y tế và" / "- Sở Y tế": no name begins a point there. */
const DASH_BEFORE_NAME = /^[-–] (?=\p{Lu}\p{Ll})/u;
const AWAITS_NAME = /\s(?:và|của|với|các|những|tại|về|hoặc|thuộc)$/u;
/** So long only a line is that the text was wrapped at. */
const SHORTEST_WRAPPED = 60;

const ENDS_SENTENCE = /[.;:!?…/"”)]$/u;

/** Whether a sentence goes on from a line to the next. */
const goesOn = (line: string): boolean => line !== '' && !ENDS_SENTENCE.test(line);

/** How much of the beginning of a line is dirt. `above`: the line right above, `before`: the last one with words. */
function dirtAtStart(line: string, above: string, before: string, recipients: boolean): number {
  const found = BEFORE_POINT.exec(line) ?? (recipients ? null : BEFORE_CAPITALS.exec(line));
  if (found) return found[0].length;
  const sentence = BEFORE_SENTENCE.exec(line);
  if (sentence) return sentence[0].length;
  if (goesOn(before)) {
    const rest = BEFORE_REST.exec(line);
    if (rest) return rest[0].length;
  }
  if (AWAITS_NAME.test(before)) return DASH_BEFORE_NAME.exec(line)?.[0].length ?? 0;
  const last = above === '' ? before : above;
  const wrapped = last.length >= SHORTEST_WRAPPED && goesOn(last) && !last.endsWith(',');
  return wrapped && markerOf(last)?.kind !== 'bullet' ? (DASH_BEFORE_REST.exec(line)?.[0].length ?? 0) : 0;
}

/** "F2", "É2" alone: the number of a page; "|", "`": nothing at all; a letter alone is no line, either. */
const DIRT_ALONE = /^(?:\P{Ll}?\p{Lu}\d{1,2}|[^\p{L}\p{N}\s]{1,3}|\p{L})$/u;
/** "+ Ị", ") l", "- § VI", "P :": the same in pieces, of which one at least is no word. */
const PIECES_ALONE =
  /^(?=(?:\S+ )*[^\p{L}\p{N}\s]{1,2}(?: |$))(?:\S|[^\p{L}\p{N}\s]{2})(?: (?:\S|[^\p{L}\p{N}\s]{2})){0,5} \S{1,2}$/u;

/** Between the end of a sentence and the end of the line: "75%. :", "tiếng Bru. ị", "hướng dẫn. ˆ :". Such letters are no words, as "ở" is. */
const DIRT_WORD = new RegExp(String.raw`^(?:[^\p{L}\p{N}\s()“”"]{1,3}|\)|[${NO_WORDS}lijmn])$`, 'iu');

/** Where words that are none begin behind the end of a sentence, or -1. */
function afterSentence(line: string): number {
  let end = line.length;
  for (let space = line.lastIndexOf(' '); space > 0; space = line.lastIndexOf(' ', end - 1)) {
    if (!DIRT_WORD.test(line.slice(space + 1, end))) break;
    end = space;
  }
  return end < line.length && /[.;:/)]$/u.test(line.slice(0, end)) ? end : -1;
}
/** No sentence begins small: "… giải quyết. lô :". */
const SMALL_AFTER_STOP = /(?<=\p{L}\.) \p{Ll}{1,3}(?: [^\p{L}\p{N}\s]{1,2})+$/u;
/** "… tổ chức chính trị huyện ỗ", "… điện tử .": behind the last word of a line that ends no sentence. */
const AFTER_WORD = new RegExp(String.raw`(?<=[\p{L}\d]) [${NO_WORDS}ˆ\x60´^~_|\\[\]{}©®°*=<>«»#¬¿¡„]$`, 'iu');
/** "đến tận gia đình l" / "vận động": no letter of a point stands there. */
const EDGE = /(?<=\p{L}{2}) l$/u;
const NAMES_LETTER = /\s(?:điểm|tiết|mục|ý|lớp|nhóm|khoản|tổ|loại) l$/u;
/** "1. Phòng Kinh tế : \\", "3. Sở Y tế h ; ụ", "2. Thu, chi l , :": pieces of which two or more are no words. */
const PIECES = new RegExp(
  String.raw`(?<=[\p{L}\d%]{2})(?: (?:[^\p{L}\p{N}\s()“”"/%]{1,3}|[${NO_WORDS}lijfhkmnrstwz])){2,6}$`,
  'iu',
);
/** "Nội dung như sau : :": the first opens what follows. */
const OPENS = /(?:sau|đây|gồm|là|như|việc|vụ|dung|gửi|nhận)$/iu;
const STOP_APART = /(?<=\p{L}) [.,'‘’]$/u;
const WORD_OR_DIRT = /^[^\s()]{1,4}$/u;
const IS_DIRT = /^(?:[^\p{L}\p{N}\s(),.-]{1,2}|\/\p{Lu}|\p{Ll}{1,3},?|[^\P{Lu}A-ZĐ])$/u;
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

const IS_ENTRY = /^[-–~+]/u;

/** No dirt behind words is longer. */
const LONGEST_DIRT = 40;

const colonIn = (pieces: string): number => pieces.indexOf(':') + 1;

/** "2. Thu, chi -" above a point: no name goes on in the next line. */
const endsHeading = (line: string, next: string): boolean =>
  / [-–]$/u.test(line) &&
  line.length < SHORTEST_WRAPPED &&
  markerOf(line) !== null &&
  markerOf(next) !== null;

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
  if (!entry) {
    const pieces = PIECES.exec(line);
    if (pieces) return pieces.index + (OPENS.test(line.slice(0, pieces.index)) ? colonIn(pieces[0]) : 0);
    if (/^\p{Ll}/u.test(next) && EDGE.test(line) && !NAMES_LETTER.test(line)) return line.length - 2;
    if (endsHeading(line, next)) return line.length - 2;
  }
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
  const foot = footOf(lines);
  for (const [i, printed] of lines.entries()) {
    const line = printed.trim();
    if (line === '') continue;
    const recipients = foot !== null && i >= foot.start && i < foot.end;
    if (isPlain(line)) {
      before = line;
      continue;
    }
    if (DIRT_ALONE.test(line) || PIECES_ALONE.test(line)) {
      lines[i] = blank(printed.length);
      continue;
    }
    const start = printed.indexOf(line);
    const from = dirtAtStart(line, (lines[i - 1] ?? '').trim(), before, recipients);
    const to = Math.max(from, dirtAtEnd(line, (lines[i + 1] ?? '').trim(), recipients));
    const words = line.slice(from, to);
    // What opens the line is to stand at its beginning: the blanks go to the end of the line above.
    const above = i > 0 && from > 0 ? start + from : 0;
    if (above > 0) lines[i - 1] += blank(above);
    lines[i] = (blank(start + from - above) + words).padEnd(printed.length - above);
    before = words.trim();
  }
  return lines.join('\n');
}
