import { texts } from '../base/text.ts';

export const urgingText = texts(
  {
    title: 'Nhắc các đơn vị chưa báo cáo',
    lead: (works: number, units: number) => `${works} việc của ${units} đơn vị chưa nộp báo cáo.`,
    nothing: 'Không có việc nào để nhắc',
    nothingHint: 'Mọi việc đã nộp, hoặc không thuộc quyền nhắc của tài khoản này.',
    toFollow: 'Theo dõi theo đơn vị',
    toTask: 'Về nhiệm vụ',
    choose: 'Đơn vị cần nhắc',
    unit: 'Đơn vị',
    work: 'Việc',
    due: 'Hạn',
    last: 'Lần nhắc gần nhất',
    never: 'chưa nhắc',
    told: (at: string, people: number, unseen: number) =>
      unseen === 0
        ? `${at}, đã xem`
        : unseen === people
          ? `${at}, chưa xem`
          : `${at}, ${unseen}/${people} người chưa xem`,
    words: 'Lời nhắn',
    wordsHint: 'Mỗi người nhận một thông báo với danh sách việc; lời nhắn đứng cùng thông báo.',
    wordsLong: 'Lời nhắn dài quá 1.000 ký tự.',
    again: 'Hôm nay đã nhắc một số việc này; vẫn nhắc lại',
    remindedToday:
      'Một số việc được chọn đã được nhắc trong hôm nay. Đánh dấu vào ô dưới đây nếu vẫn muốn nhắc lại.',
    chooseFirst: 'Chọn ít nhất một việc.',
    send: 'Nhắc các việc đã chọn',
    sendMany: (n: number) => `Nhắc ${n} việc`,
    sent: (people: number) => `Đã nhắc ${people} người.`,
    toList: 'Về danh sách nhiệm vụ',
    leftOut: 'Không nhắc được',
    'why.not-yours': 'không thuộc quyền nhắc của tài khoản này',
    'why.handed-in': 'đã nộp, đang tạm dừng hoặc đã khép',
    importance: 'Mức quan trọng',
    'importance.normal': 'Thường',
    'importance.important': 'Quan trọng',
    'importance.urgent': 'Khẩn',
    importanceHint: 'Quyết định nhắc ai, lúc nào, theo thang nhắc việc.',
    saveImportance: 'Đổi mức',
    importanceSaved: 'Đã đổi mức quan trọng.',
  },
  {
    title: 'Remind units that have not reported',
    lead: (works: number, units: number) => `${works} not handed in, of ${units} units.`,
    nothing: 'There is nothing to remind of',
    nothingHint: 'Everything was handed in, or is not for this account to remind of.',
    toFollow: 'Follow-up by unit',
    toTask: 'Back to the task',
    choose: 'Whom to remind',
    unit: 'Unit',
    work: 'Work',
    due: 'Due',
    last: 'Reminded last',
    never: 'not yet',
    told: (at: string, people: number, unseen: number) =>
      unseen === 0
        ? `${at}, seen`
        : unseen === people
          ? `${at}, not seen`
          : `${at}, not seen by ${unseen} of ${people}`,
    words: 'Message',
    wordsHint: 'Each person gets one notice with the list; the message stands with it.',
    wordsLong: 'The message is longer than 1,000 characters.',
    again: 'Some of this was reminded of today; remind again',
    remindedToday: 'Some of what was chosen was reminded of today. Tick the box below to remind again.',
    chooseFirst: 'Choose at least one.',
    send: 'Remind of what is chosen',
    sendMany: (n: number) => (n === 1 ? 'Remind of 1 assignment' : `Remind of ${n} assignments`),
    sent: (people: number) => `${people} people were reminded.`,
    toList: 'Back to the list of tasks',
    leftOut: 'Cannot be reminded of',
    'why.not-yours': 'not for this account to remind of',
    'why.handed-in': 'handed in, resting or closed',
    importance: 'Importance',
    'importance.normal': 'Normal',
    'importance.important': 'Important',
    'importance.urgent': 'Urgent',
    importanceHint: 'Decides whom the ladder of reminders tells, and when.',
    saveImportance: 'Change',
    importanceSaved: 'The importance was changed.',
  },
);
