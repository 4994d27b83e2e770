import { texts } from '../base/text.ts';

/** Texts of invitations: the slips, and the page of whoever is invited. */
export const invitationText = texts(
  {
    accept: 'Nhận tài khoản',
    acceptLead: 'Nhập mã ghi trên giấy mời và đặt mật khẩu của riêng mình. Mã chỉ dùng được một lần.',
    code: 'Mã mời',
    codeHint: 'Mười ký tự, ví dụ ACDE3-KMNPQ; viết hoa hay thường đều được',
    doAccept: 'Đặt mật khẩu và đăng nhập',
    codeWrong:
      'Mã không đúng, đã dùng hoặc đã hết hạn. Kiểm tra lại giấy mời, hoặc xin mã mới từ quản trị viên.',
    slips: 'Giấy mời',
    slipsLead:
      'Mỗi người nhận một mã dùng một lần, hiệu lực 14 ngày. Người nhận tự đặt mật khẩu, quản trị viên không biết mật khẩu.',
    schoolHeads: (n: number) => `${n} thủ trưởng trường học chưa có tài khoản`,
    makeForHeads: (n: number) => `Tạo ${n} giấy mời`,
    nobody: 'Không có ai để mời',
    nobodyHint: 'Người được mời phải có thư điện tử, đang giữ chức vụ và chưa có tài khoản.',
    makeFor: (name: string) => `Tạo giấy mời cho ${name}`,
    replaces: 'Mã đã tạo trước đó cho cùng người sẽ không dùng được nữa.',
    shownOnce:
      'Các mã chỉ hiện một lần. In trang này (Ctrl+P) hoặc chép đường dẫn gửi cho từng người trước khi rời trang.',
    slipTitle: 'Giấy mời sử dụng phần mềm Đôn Đốc',
    open: 'Mở trang',
    enter: 'Nhập mã',
    signInName: 'Tên đăng nhập',
    until: (day: string) => `Dùng một lần, đến hết ngày ${day}. Không đưa mã cho người khác.`,
    link: 'Hoặc mở thẳng đường dẫn',
    invite: 'Mời nhận tài khoản',
    toPeople: 'Danh sách người dùng',
  },
  {
    accept: 'Get your account',
    acceptLead: 'Enter the code on the slip and choose a password of your own. The code works once.',
    code: 'Code',
    codeHint: 'Ten signs such as ACDE3-KMNPQ; capitals or small letters',
    doAccept: 'Set the password and sign in',
    codeWrong: 'The code is wrong, used or expired. Check the slip, or ask the administrator for a new code.',
    slips: 'Invitations',
    slipsLead:
      'Everybody gets a code that works once, for 14 days. They choose their own password; the administrator never knows it.',
    schoolHeads: (n: number) => `${n} heads of schools without an account`,
    makeForHeads: (n: number) => `Make ${n} slips`,
    nobody: 'There is nobody to invite',
    nobodyHint: 'Who is invited needs an e-mail address and a position today, and has no account yet.',
    makeFor: (name: string) => `Make a slip for ${name}`,
    replaces: 'A code made earlier for the same person no longer works.',
    shownOnce: 'The codes are shown once. Print this page (Ctrl+P) or copy the links before leaving it.',
    slipTitle: 'Invitation to use Đôn Đốc',
    open: 'Open',
    enter: 'Enter the code',
    signInName: 'Name to sign in with',
    until: (day: string) => `Works once, until the end of ${day}. Give it to nobody else.`,
    link: 'Or open this link',
    invite: 'Invite to get an account',
    toPeople: 'All people',
  },
);
