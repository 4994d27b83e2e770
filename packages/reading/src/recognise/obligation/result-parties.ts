import { type Pattern, pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import { isCapitalAt } from '../../text/letters.ts';
import { readParties } from '../party/party.ts';
import type { Found, Passage } from '../recogniser.ts';

/** Through whom the result goes: "(qua Sở …)", "thông qua Phòng …"; "thời gian qua Sở …" tells a time. */
const VIA = pattern(
  /(?<!\p{L})(?<!(?:thời gian|trải|vượt|bỏ|vừa|năm|tuần|tháng|quý|nhiệm kỳ) )(?:thông )?qua\s/u,
);
/** To whom the result goes: "báo cáo UBND tỉnh", "gửi danh sách về Sở …", "tham mưu cho UBND xã". */
const REPORT_TO = pattern(
  /(?<!\p{L})(?:(?<!chương |công |quy |quá |lộ |giáo )trình|tham mưu(?: cho| giúp| với)?|(?:gửi|nộp|chuyển|báo cáo|báo|bàn giao|đăng k[ýí]|thông báo|phản ánh|phản hồi|trả lời|đề xuất|kiến nghị)(?:(?: [\p{L}\d()/.-]{1,14}){0,10}? (?:về|tới|đến|cho|sang|với))?)\s/u,
);

/** "mời các doanh nghiệp, Báo Đài", "phổ biến Thông báo này cho …": with a capital inside a clause a thing, not what is to be done. */
const AS_NOUN = /^(?:báo(?! cáo)|thông báo)\s/u;

/** Parties named in so many words right after a pattern. */
function partiesAfter(passage: Passage, clause: Stretch, opening: Pattern): Found<string>[] {
  const found: Found<string>[] = [];
  for (const match of opening.allIn(passage, clause)) {
    const at = clause.start + match.index + match[0].length;
    const isNoun = match.index > 0 && isCapitalAt(passage.text, clause.start + match.index);
    if ((isNoun && AS_NOUN.test(match[0])) || !isCapitalAt(passage.text, at)) continue;
    const run = readParties(passage, at);
    found.push(
      ...(run?.parties ?? []).filter(
        ({ start, end, value }) =>
          isNamed(value) && start < clause.end && !found.some((one) => end > one.start && start < one.end),
      ),
    );
  }
  return found;
}

const isNamed = (name: string): boolean => isCapitalAt(name, 0);

export function viaOf(passage: Passage, clause: Stretch): Found<string>[] {
  return partiesAfter(passage, clause, VIA);
}

export function reportedTo(passage: Passage, clause: Stretch): Found<string>[] {
  return partiesAfter(passage, clause, REPORT_TO);
}
