import type { Deadline, EdtfDate, FoundDeadline } from '../reading.ts';
import { nextSuchDay } from '../recognise/deadline/dates.ts';
import type { WrittenDeadline } from '../recognise/deadline/deadline.ts';
import type { Found } from '../recognise/recogniser.ts';
import type { PlacedDeadline } from './frames.ts';

/** Of several deadlines the first kind of this order counts. */
const RANK: readonly WrittenDeadline['kind'][] = ['date', 'period', 'recurring', 'relative', 'event', 'soon'];

/** The deadline that counts among those found: the first kind of the order, and of that the last dated one. */
export function foremost(found: readonly Found<WrittenDeadline>[]): Found<WrittenDeadline> | null {
  for (const kind of RANK) {
    const same = found.filter((one) => one.value.kind === kind);
    const first = same[0];
    if (first) return first;
  }
  return null;
}

/** Completes what the text left out from the document's date; null where that is not known either. */
export function complete(placed: PlacedDeadline, reference: EdtfDate | null): FoundDeadline | null {
  const { span, written, found } = placed;
  const value = found.value;
  if (value.kind !== 'date') return { ...(value satisfies Deadline), span, written, assumed: [] };
  if (value.date !== null)
    return { kind: 'date', date: value.date, bound: value.bound, span, written, assumed: [] };
  if (value.month === null || reference === null) return null;
  const date = nextSuchDay(value.day, value.month, reference);
  return date === null ? null : { kind: 'date', date, bound: value.bound, span, written, assumed: ['year'] };
}
