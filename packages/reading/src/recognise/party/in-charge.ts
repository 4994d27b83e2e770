import { pattern } from '../../pattern/pattern.ts';
import { wordsOf } from '../../vietnamese/word-set.ts';
import type { Passage } from '../recogniser.ts';
import { type Head, headAt, isCapital } from './head.ts';
import { isPredicate } from './predicate.ts';

/** "giáo viên được phân công chủ trì …": which of them, and then what they do; a body with a name is told so. */
export const ASSIGNED = pattern(
  /^ được (?:phân công|giao nhiệm vụ|giao phụ trách|giao|cử|chỉ định)(?!\p{L})/u,
);

export function assignedEnd({ folded }: Passage, head: Head, end: number): number {
  const nameless = head.named && !head.group && end === head.end;
  const assigned = nameless ? ASSIGNED.execAt(folded, end, 24) : null;
  const past = end + (assigned?.[0].length ?? 0);
  if (!assigned || !isPredicate(folded, past + 1)) return -1;
  return Math.max(past, chargedEnd(folded, past));
}

/** "cán bộ được phân công phụ trách thôn thường xuyên bám sát …": with what, and then the work. */
const CHARGED = pattern(/^ (?:phụ trách|theo dõi|quản lý|làm đầu mối|chỉ đạo|giúp đỡ) (?=\p{L})/u);

function chargedEnd(folded: string, end: number): number {
  const charged = CHARGED.execAt(folded, end, 20);
  if (!charged) return -1;
  const from = end + charged[0].length;
  for (const { start } of wordsOf(folded.slice(from, from + 90), 0, WORDS_OF_CHARGE).slice(1)) {
    if (/[,;:.()]/u.test(folded.slice(from, from + start))) return -1;
    if (isPredicate(folded, from + start)) return from + start - 1;
  }
  return -1;
}

/** "giáo viên phụ trách thư viện tổ chức …": what a person is in charge of, and then the work. */
export const IN_CHARGE = pattern(
  /^ (?:phụ trách|chuyên trách|kiêm nhiệm|làm công tác|trực(?= (?:cửa|trạm|chốt|cổng|máy|tổng đài|kỹ thuật|hồ|đập|bơm|vận hành|điện|khu|phòng|hành chính|thư viện))|dạy (?:bộ )?môn|dạy (?:lớp|khối))(?: công tác)? (?!ít nhất|tối thiểu)(?=\p{L})/u,
);
const STAFF_HEAD =
  /(?:^|[\s(])(?:giáo viên|giảng viên|cán bộ|công chức|viên chức|nhân viên|chuyên viên|lãnh đạo(?: (?:ubnd|đảng ủy) (?:xã|phường))?|(?:huyện ủy |đảng ủy |cấp ủy |chi ủy |ban chấp hành )?ủy viên|(?:đảng ủy|cấp ủy|chi ủy|huyện ủy) viên|thành viên|bác sĩ|điều dưỡng|kỹ sư|kế toán|cộng tác viên|chỉ huy phó|tổ phó|phó (?:hiệu trưởng|chủ nhiệm|bí thư(?: (?:đảng ủy|chi bộ|đoàn(?: (?:trường|xã|phường))?|liên đội))?|tổng giám đốc|giám đốc(?: (?:sở|trung tâm|bệnh viện|công ty))?|chủ tịch(?: (?:ubnd|hđnd|ủy ban nhân dân) (?:xã|phường|tỉnh|huyện|thành phố|đặc khu))?|trưởng (?:phòng|khoa|ban|thôn|trạm|công an(?: xã| phường)?|đoàn)|viện trưởng|(?:chi )?cục trưởng|chánh văn phòng|chánh thanh tra|đội trưởng|hạt trưởng|trạm trưởng|chỉ huy trưởng))$/u;
const LONGEST_STAFF_HEAD = 44;
export const isStaff = (folded: string, end: number): boolean =>
  STAFF_HEAD.test(folded.slice(Math.max(0, end - LONGEST_STAFF_HEAD), end));
/** A charge is told in so many words. */
const WORDS_OF_CHARGE = 9;

const PASSIVE_END = / (?:được|đã|đang|chưa)$/u;

/** "…, kế toán và nhân viên thiết bị rà soát …": others of the same house, in small letters. */
const BY_POST = pattern(
  /^(?:kế toán|thủ quỹ|văn thư|nhân viên|tổ trưởng|nhóm trưởng|giáo viên|tổng phụ trách|bảo vệ|cán bộ|công chức|trưởng (?:thôn|khoa|phòng|bộ phận))(?!\p{L})/u,
);
/** "Phó Chủ tịch phụ trách văn xã, Trưởng phòng Văn hóa kiểm tra …": end of the charge before somebody else at `at`. */
function anotherAfter(passage: Passage, from: number, at: number): number {
  const charge = passage.folded.slice(from, at).replace(/(?:, | và )$/u, '');
  if (charge.length === at - from || /[,;:.()]/u.test(charge)) return -1;
  const named = isCapital(passage.text, at) && headAt(passage, at) !== null;
  const office = named || (BY_POST.testAt(passage.folded, at, 20) && headAt(passage, at, true) !== null);
  return office ? from + charge.length : -1;
}

export function chargeEnd(passage: Passage, end: number): number {
  const { folded } = passage;
  const charge = IN_CHARGE.execAt(folded, end, 36);
  if (!charge || !isStaff(folded, end)) return -1;
  const from = end + charge[0].length;
  const words = wordsOf(folded.slice(from, from + 90), 0, WORDS_OF_CHARGE);
  for (const { start } of words.slice(1)) {
    const another = anotherAfter(passage, from, from + start);
    if (another > 0) return another;
    if (/[,;:.()]/u.test(folded.slice(from, from + start))) return -1;
    if (!isPredicate(folded, from + start)) continue;
    // "Cán bộ chuyên trách cấp tỉnh được phân công …"
    return from + folded.slice(from, from + start - 1).replace(PASSIVE_END, '').length;
  }
  return -1;
}
