import { texts } from '../base/text.ts';

/** Texts of the handover of what somebody follows. */
export const handoverText = texts(
  {
    handover: 'Bàn giao việc đang theo dõi',
    of: (name: string) => `Của ${name}`,
    means:
      'Mọi nhiệm vụ chưa xong mà người này theo dõi, và văn bản đang soát ghi tên người này theo dõi, chuyển sang người nhận cùng một lúc. Việc đã xong giữ nguyên tên người cũ.',
    tasks: (n: number) => `${n} nhiệm vụ chưa xong`,
    directives: (n: number) => `${n} văn bản đang soát`,
    more: (n: number) => `và ${n} việc khác`,
    nothing: 'Không có việc nào để bàn giao',
    nothingHint: 'Người này không theo dõi nhiệm vụ chưa xong hay văn bản đang soát nào.',
    successor: 'Người nhận',
    successorHint: 'Lãnh đạo, chuyên viên, văn thư của cơ quan; người nhận được thông báo.',
    handOver: (n: number) => `Bàn giao ${n} việc`,
    handedOver: (tasks: number, directives: number) =>
      directives === 0
        ? `Đã bàn giao ${tasks} nhiệm vụ.`
        : `Đã bàn giao ${tasks} nhiệm vụ và ${directives} văn bản.`,
    back: 'Về trang của người này',
    successorMissing: 'Chọn người nhận trong danh sách.',
    nothingToHandOver: 'Không còn việc nào để bàn giao. Tải lại trang để xem.',
  },
  {
    handover: 'Hand over what is followed',
    of: (name: string) => `Of ${name}`,
    means:
      'Every open task that this person follows, and every directive under review that names them, goes to the successor at once. What is done keeps the former name.',
    tasks: (n: number) => (n === 1 ? '1 open task' : `${n} open tasks`),
    directives: (n: number) => (n === 1 ? '1 directive under review' : `${n} directives under review`),
    more: (n: number) => `and ${n} more`,
    nothing: 'There is nothing to hand over',
    nothingHint: 'This person follows no open task and no directive under review.',
    successor: 'Successor',
    successorHint: 'Leaders, specialists and clerks of the office; the successor is notified.',
    handOver: (n: number) => `Hand over ${n}`,
    handedOver: (tasks: number, directives: number) =>
      `Handed over: ${tasks} tasks, ${directives} directives.`,
    back: 'To the page of this person',
    successorMissing: 'Choose a successor from the list.',
    nothingToHandOver: 'There is nothing left to hand over. Reload the page to see.',
  },
);
