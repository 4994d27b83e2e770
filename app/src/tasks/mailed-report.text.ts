import { texts } from '../base/text.ts';

/** What is answered to a mail that could not be taken as a report. */
export const mailedReportText = texts(
  {
    subject: 'Chưa ghi nhận báo cáo gửi qua thư',
    dear: (name: string) => `Kính gửi ${name},`,
    about: (subject: string) => `Thư “${subject}” chưa được ghi nhận là báo cáo.`,
    noAddress: 'Thư không gửi tới địa chỉ trả lời của một việc. Mở thư thông báo về việc đó và bấm Trả lời.',
    wrongAddress:
      'Địa chỉ trả lời không phải của người gửi này. Dùng đúng hộp thư đã nhận thông báo, và trả lời thư đã gửi cho chính mình.',
    expired: 'Địa chỉ trả lời đã hết hạn. Báo cáo trên trang của việc, hoặc trả lời thư thông báo mới nhất.',
    empty:
      'Thư không có nội dung và không có tệp. Viết kết quả ở đầu thư, phía trên phần trích; hoặc ghi “không thay đổi”.',
    closed:
      'Việc này không còn nhận báo cáo: đã nộp, đã xong hoặc đã được thu hồi. Mở trang của việc để xem.',
    open: 'Mở việc này trong Đôn Đốc',
    done: 'Đã hoàn thành.',
    footer:
      'Thư do phần mềm Đôn Đốc tự động gửi để trả lời thư nhận được. Dòng đầu ghi “hoàn thành” là nộp báo cáo, ghi “không thay đổi” là chưa có gì mới; viết khác đi là báo cáo tiến độ.',
  },
  {
    subject: 'A report sent by e-mail was not recorded',
    dear: (name: string) => `Dear ${name},`,
    about: (subject: string) => `The e-mail “${subject}” was not recorded as a report.`,
    noAddress:
      'It was not sent to the reply address of an assignment. Open the notice about it and press Reply.',
    wrongAddress:
      'The reply address is not of this sender. Use the mailbox that got the notice, and answer what was sent to it.',
    expired:
      'The reply address has expired. Report on the page of the assignment, or answer the latest notice.',
    empty: 'It has neither words nor files. Write the result above the quoted part; or write “no change”.',
    closed:
      'This assignment takes no report any more: it was submitted, done or cancelled. Open its page to see.',
    open: 'Open the assignment in Đôn Đốc',
    done: 'Done.',
    footer:
      'Sent by the software Đôn Đốc in answer to an e-mail. A first line “done” submits the report, “no change” says that nothing is new; anything else reports progress.',
  },
);
