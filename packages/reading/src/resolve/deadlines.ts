import type { Deadline, EdtfDate, FoundDeadline } from '../reading.ts';
import { type Assumed, completeDate, edtf, type WrittenDate } from '../recognise/deadline/dates.ts';
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
  if (value.kind === 'date') {
    const on = completeDate(value.on, reference);
    return on && { kind: 'date', date: on.date, bound: value.bound, span, written, assumed: on.assumed };
  }
  if (value.kind === 'period') {
    const period = completePeriod(value, reference);
    return period && { kind: 'period', ...period, span, written };
  }
  return { ...(value satisfies Deadline), span, written, assumed: [] };
}

/** A window ends with the next such day; without a year of its own it begins before that. */
function completePeriod(
  { from, to }: { readonly from: WrittenDate; readonly to: WrittenDate },
  reference: EdtfDate | null,
): { readonly from: EdtfDate; readonly to: EdtfDate; readonly assumed: Assumed } | null {
  const last = completeDate(to, reference);
  if (last === null) return null;
  const year = Number(last.date.slice(0, 4));
  const first = edtf({ ...from, year: from.year ?? year });
  if (first === null) return null;
  const begins = first <= last.date ? first : edtf({ ...from, year: year - 1 });
  return begins === null ? null : { from: begins, to: last.date, assumed: last.assumed };
}
