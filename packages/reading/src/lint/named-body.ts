import { fold } from '../text/fold.ts';
import { FIELDS } from '../vietnamese/bodies.ts';

/** Abbreviations of the names of bodies, each with what it stands for; in order. */
const SPELLED_OUT: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})gd\s?(?:&|-|–|và)?\s?đt(?!\p{L})/gu, 'giáo dục đào tạo'],
  [/(?<!\p{L})tc\s?[-–&]?\s?kh(?!\p{L})/gu, 'tài chính kế hoạch'],
  [/(?<!\p{L})lđ\s?[-–&]?\s?tb\s?[-–&]?\s?xh(?!\p{L})/gu, 'lao động thương binh xã hội'],
  [/(?<!\p{L})nn\s?(?:&|và)\s?ptnt(?!\p{L})/gu, 'nông nghiệp phát triển nông thôn'],
  [/(?<!\p{L})tn\s?(?:&|và)\s?mt(?!\p{L})/gu, 'tài nguyên môi trường'],
  [/(?<!\p{L})ubnd(?!\p{L})/gu, 'ủy ban nhân dân'],
  [/(?<!\p{L})hđnd(?!\p{L})/gu, 'hội đồng nhân dân'],
  [/(?<!\p{L})(?:lđ\s?)?vp(?!\p{L})/gu, 'văn phòng'],
  [/(?<!\p{L})bhxh(?!\p{L})/gu, 'bảo hiểm xã hội'],
  [/(?<!\p{L})(?:ubmttq|mttq)(?!\p{L})/gu, 'mặt trận tổ quốc'],
];

/** A name as it is compared: folded, abbreviations spelled out, without "và" and punctuation. */
export function plainName(name: string): string {
  let plain = fold(name);
  for (const [pattern, words] of SPELLED_OUT) plain = plain.replace(pattern, ` ${words} `);
  return plain
    .split(/[^\p{L}\p{N}]/u)
    .filter((word) => word !== '' && word !== 'và')
    .join(' ');
}

const GROUP = /(?<!\p{L})(?:các|những|mỗi|từng|mọi|toàn|toàn thể|tất cả|hai|ba|một số)\s/u;

/** "các phòng", "mỗi trường", "UBND các xã": each of them for itself. */
export function isGroup(name: string): boolean {
  return GROUP.test(`${fold(name)} `);
}

/** "các Sở: ", "Sở: ", "các sở, ngành: ", "UBND các xã ": what may stand before names. */
const OPENS_LIST =
  /(?<!\p{L})((?:các|hai|ba)\s)?(sở|bộ|phòng|ban|vụ|cục|chi cục|trung tâm|hội|trường|xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|cơ quan|đơn vị)(?:,\s?(?:sở|ban|ngành|phòng|xã|phường|đoàn thể|đơn vị|thị trấn|đặc khu|quận|thị xã|thành phố)){0,4}(?:\s(?:sau|cấp tỉnh))?(\s?:\s?(?!theo\s|như\s|thuộc\s|trực thuộc\s|các\s)|\s)/gu;
/** Bodies called by the name of their place. */
const LOCAL_KIND = /^(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh)$/u;

interface ListOfBodies {
  /** Where "các" stands, and where the names begin. */
  readonly start: number;
  readonly names: number;
}

/** "các Sở: Y tế, Nội vụ", "các Sở Y tế, Nội vụ", "UBND các xã An Phú, An Lạc": bodies told one by one; null where none are. */
export function listOfBodies(name: string): ListOfBodies | null {
  const folded = fold(name);
  for (const { index, 0: opening, 1: all, 2: kind = '', 3: after = '' } of folded.matchAll(OPENS_LIST)) {
    const names = index + opening.length;
    const isPlace = LOCAL_KIND.test(kind) && /^\p{Lu}\p{Ll}/u.test(name.slice(names));
    const goOn = all !== undefined && (isPlace || FIELDS.matchAt(folded, names) > names);
    if (after.includes(':') ? names < folded.length : goOn) return { start: index, names };
  }
  return null;
}

/** "Các Sở: Công Thương, Y tế": two or more bodies in one phrase. */
export function namesSeveral(name: string): boolean {
  const list = listOfBodies(name);
  if (!list) return false;
  const first = Math.max(FIELDS.matchAt(fold(name), list.names), list.names);
  return /[,;]|\svà\s/u.test(name.slice(first));
}

const NAMED =
  /^(?:sở|phòng|ban|văn phòng|công an|chi cục|cục|trung tâm|kho bạc|bảo hiểm xã hội|thanh tra|bộ|ủy ban|trường|viện|đài|liên đoàn|hội|huyện đoàn|tỉnh đoàn|hạt|bệnh viện|ban chỉ huy|đoàn|chi nhánh|công ty|mặt trận|trạm)\s\p{L}/u;

/** One body called by its name: "Phòng Tài chính - Kế hoạch", not "các phòng", "Hiệu trưởng" or "nhà trường". */
export function isNamedBody(name: string): boolean {
  return !isGroup(name) && NAMED.test(plainName(name));
}

/** Name without the level and place it ends in: "phòng nội vụ huyện tân yên" → "phòng nội vụ". */
export function withoutPlace(plain: string): string {
  const at = plain.search(/\s(?:huyện|tỉnh|thành phố|tp|thị xã|quận|xã|phường|thị trấn|đặc khu)(?:\s|$)/u);
  return at > 0 && !plain.startsWith('ủy ban') && !plain.startsWith('hội đồng') ? plain.slice(0, at) : plain;
}
