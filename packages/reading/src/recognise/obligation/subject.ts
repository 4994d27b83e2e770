import { pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import { isSpaceAt } from '../../text/letters.ts';
import { wordsOf } from '../../vietnamese/word-set.ts';
import { readParties } from '../party/party.ts';
import { isPredicate, isStrongPredicate } from '../party/predicate.ts';
import type { ClauseDoer, Found, PartyRun, Passage } from '../recogniser.ts';
import { pastAside } from './aside.ts';
import { hasThemDo } from './has-them-do.ts';
import { paperEnd } from './named-later.ts';
import { endsBefore, orderedAt } from './ordered.ts';
import { kindSpelledOut, spelledOut } from './spelled-out.ts';

/** "Đối với các trường, đồng chí Phó Chủ tịch yêu cầu …": whoever speaks does not act. */
const SPEAKER =
  /^(?:đồng chí|đ\/c|ông|bà)(?:\s(?:phó\s)?(?:chủ tịch|bí thư|giám đốc|bộ trưởng|thứ trưởng|trưởng))?/iu;
const SPEAKS = pattern(/^(?:cũng |đã )?(?:yêu cầu|đề nghị|giao|lưu ý|nhấn mạnh|chỉ đạo)\s/u);
/** "Về phía các xã, Thủ tướng giao …": heads of those above all who are told. */
const HEAD_OF_ALL =
  /^(?:phó )?(?:thủ tướng|chủ tịch (?:ubnd|ủy ban nhân dân) (?:tỉnh|thành phố|huyện)|bí thư (?:tỉnh|thành|huyện) ủy)/u;
const HANDS_OUT = pattern(/^(?:cũng |đã )?(?:yêu cầu|đề nghị|giao(?! ban)|lưu ý|nhấn mạnh)\s/u);

/** "Đ/c Phó Chủ tịch chỉ đạo giải phóng mặt bằng": who is told nothing else sees to the work. */
const SEES_TO = 'chỉ đạo ';
/** "Đồng chí Trưởng phòng Tư pháp chỉ đạo Trung tâm …": the head of one office is told to. */
const HEAD_OF_OFFICE =
  /^(?:đồng chí|đ\/c|ông|bà)\s(?:trưởng (?:phòng|khoa|thôn|trạm|công an)|hiệu trưởng|trạm trưởng)/iu;

function speaks(passage: Passage, { start, end, value }: Found<string>, after: number): boolean {
  const { folded } = passage;
  if (HEAD_OF_ALL.test(folded.slice(start, end))) return HANDS_OUT.testAt(folded, after, 20);
  if (!SPEAKER.test(value) || !SPEAKS.testAt(folded, after, 20)) return false;
  if (!folded.startsWith(SEES_TO, after)) return true;
  return !HEAD_OF_OFFICE.test(value) && readParties(passage, after + SEES_TO.length) !== null;
}

/** Within what the subject is to act. */
const IN_RANGE = pattern(
  /^(?:trong (?:phạm vi|điều kiện (?:có thể|cho phép))|tùy (?:theo )?(?:điều kiện|tình hình|khả năng)|theo (?:chức năng|lĩnh vực|địa bàn|nhiệm vụ|phân công)|căn cứ|trên cơ sở)[^;.]{0,120}?,?\s/u,
);

const DETAILS = pattern(
  /^(?:phân công|ủy quyền(?: cho)?|giao nhiệm vụ cho|giao trách nhiệm cho|khuyến khích) (?:từng |các |mỗi )?(?:đồng chí )?(?:lãnh đạo|cán bộ|công chức|viên chức|nhân viên|chuyên viên|giáo viên|giảng viên|người|lực lượng|cấp ủy viên|chi ủy viên|đảng ủy viên|ủy viên|đảng viên|hội viên|đoàn viên|thành viên|cấp phó|phó|đồng chí|tổ viên|cố vấn|giáo vụ|trợ lý|trực ban|bảo vệ|bác sĩ|điều dưỡng|công an viên|kiểm lâm viên)(?!\p{L})/u,
);

/** "các sở theo lĩnh vực phụ trách chỉ đạo …": the range, and then the work. */
const BY_OFFICE = pattern(
  /^theo (?:lĩnh vực|khu vực|thẩm quyền|nhiệm vụ|phạm vi|phân công|phân cấp|địa bàn|(?:quyết định|kế hoạch|văn bản) số)(?!\p{L})/u,
);
const WORDS_OF_RANGE = 14;

/** "Các đơn vị khi ban hành văn bản phải gửi …": in which case, and then what they must. */
const IN_CASE = pattern(
  /^(?:khi|nếu|mỗi khi|trong khi|trước khi|sau khi|trong trường hợp|trường hợp|trong quá trình|trong thời gian) [^;:.]{3,110}? (?:phải|cần|có trách nhiệm|chịu trách nhiệm|không được|tuyệt đối không|tuyệt đối|bắt buộc|khẩn trương|nghiêm túc|chủ động|kịp thời|thì|nghiêm cấm)(?!\p{L})/u,
);
const LONGEST_CASE = 150;

function actsInRange({ folded }: Passage, at: number, clause: Stretch): boolean {
  const inCase = IN_CASE.execAt(folded, at, LONGEST_CASE);
  if (inCase && at + inCase[0].length < clause.end) return true;
  if (IN_RANGE.testAt(folded, at, 140) || folded.startsWith('là đầu mối ', at)) return true;
  const range = BY_OFFICE.execAt(folded, at, 20);
  return (
    range !== null &&
    wordsOf(folded, at + range[0].length, WORDS_OF_RANGE).some(
      ({ start }) => start < clause.end && isPredicate(folded, start),
    )
  );
}

/** "Sở Xây dựng được giao nhiệm vụ lập …", as articles tell an order. */
const PASSIVE = pattern(/^(?:cũng )?được (?:giao|phân công|yêu cầu|đề nghị)(?: nhiệm vụ| trách nhiệm)? /u);
const LONGEST_PASSIVE = 36;

/** Subject that begins at `from` and that a predicate follows. */
export function subjectAt(passage: Passage, from: number, clause: Stretch): ClauseDoer | null {
  const kind = kindSpelledOut(passage, from, clause);
  if (kind && isPredicate(passage.folded, skipComma(passage.folded, kind.end)))
    return { parties: kind.parties, ordered: false };
  const run = readParties(passage, from);
  if (!endsBefore(run, clause)) return null;
  const spelled = spelledOut(passage, run, clause);
  const doer = spelled?.run ?? run;
  const after = skipComma(passage.folded, companionsEnd(passage, spelled?.end ?? run.end));
  if (after >= clause.end) return null;
  // "Ban Quản lý dự án phân công lãnh đạo trực …": its own people, so it stays the doer.
  const ordered = DETAILS.testAt(passage.folded, after, 30)
    ? null
    : orderedAt(passage, paperEnd(passage, after), clause);
  if (ordered) return { parties: ordered.parties, ordered: true };
  const last = doer.parties.at(-1);
  if (last && speaks(passage, last, after)) {
    const addressed = doer.parties.slice(0, -1);
    return addressed.length > 0 ? { parties: addressed, ordered: true } : null;
  }
  const passive = PASSIVE.execAt(passage.folded, after, LONGEST_PASSIVE);
  if (passive && isPredicate(passage.folded, after + passive[0].length))
    return { parties: doer.parties, ordered: false };
  const leads = passage.folded.startsWith(' (chủ trì)', run.end);
  const each =
    hasEach(passage.folded, run, after) || (from === clause.start && brings(passage.folded, run, after));
  if (each) return { parties: run.parties, ordered: false };
  const past = pastAside(passage.folded, spelled?.end ?? run.end);
  if (
    leads ||
    hasThemDo(passage.folded, after) ||
    isPredicate(passage.folded, after) ||
    actsInRange(passage, after, clause) ||
    (past > 0 && past < clause.end)
  )
    return { parties: doer.parties, ordered: false };
  return null;
}

const EACH = /^(?:mỗi|từng)\s/u;
/** "Mỗi lớp 01 tờ báo": what opens the clause has so many of its own to bring. */
const SO_MANY = pattern(
  /^(?:ít nhất |tối thiểu )?(?:\d{1,2}|một|hai|ba) (?:tiết mục|tiết dạy|tiết|tờ|bài|sản phẩm|mô hình|công trình|gian hàng|trại|video|clip|bức tranh|tranh|bộ (?:câu hỏi|đề|hồ sơ|tranh)|chuyên đề|sáng kiến|đề|bức|cuốn|quyển|mâm|gian|báo cáo)(?!\p{L})/u,
);
const HAS_COUNT = pattern(
  /^(?:có (?:ít nhất|tối thiểu|từ|đủ) \d|\p{L}{1,7}(?: \p{L}{1,7})? (?:ít nhất |tối thiểu |đủ |từ )?\d{1,3} \p{L})/u,
);
/** "Mỗi trường có ít nhất 01 sản phẩm dự thi", "Mỗi giáo viên ra 01 đề": what each is to bring about. */
const hasEach = (folded: string, { parties: [each] }: PartyRun, at: number): boolean =>
  each !== undefined && EACH.test(folded.slice(each.start, each.end)) && HAS_COUNT.testAt(folded, at, 36);

const brings = (folded: string, { parties: [each] }: PartyRun, at: number): boolean =>
  each !== undefined && EACH.test(folded.slice(each.start, each.end)) && SO_MANY.testAt(folded, at, 36);

const TOGETHER_WITH = pattern(/^ cùng (?:với )?/u);

const AMONG_THEM = pattern(
  /^, (?:(?:trước hết|trước tiên|nhất|đặc biệt|chủ yếu|nòng cốt) là|trong đó (?:có|gồm|nòng cốt là)|(?:bao )?gồm(?: cả)?|kể cả|tính cả|ngoại trừ|trừ) /u,
);

/** End of "cùng (với) Công an xã", ", trong đó có Trường A, Trường B" after a subject: those help, or are among its own. */
function companionsEnd(passage: Passage, at: number): number {
  const together = TOGETHER_WITH.execAt(passage.folded, at, 12) ?? AMONG_THEM.execAt(passage.folded, at, 28);
  return (together && readParties(passage, at + together[0].length)?.end) ?? at;
}

function skipComma(folded: string, at: number): number {
  let after = at;
  while (after < at + 4 && (',-–'.includes(folded.charAt(after)) || isSpaceAt(folded, after))) after++;
  return after;
}

const GROUP_WORD = pattern(/\s(?:các|mỗi|từng)\s/u);
/** A group after one of these is the object of something, or what a share is of. */
const GOVERNED =
  /(?:cho|của|tới|đến|với|về|để|tại|ở|giữa|vào|đối với|đôn đốc|hướng dẫn|chỉ đạo|giúp|do|trong|vận động|tuyên truyền|động viên|nhắc nhở|kêu gọi|hỗ trợ|bố trí|phân công|huy động|giao|quy định|tạo điều kiện|\d ?%)\s$/u;
/** "Kế hoạch của các ngành và các xã phải phù hợp với …": whose something is ends with the group at `at`. */
function isOwner(folded: string, at: number): boolean {
  const before = folded.slice(Math.max(0, at - LONGEST_OWNER), at);
  const owner = before.lastIndexOf(' của ');
  return owner >= 0 && before.endsWith(' và ') && !/[;:.]/u.test(before.slice(owner));
}
const LONGEST_OWNER = 80;

/** "mỗi trường thực hiện …" after a topic that no comma parts from it. */
export function subjectInside(
  passage: Passage,
  from: number,
  to: number,
  clause: Stretch,
): ClauseDoer | null {
  if (!GROUP_WORD.mayBeIn(passage, clause)) return null;
  for (const match of GROUP_WORD.all(passage.folded.slice(from, Math.min(to, from + 300)))) {
    const at = from + match.index + 1;
    const before = passage.folded.slice(Math.max(0, at - 16), at);
    if (GOVERNED.test(before) || isOwner(passage.folded, at)) continue;
    const run = readParties(passage, at);
    if (!endsBefore(run, clause) || run.parties.length > 2) continue;
    const each = /^\s(?:mỗi|từng)/u.test(match[0]);
    const after = skipComma(passage.folded, run.end);
    const object = each && passage.folded.charAt(run.end) === ',' && isPredicate(passage.folded, from);
    if (each ? !object && isPredicate(passage.folded, after) : isStrongPredicate(passage.folded, after)) {
      return { parties: run.parties, ordered: false };
    }
  }
  return null;
}
