import { texts } from '../base/text.ts';

/** Texts about how long the record is kept. */
export const retentionText = texts(
  {
    title: 'Thời hạn lưu nhật ký',
    why: 'Hoạt động của cán bộ trên hệ thống và địa chỉ truy cập là dữ liệu cá nhân nhạy cảm (Nghị định 356/2025/NĐ-CP): chỉ lưu trong thời hạn cần thiết. Cơ quan tự quyết định thời hạn theo quy định của mình.',
    proof:
      'Phần hết hạn được xoá mỗi giờ một lần và việc xoá được ghi lại; niêm phong vẫn còn, nên "dondoc verify" vẫn chỉ ra mục nào bị sửa, xoá hay chèn ngoài thời hạn này.',
    originMonths: 'Giữ địa chỉ, mã yêu cầu và các lần đăng nhập (tháng)',
    originHint: 'Từ 3 đến 120 tháng. Dùng để tìm hiểu sự cố an toàn thông tin.',
    actYears: 'Giữ các mục còn lại (năm)',
    actHint:
      'Từ 2 đến 70 năm, không ngắn hơn thời hạn trên. Để trống: giữ vĩnh viễn. Diễn biến của từng việc không bị xoá theo.',
    termsWrong: 'Nhập số tháng từ 3 đến 120; số năm từ 2 đến 70 và không ngắn hơn số tháng, hoặc để trống.',
    preview: 'Xem trước',
    set: 'Áp dụng thời hạn này',
    back: 'Nhật ký',
    would: (acts: string, signIns: string, origins: string) =>
      `Trong giờ tới sẽ xoá hẳn ${acts} mục và ${signIns} lần đăng nhập, bỏ địa chỉ khỏi ${origins} mục. Đã xoá thì không lấy lại được.`,
    wouldNothing: 'Chưa có mục nào hết hạn theo thời hạn này.',
    changed: 'Đã đổi thời hạn lưu nhật ký.',
    past: 'Các lần đổi và xoá',
    noPast: 'Chưa đổi hay xoá lần nào.',
  },
  {
    title: 'How long the record is kept',
    why: 'What officers do here and from which address is sensitive personal data (Decree 356/2025/NĐ-CP): it is kept only as long as it serves. The office decides how long that is, by the rules it follows.',
    proof:
      'What has had its time is removed once an hour, and that is recorded; its seal stays, so that "dondoc verify" still tells which entry was changed, removed or added otherwise.',
    originMonths: 'Keep addresses, request ids and sign-ins (months)',
    originHint: 'From 3 to 120 months. They serve to look into security incidents.',
    actYears: 'Keep everything else (years)',
    actHint:
      'From 2 to 70 years, not less than the term above. Empty: for good. What happened to each task is not removed with it.',
    termsWrong: 'Give months from 3 to 120; years from 2 to 70 and not less than the months, or nothing.',
    preview: 'Preview',
    set: 'Apply these terms',
    back: 'Record',
    would: (acts: string, signIns: string, origins: string) =>
      `Within the hour ${acts} entries and ${signIns} sign-ins will be removed, and ${origins} entries lose their address. That cannot be undone.`,
    wouldNothing: 'No entry has had its time by these terms yet.',
    changed: 'The record is now kept for the time given.',
    past: 'Changes and removals',
    noPast: 'Nothing was changed or removed yet.',
  },
);
