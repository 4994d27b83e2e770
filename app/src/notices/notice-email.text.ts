import { texts } from '../base/text.ts';

/** Texts of the e-mails about notices. */
export const noticeEmailText = texts(
  {
    manySubject: (n: number) => `${n} thông báo mới`,
    digestSubject: (day: string, n: number) => `Thông báo trong ngày ${day}: ${n} mục`,
    dear: (name: string) => `Kính gửi ${name},`,
    open: 'Xem các thông báo trong Đôn Đốc',
    footer: 'Thư do phần mềm Đôn Đốc tự động gửi vì người nhận đã chọn nhận thông báo qua thư điện tử.',
    footerWithPlace: (address: string) =>
      `Thư do phần mềm Đôn Đốc tự động gửi vì người nhận đã chọn nhận thông báo qua thư điện tử. Đổi cách nhận tại ${address}`,
  },
  {
    manySubject: (n: number) => `${n} new notices`,
    digestSubject: (day: string, n: number) => `Notices of ${day}: ${n}`,
    dear: (name: string) => `Dear ${name},`,
    open: 'See the notices in Đôn Đốc',
    footer: 'Sent by the software Đôn Đốc because its receiver chose to get notices by e-mail.',
    footerWithPlace: (address: string) =>
      `Sent by the software Đôn Đốc because its receiver chose to get notices by e-mail. Change that at ${address}`,
  },
);
