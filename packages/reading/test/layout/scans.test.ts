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

test('a wave before a point is a dash', () => {
  expect(tasksOf('1. Các thôn:\n~ Nạo vét kênh chính.\n~- Trồng cây ven đê.\n')).toEqual([
    '1 Các thôn: Nạo vét kênh chính',
    '1 Các thôn: Trồng cây ven đê',
  ]);
});
