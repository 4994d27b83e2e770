import type { Role } from '../base/actor.ts';
import type { PersonId, PositionId, UnitId } from '../base/ids.ts';

/** A position through time. Days are ISO civil days. */
export interface PositionSpan {
  readonly id: PositionId;
  readonly unitId: UnitId;
  /** As the unit was called when the position last held, or is called on the day asked for. */
  readonly unitName: string;
  readonly role: Role;
  readonly title: string;
  /** In whose place it is held during an absence; null for one's own. */
  readonly actingFor: { readonly id: PersonId; readonly name: string } | null;
  /** Who has given matters of their position by authorisation; null for a position of one's own. */
  readonly authorisedBy: { readonly id: PersonId; readonly name: string } | null;
  /** The paper by which that was done. */
  readonly basis: string | null;
  readonly from: string;
  /** First day on which it no longer holds; null while no end is known. */
  readonly until: string | null;
}

/** How a position stands to a day. */
export type PositionPhase = 'past' | 'present' | 'future';

export function phaseOn(
  { from, until }: Pick<PositionSpan, 'from' | 'until'>,
  day: Temporal.PlainDate,
): PositionPhase {
  // ISO days sort as text.
  const today = day.toString();
  if (until !== null && until <= today) return 'past';
  return from > today ? 'future' : 'present';
}

/** The last day on which a position holds; null while no end is known. */
export function lastDayOf({ until }: Pick<PositionSpan, 'until'>): Temporal.PlainDate | null {
  return until === null ? null : Temporal.PlainDate.from(until).subtract({ days: 1 });
}

/** Why a position cannot end on its last day; null when it can. */
export function refuseEnd(
  { from, until }: Pick<PositionSpan, 'from' | 'until'>,
  last: Temporal.PlainDate,
): 'endsBeforeItBegan' | 'endsAlready' | null {
  if (last.toString() < from) return 'endsBeforeItBegan';
  return until !== null && last.toString() >= until ? 'endsAlready' : null;
}
