import { pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import { readParties } from '../party/party.ts';
import type { ClauseDoer, Passage } from '../recogniser.ts';
import { skipConnectives } from './connectives.ts';
import { datelineLength } from './news.ts';
import { endsBefore } from './ordered.ts';
import { subjectAt } from './subject.ts';

/** "Chủ tịch UBND tỉnh chỉ đạo Sở Y tế …", "… vừa có văn bản chỉ đạo Sở Y tế …": as articles tell an order. */
const DIRECTS = pattern(
  /^ (?:(?:vừa|mới|đã) (?:có|ra|ban hành|ký(?: ban hành)?) (?:văn bản|công văn|công điện|thông báo)(?: số \S{3,24})?(?: ngày [\d/.-]{3,10})?,? |cũng |đã |còn )?(?:chỉ đạo|lưu ý|giao nhiệm vụ) (?=\p{L})/u,
);
const LONGEST_DIRECTING = 90;

/** "tỉnh yêu cầu các sở …", as articles call the issuer for short; its level. */
const FOR_SHORT = pattern(
  /^(tỉnh|thành phố|huyện|thị xã) (?=(?:cũng )?(?:yêu cầu|đề nghị|chỉ đạo|giao|lưu ý) )/u,
);
const ASKS = pattern(/^(?:cũng )?(?:yêu cầu|đề nghị|chỉ đạo|giao(?: nhiệm vụ)?|lưu ý) (?=\p{L})/u);
/** "Đồng thời chỉ đạo các xã …": whoever spoke before goes on. */
const GOES_ON = pattern(/^(?:đồng thời|cùng với đó|bên cạnh đó|ngoài ra),? (?:cũng )?chỉ đạo (?=\p{L})/u);

const OFFICE = /^(?:đồng chí )?(?:phó )?(?:chủ tịch|lãnh đạo) /u;

/** A body by its own name, whichever of its leaders speaks for it. */
export const bodyOf = (folded: string): string =>
  folded.replace(OFFICE, '').replaceAll('ủy ban nhân dân', 'ubnd');

/** "UBND tỉnh" and "UBND tỉnh Hà Lâm" are one where one of them speaks. */
const isSame = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);

/** Where the words end with which `speaker` directs whoever follows; -1 where nobody is directed. */
function directingEnd(passage: Passage, clause: Stretch, speaker: string): number {
  const { folded } = passage;
  const on = clause.start === 0 ? GOES_ON.execIn(passage, clause) : null;
  if (on) return on[0].length;
  const at = skipConnectives(folded, clause.start + datelineLength(passage, clause.start));
  const short = FOR_SHORT.execAt(folded, at, LONGEST_DIRECTING);
  if (short && isSame(`ubnd ${short[1]}`, speaker)) {
    const from = at + short[0].length;
    return from + (ASKS.execAt(folded, from, LONGEST_DIRECTING)?.[0].length ?? 0);
  }
  const run = readParties(passage, at);
  if (!endsBefore(run, clause) || run.parties.length > 1) return -1;
  if (!isSame(bodyOf(folded.slice(at, run.end)), speaker)) return -1;
  const directs = DIRECTS.execAt(folded, run.end, LONGEST_DIRECTING);
  return directs ? run.end + directs[0].length : -1;
}

/**
 * Whom `speaker`, the body that an article says gave the orders, directs in a clause. Of anybody else directing is the
 * work that they are told to do: "Sở Y tế chỉ đạo các bệnh viện …".
 */
export function directedBy(passage: Passage, clause: Stretch, speaker: string): ClauseDoer | null {
  const from = directingEnd(passage, clause, speaker);
  const told = from < 0 ? null : subjectAt(passage, from, clause);
  return told && { parties: told.parties, ordered: true };
}
