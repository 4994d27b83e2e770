import { texts } from '../base/text.ts';

/** Texts about tasks that wait for the same written words. */
export const unresolvedText = texts(
  {
    wordsIn: (written: string, n: number) => `“${written}” ở ${n} nhiệm vụ`,
    nobodyIn: (n: number) => `Chưa có đơn vị chủ trì ở ${n} nhiệm vụ`,
    chooseFor: (n: number) => (n === 1 ? 'Chọn đơn vị chủ trì' : `Chọn đơn vị cho cả ${n} nhiệm vụ`),
    choose: 'Chọn',
    leaveOut: (n: number) => (n === 1 ? 'Bỏ cụm từ này' : `Bỏ cụm từ này ở ${n} nhiệm vụ`),
    seeTasks: (n: number) => (n === 1 ? 'Xem nhiệm vụ' : `Xem ${n} nhiệm vụ`),
    keep: (n: number) => `Đúng, giữ cho ${n} nhiệm vụ`,
    guessed: (groups: number) => `Đơn vị do phần mềm suy ra: ${groups} cụm từ cần xem`,
    waiting: (groups: number) => `Chưa rõ đơn vị chủ trì: ${groups} cụm từ cần chọn đơn vị`,
    resolved: (n: number) => `Đã chọn đơn vị cho ${n} nhiệm vụ`,
    leftOut: (n: number) => `Đã bỏ cụm từ ở ${n} nhiệm vụ`,
  },
  {
    wordsIn: (written: string, n: number) =>
      n === 1 ? `“${written}” in 1 task` : `“${written}” in ${n} tasks`,
    nobodyIn: (n: number) => (n === 1 ? 'No lead unit in 1 task' : `No lead unit in ${n} tasks`),
    chooseFor: (n: number) => (n === 1 ? 'Choose the lead unit' : `Choose units for all ${n} tasks`),
    choose: 'Choose',
    leaveOut: (n: number) => (n === 1 ? 'Leave these words out' : `Leave these words out of ${n} tasks`),
    seeTasks: (n: number) => (n === 1 ? 'Show the task' : `Show ${n} tasks`),
    keep: (n: number) => `Right, keep for ${n} tasks`,
    guessed: (groups: number) =>
      groups === 1 ? 'Units guessed: 1 phrase to look at' : `Units guessed: ${groups} phrases to look at`,
    waiting: (groups: number) =>
      groups === 1 ? 'Lead units unclear: 1 choice to make' : `Lead units unclear: ${groups} choices to make`,
    resolved: (n: number) => (n === 1 ? 'Units chosen for 1 task' : `Units chosen for ${n} tasks`),
    leftOut: (n: number) => (n === 1 ? 'Words left out of 1 task' : `Words left out of ${n} tasks`),
  },
);
