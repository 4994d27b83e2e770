import { expect, test } from 'vitest';
import { read } from '../../src/index.ts';
import { dateOf, FOOT, HEAD } from './commune-plan.ts';

const TABLE_HEAD = 'TT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian | Sản phẩm';

test('a stage is when, a programme is the work of a table', () => {
  const { tasks } = read(`${HEAD}III. THỰC HIỆN

| STT | Chương trình | Giai đoạn | Đơn vị chủ trì |
|---|---|---|---|
| 1 | Lắp thùng rác tại các ngõ | Tháng 9/2027 | Phòng Kinh tế |
${FOOT}`);
  expect(tasks.map(({ quote, leads, deadline }) => [quote, leads, dateOf(deadline)])).toEqual([
    ['Lắp thùng rác tại các ngõ', ['Phòng Kinh tế'], '2027-09'],
  ]);
});

test('a column of phases says when only where no other does', () => {
  const table = (columns: string, row: string): string =>
    `${HEAD}1. Giao các đơn vị thực hiện theo bảng:\n\n| ${columns} |\n|---|---|---|\n| ${row} |\n${FOOT}`;
  const [beside] = read(table('Giai đoạn | Thời gian | Nội dung', '1 | 9 - 10/2026 | Lắp thùng rác')).tasks;
  expect(beside?.deadline).toMatchObject({ kind: 'period', from: '2026-09', to: '2026-10' });
  const [alone] = read(
    table('Nội dung | Phụ trách | Giai đoạn', 'Lắp thùng rác | Các thôn | 2027-2028'),
  ).tasks;
  expect(alone?.deadline).toMatchObject({ kind: 'period', from: '2027', to: '2028' });
});

test('years alone say when in a column of times, and nowhere else', () => {
  const rows = `1 | Xây dựng đề án thu gom rác | Các thôn | Công an xã | 2026 | Đề án
2 | Trồng cây trên đê | Đoàn Thanh niên xã | Các thôn | 2026-2028 | Báo cáo
3 | Nạo vét kênh chính | Các thôn | | Giai đoạn 2027 - 2030 | Báo cáo
4 | Sơ kết đề án 2026-2028 | Các thôn | | Thường xuyên | Báo cáo`;
  const { tasks } = read(`${HEAD}I. PHÂN CÔNG\n${TABLE_HEAD}\n${rows}\n${FOOT}`);
  expect(tasks.map(({ deadline }) => deadline)).toMatchObject([
    { kind: 'date', date: '2026', bound: 'by' },
    { kind: 'period', from: '2026', to: '2028' },
    { kind: 'period', from: '2027', to: '2030' },
    null,
  ]);
});

test('a column of months or quarters says which by a number alone', () => {
  const dates = (unit: string, ...cells: string[]): unknown => {
    const rows = cells.map((cell, i) => `| ${i + 1} | ${cell} | Nạo vét mương ${i + 1} | Các thôn |`);
    const table = ['| TT | '.concat(unit, ' | Nội dung | Người thực hiện |'), '|---|---|---|---|', ...rows];
    return read(`${HEAD}II. LỊCH\n${table.join('\n')}\n${FOOT}`).tasks.map(({ deadline }) =>
      dateOf(deadline),
    );
  };
  expect(dates('Tháng', '5/2026', '8', 'Tháng 9/2026', '')).toEqual([
    '2026-05',
    '2026-08',
    '2026-09',
    undefined,
  ]);
  expect(dates('Quý', 'II', 'IV/2026')).toEqual(['2026-06', '2026-12']);
  expect(dates('Địa bàn', '5/2026', '8')).toEqual([undefined, undefined]);
});

test('of two columns of times the one that counts the stages numbers the rows', () => {
  const rows = `| Giai đoạn | Thời gian | Nội dung trọng tâm |
| --- | --- | --- |
| 1 | 09 - 10/2031 | Khảo sát bến thuyền |
| 2 | Tháng 12/2031 | Bàn giao bến thuyền |
`;
  const { tasks } = read(`${HEAD}II. LỘ TRÌNH\n${rows}${FOOT}`);
  expect(tasks.map(({ section, deadline }) => [section, deadline])).toMatchObject([
    ['II.1', { kind: 'period', from: '2031-09', to: '2031-10' }],
    ['II.2', { kind: 'date', date: '2031-12' }],
  ]);
});

test('where no cell says when, to whom or with whom, the work itself may', () => {
  const [first, second] = read(`${HEAD}1. Giao các đơn vị thực hiện theo bảng:

| TT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian |
|---|---|---|---|---|
| 1 | Phối hợp với Trạm Y tế lập danh sách, gửi về Sở Y tế trước ngày 20/9/2027 | Phòng Nội vụ | | |
| 2 | Tổng hợp số liệu đến ngày 30/6/2027, báo cáo UBND tỉnh | Phòng Nội vụ | Thống kê | 05/7/2027 |
${FOOT}`).tasks;
  expect(first).toMatchObject({
    leads: ['Phòng Nội vụ'],
    cooperators: ['Trạm Y tế'],
    deadline: { date: '2027-09-20', bound: 'before', written: 'trước ngày 20/9/2027' },
  });
  expect(first?.parties.at(-1)).toMatchObject({ role: 'report-to', text: 'Sở Y tế' });
  expect(second).toMatchObject({ cooperators: ['Thống kê'], deadline: { date: '2027-07-05' } });
});

test('a merged cell before the work is of all rows that it spans', () => {
  const { tasks } = read(`${HEAD}II. LỊCH

| Thời gian | Nội dung | Chủ trì |
|---|---|---|
| Tháng 6/2026 | Khai mạc hè | Đoàn xã |
| | Mở lớp dạy bơi | Trường Tiểu học |
| Tháng 7/2026 | Ra quân dọn rác | Đoàn xã |
| | Tặng quà học sinh nghèo | Hội Khuyến học |
${FOOT}`);
  expect(tasks.map(({ deadline }) => dateOf(deadline))).toEqual(['2026-06', '2026-06', '2026-07', '2026-07']);
});

test('cells parted by tabs: one left empty, one with a line break, and months over the rows', () => {
  const { tasks } = read(`${HEAD}II. LỊCH
STT\tNội dung\tChủ trì\tPhối hợp\tThời hạn
1\tXây dựng kế hoạch tiêm
vắc xin\tPhòng Kinh tế\tCác thôn\tTrước 15/3/2027
2\tRà soát tổng đàn\tTrạm Thú y\t\tTháng 5/2027
${FOOT}`);
  expect(
    tasks.map(({ quote, leads, cooperators, deadline }) => [quote, leads, cooperators, dateOf(deadline)]),
  ).toEqual([
    ['Xây dựng kế hoạch tiêm vắc xin', ['Phòng Kinh tế'], ['Các thôn'], '2027-03-15'],
    ['Rà soát tổng đàn', ['Trạm Thú y'], [], '2027-05'],
  ]);
  const calendar = read(`${HEAD}II. LỊCH
Thời gian\tNội dung\tChủ trì

1. Tháng 10/2026
Ngày 03/10\tHội nghị giao ban\tVăn phòng
Trong tháng\tMở lớp bồi dưỡng\tĐoàn xã

2. Tháng 11/2026
Trước 15/11\tRà soát quy hoạch\tVăn phòng
${FOOT}`);
  expect(calendar.tasks.map(({ section, deadline }) => [section, dateOf(deadline)])).toEqual([
    ['II.1', '2026-10-03'],
    ['II.1', '2026-10'],
    ['II.2', '2026-11-15'],
  ]);
});
