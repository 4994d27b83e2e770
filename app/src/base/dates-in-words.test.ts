import { describe, expect, test } from 'vitest';
import {
  type DateFrame,
  dateInWords,
  dayInWords,
  dueInWords,
  momentInWords,
  periodInWords,
  plainDate,
  sentenceCase,
  workingDaysLeftInWords,
  writtenAndTaken,
} from './dates-in-words.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2024-06-20');
const vi: DateFrame = { today, locale: 'vi' };
const en: DateFrame = { today, locale: 'en' };

describe('a date', () => {
  test.each([
    ['2024-06-28', 'T6 28/6', 'thứ Sáu 28/6/2024'],
    ['2024-06-23', 'CN 23/6', 'Chủ nhật 23/6/2024'],
    ['2024-06-24', 'T2 24/6', 'thứ Hai 24/6/2024'],
    ['2025-01-03', 'T6 3/1/2025', 'thứ Sáu 3/1/2025'],
    ['2023-12-30', 'T7 30/12/2023', 'thứ Bảy 30/12/2023'],
  ])('%s is written %s', (date, text, full) => {
    expect(dateInWords(day(date), vi)).toEqual({ text, full });
  });

  test('is written in English with the name of the month', () => {
    expect(dateInWords(day('2024-06-28'), en)).toEqual({ text: 'Fri 28 Jun', full: 'Friday 28 Jun 2024' });
    expect(dateInWords(day('2025-01-03'), en).text).toBe('Fri 3 Jan 2025');
  });

  test('as a limit is the last day in time', () => {
    expect(dueInWords(day('2024-06-18'), vi)).toEqual({ text: 'hạn T3 18/6', full: 'hạn thứ Ba 18/6/2024' });
    expect(dueInWords(day('2024-06-18'), en).text).toBe('due Tue 18 Jun');
  });

  test('near today is called by name', () => {
    expect(dayInWords(today, vi)).toEqual({ text: 'hôm nay', full: 'thứ Năm 20/6/2024' });
    expect(dayInWords(day('2024-06-19'), vi).text).toBe('hôm qua');
    expect(dayInWords(day('2024-06-21'), vi).text).toBe('ngày mai');
    expect(dayInWords(day('2024-06-18'), vi).text).toBe('T3 18/6');
    expect(dayInWords(day('2024-06-21'), en).text).toBe('tomorrow');
  });

  test('over the turn of the year is still yesterday', () => {
    expect(dayInWords(day('2023-12-31'), { today: day('2024-01-01'), locale: 'vi' }).text).toBe('hôm qua');
  });

  test('in a document always has its year', () => {
    expect(plainDate(today, 'vi')).toBe('20/6/2024');
    expect(plainDate(today, 'en')).toBe('20 Jun 2024');
  });
});

describe('a moment', () => {
  test('is told in the time of the offices, not of the machine', () => {
    expect(momentInWords(Temporal.Instant.from('2024-06-19T09:20:00Z'), vi)).toEqual({
      text: 'hôm qua 16:20',
      full: '16:20 thứ Tư 19/6/2024',
    });
  });

  test('late in the evening of Greenwich is already the next day', () => {
    expect(momentInWords(Temporal.Instant.from('2024-06-19T19:05:00Z'), vi).text).toBe('hôm nay 2:05');
  });

  test('in English has the day before the time', () => {
    expect(momentInWords(Temporal.Instant.from('2024-06-12T02:03:00Z'), en)).toEqual({
      text: 'Wed 12 Jun 9:03',
      full: 'Wednesday 12 Jun 2024, 9:03',
    });
  });
});

describe('what is left', () => {
  test.each([
    [3, 'còn 3 ngày làm việc', '3 working days left'],
    [1, 'còn 1 ngày làm việc', '1 working day left'],
    [0, 'đến hạn hôm nay', 'due today'],
    [-2, 'quá hạn 2 ngày làm việc', '2 working days overdue'],
  ])('%i', (days, vietnamese, english) => {
    expect(workingDaysLeftInWords(days, 'vi')).toBe(vietnamese);
    expect(workingDaysLeftInWords(days, 'en')).toBe(english);
  });

  test('begins with a capital at the head of a line', () => {
    expect(sentenceCase('còn 3 ngày')).toBe('Còn 3 ngày');
    expect(sentenceCase('đến hạn hôm nay')).toBe('Đến hạn hôm nay');
    expect(sentenceCase('')).toBe('');
  });
});

test('what was written stands beside what was made of it', () => {
  expect(writtenAndTaken('trước ngày 12/7/2024', day('2024-07-11'), 'vi')).toBe(
    'trước ngày 12/7/2024 → thứ Năm 11/7/2024',
  );
});

describe('a period', () => {
  test.each([
    ['2024-06-01', '2024-06-30', 'tháng 6', 'Jun'],
    ['2023-02-01', '2023-02-28', 'tháng 2/2023', 'Feb 2023'],
    ['2024-06-01', '2024-06-15', '1/6 – 15/6', '1 Jun – 15 Jun'],
    ['2023-12-01', '2024-01-05', '1/12/2023 – 5/1/2024', '1 Dec 2023 – 5 Jan 2024'],
    ['2024-06-20', '2024-06-20', '20/6', '20 Jun'],
  ])('from %s to %s', (from, to, vietnamese, english) => {
    expect(periodInWords(day(from), day(to), vi)).toBe(vietnamese);
    expect(periodInWords(day(from), day(to), en)).toBe(english);
  });
});
