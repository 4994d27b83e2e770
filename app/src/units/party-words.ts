import { fold } from '@dondoc/reading';
import { SCHOOL_KINDS, TEACHING_KINDS, type UnitKind } from './unit.ts';

/** Abbreviations in directives, spelled out. A `+` stands for any of "&", "-", "–" or nothing: GD&ĐT, GD-ĐT, GDĐT. */
const ABBREVIATIONS: readonly (readonly [short: string, full: string])[] = [
  ['ủy ban nhân dân', 'ubnd'],
  ['hội đồng nhân dân', 'hđnd'],
  ['gdnn+gdtx', 'giáo dục nghề nghiệp giáo dục thường xuyên'],
  ['lđ+tb+xh', 'lao động thương binh xã hội'],
  ['nn+ptnt', 'nông nghiệp phát triển nông thôn'],
  ['nn+mt', 'nông nghiệp môi trường'],
  ['th+thcs', 'tiểu học trung học cơ sở'],
  ['thcs+thpt', 'trung học cơ sở trung học phổ thông'],
  ['gd+đt', 'giáo dục đào tạo'],
  ['tc+kh', 'tài chính kế hoạch'],
  ['tn+mt', 'tài nguyên môi trường'],
  ['kt+ht', 'kinh tế hạ tầng'],
  ['vh+tt', 'văn hóa thông tin'],
  ['vh+xh', 'văn hóa xã hội'],
  ['cơ sở giáo dục và đào tạo', 'cơ sở giáo dục'],
  ['ngành giáo dục và đào tạo', 'ngành giáo dục'],
  ['ptnt', 'phát triển nông thôn'],
  ['gdtx', 'giáo dục thường xuyên'],
  ['thcs', 'trung học cơ sở'],
  ['thpt', 'trung học phổ thông'],
  ['gd', 'giáo dục'],
  ['mn', 'mầm non'],
  ['mg', 'mẫu giáo'],
  ['th', 'tiểu học'],
  ['pgd', 'phòng giáo dục'],
  ['vp', 'văn phòng'],
  ['tt', 'thị trấn'],
  ['ttyt', 'trung tâm y tế'],
  ['bql', 'ban quản lý'],
];

function abbreviation(short: string): RegExp {
  const letters = short.replaceAll('+', '\\s*[&\\-–]?\\s*');
  return new RegExp(`(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}])`, 'gu');
}

const SPELLED_OUT = ABBREVIATIONS.map(([short, full]) => ({ pattern: abbreviation(short), full }));

/**
 * The form in which written parties and names of units are compared: folded, abbreviations spelled out, without
 * parentheses, marks of emphasis and dashes. "Phòng TC–KH" and "Phòng Tài chính - Kế hoạch" come out alike.
 */
export function plainWords(written: string): string {
  let text = fold(written).replace(/\([^()]*\)/gu, ' ');
  for (const { pattern, full } of SPELLED_OUT) text = text.replace(pattern, full);
  return text
    .replace(/[*"“”.\-–—&]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Words before the body that is meant: verbs of the clause, and officials who stand for their body. */
export const STANDS_FOR: readonly RegExp[] = [
  /^(?:đề nghị|yêu cầu|giao|đối với|kính gửi|riêng)\s+/u,
  /^(?:các\s+)?đồng chí\s+/u,
  /^(?:đại diện\s+)?(?:lãnh đạo|thủ trưởng|người đứng đầu|tập thể lãnh đạo)\s+/u,
  // Hiệu trưởng các trường
  /^(?:phó\s+)?hiệu trưởng\s+/u,
  /^ban giám hiệu\s+/u,
  // Giám đốc Trung tâm …
  /^(?:phó\s+)?giám đốc\s+(?=(?:các\s+)?(?:sở|trung tâm|ban)\s)/u,
  // Trưởng phòng Nội vụ, trưởng các phòng
  /^(?:phó\s+)?trưởng\s+(?=(?:các\s+)?(?:phòng|ban|công an)(?:\s|$))/u,
  /^(?:phó\s+)?chánh\s+(?=văn phòng|thanh tra)/u,
  /^(?:phó\s+)?chủ tịch\s+(?=ubnd|(?:các\s+)?(?:xã|phường|thị trấn))/u,
  /^(?:phó\s+)?bí thư\s+(?=đảng ủy|huyện ủy)/u,
];

export const QUANTIFIER =
  /^(?:tất cả các|toàn bộ các|toàn thể các|hệ thống các|tất cả|toàn bộ|toàn thể|các|những|mỗi|từng|mọi|100 ?% các|100 ?%)\s+/u;

/** What a word for a group of bodies means. */
export interface Group {
  readonly kinds: readonly UnitKind[];
  /** Too general to be issued without a look: "các cơ quan, đơn vị". */
  readonly general?: true;
  /** Means the group even without "các": "nhà trường", "địa phương". */
  readonly alone?: true;
  /** First word of the places meant, where only some of the communes are: xã, phường, thị trấn. */
  readonly place?: string;
  /** The division of education belongs to it: "ngành giáo dục". */
  readonly withEducationDivision?: true;
}

const OFFICES = ['office', 'division'] as const satisfies readonly UnitKind[];
const BODIES = ['office', 'division', 'department', 'other'] as const satisfies readonly UnitKind[];
const COMMUNES = ['commune-committee'] as const satisfies readonly UnitKind[];

const GROUP_LIST: readonly (readonly [words: string, group: Group])[] = [
  ['trường học · trường · đơn vị trường học · cơ sở trường học', { kinds: SCHOOL_KINDS }],
  ['nhà trường · hiệu trưởng', { kinds: SCHOOL_KINDS, general: true, alone: true }],
  ['trường công lập · trường học công lập', { kinds: SCHOOL_KINDS, general: true }],
  ['cơ sở giáo dục', { kinds: TEACHING_KINDS }],
  ['trường mầm non · trường mẫu giáo', { kinds: ['preschool'] }],
  ['trường tiểu học', { kinds: ['primary'] }],
  ['trường tiểu học trung học cơ sở', { kinds: ['primary-lower-secondary'] }],
  ['trường trung học cơ sở', { kinds: ['lower-secondary'] }],
  ['trường trung học cơ sở trung học phổ thông', { kinds: ['lower-upper-secondary'] }],
  ['trường trung học phổ thông', { kinds: ['upper-secondary'] }],
  [
    'trường phổ thông',
    {
      kinds: [
        'primary',
        'primary-lower-secondary',
        'lower-secondary',
        'lower-upper-secondary',
        'upper-secondary',
      ],
    },
  ],
  [
    'trung tâm giáo dục nghề nghiệp giáo dục thường xuyên · trung tâm giáo dục thường xuyên',
    { kinds: ['continuing-education'] },
  ],
  ['xã · ubnd xã', { kinds: COMMUNES, place: 'xã', alone: true }],
  ['phường · ubnd phường', { kinds: COMMUNES, place: 'phường', alone: true }],
  ['thị trấn · ubnd thị trấn', { kinds: COMMUNES, place: 'thị trấn', alone: true }],
  ['ubnd cấp xã · cấp xã', { kinds: COMMUNES, alone: true }],
  [
    'địa phương · ubnd địa phương · chính quyền địa phương · chính quyền cơ sở',
    { kinds: COMMUNES, general: true, alone: true },
  ],
  ['phòng', { kinds: ['division'] }],
  [
    'phòng chuyên môn · phòng ban · phòng ban chuyên môn · ban chuyên môn · cơ quan chuyên môn',
    { kinds: OFFICES },
  ],
  ['ban · ngành · ban ngành · phòng ban ngành', { kinds: OFFICES, general: true }],
  ['cơ quan · cơ quan chức năng', { kinds: BODIES, general: true }],
  ['đơn vị', { kinds: BODIES, general: true }],
  ['đơn vị sự nghiệp', { kinds: ['other'], general: true }],
  [
    'đoàn thể · hội · hội đoàn thể · tổ chức đoàn thể · tổ chức chính trị xã hội',
    { kinds: ['mass-organisation'] },
  ],
  ['sở · sở ban ngành · sở ngành', { kinds: ['department'] }],
  ['huyện · thị xã · thành phố · quận · ubnd huyện', { kinds: ['district-committee'] }],
  ['đảng ủy · cấp ủy', { kinds: ['party-committee'] }],
  [
    'ngành giáo dục · toàn ngành giáo dục',
    { kinds: SCHOOL_KINDS, general: true, alone: true, withEducationDivision: true },
  ],
];

export const GROUPS: ReadonlyMap<string, Group> = new Map(
  GROUP_LIST.flatMap(([words, group]) => words.split(' · ').map((word): [string, Group] => [word, group])),
);

/** First words of names that a list may leave out from its second member on: "UBND xã A, B, thị trấn C". */
export const SHARED_HEADS: readonly string[] = [
  'trường tiểu học trung học cơ sở',
  'trường trung học cơ sở',
  'trường trung học phổ thông',
  'trường tiểu học',
  'trường mầm non',
  'trường mẫu giáo',
  'trường',
  'ubnd xã',
  'ubnd phường',
  'ubnd thị trấn',
  'ubnd',
  'phòng',
  'sở',
  'trung tâm',
];
