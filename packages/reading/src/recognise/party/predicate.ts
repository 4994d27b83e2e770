import { STRONG_STARTERS, TASK_VERBS } from '../../vietnamese/verbs.ts';
import { WordSet, wordsOf } from '../../vietnamese/word-set.ts';
import type { Passage } from '../recogniser.ts';

/** Words that end a name without being a verb. */
export const CLAUSE_SEPARATORS = new WordSet(
  'để · nhằm · khi · nếu · với · về · từ · theo · trong · bằng · qua · thông qua · như · mà · thì · là · cho · đến · đã · đang · biết · vì · do · bị · trước · sau · nên · căn cứ · hiện · được · vừa · còn · này · nào · nêu trên · dưới · bao gồm · gồm · hoặc · và',
);

/** Verbs that tell what kind of body is meant when they follow a general word: "các đơn vị sản xuất". */
const ATTRIBUTIVE =
  /^(?:sản xuất|kinh doanh|hoạt động|khai thác|sử dụng|thực hiện cơ chế|tham gia|được|chưa|đang|có nhu cầu|đóng trên|tổ chức thi|đã|do|trực thuộc|thuộc|có liên quan|liên quan|đăng cai|đạt|không)(?:\s|,)/u;

/** "có" before these is a predicate; before anything else it tells what the body has. */
const HAS_PREDICATE =
  /^có\s(?:trách nhiệm|nhiệm vụ|văn bản|kế hoạch|biện pháp|giải pháp|phương án|hình thức|ý kiến|báo cáo|mô hình|chính sách)/u;

/** Whether what stands at `at` begins a predicate. */
export function isPredicate(folded: string, at: number): boolean {
  const rest = folded.slice(at, at + 40);
  if (rest.startsWith('có ')) return HAS_PREDICATE.test(rest);
  return STRONG_STARTERS.matchAt(folded, at) > 0 || TASK_VERBS.matchAt(folded, at) > 0;
}

export function isStrongPredicate(folded: string, at: number): boolean {
  const rest = folded.slice(at, at + 40);
  if (rest.startsWith('có ')) return HAS_PREDICATE.test(rest);
  return STRONG_STARTERS.matchAt(folded, at) > 0;
}

/** How far a relative clause may reach. */
const RELATIVE_REACH = 260;

/**
 * End of a relative clause that begins at `at` ("các đơn vị sản xuất, kinh doanh hóa chất … khẩn trương …"): the
 * next strong predicate that no comma precedes. -1 where what stands there is the predicate itself.
 */
export function relativeEnd({ folded }: Passage, at: number, named: boolean): number {
  const rest = folded.slice(at, at + RELATIVE_REACH);
  const belongs = /^(?:(?:có )?liên quan (?:đến|tới)|thuộc|trực thuộc|liên quan|có liên quan)(?=\s|$)/u.exec(
    rest,
  );
  if (belongs) return at + belongs[0].length;
  if (named || !ATTRIBUTIVE.test(rest)) return -1;
  for (const word of wordsOf(folded, at, 60).slice(1)) {
    if (word.start > at + RELATIVE_REACH) return -1;
    const between = folded.slice(at, word.start);
    if (/[.;:(]/u.test(between)) return -1;
    if (isStrongPredicate(folded, word.start) && !/(?:,|và|hoặc)\s$/u.test(between)) return word.start - 1;
  }
  return -1;
}
