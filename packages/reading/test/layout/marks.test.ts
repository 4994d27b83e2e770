import { expect, test } from 'vitest';
import { read } from '../../src/index.ts';
import { FOOT, HEAD, said, tasksOf } from './commune-plan.ts';

test('numbers with a slash and a dash, as the South writes them', () => {
  expect(
    tasksOf(`I/- CHỦ ĐỀ:
1/- Chủ đề năm: Thôn xóm sạch đẹp
II/- NHIỆM VỤ:
1/- Công an xã: kiểm tra bãi rác.
2/. Các thôn:
a/ Nạo vét kênh chính.
b/- Trồng cây ven đê.
`),
  ).toEqual([
    'II.1 Công an xã: kiểm tra bãi rác',
    'II.2.a Các thôn: Nạo vét kênh chính',
    'II.2.b Các thôn: Trồng cây ven đê',
  ]);
});

test('a fraction, a day and a choice are no numbers of points', () => {
  const { tasks } = read(
    `${HEAD}I. NHIỆM VỤ\n1. Các thôn trồng cây trên\n1/2 chiều dài đê; kiểm tra bãi rác ngày\n3/4/2026.\n${FOOT}`,
  );
  expect(tasks.every(({ section }) => section === 'I.1')).toBe(true);
});

test('parts with letters', () => {
  expect(
    tasksOf(`PHẦN A. ĐÁNH GIÁ
1. Công tác vệ sinh còn hạn chế.
PHẦN B. NHIỆM VỤ
1. Các thôn: nạo vét kênh chính.
Mục C. TỔ CHỨC THỰC HIỆN
1. Công an xã: kiểm tra bãi rác.
`),
  ).toEqual(['B.1 Các thôn: nạo vét kênh chính', 'C.1 Công an xã: kiểm tra bãi rác']);
});

test('a Roman number ends a sentence, a short form of a place does not', () => {
  const quotes = (body: string): string[] => read(HEAD + body + FOOT).tasks.map(({ quote }) => quote);
  expect(
    quotes('1. Học tập Nghị quyết Đại hội Đoàn xã lần thứ V. Tổ chức hội trại của thanh niên.\n'),
  ).toEqual(['Học tập Nghị quyết Đại hội Đoàn xã lần thứ V', 'Tổ chức hội trại của thanh niên']);
  expect(quotes('1. Nạo vét kênh qua địa bàn X. An Lãng và H. Lam Sơn trước mùa mưa.\n')).toHaveLength(1);
});

test('what stands side by side with one bar between is parted', () => {
  const text = `ỦY BAN NHÂN DÂN XÃ AN LÃNG | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
------- | Độc lập - Tự do - Hạnh phúc
Số: 12/KH-UBND | An Lãng, ngày 03 tháng 3 năm 2026

KẾ HOẠCH
Vệ sinh môi trường

1. Các thôn trồng cây A | B ven đê.

Nơi nhận:
- Các thôn;
- Lưu: VT. | TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Trần Văn Bính
`;
  const { document, tasks } = read(text);
  expect(document).toMatchObject({
    number: '12/KH-UBND',
    place: 'An Lãng',
    date: '2026-03-03',
    recipients: ['Các thôn', 'Lưu: VT'],
    signer: { name: 'Trần Văn Bính', position: 'Chủ tịch', authority: 'TM. ỦY BAN NHÂN DÂN' },
  });
  expect(tasks).toMatchObject([{ quote: 'Các thôn trồng cây A | B ven đê' }]);
});

test('a date of issue and a type that a narrow column broke are put together', () => {
  const text = `ỦY BAN NHÂN DÂN
XÃ AN LÃNG
CỘNG HÒA XÃ HỘI CHỦ
NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 36/QĐ-UBND
An Lãng, ngày 21
tháng 11 năm 2025
QUYẾT
ĐỊNH
VỀ
VIỆC BAN HÀNH QUY CHẾ THI ĐUA CỦA CÁC THÔN
Điều 1. Ban
hành kèm theo Quyết định này Quy chế thi đua của các thôn.
Điều 2. Giao
Văn phòng xã theo dõi việc thực hiện.
`;
  const { document, tasks } = read(text);
  expect(document).toMatchObject({
    type: 'quyết định',
    number: '36/QĐ-UBND',
    place: 'An Lãng',
    date: '2025-11-21',
    title: 'VỀ VIỆC BAN HÀNH QUY CHẾ THI ĐUA CỦA CÁC THÔN',
  });
  expect(tasks).toHaveLength(1);
});

test('a part with its word goes on where those before it have a letter or a number alone', () => {
  const text = `KẾ HOẠCH
Vệ sinh môi trường

A. MỤC ĐÍCH
1. Mục đích: Nâng cao ý thức của người dân.
Mục B. TỔ CHỨC THỰC HIỆN
1. Phòng Kinh tế
Phát động trồng cây.
`;
  expect(read(text).tasks).toMatchObject([{ section: 'B.1', quote: 'Phát động trồng cây' }]);
});

test('who must, in so many words, begins the orders of a letter that announces none', () => {
  const text = `Số: 12/SGDĐT-TH
V/v nội dung báo cáo tổng kết năm học
An Lãng, ngày 19 tháng 5 năm 2025

Kính gửi: Các phòng Giáo dục và Đào tạo

Sở Giáo dục và Đào tạo hướng dẫn lập báo cáo tổng kết năm học theo mẫu gửi kèm.

Các phòng Giáo dục và Đào tạo cần rút kinh nghiệm việc thực hiện nhiệm vụ năm học.

Báo cáo đầy đủ số liệu về quy mô trường, lớp.

Đối với công tác phổ cập, cần nêu rõ số xã đạt chuẩn.
`;
  const { tasks } = read(text);
  expect(tasks.map(({ quote }) => quote)).toEqual([
    'Các phòng Giáo dục và Đào tạo cần rút kinh nghiệm việc thực hiện nhiệm vụ năm học',
    'Báo cáo đầy đủ số liệu về quy mô trường, lớp',
    'Đối với công tác phổ cập, cần nêu rõ số xã đạt chuẩn',
  ]);
  for (const { leads } of tasks) expect(leads).toEqual(['Các phòng Giáo dục và Đào tạo']);
});

test('an article tells the number of an urgent letter, which is not cited', () => {
  const text = `Kiểm tra công tác phòng, chống rét cho vật nuôi

Chủ tịch UBND tỉnh vừa có Công văn hỏa tốc số 46/UBND-NN ngày 14/1/2026 về việc phòng, chống rét cho vật nuôi.

Theo đó, Chủ tịch UBND tỉnh yêu cầu Sở Nông nghiệp và Môi trường kiểm tra việc phòng, chống rét.
`;
  const { document, citations } = read(text);
  expect(document).toMatchObject({ type: 'công văn', number: '46/UBND-NN', date: '2026-01-14' });
  expect(citations).toEqual([]);
});

test('a letter that a scan gave twice, as both of those that look alike, is one', () => {
  const reading = read(`${HEAD}1. Phòng GD&ĐÐT rà soát theo Quy chế số 12-QC/ĐÐU.
2.: Đoàn Đại biểu xã tiếp công dân.
${FOOT}`);
  expect(said(reading)).toEqual([
    '1 Phòng GD&ĐT: Phòng GD&ĐÐT rà soát theo Quy chế số 12-QC/ĐÐU',
    '2 Đoàn Đại biểu xã: Đoàn Đại biểu xã tiếp công dân',
  ]);
  expect(reading.citations.map(({ number }) => number)).toContain('12-QC/ĐU');
});
