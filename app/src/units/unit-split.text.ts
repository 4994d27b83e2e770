import { texts } from '../base/text.ts';

/** Texts about where the subordinates of a unit go that is split. */
export const unitSplitText = texts(
  {
    find: 'Tìm trong các đơn vị trực thuộc',
    findHint: 'Gõ chữ đầu của các từ trong tên, có dấu hoặc không.',
    shown: (n: number, total: number) => `Đang hiện ${n} trên ${total} đơn vị.`,
    together: 'Đưa mọi đơn vị đang hiện về',
    put: 'Đặt',
  },
  {
    find: 'Find among the subordinate units',
    findHint: 'Type the beginnings of words of the name, with or without diacritics.',
    shown: (n: number, total: number) => `${n} of ${total} units are shown.`,
    together: 'Put all that are shown into',
    put: 'Put',
  },
);
