import { expect, test } from 'vitest';
import { tasksOf } from './commune-plan.ts';

test('a full stop behind the number of a point read as another mark', () => {
  const two = ['I.1 Công an xã: Kiểm tra bãi rác', 'I.2 Các thôn: Nạo vét kênh chính'];
  for (const mark of [',', ';'])
    expect(
      tasksOf(
        `I. NHIỆM VỤ\n1${mark} Công an xã:\nKiểm tra bãi rác.\n2${mark} Các thôn:\nNạo vét kênh chính.\n`,
      ),
    ).toEqual(two);
});

test('numbers that go on with the line before are none, whatever mark follows', () => {
  for (const mark of [',', ';'])
    expect(
      tasksOf(
        `1. Các thôn trồng cây ở tổ 10, tổ 11, tổ\n12${mark} An Bình và ven đê.\n2. Công an xã kiểm tra bãi rác.\n`,
      ),
    ).toEqual([
      `1 Các thôn: Các thôn trồng cây ở tổ 10, tổ 11, tổ 12${mark} An Bình và ven đê`,
      '2 Công an xã: Công an xã kiểm tra bãi rác',
    ]);
});

test('a point whose first was lost stands above the letters, one below a letter stays there', () => {
  expect(
    tasksOf('II. NHIỆM VỤ\na) Công an xã kiểm tra bãi rác.\n2. Vệ sinh\na) Các thôn nạo vét kênh.\n'),
  ).toEqual(['II.a Công an xã: Công an xã kiểm tra bãi rác', 'II.2.a Các thôn: Các thôn nạo vét kênh']);
  expect(
    tasksOf('II. NHIỆM VỤ\na) Vệ sinh\n1. Công an xã kiểm tra bãi rác.\n2. Các thôn nạo vét kênh.\n'),
  ).toEqual(['II.a.1 Công an xã: Công an xã kiểm tra bãi rác', 'II.a.2 Các thôn: Các thôn nạo vét kênh']);
});

/** Lines as they are wrapped, each paragraph apart; what is longer than a heading fills its line. */
const WRAPPED = `Các thôn rà soát toàn bộ tuyến đê bao ven sông Lãng và lập danh sách các đoạn cần
gia cố trước mùa mưa bão, báo cáo xã để tổng hợp, bố trí kinh phí thực hiện trong
kế hoạch năm, không để đoạn nào bị sạt lở kéo dài mà không có người trực canh gác
vào ban đêm, nhất là các đoạn gần khu dân cư và trường học của các thôn phía nam.

`.repeat(4);

test('whom a point is for stands in a line of its own, however long it is', () => {
  const tasks = tasksOf(
    `${WRAPPED}1. Đối với cán bộ phụ trách văn hóa, thể thao và truyền thanh của các thôn phía bắc\nTuyên truyền về vệ sinh môi trường.\n\n2. Đối với các thôn và Ban\nQuản lý chợ thì trồng cây.\n`,
  ) as string[];
  expect(
    tasks.filter((task) => /^[12] /u.test(task)).map((task) => task.replace(/^(\d) .*: /u, '$1 ')),
  ).toEqual(['1 Tuyên truyền về vệ sinh môi trường', '2 Đối với các thôn và Ban Quản lý chợ thì trồng cây']);
});

test('a body in a short line of its own heads what follows, where empty lines part paragraphs', () => {
  const tasks = tasksOf(
    `${WRAPPED}1. Các thôn nạo vét kênh.\n\nĐoàn Thanh niên xã\nTổ chức trồng cây ven đê.\n\nvà Hội Nông dân xã.\n`,
  ) as string[];
  expect(tasks).toContain('1 Đoàn Thanh niên xã: Tổ chức trồng cây ven đê');
});

test('a wave before a point is a dash', () => {
  expect(tasksOf('1. Các thôn:\n~ Nạo vét kênh chính.\n~- Trồng cây ven đê.\n')).toEqual([
    '1 Các thôn: Nạo vét kênh chính',
    '1 Các thôn: Trồng cây ven đê',
  ]);
});
