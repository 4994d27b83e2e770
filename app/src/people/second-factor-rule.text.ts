import { texts } from '../base/text.ts';

/** Texts about roles that must have a second factor. */
export const secondFactorRuleText = texts(
  {
    title: 'Xác thực hai lớp bắt buộc',
    lead: 'Người giữ các vai trò được chọn phải đăng nhập bằng hai lớp: mã của ứng dụng, hoặc khoá truy cập.',
    role: 'Vai trò',
    from: 'Bắt buộc từ ngày',
    ready: 'Đã thiết lập',
    readyOf: (ready: number, people: number) => `${ready} / ${people} người`,
    save: 'Lưu',
    saved: 'Đã lưu vai trò phải xác thực hai lớp.',
    dayWrong: 'Chọn một ngày, hoặc để trống.',
    explain:
      'Trước ngày đó, người chưa thiết lập thấy lời nhắc trên mọi trang. Từ ngày đó, người chưa thiết lập chỉ vào được trang thiết lập; khoá API của người đó cũng không dùng được.',
    toPeople: 'Về danh sách người dùng',
    reminder: (day: string) => `Từ ngày ${day}, vai trò của tài khoản này phải xác thực hai lớp.`,
    setUpNow: 'Thiết lập ngay',
    mustSetUp:
      'Vai trò của tài khoản này phải xác thực hai lớp. Thiết lập mã của ứng dụng ở đây, hoặc thêm một khoá truy cập, để tiếp tục.',
    signOut: 'Đăng xuất',
  },
  {
    title: 'Required second factor',
    lead: 'Holders of the chosen roles must sign in with a second factor: codes of an app, or a passkey.',
    role: 'Role',
    from: 'Required from',
    ready: 'Set up',
    readyOf: (ready: number, people: number) => `${ready} of ${people} people`,
    save: 'Save',
    saved: 'The roles that need a second factor have been saved.',
    dayWrong: 'Choose a day, or leave it empty.',
    explain:
      'Before that day, whoever has not set it up is reminded on every page. From that day on they reach nothing but the page that sets it up, and their API keys open nothing.',
    toPeople: 'To the list of people',
    reminder: (day: string) => `From ${day} on, the role of this account needs a second factor.`,
    setUpNow: 'Set it up now',
    mustSetUp:
      'The role of this account needs a second factor. Set up codes of an app here, or add a passkey, to go on.',
    signOut: 'Sign out',
  },
);
