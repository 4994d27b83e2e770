import { CharacterSet } from '../text/character-set.ts';
import { foldNfc } from '../text/fold.ts';
import { isSmallAt } from '../text/letters.ts';
import { scanSigns } from '../vietnamese/scan-words.ts';
import { certainlyMisread, put, showScan, wornPhrases } from './misread-phrases.ts';
import { mendEnds } from './scan-ends.ts';
import { mendFoot } from './scan-feet.ts';
import { mendHead } from './scan-heads.ts';
import { mendMargins } from './scan-margins.ts';
import { mendPoints } from './scan-points.ts';
import { isMixedRoman, mendFirstRoman, mendRomans } from './scan-romans.ts';

/**
 * Letters that a scan took the marks from, or gave others, put right where a known phrase shows which they were: "Trung tam
 * Y tế", "phổi họp với". Only letters of such phrases change, one for one, so every offset stays.
 */

/** So many words that no clean text has make a text one that was scanned. */
const LEAST_SIGNS = 2;

/** Words beside a number that tell what it counts, and beside a time how often it comes. */
const BESIDE_NUMBERS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})ng[aâă]y(?=\s\d{1,2}(?:\s?[/.-]\s?\d|\sth))/gu, 'ngày'],
  [/(?<!\p{L})th[aâă]ng(?=\s\d{1,2}(?:\s?[/.-]\s?\d{4}|\sn[aăâ]m\s))/gu, 'tháng'],
  [/(?<!\p{L})n[aâ]m(?=\s(?:19|20)\d{2}(?!\d))/gu, 'năm'],
  [/(?<!\p{L})qu[yỳỷỹ](?=\s(?:iv|i{1,3})(?!\p{L}))/gu, 'quý'],
  [/(?<!\p{L})h[ăãẳẵắâẩẫấ]ng(?=\s(?:ngày|tuần|tháng|quý|năm)(?!\p{L}))/gu, 'hằng'],
];
/** "để" with another mark, where no "đế quốc" is meant. */
const MISREAD_SO_THAT = /(?<!\p{L})(?:đế|dé|đễ|đé)(?!\p{L}|\s(?:quốc|chế|giày|vương|đô|tranh))/gu;
/** "1ập danh sách", "p1an": a one where an l stands. */
const ONE_FOR_L =
  /(?<=\p{Ll})1(?=\p{Ll})|(?<![\p{L}\d.,/])1(?=[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]\p{Ll}?)/gu;

/** Letters for digits in dates and in the numbers of points: "l5/8/2025", "l. Sở Y tế". */
const LETTER_FOR_ONE =
  /(?<=^|\n)l(?=[.)]\s?\p{Lu})|(?<=\d)[lI](?=[\d/])|(?<![\p{L}\d])[lI](?=\d?\s?\/\s?\d)/gu;
/** "€) Sở Y tế": the third point. */
const SIGN_FOR_C = /(?<=^|\n)€(?=\)\s)/gu;
/** "ø) Sở Y tế": the seventh. */
const SIGN_FOR_G = /(?<=^|\n)ø(?=\)['‘’]?\s?\p{L})/gu;
/** "g)'Thường xuyên": a speck behind a point. */
const SPECK_BEHIND = /(?<=(?:^|\n)[a-zđ]\))(?:['‘’](?=\p{Lu}\p{Ll})|[.,:;](?=\s\p{Lu}))/gu;
/** "2:1. Rà soát": two figures of one point. */
const MARK_BETWEEN = /(?<=(?:^|\n)\d)[:,](?=\d{1,2}[.:,]\s\p{Lu})/gu;
/** "bệnh:tật", "cơ sở:có đủ": a speck where only a space can stand. */
const COLON_INSIDE = /(?<=\p{Ll}):(?=\p{Ll}{2})/gu;
/** "Số: 12/UBND-VX: An Lãng, ngày …", "Số: 12/UBND-VX - An Lãng, ngày …": a speck between two columns. */
const BETWEEN_COLUMNS =
  /(?:[:;'.,]|\s[-–—.:'*|_~]{1,3})(?=\s\p{Lu}[^\n\d]{1,30},\sngày\s)(?<=(?:^|\n)Số\s?:[^\n,]{2,40}[/-]\p{L}{2,12}(?:[:;'.,]|\s[-–—.:'*|_~]{1,3}))/gu;
/** "… TỈNH AN LÃNG .__. Độc lập – …", "- Như trên; ; - PHÓ GIÁM ĐỐC", "…; : B.PHÓ CHỦ TỊCH": the same before what the right one opens with. */
const BEFORE_COLUMN =
  /(?:(?<=[\p{L}.;])\s{1,3}[^\p{L}\p{N}\s()"”]{1,5}(?:\s{1,3}[^\p{L}\p{N}\s()"”]{1,5})?)(?:\s{1,3}\p{Lu}\.)?\s{0,3}(?=CỘNG HÒA XÃ|Độc lập|(?:KT|TM|TL|TUQ)\. ?\p{Lu}|PHÓ \p{Lu})/gu;
/** "… học đường. :": a speck behind the last word of a line. */
const SPECK_AT_END = /(?<=[.;/] )[:.,;'’`~](?=[ \t]{0,8}(?:\n|$))/gu;
/** ": Rà soát": a dash read as two dots. */
const DOTS_FOR_DASH = /(?<=\n)[:=](?=\s\p{Lu}\p{Ll})/gu;
/** "(thư viện, …)) Phòng Tài chính sẽ": a semicolon behind a bracket, read as another. */
const BRACKET_TWICE = /\)\)(?=\s)/gu;
const LONGEST_BRACKET = 600;
/** "đd) Sở Y tế": one letter read as two. */
const LETTER_TWICE = /(?<=^|\n)(?:đd|dđ)\)(?=\s\p{L})/gu;
/** "..3. Rà soát", "' - Rà soát": specks before a point. */
const SPECKS = /(^|\n)[.'`‘’“´·,_]{1,2} ?(?=(?:(?:\d{1,2}|[IVX]{1,4})\.|[a-zđ]\)|[-–+])\s?\p{L})/gu;
/** "'Tổ chức Đoàn": one before a word. */
const SPECK_BEFORE = /(?<=^|\n)['‘’`´‚„](?=\p{Lu}\p{Ll})/gu;
/** "Quý 11/2026", "quý !V", "quý TV": strokes read as figures and others. */
const QUARTER = /(?<=(?:^|\s)[Qq]uý )(?:(?=[1lI|!]{0,2}[1lI|V])[1lI|!]{1,3}V?|TV)(?=[\s/,.;:])/gu;
const LETTER_FOR_ZERO = /(?<=[\d/])[oO](?=[\d/])|(?<![\p{L}\d])[oO](?=\d\s?\/\s?\d)/gu;

/** "xã-yêu cầu", "xâm nhập mặn-bảo vệ", "các-xã": a dash where only a space can stand. */
const DASH_INSIDE =
  /(?<=\p{Ll})-(?=(?:yêu cầu|đề nghị|bảo vệ|bảo đảm|và|của|các|với|cho|về|tại|từ|để|được|phải|trong|theo|trên|những|có|không|do|khi|hoặc|đến|là|ý kiến)\s)|(?<=\s(?:và|của|các|những|với|cho|về|tại|từ|để|được|phải|trong|theo|trên|không|hoặc|ngày))-(?=[\p{L}\d])/gu;
/** "làm ăn xa,.chủ động": a speck before a word. */
const SPECK_INSIDE = /(?<=,)[.](?=\p{L})/gu;

/** "phối hợp với.Bộ Công an": a full stop where only a space can stand; "số.128/KH-UBND". */
const STOP_INSIDE =
  /(?<=\s(?:với|và|của|các|những|hoặc|nhằm))\.(?=\p{L})|(?<=\ssố)\.(?=\d)|(?<=\s\p{L}{2,7})\.(?=\p{Ll}{2,7}[\s,;])(?!(?:vn|com|gov|edu|org|net|info|docx?|pdf|xlsx?|html?)(?!\p{L}))/gu;

/** Signs that only one other can stand for, where they stand. */
const BY_PLACE: readonly (readonly [RegExp, string])[] = [
  // "… các nội dung sau;"
  [
    /[;,](?=[ \t]{0,8}\n)(?<=(?:như\ssau|sau\sđây|(?:nội\sdung|nhiệm\svụ|công\sviệc|giải\spháp|biện\spháp|vấn\sđề|yêu\scầu)\ssau)[;,])/gu,
    ':',
  ],
  [/[;,](?=\s)(?<=(?:^|\n)(?:Nơi nhận|Kính gửi)\s?[;,])/gu, ':'],
  // "Vẽ việc mở lớp học hè"
  [/[ẽệẻẹềêéèe](?=\sviệc\s)(?<=(?:^|\n)V[ẽệẻẹềêéèe])/gu, 'ề'],
  // "VIv mở lớp học hè"
  [/[Il1|](?=v[\s:])(?<=(?:^|\n)V[Il1|])/gu, '/'],
  // "Số: 12IUBND-VX", "Số: 12 ITB-UBND"
  [
    /[IJl1|](?=(?:UBND|TB|KH|QĐ|CT|BC|NQ|HD|CTr|TTr)-)(?<=(?:^|\n)S[ốôóòồổỗộo6]\s?:?\s?[\d.…]{0,6}\s?[IJl1|])/gu,
    '/',
  ],
  // "Sô: 12/KH-UBND", "S6: 12/KH-UBND"
  [/[ôóòồổỗộo6](?=\s?:\s?[\d.…]{0,6}\s?[/-]\s?\p{Lu})(?<=(?:^|\n)[Ss][ôóòồổỗộo6])/gu, 'ố'],
  // "UBND tính", "Công an tính", "ỦY BAN NHÂN DÂN" / "TÌNH …"; not "báo cáo UBND tình hình".
  [
    /[iíìĩ](?=nh(?!\p{L}| (?:hình|trạng|huống|toán|đến|từ|cả|riêng|theo|nhuệ|gọn|thần|nguyện)))(?<=(?:UBND|HĐND|[Nn]hân dân|Công an|Quân sự|Biên phòng|Thanh tra) t[iíìĩ])/gu,
    'ỉ',
  ],
  [/[IÍÌĨ](?=NH\s\p{Lu})(?<=(?:UBND|(?:ỦY|UỶ) BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN)\s{1,2}T[IÍÌĨ])/gu, 'Ỉ'],
  // "Il. TỔ CHỨC THỰC HIỆN"
  [/[l|1](?=[IVXl|1]{0,3}\.\s\p{Lu}{2}[^\p{Ll}\n]{2,120}(?:\n|$))(?<=(?:^|\n)[IVX][IVXl|1]{0,3})/gu, 'I'],
  // "KT: CHỦ TỊCH"
  [/[:,](?=\s?\p{Lu}{2})(?<=(?:^|\n)(?:KT|TM|TL|TUQ)[:,])/gu, '.'],
  // "V/% triển khai"
  [/[%Vvyw](?=\s\p{L})(?<=(?:^|\n)V\/[%Vyw])/gu, 'v'],
  // "IIL. KINH PHÍ"; "XL." is a number.
  [/L(?=\.\s\p{Lu}{2,12}\s)(?<=(?:^|\n)[IV]{1,3}L)/gu, 'I'],
  // "©) Rà soát"
  [/©(?=\)\s)(?<=(?:^|\n)©)/gu, 'c'],
  // "~- Rà soát", "~ Rà soát": a dash.
  [/[~¬](?=[-–—~])(?<=(?:^|\n)[~¬])/gu, ' '],
  [/[~¬](?=\s?[\p{L}\d“"(])(?<=(?:^|\n) ?[~¬])/gu, '-'],
];

/** "~ Rà soát", "~- Rà soát", "©) Rà soát": at the beginning of a line hardly any but a scan has them. */
const SCANNED_POINT = /^(?:[~¬]{1,2}\s?[-–—]?\s?\p{L}|[©€øƒ]\)\s|['‘’][IVX]{1,4}\.\s\p{Lu})/u;
const OPENS_SCANNED = new CharacterSet("~¬©€øƒ1lIVX|H'‘’");

/** Whether a line opens as no other than a scanned one does. */
function opensLikeScan(text: string): boolean {
  for (let start = 0; start >= 0; start = text.indexOf('\n', start) + 1 || -1) {
    if (!OPENS_SCANNED.has(text.charCodeAt(start))) continue;
    const opening = text.slice(start, start + REACH_OF_START);
    if (SCANNED_POINT.test(opening) || isMixedRoman(opening)) return true;
  }
  return false;
}

/** "lực lượng chức. năng": a full stop where the next word begins small. */
function stopsInside(text: string): boolean {
  for (let at = text.indexOf('. '); at >= 0; at = text.indexOf('. ', at + 1))
    if (
      isSmallAt(text, at + 2) &&
      isSmallAt(text, at + 3) &&
      isSmallAt(text, at - 1) &&
      isSmallAt(text, at - 2)
    )
      return true;
  return false;
}

/** Where those at the beginning of a line stand, and what follows there. */
const OPENS_LINE = new CharacterSet('NKTIVXSs©~¬');
const WRONG_AT_START =
  /^(?:(?:Nơi nhận|Kính gửi)\s?[;,]|V[ẽệẻẹềêéèe]\s?việc|V[Il1|]v|V\/[%Vyw]\s|(?:KT|TM|TL|TUQ)[:,]|S[ốôóòồổỗộo6]\s?:?\s?[\d.…]{0,6}\s?[IJl1|](?:UBND|TB|KH|QĐ|CT|BC|NQ|HD|CTr|TTr)-|[Ss][ôóòồổỗộo6]\s?:|[IVX]{1,3}(?:[l|1][IVXl|1]{0,2}|L)\.|[©~¬])/u;
const REACH_OF_START = 24;
const WRONG_IN_NAME = /(?:ND|dân|Công an|Quân sự|Biên phòng|Thanh tra) t[iíìĩ]nh|(?:ND|DÂN)\s{1,2}T[IÍÌĨ]NH/u;

/** "sau;" or "đây," at the end of a line. */
function opensListWrongly(text: string, lineEnd: number): boolean {
  let end = lineEnd;
  while (text.charAt(end - 1) === ' ' || text.charAt(end - 1) === '\t') end--;
  const mark = text.charAt(end - 1);
  return (
    (mark === ';' || mark === ',') && (text.startsWith('sau', end - 4) || text.startsWith('đây', end - 4))
  );
}

/** False where certainly none of the signs that are told by their place is wrong: few texts have one. */
function mayHoldWrongSign(text: string): boolean {
  for (let start = 0; start < text.length; ) {
    if (
      OPENS_LINE.has(text.charCodeAt(start)) &&
      WRONG_AT_START.test(text.slice(start, start + REACH_OF_START))
    )
      return true;
    const end = text.indexOf('\n', start);
    if (end < 0) break;
    if (opensListWrongly(text, end)) return true;
    start = end + 1;
  }
  return WRONG_IN_NAME.test(text);
}

export interface Repaired {
  readonly text: string;
  readonly scanned: boolean;
}

/**
 * The text with such letters put right: what can mean nothing else anywhere, the rest where enough shows that it was
 * scanned. `foldedAsPrinted` is what it folds to as it is.
 */
export function mendScan(printed: string, foldedAsPrinted = foldNfc(printed)): Repaired {
  const signed = mayHoldWrongSign(printed)
    ? BY_PLACE.reduce((read, [pattern, sign]) => read.replace(pattern, sign), printed)
    : printed;
  const text = mendRomans(mendFirstRoman(signed), false);
  const folded = text === printed ? foldedAsPrinted : foldNfc(text);
  const misread = certainlyMisread(text, folded);
  const scanned =
    showScan(misread) ||
    opensLikeScan(printed) ||
    stopsInside(printed) ||
    scanSigns(text, LEAST_SIGNS) >= LEAST_SIGNS;
  if (!scanned) return { text, scanned };
  const letters = mendEnds(
    mendPoints(
      withoutMixedSigns(mendRomans(mendMargins(mendFoot(mendHead(withoutSpecksBefore(text)))), true)),
    ),
  ).split('');
  mendWorn(letters);
  for (const { at, found, written } of misread) put(letters, at, found, written);
  return { text: letters.join(''), scanned };
}

const withoutSpecksBefore = (text: string): string =>
  text.replace(SPECKS, (specks, end: string) => end.padStart(specks.length));

/** How many brackets are open at the end of a text; one that closes none counts nothing. */
function openBrackets(text: string): number {
  let open = 0;
  for (const sign of text) open = Math.max(0, open + (sign === '(' ? 1 : sign === ')' ? -1 : 0));
  return open;
}

const withoutMixedSigns = (text: string): string =>
  text
    .replace(ONE_FOR_L, 'l')
    .replace(LETTER_FOR_ONE, '1')
    .replace(LETTER_FOR_ZERO, '0')
    .replace(SIGN_FOR_C, 'c')
    .replace(SIGN_FOR_G, 'g')
    .replace(SPECK_BEHIND, ' ')
    .replace(MARK_BETWEEN, '.')
    .replace(SPECK_AT_END, ' ')
    .replace(DOTS_FOR_DASH, '-')
    .replace(BRACKET_TWICE, (twice, at: number, whole: string) =>
      openBrackets(whole.slice(Math.max(0, at - LONGEST_BRACKET), at)) === 1 ? ');' : twice,
    )
    .replace(LETTER_TWICE, 'd) ')
    .replace(SPECK_BEFORE, ' ')
    .replace(QUARTER, (number) => (number === '1' ? number : number.replace(/[1l|!T]/gu, 'I')))
    .replace(BETWEEN_COLUMNS, (speck) => ' '.repeat(speck.length))
    .replace(BEFORE_COLUMN, (speck) => ' '.repeat(speck.length))
    .replace(COLON_INSIDE, ' ')
    .replace(DASH_INSIDE, ' ')
    .replace(SPECK_INSIDE, ' ')
    .replace(STOP_INSIDE, ' ');

function mendWorn(letters: string[]): void {
  const folded = foldNfc(letters.join(''));
  for (const { at, found, written } of wornPhrases(folded)) put(letters, at, found, written);
  for (const { index, 0: found } of folded.matchAll(MISREAD_SO_THAT)) put(letters, index, found, 'để');
  for (const [pattern, word] of BESIDE_NUMBERS)
    for (const { index, 0: found } of folded.matchAll(pattern)) put(letters, index, found, word);
}
