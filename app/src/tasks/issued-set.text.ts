import { texts } from '../base/text.ts';

/** How the sets of a task have changed since it was issued, and giving it to those that have come. */
export const issuedSetText = texts(
  {
    sinceIssue: 'Nhóm đơn vị từ lúc giao',
    counts: (then: number, now: number, day: string) =>
      `Lúc giao (${day}): ${then} đơn vị; hôm nay: ${now} đơn vị.`,
    same: 'Không có đơn vị nào vào hay ra.',
    joined: 'Thêm',
    left: 'Bớt',
    hasIt: 'đã có việc này',
    ended: 'không còn',
    endedTo: (heir: string) => `không còn, việc chuyển cho ${heir}`,
    outside: 'không còn thuộc nhóm',
    itsWork: 'xem việc',
    toGive: (n: number) =>
      n === 1 ? 'Giao cho 1 đơn vị mới vào nhóm…' : `Giao cho ${n} đơn vị mới vào nhóm…`,
    title: 'Giao thêm cho đơn vị mới vào nhóm',
    lead: 'Các đơn vị vào nhóm sau ngày giao và chưa có việc. Mỗi đơn vị được thông báo ngay; cần bỏ thì thu hồi ở trang của việc đó.',
    task: (ordinal: number, summary: string) => `${ordinal}. ${summary}`,
    due: 'Thời hạn cho các đơn vị này',
    dueHint: 'Thời hạn chung đã qua, nên cần thời hạn riêng từ hôm nay trở đi.',
    dueNeeded: 'Nhập một ngày từ hôm nay trở đi.',
    dueIs: (day: string) => `thời hạn ${day}`,
    duePassed: (day: string) => `thời hạn chung ${day} đã qua`,
    noDue: 'không có thời hạn',
    nobodyChosen: 'Chọn ít nhất một đơn vị.',
    nobodyNew: 'Không có đơn vị nào mới vào nhóm mà chưa có việc',
    nobodyNewHint: 'Mọi đơn vị của nhóm hôm nay đã được giao.',
    give: (work: number, units: number) => `Giao ${work} việc cho ${units} đơn vị`,
    giveChosen: 'Giao việc cho các đơn vị đã chọn',
    given: (n: number) =>
      n === 0 ? 'Các đơn vị này đã có việc từ trước.' : `Đã giao ${n} việc cho đơn vị mới vào nhóm.`,
    back: 'Trở lại',
  },
  {
    sinceIssue: 'Unit sets since issue',
    counts: (then: number, now: number, day: string) => `When issued (${day}): ${then} units; today: ${now}.`,
    same: 'No unit has come or gone.',
    joined: 'Joined',
    left: 'Left',
    hasIt: 'has this task',
    ended: 'is no more',
    endedTo: (heir: string) => `is no more, its work went to ${heir}`,
    outside: 'no longer in the set',
    itsWork: 'see its work',
    toGive: (n: number) =>
      n === 1 ? 'Give to 1 unit that has joined…' : `Give to ${n} units that have joined…`,
    title: 'Give to units that have joined the set',
    lead: 'Units that have joined since issue and do not have the task. Each is told at once; to take it back, cancel it on its page.',
    task: (ordinal: number, summary: string) => `${ordinal}. ${summary}`,
    due: 'Last day for these units',
    dueHint: 'The common deadline has passed, so these units need a day of their own, from today on.',
    dueNeeded: 'Enter a day from today on.',
    dueIs: (day: string) => `due ${day}`,
    duePassed: (day: string) => `the common deadline ${day} has passed`,
    noDue: 'no deadline',
    nobodyChosen: 'Choose at least one unit.',
    nobodyNew: 'No unit that has joined is without the task',
    nobodyNewHint: 'All units of the set have been given it.',
    give: (work: number, units: number) =>
      `Give ${work === 1 ? '1 task' : `${work} tasks`} to ${units === 1 ? '1 unit' : `${units} units`}`,
    giveChosen: 'Give to the units chosen',
    given: (n: number) =>
      n === 0 ? 'These units had the task already.' : `${n} given to units that have joined.`,
    back: 'Back',
  },
);
