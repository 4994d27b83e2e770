import type { Stretch } from '../../structure/sentences.ts';
import { isSpaceAt } from '../../text/letters.ts';
import { readParties } from '../party/party.ts';
import { isPredicate } from '../party/predicate.ts';
import type { PartyRun, Passage } from '../recogniser.ts';

/** A label names its bodies in fewer characters. */
const LONGEST_LABEL = 120;

/** "Thủ quỹ: chi trả …", "… ; Nhân viên y tế: chuẩn bị …": who acts, before a colon and the work; null where none is. */
export function labelAt(passage: Passage, { start, end }: Stretch): (PartyRun & { from: number }) | null {
  const { folded } = passage;
  const length = folded.slice(start, Math.min(end, start + LONGEST_LABEL + 1)).indexOf(':');
  const colon = start + length;
  if (length < 0 || !isSpaceAt(folded, colon + 1)) return null;
  const run = readParties(passage, start);
  return run?.end === colon && isPredicate(folded, colon + 2) ? { ...run, from: colon + 2 } : null;
}
