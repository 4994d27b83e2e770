import { expect, test } from 'vitest';
import { read } from '../../src/index.ts';
import { dateOf, FOOT, HEAD, said, tasksOf } from './commune-plan.ts';

const TABLE_HEAD = 'TT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian | Sản phẩm';

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

test.each([
  ['QUY ĐỊNH\nPhân công, phân cấp quản lý chợ', ['Điều 1.1 Sở Công Thương: Quản lý chợ hạng một']],
  ['QUY CHẾ\nPhối hợp quản lý chợ', ['Điều 1.1 Sở Công Thương: Quản lý chợ hạng một']],
  ['QUY CHẾ\nThi đua của các chợ', []],
])('attached rules that say what each body is to do are read, and no others: %s', (title, expected) => {
  const attached = `${title}\n(Kèm theo Quyết định số 12/QĐ-UBND ngày 03/3/2026 của UBND xã)\n\nĐiều 1. Sở Công Thương\n1. Quản lý chợ hạng một.\n`;
  const decision = `${HEAD.replace('KẾ HOẠCH', 'QUYẾT ĐỊNH')}Điều 1. Ban hành kèm theo Quyết định này văn bản về chợ.\n${FOOT}\n`;
  expect(said(read(decision + attached))).toEqual(expected);
});

test('rows that only head others stand in a table of one cell to a line', () => {
  const { tasks, document } = read(`${HEAD.split('UBND xã ban')[0]?.trimEnd() ?? ''}
PHỤ LỤC PHÂN CÔNG
STT
NỘI DUNG
ĐƠN VỊ CHỦ TRÌ
TIẾN ĐỘ
I
Chợ và bến bãi
1
Thu gom rác tồn đọng
Các thôn
Trước 15/4/2026
2
Kẻ vạch bãi xe
Công an xã
Tháng 5/2026
II
Trường học
1
Trồng cây ven đường
Đoàn Thanh niên xã
Tháng 6/2026
2
Sửa hàng rào
Trường Tiểu học Bình Lâm
Tháng 7/2026
`);
  expect(document.title).toBe('Vệ sinh môi trường năm 2026');
  expect(tasks.map(({ quote, leads, deadline }) => [quote, ...leads, dateOf(deadline)])).toEqual([
    ['Thu gom rác tồn đọng', 'Các thôn', '2026-04-15'],
    ['Kẻ vạch bãi xe', 'Công an xã', '2026-05'],
    ['Trồng cây ven đường', 'Đoàn Thanh niên xã', '2026-06'],
    ['Sửa hàng rào', 'Trường Tiểu học Bình Lâm', '2026-07'],
  ]);
});

test('whoever has a name in small letters beside another in a cell, and what goes on with a name', () => {
  const { tasks } = read(`${HEAD}I. PHÂN CÔNG
| STT | Nội dung | Người thực hiện | Thời gian |
|---|---|---|---|
| 1 | Kê bàn ghế | Khối 3, khối 4 | 05/4/2026 |
| 2 | Trực cổng | Thầy Mít, bảo vệ | 06/4/2026 |
| 3 | Chuyển hồ sơ | Trung tâm Lưu trữ, số hóa | 07/4/2026 |
${FOOT}`);
  expect(tasks.map(({ leads }) => leads)).toEqual([
    ['Khối 3', 'khối 4'],
    ['Thầy Mít', 'bảo vệ'],
    ['Trung tâm Lưu trữ, số hóa'],
  ]);
});

test('what the annex hands out is not handed out by pointing to it', () => {
  expect(tasksOf('II. NHIỆM VỤ\nPhân công thực hiện 12 nhiệm vụ theo Phụ lục kèm theo.\n')).toEqual([]);
});

test('of two columns that may hold the work, the one that orders it', () => {
  const rows = `| Hoạt động | Nội dung | Phụ trách | Thời gian |
| --- | --- | --- | --- |
| Ngày hội đọc sách | Tổ chức thi kể chuyện theo sách | Đoàn Thanh niên xã | 15/4/2026 |
| Đường hoa | Trồng hoa hai bên đường thôn | Hội Phụ nữ xã | 20/4/2026 |
`;
  expect(tasksOf(`Các đơn vị thực hiện như sau:\n${rows}`)).toEqual([
    ' Đoàn Thanh niên xã: Tổ chức thi kể chuyện theo sách',
    ' Hội Phụ nữ xã: Trồng hoa hai bên đường thôn',
  ]);
  expect(tasksOf(`Các đơn vị thực hiện như sau:\n${rows.replace('Nội dung', 'Ghi chú')}`)).toEqual([
    ' Đoàn Thanh niên xã: Ngày hội đọc sách',
    ' Hội Phụ nữ xã: Đường hoa',
  ]);
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

/** The first task of a table with these columns, as who and by when; "không" where it hands out none. */
const rowOf = (columns: string): string => {
  const table = `| TT | ${columns} |\n|---|---|---|---|\n| 1 | Lắp thùng rác | Công an xã | 20/4/2026 |\n`;
  const [task] = read(`${HEAD}1. Giao các đơn vị thực hiện theo bảng:\n\n${table}${FOOT}`).tasks;
  return task ? `${task.leads.join(', ')} ${dateOf(task.deadline) ?? ''}` : 'không';
};

test.each([
  'Các nhiệm vụ | Giao cho | Hạn',
  'Việc cần làm | Người làm | Lịch thực hiện',
  'Việc phải thực hiện | Cá nhân phụ trách | Ngày',
  'Các hoạt động | Phụ trách | Tuần thực hiện',
])('a table names work, who and by when in many words: %s', (columns) => {
  expect(rowOf(columns)).toBe('Công an xã 2026-04-20');
});

test('a table of goods or of days off hands out nothing', () => {
  expect(rowOf('Nội dung | Đơn vị tính | Số lượng')).toBe('không');
  expect(rowOf('Tên hàng | Người bán | Ngày')).toBe('không');
});

test('a cell whose last letter is printed in parts is quoted whole', () => {
  const table =
    '| TT | Nội dung | Người thực hiện | Thời gian |\n|---|---|---|---|\n| 1 | Chép lại kết quả | Thủ quỹ | 5/2026 |';
  const text = `${HEAD}II. LỊCH\n${table}\n${FOOT}`.normalize('NFD');
  const [task] = read(text).tasks;
  expect([task?.quote, task?.leads]).toEqual(['Chép lại kết quả', ['Thủ quỹ']]);
  expect(text.slice(task?.span.start, task?.span.end).normalize('NFC')).toBe('Chép lại kết quả');
});

test('a title in each of the cells it was merged of heads the rows below it', () => {
  const title = (label: string, words: string): string => [label, ...Array(5).fill(words)].join(' | ');
  const text = `${TABLE_HEAD}
${title('I', 'Công tác tuyên truyền')}
1 | Treo pa nô ở nhà văn hóa | Các thôn | Công an xã | Quý II/2026 | Pa nô
${title('II', 'Công tác kiểm tra')}
1 | Kiểm tra bãi rác | Công an xã | Các thôn | 6/2026 | Biên bản
`;
  const { tasks } = read(HEAD + text + FOOT);
  expect(tasks.map(({ section, quote }) => `${section} ${quote}`)).toEqual([
    'I.1 Treo pa nô ở nhà văn hóa',
    'II.1 Kiểm tra bãi rác',
  ]);
});

test('what a row of a table cites is cited by the document', () => {
  const row = '1 | Tổng kết Đề án số 15/ĐA-UBND ngày 02/3/2021 | Các thôn | Công an xã | 2026 | Báo cáo';
  expect(read(`${HEAD}${TABLE_HEAD}\n${row}\n${FOOT}`).citations).toMatchObject([
    { number: '15/ĐA-UBND', date: '2021-03-02' },
  ]);
});

test('an attached programme whose title begins beside its type', () => {
  const programme = (title: string): string => `
${title}
DỌN VỆ SINH KÊNH MƯƠNG
(Ban hành kèm theo Quyết định số 12/QĐ-UBND)

I. TỔ CHỨC THỰC HIỆN
1. Các thôn: nạo vét kênh trước ngày 10/4/2026.

PHỤ LỤC
CÁC TUYẾN KÊNH CẦN NẠO VÉT
`;
  const of = (title: string): unknown =>
    said(read(`${HEAD}1. Ra quân tổng vệ sinh.\n${FOOT}${programme(title)}`));
  expect(of('CHƯƠNG TRÌNH HÀNH ĐỘNG CỦA ỦY BAN NHÂN DÂN XÃ')).toEqual([
    '1 : Ra quân tổng vệ sinh',
    'I.1 Các thôn: nạo vét kênh trước ngày 10/4/2026',
  ]);
  expect(of('QUY CHẾ LÀM VIỆC CỦA ỦY BAN NHÂN DÂN XÃ')).toEqual(['1 : Ra quân tổng vệ sinh']);
});

test('an appendix ends the body, and its table has numbers of its own', () => {
  const body = `I. NHIỆM VỤ
1. Các thôn: nạo vét kênh trước ngày 10/4/2026.

PHỤ LỤC I
DANH MỤC NHIỆM VỤ
`;
  const row = '1 | Thu gom rác tồn đọng | Các thôn | Công an xã | Tháng 5/2026 | Báo cáo';
  expect(said(read(`${HEAD}${body}${TABLE_HEAD}\n${row}\n`))).toEqual([
    'I.1 Các thôn: nạo vét kênh trước ngày 10/4/2026',
    '1 Các thôn: Thu gom rác tồn đọng',
  ]);
});

test('cells name bodies line by line or by their letters, and nobody by a dash', () => {
  const table = `| TT | Nội dung công việc | Đơn vị thực hiện | Đơn vị phối hợp | Thời gian |
|---|---|---|---|---|
| 1 | Trang trí hội trường | P. HCTH<br>P. CTSV | P. QTTB, ĐTN | 03/9/2026 - 04/9/2026 |
| 2 | Đón tiếp đại biểu | Các khoa, viện, trung tâm | - | 03-05/9/2026 |
| 3 | Tổng vệ sinh sân trường | Đoàn Thanh niên; các lớp | Không | 5/9 |
`;
  const { tasks } = read(`${HEAD}I. PHÂN CÔNG\n${table}`);
  expect(tasks).toMatchObject([
    {
      leads: ['P. HCTH', 'P. CTSV'],
      cooperators: ['P. QTTB', 'ĐTN'],
      deadline: { from: '2026-09-03', to: '2026-09-04' },
    },
    {
      leads: ['Các khoa, viện, trung tâm'],
      cooperators: [],
      deadline: { from: '2026-09-03', to: '2026-09-05' },
    },
    { leads: ['Đoàn Thanh niên', 'các lớp'], cooperators: [], deadline: { date: '2026-09-05' } },
  ]);
});

test('one column says who leads and who helps', () => {
  const rows = `| Nội dung | Phân công nhiệm vụ | Tiến độ |
| --- | --- | --- |
| 1. Lập danh mục bến thuyền: kiểm kê, xếp loại | Chủ trì: Phòng Kinh tế. Phối hợp: Công an xã (tuần tra), Trung tâm Lưu trữ, Số hóa tỉnh, Bưu điện xã, doanh nghiệp. | Danh mục trình duyệt quý III/2026; cập nhật hằng năm. |
| 2. Nạo vét luồng | Chủ trì: Ban Quản lý dự án; Hợp tác xã Bến Trúc. | Hoàn thành tháng 4/2027 |
| 3. Cắm phao tiêu | Đoàn Thanh niên xã | Hằng năm |
`;
  const [first, second, third] = read(`${HEAD}Các đơn vị thực hiện như sau:\n${rows}${FOOT}`).tasks;
  expect(first).toMatchObject({
    section: '1',
    quote: 'Lập danh mục bến thuyền: kiểm kê, xếp loại',
    leads: ['Phòng Kinh tế'],
    cooperators: ['Công an xã', 'Trung tâm Lưu trữ, Số hóa tỉnh', 'Bưu điện xã', 'doanh nghiệp'],
    deadline: { kind: 'date', date: '2026-09' },
  });
  expect(second).toMatchObject({
    leads: ['Ban Quản lý dự án', 'Hợp tác xã Bến Trúc'],
    cooperators: [],
    deadline: { date: '2027-04' },
  });
  expect(third).toMatchObject({ leads: ['Đoàn Thanh niên xã'], deadline: { kind: 'recurring' } });
});

test('"nt" is what the row above says; a row that says who and when is work in however few words', () => {
  const rows = `| TT | Nội dung | Phụ trách | Phối hợp | Thời gian |
| --- | --- | --- | --- | --- |
| 1 | Kiểm tra bến thuyền | Công an xã | Bưu điện xã | Hằng tháng |
| 2 | Vớt bèo trên kênh | nt | -nt- | 30/4/2026 |
| 3 | Đua bè | Đoàn Thanh niên xã | | 02/9/2026 |
| 4 | Ghi chú | | | |
`;
  const { tasks } = read(`${HEAD}Các đơn vị thực hiện như sau:\n${rows}${FOOT}`);
  expect(tasks.map(({ quote, leads, cooperators }) => [quote, leads, cooperators])).toEqual([
    ['Kiểm tra bến thuyền', ['Công an xã'], ['Bưu điện xã']],
    ['Vớt bèo trên kênh', ['Công an xã'], ['Bưu điện xã']],
    ['Đua bè', ['Đoàn Thanh niên xã'], []],
  ]);
});

test('the title of a table is no work', () => {
  const rows = `| Nội dung | Phụ trách | Thời gian |
| --- | --- | --- |
| Trồng hoa ven đường | Hội Phụ nữ xã | 20/4/2026 |
`;
  expect(tasksOf(`II. NHIỆM VỤ\n1. Vớt bèo.\n2. Bảng phân công trồng hoa\n${rows}`)).toEqual([
    'II.1 : Vớt bèo',
    'II.2 Hội Phụ nữ xã: Trồng hoa ven đường',
  ]);
  expect(
    tasksOf('II. NHIỆM VỤ\n1. Vớt bèo.\n2. Danh sách hộ nghèo gửi về xã trước ngày 05/4/2026.\n'),
  ).toHaveLength(2);
});

test('an empty line in a table of one cell to a line is an empty cell', () => {
  const { tasks } = read(`${HEAD}II. PHÂN CÔNG
TT
Nội dung công việc
Đơn vị chủ trì
Đơn vị phối hợp
Thời hạn hoàn thành
1
Kẻ lại vạch sân và lối vào chợ, thay biển chỉ dẫn cho các hộ kinh doanh mới
Ban Quản lý chợ

15/4/2026
2
Phân luồng xe
Công an xã
Các thôn
Tháng 5/2026
3
Quét dọn khu bán cá
Các thôn

Chậm nhất ngày 20/4/2026
${FOOT}`);
  expect(tasks).toMatchObject([
    { leads: ['Ban Quản lý chợ'], cooperators: [], deadline: { date: '2026-04-15' } },
    { leads: ['Công an xã'], cooperators: ['Các thôn'], deadline: { date: '2026-05' } },
    { leads: ['Các thôn'], cooperators: [], deadline: { date: '2026-04-20' } },
  ]);
});

test('a table with tabs between its cells is read once, though each row stands on a line', () => {
  const { tasks } = read(
    [
      'KẾ HOẠCH',
      'Chăm lo Tết',
      'I. PHÂN CÔNG',
      'TT\tNội dung công việc\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian thực hiện',
      '1\tTổ chức phiên chợ cho người lao động\tBan Chính sách\tBan Tài chính\tTrước 27/01/2024',
      '2\tTổng hợp danh sách người lao động được hỗ trợ\tBan Tài chính\tVăn phòng\tTrước 10/01/2024',
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Văn phòng theo dõi việc thực hiện Kế hoạch.',
    ].join('\n'),
  );
  expect(tasks.map(({ quote }) => quote)).toEqual([
    'Tổ chức phiên chợ cho người lao động',
    'Tổng hợp danh sách người lao động được hỗ trợ',
    'Văn phòng theo dõi việc thực hiện Kế hoạch',
  ]);
});
