import { expect, test } from 'vitest';
import { tasksOf } from './commune-plan.ts';

const POINT = '1. Công an xã kiểm tra bếp ăn.';
const READ = ['I.1 Công an xã: Công an xã kiểm tra bếp ăn'];

test.each(['lớp', 'khối', 'khóa'])('a first point below a heading that ends in “%s” is a point', (last) => {
  expect(tasksOf(`I. Phát triển mạng lưới trường, ${last}\n${POINT}`)).toEqual(READ);
});

test.each([
  ['names', 'Môn học\tLớp 6\tLớp 7\tLớp 8'],
  ['figures', 'Toán\t140\t140\t140'],
])('a row of %s hands out no work', (_, row) => {
  expect(tasksOf(`I. KHUNG THỜI GIAN\n${POINT}\n${row}\n`)).toEqual(READ);
});

test('a row that says what is done is read', () => {
  expect(tasksOf(`I. KHUNG THỜI GIAN\n${POINT}\nKiểm tra\tbếp ăn\tlớp 6\tlớp 7\n`)).toHaveLength(2);
});

test('a first letter below a numbered heading that ends in “số” is a point', () => {
  expect(tasksOf('1. Phát triển hạ tầng số\na) Công an xã kiểm tra bếp ăn.')).toEqual([
    '1.a Công an xã: Công an xã kiểm tra bếp ăn',
  ]);
});
