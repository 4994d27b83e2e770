import { pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import { readParties } from '../party/party.ts';
import type { PartyRun, Passage } from '../recogniser.ts';

/** Verbs that hand an order to whoever is named next. */
const ORDER_VERB = pattern(
  /^(?:(?:kính|trân trọng)\s)?(?:yêu cầu|đề nghị|giao cho|giao (?:trách nhiệm|nhiệm vụ|việc) cho|giao|phân công cho|phân công|ủy quyền cho|chỉ thị|khuyến khích|đồng ý giao|thống nhất giao|nhất trí giao|giao nhiệm vụ cho):?\s/u,
);
/** Party that an order verb at `at` addresses. */
export function orderedAt(passage: Passage, at: number, clause: Stretch): PartyRun | null {
  const verb = ORDER_VERB.execAt(passage.folded, at, 50);
  if (!verb) return null;
  const run = readParties(passage, at + verb[0].length);
  return run && run.end <= clause.end ? run : null;
}

/** Whether more of the clause follows a run. */
export function endsBefore(run: PartyRun | null, clause: Stretch): run is PartyRun {
  return run !== null && run.end < clause.end;
}
