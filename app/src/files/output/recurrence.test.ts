import { describe, expect, test } from 'vitest';
import { cycleOf } from './recurrence.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

/** What is written, its rule, the date of issue, the first last day in time after it, and the rule of all of them. */
const EXAMPLES = `
trước ngày 25 hằng tháng | FREQ=MONTHLY;BYMONTHDAY=25 | 2024-03-04 | 2024-03-24 | FREQ=MONTHLY;BYMONTHDAY=24
trước ngày 25 hằng tháng | FREQ=MONTHLY;BYMONTHDAY=25 | 2024-03-24 | 2024-04-24 | FREQ=MONTHLY;BYMONTHDAY=24
chậm nhất ngày 25 hằng tháng | FREQ=MONTHLY;BYMONTHDAY=25 | 2024-03-04 | 2024-03-25 | FREQ=MONTHLY;BYMONTHDAY=25
ngày 25 hằng tháng | FREQ=MONTHLY;BYMONTHDAY=25 | 2024-03-04 | 2024-03-25 | FREQ=MONTHLY;BYMONTHDAY=25
trước ngày 01 hằng tháng | FREQ=MONTHLY;BYMONTHDAY=1 | 2024-02-04 | 2024-02-29 | FREQ=MONTHLY;BYMONTHDAY=-1
trước ngày 10, 20 hằng tháng | FREQ=MONTHLY;BYMONTHDAY=10,20 | 2024-02-04 | 2024-02-09 | FREQ=MONTHLY;BYMONTHDAY=9,19
trước ngày 30 hằng tháng | FREQ=MONTHLY;BYMONTHDAY=30 | 2025-02-04 | 2025-02-28 | FREQ=MONTHLY;BYMONTHDAY=28,29;BYSETPOS=-1
trước ngày cuối cùng của tháng | FREQ=MONTHLY;BYMONTHDAY=-1 | 2024-02-04 | 2024-02-28 | FREQ=MONTHLY;BYMONTHDAY=-2
trước ngày làm việc cuối cùng của tháng | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 | 2024-02-04 | 2024-02-28 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2
hằng quý (trước ngày 20 của tháng cuối quý | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=20 | 2024-07-10 | 2024-09-19 | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=19
hằng quý | FREQ=MONTHLY;INTERVAL=3 | 2024-08-05 | 2024-09-30 | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1
mỗi học kỳ một lần | FREQ=MONTHLY;INTERVAL=6 | 2024-10-01 | 2024-12-31 | FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1
trước 16 giờ thứ Sáu hằng tuần | FREQ=WEEKLY;BYDAY=FR | 2024-03-04 | 2024-03-08 | FREQ=WEEKLY;BYDAY=FR;WKST=MO
trước thứ Sáu hằng tuần | FREQ=WEEKLY;BYDAY=FR | 2024-03-04 | 2024-03-07 | FREQ=WEEKLY;BYDAY=TH;WKST=MO
trước thứ Hai hằng tuần | FREQ=WEEKLY;BYDAY=MO | 2024-03-04 | 2024-03-10 | FREQ=WEEKLY;BYDAY=SU;WKST=MO
hằng tuần | FREQ=WEEKLY | 2024-03-08 | 2024-03-15 | FREQ=WEEKLY;BYDAY=FR;WKST=MO
trước 16 giờ hằng ngày | FREQ=DAILY | 2024-03-04 | 2024-03-05 | FREQ=DAILY
trước thứ Hai đầu tháng | FREQ=MONTHLY;BYDAY=1MO | 2024-06-10 | 2024-06-30 | FREQ=MONTHLY;BYDAY=SU;BYMONTHDAY=-1,1,2,3,4,5,6
trước thứ Sáu cuối cùng của tháng | FREQ=MONTHLY;BYDAY=-1FR | 2024-05-03 | 2024-05-30 | FREQ=MONTHLY;BYDAY=TH;BYMONTHDAY=-8,-7,-6,-5,-4,-3,-2
trước ngày 15/6 và 15/12 hằng năm | FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15 | 2024-06-20 | 2024-12-14 | FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=14
trước ngày 01/01 hằng năm | FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1 | 2024-06-20 | 2024-12-31 | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1
trước tháng 12 hằng năm | FREQ=YEARLY;BYMONTH=12 | 2024-06-20 | 2024-11-30 | FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=-1
hằng năm | FREQ=YEARLY | 2024-06-20 | 2024-12-31 | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1
`
  .trim()
  .split('\n')
  .map((line) => line.split(' | '));

describe('the last days in time of a deadline that recurs', () => {
  test.each(EXAMPLES)('%s, %s, issued on %s', (written = '', rrule = '', issued = '', ...expected) => {
    const cycle = cycleOf({ rrule, written }, { issued: day(issued), beforeMeans: 'previous-day' });
    expect([cycle?.first.toString(), cycle?.rule]).toEqual(expected);
  });

  test('an office that takes "trước ngày 25" for the 25th has it so here, too', () => {
    const written = { rrule: 'FREQ=MONTHLY;BYMONTHDAY=25', written: 'trước ngày 25 hằng tháng' };
    const cycle = cycleOf(written, { issued: day('2024-03-04'), beforeMeans: 'same-day' });
    expect([cycle?.first.toString(), cycle?.rule]).toEqual(['2024-03-25', 'FREQ=MONTHLY;BYMONTHDAY=25']);
  });

  test('where no rule tells the day before, it is the named one, and that is said', () => {
    const written = {
      rrule: 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1,15',
      written: 'trước ngày 1 và ngày 15 hằng quý',
    };
    const cycle = cycleOf(written, { issued: day('2024-03-04'), beforeMeans: 'previous-day' });
    expect([cycle?.rule, cycle?.note]).toEqual([written.rrule, 'named-day']);
    expect(
      cycleOf({ rrule: 'FREQ=HOURLY', written: '' }, { issued: day('2024-03-04'), beforeMeans: 'same-day' }),
    ).toBeNull();
  });
});
