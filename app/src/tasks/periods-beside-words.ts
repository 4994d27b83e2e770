import type { AssignmentId } from '../base/ids.ts';
import type { Locale } from '../base/text.ts';
import { periodName } from './period.text.ts';
import type { PeriodBeside } from './recurrence.actions.ts';
import { recurrenceText } from './recurrence.text.ts';
import { taskText } from './task.text.ts';

export interface BesideWords {
  readonly title: string;
  readonly periods: readonly {
    readonly id: AssignmentId;
    readonly name: string;
    readonly state: string | null;
  }[];
}

/** The periods in which the unit does the same, the current one without a state; null where there is none. */
export function besideWords(
  periods: readonly PeriodBeside[],
  current: AssignmentId,
  locale: Locale,
): BesideWords | null {
  if (periods.length === 0) return null;
  return {
    title: recurrenceText[locale].title,
    periods: periods.map(({ id, period, state }) => ({
      id,
      name: periodName(period, locale),
      state: id === current ? null : taskText[locale][`state.${state}`],
    })),
  };
}
