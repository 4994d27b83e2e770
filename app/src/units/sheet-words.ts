import { fold } from '@dondoc/reading';
import { plainWords } from './party-words.ts';
import { unitText } from './unit.text.ts';
import { UNIT_KINDS, type UnitKind } from './unit.ts';

/** Letters without marks, one space between words: "Hoà" and "hoa" are the same. */
export function unmarked(text: string): string {
  return fold(text).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/** The form in which headings are compared: "Tên đơn vị (*)" and "ten don vi" are the same. */
export function plainHeading(heading: string): string {
  return unmarked(heading.replace(/\([^()]*\)|[*:_.]/gu, ' '))
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The form in which words for kinds are compared: "TH & THCS", "Trường Tiểu học và Trung học cơ sở". */
function plainKind(written: string): string {
  return plainWords(written)
    .replace(/(?<![\p{L}\p{N}])và(?![\p{L}\p{N}])|[,;/]/gu, ' ')
    .replace(/^trường /u, '')
    .replace(/ trường /gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

const OTHER_WORDS: Partial<Readonly<Record<UnitKind, readonly string[]>>> = {
  'province-committee': ['UBND tỉnh', 'UBND thành phố trực thuộc trung ương', 'tỉnh', 'cấp tỉnh'],
  'district-committee': ['UBND huyện', 'UBND quận', 'UBND thị xã', 'huyện', 'quận', 'thị xã', 'cấp huyện'],
  'commune-committee': [
    'UBND xã',
    'UBND phường',
    'UBND thị trấn',
    'UBND đặc khu',
    'UBND xã, phường',
    'xã',
    'phường',
    'thị trấn',
    'đặc khu',
    'cấp xã',
  ],
  office: ['Văn phòng UBND', 'Văn phòng HĐND và UBND', 'VP'],
  division: ['Phòng', 'Phòng ban', 'Cơ quan chuyên môn cấp huyện', 'Phòng ban chuyên môn'],
  department: ['Sở', 'Sở ngành', 'Sở, ban, ngành', 'Cơ quan chuyên môn cấp tỉnh'],
  preschool: ['Mầm non', 'Mẫu giáo', 'Nhà trẻ', 'Trường mẫu giáo', 'Trường MN', 'MN', 'MG'],
  primary: ['Tiểu học', 'TH', 'Trường TH', 'Cấp 1', 'Trường cấp 1'],
  'primary-lower-secondary': [
    'TH&THCS',
    'Trường TH và THCS',
    'Tiểu học và trung học cơ sở',
    'Trường liên cấp TH-THCS',
  ],
  'lower-secondary': ['Trung học cơ sở', 'THCS', 'Cấp 2', 'Trường cấp 2'],
  'lower-upper-secondary': [
    'THCS&THPT',
    'Trung học cơ sở và trung học phổ thông',
    'Cấp 2-3',
    'Trường cấp 2-3',
  ],
  'upper-secondary': ['Trung học phổ thông', 'THPT', 'Cấp 3', 'Trường cấp 3'],
  'continuing-education': [
    'TTGDTX',
    'Trung tâm GDTX',
    'GDTX',
    'Trung tâm giáo dục thường xuyên',
    'Trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên',
    'TT GDNN-GDTX',
  ],
  'party-committee': ['Đảng ủy', 'Cấp ủy', 'Huyện ủy', 'Tỉnh ủy', 'Đảng bộ', 'Chi bộ'],
  'mass-organisation': ['Đoàn thể', 'Mặt trận', 'Hội', 'Tổ chức chính trị - xã hội'],
  other: ['Khác', 'Đơn vị sự nghiệp', 'Đơn vị sự nghiệp khác'],
};

const KINDS: ReadonlyMap<string, UnitKind> = new Map(
  UNIT_KINDS.flatMap((kind) =>
    [unitText.vi[`kind.${kind}`], unitText.en[`kind.${kind}`], ...(OTHER_WORDS[kind] ?? [])].map(
      (word) => [plainKind(word), kind] as const,
    ),
  ),
);

/** The same without marks, for those who type without them; left out where two kinds would be meant. */
const KINDS_UNMARKED: ReadonlyMap<string, UnitKind | null> = new Map(
  [...Map.groupBy(KINDS, ([word]) => unmarked(word))].map(([word, entries]) => {
    const kinds = new Set(entries.map(([, kind]) => kind));
    return [word, kinds.size === 1 ? (entries[0]?.[1] ?? null) : null];
  }),
);

export function kindOfWords(written: string): UnitKind | null {
  const plain = plainKind(written);
  return KINDS.get(plain) ?? KINDS_UNMARKED.get(unmarked(plain)) ?? null;
}

/** 2024-06-20, 20/6/2024, 20-06-2024 or 20.6.2024 as an ISO day; null for anything else and for days that do not exist. */
export function dayOfWords(written: string): string | null {
  const match =
    /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/u.exec(written) ??
    /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/u.exec(written);
  if (match === null) return null;
  const [year, month, day] = ['year', 'month', 'day'].map((part) => Number(match.groups?.[part]));
  if (year === undefined || month === undefined || day === undefined || year < 1900 || year > 2199)
    return null;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}

export function nextDay(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}

/** The last of the days before `until`. */
export function lastDay(until: string): string {
  return Temporal.PlainDate.from(until).subtract({ days: 1 }).toString();
}

/** 20/06/2024, as days stand in the sheets that are exported. */
export function dayInSheet(day: string): string {
  return day.split('-').toReversed().join('/');
}
