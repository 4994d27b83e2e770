import { pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import { readParties } from '../party/party.ts';
import type { Found, Passage } from '../recogniser.ts';

const GROUP_WORD = pattern(/^(?:các|những)\s/u);
const BRACKETED = pattern(
  /\(\s?([^()]{5,300})\)\s(?=(?:nghiêm túc|có trách nhiệm|chịu trách nhiệm|phải|cần|khẩn trương|kiểm điểm|rút kinh nghiệm|chủ động|tập trung)\s)/u,
);

/** "Các đơn vị chưa nộp báo cáo (Sở A, Sở B) nghiêm túc …": the names in brackets are who must act. */
export function bracketedSubject(
  passage: Passage,
  clause: Stretch,
): { readonly parties: readonly Found<string>[]; readonly end: number } | null {
  const { folded } = passage;
  if (!GROUP_WORD.testAt(folded, clause.start, 8)) return null;
  const match = BRACKETED.execIn(passage, clause);
  if (!match || match.index > 500) return null;
  const from =
    clause.start + match.index + 1 + (folded.charAt(clause.start + match.index + 1) === ' ' ? 1 : 0);
  const run = readParties(passage, from);
  const end = clause.start + match.index + match[0].length;
  return run && folded.slice(run.end, end).replace(/[\s)]/gu, '') === ''
    ? { parties: run.parties, end }
    : null;
}
