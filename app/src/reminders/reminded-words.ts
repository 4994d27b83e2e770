import { type DateFrame, momentInWords, plainDate } from '../base/dates-in-words.ts';
import { remindedText } from './reminded.text.ts';
import type { Reminded } from './reminder.actions.ts';

const NAMED = 3;

/** "Đã nhắc 20/6: Trần Thị An (chưa xem), Lê Văn Bình"; how the latest reminding of a piece of work went. */
export function remindedWords({ told, snoozedUntil }: Reminded, frame: DateFrame): string {
  const t = remindedText[frame.locale];
  const [latest] = told;
  if (snoozedUntil !== null) return t.snoozed(plainDate(Temporal.PlainDate.from(snoozedUntil), frame.locale));
  if (latest === undefined) return t.none;
  const same = told.filter(({ at }) => at === latest.at);
  const names = same
    .slice(0, NAMED)
    .map(({ personName, seenAt }) => (seenAt === null ? t.unseen(personName) : personName));
  const more = same.length > NAMED ? [t.more(same.length - NAMED)] : [];
  const at = momentInWords(Temporal.Instant.from(latest.at), frame).text;
  return t.reminded(at, [...names, ...more].join(', '));
}
