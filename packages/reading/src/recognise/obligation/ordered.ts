import { Alternatives } from '../../pattern/alternatives.ts';
import { pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import { isCapitalAt } from '../../text/letters.ts';
import { DIRECTIVE } from '../../vietnamese/document-types.ts';
import { mayBeSpelledOut } from '../party/names-in-brackets.ts';
import { readParties } from '../party/party.ts';
import type { PartyRun, Passage } from '../recogniser.ts';
import { kindSpelledOut, spelledOut } from './spelled-out.ts';

/** Verbs that hand an order to whoever is named next. */
const ORDER_VERB = pattern(
  /^(?:(?:kính|trân trọng|cũng|còn|cũng đã)\s)?(?:yêu cầu|đề nghị|giao cho|giao (?:trách nhiệm|nhiệm vụ|việc) cho|giao|phân công cho|phân công|ủy quyền(?: cho)?|chỉ thị|khuyến khích|(?:tuyệt đối )?nghiêm cấm(?= (?:các )?(?:cán bộ|công chức|viên chức|giáo viên|giảng viên|học sinh|sinh viên|học viên|đảng viên|nhân viên|người |lái xe|hộ |tổ chức, cá nhân|cơ quan|đơn vị|nhà trường|trường |doanh nghiệp|cơ sở |chủ ))|đồng ý giao|thống nhất giao|nhất trí giao|giao nhiệm vụ cho):?\s/u,
);
/** "công điện yêu cầu …", "chỉ thị cũng nêu rõ, giao …": the paper speaks for whoever issued it. */
const PAPER_SPEAKS = pattern(
  new RegExp(
    String.raw`^(?:${DIRECTIVE})(?: này| trên| nêu trên)? (?:cũng |còn |nêu rõ,? |nhấn mạnh,? ){0,2}(?=(?:yêu cầu|đề nghị|giao) )`,
    'u',
  ),
);
/** "Mời Đài Truyền thanh quận cử phóng viên …": whoever is invited is to do something, and not only to come. */
const INVITES = /^(?:(?:kính|trân trọng|trân trọng kính) )?mời (?:đại diện )?(?:lãnh đạo )?(?=\p{L})/u;
const COMES_WITH_WORK = pattern(
  /^ (?:cử|bố trí|phân công|chuẩn bị|báo cáo|phối hợp|đưa tin|tham gia|tham luận|trình bày|mang theo|gửi|xác nhận|đăng ký|cung cấp|dự và đưa tin|dự và phát biểu)(?!\p{L})/u,
);
const LONGEST_INVITATION = 50;

function invitedAt(passage: Passage, at: number, clause: Stretch): PartyRun | null {
  if (!isCapitalAt(passage.text, at) || !OPENS_INVITATION.testAt(passage.folded, at, 24)) return null;
  const invites = INVITES.exec(passage.folded.slice(at, at + LONGEST_INVITATION));
  const run = invites && readParties(passage, at + invites[0].length);
  const named = run?.parties.every(({ start }) => isCapitalAt(passage.text, start));
  return run && named && run.end < clause.end && COMES_WITH_WORK.testAt(passage.folded, run.end, 24)
    ? run
    : null;
}
const OPENS_INVITATION = pattern(/^(?:kính |trân trọng |trân trọng kính )?mời /u);
const LONGEST_SPEAKER = 60;
/** One of the verbs that hand an order on, or let know of one. */
const ANY_ORDER = pattern(
  /(?:yêu cầu|đề nghị|giao|phân công|ủy quyền|chỉ thị|khuyến khích|nghiêm cấm|thông báo)(?!\p{L})/u,
);

/** False where certainly no order verb stands in a clause. */
export const mayOrder = (passage: Passage, clause: Stretch): boolean => ANY_ORDER.mayBeIn(passage, clause);

/** "Văn phòng thông báo đến các đơn vị biết, thực hiện": whoever is to know is to act. */
const LETS_KNOW = pattern(/^thông báo (?:để|đến|tới|cho) /u);
/** What opens any of these. */
const ORDERS = new Alternatives(PAPER_SPEAKS, ORDER_VERB, LETS_KNOW, OPENS_INVITATION);

/** Party that an order verb at `at` addresses. */
export function orderedAt(passage: Passage, at: number, clause: Stretch): PartyRun | null {
  if (!ORDERS.mayStandAt(passage.folded, at)) return null;
  const from = at + (PAPER_SPEAKS.execAt(passage.folded, at, LONGEST_SPEAKER)?.[0].length ?? 0);
  const verb = ORDER_VERB.execAt(passage.folded, from, 50);
  if (!verb) return toldAt(passage, at, clause) ?? invitedAt(passage, at, clause);
  const kind = kindSpelledOut(passage, from + verb[0].length, clause);
  if (kind) return kind;
  const run = readParties(passage, from + verb[0].length);
  if (!run || run.end > clause.end) return null;
  return namedInBrackets(passage, run, clause) ?? withAsked(passage, run, clause.end);
}

/** "Đề nghị các đoàn thể (Hội Phụ nữ, Hội Nông dân) …": the names that brackets give; null where they give none. */
function namedInBrackets(passage: Passage, run: PartyRun, clause: Stretch): PartyRun | null {
  const general = run.parties[0];
  const inGeneral = general && mayBeSpelledOut(passage.folded.slice(general.start, general.end));
  if (!inGeneral || run.parties.length > 1) return null;
  const spelled = spelledOut(passage, run, clause);
  return spelled && spelled.run !== run ? { parties: spelled.run.parties, end: spelled.end } : null;
}

const KNOWS = /^ (?:được )?biết(?:,| và) /u;

/** Party that is to know, and to act on it. */
function toldAt(passage: Passage, at: number, clause: Stretch): PartyRun | null {
  const verb = LETS_KNOW.execAt(passage.folded, at, 16);
  const run = verb && readParties(passage, at + verb[0].length);
  return run && run.end < clause.end && KNOWS.test(passage.folded.slice(run.end, run.end + 16)) ? run : null;
}

/** "yêu cầu các sở, ngành và đề nghị các đoàn thể …": whoever is told goes on with whoever is asked. */
const AND_ASKS = pattern(
  /^(?:[,;]? (?:và|đồng thời)|[,;]) (?:trân trọng |kính )?(?:đề nghị|yêu cầu|kêu gọi) (?=\p{L})/u,
);
const LONGEST_AND_ASKS = 36;

/** The run with those that the same order goes on to ask. */
export function withAsked(passage: Passage, run: PartyRun, end: number): PartyRun {
  const asks = AND_ASKS.execAt(passage.folded, run.end, LONGEST_AND_ASKS);
  const more = asks && readParties(passage, run.end + asks[0].length);
  return more && more.end <= end ? { parties: [...run.parties, ...more.parties], end: more.end } : run;
}

/** The same, only where a paper speaks. */
export function orderedByPaper(passage: Passage, at: number, clause: Stretch): PartyRun | null {
  return PAPER_SPEAKS.testAt(passage.folded, at, LONGEST_SPEAKER) ? orderedAt(passage, at, clause) : null;
}

/** Whether more of the clause follows a run. */
export function endsBefore(run: PartyRun | null, clause: Stretch): run is PartyRun {
  return run !== null && run.end < clause.end;
}
