import { texts } from '../base/text.ts';

/** What `dondoc lint` prints besides what the rules say. */
export const lintText = texts(
  {
    summaryOfCommand:
      'Soát lỗi văn bản chỉ đạo, mọi loại tệp mà read đọc được: thiếu chủ trì, thời hạn sai, đánh số, thể thức.',
    error: 'LỖI',
    warning: 'CẢNH BÁO',
    hint: 'GỢI Ý',
    line: (line: number) => `dòng ${line}`,
    mend: 'Cách sửa:',
    why: 'Vì sao:',
    none: 'Không thấy điều gì cần sửa.',
    summary: (errors: number, warnings: number, hints: number) =>
      `${errors} lỗi, ${warnings} cảnh báo, ${hints} gợi ý. Tắt một quy tắc: --off TÊN.`,
    unknownRule: (id: string, known: string) => `Không có quy tắc ${id}. Các quy tắc: ${known}.`,
  },
  {
    summaryOfCommand:
      'Looks a directive over, any file that read takes: leads missing, deadlines wrong, numbering, form.',
    error: 'ERROR',
    warning: 'WARNING',
    hint: 'HINT',
    line: (line) => `line ${line}`,
    mend: 'To mend:',
    why: 'Why:',
    none: 'Nothing to mend was found.',
    summary: (errors, warnings, hints) =>
      `${errors} errors, ${warnings} warnings, ${hints} hints. Switch a rule off: --off NAME.`,
    unknownRule: (id, known) => `There is no rule ${id}. The rules: ${known}.`,
  },
);
