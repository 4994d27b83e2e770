import { expect, test } from 'vitest';
import { read } from '../../src/index.ts';
import { dateOf, FOOT, HEAD, tasksOf } from './commune-plan.ts';

test('a time that is told for a label, and the order behind a semicolon', () => {
  const body = (rest: string): string => `II. NỘI DUNG
1. Thời gian họp lại: 8 giờ 00 ngày 19/4/2026${rest}
`;
  expect(tasksOf(body('; giao Văn phòng xã bố trí phòng họp.'))).toEqual([
    'II.1 Văn phòng xã: giao Văn phòng xã bố trí phòng họp',
  ]);
  expect(tasksOf(body('; giao lưu văn nghệ sau cuộc họp.'))).toEqual([]);
});

test('an hour with how often before a colon is when', () => {
  const { tasks } = read(`${HEAD}II. BÁO CÁO
- 16h30 hằng ngày: gửi số liệu về Văn phòng.
- 16 giờ trong phòng họp: gửi số liệu về Văn phòng.
${FOOT}`);
  expect(tasks.map(({ deadline }) => deadline?.kind)).toEqual(['recurring', undefined]);
});

test('a year before the colon says when, and the year that opens a sentence is that of each share', () => {
  const { tasks } = read(`${HEAD}II. NHIỆM VỤ
- Năm 2027: Lắp đồng hồ nước tại các ấp.
- Đến năm 2031, 95% hộ được dùng nước sạch; 85% hộ có hố xí hợp vệ sinh.
${FOOT}`);
  expect(tasks.map(({ quote, deadline }) => [quote, dateOf(deadline)])).toEqual([
    ['Lắp đồng hồ nước tại các ấp', '2027'],
    ['Đến năm 2031, 95% hộ được dùng nước sạch', '2031'],
    ['85% hộ có hố xí hợp vệ sinh', '2031'],
  ]);
});

test('a label names which of a group, or for whom somebody stands', () => {
  expect(
    tasksOf('1. Các hợp tác xã trồng rau: dọn vỏ thuốc; rửa mương.\n2. Đại diện Công an xã: tuần tra.\n'),
  ).toEqual([
    '1 Các hợp tác xã trồng rau: dọn vỏ thuốc',
    '1 Các hợp tác xã trồng rau: rửa mương',
    '2 Đại diện Công an xã: tuần tra',
  ]);
});

test('whoever is said to be responsible in a sentence of its own leads the task before it', () => {
  expect(tasksOf('1. Thu gom rác ở chợ. Đồng chí Phó Bí thư chi bộ chịu trách nhiệm.\n2. Đào hố.\n')).toEqual(
    ['1 Đồng chí Phó Bí thư chi bộ: Thu gom rác ở chợ', '2 : Đào hố'],
  );
});

test('a topic before a result to reach is left out, and where the money is from is no work', () => {
  expect(
    tasksOf(
      '1. Về rác thải: 90% hộ phân loại rác.\n2. Kinh phí: trích từ quỹ của xã.\n3. Các thôn đào hố.\n',
    ),
  ).toEqual(['1 : 90% hộ phân loại rác', '3 Các thôn: Các thôn đào hố']);
});

test('what is asked with whoever is asked, and what somebody is to be', () => {
  expect(
    tasksOf(
      'I. KIẾN NGHỊ\n1. Với UBND huyện: Cấp thêm xe chở rác.\nII. PHÂN CÔNG\n1. Phòng Kinh tế: là đầu mối nhận phản ánh của dân.\n',
    ),
  ).toEqual(['I.1 UBND huyện: Cấp thêm xe chở rác', 'II.1 Phòng Kinh tế: là đầu mối nhận phản ánh của dân']);
});

test('a calendar says the day before the work', () => {
  const { tasks } = read(
    `${HEAD}III. LỊCH\nNgày 12/4: Họp dân các thôn\nSáng thứ Hai (13/4): Trồng tre ven sông\n${FOOT}`,
  );
  expect(tasks.map(({ quote, deadline }) => [quote, deadline])).toMatchObject([
    ['Họp dân các thôn', { date: '2026-04-12', bound: 'on' }],
    ['Trồng tre ven sông', { date: '2026-04-13', bound: 'on' }],
  ]);
});
