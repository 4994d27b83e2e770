import { texts } from '../base/text.ts';

/** Why the word of another server did not let somebody in. */
export const openIdText = texts(
  {
    openid_failed:
      'Chưa đăng nhập được qua hệ thống khác: việc đăng nhập bị dừng, quá lâu, hoặc hệ thống đó không trả lời đúng. Thử lại, hoặc đăng nhập bằng mật khẩu.',
    openid_unknown:
      'Hệ thống kia đã xác nhận, nhưng ở đây không có tài khoản đang dùng nào ứng với người đó. Liên hệ quản trị viên để được cấp tài khoản hoặc giao chức vụ.',
    openid_unverified:
      'Hệ thống kia chưa xác minh địa chỉ thư điện tử, nên chưa biết là tài khoản nào ở đây. Xác minh địa chỉ ở hệ thống kia rồi thử lại, hoặc đăng nhập bằng mật khẩu.',
  },
  {
    openid_failed:
      'Signing in through the other system did not work: it was stopped, took too long, or that system answered wrongly. Try again, or sign in with the password.',
    openid_unknown:
      'The other system vouched for this, but there is no account in use here that belongs to it. Ask an administrator for an account or a position.',
    openid_unverified:
      'The other system has not verified the e-mail address, so it is not known which account this is. Verify the address there and try again, or sign in with the password.',
  },
);
