import { expect, test } from 'vitest';
import { normalise } from '../text/normalise.ts';
import { withoutSpecks } from './scan-specks.ts';

const cleaned = (text: string): string => withoutSpecks(normalise(text)).text;

test.each([
  ['lực lượng chức. năng của xã', 'lực lượng chức năng của xã'],
  ['lực lượng chức.\nnăng của xã', 'lực lượng chức\nnăng của xã'],
  ['gửi các: thôn và. xã', 'gửi các thôn và xã'],
  ['Ủy ban nhân dân: các xã', 'Ủy ban nhân dân các xã'],
  ['Xã phải: nạo vét theo: kế hoạch', 'Xã phải nạo vét theo kế hoạch'],
  ['Đoàn Thanh niên Cộng sản Hồ Chí. Minh', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh'],
  ['tỉnh Hòa. Sơn giao Sở. Tài chính', 'tỉnh Hòa Sơn giao Sở Tài chính'],
  ['cán bộ, nhân:\nviên của xã', 'cán bộ, nhân\nviên của xã'],
  ['Phòng GD&/ĐT, Sở GD&‹ĐT', 'Phòng GD&ĐT, Sở GD&ĐT'],
])('%s', (scanned, right) => {
  expect(cleaned(scanned)).toBe(right);
});

test.each([
  'Nạo vét kênh của xã. Trồng cây ven đê',
  'đi học v.v. và về',
  'Ủy ban nhân dân: Công an xã, Trạm Y tế',
  'giao cho: công an; phối hợp với: các thôn',
  'Nội dung: trồng cây',
  'kèm theo. Trồng cây',
  'TP. Hồ Chí Minh',
  'thành phố Huế. Các xã của tỉnh. Công an của Sở. Các phòng',
  'các việc sau:\nnạo vét kênh; gồm:\ntrồng cây',
  'Phòng GD&ĐT',
])('%s: nothing goes', (text) => {
  expect(cleaned(text)).toBe(text);
});

test('offsets lead back to the original, those of headings to the new text', () => {
  const original = '# Các: xã\n\n## Nạo. vét\nlực lượng chức. năng và: thôn';
  const { text, headings, toOriginal } = withoutSpecks(normalise(original));
  for (const word of ['xã', 'vét', 'năng', 'thôn'])
    expect(original.slice(toOriginal(text.indexOf(word)))).toMatch(new RegExp(`^${word}`, 'u'));
  expect(toOriginal(text.length)).toBe(original.length);
  expect([...headings].map(([at, level]) => [text.slice(at, at + 3), level])).toEqual([
    ['Các', 1],
    ['Nạo', 2],
  ]);
});
