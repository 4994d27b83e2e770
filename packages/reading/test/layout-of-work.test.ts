import { expect, test } from 'vitest';
import { type FoundDeadline, type Reading, read } from '../src/index.ts';

const HEAD = `ỦY BAN NHÂN DÂN
XÃ AN LÃNG
Số: 12/KH-UBND
An Lãng, ngày 03 tháng 3 năm 2026

KẾ HOẠCH
Vệ sinh môi trường năm 2026

UBND xã ban hành Kế hoạch như sau:
`;
const FOOT = `
Nơi nhận:
- Lưu: VT.

CHỦ TỊCH

Trần Văn Bính
`;

const said = (reading: Reading): unknown =>
  reading.tasks.map(({ section, leads, quote }) => `${section} ${leads.join(', ')}: ${quote}`);
const dateOf = (deadline: FoundDeadline | null): string | undefined =>
  deadline && 'date' in deadline ? deadline.date : undefined;
const tasksOf = (body: string): unknown => said(read(HEAD + body + FOOT));

test('a name that no list knows is a body where bodies stand', () => {
  expect(
    tasksOf(`V. TỔ CHỨC THỰC HIỆN
1. Xưởng Gốm Làng Hạ
Phân loại rác tại nguồn.
2. Kinh phí
Bố trí trong dự toán.
`),
  ).toEqual(['V.1 Xưởng Gốm Làng Hạ: Phân loại rác tại nguồn']);
});

test('a person with the office before a colon', () => {
  expect(
    tasksOf('II. Phân công nhiệm vụ\n1. Cô Trần Thị Bưởi – Phó Hiệu trưởng: lập danh sách lớp.\n'),
  ).toEqual(['II.1 Cô Trần Thị Bưởi – Phó Hiệu trưởng: lập danh sách lớp']);
});

test('general aims are no tasks where nobody is told; those with a figure are', () => {
  expect(
    tasksOf(`II. MỤC TIÊU
1. Mục tiêu chung
Giữ gìn môi trường trong lành, nâng cao ý thức của người dân.
2. Mục tiêu cụ thể
- 90% hộ dân phân loại rác.
`),
  ).toEqual(['II.2 : 90% hộ dân phân loại rác']);
});

test('results to reach stand under views as well', () => {
  expect(
    tasksOf(`I. QUAN ĐIỂM, MỤC TIÊU
1. Quan điểm
Môi trường là của chung.
2. Mục tiêu
- Không để rác tồn đọng qua đêm.
- 90% hộ dân phân loại rác.
`),
  ).toEqual(['I.2 : Không để rác tồn đọng qua đêm', 'I.2 : 90% hộ dân phân loại rác']);
});

test('the month in a heading over work is the time of all of it', () => {
  const { tasks } = read(`${HEAD}II. NHIỆM VỤ TRỌNG TÂM THÁNG 4\n1. Rà soát danh sách hộ nghèo.\n${FOOT}`);
  expect(tasks.map(({ deadline }) => deadline)).toMatchObject([
    { kind: 'date', date: '2026-04', bound: 'by' },
  ]);
});

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

test('a plan that goes by months gives each its work', () => {
  const { tasks } = read(`${HEAD}V. LỊCH KIỂM TRA
Tháng 4/2026
- Kiểm tra rãnh thoát nước.
Tháng 5/2026
- Kiểm tra hố ga.
VI. KHEN THƯỞNG
- Tặng giấy khen cho thôn sạch.
${FOOT}`);
  expect(tasks.map(({ section, deadline }) => [section, deadline?.kind === 'date' && deadline.date])).toEqual(
    [
      ['V', '2026-04'],
      ['V', '2026-05'],
      ['VI', false],
    ],
  );
});

test('whoever the closing line says will carry it out has what nobody else is named for', () => {
  expect(
    tasksOf(`1. Phân loại rác tại nguồn.
2. Công an xã: xử phạt đổ trộm rác.
Trên đây là Kế hoạch vệ sinh môi trường năm 2026, các thôn, cơ quan căn cứ triển khai thực hiện./.
`),
  ).toEqual(['1 các thôn, cơ quan: Phân loại rác tại nguồn', '2 Công an xã: xử phạt đổ trộm rác']);
});

test('names in a list of members are no work', () => {
  expect(
    tasksOf(`1. Thành lập Tổ kiểm tra gồm các ông (bà) có tên sau:
- Ông Lê Văn Mít, Phó Chủ tịch UBND xã - Tổ trưởng;
- Bà Trần Thị Ổi, công chức - Thành viên.
2. Tổ kiểm tra lập biên bản từng buổi.
`),
  ).toEqual(['2 Tổ kiểm tra: Tổ kiểm tra lập biên bản từng buổi']);
});

test('an answer to questions holds only what it promises', () => {
  expect(
    tasksOf(`1. Nội dung kiến nghị: Cử tri đề nghị xã rải nhựa đường vào nghĩa trang.
Trả lời: Tuyến đường dài 700 m, mặt đường cấp phối. Công trình chờ bố trí vốn. Phòng Kinh tế sẽ lập dự toán trong tháng 5/2026.
`),
  ).toEqual(['1 Phòng Kinh tế: Phòng Kinh tế sẽ lập dự toán trong tháng 5/2026']);
});

test('a paragraph that a page break cut at a semicolon', () => {
  expect(tasksOf('1. Công an xã: Tuần tra ban đêm;\n\n2\n\nxử lý nghiêm xe quá tải.\n')).toEqual([
    '1 Công an xã: Tuần tra ban đêm',
    '1 Công an xã: xử lý nghiêm xe quá tải',
  ]);
});

test('who is to watch over the document comes after the last point', () => {
  expect(
    tasksOf(`1. Phòng Kinh tế rà soát các bãi rác.
2. Công an xã xử lý xe chở rác rơi vãi.
Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này, báo cáo Chủ tịch UBND xã.
`),
  ).toEqual([
    '1 Phòng Kinh tế: Phòng Kinh tế rà soát các bãi rác',
    '2 Công an xã: Công an xã xử lý xe chở rác rơi vãi',
    ' Văn phòng: Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này, báo cáo Chủ tịch UBND xã',
  ]);
});

test('a time from now on in a list opening is that of the work below', () => {
  const { tasks } = read(
    `${HEAD}1. Từ nay đến Tết Nguyên đán, yêu cầu các thôn:\na) Kiểm tra đường điện.\n${FOOT}`,
  );
  expect(tasks.map(({ deadline }) => deadline?.kind)).toEqual(['event']);
});

test('an announcement tells where and when, and its list hands out no work', () => {
  const text = `${HEAD.replace('KẾ HOẠCH', 'THÔNG BÁO').replace('ban hành Kế hoạch', 'thông báo')}1. Nơi tiếp công dân
- Phòng số 3, số 15 đường Bến Đò, xã An Lãng (nhà văn hóa cũ).
2. Người dân nộp đơn tại bộ phận tiếp dân trước ngày 10/4/2026.
${FOOT}`;
  expect(said(read(text))).toEqual([
    '2 Người dân: Người dân nộp đơn tại bộ phận tiếp dân trước ngày 10/4/2026',
  ]);
});

test('a short letter wrapped anywhere: names of bodies and clauses go on in the next line', () => {
  const letter = [
    'ỦY BAN NHÂN DÂN\nXÃ HÒA BÌNH\nSố: 45/UBND-VX\nHòa Bình, ngày 12 tháng 5 năm 2026',
    'Kính gửi: Hiệu trưởng các trường trên địa bàn xã.',
    'UBND xã yêu cầu:',
    '1. Hiệu trưởng các trường tổ chức dạy bơi cho học sinh; gửi kế hoạch về Phòng Văn hóa - Xã hội trước ngày 25/5/2026.',
    '2. Công an xã chủ trì, phối hợp với Đoàn Thanh niên xã cắm biển cảnh báo tại các ao, hồ trước ngày 30/5/2026.',
  ];
  const wrapped = (width: number) =>
    letter
      .map((line) => line.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'gu'), '$1\n').trimEnd())
      .join('\n');
  const tasks = (text: string) => read(text).tasks.map(({ quote, leads }) => [quote, ...leads]);
  const whole = tasks(letter.join('\n'));
  expect(whole).toHaveLength(3);
  for (const width of [40, 45, 55, 80]) expect(tasks(wrapped(width)), `${width} letters`).toEqual(whole);
});

test('what is to be handed in by a day counts under a heading of times, and what was done there does not', () => {
  expect(
    tasksOf(`III. Thời gian
Các thôn gửi danh sách về Phòng Kinh tế chậm nhất ngày 10/4/2026.
Các thôn đã gửi danh sách đợt một trước ngày 01/3/2026.
`),
  ).toEqual(['III Các thôn: Các thôn gửi danh sách về Phòng Kinh tế chậm nhất ngày 10/4/2026']);
});

test('what a body has is part of its name in a heading', () => {
  expect(tasksOf('1. Các trường có tổ chức bán trú:\n- Công khai thực đơn tuần.\n')).toEqual([
    '1 Các trường có tổ chức bán trú: Công khai thực đơn tuần',
  ]);
});

test('what stands before the opening of a list obliges, and whoever is to do it acts in the list', () => {
  expect(
    tasksOf(`2. Phòng Kinh tế hoàn thiện phương án trước ngày 20/4/2026. Trong đó chú ý một số nội dung sau:
- Xác định rõ nguồn vốn.
3. Công an xã giữ trật tự.
`),
  ).toEqual([
    '2 Phòng Kinh tế: Phòng Kinh tế hoàn thiện phương án trước ngày 20/4/2026',
    '2 Phòng Kinh tế: Xác định rõ nguồn vốn',
    '3 Công an xã: Công an xã giữ trật tự',
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

test('a part whose first ones are lost stands above the points; a number of the law in the next line is none', () => {
  expect(
    tasksOf(`4. Chợ
Dọn rác theo quy định tại Khoản
3 - Điều 24 của Luật.
IV- TỔ CHỨC THỰC HIỆN
1. Phòng Kinh tế lập dự toán.
`),
  ).toEqual([
    '4 : Dọn rác theo quy định tại Khoản 3 - Điều 24 của Luật',
    'IV.1 Phòng Kinh tế: Phòng Kinh tế lập dự toán',
  ]);
});

test('under a heading of bodies, whoever is to lead is told by the issuer', () => {
  expect(
    tasksOf(
      '2. Các chi bộ; các tổ đảng:\nCác chi bộ họp tháng 4. Giao Ban Xây dựng Đảng chủ trì hướng dẫn.\n',
    ),
  ).toEqual([
    '2 Các chi bộ: Các chi bộ họp tháng 4',
    '2 Ban Xây dựng Đảng: Giao Ban Xây dựng Đảng chủ trì hướng dẫn',
  ]);
});

test('in an article, a paragraph that opens with a verb goes on with what those told before are to do', () => {
  const text = `Tăng cường phòng cháy mùa khô
Chủ tịch UBND tỉnh vừa ban hành công văn chỉ đạo tăng cường phòng cháy.
Chủ tịch UBND tỉnh yêu cầu các cơ quan, đơn vị tuyên truyền kỹ năng thoát nạn.
Tổ chức tự kiểm tra trụ sở; phân công người trực đêm.
Trong năm qua, toàn tỉnh xảy ra 12 vụ cháy.`;
  expect(said(read(text))).toEqual([
    ' các cơ quan, đơn vị: Chủ tịch UBND tỉnh yêu cầu các cơ quan, đơn vị tuyên truyền kỹ năng thoát nạn',
    ' các cơ quan, đơn vị: Tổ chức tự kiểm tra trụ sở',
    ' các cơ quan, đơn vị: phân công người trực đêm',
  ]);
});

test('where an opening announces the orders and nothing is numbered, every paragraph is of the list', () => {
  const text = `Học viện Biển Xanh thông báo làm việc trực tuyến
Căn cứ tình hình mưa bão, Học viện yêu cầu:
Người trực bố trí theo lịch từ ngày 04/3/2026.
Phòng Hành chính gửi lịch trực cho các khoa.
Học viện thông báo để các đơn vị biết và nghiêm túc thực hiện.`;
  expect(read(text).tasks.map(({ quote }) => quote)).toEqual([
    'Người trực bố trí theo lịch từ ngày 04/3/2026',
    'Phòng Hành chính gửi lịch trực cho các khoa',
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

test('what a meeting is about is told also below a line that opens it', () => {
  expect(
    tasksOf(`II. NỘI DUNG HỘI NGHỊ
Hội nghị họp trong một buổi với các nội dung:
1. Hướng dẫn ủ phân hữu cơ (45 phút).
2. Giải đáp ý kiến (30 phút).
III. PHÂN CÔNG
1. Trạm Y tế xã
Thực hiện các việc sau:
- Chuẩn bị tài liệu.
`),
  ).toEqual(['III.1 Trạm Y tế xã: Chuẩn bị tài liệu']);
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

test('what a decision does by being signed is no work; what its articles hand out is', () => {
  expect(
    tasksOf(`Điều 1. Phê duyệt Đề án bến xe với các nội dung chính.
Điều 2. Phòng Kinh tế công bố Đề án trước ngày 20/4/2026.
`),
  ).toEqual(['2 Phòng Kinh tế: Phòng Kinh tế công bố Đề án trước ngày 20/4/2026']);
});

test('views and tasks in one heading are work', () => {
  expect(
    tasksOf('II. QUAN ĐIỂM VÀ NHIỆM VỤ TRỌNG TÂM\n1. Thực hiện tốt nếp sống văn minh.\n2. Tuyên truyền.\n'),
  ).toEqual(['II.1 : Thực hiện tốt nếp sống văn minh', 'II.2 : Tuyên truyền']);
});

test('an article takes the type of what it says was issued, and no day of a paper for that of the meeting', () => {
  const { document } = read(`Sửa bến xe trong năm nay
Văn phòng UBND tỉnh vừa có thông báo kết luận của Chủ tịch UBND tỉnh tại cuộc họp về bến xe.
Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng xem xét Tờ trình số 12/TTr-SXD ngày 06/3/2026 của Ban Quản lý.`);
  expect(document.type).toBe('thông báo');
  expect(document.event?.date ?? null).toBeNull();
});

test('a country in the title is no column beside it', () => {
  const text = HEAD.replace(
    'Vệ sinh môi trường năm 2026',
    'VỀ HIỆP ĐỊNH VỚI CHÍNH PHỦ NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM KÝ NĂM 2026',
  );
  expect(read(`${text}1. Phòng Kinh tế lập dự toán.\n${FOOT}`).document.title).toBe(
    'VỀ HIỆP ĐỊNH VỚI CHÍNH PHỦ NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM KÝ NĂM 2026',
  );
});

test('a heading says who leads, with whom, and opens their points', () => {
  const { tasks } = read(`${HEAD}III. TỔ CHỨC THỰC HIỆN
1. Trung tâm Nước sạch Bến Lau chủ trì, phối hợp với các đơn vị liên quan:
a) Lắp đồng hồ nước tại các ấp.
b) Lấy mẫu nước hằng quý.
${FOOT}`);
  expect(tasks.map(({ section, leads }) => [section, leads])).toEqual([
    ['III.1.a', ['Trung tâm Nước sạch Bến Lau']],
    ['III.1.b', ['Trung tâm Nước sạch Bến Lau']],
  ]);
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

test('whoever acts in the sentence before a list opens does its work, below a heading, too', () => {
  const { tasks } = read(`${HEAD}II. NHIỆM VỤ
1. Phân loại rác
Các chi hội lập sổ theo dõi. Cụ thể như sau:
- Ghi số hộ tham gia.
- Ghi lượng rác thu được.
${FOOT}`);
  expect(tasks.map(({ leads }) => leads).slice(-2)).toEqual([['Các chi hội'], ['Các chi hội']]);
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
