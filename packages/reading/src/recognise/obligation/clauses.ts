import type { Stretch } from '../../structure/sentences.ts';
import { trimStretch } from '../../structure/sentences.ts';
import { CONNECTIVES, TASK_VERBS } from '../../vietnamese/verbs.ts';
import { readParties } from '../party/party.ts';
import { isPredicate } from '../party/predicate.ts';
import type { Found, Passage } from '../recogniser.ts';

/** A verb whose object goes on to do things: what follows "; không …" or "; luôn …" is theirs, not the reader's. */
const TELLS_PEOPLE =
  /(?:^|\s)(?:tuyên truyền|vận động|nhắc nhở|giáo dục|quán triệt|khuyến cáo)\s(?:\p{L}{1,9}\s){0,2}(?:nhân dân|người dân|giáo viên|học sinh|hội viên|đoàn viên|cán bộ|phụ huynh|bà con|hộ dân)(?!\p{L})/u;
const DEPENDENT = /^(?:không(?! để)|luôn|có ý thức|chấp hành)\s/u;
/** What cuts even inside a list that a colon opened. */
const ANYWAY = /^(?:đồng thời|yêu cầu|giao|đề nghị|báo cáo|trình|hoàn thành|trên cơ sở đó)\s/u;
const MODAL_EARLY = /^[^;.]{2,90}?\s(?:phải|cần|cần phải|không được|có trách nhiệm|chịu trách nhiệm)\s/u;
/** "; kết quả gửi về …": sent things. */
const SENT = /^(?:báo cáo|kết quả|văn bản|danh sách|hồ sơ|kế hoạch)[^;]{0,60}\s(?:gửi|về)\s/u;

/** Skips "đồng thời", "trên cơ sở đó" and the like; returns the offset of what follows. */
export function skipConnectives(folded: string, at: number): number {
  let i = at;
  for (;;) {
    if (isPredicate(folded, i)) return i;
    const end = CONNECTIVES.matchAt(folded, i);
    if (end < 0) return i;
    const gap = /^,?\s/u.exec(folded.slice(end, end + 2));
    if (!gap) return i;
    i = end + gap[0].length;
  }
}

/** Whether the piece from `at` to `end` obliges by a verb of its own. */
export function opensClause(passage: Passage, at: number, end: number): boolean {
  const { folded } = passage;
  const from = skipConnectives(folded, at);
  if (/^(?:đồng thời|trên cơ sở đó)/u.test(folded.slice(at, at + 16)) && from < end) return true;
  if (isPredicate(folded, from))
    return !/^(?:chỉ đạo của|báo cáo của|kiểm tra của)/u.test(folded.slice(from, from + 20));
  const run = readParties(passage, from);
  if (run && run.end < end && isPredicate(folded, run.end + 1)) return true;
  const rest = folded.slice(from, Math.min(end, from + 120));
  if (MODAL_EARLY.test(rest) || SENT.test(rest)) return true;
  return (
    /^(?:trong quá trình|trong khi|đối với|nếu|khi|hằng|hàng|trước ngày|thời gian|sau khi)\s/u.test(rest) &&
    /,\s/u.test(rest)
  );
}

/** Whether a colon in the sentence opened a list that runs to its end. */
function listOpened({ folded, text }: Passage, from: number, to: number, nested: Uint8Array): boolean {
  for (let i = from; i < to; i++) {
    if (nested[i] === 1 || text.charAt(i) !== ':') continue;
    if (/\d$/u.test(folded.slice(i - 1, i)) && /^\d/u.test(folded.slice(i + 1, i + 2))) continue;
    // "các phường: A, B": names, not a list of work.
    if (
      /(?:số|các(?: \p{L}+){1,3})$/u.test(folded.slice(Math.max(0, i - 24), i)) &&
      /^:\s\p{Lu}/u.test(text.slice(i, i + 4))
    )
      continue;
    return true;
  }
  return false;
}

const BRACKETED =
  /\(\s?([^()]{5,300})\)\s(?=(?:nghiêm túc|có trách nhiệm|chịu trách nhiệm|phải|cần|khẩn trương|kiểm điểm|rút kinh nghiệm|chủ động|tập trung)\s)/u;

/** "Các đơn vị chưa nộp báo cáo (Sở A, Sở B) nghiêm túc …": the names in brackets are who must act. */
export function bracketedSubject(
  passage: Passage,
  clause: Stretch,
): { readonly parties: readonly Found<string>[]; readonly end: number } | null {
  const { folded } = passage;
  if (!/^(?:các|những)\s/u.test(folded.slice(clause.start, clause.start + 8))) return null;
  const match = BRACKETED.exec(folded.slice(clause.start, clause.end));
  if (!match || match.index > 500) return null;
  const from =
    clause.start + match.index + 1 + (folded.charAt(clause.start + match.index + 1) === ' ' ? 1 : 0);
  const run = readParties(passage, from);
  const end = clause.start + match.index + match[0].length;
  return run && folded.slice(run.end, end).replace(/[\s)]/gu, '') === ''
    ? { parties: run.parties, end }
    : null;
}

/** Clauses of a sentence: cut at each semicolon that a verb of its own follows. */
export function clausesOf(passage: Passage, sentence: Stretch, nested: Uint8Array): Stretch[] {
  const { text, folded } = passage;
  const cuts: number[] = [];
  let dependent = false;
  for (let i = bracketedSubject(passage, sentence)?.end ?? sentence.start; i < sentence.end; i++) {
    if (text.charAt(i) !== ';' || nested[i] === 1) continue;
    const next = i + 1 + (/^\s*/u.exec(text.slice(i + 1, i + 8))?.[0].length ?? 0);
    const from = cuts.at(-1) ?? sentence.start;
    const subject = readParties(passage, skipConnectives(folded, from));
    if (subject && subject.end >= i) continue;
    const small = /^\p{Ll}/u.test(text.slice(next, next + 1));
    const tells = small && TELLS_PEOPLE.test(folded.slice(from, i));
    if (tells && !isPredicate(folded, next)) dependent = true;
    if (tells && DEPENDENT.test(folded.slice(next, next + 20))) dependent = true;
    if ((dependent && tells) || !opensClause(passage, next, sentence.end)) continue;
    if (small && listOpened(passage, from, i, nested) && !ANYWAY.test(folded.slice(next, next + 20)))
      continue;
    cuts.push(i + 1);
  }
  const edges = [sentence.start, ...cuts, sentence.end];
  const clauses: Stretch[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    clauses.push(trimStretch(text, { start: edges[i] ?? 0, end: edges[i + 1] ?? 0 }));
  }
  return clauses.filter((clause) => clause.end > clause.start);
}

export function startsWithVerb(folded: string, at: number): boolean {
  return TASK_VERBS.matchAt(folded, at) > 0;
}
