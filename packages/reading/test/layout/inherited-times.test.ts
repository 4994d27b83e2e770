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
