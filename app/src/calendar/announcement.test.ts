import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnnouncement } from './announcement.ts';

const read = (text: string) => {
  const { days, doubts } = readAnnouncement(text, 'Thông báo');
  return [
    ...days.map(({ day, kind, name }) => `${day} ${kind === 'holiday' ? 'nghỉ' : 'làm'} ${name}`),
    ...doubts.map((words) => `? ${words}`),
  ];
};

describe('an announcement', () => {
  test('of Tết with a window: its working days are off, weekends are so anyway', () => {
    expect(
      read(
        'Công chức, viên chức được nghỉ Tết Nguyên đán Bính Ngọ từ thứ Bảy ngày 14/02/2026 Dương lịch (tức ngày 27 tháng Chạp) đến hết Chủ nhật ngày 22/02/2026 Dương lịch.',
      ),
    ).toEqual([
      '2026-02-16 nghỉ Tết Nguyên đán',
      '2026-02-17 nghỉ Tết Nguyên đán',
      '2026-02-18 nghỉ Tết Nguyên đán',
      '2026-02-19 nghỉ Tết Nguyên đán',
      '2026-02-20 nghỉ Tết Nguyên đán',
    ]);
  });

  test('of National Day with a swap inside the window', () => {
    expect(
      read(
        'Dịp Quốc khánh, công chức được nghỉ 05 ngày, từ thứ Bảy ngày 29/8/2026 đến hết thứ Tư ngày 02/9/2026, trong đó hoán đổi ngày làm việc từ thứ Hai ngày 31/8/2026 sang thứ Bảy ngày 22/8/2026.',
      ),
    ).toEqual([
      '2026-08-22 làm Làm bù cho ngày 31/8',
      '2026-08-31 nghỉ Nghỉ hoán đổi dịp Quốc khánh',
      '2026-09-01 nghỉ Quốc khánh',
      '2026-09-02 nghỉ Quốc khánh',
    ]);
  });

  test.each([
    ['Tết Dương lịch năm 2027, người lao động nghỉ ngày 01/01/2027.', ['2027-01-01 nghỉ Tết Dương lịch']],
    ['Nghỉ Giỗ Tổ Hùng Vương vào thứ Sáu, ngày 16 tháng 4 năm 2027', ['2027-04-16 nghỉ Giỗ Tổ Hùng Vương']],
    [
      'Dịp Tết Dương lịch: hoán đổi ngày làm việc từ thứ Sáu, ngày 02/01/2026 sang thứ Bảy, ngày 10/01/2026.',
      ['2026-01-02 nghỉ Nghỉ hoán đổi dịp Tết Dương lịch', '2026-01-10 làm Làm bù cho ngày 2/1'],
    ],
    [
      'Dịp 30/4 và 1/5 được nghỉ từ ngày 30/4/2027 đến ngày 02/5/2027.',
      ['2027-04-30 nghỉ Ngày Chiến thắng và Quốc tế Lao động'],
    ],
    ['NGHỈ TẾT NGUYÊN ĐÁN: từ ngày 05/02/2027 đến hết ngày 05/02/2027', ['2027-02-05 nghỉ Tết Nguyên đán']],
    ['Các đơn vị báo cáo trước ngày 05/02/2027.', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('whose weekday does not fit its date says so', () => {
    expect(read('Được nghỉ Quốc khánh vào thứ Hai ngày 02/9/2026.')).toEqual([
      '2026-09-02 nghỉ Quốc khánh',
      '? được nghỉ quốc khánh vào thứ hai ngày 02/9/2026',
    ]);
  });

  test('with a day that does not exist, or a window without end, keeps nothing of it', () => {
    expect(read('Nghỉ ngày 31/02/2027.')).toEqual(['? nghỉ ngày 31/02/2027']);
    expect(read('Nghỉ từ ngày 01/01/2027 đến ngày 31/12/2027.')).toHaveLength(1);
  });

  test('letters of both forms read alike', () => {
    const text = 'Được nghỉ Quốc khánh từ ngày 01/9/2027 đến hết ngày 02/9/2027';
    expect(read(text.normalize('NFD'))).toEqual(read(text));
  });

  test('any text is read without harm, and in time', () => {
    const word = fc.constantFrom(
      'nghỉ',
      'từ',
      'đến',
      'ngày 1/1/2027',
      'hoán đổi ngày làm việc',
      'sang',
      '(',
      'thứ Hai',
      '.',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word, { maxLength: 400 }).map((all) => all.join(' ')),
        ),
        (text) => {
          const { days } = readAnnouncement(text, 'x');
          expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});
