import { expression } from '../../pattern/ordinary.ts';
import { pattern } from '../../pattern/pattern.ts';
import {
  FIELDS,
  FURTHER_MEMBERS,
  GENERAL_HEADS,
  GROUP_CLOSERS,
  GROUP_MEMBERS,
  KEPT_PLACES,
  KEPT_THINGS,
  NAMED_BY,
  NAMED_HEADS,
} from '../../vietnamese/bodies.ts';
import { OFFICES_ALONE } from '../../vietnamese/offices.ts';
import { WordSet } from '../../vietnamese/word-set.ts';
import type { Passage } from '../recogniser.ts';
import { headAt, isCapital } from './head.ts';
import { isPlaceByName, namesShareEnd, placeKindEnd } from './places.ts';
import { isPredicate } from './predicate.ts';
import { whereEnd } from './where.ts';

/** "Sở Nội vụ" after "Sở Tài chính" is a name of its own; "Sở" in "các Sở, Ban, Ngành" is none. */
function opensName({ text, folded }: Passage, at: number, member: number): boolean {
  if (!isCapital(text, at)) return false;
  if (NAMED_HEADS.matchAt(folded, at) > member) return true;
  // "CÁC PHÒNG, BAN CHUYÊN MÔN": in capitals only a field tells a name.
  if (isCapital(text, at + 1)) return FIELDS.matchAt(folded, member + 1) > 0;
  return NAMED_HEADS.matchAt(folded, at) > 0 && /^\s[\p{Lu}\d]/u.test(text.slice(member, member + 3));
}

const OFFICE = pattern(
  /^(?:phó )?(?:chủ tịch|bí thư|giám đốc|trưởng phòng|trưởng ban|chánh văn phòng|chánh thanh tra|hiệu trưởng|bộ trưởng|thủ tướng|(?:chi )?cục trưởng|tổ trưởng|tổ phó|khối trưởng|viện trưởng|chuyên viên|chỉ huy trưởng|chỉ huy phó|đội trưởng|trạm trưởng|hạt trưởng|chủ nhiệm|trưởng (?:trạm|khoa|thôn|xóm|ấp|bản|khu phố|công an|bộ phận|đoàn|nhóm|bộ môn))(?!\p{L})/u,
);
/** "đồng chí Lê Văn Nam", and no more. */
const PERSON = expression(
  /^(?:[Đđ]ồng chí|[Đđ]\/c|[Ôô]ng|[Bb]à|[Cc]ô|[Tt]hầy|[Aa]nh|[Cc]hị|[Ee]m|[Bb]ạn)(?: \p{Lu}\p{Ll}{0,6}){2,5}$/u,
);
/** "…, công chức Văn phòng", "…, cán bộ phụ trách môi trường": of which office or work, told of one person. */
const POST = expression(
  /^(?:công chức|viên chức|cán bộ|nhân viên|giáo viên|giảng viên|kế toán|văn thư|thủ quỹ|bác sĩ|y sĩ|điều dưỡng|tổng phụ trách|ủy viên|thành viên|thường trực|học sinh|lớp|lớp trưởng|bí thư|đội viên) (?:\p{Lu}|\d|(?:phụ trách|phòng|văn phòng|tổ|khoa|trường|trạm|xã|phường|thôn|đội|dạy|môn|chủ nhiệm lớp|ban|ubnd|bộ phận|nhà trường|đảng ủy)(?!\p{L}))/u,
);

const SHARES_OFFICES = expression(/^(?:các )?(?:bộ phận|nhân viên|cán bộ) \p{L}/u);
/** "Bộ phận Văn phòng, Kế toán". */
const CAPITAL_OFFICE = expression(/^(?:Các )?(?:[Bb]ộ phận|[Nn]hân viên) \p{Lu}/u);
const OFFICES = new WordSet(
  'kế toán · thủ quỹ · văn thư · y tế · thư viện · thiết bị · bảo vệ · văn phòng · cấp dưỡng · nuôi dưỡng · chuyên môn · phục vụ',
);

/** "Ban Giám hiệu và giáo viên chủ nhiệm": they are not of the board. */
const BOARD = /^ban (?:giám hiệu|giám đốc|giám thị)$/u;

/** "Lãnh đạo, cán bộ, công chức": people of one house. */
const STAFF =
  /^(?:toàn thể |đội ngũ |mỗi |các )?(?:cấp ủy viên|lãnh đạo|bác sĩ|y sĩ|điều dưỡng|cán bộ|công chức|viên chức|đảng viên)(?:(?:, | và )(?:bác sĩ|y sĩ|điều dưỡng|hộ sinh|kỹ thuật viên|cán bộ|công chức|viên chức|giáo viên|giảng viên|nhân viên|chiến sĩ|đảng viên|học viên|sinh viên|học sinh|đoàn viên|hội viên|người lao động|công nhân viên|công nhân|lao động hợp đồng))*$/u;
const STAFF_MEMBERS = new WordSet(
  'bác sĩ · y sĩ · điều dưỡng · hộ sinh · kỹ thuật viên · cán bộ · công chức · viên chức · giáo viên · giảng viên · học viên · sinh viên · học sinh · nhân viên · chiến sĩ · đảng viên · người lao động · công nhân · công nhân viên · công nhân, viên chức · lao động hợp đồng · hội viên · đoàn viên · nhân dân · quần chúng nhân dân · người dân',
);

/** "Giáo viên bộ môn Tiếng Anh, Tin học": subjects that share the teachers. */
const TEACHERS = /^(?:các )?(?:giáo viên|gv)(?: (?:dạy|bộ môn|dạy môn|môn|phụ trách|phụ trách môn))? \S/u;
const SUBJECTS = new WordSet(
  'toán · toán học · ngữ văn · tiếng việt · tiếng anh · ngoại ngữ · tin học · công nghệ · khoa học · khoa học tự nhiên · lịch sử · địa lý · địa lí · lịch sử và địa lý · lịch sử và địa lí · vật lý · vật lí · hóa học · sinh học · giáo dục công dân · đạo đức · thể dục · giáo dục thể chất · âm nhạc · mỹ thuật · mĩ thuật · nghệ thuật · giáo dục quốc phòng và an ninh',
);

/** One or several sở, phòng, bộ by their fields. */
const SHARES_FIELDS = /(?:^|\s)(?:sở|phòng|bộ|ban|trưởng phòng)\s\S/u;

/** "Công an tỉnh", "Thanh tra tỉnh" after a field: a body of its own, though its word is a field's as well. */
function headWithName({ text, folded }: Passage, at: number, field: number): boolean {
  return NAMED_HEADS.matchAt(folded, at) > 0 && NAMED_BY.test(text.slice(field, field + 16));
}

const LEVEL =
  /^(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố trực thuộc (?:trung ương|tw)|thành phố|đặc khu)(?=$|[\s,;:.)])/u;
const LONGEST_LEVEL = 34;
const ENDS_IN_LEVEL = /\s(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh)$/u;

/** No name goes on there: "Trạm y tế xã, phường cử …", "Trạm y tế xã, phường nơi cư trú cử …". */
const endsAfter = (passage: Passage, end: number): boolean =>
  !/^\s\p{L}/u.test(passage.text.slice(end, end + 2)) ||
  (!isCapital(passage.text, end + 1) && isPredicate(passage.folded, end + 1)) ||
  whereEnd(passage, end + 1) > 0;

/** "Sở Y tế và đơn vị liên quan": beside a body with a name, others are a party of their own. */
const NAMED_BODY = expression(/^(?:sở|bộ|ban|ubnd xã|ủy ban nhân dân xã) (?!ban|ngành)\p{L}/u);
const WHOEVER = pattern(
  /^(?:đơn vị|cơ quan|địa phương|tổ chức)(?:, (?:đơn vị|địa phương))? (?:có )?liên quan(?!\p{L})/u,
);

/** "Sở Nội vụ, Hội Khuyến học", "Phòng Y tế và doanh nghiệp": after a name with its field stands another party. */
const OF_FIELD = expression(
  /^(?:Sở|Phòng|Bộ|Ban(?! Quản (?:lý|trị) (?:các |chợ|khu|bến|di tích|chung cư|tòa nhà))|(?:UBND|Ủy ban nhân dân) (?:xã|phường|thị trấn|huyện|thành phố|tỉnh)) \p{Lu}[\p{Ll} ]/u,
);

/** "Phòng Đào tạo, khoa chuyên ngành": no field of the same office. */
const BY_SUBJECT = pattern(/^(?:khoa|bộ môn) chuyên (?:môn|ngành)(?!\p{L})/u);

/** "Tổ 1, 2 và 3", "Lớp 4, 5": numbers that share the head. */
const NUMBERED =
  /(?:^|\s)(?:tổ|khối|lớp|thôn|xóm|ấp|bản|khóm|tiểu khu|khu phố|số|khu vực)(?: dân phố| khối| số)? \d{1,2}(?:(?:, | và )\d{1,2})*$/u;
const NUMBER = pattern(/^\d{1,2}(?=[,;:.)]|$| và | \p{L})/u);

function numberEnd({ folded }: Passage, before: string, at: number): number {
  const number = NUMBER.execAt(folded, at, 6);
  if (!number || !NUMBERED.test(before)) return -1;
  const end = at + number[0].length;
  return /^ (?!và )/u.test(folded.slice(end, end + 4)) && !isPredicate(folded, end + 1) ? -1 : end;
}

/** "Hiệu trưởng các trường, đơn vị trực thuộc": a unit has no such head. */
const OF_SCHOOLS = /^hiệu trưởng /u;
const NO_SCHOOL = pattern(/^(?:đơn vị|cơ quan|phòng|ban|doanh nghiệp)(?!\p{L})/u);

/** "Hiệu trưởng các trường THPT, trường phổ thông dân tộc nội trú": schools of one more kind. */
const SCHOOLS = /(?:^|\s)các (?:trường \S|đại học|học viện|cao đẳng)/u;
const SCHOOL = pattern(
  /^trường(?= (?:mầm non|mẫu giáo|tiểu học|th(?:cs|pt)?|th(?:&| và )thcs|mn|trung học|trung cấp|phổ thông|pt|ptdt\p{L}{0,3}|dân tộc|chuyên|cao đẳng|đại học|nghề|liên cấp|ngoài công lập|công lập|tư thục|dân lập|trực thuộc|chính trị|năng khiếu|giáo dục)(?!\p{L}))/u,
);

/** "Ban Chỉ huy phòng thủ dân sự các cấp, các ngành": one board at each level and in each branch. */
const BOARDS = /^ban (?:chỉ huy|chỉ đạo) .{0,90}các cấp$/u;
const BRANCHES = 'các ngành';

/** "Các cấp ủy, chi bộ, chính quyền": the two sides of a place together. */
const OF_PARTY = /^(?:các )?cấp ủy(?:, [^,]{4,20})?$/u;
const GOVERNMENT = pattern(/^chính quyền(?!\p{L})/u);

/** "Tổ dân phố số 5" after words in small letters is one of that name, and no further kind. */
const ONE_OF_NAME = expression(/^\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2} (?:số |khu vực )?[\p{Lu}\d]/u);
const isOneOfName = (text: string, { end }: { end: number }, at: number): boolean =>
  ONE_OF_NAME.test(text.slice(at, at + 40)) && /\p{Ll}$/u.test(text.slice(0, end));

/** "các trường THPT, tổ chức ôn thi cho …": what schools and places are to do, and no further member. */
const PLACE_OR_SCHOOL =
  /(?:^|\s)(?:trường|thcs|thpt|mầm non|tiểu học|trung học cơ sở|trung học phổ thông|xã|phường|thị trấn|thôn|lớp|khoa|khối|liên đội|chi đoàn)$/u;
const HOLDS = pattern(
  /^tổ chức (?:ôn|thi|hội|lễ|họp|dạy|học|cho|các (?:hoạt|buổi|cuộc|lớp|hội)|quán triệt|tuyên truyền|tập huấn|sinh hoạt|kiểm tra|triển khai|thực hiện|lấy ý kiến|ký cam kết|khai giảng|tổng kết|sơ kết|phát động|rà soát|đón|trực|vệ sinh|khám|xét|tốt)(?!\p{L})/u,
);

/** What closes a group is a member of it here. */
const GROUP_WHOLE = /^(?:các|những)?\s?địa phương$/u;
const OF_THE_CENTRE = /\strung ương$/u;

/** "các cơ quan trung ương và địa phương": one group of two levels. */
const levelsOf = ({ folded }: Passage, lastWords: string, at: number): boolean =>
  OF_THE_CENTRE.test(lastWords) && /^địa phương(?! (?:có|liên)|\p{L})/u.test(folded.slice(at, at + 20));

/** "Các cơ quan", "Ban Quản lý chợ": what places, people and those in business may go on with. */
const AT_LARGE =
  /^(?:các|những|mỗi|từng|mọi|ban quản lý|ban quản trị|ban tổ chức|cơ quan|trường học|tổ chức|hộ gia đình|hộ dân|hộ|người dân|doanh nghiệp)\s/u;

/** End of such a one at `at`; -1 where none stands there. */
function furtherEnd(folded: string, before: string, at: number): number {
  const place = Math.max(KEPT_PLACES.matchAt(folded, at), KEPT_THINGS.matchAt(folded, at));
  if (KEEPS.test(before)) return place;
  return AT_LARGE.test(`${before} `) ? Math.max(place, FURTHER_MEMBERS.matchAt(folded, at)) : -1;
}
/** "Chủ các nhà hàng", and then more such places. */
const KEEPS = /^(?:các |những )?chủ (?!đầu tư|tịch|nhiệm|sở hữu|quản lý)/u;

/** "Các khu du lịch, doanh nghiệp kinh doanh lữ hành": with a trade of its own it is a party of its own. */
const OF_TRADE = pattern(
  /^(?:doanh nghiệp|đơn vị|cơ sở|hộ|tổ chức, cá nhân|cá nhân) (?:kinh doanh|vận tải|vận chuyển|lữ hành|sản xuất|chế biến|cung cấp|khai thác|thi công)(?!\p{L})/u,
);
/** "cơ quan quản lý đường bộ, đơn vị thi công": so is it beside an office of the state. */
const KIND_OF_OFFICE = /^(?:các )?cơ quan \p{L}{2,}/u;
const placesBefore = (before: string): boolean =>
  before.startsWith('các ') && KEPT_PLACES.matchAt(before, 'các '.length) > 0;

/** "Giám đốc, Thủ trưởng các sở, ban, ngành": offices that share whose they are. */
const OFFICE_OF_ALL = pattern(
  /^(?:giám đốc|thủ trưởng|chủ tịch|người đứng đầu|chủ nhiệm|cục trưởng|trưởng|tổng giám đốc|hiệu trưởng)(?= các (?!thôn|ấp|bản|tổ dân phố|khu phố)\p{L})/u,
);

/** "giám đốc đại học, học viện": whoever heads one of a kind. */
const HEAD_OF_KIND =
  /^(?:giám đốc|hiệu trưởng|viện trưởng|lãnh đạo) (?:đại học|học viện|trường|trường (?:đại học|cao đẳng)|bệnh viện|trung tâm|viện|doanh nghiệp|công ty|chi nhánh|nhà máy|cơ sở|hợp tác xã)(?=[\s,]|$)/u;

/** Whether a party opens a group, which nouns in small letters may go on with. */
const opensGroup = (before: string): boolean =>
  HEAD_OF_KIND.test(before) ||
  /(?:^|\s)(?:các|những|mỗi|từng|cấp|ban)\s/u.test(before) ||
  /^(?:tổ chức|bộ|sở|phòng|xã|phường|ban|huyện|cơ quan|đơn vị|trường học|hộ gia đình|hộ dân|hộ|người dân|doanh nghiệp|ban quản lý|ban quản trị|ban tổ chức|người đứng đầu|trưởng (?:thôn|ấp|bản|khu phố)|thủ trưởng (?:cơ quan|đơn vị)|ủy ban nhân dân xã|ubnd xã)(?=[\s,]|$)/u.test(
    before,
  );

/** "Phòng Thanh tra, phòng Kế toán". */
const SMALL_OFFICE = expression(/^(?:sở|phòng|ban) \p{Lu}\p{Ll}/u);

/** Whether a noun of groups at `at`, which reaches to `member`, is a party of its own for what stands before it. */
function standsApart(
  passage: Passage,
  party: { start: number; end: number },
  at: number,
  member: number,
): boolean {
  const { text, folded } = passage;
  const before = folded.slice(party.start, party.end);
  return (
    (OF_FIELD.test(text.slice(party.start, party.end)) &&
      (isCapital(text, at) ||
        !before.includes(' các ') ||
        BY_SUBJECT.testAt(folded, at, 24) ||
        SMALL_OFFICE.test(text.slice(at, at + 12)))) ||
    opensName(passage, at, member) ||
    (placeKindEnd(passage, party.start) > 0 && placeKindEnd(passage, at) > 0) ||
    isOneOfName(text, party, at) ||
    (OF_SCHOOLS.test(before) && NO_SCHOOL.testAt(folded, at, 12)) ||
    (NAMED_BODY.test(before) && WHOEVER.testAt(folded, at, 30)) ||
    ((placesBefore(before) || KIND_OF_OFFICE.test(before)) && OF_TRADE.testAt(folded, at, 40))
  );
}

/** End of offices, people, levels, fields or places at `at` that share the head of the party before them; -1 where none do. */
function sharedEnd(passage: Passage, party: { start: number; end: number }, at: number): number {
  const { text, folded } = passage;
  const before = folded.slice(party.start, party.end);
  const number = numberEnd(passage, before, at);
  if (number > 0) return number;
  // "Bộ phận kế toán, thủ quỹ, văn thư"
  const office = SHARES_OFFICES.test(before) ? OFFICES.matchAt(folded, at) : -1;
  if (
    office > 0 &&
    (!isCapital(text, at) || CAPITAL_OFFICE.test(text.slice(party.start, party.end))) &&
    endsAfter(passage, office)
  )
    return office;
  // "Cán bộ, công chức, người lao động": one body of people.
  const staff = STAFF.test(before) ? STAFF_MEMBERS.matchAt(folded, at) : -1;
  if (staff > 0) return staff;
  const subject = TEACHERS.test(before) ? SUBJECTS.matchAt(folded, at) : -1;
  if (subject > 0 && isCapital(text, at)) return subject;
  // "Trung tâm Y tế huyện, thành phố"
  const level = LEVEL.exec(folded.slice(at, at + LONGEST_LEVEL));
  if (level && ENDS_IN_LEVEL.test(before) && endsAfter(passage, at + level[0].length))
    return at + level[0].length;
  // "Phòng Giáo dục và Đào tạo, Nội vụ"
  const field = isCapital(text, at) && SHARES_FIELDS.test(before) ? FIELDS.matchAt(folded, at) : -1;
  if (field > 0 && NAMED_HEADS.matchAt(folded, at) <= field && !headWithName(passage, at, field))
    return field;
  return headAt(passage, at) === null || isPlaceByName(passage, before, at)
    ? namesShareEnd(passage, before, at)
    : -1;
}

/** End of a piece at `at` that carries on the party before it instead of opening one; -1 where it opens one. */
export function carriesOn(passage: Passage, party: { start: number; end: number }, at: number): number {
  const { folded } = passage;
  const before = folded.slice(party.start, party.end);
  if (BOARD.test(before)) return -1;
  // "đồng chí Nguyễn Văn A, Phó Chủ tịch UBND huyện": one person with the office.
  if (/^(?:đồng chí|đ\/c|ông|bà)\s/u.test(before) && OFFICE.testAt(folded, at, 20)) {
    return NAMED_HEADS.matchAt(folded, at);
  }
  if (PERSON.test(passage.text.slice(party.start, party.end)) && POST.test(passage.text.slice(at, at + 40)))
    return Math.max(NAMED_HEADS.matchAt(folded, at), GENERAL_HEADS.matchAt(folded, at));
  const office = OFFICES_ALONE.has(before) ? OFFICE_OF_ALL.execAt(folded, at, LONGEST_LEVEL) : null;
  if (office) return at + office[0].length;
  const school =
    SCHOOLS.test(before) && !folded.endsWith('; ', at) ? SCHOOL.execAt(folded, at, LONGEST_LEVEL) : null;
  if (school) return at + school[0].length;
  const government = OF_PARTY.test(before) ? GOVERNMENT.execAt(folded, at, 11) : null;
  if (government) return at + government[0].length;
  if (folded.startsWith(BRANCHES, at) && BOARDS.test(before)) return at + BRANCHES.length;
  const member = Math.max(GROUP_MEMBERS.matchAt(folded, at), furtherEnd(folded, before, at));
  const opens = opensGroup(before) || member === furtherEnd(folded, before, at);
  if (member < 0 || !opens || standsApart(passage, party, at, member)) return sharedEnd(passage, party, at);
  const lastWords = before.split(/[,;]\s|\svà\s/u).at(-1) ?? before;
  if (HOLDS.testAt(folded, at, 24) && PLACE_OR_SCHOOL.test(lastWords)) return -1;
  const closed =
    GROUP_CLOSERS.test(lastWords) && !GROUP_WHOLE.test(lastWords.trim()) && !levelsOf(passage, lastWords, at);
  return closed ? -1 : member;
}
