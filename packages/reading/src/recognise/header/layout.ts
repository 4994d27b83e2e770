import { expression } from '../../pattern/ordinary.ts';
import { pattern } from '../../pattern/pattern.ts';
import type { Line } from '../../structure/lines.ts';
import { markerOf } from '../../structure/markers.ts';
import { foldNfc } from '../../text/fold.ts';
import { trimEndOf } from '../../text/trim.ts';
import { COMMON_FAMILY_NAMES } from '../../vietnamese/family-names.ts';

/** Lines that every letterhead prints and that say nothing of the document. */
export const MOTTO = pattern(
  /^(?:cộng h(?:òa|oà) xã hội chủ nghĩa việt nam|độc lập\s?[-–—]\s?tự do\s?[-–—]\s?hạnh phúc|đảng cộng sản việt nam|đoàn tncs hồ chí minh$|đoàn thanh niên cộng sản hồ chí minh$)/u,
);
export const COUNTRY = 'cộng hòa xã hội chủ nghĩa việt nam';
const LEAST_OF_COUNTRY = 'cộng hòa xã hội'.length;

/** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT": what a narrow column leaves to the next line; null where the line is no such beginning. */
export function restOfCountry(folded: string, least = LEAST_OF_COUNTRY): string | null {
  const begins = folded.length >= least && COUNTRY.startsWith(`${folded} `);
  return begins ? COUNTRY.slice(folded.length + 1) : null;
}

export const NUMBER_LINE = pattern(/^(?:số\s?:?|s\s?:(?=\s?\d))\s?(?=[\d/.…_\-–\p{L}\s]{0,40}[/\-–])/u);
/** "ngày 21 bc 02 năm 2022": a scan may leave nothing of the word between two figures. */
export const PLACE_DATE =
  /^([^\n]{2,40}?),?\s{1,3}ngày[\s.…_|“”"'’‘~*-]{0,40}(\d{1,2})?[\s.…_|“”"'’‘~*-]{0,40}(?:tháng|(?<=\d )\p{L}{1,6}(?= \d{1,2} năm \d{4}))[\s.…_]{0,40}(\d{1,2})?[\s.…_]{0,40}năm[\s.…_]{0,40}(\d{4})?/u;
/** "An Lãng, ngày 03/3/2026", and a date with no place: whole lines only. */
export const PLACE_SHORT_DATE = /^([^\n,]{2,40}),\sngày\s(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u;
export const DATE_ALONE = pattern(
  /^(?:[.…_]{2,60},?\s?)?ngày\s(\d{1,2})?[\s.…_]{0,20}tháng\s(\d{1,2})?[\s.…_]{0,20}năm\s(\d{4})\.?$/u,
);
/** Stamps and marks that stand among the lines of a letterhead. */
export const STAMP_LINE = pattern(
  /^(?:\(?(?:dự thảo(?: lần \d)?|hỏa tốc(?: hẹn giờ)?|thượng khẩn|khẩn|tối mật|tuyệt mật|mật)\)?$|(?:người ký|ký bởi|thời gian ký|cơ quan|email)\s?:)/u,
);
export const SUBJECT_LINE = pattern(/^(?:v\/v|về việc|v\/v:|vv)\s*:?\s*/u);
export const ADDRESS_LINE = pattern(/^kính g[ửở]i\s*:?\s*/u);
export const RECIPIENTS_LINE = pattern(/^(?:\(?\d\)?\s)?(?:n?ơi|n?oi) nhận\s?[:.]?\s*/u);
/** Words of a portal around its article, as a link ("[Trang chủ](/) » …") or not, and of the stamp on the file that it was taken from. */
export const PORTAL_LINE = pattern(
  /^\[?(?:thứ (?:hai|ba|tư|năm|sáu|bảy),|chủ nhật,|chào mừng|(?:cổng|trang) thông tin điện tử|lượt xem|đọc bài|tải về|tài liệu đính kèm|danh sách file|trang chủ|hệ thống pháp luật|tin tức|ảnh minh họa|nguồn\s?:|tác giả\s?:|xem tiếp|bài viết|chia sẻ|in trang|cỡ chữ|đăng ngày|ngày đăng|cập nhật|bình luận|email|(?:người ký|ký bởi|thời gian ký)\s?:|file đính kèm|tin liên quan|bài tin liên quan|tin đọc nhiều|liên kết website|thống kê truy cập|hôm nay\s?:|hôm qua\s?:|tháng \d{1,2}\s?:|năm \d{4}\s?:|\d{1,2}\/\d{1,2}\/\d{4})/u,
);

/** Where the right column of a letterhead or signature begins in a line whose gap has become one space. */
const MAY_HAVE_COLUMN =
  /CỘNG H|Độc [Ll]ập|ĐẢNG C|^(?:Số|N?[ơo]i nhận|[-–]\s)|, ngày \d{1,2} tháng \d{1,2} năm \d{4}$/u;
const MOTTO_COLUMN =
  /(?<=\S\s)(?<!(?:NƯỚC|Nước|nước)\s)(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc [Ll]ập\s?[-–]\s?Tự [Dd]o|ĐẢNG CỘNG SẢN VIỆT NAM)/u;
const DATE_COLUMN =
  /(?<=^Số[^\n]{1,40}[/-][\p{L}\d&.-]{2,20},?\s)\p{Lu}[\p{L}. ]{1,30},\sngày[\s|“”"'’‘~*-]/u;
/** "V/v phòng, chống dịch An Lãng, ngày 05 tháng 8 năm 2024", "TRƯỜNG THCS MỸ LÂM An Lãng, ngày …": the whole date at the end of the line. */
const DATE_AT_END = /\s\p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{0,6}){0,3}, ngày \d{1,2} tháng \d{1,2} năm \d{4}$/u;
const LONGEST_DATE = 60;

/** Where place and date begin beside a subject or a body, or -1. */
function dateBeside(text: string): number {
  const reach = Math.max(0, text.length - LONGEST_DATE);
  const date = DATE_AT_END.exec(text.slice(reach));
  if (!date) return -1;
  const left = text.slice(0, reach + date.index).replace(/,$/u, '');
  const subject = /^V\/v\s/u.test(left) && /\p{Ll}$/u.test(left);
  return subject || (left.length > 5 && isCapitals(left)) ? reach + date.index + 1 : -1;
}
/** In a line of recipients, the signature's column may begin right after its heading or after an entry. */
const RECIPIENTS_HEADING = /^N?[ơo]i nhận\s?:?\s{1,16}/u;
const ENTRY = /^[-–]\s/u;
const ENTRY_END = /[;.]\s/gu;
const LONGEST_ENTRY = 80;
const SIGNATURE = expression(/^(?:(?:(?:TM|KT|TL|TUQ|Q)\.|T\/M|K\/T|T\/L|T\/U\/Q)\s?)?[\p{Lu}, ]{6,60}$/u);
/** Whoever signs, at the end of a line of recipients: only where the family name tells that it is a person. */
export const SIGNS = new RegExp(
  String.raw`(?<=^|[;,:.]\s)(?:${COMMON_FAMILY_NAMES.join('|')})(?:\s\p{Lu}\p{Ll}{1,5}){2,3}$`,
  'u',
);
const isSignature = (text: string): boolean => SIGNATURE.test(text) || text.search(SIGNS) === 0;

/** "Số:": what a narrow column of a letterhead leaves of the number to the next line. */
const UNFINISHED_NUMBER = /^số\s?:$/u;
const REST_OF_NUMBER = /^\d{1,5}\s?[/-]/u;

const isUnfinished = (line: string, next: string): boolean =>
  UNFINISHED_NUMBER.test(line) && REST_OF_NUMBER.test(next);

/** Letterheads are no longer. */
const LETTERHEAD_REACH = 30;

/** The lines with the number of a letterhead whole where a narrow column wrapped them. */
function unwrapped(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const [i, line] of lines.entries()) {
    const last = whole.at(-1);
    const wraps = i < LETTERHEAD_REACH && last && line.start === last.end + 1;
    if (!wraps || !isUnfinished(last.folded, line.folded)) whole.push(line);
    else {
      const [text, folded] = [`${last.text} ${line.text}`, `${last.folded} ${line.folded}`];
      whole[whole.length - 1] = { ...last, end: line.end, text, folded };
    }
  }
  return whole;
}

/** Lines with what stood side by side in two columns parted, and what a column wrapped joined. */
export function columns(lines: readonly Line[]): Line[] {
  const parted: Line[] = [];
  for (const line of unwrapped(lines)) {
    const at = rightColumn(line.text);
    if (at < 0) parted.push(line);
    else
      for (const one of [piece(line, 0, line.text.slice(0, at)), piece(line, at, line.text.slice(at))])
        if (one.text !== '') parted.push(one);
  }
  return parted;
}

/** "Số: 12/KH-UBND | An Lãng, ngày …": where the right column begins behind the only bar of a line. */
function behindBar(text: string): number {
  const bar = text.indexOf('|');
  if (bar < 0 || text.includes('|', bar + 1)) return -1;
  const right = text.slice(bar + 1).trim();
  return startsColumn(right) && right.length < LONGEST_ENTRY ? bar + 1 : -1;
}

function rightColumn(text: string): number {
  const behind = behindBar(text);
  if (behind > 0) return behind;
  let at = 0;
  for (const part of text.includes('\t') ? text.split('\t') : [text]) {
    if (at > 0 && startsColumn(part)) return at;
    at += part.length + 1;
  }
  if (text.length > 160 || !MAY_HAVE_COLUMN.test(text)) return -1;
  const motto = text.search(MOTTO_COLUMN);
  if (motto > 0) return motto;
  // What it looks back at is long, and stands in few lines.
  const date = text.startsWith('Số') ? text.search(DATE_COLUMN) : -1;
  if (date > 0) return date;
  const beside = dateBeside(text);
  return beside > 0 ? beside : signatureColumn(text);
}

function signatureColumn(text: string): number {
  const heading = RECIPIENTS_HEADING.exec(text)?.[0].length ?? 0;
  if (heading > 0) return isSignature(text.slice(heading)) ? heading : -1;
  if (!ENTRY.test(text)) return -1;
  for (const { index } of text.matchAll(ENTRY_END)) {
    const length = index - 2;
    const from = text.length - text.slice(index + 2).trimStart().length;
    if (length >= 2 && length <= LONGEST_ENTRY && isSignature(text.slice(from))) return from;
  }
  return -1;
}

function startsColumn(part: string): boolean {
  const folded = foldNfc(part);
  // The sign after a number left blank goes on with it: "Số      -KH/ĐU".
  if (/^(?:[/.…_]|[-–]\p{Lu})/u.test(part)) return false;
  if (/^\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}+){2,4}$/u.test(part) || /^\((?:đã )?ký\)$/u.test(folded)) return true;
  return (
    MOTTO.test(folded) ||
    PLACE_DATE.test(folded) ||
    (part.length > 3 && part === part.toUpperCase() && /\p{Lu}{2}/u.test(part))
  );
}

/** Part of a line, without the white space around it. */
export function piece(line: Line, offset: number, text: string): Line {
  const trimmed = trimEndOf(text, ' \t|').trim();
  const start = line.start + offset + text.indexOf(trimmed);
  return {
    ...line,
    start,
    end: start + trimmed.length,
    text: trimmed,
    folded: foldNfc(trimmed),
    marker: markerOf(trimmed),
  };
}

/** Printed in capitals throughout. */
export function isCapitals(text: string): boolean {
  const printed = text.includes('(') ? text.replace(/\([^()]{0,200}\)/gu, '') : text;
  return !/\p{Ll}/u.test(printed) && /\p{Lu}/u.test(printed);
}
