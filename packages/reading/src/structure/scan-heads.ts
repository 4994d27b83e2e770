import { withoutMarks } from '../text/fold.ts';
import { DOCUMENT_TYPES } from '../vietnamese/document-types.ts';

/**
 * What a scan makes of a letterhead: numbers written by hand that no one can read, dirt between place and date and behind
 * the word of the type. One sign is written for one, so every offset stays.
 */

/** Lines of a letterhead down to the subject. */
const REACH = 24;

const TYPES = new Map(DOCUMENT_TYPES.map((type) => [withoutMarks(type), type.toUpperCase()]));
/** "CHÍ THỊ,", "THÔNG BÁO :", "HƯỚNG DẪN ch,", ": ề KẾ HOẠCH ñ". */
const TYPE =
  /^((?:[^\s\p{Lu}]{1,3} ){0,3})(\p{Lu}{2,6}(?: \p{Lu}{2,6}){1,2})(?:\s?[^\p{L}\p{N}\s]{1,3}|\s\p{Ll}{1,3}[,.]?){0,3}$/u;

/** "Số: 3đố /TB-UBND", "Số: !Ÿ/KH-UBND": what was written by hand, before the sign that is printed. */
const NUMBER = /(?<=(?:^|\s)S[ốô]\s?:\s?)[^\s/]{0,6}(?= ?\/ ?\p{Lu}{2})/u;
/** "Số; 21/CĐ-UBND". */
const AFTER_NUMBER = /(?<=^S[ốô] ?)[;,.](?= ?\d{0,5} ?\/)/u;
/** "Trnrerrerreee Số: 24/CT-TTg": a rule, read as a word. */
const RULE_BEFORE = /^\S{1,16} (?=Số\s?: ?\d)/u;
/** "» An Lãng, ngày …", "Số: 12/KH-UBND 'An Lãng, ngày …". */
const SPECK_BEFORE_PLACE = /(?<=^|\s)[^\p{L}\p{N}\s]{1,2} ?(?=\p{Lu}\p{Ll}[\p{L} .]{0,28}, ngày)/u;
/** "ngày-06 tháng: 11 năm", "ngày. ÔŸ tháng 10", "ngày Z tháng năm": what stands for a figure. */
const DAY = /(?<=, ngày)[^\n\p{Ll}]{1,10}(?= ?tháng)/u;
const MONTH = /(?<=, ngày[^\n]{1,12}tháng)[^\n\p{Ll}]{1,8}(?= ?năm)/u;
/** "năm 2024 '": behind the date and behind the motto. */
const BEHIND = /(?<=(?:năm \d{4}|VIỆT NAM|[Hh]ạnh phúc))(?: [^\p{L}\p{N}\s]{1,3}){1,3}$/u;

/** A number of which figures alone are kept: "l032" is 1032, "3đố" cannot be read. */
function readable(written: string): string {
  const figures = written.replace(/[lI|]/gu, '1').replace(/[oO]/gu, '0');
  return /^\d+$/u.test(figures) ? figures : ' '.repeat(written.length);
}

/** The figures among what stands for a day or a month, where they can be one. */
function figuresIn(written: string, most: number): string {
  const found = /(?<!\d)\d{1,2}(?!\d)/u.exec(written.replace(/(?<=\d)[lI]|[lI](?=\d)/gu, '1'));
  const kept = found && Number(found[0]) >= 1 && Number(found[0]) <= most ? found : null;
  return ((kept ? ' '.repeat(kept.index) : '') + (kept?.[0] ?? '')).padEnd(written.length);
}

/** "â V/v mở lớp học": before the subject of a letter. */
const BEFORE_SUBJECT = /^\S{1,2} (?=V\/v )/u;
/** "… các biện 2 ặ", "năm học 2024 - 2025 :": behind the lines of a subject. */
const BEHIND_SUBJECT =
  / (?:\d )?(?:[^\p{L}\p{N}\s()“”"-]{1,3}|[ăâêôơưặằẵắậầẫấệềễếộồỗốợờỡựừữứỹỵĩ])(?: [^\p{L}\p{N}\s()“”"-]{1,3})?$/iu;
/** The lines of a subject below the word of the type are no more. */
const SUBJECT_REACH = 5;
const OPENS_BODY =
  /^(?:Kính gửi|Căn cứ|Thực hiện|Để|Ngày|Sáng|Chiều|Theo|Trong|Xét|Sau|Triển khai|I\.|[A-ZĐ]\. |1\.)/u;

const spaces = (text: string): string => ' '.repeat(text.length);

function typeWritten(line: string): string | null {
  const [, dirt = '', name = ''] = TYPE.exec(line) ?? [];
  const type = TYPES.get(withoutMarks(name.toLowerCase()));
  return type === undefined ? null : (spaces(dirt) + type).padEnd(line.length);
}

const mendLine = (line: string): string =>
  line
    .replace(RULE_BEFORE, spaces)
    .replace(BEFORE_SUBJECT, spaces)
    .replace(AFTER_NUMBER, ':')
    .replace(BEHIND, spaces)
    .replace(NUMBER, readable)
    .replace(SPECK_BEFORE_PLACE, spaces)
    .replace(DAY, (written) => figuresIn(written, 31))
    .replace(MONTH, (written) => figuresIn(written, 12));

/** The text of a scan with its letterhead put right, of the same length. */
export function mendHead(text: string): string {
  const lines = text.split('\n');
  let subject = Number.POSITIVE_INFINITY;
  for (const [i, printed] of lines.slice(0, REACH).entries()) {
    const line = printed.trim();
    if (line === '') continue;
    const type = typeWritten(line);
    const start = printed.indexOf(line);
    if (type !== null || /^(?:\S{1,2} )?V\/v /u.test(line)) subject = i;
    if (i > subject + SUBJECT_REACH || OPENS_BODY.test(line)) break;
    const mended = type ?? mendLine(line);
    lines[i] = (printed.slice(0, start) + (i < subject ? mended : mended.replace(BEHIND_SUBJECT, ''))).padEnd(
      printed.length,
    );
  }
  return lines.join('\n');
}
