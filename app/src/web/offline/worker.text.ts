import { texts } from '../../base/text.ts';

export const workerText = texts(
  {
    waiting: (n: number) => `${n} báo cáo chờ gửi; tự gửi khi có mạng.`,
    refused: (n: number) => `${n} báo cáo không gửi được, cần xem lại.`,
    sent: (n: number) => `Đã gửi ${n} báo cáo soạn lúc mất mạng.`,
    stored: (at: string) => `Không có mạng. Đây là bản lưu trên máy lúc ${at}.`,
    look: 'Xem',
    noLine: 'Không có mạng, và trang này chưa được lưu trên máy. Thử lại khi có mạng.',
    today: 'Về Hôm nay',
  },
  {
    waiting: (n: number) => `${n} to be sent as soon as there is a connection.`,
    refused: (n: number) => `${n} could not be sent and must be looked at.`,
    sent: (n: number) => `Sent what was written without a connection: ${n}.`,
    stored: (at: string) => `No connection. This copy was kept on the device at ${at}.`,
    look: 'Look',
    noLine: 'There is no connection, and this page is not kept on the device. Try again with a connection.',
    today: 'To Today',
  },
);
