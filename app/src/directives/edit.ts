import type { Deadline, Span, TaskField, TaskKind } from '@dondoc/reading';
import type { DraftTaskId, PersonId } from '../base/ids.ts';
import type { UnitSet } from '../units/unit-set.ts';
import type { DirectiveHeader } from './directive.ts';
import type { DraftParty, DraftTask, DraftTasks, PartySide, Versioned } from './draft.ts';

/** The task that an edit is about, and the version of it that the person saw. */
export interface OnTask {
  readonly taskId: DraftTaskId;
  readonly version: number;
}

/** Units chosen by a person, with the name under which they were offered. */
export interface ChosenUnits {
  readonly name: string;
  readonly set: UnitSet;
}

/** Everything a person may do to a reading before it is issued. The closed list. */
export type Edit =
  | (OnTask & { readonly kind: 'set-leads'; readonly leads: readonly DraftParty[] })
  | (OnTask & { readonly kind: 'set-cooperators'; readonly cooperators: readonly DraftParty[] })
  | (OnTask & { readonly kind: 'set-via'; readonly via: readonly DraftParty[] })
  | (OnTask & { readonly kind: 'set-deadline'; readonly deadline: Deadline | null })
  | (OnTask & { readonly kind: 'set-follower'; readonly followerId: PersonId | null })
  | (OnTask & { readonly kind: 'set-product'; readonly product: string | null })
  | (OnTask & { readonly kind: 'set-summary'; readonly summary: string })
  | (OnTask & { readonly kind: 'set-kind'; readonly taskKind: TaskKind })
  /** Looked at and left as it is: the doubts are settled, of one field or of all. */
  | (OnTask & { readonly kind: 'accept'; readonly field?: TaskField | undefined })
  | (OnTask & { readonly kind: 'split'; readonly offset: number; readonly newTaskId: DraftTaskId })
  /** Joins the task to the one before it, which stays. */
  | (OnTask & {
      readonly kind: 'merge';
      readonly intoId: DraftTaskId;
      readonly intoVersion: number;
    })
  | { readonly kind: 'add'; readonly span: Span; readonly newTaskId: DraftTaskId }
  | (OnTask & { readonly kind: 'drop' })
  | (OnTask & { readonly kind: 'restore' })
  /** Says in many tasks at once which units the same written words mean, or leaves these words out of all of them. */
  | {
      readonly kind: 'resolve-party';
      readonly side: PartySide;
      /** The words as written; null for the tasks that name nobody. */
      readonly written: string | null;
      readonly chosen: ChosenUnits | null;
      readonly tasks: readonly OnTask[];
    }
  /** Whoever saves the header fields has looked at all of them. */
  | {
      readonly kind: 'set-header';
      readonly header: Omit<DirectiveHeader, 'doubts'>;
      readonly version: number;
    }
  | { readonly kind: 'accept-header'; readonly version: number }
  | { readonly kind: 'undo'; readonly seq: number };

export type EditKind = Edit['kind'];

/** What an edit changed: enough to show it and to undo it. `version` is the one that holds after the change. */
export type Change =
  | {
      readonly of: 'task';
      readonly taskId: DraftTaskId;
      readonly before: DraftTask | null;
      readonly after: DraftTask | null;
      readonly version: number;
    }
  | {
      readonly of: 'header';
      readonly before: DirectiveHeader;
      readonly after: DirectiveHeader;
      readonly version: number;
    };

export interface ReviewState {
  readonly header: Versioned<DirectiveHeader>;
  readonly tasks: DraftTasks;
}

export interface EditContext {
  /** The text of the directive, into which all spans point. */
  readonly text: string;
  /** The changes of an earlier edit of the same review; null when there is none, or it was undone before. */
  readonly changesOf: (seq: number) => readonly Change[] | null;
}

export type EditRefusal =
  /** Somebody else changed or removed it; the newer version should be shown. */
  | 'changed-meanwhile'
  /** Not possible on this task as it stands: an offset at its edge, no task before it, already dropped. */
  | 'not-possible'
  /** Nothing is left to undo under this number. */
  | 'nothing-to-undo';

export type EditDecision =
  | { readonly ok: true; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly reason: EditRefusal; readonly taskIds: readonly DraftTaskId[] };

/** The change that takes a change back. Its version goes on from the one that holds now: old is never taken for new. */
export function inverse(change: Change, versionNow: number): Change {
  const version = versionNow + 1;
  return change.of === 'header'
    ? { ...change, before: change.after, after: change.before, version }
    : { ...change, before: change.after, after: change.before, version };
}

/** What stands after the changes. */
export function applyChanges(state: ReviewState, changes: readonly Change[]): ReviewState {
  let header = state.header;
  const tasks = new Map(state.tasks);
  for (const change of changes) {
    if (change.of === 'header') header = { value: change.after, version: change.version };
    else if (change.after === null) tasks.delete(change.taskId);
    else tasks.set(change.taskId, { value: change.after, version: change.version });
  }
  return { header, tasks };
}
