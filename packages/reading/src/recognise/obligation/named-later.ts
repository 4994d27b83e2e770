import { pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import { readParties } from '../party/party.ts';
import { isPredicate } from '../party/predicate.ts';
import type { ClauseDoer, Passage } from '../recogniser.ts';
import { endsBefore, mayOrder, orderedAt, orderedByPaper } from './ordered.ts';

/** How many pieces between commas are looked at. */
export const PIECES = 10;

/** "UBND tỉnh vừa có văn bản yêu cầu …": the paper that tells, before what it tells. */
const BY_PAPER = pattern(
  /^vừa (?:qua )?(?:có|ra|ban hành|ký(?: ban hành)?) (?:văn bản|công văn|công điện|chỉ thị|thông báo|kế hoạch)(?: (?:hỏa tốc|khẩn))?(?: số \S{3,24})? (?:chỉ đạo, |chỉ đạo )?(?=yêu cầu|đề nghị|giao )/u,
);
const LONGEST_PAPER = 110;
export const paperEnd = ({ folded }: Passage, at: number): number =>
  at + (BY_PAPER.execAt(folded, at, LONGEST_PAPER)?.[0].length ?? 0);

/** "Thực hiện nhiệm vụ được giao, Sở A yêu cầu các đơn vị …": the order comes after what it is based on. */
function issuerOrders(passage: Passage, from: number, clause: Stretch): ClauseDoer | null {
  if (!mayOrder(passage, clause)) return null;
  let at = from;
  for (let piece = 0; piece < PIECES && at < clause.end; piece++) {
    const run = readParties(passage, at);
    const ordered = run
      ? orderedAt(passage, paperEnd(passage, run.end + 1), clause)
      : orderedByPaper(passage, at, clause);
    if (ordered) return { parties: ordered.parties, ordered: true };
    const comma = passage.folded.indexOf(',', at);
    if (comma < 0) return null;
    at = comma + 2;
  }
  return null;
}

const IN_BRACKETS = pattern(
  /\((?:(?:(?:cơ quan, )?(?:đơn vị|cơ quan|bộ phận|người|cá nhân|tổ|lực lượng) )?(?:chủ trì|phụ trách|thực hiện|chịu trách nhiệm|tham mưu|đầu mối|soạn thảo|được giao|phân công|trách nhiệm)(?:,? phối hợp)?(?: chính| thực hiện| tham mưu| triển khai)?\s?:\s?|giao(?: thực hiện)?\s?:\s?|giao\s(?:cho\s)?|do\s)?(?=\p{L})/u,
);

/** "… (Sở A chủ trì)", "… (giao Phòng B)" after the work. */
export function assignedInBrackets(passage: Passage, clause: Stretch): ClauseDoer | null {
  for (const match of IN_BRACKETS.allIn(passage, clause)) {
    const at = clause.start + match.index + match[0].length;
    const run = readParties(passage, at, 120);
    if (!endsBefore(run, clause)) continue;
    const rest = passage.folded.slice(run.end, run.end + 40);
    const told =
      match[0].length > 1
        ? /^\s?(?:\)|,|;|chủ trì|phối hợp|thực hiện|tham mưu|đôn đốc|theo dõi|tổng hợp)/u.test(rest)
        : /^\s(?:chủ trì|phụ trách|chịu trách nhiệm|(?:thực hiện|tham mưu)[;,)]|phối hợp (?:với|cùng) )/u.test(
            rest,
          );
    if (told) return { parties: run.parties, ordered: false };
  }
  return null;
}

const LED_BY = pattern(/(?<!\p{L})(?:dưới sự chủ trì của|giao cho|do)\s/u);

/** "cử người tham gia đoàn kiểm tra do Sở A chủ trì": Sở A leads what is attended. */
const ATTENDS = /(?:^|\s)(?:tham gia|tham dự|dự)\s/u;
const REACH_OF_ATTENDING = 80;
/** "Phối hợp tham gia kiểm tra định kỳ, đột xuất do Sở A hoặc Công an tỉnh chủ trì": all of it is attended. */
const ONLY_ATTENDS = pattern(/^(?:phối hợp )?tham gia /u);

const LEADS = /^ (?:chủ trì|làm chủ trì|làm đầu mối)(?!\p{L})/u;
/** "Do Đoàn trường đảm nhận, tổ chức tại …" opens the clause; inside one it may tell which works are meant. */
const TAKES_ON = /^ (?:đảm nhận|đảm trách|phụ trách|thực hiện|tổ chức)(?!\p{L})/u;

/** "Kế hoạch ôn tập do Phó Hiệu trưởng xây dựng, trình …": whose work a paper is, that is still to be made. */
const PAPER = pattern(
  /^(?:các |việc )?(?:kế hoạch|phương án|đề cương|đề thi|đề kiểm tra|báo cáo|hồ sơ|nội dung|chương trình|tài liệu|danh sách|dự thảo|kịch bản|lịch|bài phát biểu|văn bản)\s[^,;.:]{0,60}$/u,
);
/** "Âm thanh, ánh sáng do tổ Tin học chuẩn bị": what an event takes. */
const SUPPLIES =
  /^(?:(?:âm thanh|ánh sáng|loa đài|loa máy|trang trí|khánh tiết|ma-?két|phông|băng rôn|khẩu hiệu|bàn ghế|nước uống|quà tặng|quà|phần thưởng|giải thưởng|cơ sở vật chất|địa điểm|hội trường|sân khấu|trang phục|đạo cụ|tiết mục|văn nghệ|lễ tân|hậu cần|kinh phí|giấy khen|giấy mời|hoa|thiết bị|xe|phương tiện|công tác y tế|an ninh|trật tự|vệ sinh|ẩm thực|bữa ăn|chỗ nghỉ|tài liệu|đồng phục)(?: (?!do )\p{L}{1,8}){0,4}(?:, | và | )){1,6}$/u;
const MAKES =
  /^ (?:xây dựng|soạn thảo|soạn|lập|chuẩn bị|biên soạn|tham mưu|tổng hợp|thực hiện|phụ trách)(?=$|[,;.]| (?:trước|trong|chậm nhất|xong|và|trình|gửi|hoàn thành) )/u;
const LONGEST_MAKING = 36;

/** "Việc trang trí do Trung tâm A thực hiện": whose a piece of work is. */
const WORK = /^(?:về )?(?:việc|công tác|phần|khâu) (?!này|đó|trên)[^;.:]{3,140}$/u;
const DOES_WORK =
  /^ (?:thực hiện|đảm nhận|đảm nhiệm|phụ trách|chịu trách nhiệm|bố trí|chuẩn bị|tổ chức)(?=$|[,;.]| (?:trước|trong|chậm nhất|xong|và|hoàn thành) )/u;

function isMade({ folded }: Passage, paper: Stretch, by: number): boolean {
  const before = folded.slice(paper.start, paper.end).split(': ').at(-1) ?? '';
  const works = folded.slice(by, by + LONGEST_MAKING);
  return (
    ((PAPER.test(before) || SUPPLIES.test(before)) && MAKES.test(works)) ||
    (WORK.test(before.trimEnd()) && DOES_WORK.test(works))
  );
}

/** "… do Sở A chủ trì", "… dưới sự chủ trì của Chủ tịch UBND xã". */
export function ledBy(passage: Passage, clause: Stretch): ClauseDoer | null {
  for (const match of LED_BY.allIn(passage, clause)) {
    const run = readParties(passage, clause.start + match.index + match[0].length);
    if (!run || run.end > clause.end) continue;
    const at = clause.start + match.index;
    const before = passage.folded.slice(Math.max(clause.start, at - REACH_OF_ATTENDING), at);
    if (ATTENDS.test(before.split(/[,;.]/u).at(-1) ?? '') || ONLY_ATTENDS.testIn(passage, clause)) continue;
    const works = passage.folded.slice(run.end, run.end + 20);
    if (
      match[0].startsWith('dưới') ||
      LEADS.test(works) ||
      isMade(passage, { start: clause.start, end: at }, run.end) ||
      (match[0] === 'do ' && match.index === 0 && TAKES_ON.test(works))
    )
      return { parties: run.parties, ordered: false };
  }
  return null;
}

/** Whoever comes after the predicate of a piece that named nobody. */
export function namedLater(
  passage: Passage,
  piece: { readonly from: number; readonly to: number },
  clause: Stretch,
): ClauseDoer | null {
  return (
    givenTo(passage, piece.from, clause) ??
    givenNext(passage, piece, clause) ??
    issuerOrders(passage, piece.to + 2, clause) ??
    orderedAfterAim(passage, piece.to + 2, clause) ??
    afterBasis(passage, piece, clause) ??
    assignedInBrackets(passage, clause) ??
    ledBy(passage, clause)
  );
}

const GIVES = pattern(/^giao\s/u);
const TO = pattern(/\scho\s/u);

/** "Giao chỉ tiêu xây dựng 05 trường cho UBND các xã": whoever is named last. */
function givenTo(passage: Passage, from: number, clause: Stretch): ClauseDoer | null {
  const { folded } = passage;
  if (!GIVES.testAt(folded, from, 8)) return null;
  for (const match of [...TO.all(folded.slice(from, clause.end))].toReversed()) {
    const run = readParties(passage, from + match.index + match[0].length);
    if (run && run.end <= clause.end && /^(?:$|\s?\(|[,;])/u.test(folded.slice(run.end, clause.end)))
      return { parties: run.parties, ordered: true };
  }
  return null;
}

const GIVEN_NEXT = pattern(/, giao (?!ban )(?=\p{L})/u);
const DOES = pattern(
  /^ (?:thực hiện|chủ trì|tham mưu|theo dõi|triển khai|làm đầu mối|phụ trách|quản lý|hoàn thành)(?!\p{L})/u,
);

/** "Thu quỹ khuyến học đạt kế hoạch, giao các thôn thực hiện": whose work it is, at the end. */
function givenNext(passage: Passage, { to }: { readonly to: number }, clause: Stretch): ClauseDoer | null {
  const given = GIVEN_NEXT.execIn(passage, { start: to, end: clause.end });
  if (!given) return null;
  const run = readParties(passage, to + given.index + given[0].length);
  return run && run.end < clause.end && DOES.testAt(passage.folded, run.end, 20)
    ? { parties: run.parties, ordered: true }
    : null;
}

const RESTS_ON = pattern(
  /^(?:căn cứ|trên cơ sở|theo (?:chức năng|nhiệm vụ|phạm vi|lĩnh vực)|thực hiện (?:ý kiến|chỉ đạo|kết luận|văn bản|công văn|kế hoạch|chỉ thị))(?=[\s,])/u,
);

/** "hướng dẫn của Sở A" before a comma: the bodies that follow may have given it with that one. */
const namesBodies = (before: string): boolean =>
  before.includes(' của ') && !before.slice(before.lastIndexOf(' của ')).includes(',');

const AIMS = pattern(/^(?:nhằm|để|trên cơ sở|căn cứ)\s/u);

/** "Để giữ sạch kênh, ngăn lấn chiếm, đề nghị các thôn …": the order after what it is for, part by part. */
function orderedAfterAim(passage: Passage, from: number, clause: Stretch): ClauseDoer | null {
  const { folded } = passage;
  if (!AIMS.testAt(folded, clause.start, 12) || !mayOrder(passage, clause)) return null;
  for (let at = from, piece = 0; at < clause.end && piece < PIECES; piece++) {
    const ordered = orderedAt(passage, at, clause);
    if (ordered) return ordered.end < clause.end ? { parties: ordered.parties, ordered: true } : null;
    const comma = folded.indexOf(',', at);
    if (comma < 0) return null;
    at = comma + (folded.charAt(comma + 1) === ' ' ? 2 : 1);
  }
  return null;
}

/** "Căn cứ hướng dẫn của Sở Y tế, Trạm Y tế xã lập …": whoever's work follows at once. */
function afterBasis(
  passage: Passage,
  { from, to }: { readonly from: number; readonly to: number },
  clause: Stretch,
): ClauseDoer | null {
  const { folded } = passage;
  if (!RESTS_ON.testAt(folded, from, 30)) return null;
  for (let at = to + 2, piece = 0; at < clause.end && piece < PIECES; piece++) {
    const run = readParties(passage, at);
    const last = run?.parties.at(-1);
    if (
      run &&
      last &&
      run.end < clause.end &&
      folded.charAt(run.end) === ' ' &&
      isPredicate(folded, run.end + 1)
    )
      return { parties: namesBodies(folded.slice(from, at - 2)) ? [last] : run.parties, ordered: false };
    const comma = folded.indexOf(', ', run ? run.end : at);
    if (isPredicate(folded, at) || comma < 0) return null;
    at = comma + 2;
  }
  return null;
}
