import { describe, expect, test } from 'vitest';
import { schoolDeadline } from './school-deadline.ts';
import { problemsOf, schoolWeeks, schoolYearByFrame, schoolYearName } from './school-year.ts';

const YEARS = [schoolYearByFrame(2024), schoolYearByFrame(2025)];
const due = (text: string, issued: string | null) =>
  schoolDeadline(text, YEARS, issued === null ? null : Temporal.PlainDate.from(issued))?.toString() ?? null;

describe('a deadline told by the school year', () => {
  test.each([
    ['trước khi kết thúc học kỳ I', '2024-10-01', '2025-01-17'],
    ['trước khi kết thúc học kì I', '2025-02-01', '2026-01-17'],
    ['vào cuối học kỳ II', '2024-10-01', '2025-05-30'],
    ['đến hết học kỳ I', '2024-10-01', '2025-01-17'],
    ['hoàn thành trong học kỳ II', '2024-10-01', '2025-05-30'],
    ['vào cuối năm học', '2024-10-01', '2025-05-30'],
    ['trước khi kết thúc năm học 2025-2026', null, '2026-05-30'],
    ['trước khai giảng', '2024-08-01', '2024-09-04'],
    ['trước năm học mới', '2025-06-15', '2025-09-04'],
    ['trước thềm năm học mới', '2025-06-15', '2025-09-04'],
    ['ngay từ đầu năm học', '2024-08-01', null],
    ['sau khi sơ kết học kỳ I', '2024-10-01', null],
    ['từ đầu học kỳ II', '2024-10-01', null],
    ['trước khi tổ chức tổng kết', '2024-10-01', null],
    ['cuối năm học 2030-2031', '2024-10-01', null],
    ['cuối năm học', null, null],
  ])('%s, issued %s, ends on %s', (text, issued, expected) => {
    expect(due(text, issued)).toBe(expected);
  });
});

describe('a school year', () => {
  test('is called by both its years', () => {
    expect(schoolYearName(2024)).toBe('2024-2025');
  });

  test('counts its weeks from Monday, without weeks that are a break from Monday to Friday', () => {
    const tet = { from: '2025-01-27', to: '2025-02-02', name: 'Nghỉ Tết' };
    const whole = schoolWeeks(schoolYearByFrame(2024));
    const weeks = schoolWeeks({ ...schoolYearByFrame(2024), breaks: [tet] });
    expect(weeks[0]?.from.toString()).toBe('2024-09-02');
    expect(weeks).toHaveLength(whole.length - 1);
    expect(weeks.map(({ number }) => number)).toEqual(weeks.map((_, n) => n + 1));
    expect(weeks.some(({ from }) => from.toString() === '2025-01-27')).toBe(false);
  });

  test('is refused when its terms overlap, its opening lies outside, or a break ends before it begins', () => {
    const fair = schoolYearByFrame(2024);
    expect(problemsOf(fair)).toEqual({});
    const [first, second] = fair.terms;
    const overlapping = { ...fair, terms: [first, { ...second, from: first.to }] as const };
    expect(problemsOf({ ...overlapping, terms: [...overlapping.terms] })).toEqual({ terms: 'termsWrong' });
    expect(problemsOf({ ...fair, opening: '2025-02-01' })).toEqual({ opening: 'openingWrong' });
    const backwards = { from: '2025-02-02', to: '2025-01-27', name: 'Nghỉ' };
    expect(problemsOf({ ...fair, breaks: [backwards] })).toEqual({ breaks: 'breaksWrong' });
  });
});
