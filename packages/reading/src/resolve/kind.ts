import { pattern } from '../pattern/pattern.ts';
import type { FoundDeadline, TaskKind } from '../reading.ts';
import { mainPiece, predicateOf } from '../recognise/obligation/main-piece.ts';
import { readParties } from '../recognise/party/party.ts';
import type { Passage } from '../recognise/recogniser.ts';
import {
  BEFORE_VERB,
  CARRIERS,
  ENDS_WORD,
  GENERAL_VERBS,
  HANDING_IN,
  MAKING,
  OCCASIONS,
  PRODUCTS,
  STANDING,
} from '../vietnamese/kinds.ts';
import { TASK_VERBS } from '../vietnamese/verbs.ts';
import { wordStarts } from '../vietnamese/word-set.ts';

/** How many words after the verb its product is named; after "có", which has other uses, the next. */
const PRODUCT_REACH = 7;

/** Most clauses name no product: what they make, if anything, need not be looked for. */
const ANY_PRODUCT = pattern(new RegExp([...PRODUCTS.entries].join('|'), 'u'));

/** "xây dựng kế hoạch", "tham mưu UBND tỉnh ban hành quyết định": a verb that makes a thing, and the thing. */
function makesProduct(passage: Passage): boolean {
  const { folded } = passage;
  if (!ANY_PRODUCT.mayBeIn(passage, { start: 0, end: folded.length })) return false;
  const cited = CITED.execIn(passage, { start: 0, end: folded.length });
  const starts = wordStarts(folded, cited?.index ?? folded.length);
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] ?? 0;
    const verb = MAKING.matchAt(folded, start);
    if (verb < 0 || ENDS_WORD.test(folded.slice(Math.max(0, start - 8), start))) continue;
    const reach = folded.startsWith('có ', start) ? 1 : PRODUCT_REACH;
    for (let next = i + 1; next <= i + reach && next < starts.length; next++) {
      const at = starts[next] ?? 0;
      if (at < verb) continue;
      if (CUTS.test(folded.slice(verb, at))) break;
      if (PRODUCTS.matchAt(folded, at) > 0) return true;
    }
  }
  return false;
}

/** Between a verb and what it makes nothing of this stands: another clause, a purpose, a place in the law. */
const CUTS = /[;:“”]|\s(?:để|nhằm|theo|trong|của|tại|gắn với|về)\s/u;

/** What follows the number of a document is its title. */
const CITED = pattern(/\ssố \d/u);

/** Whether the verb of the clause is one of general effort, or of none that is known. */
function onlyGeneral(passage: Passage): boolean {
  const whole = { start: 0, end: passage.folded.length };
  const rest = predicateOf(passage, { ...whole, start: Math.max(0, mainPiece(passage, whole)) });
  let at = afterAdverbs(rest, 0);
  if (at >= 0) at = afterAdverbs(rest, afterCooperators(rest, at));
  if (at < 0) return true;
  const carried = CARRIERS.matchAt(rest, at);
  if (carried > 0 && OCCASIONS.matchAt(rest, skipGap(rest, carried)) > 0) return false;
  return GENERAL_VERBS.matchAt(rest, at) > 0 || TASK_VERBS.matchAt(rest, at) < 0;
}

/** Where the verb begins after adverbs and modals; -1 where one of them makes any work a standing one. */
function afterAdverbs(rest: string, from: number): number {
  let at = from;
  for (;;) {
    if (STANDING.matchAt(rest, at) > 0) return -1;
    const end = BEFORE_VERB.matchAt(rest, at);
    if (end < 0) return at;
    at = skipGap(rest, end);
  }
}

/** "phối hợp với Sở Y tế (để) khảo sát": the verb is what they do together. */
function afterCooperators(rest: string, at: number): number {
  const together = /^phối hợp (?:chặt chẽ )?(?:với|cùng) /u.exec(rest.slice(at, at + 30));
  if (!together) return at;
  const run = readParties({ text: rest, folded: rest }, at + together[0].length);
  if (!run) return at;
  return (
    skipGap(rest, run.end) +
    (/^[\s,]*(?:để )?(?:tiến hành )?/u.exec(rest.slice(run.end, run.end + 20))?.[0].trimStart().length ?? 0)
  );
}

function skipGap(text: string, at: number): number {
  return at + (/^[\s,]*/u.exec(text.slice(at, at + 4))?.[0].length ?? 0);
}

/**
 * Whether a task is to be tracked or sets a direction. It is to be tracked when it has a deadline, a figure to reach,
 * something to hand in, or a product; or when its verb is one of definite work. A direction has only general verbs.
 */
export function kindOf(passage: Passage, deadline: FoundDeadline | null, targets: number): TaskKind {
  if (deadline !== null || targets > 0) return 'assignment';
  if (HANDING_IN.testIn(passage, { start: 0, end: passage.folded.length }) || makesProduct(passage))
    return 'assignment';
  return onlyGeneral(passage) ? 'direction' : 'assignment';
}
