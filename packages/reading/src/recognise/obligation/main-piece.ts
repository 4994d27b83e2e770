import { pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import { readParties } from '../party/party.ts';
import { isPredicate } from '../party/predicate.ts';
import type { Passage } from '../recogniser.ts';
import { afterCase } from './case-opening.ts';
import { skipConnectives } from './connectives.ts';

const ORDER_VERB = pattern(
  /^(?:(?:kính|trân trọng)\s)?(?:yêu cầu|đề nghị|giao|phân công|ủy quyền|chỉ đạo|khuyến khích|đồng ý giao|thống nhất giao|nhất trí giao)(?=\s)/u,
);
/** What an order is said to rest on, up to its comma. */
const BASIS = pattern(
  /^(?:nhận được|căn cứ|trên cơ sở|với (?:nội dung|tinh thần)|để (?:thực hiện|triển khai|kế hoạch|chỉ thị|nghị quyết|chương trình|công tác)|vì vậy|do đó|do vậy)[^,;.]{0,120},\s/u,
);

/** Predicate of a clause once its order verb and whoever is ordered are taken off; folded. */
export function predicateOf(passage: Passage, clause: Stretch): string {
  const { folded } = passage;
  const basis = BASIS.execIn(passage, clause)?.[0].length ?? 0;
  let at = skipConnectives(folded, clause.start + basis);
  for (let step = 0; step < 4; step++) {
    const run = readParties(passage, at);
    if (run && run.end < clause.end) at = run.end + 1;
    const order = ORDER_VERB.execAt(folded, at, 40);
    if (order) at += order[0].length + 1;
    if (!run && !order) break;
  }
  return folded.slice(at, clause.end);
}

/** First of the clause's comma-parted pieces that a party or verb begins, its offset, or -1. */
export function mainPiece(passage: Passage, clause: Stretch): number {
  const { folded } = passage;
  let at = afterCase(folded, skipConnectives(folded, clause.start));
  for (let pieces = 0; pieces < 8 && at < clause.end; pieces++) {
    const from = skipConnectives(folded, at);
    if (isPredicate(folded, from)) return from;
    const run = readParties(passage, from);
    if (run && run.end < clause.end && isPredicate(folded, run.end + 1)) return from;
    const comma = folded.indexOf(',', from);
    if (comma < 0 || comma >= clause.end) return -1;
    at = comma + 1 + (folded.charAt(comma + 1) === ' ' ? 1 : 0);
  }
  return -1;
}
