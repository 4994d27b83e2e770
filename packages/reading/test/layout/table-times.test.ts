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

const rowsOf = (body: string): unknown =>
  read(HEAD + body + FOOT).tasks.map(({ section, quote, leads, deadline }) =>
    [section, quote, leads.join(', '), dateOf(deadline) ?? deadline?.kind ?? '-'].join(' | '),
  );

test('a month that stands in the first of its rows only, and leaves no cell in the others', () => {
  const beside = `II. LỊCH
Thời gian\tNội dung công việc\tBộ phận thực hiện
Tháng 8/2026\tDọn vườn trường\tTổ Văn phòng
\tSửa bàn ghế\tTổ Bảo vệ
Tháng 9/2026\tMở câu lạc bộ cờ\tĐoàn trường
`;
  expect(rowsOf(beside)).toEqual([
    'II | Dọn vườn trường | Tổ Văn phòng | 2026-08',
    'II | Sửa bàn ghế | Tổ Bảo vệ | 2026-08',
    'II | Mở câu lạc bộ cờ | Đoàn trường | 2026-09',
  ]);
  const numbered = `II. LỊCH
TT\tTháng\tNội dung\tNgười phụ trách\tNgười phối hợp
1\t8/2026\tKiểm tra sổ sách\tTổ Văn phòng\tCác thôn
\t\tKiểm tra bếp ăn\tTrạm Y tế
2\t9/2026\tKiểm tra thư viện\tĐoàn xã
`;
  expect(rowsOf(numbered)).toEqual([
    'II.1 | Kiểm tra sổ sách | Tổ Văn phòng | 2026-08',
    'II.1 | Kiểm tra bếp ăn | Trạm Y tế | 2026-08',
    'II.2 | Kiểm tra thư viện | Đoàn xã | 2026-09',
  ]);
});

test('a body whose work goes over several rows, and the foot right below them', () => {
  const reading = read(`${HEAD}II. PHÂN CÔNG
Bộ phận\tNhiệm vụ\tThời hạn
Tổ Văn phòng\tRà soát tài sản\t31/12/2026
\tCông khai tài chính\tHằng quý
Nơi nhận:\tCHỦ TỊCH
- Lưu: VT.

\tTrần Văn Bính
`);
  expect(reading.tasks.map(({ leads, quote }) => [leads.join(), quote])).toEqual([
    ['Tổ Văn phòng', 'Rà soát tài sản'],
    ['Tổ Văn phòng', 'Công khai tài chính'],
  ]);
  expect(reading.document.recipients).toEqual(['Lưu: VT']);
});

test('the same with each cell on a line of its own', () => {
  expect(
    rowsOf(`II. LỊCH
Tháng
Nội dung
Phụ trách
Tháng 8/2026
Dọn vườn trường
Tổ Văn phòng
Sửa bàn ghế
Tổ Bảo vệ
Tháng 9/2026
Mở câu lạc bộ cờ
Đoàn xã
Tổng kết câu lạc bộ
Tổ Văn phòng
`),
  ).toEqual([
    'II | Dọn vườn trường | Tổ Văn phòng | 2026-08',
    'II | Sửa bàn ghế | Tổ Bảo vệ | 2026-08',
    'II | Mở câu lạc bộ cờ | Đoàn xã | 2026-09',
    'II | Tổng kết câu lạc bộ | Tổ Văn phòng | 2026-09',
  ]);
});

test('of a month and a day in it the day that the work tells', () => {
  const table = (...rows: string[]): unknown =>
    rowsOf(`II. LỊCH\n\n| Thời gian | Nội dung | Phụ trách |\n|---|---|---|\n${rows.join('\n')}\n`);
  expect(
    table(
      '| Tháng 9/2026 | Nộp danh sách trước ngày 15/9 | Đoàn xã |',
      '| Quý IV/2026 | Thi nấu ăn từ ngày 16/10 đến ngày 20/10 | Hội Phụ nữ xã |',
      '| Tháng 10/2026 | Báo cáo trước ngày 05/11 | Đoàn xã |',
      '| 20/11/2026 | Gửi ảnh trước ngày 15/11 | Đoàn xã |',
    ),
  ).toEqual([
    'II | Nộp danh sách trước ngày 15/9 | Đoàn xã | 2026-09-15',
    'II | Thi nấu ăn từ ngày 16/10 đến ngày 20/10 | Hội Phụ nữ xã | period',
    'II | Báo cáo trước ngày 05/11 | Đoàn xã | 2026-10',
    'II | Gửi ảnh trước ngày 15/11 | Đoàn xã | 2026-11-20',
  ]);
});

test('a year over some rows is that of their months', () => {
  expect(
    rowsOf(`II. TIẾN ĐỘ

| TT | Nội dung | Phụ trách | Thời gian |
|---|---|---|---|
| I | Năm 2026 | | |
| 1 | Sưu tầm hiện vật | Đoàn xã | Quý II |
| II | Năm 2027 | | |
| 2 | Viết bản thảo | Đoàn xã | Tháng 4 |
| 3 | In sách | Văn phòng | |
`),
  ).toEqual([
    'II.I.1 | Sưu tầm hiện vật | Đoàn xã | 2026-06',
    'II.II.2 | Viết bản thảo | Đoàn xã | 2027-04',
    'II.II.3 | In sách | Văn phòng | 2027',
  ]);
});

test('days by their number below a title with their month', () => {
  expect(
    rowsOf(`II. LỊCH HOẠT ĐỘNG THÁNG 4/2026
Ngày\tNội dung\tChủ trì
05\tLễ phát động trồng cây\tĐoàn xã
12 - 14\tHội thi nấu ăn\tHội Phụ nữ xã
\tTổng kết hội thi\tVăn phòng
`),
  ).toEqual([
    'II | Lễ phát động trồng cây | Đoàn xã | 2026-04-05',
    'II | Hội thi nấu ăn | Hội Phụ nữ xã | period',
    'II | Tổng kết hội thi | Văn phòng | period',
  ]);
  expect(
    rowsOf(`II. CÔNG VIỆC THÁNG 4/2026

| TT | Nội dung | Chủ trì | Thời hạn |
|---|---|---|---|
| 1 | Trồng cây ven đê | Đoàn xã | |
| 2 | Dọn kênh mương | Các thôn | 20/4/2026 |
`),
  ).toEqual(['II.1 | Trồng cây ven đê | Đoàn xã | 2026-04', 'II.2 | Dọn kênh mương | Các thôn | 2026-04-20']);
});

test('a week with its days, a week of the month above, and a day at the end of the work', () => {
  expect(
    rowsOf(`II. LỊCH

| Tuần | Nội dung | Phụ trách |
|---|---|---|
| Tuần 1 (06/4 - 10/4) | Cân đo trẻ | Trạm Y tế |
| Tuần 2 (13/4 - 17/4) | Tập huấn sơ cứu ngày 15/4 | Trạm Y tế |
| Tuần 3 (20/4 - 24/4) | Chuẩn bị văn nghệ chào mừng ngày 22/4 | Đoàn xã |
`),
  ).toEqual([
    'II | Cân đo trẻ | Trạm Y tế | period',
    'II | Tập huấn sơ cứu ngày 15/4 | Trạm Y tế | 2026-04-15',
    'II | Chuẩn bị văn nghệ chào mừng ngày 22/4 | Đoàn xã | period',
  ]);
  expect(
    rowsOf(`II. LỊCH HOẠT ĐỘNG THÁNG 5/2026

| Tuần | Nội dung | Phụ trách |
|---|---|---|
| Tuần 1 | Dọn vườn thuốc nam | Trạm Y tế |
`),
  ).toEqual(['II | Dọn vườn thuốc nam | Trạm Y tế | 2026-05']);
  expect(
    rowsOf(`II. LỊCH

| Nội dung | Thời gian | Phụ trách |
|---|---|---|
| Luân chuyển thuốc | Quý II - Quý III | Trạm Y tế |
`),
  ).toEqual(['II | Luân chuyển thuốc | Trạm Y tế | 2026-09']);
});
