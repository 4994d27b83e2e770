import { pattern } from '../../pattern/pattern.ts';
import type { Paragraph } from '../../structure/paragraphs.ts';
import { isCapitalAt } from '../../text/letters.ts';
import {
  FIELD_HEADS,
  FIELDS,
  GENERAL_HEADS,
  GROUP_CLOSERS,
  GROUP_MEMBERS,
  NAME_TAILS,
  NAMED_BY,
  NAMED_HEADS,
  NEEDS_NAME,
  NOT_BODIES,
  OFFICE_CODES,
  QUANTIFIERS,
} from '../../vietnamese/bodies.ts';
import { TASK_VERBS } from '../../vietnamese/verbs.ts';
import { WordSet, wordAt } from '../../vietnamese/word-set.ts';
import type { Found, PartyRun, Passage } from '../recogniser.ts';
import { introducedEnd, introductionAt, withIntroduced } from './introduced.ts';
import { personEnd } from './person.ts';
import { AFTER_NAME, belongsEnd, CLAUSE_SEPARATORS, isPredicate, relativeEnd } from './predicate.ts';

/** Second syllables of names that would be verbs by themselves. */
const NAME_PAIR = pattern(
  /(?:nghệ thông|thư ký|ngoại giao|quốc phòng|biên phòng|chính phủ|đại học|tiểu học|trung học|các cấp|(?:đào|cải|chế|sáng) tạo|tiếp nhận|hòa nhập)$/u,
);
/** Documents, which no body is called by, however they are written. */
const DOCUMENT_WORDS = new WordSet('đề án · tờ trình · nghị quyết · quyết định · chỉ thị · dự thảo');
/** The longest run that is looked at; whoever is addressed is named in fewer characters. */
const REACH = 500;
/** And the most parties in it. */
const MOST_PARTIES = 16;
/** Also "Sở A (nếu có), Sở B". */
const SEPARATOR = pattern(/^(?:\s\(nếu [^()]{2,30}\))?(?:\s?[,;/]\s?(?:và\s)?|\svà\s)/u);
const REACH_OF_SEPARATOR = 48;

interface Head {
  readonly end: number;
  readonly named: boolean;
  /** Opened by a word that makes a group. */
  readonly group: boolean;
}

/** Head of a party at `at`: "các đơn vị", "Sở", "UBND"; null where none stands there. */
export function headAt({ text, folded, known }: Passage, at: number): Head | null {
  const person = personEnd(text, at);
  if (person > 0) return { end: person, named: true, group: false };
  const quantified = QUANTIFIERS.matchAt(folded, at);
  const from = quantified < 0 ? at : skipSpace(folded, quantified);
  const short = codeEnd(text, folded, from) ?? known?.names?.matchAt(folded, from) ?? -1;
  if (short > 0 && isCapital(text, from)) return { end: short, named: true, group: quantified >= 0 };
  const general = GENERAL_HEADS.matchAt(folded, from);
  const named = NAMED_HEADS.matchAt(folded, from);
  if (named < 0 && general < 0) return null;
  if (
    (NOT_BODIES.matchAt(folded, from) > 0 && !isNameOfTwo(text, from)) ||
    isVerb(folded, from, quantified >= 0)
  )
    return null;
  const group = quantified >= 0;
  if (named >= general && (named > general || isCapital(text, from))) {
    if (!group && wantsName(text, folded, from, named)) return null;
    return { end: named, named: true, group };
  }
  if (general < 0 || (!group && folded.slice(from, general) === 'cấp')) return null;
  if (!group && !isCapital(text, from) && !standsAlone(folded, from, general)) return null;
  return { end: general, named: false, group };
}

/** "Ban Hành chính" and not "ban hành": the second word has a capital of its own, in small letters. */
const NAME_OF_TWO = /^\p{Lu}\p{Ll}* \p{Lu}\p{Ll}/u;
const isNameOfTwo = (text: string, at: number): boolean => NAME_OF_TWO.test(text.slice(at, at + 12));

/** "PC06", "PV01": the departments of the provincial police go by their codes. */
const POLICE_CODE = pattern(/^p[acvx]\d{2}(?![\p{L}\d])/u);

function codeEnd(text: string, folded: string, at: number): number | null {
  const code = POLICE_CODE.execAt(folded, at, 6);
  if (code) return at + code[0].length;
  const office = OFFICE_CODES.matchAt(folded, at);
  return office > 0 && !/\p{Ll}/u.test(text.slice(at, office)) ? office : null;
}

const VERB_OR_BODY = pattern(/^(?:tổ chức|phòng|lãnh đạo)(?=[\s,]|$)/u);

/** Without a group word, "tổ chức" and "phòng" are bodies only where another body follows: "Tổ chức, doanh nghiệp". */
function isVerb(folded: string, from: number, group: boolean): boolean {
  const verb = VERB_OR_BODY.execAt(folded, from, 9);
  if (!verb || group) return false;
  const rest = folded.slice(from + verb[0].length, from + verb[0].length + 24);
  if (verb[0] === 'phòng') return /^,? chống/u.test(rest);
  if (verb[0] === 'lãnh đạo') return /^, (?:chỉ đạo|điều hành)(?!\p{L})/u.test(rest);
  const list = /^(?:, | và )(?=\S)/u.exec(rest);
  if (list) return GROUP_MEMBERS.matchAt(folded, from + verb[0].length + list[0].length) < 0;
  return !/^ (?:chính trị|đoàn thể|đảng|hội(?! (?:nghị|thảo|thi|họp|diễn|thao|chợ|khỏe|trại|đàm))|công đoàn|có)/u.test(
    rest,
  );
}

/** "Thanh tra" in "Thanh tra, kiểm tra việc …", "Bảo vệ rừng": a verb, where no name or level and no work follows. */
function wantsName(text: string, folded: string, from: number, to: number): boolean {
  if (NEEDS_NAME.matchAt(folded, from) !== to || NAMED_BY.test(text.slice(to, to + 16))) return false;
  const works = /^(?:bảo vệ|thuế|kế toán)$/u.test(folded.slice(from, to));
  return !(works && (isPredicate(folded, to + 1) || folded.length === to));
}

/** General words that name a party without a group word before them. */
const BARE_HEAD = pattern(
  /^(?:ngành (?:giáo dục|y tế|công an)?|toàn ngành|cơ quan|đơn vị|chính quyền|lực lượng|cấp ủy|địa phương|quân đội|cộng đồng|nhà trường|tổ chức|doanh nghiệp|gia đình|cha mẹ|phụ huynh|tổ dân phố|khu dân cư|trường|ban ngành|hội|phòng|bộ|đồng chí|đại biểu (?:hđnd|hội đồng|quốc hội)|bệnh viện|lớp (?:trực|\d)|cơ sở (?:giáo dục|y tế|khám bệnh)|(?:ấp|thôn|khóm|bản|buôn|khu phố) \d)/u,
);

function standsAlone(folded: string, from: number, to: number): boolean {
  return BARE_HEAD.test(folded.slice(from, to + 10));
}

function isCapital(text: string, at: number): boolean {
  return isCapitalAt(text, at);
}

function skipSpace(text: string, at: number): number {
  let i = at;
  while (text.charAt(i) === ' ') i++;
  return i;
}

const DASH = pattern(/^\s?[-–]\s?(?=\p{Lu})/u);
const COLON = pattern(/^:\s(?=\p{Lu})/u);

/** End of the name that begins with `head`. */
function nameEnd(passage: Passage, head: Head, limit: number): number {
  const { text, folded } = passage;
  let end = head.end;
  for (;;) {
    const spaced = folded.startsWith(' ', end);
    const tail = spaced ? NAME_TAILS.matchAt(folded, skipSpace(folded, end)) : -1;
    if (tail > 0 && tail <= limit && (head.named || folded.startsWith(' và ', end))) {
      end = tail;
      continue;
    }
    const fights = fightsEnd(folded, end);
    if (fights > 0 && fights <= limit) {
      end = fights;
      continue;
    }
    const field = fieldEnd(passage, end);
    if (field > 0 && field <= limit) {
      end = field;
      continue;
    }
    const refers = REFERS.execAt(folded, end, 60);
    if (refers && (head.group || !head.named)) return end + refers[0].length;
    const assigned = assignedEnd(passage, head, end);
    if (assigned > 0) return assigned;
    const dash = DASH.execAt(text, end, 4);
    const next = dash ? end + dash[0].length : spaced ? end + 1 : -1;
    const list = COLON.execAt(text, end, 4);
    if (
      list &&
      !isPredicate(folded, end + list[0].length) &&
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
    if (DOCUMENT_WORDS.matchAt(folded, next) > 0) return end;
    if (!isCapital(text, next)) {
      const further = belongsEnd(folded, next);
      const relative = further > 0 ? further : head.named ? -1 : relativeEnd(passage, next);
      if (relative > 0) {
        end = relative;
        continue;
      }
      const inName = NAME_PAIR.test(folded.slice(Math.max(0, end - 6), word.end));
      // "các trường có tổ chức bán trú": what they have, not what they do.
      const has = !head.named && folded.slice(end - 3, end) === ' có';
      if (!inName && !has && (isPredicate(folded, next) || endsName(folded, next, head.named))) return end;
    }
    if (word.text === 'và' || word.text === 'cùng') return end;
    end = Math.max(word.end, Math.min(limit, verbInName(passage, end, next)));
  }
}

/** End of the verb that is the first word of a name: "Ban Thực hiện chính sách", "Phòng Theo dõi thi hành"; -1 where none is. */
function verbInName({ text, folded }: Passage, end: number, next: number): number {
  const opens = isCapital(text, next) && FIELD_HEADS.test(folded.slice(Math.max(0, end - 14), end));
  return opens ? TASK_VERBS.matchAt(folded, next) : -1;
}

/** "Trung tâm Khuyến nông và Dịch vụ nông nghiệp": a capital after "và" that opens no body goes on with the name. */
function joinsName(passage: Passage, head: Head, and: number): boolean {
  const { text, folded } = passage;
  if (head.group || !isCapital(text, head.end + 1)) return false;
  if (!FIELD_HEADS.test(folded.slice(Math.max(0, head.end - 14), head.end))) return false;
  const after = and + 'và '.length;
  return isCapital(text, after) && !isPredicate(folded, after) && headAt(passage, after) === null;
}

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
  return assigned && isPredicate(folded, past + 1) ? past : -1;
}

/** "các đơn vị nêu trên", "… nêu tại điểm a": which of them, told by pointing. */
const REFERS = pattern(
  /^ (?:(?:đã |được )?nêu (?:trên|tại (?:điểm|khoản|mục|phần|phụ lục|danh sách) [^\s,;.]{1,12})|trên đây|nói trên|kể trên|trên(?= (?:có trách nhiệm|chịu trách nhiệm|phải|cần|khẩn trương|nghiêm túc|chủ động|báo cáo|gửi))|có tên (?:trên|nêu trên|trong danh sách)|(?:theo|trong) danh sách(?: kèm theo| đính kèm)?|này)(?!\p{L})/u,
);

/** Bodies that are named after what they are to fight. */
const FIGHTERS =
  /(?:^|\s)(?:ban|ban chỉ huy|ban chỉ đạo(?: quốc gia)?|cục|chi cục|cục quản lý đê điều và|tổ|đội|quỹ|cảnh sát|trạm)$/u;
const LONGEST_FIGHTER = 28;
/** "Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn": verbs in a name. */
const FIGHTS = pattern(
  /^ (?:về )?(?:công tác )?(?:phòng(?:,| và)? chống (?:thiên tai|lụt bão|dịch(?: bệnh)?|tội phạm|tệ nạn xã hội|ma túy|tham nhũng|buôn lậu|bạo lực gia đình|mua bán người|hiv\/aids)|phòng cháy(?:,| và)? chữa cháy|pctt|pccc)(?:(?:,| và|,? &|&) ?(?:tìm kiếm,? cứu nạn|tkcn|cứu nạn,? cứu hộ|cnch|tệ nạn xã hội|phòng thủ dân sự|lãng phí|tiêu cực|gian lận thương mại|hàng giả|mại dâm)){0,3}(?!\p{L})/u,
);
const LONGEST_FIGHT = 120;

function fightsEnd(folded: string, end: number): number {
  if (!FIGHTERS.test(folded.slice(Math.max(0, end - LONGEST_FIGHTER), end))) return -1;
  const fights = FIGHTS.execAt(folded, end, LONGEST_FIGHT);
  return fights ? end + fights[0].length : -1;
}

/** End of the field that follows a sở, phòng or bộ: "Văn hóa, Thể thao và Du lịch"; -1 where none does. */
function fieldEnd({ text, folded }: Passage, end: number): number {
  const at = skipSpace(folded, end);
  if (at === end || !isCapital(text, at) || !FIELD_HEADS.test(folded.slice(Math.max(0, end - 14), end)))
    return -1;
  return FIELDS.matchAt(folded, at);
}

/** Names after "các phường:". */
function listEnd(passage: Passage, from: number, limit: number): number {
  const { text } = passage;
  // "Quy hoạch – Kiến trúc": fields are listed with the short dash.
  const folded = passage.folded.replaceAll('–', '-');
  let end = from;
  for (;;) {
    const separator = /^(?:,\s|\svà\s)?/u.exec(text.slice(end, end + 4))?.[0].length ?? 0;
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

/** "Sở Nội vụ" after "Sở Tài chính" is a name of its own; "Sở" in "các Sở, Ban, Ngành" is none. */
function opensName({ text, folded }: Passage, at: number, member: number): boolean {
  if (!isCapital(text, at)) return false;
  if (NAMED_HEADS.matchAt(folded, at) > member) return true;
  return NAMED_HEADS.matchAt(folded, at) > 0 && /^\s[\p{Lu}\d]/u.test(text.slice(member, member + 3));
}

const OFFICE = pattern(
  /^(?:phó )?(?:chủ tịch|bí thư|giám đốc|trưởng phòng|trưởng ban|chánh văn phòng|hiệu trưởng|bộ trưởng|thủ tướng|cục trưởng)/u,
);

const SHARES_OFFICES = /^(?:các )?(?:bộ phận|nhân viên|cán bộ) \p{L}/u;
const OFFICES = new WordSet(
  'kế toán · thủ quỹ · văn thư · y tế · thư viện · thiết bị · bảo vệ · văn phòng · cấp dưỡng · nuôi dưỡng · chuyên môn · phục vụ',
);

const STAFF =
  /^(?:toàn thể |đội ngũ |mỗi )?(?:cán bộ|công chức|viên chức)(?:(?:, | và )(?:công chức|viên chức|giáo viên|giảng viên|nhân viên|chiến sĩ|đảng viên|học viên|sinh viên|học sinh))*$/u;
const STAFF_MEMBERS = new WordSet(
  'công chức · viên chức · giáo viên · giảng viên · học viên · sinh viên · học sinh · nhân viên · chiến sĩ · đảng viên · người lao động · hội viên · đoàn viên',
);

/** One or several sở, phòng, bộ by their fields. */
const SHARES_FIELDS = /(?:^|\s)(?:sở|phòng|bộ|ban|trưởng phòng)\s\S/u;

/** "Công an tỉnh", "Thanh tra tỉnh" after a field: a body of its own, though its word is a field's as well. */
function headWithName({ text, folded }: Passage, at: number, field: number): boolean {
  return NAMED_HEADS.matchAt(folded, at) > 0 && NAMED_BY.test(text.slice(field, field + 16));
}

const LEVEL = /^(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|đặc khu)(?=$|[\s,;:.)])/u;
const ENDS_IN_LEVEL = /\s(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh)$/u;

/** No name goes on there: "Trạm y tế xã, phường cử …". */
const endsAfter = ({ text, folded }: Passage, end: number): boolean =>
  !/^\s\p{L}/u.test(text.slice(end, end + 2)) || (!isCapital(text, end + 1) && isPredicate(folded, end + 1));

/** "Sở Y tế và đơn vị liên quan": beside a body with a name, others are a party of their own. */
const NAMED_BODY = /^(?:sở|bộ|ban|ubnd xã|ủy ban nhân dân xã) (?!ban|ngành)\p{L}/u;
const WHOEVER = pattern(
  /^(?:đơn vị|cơ quan|địa phương|tổ chức)(?:, (?:đơn vị|địa phương))? (?:có )?liên quan(?!\p{L})/u,
);

/** "Hiệu trưởng các trường, đơn vị trực thuộc": a unit has no such head. */
const OF_SCHOOLS = /^hiệu trưởng /u;
const NO_SCHOOL = pattern(/^(?:đơn vị|cơ quan|phòng|ban|doanh nghiệp)(?!\p{L})/u);

/** Whether the piece at `at` carries on the party before it instead of opening one. */
function carriesOn(passage: Passage, party: { start: number; end: number }, at: number): number {
  const { text, folded } = passage;
  const before = folded.slice(party.start, party.end);
  const group =
    /(?:^|\s)(?:các|những|mỗi|từng|cấp|ban)\s/u.test(before) ||
    /^(?:tổ chức|bộ|sở|xã|phường|ban|huyện|cơ quan|đơn vị|người đứng đầu|ủy ban nhân dân xã|ubnd xã)(?=\s|$)/u.test(
      before,
    );
  // "đồng chí Nguyễn Văn A, Phó Chủ tịch UBND huyện": one person with the office.
  if (/^(?:đồng chí|đ\/c|ông|bà)\s/u.test(before) && OFFICE.testAt(folded, at, 20)) {
    return NAMED_HEADS.matchAt(folded, at);
  }
  const member = GROUP_MEMBERS.matchAt(folded, at);
  if (
    member > 0 &&
    group &&
    !opensName(passage, at, member) &&
    !(OF_SCHOOLS.test(before) && NO_SCHOOL.testAt(folded, at, 12)) &&
    !(NAMED_BODY.test(before) && WHOEVER.testAt(folded, at, 30))
  ) {
    const lastWords = before.split(/[,;]\s|\svà\s/u).at(-1) ?? before;
    if (GROUP_CLOSERS.test(lastWords) && !/^(?:các|những)?\s?địa phương$/u.test(lastWords.trim())) return -1;
    return member;
  }
  // "Bộ phận kế toán, thủ quỹ, văn thư": offices that share the head.
  const office = SHARES_OFFICES.test(before) ? OFFICES.matchAt(folded, at) : -1;
  if (office > 0 && !isCapital(text, at) && endsAfter(passage, office)) return office;
  // "Cán bộ, công chức, người lao động": one body of people.
  const staff = STAFF.test(before) ? STAFF_MEMBERS.matchAt(folded, at) : -1;
  if (staff > 0) return staff;
  // "Trung tâm Y tế huyện, thành phố": levels that share the head.
  const level = LEVEL.exec(folded.slice(at, at + 12));
  if (level && ENDS_IN_LEVEL.test(before) && endsAfter(passage, at + level[0].length))
    return at + level[0].length;
  // "Phòng Giáo dục và Đào tạo, Nội vụ": fields that share the head.
  const field = isCapital(text, at) && SHARES_FIELDS.test(before) ? FIELDS.matchAt(folded, at) : -1;
  if (field > 0 && !headWithName(passage, at, field)) return field;
  // "UBND xã An Bình, Hòa Lạc": places that share the head.
  const place =
    /^(?:xã|phường|thị trấn|thị xã|huyện|thành phố)?\s?\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,3}/u.exec(
      text.slice(at, at + 60),
    );
  if (
    place &&
    /\s(?:xã|phường|thị trấn|huyện|quận)\s\p{L}/u.test(` ${before}`) &&
    headAt(passage, at) === null
  ) {
    return at + place[0].length;
  }
  return -1;
}

function finish(passage: Passage, start: number, end: number): Found<string> {
  const text = passage.text.slice(start, end).trimEnd();
  return { start, end: start + text.length, value: text };
}

/** Reads the parties that begin at `at`, or null where no party begins there. */
export function readParties(passage: Passage, at: number, reach = REACH): PartyRun | null {
  const runs = reach === REACH ? passage.known?.runs : undefined;
  const known = runs?.get(at);
  if (known !== undefined) return known;
  const run = runAt(passage, at, reach);
  runs?.set(at, run);
  return run;
}

/** "Sở Y tế; cơ quan phối hợp: …": the label of what comes next is no party. */
const ROLE_LABEL = pattern(
  /^(?:đơn vị|cơ quan|bộ phận|tổ chức|cá nhân) (?:chủ trì|phối hợp|thực hiện|phụ trách|chịu trách nhiệm)(?: chính| thực hiện| tham mưu)?\s?:/u,
);
const opensRole = (folded: string, at: number): boolean => ROLE_LABEL.testAt(folded, at, 50);

function runAt(passage: Passage, at: number, reach: number): PartyRun | null {
  const { folded } = passage;
  const limit = Math.min(folded.length, at + reach);
  let head = headAt(passage, at);
  if (!head) return null;
  const parties: Found<string>[] = [];
  let start = at;
  let end = nameEnd(passage, head, limit);
  for (;;) {
    const whole = introducedEnd(passage, start, end);
    const introduction = introductionAt(passage, start, whole);
    const past = introduction ? introduction.end : end;
    if (introduction) end = whole;
    const separator = SEPARATOR.execAt(folded, past, REACH_OF_SEPARATOR);
    const next =
      separator && !opensRole(folded, past + separator[0].length) ? past + separator[0].length : -1;
    const on = next < 0 || introduction ? -1 : carriesOn(passage, { start, end }, next);
    const other = on > 0 || next < 0 ? null : headAt(passage, next);
    const goesOn = next >= 0 && next < limit && parties.length < MOST_PARTIES && (on > 0 || other !== null);
    const works = other && isPredicate(folded, next) && !other.group && !isCapital(passage.text, next);
    if (goesOn && on > 0) {
      end = nameEnd(passage, { end: on, named: head.named, group: true }, limit);
      continue;
    }
    parties.push(finish(passage, start, end));
    if (!goesOn || other === null || works) return { parties, end: past };
    head = other;
    start = next;
    end = nameEnd(passage, head, limit);
  }
}

/**
 * Parties that a stretch consists of, where nothing but parties can stand: "Sở Tài chính; VNPT". What no list knows
 * is a name as printed, if it begins like one after a separator.
 */
export function partiesOfValue(passage: Passage, value: { start: number; end: number }): Found<string>[] {
  const found: Found<string>[] = [];
  for (let at = value.start; at < value.end; ) {
    const run = readParties(passage, at);
    if (run) found.push(...run.parties.filter(({ start }) => start < value.end));
    else if (found.length > 0 && isCapital(passage.text, at)) {
      const name = /^[^,;.:()]{2,60}/u.exec(passage.text.slice(at, value.end))?.[0] ?? '';
      found.push(finish(passage, at, at + name.length));
    } else return found;
    const end = run?.end ?? found.at(-1)?.end ?? value.end;
    const separator = SEPARATOR.execAt(passage.folded, end, REACH_OF_SEPARATOR);
    if (!separator) return found;
    at = end + separator[0].length;
  }
  return found;
}

/** The paragraphs, with the short names that the text itself introduces for bodies known to each of them. */
export function knowIntroduced(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return withIntroduced(paragraphs, (passage, at) => readParties(passage, at)?.end ?? -1);
}
