import { texts } from '../base/text.ts';

/** On the page of the work itself; few words, for it is read on small phones. */
export const remindedText = texts(
  {
    none: 'Chưa nhắc; tạm ẩn nhắc việc',
    snoozed: (day: string) => `Tạm ẩn nhắc việc đến ${day}`,
    reminded: (at: string, who: string) => `Đã nhắc ${at}: ${who}`,
    unseen: (name: string) => `${name} (chưa xem)`,
    more: (n: number) => `và ${n} người khác`,
  },
  {
    none: 'Not reminded yet; put reminders off',
    snoozed: (day: string) => `Put off until ${day}`,
    reminded: (at: string, who: string) => `Reminded ${at}: ${who}`,
    unseen: (name: string) => `${name} (not seen)`,
    more: (n: number) => `and ${n} more`,
  },
);
