import { expect, test } from 'vitest';
import { mendEnds } from './scan-ends.ts';

const LONG =
  'Rà soát toàn bộ tuyến đê bao của các thôn, lập danh sách các đoạn cần gia cố và gửi về xã để tổng hợp, theo dõi thường xuyên';

test.each([
  ['a colon above the next number', '3. Nạo vét kênh:\n4. Trồng cây.', '3. Nạo vét kênh.\n4. Trồng cây.'],
  ['… with an empty line between', 'c) Nạo vét kênh:\n\nd) Trồng cây', 'c) Nạo vét kênh.\n\nd) Trồng cây'],
  [
    '… in the last paragraph of a point',
    '3. Thôn\nTrồng cây.\n\nNạo vét kênh:\n4. Xã',
    '3. Thôn\nTrồng cây.\n\nNạo vét kênh.\n4. Xã',
  ],
  ['a colon between long bullets', `- ${LONG}:\n- Trồng cây.`, `- ${LONG}.\n- Trồng cây.`],
  [
    'a colon above the next of two figures',
    '2.1. Nạo vét kênh:\n2.2. Trồng cây',
    '2.1. Nạo vét kênh.\n2.2. Trồng cây',
  ],
  ['a comma before the next number', '3. Nạo vét kênh,\n4. Trồng cây.', '3. Nạo vét kênh.\n4. Trồng cây.'],
  [
    '… before a paragraph that begins with a verb',
    'Nạo vét kênh của xã,\n\nTuyên truyền ở thôn',
    'Nạo vét kênh của xã.\n\nTuyên truyền ở thôn',
  ],
  ['a comma before a sentence', 'nạo vét kênh, Tăng cường trồng cây', 'nạo vét kênh. Tăng cường trồng cây'],
])('%s is a full stop', (_, scanned, right) => {
  expect(mendEnds(scanned)).toBe(right);
});

test('a full stop behind a body that heads a list goes', () => {
  expect(mendEnds('5. Công an xã.\n- Nạo vét kênh')).toBe('5. Công an xã \n- Nạo vét kênh');
  expect(mendEnds('5. Công an xã nạo vét kênh.\n- Trồng cây')).toBe(
    '5. Công an xã nạo vét kênh.\n- Trồng cây',
  );
});

test('a comma before whoever has to act, set apart, is a full stop', () => {
  expect(mendEnds('kê khai đủ,\n\nUBND xã sẽ kiểm tra')).toBe('kê khai đủ.\n\nUBND xã sẽ kiểm tra');
});

test.each([
  ['a list below a number', '3. Các thôn:\na) Nạo vét kênh\nb) Trồng cây'],
  ['numbers below a number', '3. Các thôn:\n1. Nạo vét kênh'],
  ['numbers that are opened in so many words', '3. Thực hiện các việc sau:\n4. Nạo vét kênh'],
  ['short bullets that open others', '- Các thôn:\n- Nạo vét kênh'],
  ['a long one that does so in so many words', `- ${LONG}, cụ thể như sau:\n- Trồng cây`],
  ['a list below a paragraph behind another', '2. Thôn.\n\nỦy ban nhân dân xã giao:\n- Công an xã'],
  ['a list of names', 'Sở Y tế,\n\nSở Nội vụ'],
  ['a line that goes on', 'Nạo vét kênh của xã,\nTuyên truyền viên của thôn'],
  ['a field of work', 'các sở Tài chính, Xây dựng, Tổ chức'],
])('%s keeps its mark', (_, text) => {
  expect(mendEnds(text)).toBe(text);
});
