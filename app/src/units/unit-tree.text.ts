import { texts } from '../base/text.ts';

/** Texts of the tree of units. */
export const unitTreeText = texts(
  {
    branch: (name: string) => `Đơn vị trực thuộc ${name}`,
    line: (line: string) => `tuyến ${line.toLocaleLowerCase('vi')}`,
    below: (n: number) => `${n.toLocaleString('vi')} đơn vị trực thuộc`,
    more: (n: number) => `Còn ${n.toLocaleString('vi')} đơn vị`,
    moreTops: (n: number) =>
      `Còn ${n.toLocaleString('vi')} đơn vị không trực thuộc đơn vị nào; tìm theo tên hoặc lọc theo loại.`,
    directlyBelow: (name: string) => `Trực thuộc ${name}`,
    tree: 'Cây đơn vị',
  },
  {
    branch: (name: string) => `Units under ${name}`,
    line: (line: string) => `${line.toLowerCase()} line`,
    below: (n: number) => (n === 1 ? '1 unit under it' : `${n.toLocaleString('en')} units under it`),
    more: (n: number) => `${n.toLocaleString('en')} more`,
    moreTops: (n: number) =>
      `${n.toLocaleString('en')} more units answer to nobody; search by name or narrow by kind.`,
    directlyBelow: (name: string) => `Under ${name}`,
    tree: 'Tree of units',
  },
);
