import { expression } from '../../pattern/ordinary.ts';
import { pattern } from '../../pattern/pattern.ts';
import { isCapitalAt } from '../../text/letters.ts';
import {
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
  QUANTIFIERS,
} from '../../vietnamese/bodies.ts';
import { WordSet } from '../../vietnamese/word-set.ts';
import type { Passage } from '../recogniser.ts';
import { personEnd, TITLES } from './person.ts';
import { countEnd, isPlaceAddressed } from './places.ts';
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
  if (known?.names === undefined && !mayOpen(folded, at)) return null;
  const person = personEnd(text, at);
  if (person > 0) return { end: person, named: true, group: false };
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
  if (named >= general && (named > general || isCapital(text, from) || isSmallOffice(text, from))) {
    if (!group && wantsName(passage, from, named, among)) return null;
    return { end: named, named: true, group };
  }
  if (general < 0 || (!group && folded.slice(from, general) === 'cấp')) return null;
  const alone =
    (among && AMONG_OTHERS.testAt(folded, from, 24)) ||
    standsAlone(folded, from, general) ||
    isTimed(folded, from);
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
  return Math.max(...[KEPT_PLACES, KEPT_THINGS, FURTHER_MEMBERS].map((list) => list.matchAt(folded, place)));
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

/** "sở GD-ĐT", "sở Y tế", as newspapers print it. */
const SMALL_OFFICE = expression(/^sở \p{Lu}/u);
const isSmallOffice = (text: string, at: number): boolean => SMALL_OFFICE.test(text.slice(at, at + 4));

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

/** "kế toán các trường": whose it is, though they have no name. */
const KEEPS_BOOKS_OF = pattern(/^kế toán (?:các|mỗi|từng) (?:trường|đơn vị|cơ quan)(?!\p{L})/u);

/** "Thanh tra" in "Thanh tra, kiểm tra việc …", "Bảo vệ rừng": a verb, where no name or level and no work follows. */
function wantsName({ text, folded }: Passage, from: number, to: number, among: boolean): boolean {
  if (NEEDS_NAME.matchAt(folded, from) !== to || NAMED_BY.test(text.slice(to, to + 16))) return false;
  if (isCapital(text, from) && (among || AMONG_NAMES.test(text.slice(to, to + 6)))) return false;
  const works = /^(?:bảo vệ|thuế|kế toán)$/u.test(folded.slice(from, to));
  return !(works && (isPredicate(folded, to + 1) || KEEPS_BOOKS_OF.testAt(folded, from, 30)));
}

/** General words that name a party without a group word before them. */
const BARE_HEAD = pattern(
  /^(?:ngành (?:giáo dục|y tế|công an)?|toàn ngành|cơ quan|đơn vị|chính quyền|lực lượng|cấp ủy|địa phương|quân đội|liên danh|chủ [^\s,;:.]|cộng đồng|nhà trường|tổ chức|doanh nghiệp|gia đình|cha mẹ|phụ huynh|chi ủy|chi bộ|sở(?=, (?:ban|ngành|phòng)(?!\p{L}))|tổ dân phố|khu dân cư|trường|ban ngành|hội|phòng|bộ|đồng chí|tổ (?:chuyên môn|bộ môn)|đại biểu (?:hđnd|hội đồng|quốc hội)|bệnh viện|lớp (?:trực|\d)|cơ sở (?:giáo dục|y tế|khám bệnh)|(?:ấp|thôn|xóm|khóm|bản|buôn|khu phố|tiểu khu) \d)/u,
);

/** "UBND các xã, Mặt trận, đoàn thể", "Sở Y tế, hợp tác xã", "Phòng Đào tạo, khoa chuyên ngành": a party only where others come before it. */
const AMONG_OTHERS = pattern(
  /^(?:đoàn thể|hợp tác xã|hộ kinh doanh|hộ gia đình|chủ (?!trì|động|trương|yếu)|cơ sở (?:đào tạo|giáo dục|y tế|sản xuất)|công chức|viên chức|nhân viên|người dân|nhân dân|người (?:lao động|lái|điều khiển|quản lý|vận hành|phụ trách)|hộ dân|ngư dân|cá nhân|(?:khoa|bộ môn) chuyên (?:môn|ngành))(?!\p{L})/u,
);

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
const isTimed = (folded: string, from: number): boolean =>
  PEOPLE.testAt(folded, from, 20) && TIME_BEFORE.test(folded.slice(Math.max(0, from - LONGEST_TIME), from));

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
