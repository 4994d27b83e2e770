import { Alternatives } from '../../pattern/alternatives.ts';
import { expression } from '../../pattern/ordinary.ts';
import { pattern } from '../../pattern/pattern.ts';
import { isSmallAt } from '../../text/letters.ts';
import { FIELD_HEADS, FIELDS, NAME_TAILS, NAMED_BY, NAMED_HEADS } from '../../vietnamese/bodies.ts';
import { TASK_VERBS } from '../../vietnamese/verbs.ts';
import { WordSet, wordAt } from '../../vietnamese/word-set.ts';
import type { Passage } from '../recogniser.ts';
import { FIGHTS, fightsEnd, matterEnd } from './boards.ts';
import { companyEnd } from './company.ts';
import { type Head, headAt, isCapital, skipSpace } from './head.ts';
import { ASSIGNED, assignedEnd, chargeEnd, IN_CHARGE, isStaff } from './in-charge.ts';
import { FURTHER_WORKS, PAIRED, worksEnd } from './office-works.ts';
import {
  AFTER_NAME,
  belongsEnd,
  CLAUSE_SEPARATORS,
  isGiven,
  isKind,
  isPredicate,
  relativeEnd,
} from './predicate.ts';
import { endsInGroup as holdsGroup, restrictedEnd, wantingEnd } from './restricted.ts';
import { whereEnd } from './where.ts';

/** Second syllables of names that would be verbs by themselves. */
const NAME_PAIR = pattern(
  /(?:nghệ thông|công lập|thư ký|xây dựng|(?:công|chương|quy) trình|ngoại giao|quốc phòng|biên phòng|chính phủ|thường trực|xây lắp|đại học|tiểu học|trung học|các cấp|(?:đào|cải|chế|sáng) tạo|tiếp nhận|hòa nhập|trật tự|truyền hình|hậu cần|đồng bằng|độc lập)$/u,
);
/** Documents, which no body is called by, however they are written. */
const DOCUMENT_WORDS = new WordSet('đề án · tờ trình · nghị quyết · quyết định · chỉ thị · dự thảo');

const DASH = pattern(/^\s?[-–&]\s?(?=\p{Lu})/u);
const COLON = pattern(/^:\s(?=\p{Lu})/u);
const MARKS = new Alternatives(DASH, COLON);
/** "các sở - ngành", "UBND các quận - huyện": one group, its parts joined by a dash. */
const GROUP_DASH = pattern(
  /^\s?[-–]\s?(?:ban,? ngành|ban|ngành|quận|huyện|thị xã|thị trấn|thị|xã|phường|thành phố|đoàn thể|đơn vị|địa phương)(?!\p{L})/u,
);
const OPENS_GROUP = expression(/(?<!\p{L})(?:sở|ban|ngành|quận|huyện|thị xã|xã|phường)$/u);

/** "UBND TP. Quảng Ngãi", "Công an TX. Đức Phổ", "UBND Q. 1": a unit of the country in short. */
const SHORT_UNIT = expression(/(?:^|\s)(?:TP|Tp|TX|Tx|TT|H|Q|P|X)$/u);
/** "… báo cáo UBND TP. Đồng thời, …": what begins a sentence. */
const OPENS_SENTENCE = pattern(
  /^(?:đồng thời|bên cạnh|ngoài ra|tuy nhiên|theo đó|trong|cùng với|từ|nếu|khi|sau|đối với|về|các|những|mỗi)(?!\p{L})/u,
);

/** Where the name goes on behind the full stop of such a short form at `end`; -1 where it ends there. */
function unitNameAt(passage: Passage, end: number): number {
  const { text, folded } = passage;
  if (!text.startsWith('. ', end) || !SHORT_UNIT.test(text.slice(Math.max(0, end - 3), end))) return -1;
  const next = end + 2;
  const name = isCapital(text, next) || /^\d{1,2}(?!\d)/u.test(text.slice(next, next + 3));
  const begins = isPredicate(folded, next) || OPENS_SENTENCE.testAt(folded, next, 12);
  return name && !begins && headAt(passage, next) === null ? next : -1;
}

/** End of the name that begins with `head`. */
export function nameEnd(passage: Passage, head: Head, limit: number): number {
  const { text, folded } = passage;
  let end = Math.max(companyEnd(passage, head.end), matterEnd(folded, head.end));
  for (;;) {
    const spaced = folded.startsWith(' ', end);
    const tail = spaced ? NAME_TAILS.matchAt(folded, skipSpace(folded, end)) : -1;
    if (tail > 0 && tail <= limit && (head.named || folded.startsWith(' và ', end))) {
      end = tail;
      continue;
    }
    const more = FURTHER.mayStandAt(folded, end);
    const grown = furtherPartEnd(passage, head, end, more);
    if (grown > 0 && grown <= limit) {
      end = grown;
      continue;
    }
    const refers = more ? REFERS.execAt(folded, end, 60) : null;
    if (refers && (head.group || !head.named)) return end + refers[0].length;
    const that = more ? OF_THAT.execAt(folded, end, LONGEST_OF_THAT) : null;
    if (that) return end + that[0].length;
    const told = more ? toldEnd(passage, head, end) : -1;
    if (told > 0) return told;
    const marked = MARKS.mayStandAt(text, end);
    const dash = marked ? DASH.execAt(text, end, 4) : null;
    const next = dash ? end + dash[0].length : spaced ? end + 1 : unitNameAt(passage, end);
    const list = marked ? COLON.execAt(text, end, 4) : null;
    if (
      list &&
      (!isPredicate(folded, end + list[0].length) || listsFields(passage, end + list[0].length)) &&
      /(?:^|\s)các\s/u.test(folded.slice(Math.max(0, head.end - 40), end))
    )
      return listEnd(passage, end + list[0].length, limit);
    if (next < 0 || next >= limit) return end;
    const word = wordAt(folded, next);
    if (word === null) return end;
    if (word.text === 'và' && joinsName(passage, head, next)) {
      end = word.end;
      continue;
    }
    if (DOCUMENT_WORDS.matchAt(folded, next) > 0 || countsOfEach(passage, head, end, next)) return end;
    if (!isCapital(text, next)) {
      const further = belongsEnd(folded, next);
      const kind = end === head.end && (isStaff(folded, end) || isKind(folded, end));
      const named = head.named && !kind && !(isGiven(folded, next) && endsInGroup(folded, head.end, end));
      const relative = further > 0 ? further : whichEnd(passage, head, { end, next }, named);
      if (relative > 0) {
        end = relative;
        continue;
      }
      const ends = isPredicate(folded, next) || endsName(folded, next, head.named);
      // "các trường có tổ chức bán trú": what they have, not what they do.
      const has = ends && !head.named && folded.endsWith(' có', end);
      // "lãnh đạo các tổ chức": after such a word stands a noun.
      const several = ends && (folded.endsWith(' các', end) || folded.endsWith(' những', end));
      if (ends && !has && !several && !NAME_PAIR.test(folded.slice(Math.max(0, end - 6), word.end)))
        return end;
    }
    if (word.text === 'và' || word.text === 'cùng') return end;
    end = Math.max(word.end, Math.min(limit, verbInName(passage, end, next)));
  }
}

/** "tổ trưởng các tổ tiết kiệm và vay vốn", "Đội trưởng Đội Quản lý thị trường": whose head they are, in words that would be verbs. */
const HEAD_OF =
  /(?:^|\s)(?:(?:tổ|đội|hạt|trạm|chi cục|cục|viện|nhóm|khối|cụm|đồn) (?:trưởng|phó)|trưởng|phó|giám đốc|chủ nhiệm|lãnh đạo|người đứng đầu|thành viên|bí thư|chỉ huy trưởng)(?: các)?$/u;
const LONGEST_HEAD_OF = 30;

/** End of a body that several words name right after its head at `end`; -1 where none does. */
function bodyWithin({ folded }: Passage, end: number): number {
  if (!folded.startsWith(' ', end) || !HEAD_OF.test(folded.slice(Math.max(0, end - LONGEST_HEAD_OF), end)))
    return -1;
  const body = NAMED_HEADS.matchAt(folded, end + 1);
  return body > 0 && folded.slice(end + 1, body).includes(' ') ? body : -1;
}

/** "Phòng Kinh tế (hoặc Phòng Kinh tế, Hạ tầng và Đô thị) các xã": what it is called elsewhere, before whose it is. */
const OR_OTHER = pattern(
  /^ ?\((?:hoặc|hay|trước đây là|nay là) [^()]{2,70}\)(?= (?:các (?:xã|phường|huyện|quận|đơn vị|cơ quan|địa phương|trường|thôn|bản|sở)|cấp (?:xã|huyện|tỉnh)|(?:xã|phường|huyện|tỉnh|thành phố|cơ sở)[ ,])(?!\p{L}))/u,
);
const LONGEST_OTHER = 110;
function otherNameEnd(folded: string, end: number): number {
  const other = OR_OTHER.execAt(folded, end, LONGEST_OTHER);
  return other ? end + other[0].length : -1;
}

/** End of what tells which of a group are meant, from `next` on; -1 where nothing does. */
function whichEnd(
  passage: Passage,
  head: Head,
  { end, next }: { readonly end: number; readonly next: number },
  named: boolean,
): number {
  const where = whereEnd(passage, next);
  if (where > 0) return where;
  if (head.group || !head.named || holdsGroup(passage, end)) {
    const restricted = restrictedEnd(passage, next);
    if (restricted > 0) return restricted;
  }
  if (head.group && opensWithThose(passage, head.end)) {
    const wanting = wantingEnd(passage, next);
    if (wanting > 0) return wanting;
  }
  return named ? -1 : relativeEnd(passage, next);
}

/** "Những trường chưa có …": some of them only. */
const THOSE = pattern(
  /(?:(?:^|[\s(])những|(?:yêu cầu|đề nghị|đối với|riêng|nhắc nhở|phê bình|giao) (?:các|mọi)) \p{L}{2,8}(?:,? \p{L}{2,8}){0,5}$/u,
);
const opensWithThose = ({ folded }: Passage, end: number): boolean =>
  THOSE.test(folded.slice(Math.max(0, end - LONGEST_THOSE), end));
const LONGEST_THOSE = 54;

/** "Thủ trưởng các đơn vị được phân công chủ trì": a group of which more may be told. */
const GROUP_WITHIN = / (?:các|những|mỗi|từng) \p{L}{2,8}(?: \p{L}{2,8}){0,2}$/u;
const endsInGroup = (folded: string, from: number, end: number): boolean =>
  GROUP_WITHIN.test(folded.slice(from, end));

/** "các cửa hàng trên các tuyến Bạch Đằng, Trần Phú không …": the names of the places where they are. */
const AT_PLACES = pattern(
  /^ (?:trên|dọc|tại|thuộc|ở) (?:các )?(?:tuyến (?:đường |phố )?|đường |phố |thôn |ấp |bản |xã |phường |khu phố |tổ dân phố |khu vực )(?=\p{L}|\d)/u,
);
const PLACE_NAMES = expression(
  /^(?:\p{Lu}\p{L}*|\d{1,3})(?: (?:\p{Lu}\p{L}*|\d{1,3})){0,4}(?:(?:, | và )(?:(?:thôn|ấp|bản|xã|phường|đường|phố) )?(?:\p{Lu}\p{L}*|\d{1,3})(?: (?:\p{Lu}\p{L}*|\d{1,3})){0,4}){1,8}/u,
);
const REACH_OF_PLACES = 200;

function placesEnd({ text, folded }: Passage, head: Head, end: number): number {
  const at = head.group ? AT_PLACES.execAt(folded, end, 36) : null;
  if (!at) return -1;
  const from = end + at[0].length;
  const names = PLACE_NAMES.exec(text.slice(from, from + REACH_OF_PLACES));
  const past = from + (names?.[0].length ?? 0);
  return names && isPredicate(folded, past + 1) ? past : -1;
}

/** End of what a person was given to do or is in charge of; -1 where nothing tells it. */
function toldEnd(passage: Passage, head: Head, end: number): number {
  const places = placesEnd(passage, head, end);
  if (places > 0) return places;
  const assigned = assignedEnd(passage, head, end);
  return assigned > 0 ? assigned : chargeEnd(passage, end);
}

/** End of a further part at `end`, whichever kind it is of; `more`: words of one may stand there. */
const furtherPartEnd = (passage: Passage, head: Head, end: number, more: boolean): number =>
  Math.max(
    more ? grownEnd(passage, end) : fieldEnd(passage, end),
    bodyWithin(passage, end),
    head.named ? otherNameEnd(passage.folded, end) : -1,
  );

/** End of a further part that belongs to the name at `end` whatever its words are; -1 where none does. */
function grownEnd(passage: Passage, end: number): number {
  const fights = fightsEnd(passage.folded, end);
  if (fights > 0) return fights;
  const works = worksEnd(passage, end);
  if (works > 0) return works;
  const field = fieldEnd(passage, end);
  return field > 0 ? field : groupedEnd(passage.folded, end);
}

function groupedEnd(folded: string, end: number): number {
  const grouped = GROUP_DASH.execAt(folded, end, 20);
  return grouped && OPENS_GROUP.test(folded.slice(Math.max(0, end - 7), end)) ? end + grouped[0].length : -1;
}

/** End of the verb that is the first word of a name: "Ban Thực hiện chính sách", "Phòng Theo dõi thi hành"; -1 where none is. */
function verbInName({ text, folded }: Passage, end: number, next: number): number {
  const opens = isCapital(text, next) && FIELD_HEADS.test(folded.slice(Math.max(0, end - 14), end));
  return opens ? TASK_VERBS.matchAt(folded, next) : -1;
}

/** "Phòng Quản lý học viên và sinh viên": all whom an office is there for. */
const LOOKS_AFTER = expression(
  /(?:quản lý|công tác|hỗ trợ) (?:học viên|học sinh|sinh viên|người học|cán bộ) $/u,
);
const LONGEST_CARE = 24;
const LOOKED_AFTER = pattern(/^(?:học viên|học sinh|sinh viên|người học|nhà giáo)(?!\p{L})/u);

/** "Trung tâm Khuyến nông và Dịch vụ nông nghiệp": a capital after "và" that opens no body goes on with the name. */
function joinsName(passage: Passage, head: Head, and: number): boolean {
  const { text, folded } = passage;
  if (head.group || !isCapital(text, head.end + 1)) return false;
  if (
    LOOKED_AFTER.testAt(folded, and + 'và '.length, 12) &&
    LOOKS_AFTER.test(folded.slice(Math.max(0, and - LONGEST_CARE), and))
  )
    return true;
  if (!FIELD_HEADS.test(folded.slice(Math.max(0, head.end - 14), head.end))) return false;
  const after = and + 'và '.length;
  // In small letters a capital makes no verb: "Chi cục Trồng trọt và Bảo vệ thực vật".
  const verb = !isSmallAt(text, after + 1) && isPredicate(folded, after);
  return isCapital(text, after) && !verb && headAt(passage, after) === null;
}

/** "mỗi trường 01 tiết mục": how many of each, and no name. */
const EACH = /(?:^|\s)(?:mỗi|từng) \p{L}{1,8}(?: \p{L}{1,8})?$/u;
const COUNT = /^\d{1,3} \p{Ll}/u;

/** "Mỗi giáo viên ra 01 đề": what each makes, whatever the word for it; "mỗi lớp khối 3" counts nothing. */
const MAKES_COUNT =
  /^(?!(?:khối|lớp|số|tổ|nhóm|hạng|bậc|cấp|loại|khu|đợt|tuần|quý|tháng|năm|ngày|thứ|từ|trên|dưới|đủ|trong|của) )\p{Ll}{1,7}(?: (?!khối |lớp |số )\p{Ll}{1,7})? (?:ít nhất |tối thiểu |đủ )?\d{1,3}(?: ?[-–] ?\d{1,3})? \p{Ll}/u;
const LONGEST_MAKING = 36;

const countsOfEach = ({ folded }: Passage, head: Head, end: number, next: number): boolean =>
  head.group &&
  end === head.end &&
  (COUNT.test(folded.slice(next, next + 6)) || MAKES_COUNT.test(folded.slice(next, next + LONGEST_MAKING))) &&
  EACH.test(folded.slice(Math.max(0, end - 24), end));

/** "mỗi thôn có ít nhất 01 tổ": what each has is no part of its name. */
const HAS_SOME = pattern(/^có (?:ít nhất|tối thiểu|tối đa|không quá|đủ|\d)/u);

function endsName(folded: string, at: number, named: boolean): boolean {
  if (folded.startsWith('có ', at) && HAS_SOME.testAt(folded, at, 20)) return true;
  return CLAUSE_SEPARATORS.matchAt(folded, at) > 0 || (named && AFTER_NAME.matchAt(folded, at) > 0);
}

/** "các đơn vị nêu trên", "… nêu tại điểm a": which of them, told by pointing. */
const REFERS = pattern(
  /^ (?:(?:đã |được )?nêu (?:trên|tại (?:điểm|khoản|mục|phần|chương|phụ lục|danh sách) [^\s,;.]{1,12})|trên đây|nói trên|kể trên|trên(?= (?:có trách nhiệm|chịu trách nhiệm|phải|cần|khẩn trương|nghiêm túc|chủ động|báo cáo|gửi))|có tên (?:trên|nêu trên|(?:trong|tại) (?:danh sách|phụ lục)(?: kèm theo| đính kèm| gửi kèm| nêu trên)?)|(?:theo|trong) danh sách(?: kèm theo| đính kèm)?|này)(?!\p{L})/u,
);

/** "người đứng đầu nơi đó", "Thủ trưởng đơn vị ấy": whose, told by pointing. */
const OF_THAT = pattern(
  /^ (?:nơi|đơn vị|cơ quan|địa phương|trường|nhà trường|xã|phường|thôn|lớp|tổ|chi bộ) (?:đó|ấy)(?!\p{L})/u,
);
const LONGEST_OF_THAT = 20;

/** End of the field that follows a sở, phòng or bộ: "Văn hóa, Thể thao và Du lịch"; -1 where none does. */
function fieldEnd({ text, folded }: Passage, end: number): number {
  const at = skipSpace(folded, end);
  if (at === end || !isCapital(text, at) || !FIELD_HEADS.test(folded.slice(Math.max(0, end - 14), end)))
    return -1;
  return FIELDS.matchAt(folded, at);
}

/** "… các Sở: Tài chính, Nội vụ và Chủ tịch UBND các xã": who holds an office is no name in the list. */
const OFFICE_NEXT = pattern(
  /^(?:, | và )?(?:(?:các )?(?:đồng chí )?(?:phó )?(?:chủ tịch|thủ trưởng|tổng giám đốc|giám đốc|chánh (?:văn phòng|thanh tra)|bí thư|hiệu trưởng|(?:chi )?cục trưởng|chỉ huy trưởng|trưởng (?:phòng|ban|các)|người đứng đầu)|ubnd|ủy ban nhân dân)(?!\p{L})/u,
);
const LONGEST_OFFICE = 40;

/** "Giám đốc các Sở: Xây dựng, Tài chính": fields, though the first is a verb as well. */
function listsFields({ text, folded }: Passage, at: number): boolean {
  const end = FIELDS.matchAt(folded, at);
  return end > 0 && /^(?:, | và )\p{Lu}/u.test(text.slice(end, end + 6));
}

/** Names after "các phường:". */
function listEnd(passage: Passage, from: number, limit: number): number {
  const { text } = passage;
  // "Quy hoạch – Kiến trúc": fields are listed with the short dash.
  const folded = passage.folded.replaceAll('–', '-');
  let end = from;
  for (;;) {
    if (OFFICE_NEXT.testAt(folded, end, LONGEST_OFFICE)) return end;
    const separator = /^(?:,\s|\svà\s)?/u.exec(text.slice(end, end + 4))?.[0].length ?? 0;
    const head = separator > 0 ? headAt(passage, end + separator) : null;
    if (head?.named && NAMED_BY.test(text.slice(head.end, head.end + 16))) return end;
    const field = isCapital(text, end + separator) ? FIELDS.matchAt(folded, end + separator) : -1;
    if (field > 0 && field <= limit) {
      end = field;
      continue;
    }
    const name = /^(?:,\s|\svà\s)?\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,5}/u.exec(
      text.slice(end, Math.min(limit, end + 120)),
    );
    if (!name) return end;
    end += name[0].length;
  }
}

/** What may follow the words of a name in other ways than as its next word. */
const FURTHER = new Alternatives(
  AT_PLACES,
  FIGHTS,
  FURTHER_WORKS,
  PAIRED,
  GROUP_DASH,
  REFERS,
  OF_THAT,
  ASSIGNED,
  IN_CHARGE,
);
