import { pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import { readParties } from '../party/party.ts';
import type { ClauseDoer, Passage } from '../recogniser.ts';
import { skipConnectives } from './connectives.ts';
import { subjectAt } from './doer.ts';
import { endsBefore } from './ordered.ts';

/** "(Báo Hà Lâm) - " before the first sentence of an article. */
const DATELINE = pattern(/^\([^()]{2,24}\) ?[-–] ?/u);
/** "Chủ tịch UBND tỉnh chỉ đạo Sở Y tế …", "… vừa có văn bản chỉ đạo Sở Y tế …": as articles tell an order. */
const DIRECTS = pattern(
  /^ (?:(?:vừa|mới|đã) (?:có|ra|ban hành|ký(?: ban hành)?) (?:văn bản|công văn|công điện|thông báo)(?: số \S{3,24})?(?: ngày [\d/.-]{3,10})?,? |cũng |đã |còn )?(?:chỉ đạo|lưu ý|giao nhiệm vụ) (?=\p{L})/u,
);
const LONGEST_DIRECTING = 90;

const OFFICE = /^(?:đồng chí )?(?:phó )?(?:chủ tịch|lãnh đạo) /u;

/** A body by its own name, whichever of its leaders speaks for it. */
export const bodyOf = (folded: string): string =>
  folded.replace(OFFICE, '').replaceAll('ủy ban nhân dân', 'ubnd');

/** "UBND tỉnh" and "UBND tỉnh Hà Lâm" are one where one of them speaks. */
const isSame = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);

/**
 * Whom `speaker`, the body that an article says gave the orders, directs in a clause. Of anybody else directing is the
 * work that they are told to do: "Sở Y tế chỉ đạo các bệnh viện …".
 */
export function directedBy(passage: Passage, clause: Stretch, speaker: string): ClauseDoer | null {
  const dateline = DATELINE.execIn(passage, clause)?.[0].length ?? 0;
  const at = skipConnectives(passage.folded, clause.start + dateline);
  const run = readParties(passage, at);
  if (!endsBefore(run, clause) || run.parties.length > 1) return null;
  if (!isSame(bodyOf(passage.folded.slice(at, run.end)), speaker)) return null;
  const directs = DIRECTS.execAt(passage.folded, run.end, LONGEST_DIRECTING);
  const told = directs && subjectAt(passage, run.end + directs[0].length, clause);
  return told && { parties: told.parties, ordered: true };
}
