import { pattern } from '../../pattern/pattern.ts';
import { CharacterSet } from '../../text/character-set.ts';
import { NAMED_BY, NAMED_HEADS } from '../../vietnamese/bodies.ts';
import { WordSet } from '../../vietnamese/word-set.ts';
import type { Passage } from '../recogniser.ts';
import { type Head, isCapital } from './head.ts';

/** "Sở Y tế - Sở Nội vụ", "Hội Phụ nữ & Đoàn Thanh niên": bodies, and not the parts of the name of one. */
const BODY = pattern(
  /^(?:sở|phòng|ban|hội|công an|trung tâm|chi cục|cục|trạm|công ty|đài|báo|bệnh viện|liên đoàn|kho bạc|bảo hiểm|viện|đoàn thanh niên|đoàn tncs|mttq|ủy ban mttq|hạt kiểm lâm|đồn biên phòng|trường|văn phòng|ubnd|ủy ban nhân dân) /u,
);
/** "Công an - Quân sự - Y tế": the forces of a place, by one word each. */
const FORCES = new WordSet(
  'công an · quân sự · y tế · tư pháp · địa chính · biên phòng · kiểm lâm · mttq · mặt trận tổ quốc · mặt trận · đoàn thanh niên · hội phụ nữ · hội nông dân · hội cựu chiến binh · phụ nữ · nông dân · cựu chiến binh',
);
const MARK = /\s?[-–&]\s?/gu;
const OPENS = 40;

/** Where a name of two bodies that a mark joins goes on with the second. */
export interface Joint {
  readonly end: number;
  readonly next: number;
  readonly head: Head;
}

/** "Văn phòng HĐND & UBND": one office of two bodies. */
const OF_TWO = /(?:hđnd|hội đồng nhân dân|đảng ủy|đbqh)$/u;

/** End of the head of another body at `next`; -1 where the words there belong to the name before the mark. */
function otherEnd({ text, folded }: Passage, start: number, at: number, next: number): number {
  if (OF_TWO.test(folded.slice(start, at))) return -1;
  if (!BODY.testAt(folded, start, OPENS) || !BODY.testAt(folded, next, OPENS)) return -1;
  const head = NAMED_HEADS.matchAt(folded, next);
  return head > 0 && NAMED_BY.test(text.slice(head, head + OPENS)) ? head : -1;
}

/** The same of a force, which no further word goes on with. */
function forceEnd({ folded }: Passage, start: number, at: number, next: number): number {
  return FORCES.matchAt(folded, start) === at ? FORCES.matchAt(folded, next) : -1;
}
const MARKED = /^\s?[-–&]/u;

const MARKS = new CharacterSet('-–&');

function hasMark(folded: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (MARKS.has(folded.charCodeAt(i))) return true;
  return false;
}

/** The first mark between `start` and `end` that joins one body to the next; null where it is the name of one. */
export function jointIn(passage: Passage, start: number, end: number): Joint | null {
  if (!hasMark(passage.folded, start, end)) return null;
  const name = passage.folded.slice(start, end);
  for (const mark of name.matchAll(MARK)) {
    const at = start + mark.index;
    const next = at + mark[0].length;
    if (next >= end || !isCapital(passage.text, next)) continue;
    const force = forceEnd(passage, start, at, next);
    const whole = force === end || (force > 0 && MARKED.test(passage.folded.slice(force, force + 2)));
    const head = whole ? force : mark[0] === '-' ? -1 : otherEnd(passage, start, at, next);
    if (head > 0 && head <= end) return { end: at, next, head: { end: head, named: true, group: false } };
  }
  return null;
}
