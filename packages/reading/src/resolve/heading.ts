import { expression } from '../pattern/ordinary.ts';
import { gradesEnd } from '../recognise/party/grades.ts';
import { headAt } from '../recognise/party/head.ts';
import { mayBeSpelledOut, namesInBrackets } from '../recognise/party/names-in-brackets.ts';
import { readParties } from '../recognise/party/party.ts';
import { isPredicate } from '../recognise/party/predicate.ts';
import type { Found, PartyRun, Passage } from '../recognise/recogniser.ts';
import { isCapitalAt } from '../text/letters.ts';
import { CLOSING_MARKS, trimEndOf } from '../text/trim.ts';
import { NAMED_HEADS, QUANTIFIERS } from '../vietnamese/bodies.ts';
import { TOPICS } from '../vietnamese/topics.ts';

/** What may stand before the body in a heading that hands out its work. */
export const ORDERED_HEADING =
  /^(?:(?:thứ (?:nhất|hai|ba|tư|năm|sáu|bảy)|(?:một|hai|ba|bốn|năm|sáu|bảy) là),\s)?(?:(?:đề nghị|giao(?: cho)?|yêu cầu|(?:riêng )?đối với|với|riêng|trách nhiệm của|nhiệm vụ của|về phía)\s)?/u;

/** Headings under which each point names a body and then its work. */
export const ASSIGNS =
  /(?:^|\s)(?:tổ chức (?:thực hiện|triển khai)|phân công|giao nhiệm vụ|trách nhiệm (?:của|thực hiện|các)|nhiệm vụ của các)(?=[\s:.,]|$)/u;

/** A name in a heading or label is no longer than this. */
const LONGEST_NAME = 160;
/** "Cô Nguyễn Thị A – Phó Hiệu trưởng", "Đ/c Lan (Chủ tịch Công đoàn)": one person with the office. */
const PERSON = expression(
  /^(?:Cô|Thầy|Ông|Bà|Đ\/c|Đồng chí|Chị|Anh|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy))\s\p{Lu}/u,
);
/** "1. Bà Lê Thị A, ngụ khu phố 3, kiến nghị đo lại đất": whose matter it is, and nobody who is told to act. */
const PETITIONS =
  /^(?:công dân |hộ )?(?:cô|thầy|ông|bà|anh|chị|nhóm|tập thể|một số)(?!\p{L})[^:;]{3,160}? (?:kiến nghị|đề nghị|phản ánh|hỏi|khiếu nại|tố cáo|trình bày|có đơn|gửi đơn|xin|yêu cầu|khiếu kiện|thắc mắc|tranh chấp)(?!\p{L})/u;
/** "Trưởng ban: Ông Nguyễn Văn A - Phó Chủ tịch": the office on the board, and who holds it. */
const OFFICE_OF_PERSON = /^(?:Trưởng|Phó|Tổ|Thư ký|Ủy viên|Uỷ viên)[^:;.]{0,40}:\s/u;
/** What a name has none of. */
const NOT_IN_NAME = /[;:.!?“"]|\d\/\d/u;
/** Where one party may end and the next begin. */
const BETWEEN = /(?:\s?[,;]\s(?:và\s)?|\svà\s|\scùng\s)/gu;
/** "Báo và Đài Phát thanh": what is shorter than this before "và" is part of the name. */
const SHORTEST_NAME = 4;

function opensByItself(passage: Passage, at: number): boolean {
  if (headAt(passage, at) === null) return false;
  return /^\p{Lu}/u.test(passage.text.slice(at, at + 2)) || QUANTIFIERS.matchAt(passage.folded, at) > 0;
}

/** "… chủ trì, phối hợp với các đơn vị liên quan" is no part of the name before it. */
const ACTS = /\s(?:chủ trì|có trách nhiệm|chịu trách nhiệm)(?=[\s,:.]|$)/u;

/** "Giáo viên chủ nhiệm, tổ bộ môn": a name of several words, where no group goes on ("các phòng, ban quản lý"). */
function isAnother({ folded }: Passage, from: number, next: number): boolean {
  const end = NAMED_HEADS.matchAt(folded, next);
  return (
    end > next &&
    folded.slice(next, end).includes(' ') &&
    !/(?:^|\s)(?:các|những|mỗi)\s/u.test(folded.slice(from, next))
  );
}

/** Parts a name that the party list cannot end at each place where another body begins. */
function parted(passage: Passage, start: number, end: number): Found<string>[] {
  const { text } = passage;
  const found: Found<string>[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(BETWEEN)) {
    const at = start + match.index;
    const next = at + match[0].length;
    if (at - from < SHORTEST_NAME || !(opensByItself(passage, next) || isAnother(passage, from, next)))
      continue;
    found.push({ start: from, end: at, value: text.slice(from, at) });
    from = next;
  }
  found.push({ start: from, end, value: text.slice(from, end) });
  return found;
}

/**
 * The stretch as the name of one or more bodies, although no list knows all its words: it opens like a body, or it
 * stands where only bodies stand and is no topic.
 */
function nameLike(passage: Passage, start: number, to: number, assigns: boolean): Found<string>[] {
  const { text, folded } = passage;
  const acts = ACTS.exec(folded.slice(start, to));
  const end = acts ? start + acts.index : to;
  if (end - start > LONGEST_NAME || end - start < 3 || NOT_IN_NAME.test(text.slice(start, end))) return [];
  if (!/^\p{Lu}/u.test(text.slice(start, start + 2)) || isPredicate(folded, start)) return [];
  if (TOPICS.matchAt(folded, start) >= 0) return [];
  const run = readParties(passage, start);
  if (!assigns) {
    // Where topics stand as well, what follows the part that is known must go on in capitals, as names do.
    if (run === null || !/^(?:\s?[,–-]\s?|\s(?:và\s)?)\p{Lu}/u.test(text.slice(run.end, end))) return [];
  }
  return parted(passage, start, end);
}

/** "Các đơn vị chuyên môn: Khoa Nhi, Khoa Sản": a group, and who is in it. */
const SPELT_OUT = /^(?:Các|Những) [^:;.()]{3,60}:\s/u;

/** "Các ông (bà): Lê Văn A, Hồ Thị B - Trưởng thôn": people by their names, and what they are. */
const SEVERAL_PEOPLE = /^(?:Các )?(?:ông|bà|đồng chí|đ\/c|thầy|cô)(?: ?(?:[,/]|và)? ?\(?(?:bà|cô)\)?)?:\s/iu;
const FULL_NAME = /^\p{Lu}\p{Ll}*(?: \p{Lu}[\p{Ll}']*){1,4}$/u;

function peopleNamed({ text }: Passage, end: number): readonly Found<string>[] {
  const label = SEVERAL_PEOPLE.exec(text);
  if (!label) return [];
  const found: Found<string>[] = [];
  let at = label[0].length;
  for (const part of text.slice(at, end).split(/, | và /u)) {
    const value = part.split(/ [-–] /u, 1)[0]?.trim() ?? '';
    if (!FULL_NAME.test(value)) return [];
    const start = text.indexOf(value, at);
    found.push({ start, end: start + value.length, value });
    at = start + value.length;
    if (value !== part.trim()) break;
  }
  return found;
}

/** "Đối với đội ngũ giáo viên": all of them, where they are spoken to. */
const STAFF = 'đội ngũ ';

/** Words for somebody in general, whom a name in brackets may follow. */
const IN_GENERAL =
  /^(?:(?:các|những) .*|(?:liên danh|nhà thầu|chủ đầu tư|đơn vị|cơ quan|bộ phận|doanh nghiệp)(?: (?:nhà thầu|chủ trì|thường trực|thi công|tư vấn|thực hiện|đầu mối|quản lý|vận hành))?)$/u;
const OPENS_BRACKET = /^\s?\(/u;

/** "Liên danh nhà thầu (Công ty A, Công ty B)": the names in brackets that spell a general party out, up to `end`; null where none do. */
function spelledOut(
  passage: Passage,
  { parties, end }: PartyRun,
  to: number,
): readonly Found<string>[] | null {
  const { text, folded } = passage;
  const [general, ...more] = parties;
  const open = OPENS_BRACKET.exec(text.slice(end, to))?.[0].length ?? 0;
  if (!general || more.length > 0 || open === 0 || !IN_GENERAL.test(folded.slice(general.start, general.end)))
    return null;
  const inner = isCapitalAt(text, end + open) ? readParties(passage, end + open) : null;
  if (inner && text.slice(inner.end, to).trim() === ')') return inner.parties;
  const close = text.indexOf(')', end + open);
  const spelled = close >= 0 && text.slice(close, to).trim() === ')';
  if (!spelled || !mayBeSpelledOut(folded.slice(general.start, general.end))) return null;
  const names = namesInBrackets(passage, { start: end + open, end: close });
  return names.length > 0 ? names : null;
}

/** "Sở Y tế (cơ quan thường trực)", "Công an xã phối hợp": what those of a heading are in the work. */
const IN_ITS_PLACE =
  /^\s?\([^()]*\)$|^,? (?:(?:có|chịu) trách nhiệm|chủ trì|phối hợp|phụ trách)(?: (?:tổ chức |triển khai )?thực hiện)?$|^,? (?:chủ trì,? (?:và )?)?phối hợp(?: chặt chẽ)?(?: cùng)?(?: với)? [^;:.]{3,120}$/u;

/** "Đối với học sinh", "Đối với cán bộ quản lý, giáo viên": people, where each point names whoever acts. */
const PEOPLE =
  /^(?:(?:các |toàn thể |mỗi )?(?:em )?(?:học sinh|sinh viên|học viên|trẻ em|cha mẹ(?: học sinh| trẻ)?|phụ huynh(?: học sinh)?|gia đình|người dân|nhân dân|hộ (?:gia đình|dân)|người lao động|cán bộ(?: quản lý)?|giáo viên|nhân viên|đoàn viên|hội viên|đảng viên|thanh niên)(?:, (?:và )?| và |$)){1,5}$/u;

/** "1.1. Đối với lớp 6, 7, 8": which lessons it is about, and nobody who gives them. */
const isAboutGrades = ({ folded }: Passage, lead: number): boolean =>
  /(?:đối với|với|riêng)\s$/u.test(folded.slice(0, lead)) && gradesEnd(folded, lead) > 0;

/** Parties that a heading consists of; one with "Trách nhiệm của" or a group word may tell more of them at its end. */
export function headingParties(passage: Passage, assigns: boolean): readonly Found<string>[] {
  const { text, folded } = passage;
  const lead = ORDERED_HEADING.exec(folded)?.[0].length ?? 0;
  const end = trimEndOf(folded, CLOSING_MARKS).length;
  const people = peopleNamed(passage, end);
  if (people.length > 0) return people;
  if (isAboutGrades(passage, lead)) return [];
  const spelt = SPELT_OUT.exec(text)?.[0].length ?? 0;
  if (spelt > 0 && spelt < end && opensByItself(passage, spelt)) return nameLike(passage, spelt, end, true);
  const staff = lead > 0 && folded.startsWith(STAFF, lead) ? readParties(passage, lead + STAFF.length) : null;
  if (staff && staff.end >= end) return [{ start: lead, end, value: text.slice(lead, end) }];
  if (assigns && lead > 0 && PEOPLE.test(folded.slice(lead, end)))
    return [{ start: lead, end, value: text.slice(lead, end) }];
  const run = readParties(passage, lead);
  const last = run?.parties.at(-1);
  if (run && last) {
    if (run.end >= end) return run.parties;
    const rest = folded.slice(run.end, end);
    if (IN_ITS_PLACE.test(rest)) return spelledOut(passage, run, end) ?? run.parties;
    const group = lead > 0 || /^các\s/u.test(folded.slice(last.start));
    if (group && !(/[,;:]/u.test(rest) && rest.length > 80))
      return [...run.parties.slice(0, -1), ...parted(passage, last.start, end)];
  }
  if (PETITIONS.test(folded)) return [];
  if (PERSON.test(text)) return [{ start: 0, end, value: text.slice(0, end) }];
  const office = OFFICE_OF_PERSON.exec(text)?.[0].length ?? 0;
  if (office > 0 && PERSON.test(text.slice(office)))
    return [{ start: office, end, value: text.slice(office, end) }];
  return nameLike(passage, lead, end, assigns);
}

const GROUP = /^(?:các|những|mỗi|từng) /u;
/** Which of a group are meant is told in few words. */
const LONGEST_RELATIVE = 60;
const BODIES =
  /^(?:các|những) (?:doanh nghiệp|đơn vị|cơ quan|trường|công ty|hợp tác xã|bệnh viện|nhà máy|tổ chức)(?!\p{L})/u;
/** Those of whom this is said have something done to them: "Đối với các cơ sở vi phạm: …". */
const DONE_TO = /^ (?:vi phạm|chưa|không|chậm|bị|đã|đang|còn|có|nào|sai|trốn|nợ|mà|để)(?!\p{L})/u;

/** "Các hợp tác xã trồng rau: dọn …", "Đối với các doanh nghiệp thu gom: …": the whole label says who acts. */
function groupTold(
  passage: Passage,
  { parties, end }: PartyRun,
  colon: number,
  lead: number,
): readonly Found<string>[] | null {
  const { text, folded } = passage;
  const last = parties.at(-1);
  const open = text.slice(end, colon).lastIndexOf('(');
  const spelled =
    open > 0 && last
      ? spelledOut(passage, { parties: [{ ...last, end: end + open - 1 }], end: end + open - 1 }, colon)
      : null;
  if (spelled && parties.length === 1) return spelled;
  const rest = text.slice(end, colon);
  if (!last || rest.length > LONGEST_RELATIVE || NOT_IN_NAME.test(rest) || rest.includes(',')) return null;
  const group = folded.slice(last.start, end);
  const acts = GROUP.test(group) && isPredicate(folded, colon + 2);
  const told = lead > 0 && BODIES.test(group) && !DONE_TO.test(folded.slice(end, colon));
  if (!acts && !told) return null;
  return [
    ...parties.slice(0, -1),
    { start: last.start, end: colon, value: text.slice(last.start, colon).trimEnd() },
  ];
}

/** "Đại diện Công an xã: …": for whom somebody stands. */
const DEPUTY = /^đại diện (?:lãnh đạo )?/u;

/** Parties that a label before a colon consists of: "1. Sở Tài chính: …". */
export function labelParties(passage: Passage, colon: number, assigns: boolean): readonly Found<string>[] {
  const { text, folded } = passage;
  const lead = ORDERED_HEADING.exec(folded)?.[0].length ?? 0;
  if (isAboutGrades(passage, lead)) return [];
  const run = readParties(passage, lead);
  if (run && /^(?:\s?\([^()]*\))?\s?$/u.test(text.slice(run.end, colon)))
    return spelledOut(passage, run, colon) ?? run.parties;
  const group = run && groupTold(passage, run, colon, lead);
  if (group) return group;
  const deputy = DEPUTY.exec(folded)?.[0].length ?? 0;
  if (deputy > 0 && readParties(passage, deputy)?.end === colon)
    return [{ start: 0, end: colon, value: text.slice(0, colon) }];
  if (PERSON.test(text) && colon <= LONGEST_NAME)
    return [{ start: 0, end: colon, value: text.slice(0, colon) }];
  if (assigns && NAMED_HEADS.matchAt(folded, lead) === colon)
    return [{ start: lead, end: colon, value: text.slice(lead, colon) }];
  return nameLike(passage, lead, colon, assigns);
}
