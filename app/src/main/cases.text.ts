import { texts } from '../base/text.ts';

/** What `dondoc cases` says. */
export const casesText = texts(
  {
    summary:
      'In các chỗ người soát đã sửa so với bản đọc, mỗi chỗ một dòng JSON, để đối chiếu và cải thiện bộ đọc.',
    usage: (usage: string) =>
      `Cách dùng: dondoc ${usage}\nMã văn bản là phần cuối địa chỉ trang của văn bản.`,
    unknown: (id: string) => `Không có văn bản nào mang mã ${id}. Kiểm tra lại địa chỉ trang của văn bản.`,
  },
  {
    summary:
      'Prints what review corrected in a reading, one line of JSON each, to compare and improve the reader.',
    usage: (usage: string) =>
      `Usage: dondoc ${usage}\nThe id stands at the end of the address of the directive's page.`,
    unknown: (id: string) => `There is no directive ${id}. Look again at the address of its page.`,
  },
);
