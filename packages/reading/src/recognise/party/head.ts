import { expression } from '../../pattern/ordinary.ts';
import { pattern } from '../../pattern/pattern.ts';
import { isCapitalAt } from '../../text/letters.ts';
import {
  FIELDS,
  FURTHER_MEMBERS,
  GENERAL_HEADS,
  GROUP_MEMBERS,
  KEPT_PLACES,
  KEPT_THINGS,
  NAMED_BY,
  NAMED_HEADS,
  NEEDS_NAME,
  NOT_BODIES,
  OFFICE_CODES,
  OWNED_THINGS,
  QUANTIFIERS,
} from '../../vietnamese/bodies.ts';
import { WordSet } from '../../vietnamese/word-set.ts';
import type { Passage } from '../recogniser.ts';
import { personEnd, TITLES } from './person.ts';
import { countEnd, isPlaceAddressed, placeKindEnd } from './places.ts';
import { isPredicate } from './predicate.ts';

export interface Head {
  readonly end: number;
  readonly named: boolean;
  /** Opened by a word that makes a group. */
  readonly group: boolean;
}

/** "các ông (bà) Hiệu trưởng": the office is the head. */
const HONORIFIC = pattern(/^ông(?:\/| ?[,(] ?| )bà\)? (?=\p{L})/u);

/** Head of a party at `at`: "các đơn vị", "Sở", "UBND"; null where none stands there. `among`: others stand before it. */
export function headAt(passage: Passage, at: number, among = false): Head | null {
  const { text, folded, known } = passage;
  if (known?.names === undefined && !mayOpen(folded, at) && !(among && branchEnd(passage, at) > 0))
    return null;
  const person = personEnd(text, at);
  if (person > 0) return { end: person, named: true, group: false };
  const branch = among ? branchEnd(passage, at) : -1;
  if (branch > 0) return { end: branch, named: true, group: false };
  const counted = headsOfPlacesEnd(folded, at);
  if (counted > 0) return { end: counted, named: true, group: true };
  const quantified = Math.max(QUANTIFIERS.matchAt(folded, at), countEnd(passage, at));
  const titled = quantified < 0 ? at : skipSpace(folded, quantified);
  const from = titled + (HONORIFIC.execAt(folded, titled, 10)?.[0].length ?? 0);
  const short = codeEnd(text, folded, from) ?? known?.names?.matchAt(folded, from) ?? -1;
  if (short > 0 && isCapital(text, from)) return { end: short, named: true, group: quantified >= 0 };
  const general = GENERAL_HEADS.matchAt(folded, from);
  const named = NAMED_HEADS.matchAt(folded, from);
  const kept = quantified < 0 ? -1 : KEPT_PLACES.matchAt(folded, from);
  if (kept > Math.max(named, general)) return { end: kept, named: false, group: true };
  if (named < 0 && general < 0) return null;
  if (
    (NOT_BODIES.matchAt(folded, from) > 0 && !isNameOfTwo(text, from)) ||
    isVerb(folded, from, quantified >= 0)
  )
    return null;
  const group = quantified >= 0;
  if (named >= general && (named > general || isCapital(text, from) || isSmallOffice(passage, from))) {
    if (!group && wantsName(passage, from, named, among)) return null;
    return { end: named, named: true, group };
  }
  if (general < 0 || (!group && folded.slice(from, general) === 'cấp')) return null;
  const alone =
    (among && AMONG_OTHERS.testAt(folded, from, 24)) ||
    standsAlone(folded, from, general) ||
    isTimed(folded, from) ||
    (among && placeKindEnd(passage, from) > 0) ||
    isOfficial(passage, from, general);
  if (!group && !isCapital(text, from) && !alone && !isPlaceAddressed(passage, from)) return null;
  return { end: general, named: false, group };
}

/** "PC06", "PV01": the departments of the provincial police go by their codes. */
const POLICE_CODE = pattern(/^p[acvx]\d{2}(?![\p{L}\d])/u);
const LONGEST_CODE = 6;

/** "Trưởng 12 ấp", "Tổ trưởng các tổ dân phố": those of so many places. */
const HEADS_OF_PLACES = pattern(
  /^(?:tổ )?trưởng (?:các|\d{1,3}) (?:thôn|ấp|bản|buôn|bon|làng|phum|sóc|xóm|khóm|khối|khối phố|tiểu khu|khu phố|khu dân cư|khu|tổ dân phố)(?! (?:vực|nghiệp))(?!\p{L})/u,
);
const LONGEST_COUNT = 36;

/** "Chủ nhà hàng", "Chủ các hồ chứa": whoever keeps a place. */
const KEEPER = pattern(/^chủ (?:các )?/u);

function keeperEnd(folded: string, at: number): number {
  const keeps = folded.startsWith('chủ ', at) ? KEEPER.execAt(folded, at, 10) : null;
  if (!keeps) return -1;
  const place = at + keeps[0].length;
  return Math.max(
    ...[KEPT_PLACES, KEPT_THINGS, OWNED_THINGS, FURTHER_MEMBERS].map((list) => list.matchAt(folded, place)),
  );
}

/** End of them at `at`; -1 where none stands there, as mostly. */
function headsOfPlacesEnd(folded: string, at: number): number {
  const heads = HEADS_OF_PLACES.execAt(folded, at, LONGEST_COUNT);
  return heads ? at + heads[0].length : keeperEnd(folded, at);
}

/** Every word that may open one: where none stands, as mostly, nothing else is asked. */
const OPENING = new WordSet(
  ...[QUANTIFIERS, NAMED_HEADS, GENERAL_HEADS, OFFICE_CODES].map((list) => [...list.entries].join('\n')),
  TITLES,
);

const COUNTS = pattern(/^(?:\d{1,2}|cả|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) /u);

/** Whether a head may stand at `at`, short names that the text gives aside. */
const mayOpen = (folded: string, at: number): boolean =>
  COUNTS.testAt(folded, at, 5) ||
  OPENING.matchAt(folded, at) > 0 ||
  POLICE_CODE.testAt(folded, at, LONGEST_CODE) ||
  headsOfPlacesEnd(folded, at) > 0;

/** "Ban Hành chính" and not "ban hành": the second word has a capital of its own, in small letters. */
const NAME_OF_TWO = expression(/^\p{Lu}\p{Ll}* \p{Lu}\p{Ll}/u);
const isNameOfTwo = (text: string, at: number): boolean => NAME_OF_TWO.test(text.slice(at, at + 12));

/** "sở GD-ĐT", "sở Y tế", as newspapers print it; "sở nội vụ", "công an" of any place, as ministries do. */
const SMALL_OFFICE = expression(/^sở \p{Lu}/u);
const isSmallOffice = ({ text, folded }: Passage, at: number): boolean =>
  SMALL_OFFICE.test(text.slice(at, at + 4)) ||
  (text.startsWith('sở ', at) && FIELDS.matchAt(folded, at + 'sở '.length) > 0);

/** "công an, y tế và chính quyền": the branches of a place in small letters, behind another of them. */
const BRANCHES = new WordSet(
  'công an · quân sự · y tế · giáo dục · nội vụ · tài chính · thuế · hải quan · biên phòng · kiểm lâm · quản lý thị trường · tư pháp · thanh tra · tòa án · viện kiểm sát · nông nghiệp · thú y · giao thông · xây dựng · tài nguyên và môi trường · văn hóa · lao động · bảo hiểm xã hội · kho bạc · ngân hàng · điện lực · bưu điện · đoàn thanh niên · phụ nữ · nông dân · cựu chiến binh · mặt trận',
);
const AFTER_BRANCH =
  /(?:^| )(?:với|cùng|ngành|lực lượng|cơ quan|,|và) (?:công an|quân sự|y tế|biên phòng|thuế|hải quan|kiểm lâm|quản lý thị trường|bảo hiểm xã hội|kho bạc|điện lực|giáo dục|tư pháp|tài chính|thanh tra)(?:, | và )$/u;
const LONGEST_BRANCH = 44;

/** End of such a branch at `at`; -1 where none stands there or its name goes on. */
function branchEnd({ text, folded }: Passage, at: number): number {
  const end = BRANCHES.matchAt(folded, at);
  if (end < 0 || isCapital(text, at)) return -1;
  if (!AFTER_BRANCH.test(folded.slice(Math.max(0, at - LONGEST_BRANCH), at))) return -1;
  return /^(?:$|[,;.)]| và )/u.test(folded.slice(end, end + 4)) || isPredicate(folded, end + 1) ? end : -1;
}

function codeEnd(text: string, folded: string, at: number): number | null {
  const code = POLICE_CODE.execAt(folded, at, LONGEST_CODE);
  if (code) return at + code[0].length;
  const office = OFFICE_CODES.matchAt(folded, at);
  return office > 0 && !/\p{Ll}/u.test(text.slice(at, office)) ? office : null;
}

const VERB_OR_BODY = pattern(/^(?:tổ chức|phòng|lãnh đạo)(?=[\s,]|$)/u);

/** "Lãnh đạo, chỉ đạo …", "Lãnh đạo hoàn thành các chỉ tiêu": what the Party does. */
const LEADS_WORK =
  /^(?:, (?:chỉ đạo|điều hành)| (?:nhiệm vụ|công tác|việc|chuyên môn|hoàn thành|thực hiện|xây dựng|triển khai|phát triển|đẩy mạnh|nâng cao|làm tốt|bảo đảm|giữ vững|củng cố|đổi mới|kiện toàn|quán triệt|cụ thể hóa|phát huy|tuyên truyền))(?!\p{L})/u;

/** Without a group word, "tổ chức" and "phòng" are bodies only where another body follows: "Tổ chức, doanh nghiệp". */
function isVerb(folded: string, from: number, group: boolean): boolean {
  const verb = VERB_OR_BODY.execAt(folded, from, 9);
  if (!verb || group) return false;
  const rest = folded.slice(from + verb[0].length, from + verb[0].length + 24);
  if (verb[0] === 'phòng') return /^,? chống/u.test(rest);
  if (verb[0] === 'lãnh đạo') return LEADS_WORK.test(rest);
  const list = /^(?:, | và )(?=\S)/u.exec(rest);
  if (list) return GROUP_MEMBERS.matchAt(folded, from + verb[0].length + list[0].length) < 0;
  return !/^ (?:chính trị|xã hội(?! hóa)|phi chính phủ|đoàn (?:thể|thanh niên|tncs)|đảng|hội(?! (?:nghị|thảo|thi|họp|diễn|thao|chợ|khỏe|trại|đàm|sách|giảng|chẩn|ý|làng|xuân))|công đoàn|có)/u.test(
    rest,
  );
}

/** "Văn phòng, Thanh tra và Phòng Nội vụ", "Người thực hiện: Kế toán.": printed like a name where only names stand. */
const AMONG_NAMES = expression(/^(?:(?:,| và) \p{Lu}|[.;:)]|$)/u);

/** "Kế toán, thủ quỹ chi trả …", "Bảo vệ và nhân viên phục vụ": beside another of the same house. */
const WITH_OFFICE = pattern(
  /^(?:,| và|, và| -) (?:kế toán|thủ quỹ|văn thư|y tế|nhân viên|cán bộ y tế|thư viện|thiết bị|bảo vệ|tạp vụ|cấp dưỡng|lái xe|tổng phụ trách|giáo viên)(?!\p{L})(?! (?:tài sản|rừng|môi trường))/u,
);

/** "kế toán các trường": whose it is, though they have no name. */
const KEEPS_BOOKS_OF = pattern(/^kế toán (?:các|mỗi|từng) (?:trường|đơn vị|cơ quan)(?!\p{L})/u);

/** "Thanh tra" in "Thanh tra, kiểm tra việc …", "Bảo vệ rừng": a verb, where no name or level and no work follows. */
function wantsName({ text, folded }: Passage, from: number, to: number, among: boolean): boolean {
  if (NEEDS_NAME.matchAt(folded, from) !== to || NAMED_BY.test(text.slice(to, to + 16))) return false;
  if (isCapital(text, from) && (among || AMONG_NAMES.test(text.slice(to, to + 6)))) return false;
  if ((among || isCapital(text, from)) && WITH_OFFICE.testAt(folded, to, 24)) return false;
  const works = /^(?:bảo vệ|thuế|kế toán)$/u.test(folded.slice(from, to));
  return !(works && (isPredicate(folded, to + 1) || KEEPS_BOOKS_OF.testAt(folded, from, 30)));
}

/** General words that name a party without a group word before them. */
const BARE_HEAD = pattern(
  /^(?:ngành (?:giáo dục|y tế|công an)?|toàn ngành|cơ quan|đơn vị|chính quyền|lực lượng|cấp ủy|địa phương|quân đội|liên danh|chủ [^\s,;:.]|cộng đồng|nhà trường|tổ chức|doanh nghiệp|gia đình|cha mẹ|phụ huynh|chi ủy|chi bộ|sở(?=, (?:ban|ngành|phòng)(?!\p{L}))|tổ dân phố|khu dân cư|trường|ban ngành|hội|phòng|bộ|đồng chí|tổ (?:chuyên môn|bộ môn)|đại biểu (?:hđnd|hội đồng|quốc hội)|bệnh viện|lớp (?:trực|\d)|chi (?:đoàn|đội) \d|cơ sở (?:giáo dục|y tế|khám bệnh)|(?:ấp|thôn|xóm|khóm|bản|buôn|khu phố|tiểu khu) \d)/u,
);

/** "UBND các xã, Mặt trận, đoàn thể", "Sở Y tế, hợp tác xã", "Phòng Đào tạo, khoa chuyên ngành": a party only where others come before it. */
const AMONG_OTHERS = pattern(
  /^(?:đoàn thể|đại diện|hợp tác xã|hộ kinh doanh|hộ gia đình|chủ (?!trì|động|trương|yếu)|cơ sở (?:đào tạo|giáo dục|y tế|sản xuất)|công chức|viên chức|nhân viên|người dân|nhân dân|người (?:được (?:ủy quyền|ủy nhiệm|phân công|giao)|giám hộ|đại diện|lao động|lái|điều khiển|quản lý|vận hành|phụ trách)|hộ dân|ngư dân|phụ xe|hành khách|du khách|tài xế|thuyền viên|cá nhân|(?:khoa|bộ môn) chuyên (?:môn|ngành))(?!\p{L})/u,
);

/** "công chức Văn hóa - Xã hội rà soát …": of which office, in small letters. */
const OFFICIAL = pattern(/^(?:công chức|viên chức|nhân viên|cán bộ)(?!\p{L})/u);
const isOfficial = ({ text, folded }: Passage, from: number, end: number): boolean =>
  OFFICIAL.testAt(folded, from, 12) && /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));

/** The same of the people and their unions, with whose they are. */
const BARE_PEOPLE = /^(?:ngư dân|tiểu thương|đoàn thể (?:các cấp|tỉnh|huyện|xã|chính trị)|nhân dân cả nước)/u;

function standsAlone(folded: string, from: number, to: number): boolean {
  const said = folded.slice(from, to + 12);
  return [BARE_HEAD, BARE_PEOPLE, BARE_TEACHER].some((bare) => bare.test(said));
}

/** "Từ ngày 22/8, thí sinh nộp hồ sơ": people in general act where only a time stands before them. */
const PEOPLE = pattern(
  /^(?:thí sinh|tân sinh viên|sinh viên|học sinh|học viên|vận động viên|hộ kinh doanh|hộ dân|hộ gia đình|người (?:dân|lao động|học|nộp thuế|bán hàng|phụ trách|trực)|ngư dân|cán bộ|đoàn viên|hội viên|đảng viên|thành viên)(?!\p{L})/u,
);
const TIME_BEFORE =
  /(?:^|: )(?:từ|trước|sau|vào|đến|trong|chậm nhất|muộn nhất|định kỳ|hằng|hàng|mỗi|cuối|đầu|sáng|chiều) [^,;:.]{2,60}, $/u;
const LONGEST_TIME = 80;
/** "Công ty bảo dưỡng xe; lái xe không uống rượu …": the same after the work of others. */
const WORK_BEFORE = /; $/u;
const PEOPLE_AT_WORK = pattern(
  /^(?:lái xe|phụ xe|tài xế|hành khách|du khách|khách|tiểu thương|hộ (?:nghèo|kinh doanh|dân|chăn nuôi|sản xuất)|học sinh|sinh viên|học viên|người (?:dân|lao động|bán hàng|điều khiển phương tiện|nhà bệnh nhân|bệnh)|bệnh nhân|ngư dân|thuyền viên|thuyền trưởng|đoàn viên|hội viên|đảng viên|công nhân|nhân viên|bác sĩ|điều dưỡng|cán bộ|công chức|viên chức|khách hàng|cư dân|phụ huynh|thí sinh|vận động viên)(?: (?:trực|phục vụ|bán hàng|nội trú|bán trú|cuối cấp|toàn trường|các khối(?: lớp)?|các lớp|(?:các )?(?:khối|lớp)(?: lớp)? \d{1,2}[a-z]?\d?(?:(?:, | và |-| - )\d{1,2}[a-z]?\d?){0,5})|(?:,| và) (?:phụ xe|hành khách|người dân|học sinh|sinh viên|người lao động|công nhân|thuyền viên|hội viên|đảng viên|du khách|viên chức|công chức|điều dưỡng|phụ huynh)){0,2} (?:phải|cần|không được|không|tuyệt đối|có trách nhiệm|chịu trách nhiệm|chấp hành|nghiêm túc|tự giác|thực hiện|chủ động|tích cực|ký cam kết|mặc|mang|đăng ký|nộp|đổ rác|phân loại|dừng|treo cờ|khai báo|bảo quản|có mặt|tập trung|tập hợp|tham gia|tham dự|dự|viết|ôn tập|ôn|làm bài|dọn|lao động|vệ sinh|trực nhật|quét|mua|học|nghỉ|thi|kiểm tra|xếp hàng|di chuyển|nhận|biểu diễn|phát biểu|đóng|góp|hoàn thành|báo cáo|gửi|ký|theo dõi|hướng dẫn|đón|chuẩn bị|xem|đeo|đội)(?!\p{L})/u,
);
/** "…; học sinh khối 11, 12 làm đề …": of which grades, and then whatever they do. */
const OF_GRADES = pattern(
  /^(?:học sinh|hs|sinh viên|học viên|trẻ) (?:(?:các )?(?:khối|lớp)(?: lớp)? \d{1,2}[a-z]?\d?(?:(?:, | và |-| - )\d{1,2}[a-z]?\d?){0,5}|nội trú|bán trú|cuối cấp|trực tuần|toàn trường)(?= )/u,
);
function gradesAct(folded: string, from: number): boolean {
  const people = OF_GRADES.execAt(folded, from, 60);
  return people !== null && isPredicate(folded, from + people[0].length + 1);
}
const actsNext = (folded: string, from: number): boolean =>
  PEOPLE_AT_WORK.testAt(folded, from, 80) || gradesAct(folded, from);
const isTimed = (folded: string, from: number): boolean =>
  (WORK_BEFORE.test(folded.slice(Math.max(0, from - 2), from)) && actsNext(folded, from)) ||
  (PEOPLE.testAt(folded, from, 20) && TIME_BEFORE.test(folded.slice(Math.max(0, from - LONGEST_TIME), from)));

/** Whose class or subject is not told. */
const BARE_TEACHER = pattern(
  /^(?:giáo viên (?:chủ nhiệm|bộ môn|đang|được phân công|dạy|phụ trách)|nhân viên (?:thú y|y tế|thư viện|thiết bị|cấp dưỡng|nuôi dưỡng|khuyến nông|bảo vệ|kế toán|văn thư)|trưởng (?:thôn|ấp|bản|xóm|khu phố|khóm))(?!\p{L})/u,
);

export function isCapital(text: string, at: number): boolean {
  return isCapitalAt(text, at);
}

export function skipSpace(text: string, at: number): number {
  let i = at;
  while (text.charAt(i) === ' ') i++;
  return i;
}
