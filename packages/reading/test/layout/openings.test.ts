import { expect, test } from 'vitest';
import { read } from '../../src/index.ts';
import { FOOT, HEAD, said, tasksOf } from './commune-plan.ts';

test('what is to be minded begins the orders of a text that has no others', () => {
  const body = (opening: string): string => `${HEAD.split('UBND xã ban')[0]}
${opening}
- Các thôn quét dọn đường trước ngày 10/4/2026.
${FOOT}`;
  expect(read(body('Lưu ý:')).tasks.map(({ leads }) => leads)).toEqual([['Các thôn']]);
  expect(read(body('Tình hình năm trước:')).tasks).toEqual([]);
});

test('a message without letterhead or order: whoever has a day that ends their work has been told', () => {
  const message = `Các trường gửi báo cáo chậm nhất ngày 25/10/2026. Phòng Văn hóa tổng hợp, trình UBND xã trước ngày 28/10/2026.
Trường Tiểu học Bình Khê nộp danh sách cho Văn phòng hằng tháng, trước ngày 05.`;
  expect(read(message).tasks.map(({ leads, deadline }) => [leads.join(), deadline?.written])).toEqual([
    ['Các trường', 'chậm nhất ngày 25/10/2026'],
    ['Phòng Văn hóa', 'trước ngày 28/10/2026'],
    ['Trường Tiểu học Bình Khê', 'hằng tháng, trước ngày 05'],
  ]);
});

test('a story without an order: what happened or happens on a day is nobody’s task', () => {
  const story = `Ngày 19/12, Sở Y tế có Văn bản số 31/SYT-NV gửi các trạm báo cáo tình hình trước ngày 25/12.
Sở đã báo cáo Bộ trước ngày 25/7. Ngày 25/6, Sở Giáo dục và Đào tạo thông báo điểm chuẩn của từng trường.
Trước đó, các trường tổ chức lễ tri ân.`;
  expect(read(story).tasks).toEqual([]);
});

test('whoever the closing line says will carry it out has what nobody else is named for', () => {
  expect(
    tasksOf(`1. Phân loại rác tại nguồn.
2. Công an xã: xử phạt đổ trộm rác.
Trên đây là Kế hoạch vệ sinh môi trường năm 2026, các thôn, cơ quan căn cứ triển khai thực hiện./.
`),
  ).toEqual(['1 các thôn, cơ quan: Phân loại rác tại nguồn', '2 Công an xã: xử phạt đổ trộm rác']);
});

const withAims = (asked: string) =>
  tasksOf(`I. CHỈ TIÊU
- Hằng năm, phấn đấu 90% hộ dân phân loại rác.
- Đến năm 2028 đạt 95% hộ dân có nhà tiêu hợp vệ sinh.
II. NHIỆM VỤ
1. Nạo vét kênh mương.
Trên đây là Kế hoạch, đề nghị các thôn ${asked}.
`);

test('whoever the closing line asks has what is to come about', () => {
  expect(withAims('nghiêm túc thực hiện')).toEqual([
    'I các thôn: Hằng năm, phấn đấu 90% hộ dân phân loại rác',
    'I các thôn: Đến năm 2028 đạt 95% hộ dân có nhà tiêu hợp vệ sinh',
    'II.1 các thôn: Nạo vét kênh mương',
  ]);
});

test('nobody has what is to come about where each is asked for its part', () => {
  expect(withAims('triển khai thực hiện các nội dung được phân công')).toEqual([
    'I : Hằng năm, phấn đấu 90% hộ dân phân loại rác',
    'I : Đến năm 2028 đạt 95% hộ dân có nhà tiêu hợp vệ sinh',
    'II.1 các thôn: Nạo vét kênh mương',
  ]);
});

test('a paper that stresses some points opens a list of orders', () => {
  expect(
    tasksOf(`Công văn của UBND xã đặc biệt lưu ý các nội dung:
Nạo vét kênh mương; thu gom rác ven đường.
`),
  ).toEqual([' : Nạo vét kênh mương', ' : thu gom rác ven đường']);
});

test('a closing may say first what it is for', () => {
  const of = (rest: string): unknown =>
    tasksOf(`1. Nạo vét kênh mương.
Để thực hiện Kế hoạch đạt mục tiêu đề ra, UBND xã đề nghị các thôn ${rest}.
`);
  expect(of('phối hợp và triển khai nghiêm túc nội dung được giao')).toEqual([
    '1 các thôn: Nạo vét kênh mương',
  ]);
  expect(of('nộp danh sách hộ dân')).toHaveLength(2);
});

test('whom a paper was sent to is told what it stresses; whom the work speaks of is not', () => {
  const of = (sent: string): unknown =>
    said(
      read(`(Báo Làng Hạ)- Để đón lũ, ngày 04/6/2026, Ban Chỉ đạo tỉnh đã có văn bản chỉ đạo ${sent}.
Nội dung công văn đặc biệt lưu ý các nội dung:
Nạo vét kênh mương; kiểm tra và yêu cầu các trường khóa cửa.
`),
    );
  expect(of('gửi UBND các xã; các đơn vị trực thuộc Sở Y tế')).toEqual([
    ' UBND các xã, các đơn vị trực thuộc Sở Y tế: Nạo vét kênh mương',
    ' UBND các xã, các đơn vị trực thuộc Sở Y tế: kiểm tra và yêu cầu các trường khóa cửa',
  ]);
  expect(of('về đón lũ')).toEqual([' : Nạo vét kênh mương', ' : kiểm tra và yêu cầu các trường khóa cửa']);
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

test('whoever acts in the sentence before a list opens does its work, below a heading, too', () => {
  const { tasks } = read(`${HEAD}II. NHIỆM VỤ
1. Phân loại rác
Các chi hội lập sổ theo dõi. Cụ thể như sau:
- Ghi số hộ tham gia.
- Ghi lượng rác thu được.
${FOOT}`);
  expect(tasks.map(({ leads }) => leads).slice(-2)).toEqual([['Các chi hội'], ['Các chi hội']]);
});

test('whoever has trouble is not addressed as a whole', () => {
  const work = 'II. NHIỆM VỤ\n1. Nạo vét rãnh thoát nước.\n';
  expect(tasksOf(`${work}Nếu có vướng mắc, đề nghị các bộ phận báo cáo UBND xã để xem xét.\n`)).toEqual([
    'II.1 : Nạo vét rãnh thoát nước',
    'II các bộ phận: Nếu có vướng mắc, đề nghị các bộ phận báo cáo UBND xã để xem xét',
  ]);
  expect(tasksOf(`${work}UBND xã đề nghị các bộ phận triển khai thực hiện.\n`)).toEqual([
    'II.1 các bộ phận: Nạo vét rãnh thoát nước',
  ]);
});

test.each([
  ['a full stop typed for the colon', 'thực hiện các nội dung sau.', 1],
  ['a colon', 'thực hiện các nội dung sau:', 1],
  ['no list', 'thực hiện phân loại rác để người đi sau.', 2],
])('an opening that ends in %s', (_, end, tasks) => {
  const { tasks: found } = read(`${HEAD}
UBND xã yêu cầu các thôn ${end}
Nạo vét kênh mương trước ngày 20/3/2026.
`);
  expect(found.filter(({ leads }) => leads.join() === 'các thôn')).toHaveLength(tasks);
});

test('an order that stands before the words that open a list is work of its own', () => {
  const { tasks } = read(
    [
      'THÔNG BÁO',
      'Kết luận của Chủ tịch UBND huyện tại cuộc họp',
      'Chủ tịch UBND huyện kết luận như sau:',
      '1. Về chợ nổi',
      'Yêu cầu UBND xã An Bình đẩy nhanh tiến độ di dời các hộ buôn bán. Trong đó cần lưu ý:',
      '- Rà soát nhu cầu vay vốn của các hộ.',
      '2. Về bến xe',
      'Yêu cầu UBND xã An Hòa nghiêm túc thực hiện. Cụ thể như sau:',
      '- Kẻ lại vạch sân bến.',
    ].join('\n'),
  );
  expect(tasks.map(({ quote, leads }) => `${leads.join(', ')}: ${quote}`)).toEqual([
    'UBND xã An Bình: Yêu cầu UBND xã An Bình đẩy nhanh tiến độ di dời các hộ buôn bán',
    'UBND xã An Bình: Rà soát nhu cầu vay vốn của các hộ',
    'UBND xã An Hòa: Kẻ lại vạch sân bến',
  ]);
});
