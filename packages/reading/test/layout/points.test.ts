import { expect, test } from 'vitest';
import { read } from '../../src/index.ts';
import { FOOT, HEAD, tasksOf } from './commune-plan.ts';

test('who, with whom and by when below all the bullets of a point are said of each of them', () => {
  const body = `III. NHIỆM VỤ
1. Vệ sinh chợ
- Quét dọn khu bán cá.
- Đặt thêm thùng rác.
- Đơn vị chủ trì: Ban Quản lý chợ.
- Đơn vị phối hợp: Công an xã; Hợp tác xã Rau sạch, Đội xe Bến Tre.
- Thời gian hoàn thành: Tháng 4/2026.
- Kẻ lại vạch sân.
- Đơn vị chủ trì: Công an xã.
`;
  const all = {
    leads: ['Ban Quản lý chợ'],
    cooperators: ['Công an xã', 'Hợp tác xã Rau sạch', 'Đội xe Bến Tre'],
    deadline: { date: '2026-04' },
  };
  expect(read(HEAD + body + FOOT).tasks).toMatchObject([
    { quote: 'Quét dọn khu bán cá', ...all },
    { quote: 'Đặt thêm thùng rác', ...all },
    { quote: 'Kẻ lại vạch sân', leads: ['Công an xã'], cooperators: [], deadline: null },
  ]);
});

test('what a plus says below a dash is about that dash alone', () => {
  const { tasks } = read(`${HEAD}III. NHIỆM VỤ
- Quét dọn khu bán cá.
- Đặt thêm thùng rác.
+ Đơn vị chủ trì: Ban Quản lý chợ.
${FOOT}`);
  expect(tasks.map(({ leads }) => leads)).toEqual([[], ['Ban Quản lý chợ']]);
});

test('a number of several parts before a share is the number of its point', () => {
  expect(tasksOf('I. CHỈ TIÊU\n1.1. Có 90% hộ có thùng rác.\n1.2. 100% chợ có bể nước.\n')).toEqual([
    'I.1.1 : Có 90% hộ có thùng rác',
    'I.1.2 : 100% chợ có bể nước',
  ]);
});

test('an aim as a whole is no task, and one with its figure is', () => {
  const body = (aim: string): string => `Điều 1. Mục tiêu, chỉ tiêu năm 2026
1. Mục tiêu tổng quát: ${aim}.
`;
  expect(tasksOf(body('Thực hiện tốt việc dân chủ ở cơ sở'))).toEqual([]);
  expect(tasksOf(body('Xây dựng 05 tuyến đường hoa'))).toEqual(['Điều 1.1 : Xây dựng 05 tuyến đường hoa']);
});

test('an article keeps its word, so that no point of a plan issued with it is taken for it', () => {
  const body = `Điều 1. Ban hành kèm theo Quyết định này Kế hoạch dọn vệ sinh chợ Bến Tre.
ĐIỀU 2. Ban Quản lý chợ có trách nhiệm:
1. Kẻ lại vạch sân:
a) Sân chính kẻ trước ngày 15/4/2026;
b) Lối vào kẻ trước ngày 20/4/2026.
Điều 3. Giao Công an xã phân luồng xe.
`;
  const annexed = `KẾ HOẠCH
Dọn vệ sinh chợ Bến Tre
(Kèm theo Quyết định số 12/QĐ-UBND ngày 02/3/2026 của UBND xã)

I. NHIỆM VỤ
1. Ban Quản lý chợ quét dọn khu bán cá.
II. TỔ CHỨC THỰC HIỆN
2. Công an xã giữ trật tự.
`;
  const sections = read(HEAD + body + FOOT + annexed).tasks.map(({ section }) => section);
  expect(sections).toEqual(['Điều 2.1.a', 'Điều 2.1.b', 'Điều 3', 'I.1', 'II.2']);
});

test('a number with a dash before a share is the number of its point', () => {
  expect(tasksOf('I- CHỈ TIÊU\n1.1- Trên 90% hộ có thùng rác.\n1.2- 100% chợ có bể nước.\n')).toEqual([
    'I.1.1 : Trên 90% hộ có thùng rác',
    'I.1.2 : 100% chợ có bể nước',
  ]);
});

test('an address of the web after a colon is part of the order', () => {
  expect(
    tasksOf('1. Các thôn nộp báo cáo tại địa chỉ: https://baocao.example.vn trước ngày 10/4/2026.\n'),
  ).toEqual(['1 Các thôn: Các thôn nộp báo cáo tại địa chỉ: https://baocao.example.vn trước ngày 10/4/2026']);
});

test('a closing that only asks everybody to do what is theirs', () => {
  const closing = 'Đề nghị các thôn khẩn trương thực hiện đúng chức năng được giao';
  expect(
    tasksOf(`1. Trạm Y tế xã cấp thuốc.\n\n${closing}; kịp thời báo cáo khó khăn về UBND xã.\n`),
  ).toEqual(['1 Trạm Y tế xã: Trạm Y tế xã cấp thuốc', ' các thôn: kịp thời báo cáo khó khăn về UBND xã']);
});

test('a paragraph that a page break cut at a semicolon', () => {
  expect(tasksOf('1. Công an xã: Tuần tra ban đêm;\n\n2\n\nxử lý nghiêm xe quá tải.\n')).toEqual([
    '1 Công an xã: Tuần tra ban đêm',
    '1 Công an xã: xử lý nghiêm xe quá tải',
  ]);
});

test('bullets below a paragraph of the last point keep it in that point', () => {
  expect(
    tasksOf(`I. CHỢ
- Ban Quản lý chợ dọn rác.
II. ĐẤT
UBND xã sẽ kiến nghị UBND tỉnh gia hạn.
- Phòng Kinh tế lập hồ sơ.
`),
  ).toEqual([
    'I Ban Quản lý chợ: Ban Quản lý chợ dọn rác',
    'II UBND xã: UBND xã sẽ kiến nghị UBND tỉnh gia hạn',
    'II Phòng Kinh tế: Phòng Kinh tế lập hồ sơ',
  ]);
});

test('points beside the work say who leads it, who helps and by when', () => {
  const { tasks } = read(`${HEAD}I. TUYÊN TRUYỀN
1. Nội dung
a) Phát thanh về phân loại rác.
b) Công an xã kiểm tra việc đổ trộm rác.
2. Cơ quan chủ trì, phối hợp
a) Cơ quan chủ trì
- Phòng Kinh tế.
- Hội Phụ nữ; Đoàn Thanh niên.
b) Cơ quan phối hợp
- Trạm Y tế xã.
3. Thời gian thực hiện: Tháng 6/2026 và hằng năm.
II. KIỂM TRA
1. Nội dung: Kiểm tra các điểm tập kết rác.
2. Cơ quan thực hiện: Văn phòng HĐND và UBND xã.
${FOOT}`);
  expect(
    tasks.map(({ section, leads, cooperators, deadline }) => [section, leads, cooperators, deadline?.kind]),
  ).toEqual([
    ['I.1.a', ['Phòng Kinh tế', 'Hội Phụ nữ', 'Đoàn Thanh niên'], ['Trạm Y tế xã'], 'date'],
    ['I.1.b', ['Công an xã'], ['Trạm Y tế xã'], 'date'],
    ['II.1', ['Văn phòng HĐND và UBND xã'], [], undefined],
  ]);
});

test('a line below a figure says who leads and with whom, and then asks for a report', () => {
  const { tasks } = read(`${HEAD}1. Tỷ lệ hộ phân loại rác đạt 90% trở lên.
Đơn vị chủ trì: Phòng Kinh tế, phối hợp: Trạm Y tế xã. Báo cáo hằng quý.
2. Trồng 500 cây xanh.
Đơn vị chủ trì: Đoàn Thanh niên.
${FOOT}`);
  expect(tasks.map(({ leads, cooperators, quote }) => [leads, cooperators, quote])).toEqual([
    [['Phòng Kinh tế'], ['Trạm Y tế xã'], 'Tỷ lệ hộ phân loại rác đạt 90% trở lên'],
    [['Phòng Kinh tế'], [], 'Báo cáo hằng quý'],
    [['Đoàn Thanh niên'], [], 'Trồng 500 cây xanh'],
  ]);
});

/** Points of a plan wrapped after their first words, each between empty lines where `gap` says so. */
const wrappedPoints = (gap: string): string =>
  [
    ...Array.from({ length: 12 }, (_, i) => `- Dọn rãnh nước quanh\nấp số ${i + 1} và khu chợ.`),
    '- Kích hoạt Đội xung kích\nPhòng chống thiên tai của ấp.',
  ].join(gap);

test('where empty lines part the points, every other line goes on, however short the line before it', () => {
  const { tasks } = read(`${HEAD}I. NHIỆM VỤ\n\n${wrappedPoints('\n\n')}\n${FOOT}`);
  expect(tasks).toHaveLength(13);
  expect(tasks.at(-1)?.quote).toBe('Kích hoạt Đội xung kích Phòng chống thiên tai của ấp');
});

test('a heading that leaves most of its line empty ends there, though empty lines part everything else', () => {
  const point = (n: number, about: string): string => `${n}. Công tác ${about}
Tổ chức dọn sạch rãnh nước quanh sân chơi và khu nhà ăn, trồng thêm cây bóng mát
dọc theo hàng rào phía ngoài, kê lại bàn ghế trong các phòng học ở tầng dưới cho
khô ráo, lau bụi quạt trần và bóng đèn, thu gom giấy vụn đem bán gây quỹ lớp.`;
  const topics = ['dịch bệnh', 'cây xanh', 'khuyến học', 'làm đường', 'gây quỹ', 'thư viện', 'nhà ăn']
    .map((about) => [`${about} đợt một`, `${about} đợt hai`])
    .flat();
  const points = topics.map((about, i) => point(i + 1, about)).join('\n\n');
  const { tasks } = read(`${HEAD}I. NHIỆM VỤ\n\n${points}\n\n${FOOT}`);
  const first = tasks.filter(({ quote }) => quote.startsWith('Tổ chức dọn sạch rãnh nước'));
  expect(first.map(({ section }) => section)).toEqual(topics.map((_, i) => `I.${i + 1}`));
  expect(tasks.filter(({ quote }) => quote.startsWith('Công tác'))).toEqual([]);
});

test('where no empty lines part the points, a capital below a short line begins anew', () => {
  const { tasks } = read(`${HEAD}I. NHIỆM VỤ\n${wrappedPoints('\n')}\n${FOOT}`);
  expect(tasks.at(-1)?.quote).toBe('Phòng chống thiên tai của ấp');
});

test('whoever heads a point in one or two lines leads what begins below', () => {
  const point = (n: number, heading: string): string => `${n}. ${heading}
Tổ chức dọn sạch rãnh nước quanh sân chơi và khu nhà ăn, trồng thêm cây bóng mát
dọc theo hàng rào phía ngoài, kê lại bàn ghế trong các phòng học ở tầng dưới cho
khô ráo, lau bụi quạt trần và bóng đèn, thu gom giấy vụn đem bán gây quỹ lớp.`;
  const headings = Array.from({ length: 6 }, () => [
    'Văn phòng nhà trường',
    'Ban Giám hiệu nhà trường (thầy Lê Văn Tám thay mặt, cô Hà Thị Nụ thay\nkhi thầy vắng mặt)',
  ]).flat();
  const points = headings.map((heading, i) => point(i + 1, heading)).join('\n\n');
  const { tasks } = read(`${HEAD}I. NHIỆM VỤ\n\n${points}\n\n${FOOT}`);
  const led = tasks.filter(({ quote }) => quote.startsWith('Tổ chức dọn sạch rãnh nước'));
  expect(led.map(({ leads }) => leads.join())).toEqual(
    headings.map((_, i) => (i % 2 === 0 ? 'Văn phòng nhà trường' : 'Ban Giám hiệu nhà trường')),
  );
});

test('a bracket that a stray empty line cut goes on behind it', () => {
  expect(
    tasksOf(`1. Các xã gửi danh sách về Phòng Kinh tế (Tổ

Kế toán) trước ngày 20/9/2026.
`),
  ).toEqual(['1 Các xã: Các xã gửi danh sách về Phòng Kinh tế (Tổ Kế toán) trước ngày 20/9/2026']);
});

test('a line that breaks off before a name, before whom it asks or inside brackets goes on in the next', () => {
  expect(
    tasksOf(`1. Phối hợp với UBND huyện
Bình An sửa kè bờ Sông
Thao qua địa bàn xã.
2. Đề nghị
UBND huyện bố trí kinh phí (do UBND huyện
Bình An cấp) cho việc sửa kè.
`),
  ).toEqual([
    '1 : Phối hợp với UBND huyện Bình An sửa kè bờ Sông Thao qua địa bàn xã',
    '2 UBND huyện: Đề nghị UBND huyện bố trí kinh phí (do UBND huyện Bình An cấp) cho việc sửa kè',
  ]);
});

test('a kind of place that ends a heading, or a line about all such places, waits for no name', () => {
  expect(
    tasksOf(`I. TỔ CHỨC THỰC HIỆN
1. Văn phòng UBND xã
Theo dõi việc thu gom rác.
2. Công an các phường, xã
Hội Nông dân xã vận động hội viên thu gom rác.
`),
  ).toEqual([
    'I.1 Văn phòng UBND xã: Theo dõi việc thu gom rác',
    'I.2 Hội Nông dân xã: Hội Nông dân xã vận động hội viên thu gom rác',
  ]);
});

test('what is to come of the work is no work, whatever verb it opens with', () => {
  const body = `III. NHIỆM VỤ
1. Quét dọn khu bán cá.
- Đơn vị chủ trì: Ban Quản lý chợ.
- Sản phẩm: Báo cáo của Ban Quản lý chợ; Danh sách hộ kinh doanh.
2. Kẻ lại vạch sân. Chủ trì: Công an xã; phối hợp: Đội xe Bến Tre; hoàn thành: trong tháng 4/2026.
`;
  expect(read(`${HEAD}${body}${FOOT}`).tasks).toMatchObject([
    { quote: 'Quét dọn khu bán cá', leads: ['Ban Quản lý chợ'], cooperators: [], deadline: null },
    {
      quote: 'Kẻ lại vạch sân',
      leads: ['Công an xã'],
      cooperators: ['Đội xe Bến Tre'],
      deadline: { date: '2026-04' },
    },
  ]);
});

test('a sentence after the work may say who leads, who helps and by when without a colon', () => {
  const body = `III. NHIỆM VỤ
1. Quét dọn khu bán cá. Công an xã chủ trì; các thôn phối hợp thực hiện; hoàn thành trước ngày 30/6/2026.
2. Công an xã chủ trì rà soát hộ kinh doanh.
`;
  expect(read(`${HEAD}${body}${FOOT}`).tasks).toMatchObject([
    {
      quote: 'Quét dọn khu bán cá',
      leads: ['Công an xã'],
      cooperators: ['các thôn'],
      deadline: { date: '2026-06-30' },
    },
    { quote: 'Công an xã chủ trì rà soát hộ kinh doanh', leads: ['Công an xã'] },
  ]);
});

test('who leads and who helps may be said in one piece after the work, in brackets, behind a label or below it', () => {
  const body = `III. NHIỆM VỤ
1. Quét dọn khu bán cá. Công an xã chủ trì, các thôn phối hợp, hoàn thành trước ngày 30/6/2026.
2. Đặt thêm thùng rác. (Công an xã chủ trì, các thôn phối hợp)
3. Kẻ lại vạch sân. Phân công: Công an xã chủ trì, các thôn phối hợp.
4. Sửa cổng chợ
Phân công thực hiện: Công an xã chủ trì, phối hợp với các thôn.
5. Thay mái tôn
- Đơn vị thực hiện: Công an xã chủ trì, phối hợp các thôn.
`;
  const roles = { leads: ['Công an xã'], cooperators: ['các thôn'] };
  expect(read(`${HEAD}${body}${FOOT}`).tasks).toMatchObject([
    { quote: 'Quét dọn khu bán cá', ...roles, deadline: { date: '2026-06-30' } },
    { quote: 'Đặt thêm thùng rác', ...roles },
    { quote: 'Kẻ lại vạch sân', ...roles },
    { quote: 'Sửa cổng chợ', ...roles },
    { quote: 'Thay mái tôn', ...roles },
  ]);
});

test('what names work of its own is no such piece', () => {
  const body = `III. NHIỆM VỤ
1. Quét dọn khu bán cá. Công an xã chủ trì, các thôn phối hợp kiểm tra hàng quán.
2. Đặt thêm thùng rác. (Công an xã quản lý)
3. Kẻ lại vạch sân. Phân công: các thôn cử 02 người trực.
4. Sửa cổng chợ. Công an xã chủ trì tuần tra, phối hợp với các thôn canh gác.
`;
  expect(read(`${HEAD}${body}${FOOT}`).tasks.map(({ quote, leads }) => [quote, ...leads])).toEqual([
    ['Quét dọn khu bán cá'],
    ['Công an xã chủ trì, các thôn phối hợp kiểm tra hàng quán', 'Công an xã'],
    ['Đặt thêm thùng rác. (Công an xã quản lý)'],
    ['Kẻ lại vạch sân'],
    ['Phân công: các thôn cử 02 người trực', 'các thôn'],
    ['Sửa cổng chợ'],
    ['Công an xã chủ trì tuần tra, phối hợp với các thôn canh gác', 'Công an xã'],
  ]);
});

test('a line in brackets below the work says who and when', () => {
  const { tasks } = read(`${HEAD}II. NHIỆM VỤ
1. Sửa cầu ván.
(Chủ trì: Phòng Kinh tế; phối hợp: Công an xã; thời gian: tháng 6 năm 2026).
2. Trồng tre giữ đất.
(Đơn vị thực hiện: Hội Nông dân xã)
3. Vẽ bản đồ kênh (gồm kênh chính, kênh phụ).
${FOOT}`);
  expect(tasks.map(({ leads, cooperators, deadline }) => [leads, cooperators, deadline?.kind])).toEqual([
    [['Phòng Kinh tế'], ['Công an xã'], 'date'],
    [['Hội Nông dân xã'], [], undefined],
    [[], [], undefined],
  ]);
});

test('whoever is to carry the whole out is told outside the last point', () => {
  expect(
    tasksOf(
      '1. Các thôn đào hố.\n2. Các thôn trồng tre.\nTrưởng các thôn chịu trách nhiệm thi hành Chỉ thị này. Giao Công an xã theo dõi việc trồng.\n',
    ),
  ).toEqual([
    '1 Các thôn: Các thôn đào hố',
    '2 Các thôn: Các thôn trồng tre',
    ' Công an xã: Giao Công an xã theo dõi việc trồng',
  ]);
});

test('whoever is blamed is told by the order after it', () => {
  const body =
    '1. Phê bình Công an xã, Trạm Y tế xã không báo cáo; yêu cầu kiểm điểm trước dân.\n2. Các thôn thu quỹ.\n';
  expect(tasksOf(body)).toEqual([
    '1 Công an xã, Trạm Y tế xã: yêu cầu kiểm điểm trước dân',
    '2 Các thôn: Các thôn thu quỹ',
  ]);
});

test('whoever owns what is spoken of does not act', () => {
  expect(
    tasksOf('1. Kế hoạch dọn rác của các ngành, lĩnh vực và các thôn phải phù hợp với quy hoạch.\n'),
  ).toEqual(['1 : Kế hoạch dọn rác của các ngành, lĩnh vực và các thôn phải phù hợp với quy hoạch']);
  expect(tasksOf('1. Theo kế hoạch của xã, các thôn phải dọn rác.\n')).toEqual([
    '1 các thôn: Theo kế hoạch của xã, các thôn phải dọn rác',
  ]);
});

test('a number with its sign that opens a wrapped line is no point of a list', () => {
  expect(
    tasksOf(`1. Các thôn đưa mực nước các ao xuống dưới
+0,6 m trước ngày 07/9/2026.
2. Công an xã trực 24/24 giờ.`),
  ).toEqual([
    '1 Các thôn: Các thôn đưa mực nước các ao xuống dưới +0,6 m trước ngày 07/9/2026',
    '2 Công an xã: Công an xã trực 24/24 giờ',
  ]);
});
