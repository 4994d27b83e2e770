import type { DirectiveId, PersonId, TaskId, UnitId } from '../base/ids.ts';
import type { AssignmentState } from './assignment.ts';
import type { PeriodKey } from './period.ts';
import type { DeadlineBasis, ResultClass } from './result-class.ts';

/** What an assignment waits for, as lists ask for it. */
export const WAITING = [
  'to-do',
  'to-forward',
  'to-confirm',
  'returned',
  'silent',
  'to-decide',
  'to-explain',
  'suspended',
] as const;
export type Waiting = (typeof WAITING)[number];

/** Which assignments a list asks for; what is left out does not narrow it. */
export interface AssignmentFilter {
  readonly directiveId?: DirectiveId | undefined;
  readonly taskId?: TaskId | undefined;
  /** Of a recurring task. */
  readonly period?: PeriodKey | undefined;
  readonly unitIds?: readonly UnitId[] | undefined;
  readonly state?: AssignmentState | undefined;
  /** Neither done nor cancelled. */
  readonly open?: boolean | undefined;
  readonly resultClass?: ResultClass | undefined;
  readonly basis?: DeadlineBasis | undefined;
  readonly waiting?: Waiting | undefined;
  readonly followerId?: PersonId | undefined;
  /** ISO days, both included: when it is due now. */
  readonly dueFrom?: string | undefined;
  readonly dueUntil?: string | undefined;
  /**
   * Words, with or without diacritics, that all begin words of the task and its directive, or all begin words of the unit's
   * name.
   */
  readonly search?: string | undefined;
  readonly taskIds?: readonly TaskId[] | undefined;
  readonly directiveIds?: readonly DirectiveId[] | undefined;
  /** Leaves these units out: a desk looks at others' work, not at its own. */
  readonly exceptUnitIds?: readonly UnitId[] | undefined;
  /** Only reports that lie at these units on their way. */
  readonly stationIds?: readonly UnitId[] | undefined;
  /** Only what these units, or this person as follower, have to confirm. */
  readonly confirmedBy?:
    | { readonly unitIds: readonly UnitId[]; readonly followedAs: readonly PersonId[] }
    | undefined;
}
