import { expression } from '../../pattern/ordinary.ts';
import { pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import { readParties } from '../party/party.ts';
import { isPredicate } from '../party/predicate.ts';
import type { Found, Passage } from '../recogniser.ts';

const TOGETHER = pattern(
  /(?<![\p{L}])(?<!(?<!ký (?:kết )?)(?:quy chế|cơ chế|chương trình) )(?:phối hợp(?:,?\s(?:và\s)?(?:chặt chẽ|cụ thể|tốt|thường xuyên|hiệu quả|đồng bộ|hỗ trợ|quyết liệt|kịp thời|ngay|trực tiếp|mật thiết|nhanh chóng|nhịp nhàng|có hiệu quả|ăn ý|hoạt động(?= với| cùng))){0,4}(?:\scùng)?\s(?:với\s)?|cùng\s(?:với\s)?|cùng phối hợp với\s|phối, kết hợp (?:với\s)?|phối hợp(?: thực hiện)?\s?:\s)/u,
);

/** Whom the doer is to work with: "phối hợp với …", "cùng với …". */
export function cooperatorsOf(passage: Passage, clause: Stretch): Found<string>[] {
  const found: Found<string>[] = [];
  for (const match of TOGETHER.allIn(passage, clause)) {
    const at = clause.start + match.index + match[0].length;
    if (at >= clause.end || found.some((party) => at < party.end)) continue;
    const run = readParties(passage, at);
    if (run) found.push(...run.parties.filter((party) => party.start < clause.end));
    else found.push(...branchAt(passage, at));
  }
  return found.length > 0 ? found : helpersOfLead(passage, clause);
}

/** "Công đoàn phối hợp chuyên môn tổ chức …": how a union calls the head's side of a school. */
function branchAt({ text, folded }: Passage, start: number): Found<string>[] {
  const end = start + 'chuyên môn'.length;
  const acts = folded.startsWith('chuyên môn ', start) && isPredicate(folded, end + 1);
  return acts ? [{ start, end, value: text.slice(start, end) }] : [];
}

const AFTER_LEAD = pattern(/chủ trì\)?[,;] /u);
const HELP = expression(/^ (?:cùng |\()?phối hợp(?! với| cùng)(?!\p{L})/u);

/** "(Thư viện tỉnh chủ trì, Sở A phối hợp)", "… do Sở A chủ trì, Sở B và Sở C phối hợp". */
function helpersOfLead(passage: Passage, clause: Stretch): Found<string>[] {
  for (const { 0: words, index } of AFTER_LEAD.allIn(passage, clause)) {
    const run = readParties(passage, clause.start + index + words.length);
    if (run && run.end < clause.end && HELP.test(passage.folded.slice(run.end, clause.end)))
      return [...run.parties];
  }
  return helpersAtEnd(passage, clause);
}

const LEADS = pattern(/chủ trì\s/u);
const HELP_AT_END = / (?:cùng |cùng tham gia |tham gia )?phối hợp(?: thực hiện| triển khai| tổ chức)?$/u;
const REACH_OF_HELP = 48;

/** "Thanh tra Sở chủ trì kiểm tra …, các phòng phối hợp": whoever is named last. */
function helpersAtEnd(passage: Passage, clause: Stretch): Found<string>[] {
  const { folded } = passage;
  const from = Math.max(clause.start, clause.end - REACH_OF_HELP);
  const help = HELP_AT_END.exec(folded.slice(from, clause.end));
  if (!help || !LEADS.testIn(passage, clause)) return [];
  for (
    let at = folded.indexOf(', ', clause.start);
    at > 0 && at < clause.end;
    at = folded.indexOf(', ', at + 2)
  ) {
    const run = readParties(passage, at + 2);
    if (run?.end === from + help.index) return [...run.parties];
  }
  return [];
}
