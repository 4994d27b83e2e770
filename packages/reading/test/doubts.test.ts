import { expect, test } from 'vitest';
import { read } from '../src/index.ts';
import type { DoubtReason, TaskField } from '../src/reading.ts';

const HEAD = `UBND HUYỆN HỒNG VÂN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 31/TB-UBND
Hồng Vân, ngày 05 tháng 9 năm 2031
THÔNG BÁO
Kết luận của Chủ tịch UBND huyện về công tác chuẩn bị lễ hội
Chủ tịch UBND huyện yêu cầu các cơ quan, đơn vị thực hiện các nội dung sau:
`;

const reasonsOf = (task: string, field: TaskField): readonly DoubtReason[] =>
  read(`${HEAD}1. ${task}\n2. Phòng Nội vụ tổng hợp kết quả.`).tasks[0]?.confidence[field].reasons ?? [];

test.each<[string, TaskField, DoubtReason, string]>([
  [
    'what stands behind a semicolon may be work of its own',
    'quote',
    'cut-unclear',
    'Phòng Nội vụ rà soát chốt trực theo hướng: chốt cố định ở đầu cầu; chốt lưu động ở bến.',
  ],
  [
    'a number of things may be how many there are',
    'targets',
    'figure-unread',
    'Phòng Nội vụ phân công dạy 18 lớp buổi tối.',
  ],
  [
    'work before something is may be due by then',
    'deadline',
    'date-unread',
    'Phòng Nội vụ nhắc các trường cho học sinh rửa tay trước khi ăn.',
  ],
  [
    'the years of a plan may be those of the work',
    'deadline',
    'date-unread',
    'Phòng Nội vụ không để thiếu điện trong giai đoạn 2031 - 2035.',
  ],
  [
    'a clause was taken for a name',
    'leads',
    'unlikely-words',
    'Nếu các đơn vị không thể tham dự được phải trực tiếp báo cáo Phòng Nội vụ.',
  ],
])('%s: unsure', (_, field, reason, task) => {
  expect(reasonsOf(task, field)).toContain(reason);
});

test.each<[TaskField, string]>([
  ['quote', 'Phòng Nội vụ rà soát chốt trực (chốt đầu cầu; chốt cuối chợ).'],
  ['targets', 'Phòng Nội vụ rà soát để 100% thôn có chốt trực.'],
  ['deadline', 'Phòng Nội vụ rà soát chốt trực trước ngày 20/9/2031.'],
  ['leads', 'Các đơn vị trực tiếp báo cáo Phòng Nội vụ.'],
])('%s is sure where nothing of the kind stands: %s', (field, task) => {
  expect(reasonsOf(task, field)).toEqual([]);
});

test('below the last of numbered points, what has no number may be of all of them', () => {
  const sure = (below: string): boolean | undefined =>
    read(
      `${HEAD}1. Phòng Nội vụ rà soát chốt trực.\n2. Công an huyện canh gác bến thuyền.\n${below}`,
    ).tasks.at(-1)?.confidence.section.sure;
  expect(sure('Sau ngày 12/9/2031, Phòng Y tế gửi danh sách trực về Văn phòng.')).toBe(false);
  expect(sure('3. Sau ngày 12/9/2031, Phòng Y tế gửi danh sách trực về Văn phòng.')).toBe(true);
});

test('a line in capitals, or with a mark of exclamation, is no work', () => {
  const quotes = (line: string): string[] =>
    read(`${HEAD}1. Phòng Nội vụ rà soát chốt trực.\n\n${line}\n`).tasks.map(({ quote }) => quote);
  const known = ['Phòng Nội vụ rà soát chốt trực'];
  expect(quotes('VIẾT HẢI')).toEqual(known);
  expect(quotes('Bản dự thảo Quy định!')).toEqual(known);
  expect(quotes('Liên kết bài viết gốc')).toEqual(known);
  expect(quotes('Phòng Y tế chuẩn bị thuốc.')).toHaveLength(2);
});

test('whoever a letter goes to is unsure where the second begins in small letters', () => {
  const letter = (to: string) =>
    read(`SỞ Y TẾ TỈNH HÀ LÂM
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 214/SYT-NVY
Hà Lâm, ngày 03 tháng 4 năm 2031
V/v chuẩn bị giường bệnh

Kính gửi:
- ${to}

Sở Y tế yêu cầu các bệnh viện chuẩn bị giường bệnh.`).headerConfidence.addressees.sure;
  expect(letter('Các bệnh viện;\n- các trạm y tế.')).toBe(false);
  expect(letter('Các bệnh viện;\n- Các trạm y tế.')).toBe(true);
});

test('“UBND” is right where “Ủy ban nhân dân” is agreed', async () => {
  const { dice } = await import('./rightness.ts');
  expect(dice('UBND xã Hồng Vân', 'Ủy ban nhân dân xã Hồng Vân')).toBe(1);
  expect(dice('HĐND xã Hồng Vân', 'Ủy ban nhân dân xã Hồng Vân')).toBeLessThan(0.8);
});
