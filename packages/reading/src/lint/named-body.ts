import { fold } from '../text/fold.ts';

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
