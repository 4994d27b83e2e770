import type { Assignment, AssignmentEvent } from './assignment.ts';

/** What a unit below has told of its work, as it stands now. */
export interface ResultBelow {
  readonly kind: 'handed-in' | 'reported';
  readonly onDay: Temporal.PlainDate;
  readonly text: string;
  /** Of a report of progress. */
  readonly percent: number | null;
}

// An heir goes on with what was there; a unit that is given it begins anew.
const BEGINS_ANEW: readonly AssignmentEvent['kind'][] = ['assigned', 'passed-on', 'reassigned'];

/**
 * The words that count now: the report handed in while it stands, else the last report of progress with words or a figure.
 * What was taken back, sent back, or written by a unit that had the work before, is nobody's result.
 */
export function resultOf(
  { state }: Pick<Assignment, 'state'>,
  events: readonly AssignmentEvent[],
): ResultBelow | null {
  const own = events.slice(events.findLastIndex(({ kind }) => BEGINS_ANEW.includes(kind)) + 1);
  if (state === 'submitted' || state === 'done') {
    const handedIn = own.findLast((event) => event.kind === 'submitted');
    if (handedIn === undefined) return null;
    return { kind: 'handed-in', onDay: handedIn.onDay, text: handedIn.text, percent: null };
  }
  const since = own.slice(
    own.findLastIndex(({ kind }) => kind === 'submitted' || kind === 'withdrawn' || kind === 'sent-back') + 1,
  );
  const told = since.findLast(
    (event) => event.kind === 'reported' && (event.text.trim() !== '' || event.percent !== null),
  );
  if (told?.kind !== 'reported') return null;
  return { kind: 'reported', onDay: told.onDay, text: told.text, percent: told.percent };
}
