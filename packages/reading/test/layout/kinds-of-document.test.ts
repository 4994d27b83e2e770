import { expect, test } from 'vitest';
import { read } from '../../src/index.ts';
import { FOOT, HEAD, said, tasksOf } from './commune-plan.ts';

test('an answer to questions holds only what it promises', () => {
  expect(
    tasksOf(`1. Nội dung kiến nghị: Cử tri đề nghị xã rải nhựa đường vào nghĩa trang.
Trả lời: Tuyến đường dài 700 m, mặt đường cấp phối. Công trình chờ bố trí vốn. Phòng Kinh tế sẽ lập dự toán trong tháng 5/2026.
`),
  ).toEqual(['1 Phòng Kinh tế: Phòng Kinh tế sẽ lập dự toán trong tháng 5/2026']);
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

test('what a decision does by being signed is no work; what its articles hand out is', () => {
  expect(
    tasksOf(`Điều 1. Phê duyệt Đề án bến xe với các nội dung chính.
Điều 2. Phòng Kinh tế công bố Đề án trước ngày 20/4/2026.
`),
  ).toEqual(['Điều 2 Phòng Kinh tế: Phòng Kinh tế công bố Đề án trước ngày 20/4/2026']);
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
