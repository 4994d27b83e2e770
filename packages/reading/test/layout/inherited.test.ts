import { describe, expect, test } from 'vitest';
import { read } from '../../src/index.ts';
import { dateOf, FOOT, HEAD, tasksOf } from './commune-plan.ts';

/** Each task by its first two words, with by when it is due. */
const timesOf = (body: string): string[] =>
  read(`${HEAD}${body}${FOOT}`).tasks.map(({ quote, deadline }) => {
    const when = deadline === null ? 'không' : 'date' in deadline ? deadline.date : deadline.kind;
    const window = deadline?.kind === 'period' ? ` ${deadline.from}/${deadline.to}` : '';
    return `${quote.split(' ', 2).join(' ')}: ${when}${window}`;
  });

/** Each task by its first two words, with who leads and who helps. */
const rolesOf = (body: string): string[] =>
  read(`${HEAD}${body}${FOOT}`).tasks.map(
    ({ quote, leads, cooperators }) =>
      `${quote.split(' ', 2).join(' ')}: ${leads.join('; ')} + ${cooperators.join('; ')}`,
  );

describe('a time of its own sentence or line', () => {
  test.each([
    'Việc này hoàn thành trước ngày 12/10/2026.',
    'Nội dung này phải hoàn thành trước ngày 12/10/2026.',
    'Yêu cầu hoàn thành trước ngày 12/10/2026.',
    'Phải hoàn thành trước ngày 12/10/2026.',
    'Các công việc nêu trên hoàn thành trước ngày 12/10/2026.',
  ])('is that of the work before it: %s', (time) => {
    expect(timesOf(`1. Nạo vét mương; thu gom rác. ${time}\n`)).toEqual([
      'Nạo vét: 2026-10-12',
      'thu gom: 2026-10-12',
    ]);
  });

  test.each([
    ['Yêu cầu hoàn thành dứt điểm trước ngày 12/10/2026.', '2026-10-12'],
    ['Dự kiến hoàn thành trong tháng 10/2026.', '2026-10'],
    ['Dự kiến hoàn thành: 12/10/2026.', '2026-10-12'],
    ['(Hoàn thành trước ngày 12/10/2026).', '2026-10-12'],
    ['Định kỳ trước ngày 25 hằng tháng.', 'recurring'],
    ['Thực hiện hằng năm.', 'recurring'],
    ['Thực hiện ngay sau khi ban hành Kế hoạch.', 'event'],
    ['Thực hiện thường xuyên, liên tục.', 'không'],
  ])('is no work of its own: %s', (said, time) => {
    expect(timesOf(`1. Nạo vét mương; thu gom rác. ${said}\n`)).toEqual([
      `Nạo vét: ${time}`,
      `thu gom: ${time}`,
    ]);
  });

  test.each([
    'Thực hiện thường xuyên việc phun thuốc.',
    'Định kỳ hằng tháng phun thuốc.',
    'Thực hiện ngay việc phun thuốc sau khi nước rút.',
  ])('is work where it says what is done so often: %s', (order) => {
    expect(tasksOf(`1. Nạo vét mương. ${order}\n`)).toEqual([
      '1 : Nạo vét mương',
      `1 : ${order.slice(0, -1)}`,
    ]);
  });

  test('is an order where it says more than the time', () => {
    expect(timesOf('1. Nạo vét mương. Phải hoàn thành việc kẻ vạch sân trước ngày 12/10/2026.\n')).toEqual([
      'Nạo vét: không',
      'Phải hoàn: 2026-10-12',
    ]);
    expect(timesOf('1. Nạo vét mương. Việc này hoàn toàn do thôn tự quyết định.\n')[0]).toBe(
      'Nạo vét: không',
    );
  });

  test.each(['- Hoàn thành trước ngày 12/10/2026.', 'Hoàn thành trước ngày 12/10/2026.'])(
    'is that of the list above it: %s',
    (time) => {
      expect(
        timesOf(`1. Vệ sinh chợ
- Quét dọn khu bán cá.
- Đặt thùng rác, xong trong tháng 9/2026.
${time}
- Kẻ lại vạch sân.
2. Điện chiếu sáng
- Thay bóng đèn.
`),
      ).toEqual(['Quét dọn: 2026-10-12', 'Đặt thùng: 2026-09', 'Kẻ lại: không', 'Thay bóng: không']);
    },
  );

  test('below points with letters is that of the last, or of all where it says so', () => {
    const below = (time: string): string[] =>
      timesOf(`1. Vệ sinh chợ\na) Quét dọn khu bán cá.\nb) Đặt thùng rác.\n${time}\n`);
    expect(below('Hoàn thành trước ngày 12/10/2026.')).toEqual(['Quét dọn: không', 'Đặt thùng: 2026-10-12']);
    expect(below('Các nội dung trên hoàn thành trước ngày 12/10/2026.')).toEqual([
      'Quét dọn: 2026-10-12',
      'Đặt thùng: 2026-10-12',
    ]);
  });
});

describe('a time in brackets or behind a label', () => {
  test.each([
    ['(thời gian: 2026 - 2027)', 'period 2026/2027'],
    ['(thời hạn: 10/2026)', '2026-10'],
    ['(Thời gian thực hiện: Giai đoạn 2027-2029)', 'period 2027/2029'],
    ['(Chủ trì: Công an xã; thời gian: Quý IV/2026)', '2026-12'],
  ])('needs no word of its own: %s', (brackets, time) => {
    expect(timesOf(`1. Nạo vét mương ${brackets}.\n`)).toEqual([`Nạo vét: ${time}`]);
  });

  test('is none where the brackets say something else', () => {
    expect(timesOf('1. Nạo vét mương (mùa khô: 3 tuyến; Dự án 2026 - 2027).\n')).toEqual(['Nạo vét: không']);
    expect(timesOf('1. Nạo vét mương (Quy hoạch 2026 - 2030).\n')).toEqual(['Nạo vét: không']);
  });

  test.each([
    ['Tháng 9 - 11/2026', '2026-09/2026-11'],
    ['Các tháng 9-11/2026', '2026-09/2026-11'],
    ['11/2026 - 02/2027', '2026-11/2027-02'],
    ['11 - 02/2027', '2026-11/2027-02'],
    ['Tháng 9 đến tháng 11 năm 2026', '2026-09/2026-11'],
  ])('goes from one month to another: %s', (time, window) => {
    expect(timesOf(`1. Nạo vét mương.\nThời gian thực hiện: ${time}.\n`)).toEqual([
      `Nạo vét: period ${window}`,
    ]);
  });

  test('is no window where no two months are named', () => {
    expect(timesOf('1. Nạo vét mương.\nThời gian thực hiện: Tháng 14 - 15/2026.\n')).not.toContain('period');
    expect(timesOf('1. Nạo vét mương.\nThời gian thực hiện: Tháng 9/2026.\n')).toEqual(['Nạo vét: 2026-09']);
  });
});

test('years alone head what is to be done in them', () => {
  expect(
    timesOf(`1. Năm 2026
- Nạo vét mương.
2. Giai đoạn 2027 - 2028:
- Kẻ lại vạch sân.
3. Nhiệm vụ năm 2026
- Thay bóng đèn.
`),
  ).toEqual(['Nạo vét: 2026', 'Kẻ lại: period 2027/2028', 'Thay bóng: không']);
});

describe('a time before the work', () => {
  test.each([
    ['Ngày 20/10/2026', '2026-10-20'],
    ['Sáng ngày 20/10/2026', '2026-10-20'],
    ['20/10/2026', '2026-10-20'],
    ['Tuần 2 tháng 10', '2026-10'],
    ['Cuối tháng 10/2026', '2026-10'],
    ['Hằng tháng', 'recurring'],
  ])('as the label of a point is that of all its work: %s', (label, time) => {
    expect(timesOf(`1. Nạo vét mương.\n- ${label}: Nạo vét cống; thu gom rác.\n`)).toEqual([
      'Nạo vét: không',
      `Nạo vét: ${time}`,
      `thu gom: ${time}`,
    ]);
  });

  test('is none where the label names more than a time', () => {
    expect(timesOf('1. Đầu năm học mới các trường: Nạo vét cống.\n')).toEqual(['Nạo vét: không']);
    expect(timesOf('1. Ngày hội 20/10: Nạo vét cống.\n')[0]).not.toContain('2026-10');
  });

  test('on a line below a heading, or behind its colon, is that of the points under it', () => {
    const body = (first: string): string =>
      `1. Vệ sinh chợ${first}
- Quét dọn khu bán cá.
- Đặt thùng rác, xong trong tháng 9/2026.
2. Điện chiếu sáng
- Thay bóng đèn.
`;
    const times = ['Quét dọn: 2026-10-12', 'Đặt thùng: 2026-09', 'Thay bóng: không'];
    expect(timesOf(body('\nThời gian hoàn thành: trước ngày 12/10/2026.'))).toEqual(times);
    expect(timesOf(body('\n- Thời gian hoàn thành: trước ngày 12/10/2026.'))).toEqual(times);
    expect(timesOf(body(': Hoàn thành trước ngày 12/10/2026.'))).toEqual(times);
  });

  test('of a point is not that of the points before it', () => {
    expect(timesOf('1. Nạo vét mương.\n2. Chợ xã: Hoàn thành trước ngày 12/10/2026.\n')).toEqual([
      'Nạo vét: không',
    ]);
  });

  test.each([
    ['Tuần 1 (05/10 - 10/10/2026)', 'period 2026-10-05/2026-10-10'],
    ['Giai đoạn 2: Năm 2027', '2027'],
    ['Giai đoạn 2 (2027 - 2028)', 'period 2027/2028'],
    ['Đợt 2 (tháng 10-11/2026)', 'period 2026-10/2026-11'],
    ['Công việc thực hiện hằng tháng', 'recurring'],
  ])('names a phase or a cycle: %s', (heading, time) => {
    expect(timesOf(`1. ${heading}\n- Nạo vét mương.\n2. Điện\n- Thay bóng đèn.\n`)).toEqual([
      `Nạo vét: ${time}`,
      'Thay bóng: không',
    ]);
  });

  test('is none where the brackets are of what the heading names', () => {
    expect(timesOf('1. Chương trình Sông sạch (2021 - 2030)\n- Nạo vét mương.\n')).toEqual([
      'Nạo vét: không',
    ]);
    expect(timesOf('1. Giai đoạn 2 (3 thôn)\n- Nạo vét mương.\n')).toEqual(['Nạo vét: không']);
  });

  test.each([
    ['Trong tháng 10/2026, UBND xã yêu cầu các thôn thực hiện các nội dung sau:', '2026-10'],
    ['Chủ tịch UBND xã yêu cầu các thôn hoàn thành trước ngày 12/10/2026 các nội dung sau:', '2026-10-12'],
    ['Sau cuộc họp trong tháng 2/2026, UBND xã yêu cầu các thôn thực hiện các nội dung sau:', 'không'],
    ['Để đến hết năm 2026 mương sạch, UBND xã yêu cầu các thôn thực hiện các nội dung sau:', 'không'],
  ])('of all the orders stands first or after whoever is told: %s', (opening, time) => {
    const directive = HEAD.replace('UBND xã ban hành Kế hoạch như sau:', opening);
    const [task] = read(`${directive}1. Nạo vét mương.\n${FOOT}`).tasks;
    expect(task?.leads).toEqual(['các thôn']);
    expect(dateOf(task?.deadline ?? null) ?? 'không').toBe(time);
  });
});

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

describe('a heading that is before, during or after something', () => {
  const points = (heading: string): string => `1. ${heading}\n- Nạo vét mương.\n- Thu gom rác.\n`;

  test.each(['Trước mùa mưa bão', 'Trong dịp Tết Nguyên đán', 'Sau khi nước rút', 'Trước kỳ thi tốt nghiệp'])(
    'is when all the work below it is to be done: %s',
    (heading) => {
      expect(timesOf(points(heading))).toEqual(['Nạo vét: event', 'Thu gom: event']);
    },
  );

  test.each(['Phòng dịch trước mùa mưa bão cho cây trồng', 'Trong trường học', 'Sau bến xe'])(
    'and one that names a topic or place is none: %s',
    (heading) => {
      expect(timesOf(points(heading))).toEqual(['Nạo vét: không', 'Thu gom: không']);
    },
  );

  test('names its stage and its month', () => {
    expect(timesOf(points('Đợt 2: Tháng 12/2026'))).toEqual(['Nạo vét: 2026-12', 'Thu gom: 2026-12']);
  });
});

test('whoever is named below a list that is due by some time is not in it', () => {
  const list = 'Từ nay đến hết tháng 11, các thôn tập trung thực hiện:\n- Nạo vét mương.\n- Thu gom rác.\n';
  expect(timesOf(`II. NHIỆM VỤ\n${list}Công an xã giữ trật tự khu vực chợ.\n`)).toEqual([
    'Nạo vét: 2026-11',
    'Thu gom: 2026-11',
    'Công an: không',
  ]);
});

test('what is to be done in some case is work of its own where it has a time of its own', () => {
  const body = (rest: string): string => `1. Các thôn vận động các hộ dân. ${rest}\n`;
  expect(
    timesOf(body('Trường hợp đã vận động mà hộ dân không ký thì lập biên bản trước ngày 20/10/2026.')),
  ).toEqual(['Các thôn: không', 'Trường hợp: 2026-10-20']);
  expect(timesOf(body('Nếu nước lên nhanh thì báo UBND xã trong vòng 2 giờ.'))).toEqual([
    'Các thôn: không',
    'Nếu nước: relative',
  ]);
  expect(timesOf(body('Nếu sau ngày 20/10/2026 hộ nào chưa ký thì lập biên bản.'))).toEqual([
    'Các thôn: không',
  ]);
  expect(timesOf(body('Nếu có hộ chưa ký thì lập biên bản.'))).toEqual(['Các thôn: không']);
});
