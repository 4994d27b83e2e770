import { foldNfc } from '../../text/fold.ts';

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

export function levelOf(name: string): Level | null {
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

export const SCHOOL =
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
export function placeName(folded: string): string {
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
export function inOrdinaryCase(capitals: string, text: string, folded: string): string {
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
