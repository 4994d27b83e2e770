import { texts } from '../base/text.ts';

/** Texts of the e-mails about notices. */
export const noticeEmailText = texts(
  {
    manySubject: (n: number) => `${n} thông báo mới`,
    digestSubject: (day: string, n: number) => `Thông báo trong ngày ${day}: ${n} mục`,
    dear: (name: string) => `Kính gửi ${name},`,
    open: 'Xem các thông báo trong Đôn Đốc',
    howToReply:
      'Trả lời thư này để báo cáo tiến độ, kèm tệp nếu có. Dòng đầu ghi “hoàn thành” để nộp kết quả, “không thay đổi” nếu chưa có gì mới.',
    footer: 'Thư do phần mềm Đôn Đốc tự động gửi vì người nhận đã chọn nhận thông báo qua thư điện tử.',
    footerWithPlace: (address: string) =>
      `Thư do phần mềm Đôn Đốc tự động gửi vì người nhận đã chọn nhận thông báo qua thư điện tử. Đổi cách nhận tại ${address}`,
  },
  {
    manySubject: (n: number) => `${n} new notices`,
    digestSubject: (day: string, n: number) => `Notices of ${day}: ${n}`,
    dear: (name: string) => `Dear ${name},`,
    open: 'See the notices in Đôn Đốc',
    howToReply:
      'Answer this e-mail to report progress, with files if there are any. Write “done” in the first line to submit the result, “no change” if nothing is new.',
    footer: 'Sent by the software Đôn Đốc because its receiver chose to get notices by e-mail.',
    footerWithPlace: (address: string) =>
      `Sent by the software Đôn Đốc because its receiver chose to get notices by e-mail. Change that at ${address}`,
  },
);
