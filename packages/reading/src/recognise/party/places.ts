import { expression } from '../../pattern/ordinary.ts';
import { pattern } from '../../pattern/pattern.ts';
import type { Passage } from '../recogniser.ts';

const KIND =
  'huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu|tỉnh|thôn|xóm|ấp|bản|buôn|làng|khóm|khối phố|khu phố|tiểu khu|tổ dân phố';
const PLACE = pattern(new RegExp(`^(?:${KIND})(?= )`, 'u'));
const NAMED = expression(/^ (?:số )?(?:\p{Lu}|\d)/u);
const LONGEST_KIND = 12;

/** End of the kind of a place that its name follows at `at`: "huyện" in "huyện Kim Sơn"; -1 where none stands. */
export function placeKindEnd({ text, folded }: Passage, at: number): number {
  const kind = PLACE.execAt(folded, at, LONGEST_KIND);
  const end = at + (kind?.[0].length ?? 0);
  return kind && NAMED.test(text.slice(end, end + 6)) ? end : -1;
}

/** Who is spoken to stands after these; elsewhere "xã An Hà" in small letters tells where. */
const ADDRESSED = /(?:riêng|đối với|yêu cầu|đề nghị|giao|giao cho|phối hợp với|cùng với|biểu dương) $/u;
const BESIDE = new RegExp(
  `(?:^|riêng |yêu cầu |đề nghị |giao |với )(?:${KIND}) [^,;.:]{2,30}(?:, | và )$`,
  'u',
);
const REACH = 60;

/** "Riêng huyện A và huyện B": a place in small letters that is told to act. */
export function isPlaceAddressed(passage: Passage, at: number): boolean {
  if (placeKindEnd(passage, at) < 0) return false;
  const before = passage.folded.slice(Math.max(0, at - REACH), at);
  return ADDRESSED.test(before) || BESIDE.test(before);
}

const SOME =
  '(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|0?[2-9]|[1-3]\\d) (?:đồng chí |cơ quan |đơn vị |địa phương )?';
const COUNTED = pattern(
  new RegExp(
    `^(?:cả )?${SOME}(?=(?:công ty|tổng công ty|xí nghiệp|nhà máy|bệnh viện|trung tâm|trạm|trường|phòng|sở|ban|chi cục|hạt|đồn|huyện|quận|thị xã|thành phố|xã|phường|thị trấn|tỉnh|thôn|xóm|ấp|bản|khu phố|tổ dân phố|đơn vị|địa phương|nhà thầu|doanh nghiệp|hợp tác xã|cơ quan|hội|tổ|đội|khoa|chi bộ)(?: \\p{L}{2,7}){0,3}? )`,
    'u',
  ),
);
const LONGEST_COUNT = 70;
/** Those that are told by name, or by pointing: a number of others is an aim ("02 xã đạt chuẩn"). */
const TOLD_APART =
  /^\p{L}{2,7}(?: \p{Ll}{2,7}){0,3}?(?:(?: |: )\p{Lu}|:? (?:nêu trên|nói trên|trên|này)(?: |$))/u;

/** End of "hai ", "cả 03 " before bodies that are told by name: "Hai Công ty Bắc Hà, Nam Hà"; -1 where none stands at `at`. */
export function countEnd({ text, folded }: Passage, at: number): number {
  const count = COUNTED.execAt(folded, at, LONGEST_COUNT);
  const end = at + (count?.[0].length ?? 0);
  return count && TOLD_APART.test(text.slice(end, end + 60)) ? end : -1;
}

const OF_PLACE = new RegExp(`\\s(?:${KIND}) \\p{L}`, 'u');
/** "Hai Công ty Bắc Hà", "các trường Lê Lợi": some of a kind, by their names. */
const SEVERAL =
  /^(?:các|những|cả|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2}) (?:[^\s,]+ ){0,3}?(?:công ty|xí nghiệp|nhà máy|trường(?: (?:mầm non|tiểu học|thcs|thpt|trung học cơ sở|trung học phổ thông))?|trạm|bệnh viện|hợp tác xã|đồn|chợ|cảng|hồ|đập) /u;
/** "Nhà máy Thủy điện Sông Ba, Krông Hnăng": plants of a kind. */
const OF_PLANT = /^(?:(?:các )?nhà máy thủy điện|hồ chứa|hồ|đập|trạm bơm|cống|chợ) \p{L}/u;
const NAME = expression(
  new RegExp(`^(?:(?:${KIND}) )?\\p{Lu}(?:['’]\\p{Lu})?[\\p{Ll}'’]+(?:\\s\\p{Lu}[\\p{L}'’]+){0,3}`, 'u'),
);

/** "UBND huyện Ea Súp, Buôn Đôn", "UBND xã Mường Hum, Bản Xèo": places whose names open like a hamlet's. */
const LIKE_HAMLET = expression(/^(?:Buôn|Bản|Làng|Sóc|Bon|Plei|Ấp) \p{Lu}/u);
const OF_ONE_PLACE = /(?:^|\s)(?:huyện|thị xã|thành phố|xã|phường|thị trấn|thủy điện) (?!các )\p{L}/u;

/** Whether what stands at `at` is the name of a further place after one of that kind, though it opens like a hamlet. */
export const isPlaceByName = (passage: Passage, before: string, at: number): boolean =>
  LIKE_HAMLET.test(passage.text.slice(at, at + 8)) && OF_ONE_PLACE.test(before);

/** "UBND xã An Bình, Hòa Lạc": end of a name at `at` that shares the head of the party `before` it, folded; -1 where none does. */
export function namesShareEnd({ text }: Passage, before: string, at: number): number {
  const several = SEVERAL.exec(before);
  if (!several && !OF_PLACE.test(` ${before}`) && !OF_PLANT.test(before)) return -1;
  const name = NAME.exec(text.slice(at, at + 60));
  return name ? at + name[0].length : -1;
}
