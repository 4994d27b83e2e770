import { expression } from '../../pattern/ordinary.ts';
import { foldNfc } from '../../text/fold.ts';
import type { Passage } from '../recogniser.ts';
import type { Head } from './header.ts';

const LEVEL =
  /(?<=^|\s)(?:(?:tỉnh|huyện)(?!\s(?:ủy|đoàn))|thành phố|tp\.?|quận|thị xã|tx\.?|xã(?!\shội)|phường|thị trấn|đặc khu)(?=\s)/gu;
const LONGEST_PLACE = 60;

/** A level of government and its place, at the end of a body's name. */
interface Level {
  /** Where the level begins, with the space before it. */
  readonly index: number;
  readonly level: string;
  readonly place: string;
}

function levelOf(name: string): Level | null {
  for (const { 0: level, index } of name.matchAll(LEVEL)) {
    const place = name.slice(index + level.length + 1);
    if (place !== '' && place.length <= LONGEST_PLACE) return { index: Math.max(0, index - 1), level, place };
  }
  return null;
}

/** Stands in the table for the same letters as capitals. */
const UPPER = '';

/** How words of a letterhead are written in ordinary case, longest first; folded on the left. */
const ORDINARY: readonly (readonly [RegExp, string])[] = [
  [/^(?:ủy ban nhân dân|ubnd)(?=\s|$)/u, 'UBND'],
  [/(?<=^chủ tịch )(?:ủy ban nhân dân|ubnd)(?=\s|$)/u, 'UBND'],
  [/^hội đồng nhân dân(?=\s|$)/u, 'HĐND'],
  [/giáo dục và đào tạo/u, 'Giáo dục và Đào tạo'],
  [/kế hoạch và đầu tư/u, 'Kế hoạch và Đầu tư'],
  [/nông nghiệp và phát triển nông thôn/u, 'Nông nghiệp và Phát triển nông thôn'],
  [/tài nguyên và môi trường/u, 'Tài nguyên và Môi trường'],
  [/nông nghiệp và môi trường/u, 'Nông nghiệp và Môi trường'],
  [/thông tin và truyền thông/u, 'Thông tin và Truyền thông'],
  [/khoa học và công nghệ/u, 'Khoa học và Công nghệ'],
  [/lao động\s?[-–]\s?thương binh và xã hội/u, 'Lao động - Thương binh và Xã hội'],
  [/văn hóa, thể thao và du lịch/u, 'Văn hóa, Thể thao và Du lịch'],
  [/văn hóa và thông tin/u, 'Văn hóa và Thông tin'],
  [/văn hóa[ ,-]+xã hội/u, 'Văn hóa - Xã hội'],
  [/giao thông vận tải/u, 'Giao thông vận tải'],
  [/công thương/u, 'Công Thương'],
  [/(?<=sở |phòng )(?:tài chính)/u, 'Tài chính'],
  [/(?<=sở |phòng )(?:nội vụ)/u, 'Nội vụ'],
  [/(?<=sở |phòng )(?:tư pháp)/u, 'Tư pháp'],
  [/(?<=sở |phòng |bộ )(?:y tế)/u, 'Y tế'],
  [/(?<=sở |phòng |bộ )(?:xây dựng)/u, 'Xây dựng'],
  [/thủ tướng chính phủ/u, 'Thủ tướng Chính phủ'],
  [/văn phòng chính phủ/u, 'Văn phòng Chính phủ'],
  [/^huyện ủy/u, 'Huyện ủy'],
  [/^tỉnh ủy/u, 'Tỉnh ủy'],
  [/^thành ủy/u, 'Thành ủy'],
  [/^huyện đoàn/u, 'Huyện đoàn'],
  [/^tỉnh đoàn/u, 'Tỉnh đoàn'],
  [/^thành đoàn/u, 'Thành đoàn'],
  [/mặt trận tổ quốc/u, 'Mặt trận Tổ quốc'],
  [/ban chấp hành trung ương/u, 'Ban Chấp hành Trung ương'],
  [/(?<!\p{L})(?:mttq|tncs|bch|hđnd|ubnd|gdnn|gdtx)(?!\p{L})/gu, UPPER],
  [/việt nam/u, 'Việt Nam'],
  [/hồ chí minh/u, 'Hồ Chí Minh'],
  [/(?<=bch |BCH )đoàn/u, 'Đoàn'],
  [/liên hiệp phụ nữ/u, 'Liên hiệp Phụ nữ'],
  [/cựu chiến binh/u, 'Cựu chiến binh'],
];

const SCHOOL =
  /^trường (mầm non|mẫu giáo|tiểu học|trung học cơ sở|trung học phổ thông|mn|mg|th|thcs|thpt|th&thcs|th-thcs|th và thcs|thcs&thpt) (.+)$/u;

/** "chi bộ trường …": what a school has within it. */
const OF_SCHOOL =
  /^(?:chi bộ|đảng bộ|chi đoàn|công đoàn|công đoàn cơ sở|liên đội|hội đồng|tổ chuyên môn) (?=trường )/u;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a body is for, after the kind of body that it is: "chi cục Kiểm lâm". */
const FUNCTION = /^(?:chi cục|trung tâm|ban|cục|vụ|viện|hạt|phòng|sở|đồn|trạm|liên đoàn|học viện) (\p{Ll})/u;

/** "trường đại học an lãng". */
const COLLEGE = /^(trường )?(đại học|cao đẳng|trung cấp) (\p{Ll}.{1,80})$/u;
/** What a college teaches, and no place that it is named by. */
const TEACHES =
  /^(?:sư phạm|bách khoa|kinh tế|xây dựng|thủy lợi|luật|công|y|dược|nông|lâm|ngoại|thương mại|tài|ngân hàng|khoa học|kỹ thuật|kiến trúc|mỹ thuật|văn|thể dục|giao thông|mỏ|hàng hải|điện|lao động|nội vụ|nghề|mở|quốc|du lịch|sân khấu|nghệ thuật|thông tin) ?/u;

/** Words of a place: every syllable with a capital. */
function placeName(folded: string): string {
  return folded.split(' ').map(capitalised).join(' ');
}

/** Where the text prints the same words in ordinary case, those; else null. */
function printedInText(key: string, text: string, folded: string): string | null {
  for (
    let at = folded.indexOf(key), tries = 0;
    at >= 0 && tries < 50;
    at = folded.indexOf(key, at + key.length), tries++
  ) {
    const printed = text.slice(at, at + key.length);
    if (/\p{Ll}/u.test(printed)) return printed;
  }
  return null;
}

/** Letterheads are printed in capitals: the same name as running text writes it. */
function inOrdinaryCase(capitals: string, text: string, folded: string): string {
  if (/\p{Ll}/u.test(capitals)) return capitals;
  const key = foldNfc(capitals);
  const within = OF_SCHOOL.exec(key)?.[0] ?? '';
  if (within !== '')
    return `${capitalised(within)}${inOrdinaryCase(capitals.slice(within.length), text, folded)}`;
  const level = levelOf(key);
  const base = level ? key.slice(0, level.index).trim() : key;
  const place = level
    ? ` ${level.level.replace('tp', 'TP').replace('tx', 'TX')} ${placeName(level.place)}`
    : '';
  let name = base;
  let known = false;
  for (const [pattern, printed] of ORDINARY) {
    if (!pattern.test(name)) continue;
    known = true;
    name = name.replace(pattern, (letters) => (printed === UPPER ? letters.toUpperCase() : printed));
  }
  name = name.replace(
    /^((?:Huyện|Tỉnh|Thành) (?:ủy|đoàn)) (.+)$/u,
    (_, body: string, rest: string) => `${body} ${placeName(rest)}`,
  );
  name = name.replace(
    SCHOOL,
    (_, kind: string, rest: string) =>
      `trường ${kind.length < 9 && !kind.includes(' ') ? kind.toUpperCase() : capitalised(kind)} ${placeName(rest)}`,
  );
  name = name.replace(
    COLLEGE,
    (_, school: string | undefined, kind: string, rest: string) =>
      `${school ?? ''}${capitalised(kind)} ${TEACHES.test(rest) ? capitalised(rest) : placeName(rest)}`,
  );
  name = name.replace(
    FUNCTION,
    (head: string, letter: string) => `${head.slice(0, -1)}${letter.toUpperCase()}`,
  );
  name = name
    .replace(/(?<=khu vực )\p{Ll}.{0,40}$/u, placeName)
    .replace(/(?<= - )\p{Ll}/gu, (letter) => letter.toUpperCase());
  const printed = known || SCHOOL.test(base) ? null : printedInText(base, text, folded);
  return `${capitalised(printed ?? name)}${place}`.trim();
}

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

/** A body with its level, and its place where that follows in capitals. */
const SPEAKER =
  /(?:^|[\s–,.:(-])((?:chủ tịch |phó chủ tịch )?(?:ubnd|ủy ban nhân dân) (?:huyện|tỉnh|thành phố|tp|thị xã|quận|xã|phường|thị trấn)|(?:phòng|sở) (?:giáo dục và đào tạo|gd\s?&\s?đt|gdđt)|trường (?:mầm non|mẫu giáo|tiểu học|thcs|thpt|th&thcs|thcs&thpt|trung học cơ sở|trung học phổ thông)|(?:(?:ban thường vụ|thường trực) )?(?:huyện|tỉnh|thành) ủy|sở (?:y tế|nội vụ|tài chính|xây dựng|công thương|tư pháp)|thủ tướng chính phủ|(?<!phó )thủ tướng|văn phòng chính phủ|bộ (?:giáo dục và đào tạo|gd\s?&\s?đt|gdđt|y tế|nội vụ|tài chính|xây dựng|công thương|tư pháp))(?=[\s,.;:]|$)/gu;
/** Of these there is one; what follows in capitals is the person. */
const CENTRAL = /^(?:thủ tướng|văn phòng chính phủ|bộ )/u;
/** Before a body that is only mentioned. */
const SPOKEN_OF = /(?:^|\s)(?:của|tại|theo|trên|cho|đến|gửi|với|ở|về)\s$/u;
const SHORT_FORM = /^\s\([^)]{2,12}\)/u;
const PLACE_AFTER = expression(
  /^(?:\s(?:huyện|tỉnh|thành phố|TP\.?|thị xã|quận))?((?:\s\p{Lu}\p{Ll}+){1,4})/u,
);

/** What an issuer does in a text that retells its directive. */
const SPEAKS =
  /^[^,;.]{0,60}?\s(?:chỉ đạo|yêu cầu|đề nghị|ban hành|vừa|thông báo|tổ chức|kết luận|ký|có ý kiến|chỉ thị|tại hội nghị|tại cuộc họp)/u;

interface Speaker {
  readonly name: string;
  readonly placed: boolean;
}

/** As articles call him, who has one office only. */
const SHORT_PREMIER = 'thủ tướng';
const PREMIER: Speaker = { name: 'Thủ tướng Chính phủ', placed: false };

const speaksAt = (folded: string, start: number, end: number): boolean =>
  !SPOKEN_OF.test(folded.slice(0, start)) && SPEAKS.test(folded.slice(end, end + 90));

const TITLES = ['đồng chí', 'đ/c', 'ông', 'bà'];

/** "đồng chí Chủ tịch UBND huyện Trần Văn Mai", or the office beside "Đồng chí Trần Văn Mai": somebody, and no place. */
function namesPerson(folded: string, after: string, office: number): boolean {
  const titled = TITLES.some((title) => folded.endsWith(`${title} `, office));
  return (
    (titled && after.split(' ').length > 3) || TITLES.some((title) => folded.includes(`${title}${after}`))
  );
}

/** The body named in a passage that speaks there, or, `loosely`, the first that is not only mentioned. */
function speakerOf(
  { text: passage, folded }: Passage,
  { office, loosely }: { readonly office: boolean; readonly loosely: boolean },
): Speaker | null {
  for (const match of folded.matchAll(SPEAKER)) {
    const printed = match[1] ?? '';
    const start = match.index + match[0].length - printed.length;
    let end = start + printed.length;
    if (printed === SHORT_PREMIER) {
      if (!loosely && speaksAt(folded, start, end)) return PREMIER;
      continue;
    }
    // There are many schools, and any may be named.
    if ((!loosely || printed.startsWith('trường')) && !speaksAt(folded, start, end)) continue;
    const name = passage.slice(start, end);
    const body = office ? name : name.replace(/^(?:Phó )?Chủ tịch (?=UBND|Ủy|Uỷ)/u, '');
    end += SHORT_FORM.exec(passage.slice(end, end + 16))?.[0].length ?? 0;
    const after = CENTRAL.test(printed) ? null : PLACE_AFTER.exec(passage.slice(end, end + 60));
    // "UBND huyện Xây dựng kế hoạch": a verb, written with a capital, is no place.
    const verb =
      after !== null &&
      after[0].trim().split(' ').length === 1 &&
      /^\s\p{Ll}/u.test(passage.slice(end + after[0].length));
    const place = verb || (after && namesPerson(folded, foldNfc(after[0]), start)) ? null : after;
    return { name: place ? `${body}${twoWords(place[0])}` : body, placed: place !== null };
  }
  return null;
}

const passageOfText = (text: string): Passage => ({ text, folded: foldNfc(text) });

/** Whoever is named with a place before others. */
function bestSpeaker({
  title,
  opening,
  closing,
}: Record<'title' | 'opening' | 'closing', Passage>): Speaker | null {
  // A headline names the issuer with the office; a conclusion's title names a person's office instead.
  const office = !title.folded.startsWith('kết luận');
  let first: Speaker | null = null;
  for (const [passage, how] of [
    [title, { office, loosely: false }],
    [opening, { office: false, loosely: false }],
    [closing, { office: false, loosely: true }],
    [title, { office: false, loosely: true }],
    [opening, { office: false, loosely: true }],
  ] as const) {
    const speaker = speakerOf(passage, how);
    if (speaker?.placed === true) return speaker;
    first ??= speaker;
  }
  return first;
}

/** Where no letterhead was printed: whoever speaks in headline, first lines or closing, with the place. */
export function issuerOfText(head: Head, title: string, opening: string, closing: string): string | null {
  const best = bestSpeaker({
    title: passageOfText(title),
    opening: passageOfText(opening),
    closing: passageOfText(closing),
  });
  if (best === null) return null;
  const place = head.place ?? PLACED.exec(title)?.[1]?.trim() ?? null;
  return best.placed || place === null ? best.name : `${best.name} ${place}`;
}

const PLACED = expression(/^(?:Huyện|Tỉnh|Thành phố|Thị xã|Quận|Xã|Phường)\s((?:\p{Lu}\p{Ll}+\s?){1,3}):/u);

/** Places of as many syllables as a person's name. */
const LONG_PLACES = /^(?:(?:thành phố|TP\.?|tỉnh) )?(?:Hồ Chí Minh|Thừa Thiên Huế)(?=\s|$)/u;

/** A place has two or three syllables; what follows in capitals is a person's name. */
function twoWords(place: string): string {
  const long = LONG_PLACES.exec(place.trim());
  if (long) return ` ${long[0]}`;
  const words = place.trim().split(/\s/u);
  const level = /^\p{Ll}|^TP/u.test(words[0] ?? '')
    ? words[0] === 'thành' || words[0] === 'thị'
      ? 2
      : 1
    : 0;
  return words.length - level > 3 ? ` ${words.slice(0, level + 2).join(' ')}` : ` ${words.join(' ')}`;
}
