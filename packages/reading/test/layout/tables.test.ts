import { expect, test } from 'vitest';
import { read } from '../../src/index.ts';
import { dateOf, FOOT, HEAD, said, tasksOf } from './commune-plan.ts';

test('a plan attached below the signature', () => {
  const plan = `
KẾ HOẠCH
Dọn vệ sinh kênh mương
(Kèm theo Kế hoạch số 12/KH-UBND)

I. TỔ CHỨC THỰC HIỆN
1. Các thôn: nạo vét kênh trước ngày 10/4/2026.
`;
  expect(said(read(`${HEAD}1. Ra quân tổng vệ sinh.\n${FOOT}${plan}`))).toEqual([
    '1 : Ra quân tổng vệ sinh',
    'I.1 Các thôn: nạo vét kênh trước ngày 10/4/2026',
  ]);
});

test('a table whose cells stand one below the other', () => {
  const reading = read(`${HEAD}II. PHÂN CÔNG
Các đơn vị thực hiện theo bảng sau:

STT
Nhiệm vụ
Đơn vị
chủ trì
Đơn vị phối hợp
Thời gian
1
Thu gom rác
tồn đọng
Các thôn
Công an xã
Trước ngày
15/4/2026
2
Trồng cây ven đường
Đoàn Thanh niên xã
Hội Nông dân xã
Tháng 5/2026

III. HIỆU LỰC
${FOOT}`);
  expect(reading.tasks).toMatchObject([
    {
      section: 'II.1',
      quote: 'Thu gom rác tồn đọng',
      leads: ['Các thôn'],
      cooperators: ['Công an xã'],
      deadline: { date: '2026-04-15' },
    },
    {
      section: 'II.2',
      leads: ['Đoàn Thanh niên xã'],
      cooperators: ['Hội Nông dân xã'],
      deadline: { date: '2026-05' },
    },
  ]);
});

test('what the annex hands out is not handed out by pointing to it', () => {
  expect(tasksOf('II. NHIỆM VỤ\nPhân công thực hiện 12 nhiệm vụ theo Phụ lục kèm theo.\n')).toEqual([]);
});

test('a table says what is to come of the work, and several lead it', () => {
  const { tasks } = read(`${HEAD}1. Giao các đơn vị thực hiện theo bảng:

| STT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian hoàn thành |
|---|---|---|---|---|
| 1 | Lắp thùng rác tại các ngõ | Phòng Kinh tế; Tổ Xanh | 100% ngõ có thùng rác | Tháng 9/2026 và hằng năm |
| 2 | Tập huấn phân loại rác | Hội Phụ nữ | Danh sách | 15/6/2026 |
${FOOT}`);
  expect(tasks.map(({ leads, targets, deadline }) => [leads, targets, deadline?.kind])).toEqual([
    [['Phòng Kinh tế', 'Tổ Xanh'], ['100%'], 'date'],
    [['Hội Phụ nữ'], [], 'date'],
  ]);
});

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

test('a detailed plan behind the signature hands out work', () => {
  const { tasks } = read(`${HEAD}1. Công an xã kiểm tra các điểm tập kết rác.
${FOOT}
KẾ HOẠCH CHI TIẾT

| STT | Nội dung | Người thực hiện | Thời gian |
|---|---|---|---|
| 1 | Lắp thùng rác tại các ngõ | Phòng Kinh tế | Tháng 9/2026 |
| 2 | Tập huấn phân loại rác | Hội Phụ nữ | 15/6/2026 |
`);
  expect(tasks.map(({ quote }) => quote)).toEqual([
    'Công an xã kiểm tra các điểm tập kết rác',
    'Lắp thùng rác tại các ngõ',
    'Tập huấn phân loại rác',
  ]);
});
