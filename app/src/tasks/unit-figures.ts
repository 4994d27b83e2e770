import type { UnitId } from '../base/ids.ts';
import type { SignedIn } from '../web/context.ts';
import { refusalOf } from '../web/refusal.ts';
import type { NumbersPage } from './numbers.actions.ts';
import { type NumbersQuery, numbersAddress, readNumbersQuery } from './numbers-query.ts';
import { leadOf, periodChoices, wholeShown } from './numbers-view.ts';

/**
 * The record of one unit over a period, from `?ky=…&tu=…&den=…`: the figures of its own work as far as the reader sees it.
 * Null for those who see none of it: nothing to see is not the same as nothing to do.
 */
export async function unitFigures(app: SignedIn, unitId: UnitId, parameters: URLSearchParams) {
  const { period } = readNumbersQuery(parameters);
  const query: NumbersQuery = { by: 'unit', unitId, alone: true, period };
  const numbers = await numbersOf(app, query);
  if (numbers === null) return null;
  const isEmpty = numbers.total.current.total === 0 && !numbers.previous?.total.current.total;
  if (isEmpty) {
    const ever = period === undefined ? numbers : await numbersOf(app, { ...query, period: undefined });
    if (ever === null || ever.total.current.total === 0) return null;
  }
  const { locale, today } = app;
  return {
    lead: leadOf(numbers, locale),
    isEmpty,
    whole: wholeShown(numbers, locale),
    periods: periodChoices(numbers.period, today, locale),
    withBelow: numbersAddress({ ...query, alone: undefined }),
  };
}

export type UnitFiguresShown = NonNullable<Awaited<ReturnType<typeof unitFigures>>>;

async function numbersOf({ actions, actor }: SignedIn, query: NumbersQuery): Promise<NumbersPage | null> {
  try {
    return await actions.tasks.numbers(actor, query);
  } catch (error) {
    if (refusalOf(error)?.code === 'not_allowed') return null;
    throw error;
  }
}
