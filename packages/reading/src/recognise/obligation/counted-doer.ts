import { pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import { readParties } from '../party/party.ts';
import type { ClauseDoer, Passage } from '../recogniser.ts';
import { ledBy } from './named-later.ts';

const SHARE_OF = pattern(
  /^(?:(?:phấn đấu|ít nhất|tối thiểu|trên|đạt|từ)\s){0,2}\d{1,3}(?:[.,]\d{1,2})?\s?%\s/u,
);

/** Whether a clause opens with how many of somebody: "Phấn đấu 100% giáo viên …". */
export const isShare = (folded: string, at: number): boolean => SHARE_OF.testAt(folded, at, 24);

/** "100% trường học tổ chức ngày hội …": the bodies that do it, and not the people it comes to. */
const BODIES_OF_SHARE =
  /^(?:các |số )?(?:ubnd|xã|phường|cơ sở|trường|đơn vị|công đoàn|chi bộ|chi đoàn|sở|cơ quan|thôn|ấp|bản|huyện|địa phương|hợp tác xã|trạm|bệnh viện|phòng|tổ chức)(?!\p{L})/u;
const ISSUES = /^ (?:ban hành|tổ chức|xây dựng|ký|lập|thành lập|bố trí|phân công|đăng ký|phát động) /u;

export function shareActs(passage: Passage, { start, end }: Stretch): ClauseDoer | null {
  const share = SHARE_OF.execAt(passage.folded, start, 30);
  const at = start + (share?.[0].length ?? 0);
  const run = share && readParties(passage, at);
  if (!run || run.end >= end || !BODIES_OF_SHARE.test(passage.folded.slice(at, at + 24))) return null;
  const issues = ISSUES.test(passage.folded.slice(run.end, run.end + 16));
  return issues ? { parties: run.parties, ordered: false } : null;
}

/** "Cuộc họp do trưởng thôn, bí thư chi bộ chủ trì, phải có …": whoever leads it sees to it. */
const MEETING = pattern(/^(?:cuộc họp|hội nghị|buổi họp|phiên họp|đoàn kiểm tra|hội đồng)(?!\p{L})/u);

export const chairedBy = (passage: Passage, clause: Stretch): ClauseDoer | null =>
  MEETING.testAt(passage.folded, clause.start, 20) ? ledBy(passage, clause) : null;
