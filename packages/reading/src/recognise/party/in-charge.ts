import { pattern } from '../../pattern/pattern.ts';
import { wordsOf } from '../../vietnamese/word-set.ts';
import type { Passage } from '../recogniser.ts';
import type { Head } from './head.ts';
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
  /(?:^|[\s(])(?:giáo viên|cán bộ|công chức|viên chức|nhân viên|chuyên viên|lãnh đạo|ủy viên|thành viên|phó hiệu trưởng|phó chủ tịch)$/u;
const LONGEST_STAFF_HEAD = 18;
export const isStaff = (folded: string, end: number): boolean =>
  STAFF_HEAD.test(folded.slice(Math.max(0, end - LONGEST_STAFF_HEAD), end));
/** A charge is told in so many words. */
const WORDS_OF_CHARGE = 9;

const PASSIVE_END = / (?:được|đã|đang|chưa)$/u;

export function chargeEnd({ folded }: Passage, end: number): number {
  const charge = IN_CHARGE.execAt(folded, end, 36);
  if (!charge || !isStaff(folded, end)) return -1;
  const from = end + charge[0].length;
  const words = wordsOf(folded.slice(from, from + 90), 0, WORDS_OF_CHARGE);
  for (const { start } of words.slice(1)) {
    if (/[,;:.()]/u.test(folded.slice(from, from + start))) return -1;
    if (!isPredicate(folded, from + start)) continue;
    // "Cán bộ chuyên trách cấp tỉnh được phân công …"
    return from + folded.slice(from, from + start - 1).replace(PASSIVE_END, '').length;
  }
  return -1;
}
