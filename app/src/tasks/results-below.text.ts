import { texts } from '../base/text.ts';

/** The words of a report that is written beforehand from what is below. */
export const resultsBelowText = texts(
  {
    heading: (done: number, total: number, day: string) =>
      `Kết quả của cấp dưới đến ngày ${day}: ${done}/${total} đơn vị hoàn thành.`,
    part: (n: number, words: string) => `Phần việc ${n}: ${words}`,
    handedIn: (unit: string, day: string) => `${unit} (báo cáo ngày ${day}, chờ xác nhận)`,
    confirmed: (unit: string, day: string) => `${unit} (báo cáo ngày ${day}, đã xác nhận)`,
    progress: (unit: string, day: string) => `${unit} (đang làm, báo cáo ngày ${day})`,
    percent: (n: number) => `${n} %`,
    withFiles: 'kèm tệp',
    silent: (names: string) => `Chưa có kết quả: ${names}.`,
    more: (n: number) => `Còn ${n} đơn vị khác, xem ở phần “Cấp dưới đang làm”.`,
    andMore: (n: number) => `và ${n} đơn vị khác`,
    own: 'Trong đơn vị:',
    ownDone: (words: string) => `${words}: đã xong`,
    ownOpen: (words: string) => `${words}: chưa xong`,
    hint: 'Điền sẵn từ kết quả của cấp dưới và các phần đã chia. Sửa lại trước khi gửi.',
  },
  {
    heading: (done: number, total: number, day: string) =>
      `Results of units below up to ${day}: ${done} of ${total} units are done.`,
    part: (n: number, words: string) => `Part ${n}: ${words}`,
    handedIn: (unit: string, day: string) => `${unit} (report of ${day}, waits to be confirmed)`,
    confirmed: (unit: string, day: string) => `${unit} (report of ${day}, confirmed)`,
    progress: (unit: string, day: string) => `${unit} (at work, report of ${day})`,
    percent: (n: number) => `${n}%`,
    withFiles: 'with files',
    silent: (names: string) => `No results yet: ${names}.`,
    more: (n: number) => `${n} more units, see “Units below at work”.`,
    andMore: (n: number) => `and ${n} more units`,
    own: 'Within the unit:',
    ownDone: (words: string) => `${words}: done`,
    ownOpen: (words: string) => `${words}: not done`,
    hint: 'Filled in from the results of units below and the parts that were split. Mend it before it is sent.',
  },
);
