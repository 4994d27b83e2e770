import { texts } from '../base/text.ts';

/** Words of the timeline of open work. */
export const timelineText = texts(
  {
    title: 'Dòng thời gian việc chưa xong',
    titleOf: (what: string) => `Dòng thời gian: ${what}`,
    lead: (day: string) => `Từ ngày giao đến hạn, hạn gần nhất trước, tính đến ${day}. Vạch đứng là hôm nay.`,
    given: (day: string) => `giao ${day}`,
    due: (day: string) => `hạn ${day}`,
    noDue: 'không thời hạn',
    open: (n: number) => `${n} đơn vị chưa xong`,
    overdue: (n: number) => `${n} quá hạn`,
    late: 'quá hạn',
    month: (month: number) => `th. ${month}`,
    today: 'hôm nay',
    more: (n: number) => `Còn ${n} dòng nữa, xem ở danh sách nhiệm vụ`,
    list: 'Danh sách nhiệm vụ',
    nothing: 'Không có việc chưa xong',
    nothingHint: 'Mọi việc được xem ở đây đã xong hoặc chưa giao.',
  },
  {
    title: 'Timeline of open work',
    titleOf: (what: string) => `Timeline: ${what}`,
    lead: (day: string) =>
      `From the day it was given to its last day, the nearest first, as of ${day}. The upright line is today.`,
    given: (day: string) => `given ${day}`,
    due: (day: string) => `due ${day}`,
    noDue: 'no deadline',
    open: (n: number) => (n === 1 ? '1 unit not done' : `${n} units not done`),
    overdue: (n: number) => `${n} overdue`,
    late: 'overdue',
    month: (month: number) => `m. ${month}`,
    today: 'today',
    more: (n: number) => `${n} more lines stand in the list of tasks`,
    list: 'List of tasks',
    nothing: 'Nothing is open',
    nothingHint: 'All work to be seen here is done, or none was given.',
  },
);
