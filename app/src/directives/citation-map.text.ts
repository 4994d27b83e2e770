import { texts } from '../base/text.ts';

/** Words of the map of citations. */
export const citationMapText = texts(
  {
    title: (cites: number, citedBy: number) =>
      `Văn bản liên quan: viện dẫn ${cites}, được viện dẫn trong ${citedBy}`,
    cites: 'Văn bản này viện dẫn',
    citedBy: 'Văn bản viện dẫn văn bản này',
    none: 'không có',
    onDay: (date: string) => `ngày ${date}`,
    here: 'có trong hệ thống:',
    notHere: 'chưa có trong hệ thống',
    how: 'Ghép theo số, ký hiệu; khác ngày ban hành thì không ghép. Chỉ nêu văn bản mà người đọc được xem.',
    thisOne: 'Văn bản này',
    more: (n: number) => `và ${n} văn bản khác`,
  },
  {
    title: (cites: number, citedBy: number) => `Related documents: cites ${cites}, cited in ${citedBy}`,
    cites: 'This document cites',
    citedBy: 'Documents that cite this one',
    none: 'none',
    onDay: (date: string) => `of ${date}`,
    here: 'here:',
    notHere: 'not taken in here',
    how: 'Matched by number; not where the days of issue differ. Only documents that the reader may read are named.',
    thisOne: 'This document',
    more: (n: number) => `and ${n} more`,
  },
);
