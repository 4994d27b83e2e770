import { expect, test } from 'vitest';
import { read } from '../../src/index.ts';
import { dateOf, FOOT, HEAD, tasksOf } from './commune-plan.ts';

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

test('the month in a heading over work is the time of all of it', () => {
  const { tasks } = read(`${HEAD}II. NHIỆM VỤ TRỌNG TÂM THÁNG 4\n1. Rà soát danh sách hộ nghèo.\n${FOOT}`);
  expect(tasks.map(({ deadline }) => deadline)).toMatchObject([
    { kind: 'date', date: '2026-04', bound: 'by' },
  ]);
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

test.each([
  'Về chuyển đổi số',
  'Kết quả đạt được',
  'Những tồn tại',
  'Chế độ làm việc',
  'Thu chi 6 tháng đầu năm',
])('a heading may end in a word whose last syllable often goes on: %s', (heading) => {
  const { outline } = read(`${HEAD}1. ${heading}\nCông an xã rà soát danh sách.\n${FOOT}`);
  expect(outline.map(({ label }) => label)).toEqual([heading]);
});

test.each(['Thực hiện Thông báo số', 'Theo đề nghị của', 'Gửi danh sách về'])(
  'and no line ends so where the syllable stands by itself: %s',
  (line) => {
    const { outline } = read(`${HEAD}1. ${line}\nCông an xã rà soát danh sách.\n${FOOT}`);
    expect(outline[0]?.label).toMatch(/rà soát danh sách/u);
  },
);

test('a calendar gives each day its work, and what is noted below is of none of them', () => {
  const { tasks } = read(`${HEAD}Thứ Hai, 09/3
8h00. Phòng Kinh tế chuẩn bị tài liệu họp giao ban.
Thứ Ba (10/3):
Công an xã kiểm tra bến đò.
Ghi chú: Các phòng đăng ký lịch với Văn phòng.
${FOOT}`);
  expect(tasks.map(({ leads, deadline }) => [...leads, dateOf(deadline)])).toEqual([
    ['Phòng Kinh tế', '2026-03-09'],
    ['Công an xã', '2026-03-10'],
    ['Các phòng', undefined],
  ]);
});

test.each([
  ['các doanh nghiệp thu gom', 'các doanh nghiệp thu gom'],
  ['các đoạn đường ngập', ''],
  ['xe chở đất', ''],
])('bodies of a kind before a colon are told, and things are not: %s', (label, lead) => {
  expect(tasksOf(`II. NHIỆM VỤ\n1. Đối với ${label}: kiểm tra thùng xe.\n`)).toEqual([
    expect.stringMatching(new RegExp(`^II.1 ${lead}: `, 'u')),
  ]);
});

test('an officer of the army with the office before a colon is one person', () => {
  expect(
    tasksOf('V. PHÂN CÔNG\n1. Thiếu tá Lê Văn Mít, Phó Chỉ huy trưởng - Tham mưu trưởng: duyệt văn kiện.\n'),
  ).toEqual(['V.1 Thiếu tá Lê Văn Mít, Phó Chỉ huy trưởng - Tham mưu trưởng: duyệt văn kiện']);
});

test('those that no list knows are parted only where another body begins', () => {
  const body = (heading: string): string => `V. TỔ CHỨC THỰC HIỆN
1. ${heading}
Lưu mẫu thức ăn.
`;
  expect(tasksOf(body('Tổ chức, cá nhân sản xuất, kinh doanh thực phẩm'))).toEqual([
    'V.1 Tổ chức, cá nhân sản xuất, kinh doanh thực phẩm: Lưu mẫu thức ăn',
  ]);
  expect(tasksOf(body('Xưởng Gốm Làng Hạ, Trạm Y tế xã'))).toEqual([
    'V.1 Xưởng Gốm Làng Hạ, Trạm Y tế xã: Lưu mẫu thức ăn',
  ]);
});

test('people by their names, with what they are, head their work', () => {
  expect(
    tasksOf(
      'II. Phân công nhiệm vụ\n1. Các ông (bà): Lê Bưởi, Hồ Thị Mận - Trưởng thôn\nLập danh sách hộ nghèo.\n',
    ),
  ).toEqual(['II.1 Lê Bưởi, Hồ Thị Mận: Lập danh sách hộ nghèo']);
});

test('what is to be handed in by a day counts under a heading of times, and what was done there does not', () => {
  expect(
    tasksOf(`III. Thời gian
Các thôn gửi danh sách về Phòng Kinh tế chậm nhất ngày 10/4/2026.
Các thôn đã gửi danh sách đợt một trước ngày 01/3/2026.
`),
  ).toEqual(['III Các thôn: Các thôn gửi danh sách về Phòng Kinh tế chậm nhất ngày 10/4/2026']);
});

test('a point right above its first part is the title of its parts, closed or not', () => {
  const of = (next: string): unknown =>
    tasksOf(`II. PHÂN CÔNG
1. Rà soát các bãi rác; tăng cường kiểm tra việc thu gom.
${next}. Phòng Kinh tế lập danh sách bãi rác.
`);
  expect(of('1.1')).toEqual(['II.1.1 Phòng Kinh tế: Phòng Kinh tế lập danh sách bãi rác']);
  expect(of('2')).toEqual([
    'II.1 : Rà soát các bãi rác',
    'II.1 : tăng cường kiểm tra việc thu gom',
    'II.2 Phòng Kinh tế: Phòng Kinh tế lập danh sách bãi rác',
  ]);
});

test('a heading that ends in the word for a body stands above one that begins with such a word', () => {
  expect(
    tasksOf(`III. TỔ CHỨC THỰC HIỆN
1. Các phòng của Sở
Văn phòng Sở đặt thùng rác.
2. Các thôn
Thu gom rác.
`),
  ).toEqual(['III.1 Văn phòng Sở: Văn phòng Sở đặt thùng rác', 'III.2 Các thôn: Thu gom rác']);
  expect(tasksOf('1. Gửi kế hoạch về Phòng\nKinh tế xã trước ngày 10/4/2026.\n')).toEqual([
    '1 : Gửi kế hoạch về Phòng Kinh tế xã trước ngày 10/4/2026',
  ]);
});

test('an office with whoever holds it heads the work of that person', () => {
  expect(
    tasksOf('I. Trưởng ban: Ông Vũ Văn Sen - Phó Chủ tịch UBND xã\nDuyệt lịch trực.\nII. Các thôn\nTrực.\n'),
  ).toEqual(['I Ông Vũ Văn Sen - Phó Chủ tịch UBND xã: Duyệt lịch trực', 'II Các thôn: Trực']);
});

test('a heading that ends in "làm việc" is whole', () => {
  expect(tasksOf('I. NHIỆM VỤ\n1. Đào hố.\nII. Chế độ làm việc\nCác thôn họp chiều thứ Sáu.\n')).toEqual([
    'I.1 : Đào hố',
    'II Các thôn: Các thôn họp chiều thứ Sáu',
  ]);
});

test('a body cut before its letters goes on in the next line', () => {
  expect(tasksOf('1. Gửi danh sách về Phòng\nGDĐT trước ngày 10/4/2026.\n2. Đào hố.\n')).toEqual([
    '1 : Gửi danh sách về Phòng GDĐT trước ngày 10/4/2026',
    '2 : Đào hố',
  ]);
});

test('the last part of all may be what is proposed', () => {
  expect(
    tasksOf('I. NHIỆM VỤ\n1. Thu gom rác.\nII. Kiến nghị\nĐề nghị UBND huyện cấp thêm xe chở rác.\n'),
  ).toEqual(['I.1 : Thu gom rác', 'II UBND huyện: Đề nghị UBND huyện cấp thêm xe chở rác']);
});

test('who is in a group may stand behind its colon in a heading', () => {
  const of = (heading: string): unknown =>
    tasksOf(`III. TỔ CHỨC THỰC HIỆN
1. ${heading}
a) Lập tổ thu gom rác.
`);
  expect(of('Các đơn vị chuyên môn: Khoa Kỹ nghệ Xanh, Viện Gốm Làng Hạ và Khoa Tre')).toEqual([
    'III.1.a Khoa Kỹ nghệ Xanh, Viện Gốm Làng Hạ, Khoa Tre: Lập tổ thu gom rác',
  ]);
  expect(of('Các nội dung cụ thể: thu gom, phân loại')).toEqual(['III.1.a : Lập tổ thu gom rác']);
});

test('what a body has is part of its name in a heading', () => {
  expect(tasksOf('1. Các trường có tổ chức bán trú:\n- Công khai thực đơn tuần.\n')).toEqual([
    '1 Các trường có tổ chức bán trú: Công khai thực đơn tuần',
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

test('a number alone on its line numbers the line that was wrapped below it', () => {
  expect(
    tasksOf(`**IV.
TỔ CHỨC THỰC HIỆN**

**1.
Trạm Khuyến nông**

- Hướng dẫn ủ phân
hữu cơ tại ruộng.

**2.
Các hợp tác xã:**

Thu gom vỏ bao thuốc.
`),
  ).toEqual([
    'IV.1 Trạm Khuyến nông: Hướng dẫn ủ phân hữu cơ tại ruộng',
    'IV.2 Các hợp tác xã: Thu gom vỏ bao thuốc',
  ]);
});

test('a number above a point that has its own, or above an empty line, numbers nothing', () => {
  expect(tasksOf('II.\n1. Trạm Y tế phun hóa chất.\n3.\n\nCác thôn dọn rãnh nước.\n')).toEqual([
    '1 Trạm Y tế: Trạm Y tế phun hóa chất',
    '1 Các thôn: Các thôn dọn rãnh nước',
  ]);
});

test('a line that nothing closes, between whole sentences, heads what stands below it', () => {
  expect(
    tasksOf(`III. PHÂN CÔNG NHIỆM VỤ
Ban Giám hiệu nhà trường
Duyệt kế hoạch trực cổng trường.
Bố trí kinh phí mua thùng rác.
Tổ Văn phòng
Lập sổ theo dõi thiết bị.
Chế độ báo cáo
Các tổ báo cáo kết quả hằng tháng.
`),
  ).toEqual([
    'III Ban Giám hiệu nhà trường: Duyệt kế hoạch trực cổng trường',
    'III Ban Giám hiệu nhà trường: Bố trí kinh phí mua thùng rác',
    'III Tổ Văn phòng: Lập sổ theo dõi thiết bị',
    'III Các tổ: Các tổ báo cáo kết quả hằng tháng',
  ]);
});

test('what is closed, begins small or has no whole sentence below it is no heading', () => {
  expect(
    tasksOf(`II. NỘI DUNG
Trạm Y tế phun hóa chất.
Dọn rãnh nước quanh chợ.
Quét vôi gốc cây
Thu gom vỏ chai
`),
  ).toEqual([
    'II Trạm Y tế: Trạm Y tế phun hóa chất',
    'II : Dọn rãnh nước quanh chợ',
    'II : Quét vôi gốc cây',
    'II : Thu gom vỏ chai',
  ]);
});

test('several in a heading, the second in small letters or after what the first is charged with', () => {
  expect(
    tasksOf(`IV. TỔ CHỨC THỰC HIỆN
1. Giáo viên bộ môn, tổ bảo vệ, Đoàn trường
Giữ sạch sân trường.
2. Các phòng, ban quản lý chợ
Thu gom rác chợ.
3. Đối với nhân viên phụ trách vườn trường và Tổ Nuôi dưỡng bán trú
Tưới cây.
`),
  ).toEqual([
    'IV.1 Giáo viên bộ môn, tổ bảo vệ, Đoàn trường: Giữ sạch sân trường',
    'IV.2 Các phòng, ban quản lý chợ: Thu gom rác chợ',
    'IV.3 nhân viên phụ trách vườn trường, Tổ Nuôi dưỡng bán trú: Tưới cây',
  ]);
  const { tasks } = read(`${HEAD}IV. TỔ CHỨC THỰC HIỆN
1. Giáo viên bộ môn, tổ bảo vệ, Đoàn trường
Giữ sạch sân trường.
${FOOT}`);
  expect(tasks[0]?.leads).toEqual(['Giáo viên bộ môn', 'tổ bảo vệ', 'Đoàn trường']);
});

test('a staff that is spoken to, and one that a point is about', () => {
  expect(
    tasksOf(`II. NHIỆM VỤ
1. Đối với đội ngũ giáo viên
Hướng dẫn học sinh phân loại rác.
2. Đội ngũ giáo viên
Bố trí đủ người dạy.
`),
  ).toEqual(['II.1 đội ngũ giáo viên: Hướng dẫn học sinh phân loại rác', 'II.2 : Bố trí đủ người dạy']);
});

test('a heading is as long as its brackets make it', () => {
  expect(
    tasksOf(`IV. TỔ CHỨC THỰC HIỆN
1. Các tổ vệ sinh (06 tổ: Tổ Chợ 12 người, Tổ Kênh 15 người, Tổ Đường 9 người, Tổ Vườn 7 người, Tổ Trường 6 người):
- Phân công người trực.
`),
  ).toEqual(['IV.1 Các tổ vệ sinh: Phân công người trực']);
});

test('whoever a heading says is responsible does what the dashes below it say', () => {
  expect(
    tasksOf(`II. NHIỆM VỤ
a) Trưởng các điểm thi có trách nhiệm
- Niêm phong phòng thi.
b) Công tác nâng cao trách nhiệm
- Nhắc giám thị giữ gìn phòng thi.
`),
  ).toEqual(['II.a Trưởng các điểm thi: Niêm phong phòng thi', 'II.b : Nhắc giám thị giữ gìn phòng thi']);
});

test('a part in capitals with the first of its sections right below it is a heading, closed or not', () => {
  expect(
    tasksOf(`A. Yêu cầu trong việc dọn rác.
I. Chợ
1. Ban Quản lý chợ đặt thêm thùng rác.
B. Phân công việc trồng bần.
I. Bãi bồi
1. Các thôn đào hố.
`),
  ).toEqual(['A.I.1 Ban Quản lý chợ: Ban Quản lý chợ đặt thêm thùng rác', 'B.I.1 Các thôn: Các thôn đào hố']);
});

test('a part in capitals with nothing below it is work', () => {
  expect(tasksOf('A. Các thôn phân loại rác.\nB. Các thôn đào hố.\n')).toEqual([
    'A Các thôn: Các thôn phân loại rác',
    'B Các thôn: Các thôn đào hố',
  ]);
});
