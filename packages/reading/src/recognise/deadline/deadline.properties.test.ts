import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../../read.ts';
import { foldNfc } from '../../text/fold.ts';
import { completeDate, daysIn } from './dates.ts';
import { deadlineRecogniser } from './deadline.ts';

interface Day {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

const pad = (n: number): string => String(n).padStart(2, '0');
const iso = ({ day, month, year }: Day): string => `${year}-${pad(month)}-${pad(day)}`;

const someDay: fc.Arbitrary<Day> = fc
  .record({
    year: fc.integer({ min: 2015, max: 2040 }),
    month: fc.integer({ min: 1, max: 12 }),
    of: fc.nat(1000),
  })
  .map(({ year, month, of }) => ({ year, month, day: 1 + (of % daysIn(year, month)) }));

const ONES = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
function inWords(n: number): string {
  if (n < 10) return ONES[n] ?? '';
  const tens = n < 20 ? 'mười' : `${ONES[Math.floor(n / 10)] ?? ''} mươi`;
  const one = n % 10;
  const last = one === 5 ? 'lăm' : one === 1 && n > 20 ? 'mốt' : (ONES[one] ?? '');
  return `${tens} ${last}`.trim();
}
const monthInWords = (month: number): string => (month === 4 ? 'tư' : inWords(month));

/** Every way of writing a day in figures that is in use. */
const IN_FIGURES: readonly ((day: Day) => string)[] = [
  ({ day, month, year }) => `ngày ${day}/${month}/${year}`,
  ({ day, month, year }) => `ngày ${pad(day)}/${pad(month)}/${year}`,
  ({ day, month, year }) => `ngày ${pad(day)}/${month}/${year}`,
  ({ day, month, year }) => `${pad(day)}/${pad(month)}/${year}`,
  ({ day, month, year }) => `ngày ${day}-${month}-${year}`,
  ({ day, month, year }) => `ngày ${day}.${month}.${year}`,
  ({ day, month, year }) => `ngày ${day} / ${month} / ${year}`,
  ({ day, month, year }) => `ngày ${day}/${month} / ${year}`,
  ({ day, month, year }) => `ngày ${day}/${month}/${pad(year % 100)}`,
  ({ day, month, year }) => `ngày ${pad(day)} tháng ${pad(month)} năm ${year}`,
  ({ day, month, year }) => `${day} tháng ${month} năm ${year}`,
  ({ day, month, year }) => `ngày ${day}/${month} năm ${year}`,
  ({ day, month, year }) => `ngày ${day} tháng ${month}/${year}`,
  ({ day, month, year }) => `NGÀY ${day} THÁNG ${month} NĂM ${year}`,
];
const FORMS: typeof IN_FIGURES = [
  ...IN_FIGURES,
  ({ day, month, year }) => `ngày ${inWords(day)} tháng ${monthInWords(month)} năm ${year}`,
];

const BOUNDS = [
  ['trước', 'before'],
  ['xong trước', 'before'],
  ['hoàn thành trước', 'before'],
  ['chậm nhất', 'by'],
  ['chậm nhất là', 'by'],
  ['muộn nhất là', 'by'],
  ['đến', 'by'],
  ['đến hết', 'by'],
  ['tới', 'by'],
  ['không quá', 'by'],
  ['hạn cuối là', 'by'],
  ['từ nay đến', 'by'],
  ['trước 17 giờ', 'before'],
  ['trước 16h30,', 'before'],
  ['chậm nhất 15 giờ 00 phút thứ Sáu,', 'by'],
  ['kể từ', 'from'],
  ['bắt đầu từ', 'from'],
] as const;

const form = fc.constantFrom(...FORMS);
const find = (text: string): ReturnType<typeof deadlineRecogniser.find> =>
  deadlineRecogniser.find({ text, folded: foldNfc(text) });

describe('any day', () => {
  test('is read back from every way of writing it, with its bound and no more than its words', () => {
    fc.assert(
      fc.property(someDay, form, fc.constantFrom(...BOUNDS), (day, write, [words, bound]) => {
        const written = `${words} ${write(day)}`;
        const text = `gửi danh sách về Sở Nội vụ ${written} để tổng hợp`;
        const [one, ...others] = find(text);
        expect(others).toEqual([]);
        expect(one?.value).toEqual({ kind: 'date', on: day, bound });
        expect(text.slice(one?.start, one?.end)).toBe(written);
      }),
      { numRuns: 400 },
    );
  });

  test('and the one it ends with make a window', () => {
    fc.assert(
      fc.property(someDay, someDay, fc.constantFrom(...IN_FIGURES), (a, b, write) => {
        const [from, to] = iso(a) <= iso(b) ? [a, b] : [b, a];
        expect(
          find(`tiếp nhận hồ sơ từ ${write(from)} đến hết ${write(to)}`).map(({ value }) => value),
        ).toEqual([{ kind: 'period', from, to }]);
      }),
      { numRuns: 200 },
    );
  });

  test('without its year is the next such day from the day of issue on', () => {
    fc.assert(
      fc.property(someDay, someDay, ({ day, month }, issued) => {
        fc.pre(day !== 29 || month !== 2);
        const [one] = find(`gửi danh sách trước ngày ${day}/${month}`);
        expect(one?.value).toEqual({ kind: 'date', on: { day, month, year: null }, bound: 'before' });
        const completed = completeDate({ day, month, year: null }, iso(issued));
        expect(completed?.assumed).toEqual(['year']);
        const date = completed?.date ?? '';
        expect(date >= iso(issued)).toBe(true);
        expect(date < iso({ ...issued, year: issued.year + 1 })).toBe(true);
      }),
    );
  });

  test('that no calendar has is no deadline', () => {
    const impossible = fc.oneof(
      fc.record({ day: fc.integer({ min: 32, max: 99 }), month: fc.integer({ min: 1, max: 12 }) }),
      fc.record({ day: fc.integer({ min: 1, max: 28 }), month: fc.integer({ min: 13, max: 99 }) }),
      fc.constantFrom({ day: 31, month: 4 }, { day: 30, month: 2 }, { day: 31, month: 11 }),
    );
    fc.assert(
      fc.property(impossible, ({ day, month }) => {
        expect(find(`gửi danh sách trước ngày ${day}/${month}/2025`)).toEqual([]);
      }),
    );
  });
});

/** Work with a deadline of every kind. */
const POINTS = [
  'Gửi báo cáo về Phòng Văn hóa - Xã hội trước ngày 15/9/2025',
  'Hoàn thành việc kiểm kê hóa chất chậm nhất là 17 giờ 00 ngày 15 tháng 9 năm 2025',
  'Lập danh sách hộ nghèo, gửi Phòng Kinh tế trước ngày 15/9',
  'Trình phê duyệt quy hoạch chung trong quý IV/2025',
  'Tổ chức kiểm tra các hồ chứa từ ngày 01/10/2025 đến hết ngày 15/10/2025',
  'Gửi báo cáo tình hình giải ngân trước ngày 25 hằng tháng',
  'Báo cáo tiến độ trước 16 giờ thứ Sáu hằng tuần',
  'Trả lời kiến nghị của cử tri trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản',
  'Nạo vét các tuyến kênh trước mùa mưa bão',
  'Niêm yết danh sách ngay sau khi có kết quả xét chọn',
  'Khẩn trương hoàn thiện hồ sơ đề nghị hỗ trợ',
  'Kiện toàn Ban Chỉ đạo trong tháng này',
  'Xây dựng nhà văn hóa liên thôn, hoàn thành trong năm 2026',
];

const planOf = (points: readonly string[]): string => `ỦY BAN NHÂN DÂN
XÃ HÒA AN
Số: 45/KH-UBND
Hòa An, ngày 20 tháng 8 năm 2025

KẾ HOẠCH
Triển khai một số nhiệm vụ cuối năm

Chủ tịch Ủy ban nhân dân xã yêu cầu các cơ quan, đơn vị thực hiện các nội dung sau:
${points.map((point, i) => `${i + 1}. ${point}.`).join('\n')}
`;

const somePoints = fc.shuffledSubarray(POINTS, { minLength: 2, maxLength: 6 });

/** What is said, without where: the words as printed with their white space folded. */
function sayings(text: string): unknown[] {
  return read(text).tasks.map(
    ({ deadline }) =>
      deadline && JSON.parse(JSON.stringify({ ...deadline, span: null }).replaceAll(/\\n|\s+/gu, ' ')),
  );
}

describe('deadlines of a whole text', () => {
  test('are all found', () => {
    const found = read(planOf(POINTS)).tasks.map(({ deadline }) => deadline?.kind);
    const kinds = 'date date date date period recurring recurring relative event event soon date date';
    expect(found).toEqual(kinds.split(' '));
  });

  test('stay the same when lines are wrapped and pages broken inside them', () => {
    const breaks = fc.constantFrom('\n', '\n', '\r\n', '\n\f', ' \n', '\n\n7\n\n');
    fc.assert(
      fc.property(
        somePoints,
        fc.array(fc.tuple(fc.nat(20), breaks), { minLength: 1, maxLength: 6 }),
        (points, cuts) => {
          const wrapped = points.map((point, i) => {
            const words = point.split(' ');
            const [at, gap] = cuts[i % cuts.length] ?? [1, '\n'];
            const place = 1 + (at % (words.length - 1));
            return `${words.slice(0, place).join(' ')}${gap}${words.slice(place).join(' ')}`;
          });
          expect(sayings(planOf(wrapped))).toEqual(sayings(planOf(points)));
        },
      ),
      { numRuns: 120 },
    );
  });

  test('read alike composed and decomposed, and with either placement of tones', () => {
    const moved = (text: string): string =>
      text.replaceAll('òa', 'oà').replaceAll('óa', 'oá').replaceAll('ủy', 'uỷ');
    fc.assert(
      fc.property(somePoints, (points) => {
        const plan = planOf(points);
        expect(sayings(plan.normalize('NFD'))).toEqual(sayings(plan));
        const withoutWords = (text: string): unknown[] =>
          read(text).tasks.map(
            ({ deadline }) => deadline && { ...deadline, span: null, written: '', text: '' },
          );
        expect(withoutWords(moved(plan))).toEqual(withoutWords(plan));
      }),
      { numRuns: 60 },
    );
  });
});
