import type { Deadline, Force, Span, TaskKind } from '@dondoc/reading';
import type { DirectiveId, DraftTaskId, PersonId, TaskId, UnitId } from '../base/ids.ts';
import type { Importance } from './importance.ts';
import type { IssuedParty } from './issued-set.ts';

/** A task as it leaves review: the words of the directive, and who does, follows and confirms it by when. */
export interface NewTask {
  readonly draftTaskId: DraftTaskId | null;
  /** Its number in the directive, from 1. */
  readonly ordinal: number;
  readonly section: string;
  readonly quote: string;
  readonly span: Span;
  readonly summary: string;
  readonly kind: TaskKind;
  readonly force: Force;
  readonly product: string | null;
  readonly deadline: Deadline | null;
  readonly deadlineWritten: string | null;
  /** Last civil day in time, worked out at issue; null where no day follows. */
  readonly due: Temporal.PlainDate | null;
  readonly followerId: PersonId | null;
  readonly confirmingUnitId: UnitId;
  /** The lead as printed. */
  readonly leadWritten: string;
  readonly leads: readonly UnitId[];
  readonly cooperators: readonly UnitId[];
  readonly via: readonly UnitId[];
  /** Its parties as expressions, frozen with what they mean on the day. */
  readonly sets?: readonly IssuedParty[];
  /** 'normal' where it is left out. */
  readonly importance?: Importance;
}

/** The words and settings of an issued task; plain values, so that it travels to a page. */
export interface TaskView {
  readonly id: TaskId;
  readonly directiveId: DirectiveId | null;
  /** The reviewed draft it was made from, whose words stand in the document. */
  readonly draftTaskId: DraftTaskId | null;
  readonly ordinal: number;
  readonly section: string;
  readonly quote: string;
  readonly spanStart: number;
  readonly spanEnd: number;
  readonly summary: string;
  readonly kind: TaskKind;
  readonly force: Force;
  readonly product: string | null;
  readonly deadline: Deadline | null;
  readonly deadlineWritten: string | null;
  /** ISO day. */
  readonly due: string | null;
  readonly followerId: PersonId | null;
  readonly confirmingUnitId: UnitId;
  readonly leadWritten: string;
  readonly importance: Importance;
  readonly issuedAt: string;
  readonly issuedBy: PersonId;
}
