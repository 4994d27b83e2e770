import { expect, test } from 'vitest';
import { foldNfc } from '../../text/fold.ts';
import { namesInBrackets } from './names-in-brackets.ts';

const namesIn = (text: string): readonly string[] =>
  namesInBrackets({ text, folded: foldNfc(text) }, { start: 0, end: text.length }).map(({ value }) => value);

test.each([
  ['Tiểu học Ba Đồn, THCS Quảng Thọ', ['Tiểu học Ba Đồn', 'THCS Quảng Thọ']],
  ['Tiểu học số 1 Ba Đồn; THCS Quảng Thọ', ['Tiểu học số 1 Ba Đồn', 'THCS Quảng Thọ']],
  ['Tân An, Tân Bình và Tân Hòa', ['Tân An', 'Tân Bình', 'Tân Hòa']],
  [
    'Vườn quốc gia Núi Xanh, các Ban quản lý rừng phòng hộ, rừng đặc dụng, các công ty lâm nghiệp',
    ['Vườn quốc gia Núi Xanh', 'các Ban quản lý rừng phòng hộ, rừng đặc dụng', 'các công ty lâm nghiệp'],
  ],
])('%s are names', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each([
  'theo danh sách kèm theo',
  'khoảng 120 hộ',
  'kể cả trường tư thục, trung tâm ngoại ngữ',
  'qua Văn phòng, Phòng Nội vụ',
  'nếu có',
  'Nội vụ',
  'điện thoại 0912 345 678',
  'trồng rừng, bảo vệ rừng',
])('%s are none', (text) => {
  expect(namesIn(text)).toEqual([]);
});
