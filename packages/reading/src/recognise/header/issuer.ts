import { foldNfc } from '../../text/fold.ts';
import type { Head } from './header.ts';
import { inOrdinaryCase, levelOf, placeName, SCHOOL } from './issuer-case.ts';

/** No body by itself: "ỦY" and in the next line "BAN NHÂN DÂN"; nor an organ that stands before its body. */
const BROKEN_OFF = /^(?:ủy|hội|bộ|sở|phòng|văn|ban|trường|trung|chi|liên|thường trực)$/u;

/** With what the name of a body begins. */
const OPENS_BODY =
  /^(?:ủy ban|công đoàn|hội đồng|chi bộ|chi đoàn|liên đội|ubnd|hội đồng nhân dân|hđnd|sở|phòng|văn phòng|ban|bộ|chi cục|cục|trường|trung tâm|đảng bộ|huyện ủy|tỉnh ủy|thành ủy|đảng ủy|đảng đoàn|ban cán sự đảng|hội|liên đoàn|đoàn|công an|thủ tướng|chính phủ|viện|bảo hiểm|kho bạc|công ty|thanh tra|thuế|tòa án|bệnh viện|đài|báo|hạt|trạm|ngân hàng|thi hành án|tỉnh đoàn|huyện đoàn|thành đoàn|bch|thường trực|bcđ|ubmttq|ubmttqvn|kiểm toán|hải quan|tổng cục|tổng công ty|tập đoàn|đại học|học viện|tổ|vụ|khoa(?! học))(?=\s|$)/u;

/** Whether a line names a body, or begins to. */
export const startsBody = (folded: string): boolean => OPENS_BODY.test(folded) || BROKEN_OFF.test(folded);

export const opensBody = (folded: string): boolean => OPENS_BODY.test(folded);

/** Joins "ỦY BAN NHÂN DÂN" and "TỈNH …", which stand on two lines. */
function joinLetterhead(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const open = last !== undefined && (BROKEN_OFF.test(foldNfc(last)) || !OPENS_BODY.test(foldNfc(line)));
    if (open) joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
  }
  return joined;
}

/** Part of the body above it, and called by its name. */
const ORGAN =
  /^(?:văn phòng|ủy ban kiểm tra|ban (?:tổ chức|tuyên giáo|tuyên giáo và dân vận|dân vận|nội chính|xây dựng đảng)|ban thường trực|ban chấp hành|ban thường vụ|thường trực)$/u;

const LEVEL_AT_END = /\s(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu)$/u;

/** "SỞ NỘI VỤ HÀ SƯƠNG", dated at Hà Sương: the place is written as there. */
function asPlaced(name: string, place: string | null): string {
  const at = name.length - (place?.length ?? 0);
  const same = place !== null && name.charAt(at - 1) === ' ' && foldNfc(name.slice(at)) === foldNfc(place);
  return same ? name.slice(0, at) + place : name;
}

/** A body of every level, which its place tells apart. */
const COUNCIL = /^(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd)$/u;
/** Who decides, in the line above the grounds of a decision. */
const DECIDING =
  /^(?:CHỦ TỊCH )?(?:(?:ỦY|UỶ) BAN|HỘI ĐỒNG) NHÂN DÂN ((?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU) [\p{Lu} -]{2,40}?)(?:,| KHÓA.{0,40})?$/mu;
const OF_PLACE =
  /(?:UBND|HĐND|nhân dân|địa bàn|toàn) ((?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3})/gu;

/** "UBND", where a copy lost the line below it: with the place that the text or the title gives it, else alone. */
function ofPlace(own: string, { place, title }: Head, text: string): string {
  const decides = DECIDING.exec(text)?.[1];
  if (decides !== undefined) {
    const level = levelOf(foldNfc(decides));
    return level ? `${own} ${level.level} ${placeName(level.place)}` : own;
  }
  if (place === null) return own;
  const dated = levelOf(foldNfc(place));
  if (dated?.index === 0) return `${own} ${dated.level} ${placeName(dated.place)}`;
  const named = [...text.matchAll(OF_PLACE)].find((match) => match[1]?.endsWith(` ${place}`));
  if (named) return `${own} ${named[1]}`;
  const ends = foldNfc(title ?? '').endsWith(` ${foldNfc(place)}`);
  const level = ends ? LEVEL_AT_END.exec(foldNfc(title ?? '').slice(0, -place.length - 1))?.[0] : undefined;
  return level === undefined ? own : `${own}${level} ${place}`;
}

/** Whoever decides by the line above the grounds, for a copy without its letterhead. */
export function issuerDeciding(text: string, folded: string): string | null {
  const line = DECIDING.exec(text);
  if (line === null) return null;
  const body = line[0].includes('HỘI ĐỒNG') ? 'HỘI ĐỒNG NHÂN DÂN' : 'ỦY BAN NHÂN DÂN';
  return inOrdinaryCase(`${body} ${line[1]}`, text, folded);
}

/** Bodies that have their documents drawn up by a part of theirs, which some print below them. */
const HAS_PARTS = /^(?:sở|bộ|cục|tổng cục|ban) /u;
const IS_PART = /^(?:phòng|thanh tra|văn phòng|chi cục|cục|vụ)(?= )/u;
/** A sign of two letters may be that of anything. */
const SHORTEST_SIGN = 3;

/** "SXD" of "Sở Xây dựng", "SGDĐT" of "Sở Giáo dục và Đào tạo". */
const initialsOf = (name: string): string =>
  name
    .split(/[\s,–-]+/u)
    .filter((word) => word !== 'và')
    .map((word) => (word.includes('&') ? word.replaceAll('&', '') : word.charAt(0)))
    .join('');

/** "Số: 20/SXD-QLN" below "SỞ XÂY DỰNG" and "PHÒNG QUẢN LÝ NHÀ": the sign is of the upper of two bodies. */
function signsAbove(number: string | null, superior: string, issuer: string): boolean {
  if (number === null || !HAS_PARTS.test(superior) || !IS_PART.test(issuer)) return false;
  const signs = foldNfc(number.slice(number.indexOf('/') + 1)).split(/[-/&]/u);
  const of = (name: string): boolean => {
    const initials = initialsOf(name);
    return signs.some((sign) => sign.length >= SHORTEST_SIGN && initials.startsWith(sign));
  };
  return of(superior) && !of(issuer);
}

/** The issuer as the letterhead names it, with the place of the body above it where it has none of its own. */
export function issuerOfLetterhead(head: Head, text: string, folded: string): string | null {
  const lines = joinLetterhead(head.letterhead.filter((line) => /\p{L}{2}/u.test(line)));
  const issuer = lines.at(-1);
  // A sign of letters alone, as portals put it above a document, is no body.
  if (issuer === undefined || /^(?!UBND$|HĐND$)\S+$/u.test(issuer)) return null;
  if (COUNCIL.test(foldNfc(issuer))) return ofPlace(inOrdinaryCase(issuer, text, folded), head, text);
  const own = asPlaced(inOrdinaryCase(issuer, text, folded), head.place);
  const superior = inOrdinaryCase(lines.at(-2) ?? '', text, folded);
  if (signsAbove(head.number, foldNfc(superior), foldNfc(issuer))) return asPlaced(superior, head.place);
  if (ORGAN.test(foldNfc(issuer)) && superior !== '') return `${own} ${superior}`;
  // "VĂN PHÒNG" and below it "UBND TỈNH …": one name.
  if (foldNfc(superior) === 'văn phòng') return `${superior} ${own}`;
  if (SCHOOL.test(foldNfc(issuer))) return own;
  const above = levelOf(foldNfc(superior));
  if (
    !above ||
    levelOf(foldNfc(issuer)) ||
    /^(?:huyện|tỉnh|thành|thị|quận) (?:ủy|đoàn)(?!\p{L})/u.test(foldNfc(issuer))
  )
    return own;
  // "Thanh tra tỉnh" names the level already, "Sở Nội vụ" does not.
  // "Chi bộ Trường THCS An Lãng" of a school that is named after the place.
  if (own.endsWith(` ${superior.slice(above.index).trim().replace(/^\S+ /u, '')}`)) return own;
  const place = superior.slice(above.index);
  const level = LEVEL_AT_END.exec(own)?.[0];
  return level !== undefined && place.startsWith(`${level} `)
    ? `${own}${place.slice(level.length)}`
    : `${own}${place}`;
}
