import { describe, expect, test } from 'vitest';
import { deadlineInWords } from './deadline-words.ts';
import { readText } from './read.text.ts';

describe('a cycle in words', () => {
  test.each([
    ['FREQ=DAILY', 'hằng ngày', 'daily'],
    ['FREQ=WEEKLY;BYDAY=FR', 'thứ Sáu hằng tuần', 'weekly, Friday'],
    ['FREQ=WEEKLY;BYDAY=MO,TH', 'thứ Hai, thứ Năm hằng tuần', 'weekly, Monday, Thursday'],
    ['FREQ=WEEKLY;INTERVAL=2', '2 tuần một lần', 'every 2 weeks'],
    ['FREQ=MONTHLY;BYMONTHDAY=25', 'ngày 25 hằng tháng', 'monthly, day 25'],
    ['FREQ=MONTHLY;BYMONTHDAY=10,20', 'ngày 10, 20 hằng tháng', 'monthly, day 10, 20'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', 'ngày cuối cùng hằng tháng', 'monthly, the last day'],
    ['FREQ=MONTHLY;BYDAY=-1FR', 'thứ Sáu cuối cùng hằng tháng', 'monthly, the last Friday'],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      'ngày làm việc cuối cùng hằng tháng',
      'monthly, the last working day',
    ],
    ['FREQ=MONTHLY;INTERVAL=3', 'hằng quý', 'quarterly'],
    ['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15', 'ngày 15 hằng quý', 'quarterly, day 15'],
    ['FREQ=MONTHLY;INTERVAL=6', '6 tháng một lần', 'every 6 months'],
    ['FREQ=YEARLY;BYMONTH=5', 'tháng 5 hằng năm', 'yearly, month 5'],
    ['FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15', 'ngày 15/6, 15/12 hằng năm', 'yearly, day 15/6, 15/12'],
    [
      'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1',
      'ngày cuối cùng của tháng 12 hằng năm',
      'yearly, the last day of month 12',
    ],
    ['FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1', 'ngày 30 hằng tháng', 'monthly, day 30'],
    [
      'FREQ=MONTHLY;BYMONTH=2,8;BYMONTHDAY=28,29;BYSETPOS=-1',
      'ngày 29/2, 29/8 hằng năm',
      'yearly, day 29/2, 29/8',
    ],
    ['FREQ=HOURLY', 'mỗi giờ', 'hourly'],
    ['FREQ=HOURLY;INTERVAL=2', '2 giờ một lần', 'every 2 hours'],
    ['FREQ=MINUTELY;INTERVAL=30', '30 phút một lần', 'every 30 minutes'],
    ['FREQ=SECONDLY', 'FREQ=SECONDLY', 'FREQ=SECONDLY'],
  ])('%s', (rrule, vi, en) => {
    expect(deadlineInWords({ kind: 'recurring', rrule }, readText.vi)).toBe(vi);
    expect(deadlineInWords({ kind: 'recurring', rrule }, readText.en)).toBe(en);
  });

  test.each([
    [
      'trước ngày 25 hằng tháng',
      'FREQ=MONTHLY;BYMONTHDAY=25',
      'trước ngày 25 hằng tháng',
      'monthly, before day 25',
    ],
    [
      'chậm nhất **ngày 25** hằng tháng',
      'FREQ=MONTHLY;BYMONTHDAY=25',
      'chậm nhất ngày 25 hằng tháng',
      'monthly, by day 25',
    ],
    [
      'hằng tháng (trước\nngày 28',
      'FREQ=MONTHLY;BYMONTHDAY=28',
      'trước ngày 28 hằng tháng',
      'monthly, before day 28',
    ],
    [
      'trước 16 giờ thứ Sáu hằng tuần',
      'FREQ=WEEKLY;BYDAY=FR',
      'trước 16 giờ thứ Sáu hằng tuần',
      'weekly, Friday before 16:00',
    ],
    ['hằng ngày, trước 16h30', 'FREQ=DAILY', 'trước 16 giờ 30 hằng ngày', 'daily, before 16:30'],
    ['trước thứ Sáu hằng tuần', 'FREQ=WEEKLY;BYDAY=FR', 'trước thứ Sáu hằng tuần', 'weekly, before Friday'],
    [
      'trước tháng 12 hằng năm',
      'FREQ=YEARLY;BYMONTH=12',
      'trước tháng 12 hằng năm',
      'yearly, before month 12',
    ],
    ['ngày 25 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=25', 'ngày 25 hằng tháng', 'monthly, day 25'],
    ['trước mắt báo cáo hằng tháng', 'FREQ=MONTHLY', 'hằng tháng', 'monthly'],
  ])('keeps what bounds it: %s', (written, rrule, vi, en) => {
    expect(deadlineInWords({ kind: 'recurring', rrule, written }, readText.vi)).toBe(vi);
    expect(deadlineInWords({ kind: 'recurring', rrule, written }, readText.en)).toBe(en);
  });
});
