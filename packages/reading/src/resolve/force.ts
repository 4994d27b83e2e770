import { Alternatives } from '../pattern/alternatives.ts';
import { pattern } from '../pattern/pattern.ts';
import type { Force } from '../reading.ts';
import { skipConnectives } from '../recognise/obligation/connectives.ts';
import { readParties } from '../recognise/party/party.ts';
import { isPredicate } from '../recognise/party/predicate.ts';
import type { Passage } from '../recognise/recogniser.ts';

/** Asked of those who are not under the issuer's command, or left to them. */
const REQUEST = pattern(/^(?:kính |trân trọng |rất )?(?:đề nghị|mong|kêu gọi|khuyến khích)(?! của)(?=\s)/u);
const ORDER = pattern(/^(?:yêu cầu|giao|phân công|chỉ thị|ủy quyền|nghiêm cấm)(?=\s)/u);
/** What the issuer says of its own side. */
const COMMITMENT = pattern(/^(?:sẽ|quyết tâm|cam kết|xin hứa|có kế hoạch)(?=\s)/u);
const TELLING = new Alternatives(REQUEST, ORDER, COMMITMENT);
/** A group is told what to do; it does not speak for the issuer. */
const GROUP = /(?:^|\s)(?:các|những|mỗi|từng|mọi)(?=\s)/u;

/** The longest way to whoever speaks: "Để …, căn cứ …, thực hiện …, Sở A đề nghị …". */
const PIECES = 8;

/** Force of what stands at `at`: null where nothing there tells it. */
function forceAt({ folded }: Passage, at: number, subject: string | null): Force | null {
  if (!TELLING.mayStandAt(folded, at)) return null;
  if (ORDER.testAt(folded, at, 40)) return 'order';
  if (REQUEST.testAt(folded, at, 40)) return 'request';
  if (COMMITMENT.testAt(folded, at, 40))
    return subject === null
      ? folded.startsWith('có', at)
        ? 'order'
        : 'commitment'
      : GROUP.test(subject)
        ? 'order'
        : 'commitment';
  return null;
}

/**
 * Whether a clause orders, asks or promises: by the verb that governs it, which stands at its beginning, after whoever
 * speaks, or after the pieces that say why. A request or a promise that comes after a verb of work is part of that
 * work ("lập hồ sơ, đề nghị cấp trên phê duyệt"), and one inside a noun phrase is none ("hồ sơ đề nghị …").
 */
export function forceOf(passage: Passage): Force {
  const { folded } = passage;
  let at = 0;
  for (let piece = 0; piece < PIECES && at < folded.length; piece++) {
    const from = REQUEST.testAt(folded, at, 30) ? at : skipConnectives(folded, at);
    const direct = forceAt(passage, from, null);
    if (direct !== null) return direct;
    const run = readParties(passage, from);
    const after = run
      ? run.end + (/^[\s,]*/u.exec(folded.slice(run.end, run.end + 3))?.[0].length ?? 0)
      : from;
    if (run) {
      const said = forceAt(passage, after, folded.slice(from, run.end));
      if (said !== null) return said;
    }
    if (isPredicate(folded, after) && !LEADS_IN.testAt(folded, from, 20)) return 'order';
    const comma = folded.indexOf(', ', run ? run.end : from);
    if (comma < 0) return 'order';
    at = comma + 2;
  }
  return 'order';
}

/** Verbs that only lead in: "thực hiện chỉ đạo của …, Sở A đề nghị …". */
const LEADS_IN = pattern(/^(?:thực hiện|tiếp tục thực hiện|triển khai|căn cứ|nhằm|để)\s/u);
