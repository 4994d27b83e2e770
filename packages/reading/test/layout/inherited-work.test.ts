import { describe, expect, test } from 'vitest';
import { read } from '../../src/index.ts';
import { FOOT, HEAD, tasksOf } from './commune-plan.ts';

/** Each task by its first two words, with who leads and who helps. */
const rolesOf = (body: string): string[] =>
  read(`${HEAD}${body}${FOOT}`).tasks.map(
    ({ quote, leads, cooperators }) =>
      `${quote.split(' ', 2).join(' ')}: ${leads.join('; ')} + ${cooperators.join('; ')}`,
  );

describe('whose work it is, told before it', () => {
  test.each([
    ['1. Y tế (giao Trạm Y tế xã)', 'Trạm Y tế xã + '],
    ['1. Y tế (Trạm Y tế xã chủ trì, phối hợp với Công an xã)', 'Trạm Y tế xã + Công an xã'],
    ['1. Y tế\nĐơn vị thực hiện: Trạm Y tế xã.', 'Trạm Y tế xã + '],
    ['1. Y tế\n- Chủ trì: Trạm Y tế xã.\n- Phối hợp: Công an xã.', 'Trạm Y tế xã + Công an xã'],
    ['1. Trạm Y tế xã chủ trì, phối hợp với Công an xã', 'Trạm Y tế xã + Công an xã'],
    ['1. Trạm Y tế xã phối hợp thực hiện', 'Trạm Y tế xã + '],
    ['1. Trạm Y tế xã: Chủ trì, phối hợp với Công an xã:', 'Trạm Y tế xã + Công an xã'],
    ['1. Trạm Y tế xã: Là đơn vị đầu mối, có trách nhiệm:', 'Trạm Y tế xã + '],
  ])('holds for the points below: %s', (heading, roles) => {
    expect(rolesOf(`${heading}\n- Phun thuốc.\n- Cấp màn.\n2. Điện\n- Thay bóng đèn.\n`)).toEqual([
      `Phun thuốc: ${roles}`,
      `Cấp màn: ${roles}`,
      'Thay bóng:  + ',
    ]);
  });

  test('may be people, where each point names whoever acts', () => {
    const points = '1. Đối với học sinh:\n- Chấp hành nội quy.\n2. Đối với cha mẹ học sinh\n- Ký cam kết.\n';
    const under = (heading: string): string[] => rolesOf(`I. ${heading}\n${points}`);
    expect(under('PHÂN CÔNG NHIỆM VỤ')).toEqual(['Chấp hành: học sinh + ', 'Ký cam: cha mẹ học sinh + ']);
    expect(under('NỘI DUNG TUYÊN TRUYỀN')[0]).toBe('Chấp hành:  + ');
  });

  test('is nobody where the brackets name whom the heading is about', () => {
    expect(rolesOf('1. Khám mắt (học sinh lớp 5)\n- Phun thuốc.\n')).toEqual(['Phun thuốc:  + ']);
    expect(rolesOf('1. Tăng cường phối hợp với Công an xã\n- Phun thuốc.\n')).toEqual(['Phun thuốc:  + ']);
  });

  test('work behind the time and the lead of a point is work, and no agenda', () => {
    expect(
      rolesOf(
        '1. Y tế\n- Chủ trì: Trạm Y tế xã.\n- Thời gian thực hiện: Tháng 9/2026.\n- Nội dung: Phun thuốc.\n',
      ),
    ).toEqual(['Phun thuốc: Trạm Y tế xã + ']);
    expect(
      rolesOf(
        '1. Cuộc họp\n- Thời gian: 8 giờ ngày 12/9/2026.\n- Địa điểm: Nhà văn hóa.\n- Nội dung: Phun thuốc.\n',
      ),
    ).toEqual([]);
  });

  test('a star or dot stands above dashes where it opens a list of them, and beside them where it does not', () => {
    expect(
      rolesOf(`I. PHÂN CÔNG
* Trạm Y tế xã:
- Phun thuốc.
- Cấp màn.
* Công an xã
- Tuần tra ban đêm.
II. GIẢI PHÁP
* Nạo vét mương.
- Thay bóng đèn.
`),
    ).toEqual([
      'Phun thuốc: Trạm Y tế xã + ',
      'Cấp màn: Trạm Y tế xã + ',
      'Tuần tra: Công an xã + ',
      'Nạo vét:  + ',
      'Thay bóng:  + ',
    ]);
  });
});

describe('whose work it is, told behind it', () => {
  test.each([
    ['Giao Trạm Y tế xã chủ trì thực hiện.', 'Trạm Y tế xã + '],
    ['Giao Trạm Y tế xã thực hiện.', 'Trạm Y tế xã + '],
    ['Trạm Y tế xã chịu trách nhiệm thực hiện nội dung này.', 'Trạm Y tế xã + '],
    ['Trạm Y tế xã chủ trì, phối hợp với Công an xã thực hiện.', 'Trạm Y tế xã + Công an xã'],
    ['Đơn vị chủ trì, tham mưu: Trạm Y tế xã.', 'Trạm Y tế xã + '],
  ])('in its paragraph, or on a line of its own: %s', (who, roles) => {
    expect(rolesOf(`1. Phun thuốc diệt muỗi. ${who}\n`)).toEqual([`Phun thuốc: ${roles}`]);
    expect(rolesOf(`1. Y tế\n- Phun thuốc diệt muỗi.\n+ ${who}\n`)).toEqual([`Phun thuốc: ${roles}`]);
  });

  test('is work where it says what is to be done', () => {
    const body = '1. Phun thuốc diệt muỗi. Giao Trạm Y tế xã thực hiện việc cấp màn.\n';
    expect(tasksOf(body)).toEqual([
      '1 : Phun thuốc diệt muỗi',
      '1 Trạm Y tế xã: Giao Trạm Y tế xã thực hiện việc cấp màn',
    ]);
    expect(tasksOf('1. Công an xã chủ trì tuần tra.\n- Trạm Y tế xã chủ trì phun thuốc.\n')).toEqual([
      '1 Công an xã: Công an xã chủ trì tuần tra',
      '1 Trạm Y tế xã: Trạm Y tế xã chủ trì phun thuốc',
    ]);
  });
});

test('whoever is to help with a list helps with each of its points, below a heading between them too', () => {
  expect(
    rolesOf(`1. Giao Trạm Y tế xã chủ trì, phối hợp với Công an xã:
a) Trong chợ
- Phun thuốc; đặt bẫy chuột.
- Cấp màn.
b) Ngoài đường
- Khám mắt.
2. Trạm Thú y xã có trách nhiệm:
- Tiêm phòng.
`),
  ).toEqual([
    'Phun thuốc: Trạm Y tế xã + Công an xã',
    'đặt bẫy: Trạm Y tế xã + ',
    'Cấp màn: Trạm Y tế xã + Công an xã',
    'Khám mắt: Trạm Y tế xã + Công an xã',
    'Tiêm phòng: Trạm Thú y xã + ',
  ]);
});

describe('a dash above points with a plus', () => {
  test('heads them where it is a title', () => {
    expect(
      rolesOf(`1. Phân công
- Trạm Y tế xã
+ Phun thuốc.
- Đối với Công an xã
+ Tuần tra ban đêm.
2. Giải pháp
- Về nhân lực
+ Mở lớp tập huấn.
`),
    ).toEqual(['Phun thuốc: Trạm Y tế xã + ', 'Tuần tra: Công an xã + ', 'Mở lớp:  + ']);
  });

  test('is work where a verb opens it, somebody acts, or a figure is to be reached', () => {
    const first = (dash: string): string | undefined =>
      read(`${HEAD}1. Y tế\n- ${dash}\n+ Phun thuốc.\n${FOOT}`).tasks[0]?.quote;
    expect(first('Mở lớp tập huấn cho thôn')).toBe('Mở lớp tập huấn cho thôn');
    expect(first('Các thôn mở lớp tập huấn')).toBe('Các thôn mở lớp tập huấn');
    expect(first('100% hộ dân có màn')).toBe('100% hộ dân có màn');
  });
});

test('an opening that Markdown marks as a heading says who is to act', () => {
  expect(
    rolesOf(`### 1. Giao Trạm Y tế xã chủ trì, phối hợp với Công an xã:
- Phun thuốc.
### 2. Trạm Thú y xã:
- Tiêm phòng.
`),
  ).toEqual(['Phun thuốc: Trạm Y tế xã + Công an xã', 'Tiêm phòng: Trạm Thú y xã + ']);
});
