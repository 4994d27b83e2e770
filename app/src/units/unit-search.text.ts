import { texts } from '../base/text.ts';

export const unitSearchText = texts(
  {
    searchUnit: 'Tìm đơn vị, không cần dấu',
    noUnitFound: 'Không có đơn vị phù hợp',
    unitsFound: (n: number) => `${n} kết quả`,
    unitSet: 'nhóm',
  },
  {
    searchUnit: 'Search units, without diacritics',
    noUnitFound: 'No unit matches',
    unitsFound: (n: number) => (n === 1 ? '1 result' : `${n} results`),
    unitSet: 'set',
  },
);
