import { pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import { isCapitalAt, isSmallAt } from '../../text/letters.ts';
import { gradesEnd } from '../party/grades.ts';
import { readParties } from '../party/party.ts';
import { isPredicate } from '../party/predicate.ts';
import type { ClauseDoer, PartyRun, Passage } from '../recogniser.ts';
import { behindTopic } from './behind-topic.ts';
import { bracketedSubject } from './bracketed-subject.ts';
import { ORDINAL, skipConnectives } from './connectives.ts';
import { chairedBy, isShare, shareActs } from './counted-doer.ts';
import { assignedInBrackets, ledBy, namedLater, PIECES } from './named-later.ts';
import { endsBefore, orderedAt } from './ordered.ts';
import { personActs } from './person-acts.ts';

import { subjectAt, subjectInside } from './subject.ts';
import { afterLabel, furtherSubjects, whoeverActs } from './told-behind.ts';

/** "Định kỳ thứ Năm hằng tuần, Ban Quản lý …": when, and then who. */
const TIME_ONLY = pattern(
  /^(?:định kỳ|hằng|hàng|mỗi|vào|trước|sau|chậm nhất|cuối|giữa|đầu|thứ|ngày)(?:\s(?:thứ|học|i{1,3}|iv|hai|ba|tư|năm|sáu|bảy|hằng|hàng|mỗi|ngày|tuần|tháng|quý|vào|trước|sáng|chiều|giờ|cuối|đầu|kỳ|là|và|hoặc|của|một|lần|đợt|năm|trong|đến|hết|trở đi|làm việc|trong tuần|ba|bốn|sáu|chín|mười hai|\d{1,2}\/\d{1,2}|\d{1,2}(?:\/\d{1,4}){0,2}|\([^()]{1,60}\))){1,12}$/u,
);

/** Who speaks for the issuer: "Chủ tịch UBND tỉnh", not "Chủ tịch UBND các xã". */
const LEADER =
  /^(?:lãnh đạo|ban thường vụ|thường trực (?:tỉnh ủy|thành ủy|huyện ủy|đảng ủy)|(?:phó )?chủ tịch|bí thư|thủ tướng|phó thủ tướng|bộ trưởng|thứ trưởng)(?!.* (?:các|cấp) )/u;
const ASKS = pattern(/^(?:cũng |đã )?(?:yêu cầu|đề nghị|lưu ý|nhấn mạnh|giao(?! ban))(?=[\s:]|$)/u);
const MAY_ASK = pattern(/\s(?:yêu cầu|đề nghị|lưu ý|nhấn mạnh|giao)(?!\p{L})/u);

/** "Lãnh đạo tỉnh yêu cầu khẩn trương hoàn thiện …": asked of whoever is told already, and of nobody new. */
export function asksAtLarge(passage: Passage, clause: Stretch): boolean {
  if (!MAY_ASK.mayBeIn(passage, clause)) return false;
  const { folded } = passage;
  let at = skipConnectives(folded, clause.start);
  for (let piece = 0; piece < 2; piece++) {
    const run = readParties(passage, at);
    if (endsBefore(run, clause)) {
      const asks = ASKS.execAt(folded, run.end + 1, 20);
      return (
        asks !== null && LEADER.test(folded.slice(at, run.end)) && !orderedAt(passage, run.end + 1, clause)
      );
    }
    const comma = folded.indexOf(', ', at);
    if (comma < 0 || comma >= clause.end) return false;
    at = comma + 2;
  }
  return false;
}

const IN_CASE = /^(?:khi|nếu|trường hợp)\s/u;
const BEFALLEN = /\sbị\s/u;

/** "khi có thông tin ngư dân bị bắt giữ, thông báo …": whom it happens to, and others act. */
function isBefallen({ folded }: Passage, { start }: Stretch, { parties, ordered }: ClauseDoer): boolean {
  const last = parties.at(-1);
  if (!last || ordered || !IN_CASE.test(folded.slice(start, start + 12))) return false;
  return folded.charAt(last.end) === ',' && BEFALLEN.test(folded.slice(last.start, last.end));
}

/** Whoever the clause itself names as doer, or null. */
export function doerOf(passage: Passage, clause: Stretch): ClauseDoer | null {
  const doers = passage.known?.doers;
  const known = doers?.get(clause.start)?.get(clause.end);
  if (known !== undefined) return known;
  const ordinal = ORDINAL.execIn(passage, clause)?.[0].length ?? 0;
  const told = { ...clause, start: clause.start + ordinal };
  const first = findDoer(passage, told);
  const doer = first && !isBefallen(passage, told, first) ? furtherSubjects(passage, told, first) : null;
  if (doers?.get(clause.start)?.set(clause.end, doer) === undefined)
    doers?.set(clause.start, new Map([[clause.end, doer]]));
  return doer;
}

/** What a clause is about, before its comma. */
const ABOUT = pattern(
  /^(?:đối với|riêng|về phía|báo cáo (?:kết quả |tình hình )?(?:thực hiện )?của|kết quả của)\s/u,
);

const LONGEST_ABOUT = 40;

const TOLD_NEXT = pattern(/^đối với [^,;.:]{3,160}, (?=(?:đề nghị|yêu cầu|giao)\s)/u);

/** "Đối với các đơn vị chậm nộp hồ sơ, đề nghị người đứng đầu …": whoever is told, not whom it is about. */
function toldAfter(passage: Passage, from: number, clause: Stretch): ClauseDoer | null {
  const about = TOLD_NEXT.execAt(passage.folded, from, 180);
  const ordered = about ? orderedAt(passage, from + about[0].length, clause) : null;
  return ordered && ordered.end < clause.end && isPredicate(passage.folded, ordered.end + 1)
    ? { parties: ordered.parties, ordered: true }
    : null;
}

/** Brackets that a clause opens are closed no further behind it. */
const LONGEST_BRACKETS = 400;

/** The next comma of a clause that stands in no brackets, or its end. */
function commaAfter(folded: string, from: number, end: number): number {
  const ahead = folded.slice(from, end + LONGEST_BRACKETS);
  let comma = ahead.indexOf(',');
  const open = ahead.indexOf('(');
  const close = open < 0 ? -1 : ahead.indexOf(')', open);
  if (open >= 0 && open < comma && comma < close) comma = ahead.indexOf(',', close);
  return comma < 0 || from + comma > end ? end : from + comma;
}

const CONDITION = pattern(
  /^(?:trong quá trình [^,;.]{3,80}, )?(?:(?:khi|nếu|trường hợp|trong trường hợp)\s|(?:kết thúc|hết) (?:mỗi |từng )?(?:năm học|học kỳ|đợt|kỳ|khóa|nhiệm kỳ))/u,
);
/** As long as a time or a condition before the doer may be. */
const LONGEST_OPENING = 120;
const HELP = pattern(/(?:chủ trì|phối hợp|cùng với)\s/u);

/** "Khi học sinh chuyển lớp, chuyển trường, nhà trường bàn giao …": whoever acts once the condition is told. */
function afterCondition(passage: Passage, from: number, clause: Stretch): ClauseDoer | null {
  const { folded } = passage;
  if (!CONDITION.testAt(folded, clause.start, LONGEST_OPENING)) return null;
  for (let at = from + 2, piece = 0; at < clause.end && piece < PIECES; piece++) {
    if (HELP.testIn(passage, { start: clause.start, end: at })) return null;
    const subject = subjectAt(passage, at, clause);
    if (subject) return subject;
    const comma = folded.indexOf(', ', at);
    if (comma < 0) return null;
    at = comma + 2;
  }
  return null;
}

/** "Trong quá trình triển khai, thực hiện nếu có khó khăn, đề nghị các đơn vị phản ánh …": whoever is asked then. */
const IN_TROUBLE = pattern(
  /^trong quá trình [^;.]{3,120} (?:nếu |khi )?(?:có|gặp|phát sinh) [^;.]{3,60}, (?=đề nghị )/u,
);

function askedInTrouble(passage: Passage, clause: Stretch): ClauseDoer | null {
  const trouble = IN_TROUBLE.execIn(passage, clause);
  const asked = trouble && orderedAt(passage, clause.start + trouble[0].length, clause);
  return asked && asked.end < clause.end ? { parties: asked.parties, ordered: true } : null;
}

/** "Nơi nào để xảy ra cháy thì người đứng đầu nơi đó phải …": where that befalls, whoever is told of. */
const WHICHEVER = pattern(/^(?:nếu )?(?:\p{L}{1,8} ){1,3}nào [^,;.]{3,90}?(?: thì|, (?:thì )?) ?(?=\p{L})/u);

const whereBefallen = (passage: Passage, clause: Stretch): ClauseDoer | null => {
  const befalls = WHICHEVER.execIn(passage, clause);
  return befalls && subjectAt(passage, clause.start + befalls[0].length, clause);
};

/** "Nhận được công văn này, đề nghị các trường …": the order comes after. */
const RECEIVED = pattern(/^(?:khi |sau khi )?nhận được [^,;.]{3,60}, /u);
const SENDS = pattern(/^(?:xin |kính |trân trọng )?(?:gửi|chuyển|sao gửi|gửi kèm)\s/u);

/** "Sở Nội vụ gửi dự thảo tới các xã, đề nghị các xã góp ý": whoever is asked, not who sends. */
function sentWithOrder(passage: Passage, at: number, clause: Stretch): ClauseDoer | null {
  const { folded } = passage;
  const sender = readParties(passage, at);
  if (!endsBefore(sender, clause) || !SENDS.testAt(folded, sender.end + 1, 24)) return null;
  let comma = folded.indexOf(', ', sender.end);
  for (let piece = 0; piece < PIECES && comma > 0 && comma < clause.end; piece++) {
    const ordered = orderedAt(passage, comma + 2, clause);
    if (ordered && ordered.end < clause.end) return { parties: ordered.parties, ordered: true };
    comma = folded.indexOf(', ', comma + 2);
  }
  return null;
}

/** Of whom something is told: "các hộ dân chưa bàn giao mặt bằng", "học sinh lớp 9". */
const TOLD_OF =
  /^(?:(?:các|những) )?(?:hộ|người|học sinh|sinh viên|học viên|thí sinh|trẻ|công dân|đối tượng|trường hợp)(?!\p{L})|\s(?:chưa|không|chậm|bị|còn|vi phạm|đã) /u;

const TOLD_OF_STATE = / (?:chưa|không|chậm|bị|còn|vi phạm|đã|có nguy cơ|cố tình) /u;

/** "Đối với học sinh có nguy cơ bỏ học, giáo viên chủ nhiệm đến nhà …": who looks after those it is about. */
const IN_CHARGE =
  /^(?:giáo viên|nhà trường|gia đình|chính quyền|trưởng (?:thôn|ấp|bản)|cán bộ|công chức|bác sĩ|cơ quan|đơn vị) ?/u;

/** What is done about people, and not by them. */
const DONE_ABOUT =
  /, (?:kiên quyết |khẩn trương |tiếp tục |chủ động )?(?:lập (?:hồ sơ|biên bản|danh sách|phương án)|vận động|tuyên truyền|hỗ trợ|xử lý|xử phạt|cưỡng chế|kiểm tra|rà soát|thông báo|thẩm định|xem xét|giải quyết|bố trí|hướng dẫn|đôn đốc|thu hồi|chi trả|tổ chức cưỡng chế|di dời) /u;
const PEOPLE = /^(?:(?:các|những|mọi) )?(?:hộ|người|trường hợp|đối tượng|công dân)(?!\p{L})/u;

/** "Đối với các hộ đã nhận tiền nhưng chưa bàn giao, lập hồ sơ cưỡng chế": they are who the work is about. */
function isWorkedOn({ folded }: Passage, from: number, { end }: Stretch): boolean {
  const said = folded.slice(from, end);
  const done = PEOPLE.test(said) ? DONE_ABOUT.exec(said) : null;
  return done !== null && TOLD_OF_STATE.test(said.slice(0, done.index + 1));
}

/** "Đối với các hộ chưa di dời, UBND xã vận động …": whoever is named behind the topic acts, and not the topic. */
function aboutSubject(passage: Passage, from: number, clause: Stretch): ClauseDoer | null {
  if (isWorkedOn(passage, from, clause)) return null;
  const { text, folded } = passage;
  const grades = gradesEnd(folded, from);
  if (grades > 0) return folded.startsWith(', ', grades) ? subjectAt(passage, grades + 2, clause) : null;
  const subject = subjectAt(passage, from, clause);
  const [topic, ...others] = subject?.parties ?? [];
  if (!subject || !topic || topic.start !== from || others.length === 0) return subject;
  const named = others.every(({ start, value }) => isCapitalAt(text, start) || IN_CHARGE.test(value));
  const toldOf = TOLD_OF.test(folded.slice(topic.start, topic.end));
  return named && toldOf ? { ...subject, parties: others } : subject;
}

const ON_PART_OF = pattern(/^(?:về phía|riêng|đối với) /u);

/** "Về phía UBND cấp xã, Chủ tịch tỉnh giao rà soát …": whoever the topic names. */
function beforeAsking(passage: Passage, { start }: Stretch): ClauseDoer | null {
  const topic = ON_PART_OF.execAt(passage.folded, start, 12);
  const run = topic && readParties(passage, start + topic[0].length);
  const told = run?.parties.filter((party) => !LEADER.test(passage.folded.slice(party.start, party.end)));
  return told && told.length > 0 ? { parties: told, ordered: true } : null;
}

const TO_WHOM = pattern(/^(?:riêng )?(?:đối với|với|về phía) /u);

/** "Đối với các phòng, UBND huyện yêu cầu rà soát …": whoever is spoken to acts, and not who speaks. */
function spokenTo(passage: Passage, { start, end }: Stretch): ClauseDoer | null {
  const topic = TO_WHOM.execAt(passage.folded, start, 20);
  const run = topic && readParties(passage, start + topic[0].length);
  const speaker = run?.parties.at(-1);
  const told = run?.parties.slice(0, -1) ?? [];
  if (!run || run.end >= end || !speaker || told.length === 0) return null;
  const apart = passage.folded.slice(told.at(-1)?.end, speaker.start) === ', ';
  if (!apart || !ASKS.testAt(passage.folded, run.end + 1, 20)) return null;
  return orderedAt(passage, run.end + 1, { start, end }) ? null : { parties: told, ordered: true };
}

/** "Đối với các chợ, công trình, khu công nghiệp: …": the places that the work is about. */
const OF_PLACES =
  /(?:^các|,(?: các)?) (?:khu|tuyến|đường|phố|cụm|điểm|chợ|siêu thị|công trình|hồ|đập|lễ hội|di tích|cửa hàng|nhà hàng|quán|khách sạn|nhà|tàu|bến|bãi|cảng|kho|tòa|chung cư|công viên|mỏ)(?!\p{L})/u;

/** Whoever stands at the head of a clause with brackets around what they are, or with an office. */
function namedFirst(passage: Passage, clause: Stretch): ClauseDoer | null {
  const bracketed = bracketedSubject(passage, clause);
  if (bracketed) return { parties: bracketed.parties, ordered: false };
  const person = personActs(passage, clause);
  return person && { parties: [person], ordered: false };
}

/** Whoever a clause tells as a whole, whatever its pieces say; `from`: behind what was received. */
const toldByAll = (passage: Passage, from: number, clause: Stretch): ClauseDoer | null =>
  shareActs(passage, clause) ??
  chairedBy(passage, clause) ??
  sentWithOrder(passage, from, clause) ??
  whereBefallen(passage, clause) ??
  whoeverActs(passage, clause);

function findDoer(passage: Passage, clause: Stretch): ClauseDoer | null {
  const { folded } = passage;
  const first = spokenTo(passage, clause) ?? namedFirst(passage, clause);
  if (first) return first;
  if (asksAtLarge(passage, clause)) return beforeAsking(passage, clause);
  let at = clause.start + (RECEIVED.execIn(passage, clause)?.[0].length ?? 0);
  const whole = toldByAll(passage, at, clause);
  if (whole) return whole;
  const share = isShare(folded, clause.start);
  let about: PartyRun | null = null;
  for (let piece = 0; piece < PIECES && at < clause.end; piece++) {
    const from = skipConnectives(folded, at);
    const ordered = orderedAt(passage, from, clause);
    if (ordered) return { parties: ordered.parties, ordered: true };
    const led = piece > 0 && folded.endsWith('chủ trì, ', from) ? ledBy(passage, clause) : null;
    if (led) return led;
    const of = ABOUT.execAt(folded, from, LONGEST_ABOUT);
    if (of) {
      const told = toldAfter(passage, from, clause);
      if (told) return told;
      const subject = aboutSubject(passage, from + of[0].length, clause);
      if (subject) return subject;
      if (gradesEnd(folded, from + of[0].length) < 0) about ??= readParties(passage, from + of[0].length);
    }
    const behind = of ? behindTopic(passage, from, clause) : -1;
    if (behind > 0)
      return namedLater(passage, { from: behind, to: commaAfter(folded, behind, clause.end) }, clause);
    const to = commaAfter(folded, from, clause.end);
    // "100% cán bộ, giáo viên hoàn thành …": of whom the share is, not who is told.
    if (!of && !(share && piece > 0 && isSmallAt(passage.text, from))) {
      const subject = subjectAt(passage, from, clause);
      if (subject) return subject;
    }
    const inside = subjectInside(passage, from, to, clause);
    if (
      inside &&
      (!isPredicate(folded, from) || /^mỗi|^từng/u.test(inside.parties[0]?.value.toLowerCase() ?? ''))
    )
      return inside;
    if (to < clause.end && TIME_ONLY.testAt(folded, from, Math.min(to - from, LONGEST_OPENING))) {
      at = to + 2;
      continue;
    }
    if (isPredicate(folded, from))
      return (
        namedLater(passage, { from, to }, clause) ??
        afterCondition(passage, to, clause) ??
        askedInTrouble(passage, clause) ??
        afterLabel(passage, clause)
      );
    at = to + 2;
  }
  return (
    afterLabel(passage, clause) ??
    assignedInBrackets(passage, clause) ??
    ledBy(passage, clause) ??
    whomItIsAbout(passage, about, clause)
  );
}

/** "Đối với các trường, …": those, where nobody else is named. */
function whomItIsAbout(passage: Passage, about: PartyRun | null, clause: Stretch): ClauseDoer | null {
  const { folded } = passage;
  if (!about || about.end >= clause.end || !',:'.includes(folded.charAt(about.end))) return null;
  const said = folded.slice(about.parties[0]?.start ?? 0, about.end);
  const workedOn = isWorkedOn(passage, about.parties[0]?.start ?? 0, clause);
  return workedOn || OF_PLACES.test(said) ? null : { parties: about.parties, ordered: false };
}
