import { expect, test } from 'vitest';
import { foldForSearch, matchesSearch } from './search-fold.ts';

test.each([
  ['Đơn vị', 'don vi'],
  ['  Trường   Tiểu học số 1 Bình Hoà ', 'truong tieu hoc so 1 binh hoa'],
  ['Bình Hòa'.normalize('NFD'), 'binh hoa'],
])('%s is searched as %s', (text, folded) => {
  expect(foldForSearch(text)).toBe(folded);
});

test.each([
  ['TH số 1 Bình Hoà', 'th hoa', true],
  ['TH số 1 Bình Hoà', 'bình hoà', true],
  ['TH số 1 Bình Hoà', 'oa', false],
  ['Phòng Tài chính – Kế hoạch', 'tai chinh ke', true],
  ['UBND xã Bình Chánh', '', true],
  ['UBND xã Bình Chánh', 'hoa', false],
])('%s, looked for by "%s": %s', (name, query, found) => {
  expect(matchesSearch(name, query)).toBe(found);
});
