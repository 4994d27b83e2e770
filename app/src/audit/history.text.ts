import { texts } from '../base/text.ts';

/** Texts of a history as a page; its sentences are made of the texts of the record. */
export const historyText = texts(
  {
    title: 'Lịch sử',
    of: (name: string) => `Lịch sử: ${name}`,
    order: 'Thứ tự',
    newest: 'Mới nhất trước',
    oldest: 'Cũ nhất trước',
    none: 'Chưa có gì được ghi',
    noneHint: 'Những gì xảy ra từ nay sẽ hiện ở đây.',
    pages: 'Các trang lịch sử',
    later: 'Trang trước',
    earlier: 'Trang sau',
    back: 'Quay lại',
    toUnit: 'cho',
    units: (n: number) => `${n} đơn vị`,
    all: (n: number) => `Xem ${n} đơn vị`,
    lastOf: (n: number) => `Hiện ${n} diễn biến gần nhất`,
    origin: (address: string, request: string) =>
      [address === '' ? '' : `từ ${address}`, request === '' ? '' : `yêu cầu ${request}`]
        .filter((part) => part !== '')
        .join(' · '),
    about: 'Đã làm với người này',
    by: 'Người này đã làm',
    part: 'Phần',
    lookRecorded:
      'Nhật ký hoạt động là dữ liệu cá nhân nhạy cảm: lần xem này được ghi lại, và người này thấy ai đã xem.',
  },
  {
    title: 'History',
    of: (name: string) => `History: ${name}`,
    order: 'Order',
    newest: 'Newest first',
    oldest: 'Oldest first',
    none: 'Nothing is on record yet',
    noneHint: 'What happens from now on is shown here.',
    pages: 'Pages of the history',
    later: 'Previous page',
    earlier: 'Next page',
    back: 'Back',
    toUnit: 'for',
    units: (n: number) => (n === 1 ? '1 unit' : `${n} units`),
    all: (n: number) => `Show ${n} units`,
    lastOf: (n: number) => `The latest ${n} are shown`,
    origin: (address: string, request: string) =>
      [address === '' ? '' : `from ${address}`, request === '' ? '' : `request ${request}`]
        .filter((part) => part !== '')
        .join(' · '),
    about: 'Done to this person',
    by: 'Done by this person',
    part: 'Part',
    lookRecorded:
      'Records of activity are sensitive personal data: that they were looked at is recorded and shown to this person.',
  },
);
