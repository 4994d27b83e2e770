import { texts } from '../base/text.ts';

/** Texts of the e-mails that this noun sends itself. */
export const deliveryMailText = texts(
  {
    testSubject: 'Thư thử từ Đôn Đốc',
    testWords: 'Thư này cho biết máy chủ thư đã được thiết lập đúng: Đôn Đốc gửi được thư điện tử.',
    testBy: 'Người gửi thử',
    openSoftware: 'Mở Đôn Đốc',
    testFooter: 'Thư do phần mềm Đôn Đốc tự động gửi theo yêu cầu của quản trị viên. Không cần trả lời.',
  },
  {
    testSubject: 'A trial from Đôn Đốc',
    testWords: 'This shows that the mail server is set up: Đôn Đốc can send e-mail.',
    testBy: 'Asked for by',
    openSoftware: 'Open Đôn Đốc',
    testFooter: 'Sent by the software Đôn Đốc because an administrator asked for it. No answer is needed.',
  },
);
