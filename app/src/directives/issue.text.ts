import { texts } from '../base/text.ts';

/** Texts of the last page before issuing. */
export const issueText = texts(
  {
    title: 'Xem lại và giao việc',
    issue: (assignments: number, units: number) => `Giao ${assignments} việc cho ${units} đơn vị`,
    issueHint:
      'Sau khi giao, các đơn vị thấy việc ngay. Việc đã giao không rút lại cùng lúc được; thay đổi về sau được ghi lại từng việc.',
    backToReview: 'Quay lại soát',
    unresolvedTitle: (n: number) => `${n} nhiệm vụ chưa rõ đơn vị chủ trì, nên chưa giao được`,
    nothing: 'Chưa có nhiệm vụ nào để giao',
    nothingHint: 'Quay lại soát: thêm nhiệm vụ, hoặc chuyển nhiệm vụ định hướng thành giao việc.',
    byUnit: (n: number) => `Theo đơn vị: ${n} đơn vị`,
    byTask: (n: number) => `Theo nhiệm vụ: ${n} nhiệm vụ`,
    directions: (n: number) => `${n} nhiệm vụ định hướng, được ghi nhận và không theo dõi`,
    nTasks: (n: number) => `${n} việc`,
    nUnits: (n: number) => `${n} đơn vị`,
    allNames: (n: number) => `Xem đủ ${n} đơn vị`,
    due: (day: string) => `hạn ${day}`,
    noDue: 'không có ngày hạn',
    except: 'Trừ',
    exceptUnit: (unit: string) => `Trừ ${unit} khỏi nhiệm vụ này`,
    excepted: 'Đã trừ',
    takeBack: 'Lấy lại',
    takeBackUnit: (unit: string) => `Lấy lại ${unit}`,
    mend: 'Sửa',
    mendTask: (n: number) => `Sửa nhiệm vụ ${n}`,
    inWordsOnly: (names: string) => `Chỉ giữ trong lời văn, không giao: ${names}`,
    cooperators: (names: string) => `Phối hợp: ${names}`,
    follower: (name: string) => `Theo dõi: ${name}`,
    issued: (assignments: number, units: number) => `Đã giao ${assignments} việc cho ${units} đơn vị`,
    issuedBefore: 'Văn bản này đã được giao trước đó; không có việc nào bị giao hai lần.',
  },
  {
    title: 'Check and issue',
    issue: (assignments: number, units: number) => `Issue ${assignments} assignments to ${units} units`,
    issueHint:
      'Units see their work at once. What is issued cannot be taken back as a whole; later changes are recorded one by one.',
    backToReview: 'Back to review',
    unresolvedTitle: (n: number) =>
      n === 1
        ? '1 task has no clear lead unit, so it cannot be issued'
        : `${n} tasks have no clear lead unit, so they cannot be issued`,
    nothing: 'There is no task to issue yet',
    nothingHint: 'Go back to review: add a task, or make an assignment of a standing direction.',
    byUnit: (n: number) => (n === 1 ? 'By unit: 1 unit' : `By unit: ${n} units`),
    byTask: (n: number) => (n === 1 ? 'By task: 1 task' : `By task: ${n} tasks`),
    directions: (n: number) =>
      n === 1
        ? '1 standing direction, recorded and not followed up'
        : `${n} standing directions, recorded and not followed up`,
    nTasks: (n: number) => (n === 1 ? '1 assignment' : `${n} assignments`),
    nUnits: (n: number) => (n === 1 ? '1 unit' : `${n} units`),
    allNames: (n: number) => `Show all ${n} units`,
    due: (day: string) => `due ${day}`,
    noDue: 'no due day',
    except: 'Except',
    exceptUnit: (unit: string) => `Except ${unit} from this task`,
    excepted: 'Excepted',
    takeBack: 'Take back in',
    takeBackUnit: (unit: string) => `Take ${unit} back in`,
    mend: 'Mend',
    mendTask: (n: number) => `Mend task ${n}`,
    inWordsOnly: (names: string) => `Kept in the words only, not issued: ${names}`,
    cooperators: (names: string) => `With: ${names}`,
    follower: (name: string) => `Followed by: ${name}`,
    issued: (assignments: number, units: number) => `${assignments} assignments issued to ${units} units`,
    issuedBefore: 'This directive had been issued before; nothing was issued twice.',
  },
);
