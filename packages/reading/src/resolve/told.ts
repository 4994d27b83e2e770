import { pattern } from '../pattern/pattern.ts';
import { withAsked } from '../recognise/obligation/ordered.ts';
import { readParties } from '../recognise/party/party.ts';
import { isPredicate } from '../recognise/party/predicate.ts';
import type { Found, Passage } from '../recognise/recogniser.ts';

/** Orders told before the list of orders begins. */
const TOLD = pattern(
  /(?:yêu cầu|đề nghị|chỉ thị|giao(?: (?:nhiệm vụ|trách nhiệm|việc))?(?: cho)?|chỉ đạo|hướng dẫn|(?:văn bản|công văn|công điện|thông báo)(?: (?:chỉ đạo|hướng dẫn|yêu cầu|đề nghị|khẩn|hỏa tốc)){0,2} gửi(?: tới| đến)?)\s/u,
);
/** "… các trường trực thuộc (sau đây gọi chung là các đơn vị) thực hiện …": the short form after whoever is told. */
const SHORT_FORM = /^\s?\([^()]{0,120}\)/u;
/** After whoever is told: "như sau:", ":". */
const LIST_FOLLOWS = /^(?:như sau|sau đây)?:/u;

const DIRECTED = /^ (?:(?:tiếp tục|khẩn trương|chủ động|tập trung|quan tâm),? ){0,2}(?:chỉ đạo|hướng dẫn) $/u;

/** Whom a paragraph tells to act in what follows it: the last that it names so. */
export function toldIn(passage: Passage): readonly Found<string>[] {
  let told: readonly Found<string>[] = [];
  let past = 0;
  for (const match of TOLD.allIn(passage, { start: 0, end: passage.folded.length })) {
    const first = readParties(passage, match.index + match[0].length);
    if (!first || match.index < past) continue;
    // "đề nghị UBND huyện chỉ đạo các trường:": UBND is to see that they do it.
    if (told.length > 0 && DIRECTED.test(passage.folded.slice(past, match.index + match[0].length))) continue;
    const run = withAsked(passage, first, passage.folded.length);
    if (/^(?:chỉ đạo|hướng dẫn) $/u.test(match[0]) && isMentioned(passage.folded, match.index)) continue;
    const end = run.end + (SHORT_FORM.exec(passage.folded.slice(run.end, run.end + 130))?.[0].length ?? 0);
    const after = passage.folded.slice(end).trimStart();
    if (
      run !== first ||
      after === '' ||
      (after === '.' && match[0].includes('gửi')) ||
      LIST_FOLLOWS.test(after) ||
      isPredicate(passage.folded, end + 1)
    ) {
      told = run.parties;
      past = run.end;
    }
  }
  return told;
}

/** "theo ý kiến chỉ đạo của …": told of, not told. */
function isMentioned(folded: string, at: number): boolean {
  const phrase =
    folded
      .slice(Math.max(0, at - 60), at)
      .split(/[,;.]/u)
      .at(-1) ?? '';
  return /(?:của|theo|tại|ý kiến|thực hiện) /u.test(phrase);
}
