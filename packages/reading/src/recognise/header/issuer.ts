import { foldNfc } from '../../text/fold.ts';
import type { Head } from './header.ts';

/** Bodies that stand under another one and are named with its place: "Sở Công Thương" of "UBND tỉnh …". */
const LEVEL = /(?:^|\s)(tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s+(.+)$/u;
const LOWER_WORDS = new Set('và của nhân dân các trung ương'.split(' '));

/** Letterheads are printed in capitals; the same words in the text tell how they are written. */
export function inOrdinaryCase(capitals: string, text: string, folded: string): string {
  if (/\p{Ll}/u.test(capitals)) return capitals;
  const key = foldNfc(capitals);
  for (let at = folded.indexOf(key); at >= 0; at = folded.indexOf(key, at + key.length)) {
    const printed = text.slice(at, at + key.length);
    if (/\p{Ll}/u.test(printed)) return printed.charAt(0).toUpperCase() + printed.slice(1);
  }
  const body = /^(ủy ban nhân dân|hội đồng nhân dân|văn phòng|phòng|sở|ban|trường)\s/u.exec(key);
  return key
    .split(' ')
    .map((word, i) => {
      const inBody =
        body !== null &&
        key
          .split(' ')
          .slice(0, i + 1)
          .join(' ').length <= (body[1]?.length ?? 0);
      if (i > 0 && (inBody || LOWER_WORDS.has(word) || LEVEL.test(` ${word} x`))) return word;
      return word.charAt(0).toUpperCase() + word.slice(1);
    })
    .join(' ')
    .replace(/^Ủy ban nhân dân(?=\s|$)/u, 'UBND')
    .replace(/\bUbnd\b/gu, 'UBND');
}

/** Joins "ỦY BAN NHÂN DÂN" and "TỈNH LÀO CAI", which stand on two lines. */
function joinLetterhead(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const folded = foldNfc(line);
    const last = joined.at(-1);
    const opensBody =
      /^(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|sở|phòng|văn phòng|ban|bộ|chi cục|cục|trường|trung tâm|đảng bộ|huyện ủy|tỉnh ủy|hội|liên đoàn|đoàn|công an|thủ tướng|chính phủ|viện|bảo hiểm|kho bạc|công ty|thanh tra|ủy ban)/u.test(
        folded,
      );
    if (last !== undefined && !opensBody) joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
  }
  return joined;
}

/** The issuer as the letterhead names it, with the place of the body above it where it has none of its own. */
export function issuerOfLetterhead(head: Head, text: string, folded: string): string | null {
  const lines = joinLetterhead(head.letterhead.filter((line) => /\p{L}{2}/u.test(line)));
  const issuer = lines.at(-1);
  if (issuer === undefined) return null;
  const superior = lines.length > 1 ? (lines.at(-2) ?? '') : '';
  const own = inOrdinaryCase(issuer, text, folded);
  const above = LEVEL.exec(foldNfc(superior));
  if (!above || LEVEL.test(foldNfc(issuer))) return shorten(own);
  const place = superior.slice(superior.length - above[0].trimStart().length);
  const level = inOrdinaryCase(place, text, folded);
  const small = level.charAt(0).toLowerCase() + level.slice(1);
  if (/^văn phòng/u.test(foldNfc(issuer))) return `${own} ${shorten(inOrdinaryCase(superior, text, folded))}`;
  return `${own} ${small}`;
}

function shorten(name: string): string {
  return name.replace(/^(?:Ủy|Uỷ) ban nhân dân/u, 'UBND');
}

const NAMED_IN_TEXT =
  /(?:ubnd|ủy ban nhân dân|sở [\p{L} &-]{3,40}?|phòng (?:giáo dục và đào tạo|gd\s?&\s?đt|gdđt|[\p{L} &-]{3,30}?)|huyện ủy|tỉnh ủy|văn phòng [\p{L} &]{3,30}?)\s(?:\([^)]{2,12}\)\s)?(?:huyện|tỉnh|thành phố|tp\.?|thị xã|quận|xã|phường|thị trấn)?/u;

/** Where no letterhead was printed: the body that speaks in title, first lines or closing, with the place of issue. */
export function issuerOfText(head: Head, title: string, opening: string, closing: string): string | null {
  for (const passage of [title, opening, closing]) {
    const folded = foldNfc(passage);
    const speaker =
      /^(?:kết luận của\s)?((?:chủ tịch\s|phó chủ tịch\s|trưởng\s|giám đốc\s)?(?:ubnd|ủy ban nhân dân)\s(?:huyện|tỉnh|thành phố|thị xã|quận|xã|phường|thị trấn)(?:\s\p{L}+){0,3}?)(?=\s(?:vừa|ban hành|tại|yêu cầu|tổ chức|chủ trì)|,|$)/u.exec(
        folded,
      );
    if (!speaker) continue;
    const name = passage.slice(
      folded.indexOf(speaker[1] ?? ''),
      folded.indexOf(speaker[1] ?? '') + (speaker[1]?.length ?? 0),
    );
    const body = /^kết luận/u.test(folded) ? name.replace(/^(?:Phó )?Chủ tịch\s/u, '') : name;
    return withPlace(body, head.place);
  }
  const office =
    /(?:^|[\s–,.-])(phòng (?:giáo dục và đào tạo|gd\s?&\s?đt|gdđt)|sở (?:giáo dục và đào tạo|gd\s?&\s?đt|gdđt))(?:\s\([^)]{2,12}\))?((?:\s(?:huyện|tỉnh|thành phố|thị xã|quận))?(?:\s\p{Lu}\p{Ll}+){1,4})?/iu;
  let best: string | null = null;
  for (const passage of [closing, title, opening]) {
    const match = new RegExp(office.source, 'u').exec(foldKeepingCase(passage));
    if (!match) continue;
    const start = match.index + match[0].indexOf(match[1] ?? '');
    const base = passage.slice(start, start + (match[1]?.length ?? 0));
    const place = placeAfter(passage, match.index + match[0].length);
    if (place !== '') return `${base}${place}`;
    best ??= base;
  }
  return best === null ? null : withPlace(best, head.place);
}

function foldKeepingCase(text: string): string {
  return foldNfc(text);
}

function placeAfter(passage: string, at: number): string {
  return (
    /^(?:\s(?:huyện|tỉnh|thành phố|thị xã|quận))?(?:\s\p{Lu}\p{Ll}+){1,4}/u.exec(
      passage.slice(at, at + 60),
    )?.[0] ?? ''
  );
}

function withPlace(body: string, place: string | null): string {
  if (place === null || foldNfc(body).includes(foldNfc(place))) return body;
  return `${body} ${place}`;
}

export { NAMED_IN_TEXT };
