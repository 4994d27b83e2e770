import { texts } from '../base/text.ts';

export const feedText = texts(
  {
    title: 'Thời hạn trong lịch',
    lead: 'Đưa thời hạn các việc của đơn vị vào lịch trên điện thoại hoặc máy tính (Google Calendar, Outlook, Lịch của Apple): thêm lịch từ địa chỉ dưới đây. Lịch báo lúc 16 giờ ngày làm việc liền trước thời hạn; Google Calendar không nhận giờ báo từ lịch ngoài.',
    openHint: 'Xem thời hạn trong lịch của điện thoại hoặc máy tính, tự cập nhật.',
    open: 'Địa chỉ lịch',
    none: 'Chưa có địa chỉ.',
    madeAt: (moment: string) => `Địa chỉ đang dùng được tạo lúc ${moment}.`,
    make: 'Tạo địa chỉ',
    renew: 'Tạo địa chỉ mới',
    renewHint: 'Địa chỉ cũ hết tác dụng ngay.',
    end: 'Hủy địa chỉ',
    ended: 'Đã hủy địa chỉ. Lịch không còn cập nhật.',
    address: 'Địa chỉ lịch',
    shownOnce:
      'Địa chỉ chỉ hiện lần này. Ai có địa chỉ đều đọc được các thời hạn; lộ ra thì tạo địa chỉ mới.',
    back: 'Tài khoản',
  },
  {
    title: 'Deadlines in a calendar',
    lead: 'Have the deadlines of your unit in the calendar of a telephone or computer (Google Calendar, Outlook, Apple): add a calendar from the address below. It rings at 16:00 on the working day before the last day; Google Calendar takes no alarms from outside.',
    openHint: 'Deadlines in the calendar of a telephone or computer, kept up to date.',
    open: 'Address of the calendar',
    none: 'There is no address yet.',
    madeAt: (moment: string) => `The address in use was made at ${moment}.`,
    make: 'Make an address',
    renew: 'Make a new address',
    renewHint: 'The one before ends at once.',
    end: 'End the address',
    ended: 'The address was ended. The calendar is no longer kept up to date.',
    address: 'Address of the calendar',
    shownOnce:
      'It is shown this once. Whoever has it reads the deadlines; make a new one should it become known.',
    back: 'Account',
  },
);
