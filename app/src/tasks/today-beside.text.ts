import { texts } from '../base/text.ts';

/** What waits beside assignments: for who keeps the system, and at the desk for who writes orders down. */
export const besideText = texts(
  {
    administration: 'Quản trị',
    invitations: (n: number, expired: number) =>
      expired === 0
        ? `${n} lời mời chưa được nhận`
        : expired === n
          ? `${n} lời mời đã hết hạn mà chưa được nhận`
          : `${n} lời mời chưa được nhận, trong đó ${expired} đã hết hạn`,
    corrections: (n: number) => `${n} đề nghị sửa dữ liệu chờ trả lời`,
    importRunning: (name: string) => `Đang nhập tệp ${name}`,
    importChecked: (name: string) => `Tệp ${name} đã kiểm tra xong, chờ nhập`,
    importWrong: (name: string, n: number) => `Tệp ${name} có ${n} dòng cần sửa`,
    importRefused: (name: string) => `Lần nhập tệp ${name} không thành`,
    severalHeads: (unit: string, n: number) =>
      `${unit} có ${n} thủ trưởng sau thay đổi đơn vị; kết thúc chức vụ của người thôi giữ`,
    failed: (n: number) => `${n} thư, lời gọi gửi chưa được, đang gửi lại`,
    givenUp: (n: number) => `${n} thư, lời gọi đã thôi gửi trong 7 ngày qua`,
    desk: 'Chỉ đạo không bằng văn bản',
    orders: (n: number) => `${n} chỉ đạo chưa giao thành việc`,
  },
  {
    administration: 'Administration',
    invitations: (n: number, expired: number) =>
      expired === 0
        ? `${n} invitations have not been accepted`
        : expired === n
          ? `${n} invitations expired before they were accepted`
          : `${n} invitations have not been accepted, ${expired} of them have expired`,
    corrections: (n: number) => `${n} requests for correction wait for an answer`,
    importRunning: (name: string) => `${name} is being imported`,
    importChecked: (name: string) => `${name} has been checked and waits to be imported`,
    importWrong: (name: string, n: number) => `${name} has ${n} rows to mend`,
    importRefused: (name: string) => `The import of ${name} did not succeed`,
    severalHeads: (unit: string, n: number) =>
      `${unit} has ${n} heads since units have changed; end the positions of those who leave`,
    failed: (n: number) => `${n} messages could not be sent yet and are tried again`,
    givenUp: (n: number) => `${n} messages were given up within 7 days`,
    desk: 'Orders without paper',
    orders: (n: number) => `${n} not yet made a task`,
  },
);
