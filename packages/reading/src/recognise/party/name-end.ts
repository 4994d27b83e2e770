import { Alternatives } from '../../pattern/alternatives.ts';
import { expression } from '../../pattern/ordinary.ts';
import { pattern } from '../../pattern/pattern.ts';
import { isSmallAt } from '../../text/letters.ts';
import { FIELD_HEADS, FIELDS, NAME_TAILS, NAMED_BY } from '../../vietnamese/bodies.ts';
import { TASK_VERBS } from '../../vietnamese/verbs.ts';
import { WordSet, wordAt, wordsOf } from '../../vietnamese/word-set.ts';
import type { Passage } from '../recogniser.ts';
import { type Head, headAt, isCapital, skipSpace } from './head.ts';
import { FURTHER_WORKS, PAIRED, worksEnd } from './office-works.ts';
import { AFTER_NAME, belongsEnd, CLAUSE_SEPARATORS, isKind, isPredicate, relativeEnd } from './predicate.ts';

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
  let end = matterEnd(folded, head.end);
  for (;;) {
    const spaced = folded.startsWith(' ', end);
    const tail = spaced ? NAME_TAILS.matchAt(folded, skipSpace(folded, end)) : -1;
    if (tail > 0 && tail <= limit && (head.named || folded.startsWith(' và ', end))) {
      end = tail;
      continue;
    }
    const more = FURTHER.mayStandAt(folded, end);
    const grown = more ? grownEnd(passage, end) : fieldEnd(passage, end);
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
      const named = head.named && !kind;
      const relative = further > 0 ? further : named ? -1 : relativeEnd(passage, next);
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

const countsOfEach = ({ folded }: Passage, head: Head, end: number, next: number): boolean =>
  head.group &&
  end === head.end &&
  COUNT.test(folded.slice(next, next + 6)) &&
  EACH.test(folded.slice(Math.max(0, end - 24), end));

/** "mỗi thôn có ít nhất 01 tổ": what each has is no part of its name. */
const HAS_SOME = pattern(/^có (?:ít nhất|tối thiểu|tối đa|không quá|đủ|\d)/u);

function endsName(folded: string, at: number, named: boolean): boolean {
  if (folded.startsWith('có ', at) && HAS_SOME.testAt(folded, at, 20)) return true;
  return CLAUSE_SEPARATORS.matchAt(folded, at) > 0 || (named && AFTER_NAME.matchAt(folded, at) > 0);
}

/** "giáo viên được phân công chủ trì …": which of them, and then what they do; a body with a name is told so. */
const ASSIGNED = pattern(/^ được (?:phân công|giao nhiệm vụ|giao phụ trách|giao|cử|chỉ định)(?!\p{L})/u);

function assignedEnd({ folded }: Passage, head: Head, end: number): number {
  const nameless = head.named && !head.group && end === head.end;
  const assigned = nameless ? ASSIGNED.execAt(folded, end, 24) : null;
  const past = end + (assigned?.[0].length ?? 0);
  if (!assigned || !isPredicate(folded, past + 1)) return -1;
  return Math.max(past, chargedEnd(folded, past));
}

/** "cán bộ được phân công phụ trách thôn thường xuyên bám sát …": with what, and then the work. */
const CHARGED = pattern(/^ (?:phụ trách|theo dõi|quản lý|làm đầu mối|chỉ đạo|giúp đỡ) (?=\p{L})/u);

function chargedEnd(folded: string, end: number): number {
  const charged = CHARGED.execAt(folded, end, 20);
  if (!charged) return -1;
  const from = end + charged[0].length;
  for (const { start } of wordsOf(folded.slice(from, from + 90), 0, WORDS_OF_CHARGE).slice(1)) {
    if (/[,;:.()]/u.test(folded.slice(from, from + start))) return -1;
    if (isPredicate(folded, from + start)) return from + start - 1;
  }
  return -1;
}

/** "giáo viên phụ trách thư viện tổ chức …": what a person is in charge of, and then the work. */
const IN_CHARGE = pattern(
  /^ (?:phụ trách|chuyên trách|kiêm nhiệm|làm công tác|dạy (?:bộ )?môn|dạy (?:lớp|khối))(?: công tác)? (?!ít nhất|tối thiểu)(?=\p{L})/u,
);
const STAFF_HEAD =
  /(?:^|[\s(])(?:giáo viên|cán bộ|công chức|viên chức|nhân viên|chuyên viên|lãnh đạo|ủy viên|thành viên|phó hiệu trưởng|phó chủ tịch)$/u;
const LONGEST_STAFF_HEAD = 18;
const isStaff = (folded: string, end: number): boolean =>
  STAFF_HEAD.test(folded.slice(Math.max(0, end - LONGEST_STAFF_HEAD), end));
/** A charge is told in so many words. */
const WORDS_OF_CHARGE = 9;

const PASSIVE_END = / (?:được|đã|đang|chưa)$/u;

function chargeEnd({ folded }: Passage, end: number): number {
  const charge = IN_CHARGE.execAt(folded, end, 36);
  if (!charge || !isStaff(folded, end)) return -1;
  const from = end + charge[0].length;
  const words = wordsOf(folded.slice(from, from + 90), 0, WORDS_OF_CHARGE);
  for (const { start } of words.slice(1)) {
    if (/[,;:.()]/u.test(folded.slice(from, from + start))) return -1;
    if (!isPredicate(folded, from + start)) continue;
    // "Cán bộ chuyên trách cấp tỉnh được phân công …"
    return from + folded.slice(from, from + start - 1).replace(PASSIVE_END, '').length;
  }
  return -1;
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

/** Bodies that are named after what they are to fight. */
const FIGHTERS =
  /(?:^|[\s(])(?:ban|ban chỉ huy|ban chỉ đạo(?: quốc gia)?|cục|chi cục|cục quản lý đê điều và|tổ|đội|quỹ|cảnh sát|trạm)$/u;
const LONGEST_FIGHTER = 28;
/** "Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn": verbs in a name. */
const FIGHTS = pattern(
  /^ (?:về )?(?:công tác )?(?:phòng(?:,| và)? chống (?:các (?:loại )?)?(?:thiên tai|lụt bão|dịch(?: bệnh)?|tội phạm|tệ nạn xã hội|ma túy|tham nhũng|buôn lậu|bạo lực gia đình|mua bán người|hiv\/aids)|phòng cháy(?:,| và)? chữa cháy|pctt|pccc)(?:(?:,| và|,? &|&) ?(?:tìm kiếm,? cứu nạn|tkcn|cứu nạn,? cứu hộ|cnch|tệ nạn xã hội|phòng thủ dân sự|lãng phí|tiêu cực|gian lận thương mại|hàng giả|mại dâm)){0,3}(?!\p{L})(?: nguy hiểm)?(?: (?:trên|ở|cho) (?:đàn )?(?:gia súc(?:, gia cầm)?|gia cầm|vật nuôi|động vật|cây trồng|thủy sản|người))?/u,
);
const LONGEST_FIGHT = 120;

/** "Ban Chỉ đạo chuyển đổi số", "Tổ công tác Đề án 06": what boards are for. */
const MATTERS = pattern(
  /^ (?:về )?(?:công tác |thực hiện )?(?:chuyển đổi số|cải cách hành chính|xây dựng nông thôn mới|giảm nghèo(?: bền vững)?|phổ cập giáo dục(?:(?:,| và)? xóa mù chữ)?|thi hành án dân sự|giải phóng mặt bằng|tuyển sinh(?! [\p{L}\d]+ lớp)|(?:triển khai )?đề án 06|quy chế dân chủ(?: ở cơ sở)?|(?:vệ sinh )?an toàn thực phẩm|hội nhập quốc tế|(?:các )?chương trình mục tiêu quốc gia)(?!\p{L})/u,
);
const BOARDS =
  /(?:^|[\s(])(?:ban chỉ đạo|bcđ|tổ công tác|tổ giúp việc|tiểu ban|hội đồng|ban tổ chức|ban vận động)$/u;

function matterEnd(folded: string, end: number): number {
  const matter = BOARDS.test(folded.slice(Math.max(0, end - LONGEST_FIGHTER), end))
    ? MATTERS.execAt(folded, end, LONGEST_FIGHT)
    : null;
  return end + (matter?.[0].length ?? 0);
}

function fightsEnd(folded: string, end: number): number {
  const fights = FIGHTS.execAt(folded, end, LONGEST_FIGHT);
  const fighter = fights !== null && FIGHTERS.test(folded.slice(Math.max(0, end - LONGEST_FIGHTER), end));
  return fighter ? end + fights[0].length : -1;
}

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
