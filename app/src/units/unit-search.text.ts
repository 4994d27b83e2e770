import { texts } from '../base/text.ts';

export const unitSearchText = texts(
  {
    searchUnit: 'Tìm đơn vị, không cần dấu',
    unitSet: 'nhóm',
  },
  {
    searchUnit: 'Search units, without diacritics',
    unitSet: 'set',
  },
);
