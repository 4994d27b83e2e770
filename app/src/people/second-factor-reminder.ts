import { plainDate } from '../base/dates-in-words.ts';
import type { Locale } from '../base/text.ts';
import { secondFactorRuleText } from './second-factor-rule.text.ts';

/** What stands above every page of whoever will need a second factor; made by the server, so that the frame stays light. */
export function secondFactorReminder(from: Temporal.PlainDate, locale: Locale) {
  const t = secondFactorRuleText[locale];
  return { text: t.reminder(plainDate(from, locale)), act: t.setUpNow, to: '/tai-khoan/hai-lop' };
}
