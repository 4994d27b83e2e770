import { pattern } from '../../pattern/pattern.ts';
import { FIELDS } from '../../vietnamese/bodies.ts';
import { readParties } from '../party/party.ts';
import type { Passage } from '../recogniser.ts';
import { skipConnectives } from './connectives.ts';

/** "Chủ trì, phối hợp với A; B", "Sở C chủ trì, phối hợp với A; B kiểm tra …": those who help, before the work. */
const WITH_WHOM = pattern(
  /^(?:(?:chủ trì|chủ động|thường xuyên|kịp thời)(?:,| và)? ){0,2}phối hợp(?: chặt chẽ| thường xuyên)?(?: với| cùng(?: với)?) /u,
);
const LEADS_WITH = 'chủ trì, phối hợp với ';
const REACH_OF_HELPERS = 300;

/** Where those who help begin: behind the subject, or as the clause begins; -1 where it names none. */
function helpersStart({ folded }: Passage, from: number, at: number): number {
  const first = Math.max(from, at - REACH_OF_HELPERS);
  const led = folded.slice(first, at).lastIndexOf(LEADS_WITH);
  if (led >= 0) return first + led + LEADS_WITH.length;
  const start = skipConnectives(folded, folded.charAt(from) === ' ' ? from + 1 : from);
  const opening = WITH_WHOM.execAt(folded, start, 60);
  return opening ? start + opening[0].length : -1;
}

/** Whether the semicolon at `at` stands among those who help: no work has been named yet. */
export function helpersGoOn(passage: Passage, from: number, at: number): boolean {
  const start = helpersStart(passage, from, at);
  const run = start < 0 ? null : readParties(passage, start);
  return run !== null && run.end >= at;
}

const FIELDS_FOLLOW = /(?:các|giám đốc) (?:sở(?:, ban)?(?:, ngành)?|ngành)(?:$|: [^:;]{0,100}$)/u;
const REACH_OF_FIELDS = 130;
const NEXT_FIELD = pattern(/^(?:: |; (?:và )?|, (?:và )?| và )/u);
/** More fields than there are offices of a province. */
const MOST_FIELDS = 24;
/** "Giám đốc các sở, ngành: Tài chính; Nội vụ; Công an tỉnh …": where names that go on from `end` end, or -1. */
export function fieldsEnd(passage: Passage, end: number): number {
  const { folded } = passage;
  const first = NEXT_FIELD.execAt(folded, end, 8);
  if (!first || !FIELDS_FOLLOW.test(folded.slice(Math.max(0, end - REACH_OF_FIELDS), end))) return -1;
  let last = -1;
  let at = end + first[0].length;
  for (let fields = 0; fields < MOST_FIELDS; fields++) {
    const field = Math.max(FIELDS.matchAt(folded, at), readParties(passage, at)?.end ?? -1);
    if (field < 0) break;
    last = field;
    const next = NEXT_FIELD.execAt(folded, field, 8);
    if (!next) break;
    at = field + next[0].length;
  }
  return last;
}
