import type {
  AssignmentId,
  DirectiveId,
  DraftTaskId,
  FileId,
  PersonId,
  TaskId,
  UnitId,
} from '../base/ids.ts';
import type { OfficeCalendar } from '../calendar/office-calendar.ts';
import type { DirectiveHead } from '../directives/directive-head.actions.ts';
import type { AssignmentState, CauseStanding, EventKind, MoveKind } from './assignment.ts';
import type { ClassCounts } from './result-class.ts';
import type { OrderHead } from './spoken-order.ts';
import type { TaskView } from './task.ts';
import { type Timeliness, timeliness } from './timeliness.ts';

/**
 * What lists and pages show of assignments: plain values (days as `2024-06-28`, moments as ISO instants), because they
 * travel to the browser.
 */
export interface AssignmentRow {
  readonly id: AssignmentId;
  readonly taskId: TaskId;
  readonly unitId: UnitId;
  /** Of a recurring task, '' otherwise. */
  readonly period: string;
  readonly directiveId: DirectiveId | null;
  readonly draftTaskId: DraftTaskId | null;
  readonly ordinal: number;
  readonly section: string;
  readonly summary: string;
  readonly state: AssignmentState;
  readonly percent: number;
  readonly originalDue: string | null;
  readonly currentDue: string | null;
  readonly deadlineWritten: string | null;
  readonly submittedOn: string | null;
  /** The unit on the way where the report lies; null when it lies at none. */
  readonly stationId: UnitId | null;
  readonly openedAt: string | null;
  /** Since when it rests; null while it does not. */
  readonly suspendedOn: string | null;
  /** Calendar days that it has rested in all. */
  readonly suspendedDays: number;
  /** The last day that its unit asks for, while nobody has answered. */
  readonly extensionDue: string | null;
  /** Since when its unit is to explain, while it has not. */
  readonly explanationAskedOn: string | null;
  readonly cause: CauseStanding | null;
  readonly lastEventAt: string;
  readonly confirmingUnitId: UnitId;
  readonly followerId: PersonId | null;
  readonly viaIds: readonly UnitId[];
}

/** How an assignment stands today. */
export interface Standing {
  readonly timeliness: Timeliness;
  /** Working days left until the last day, or, when overdue, passed since; null without a deadline. */
  readonly workingDays: number | null;
}

/** Where a task comes from that was broken down from another, or given by an order without paper. */
export interface Origin {
  readonly unitName: string;
  /** Of the directive at the top of the chain. */
  readonly label: string | null;
  /** The order at the top of the chain, where no directive is. */
  readonly order?: OrderHead | undefined;
}

/** A row with everything that a line of a list says. */
export interface AssignmentCard extends AssignmentRow, Standing {
  readonly givenBy?: Origin;
  readonly unitName: string;
  readonly viaNames: readonly string[];
  readonly stationName: string | null;
  readonly directive: DirectiveHead | null;
}

export interface StandingContext {
  readonly today: Temporal.PlainDate;
  readonly calendar: OfficeCalendar;
}

export function standingOf(
  row: Pick<AssignmentRow, 'state' | 'currentDue' | 'submittedOn' | 'suspendedOn'>,
  context: StandingContext,
): Standing {
  const due = row.currentDue === null ? null : Temporal.PlainDate.from(row.currentDue);
  const submittedOn = row.submittedOn === null ? null : Temporal.PlainDate.from(row.submittedOn);
  const suspendedOn = row.suspendedOn === null ? null : Temporal.PlainDate.from(row.suspendedOn);
  const timely = timeliness({ state: row.state, due, submittedOn, suspendedOn }, context);
  if (due === null) return { timeliness: timely, workingDays: null };
  const judged = submittedOn ?? suspendedOn ?? context.today;
  const passed = timely === 'overdue' || timely === 'late';
  const { calendar } = context;
  const workingDays = passed
    ? calendar.workingDaysBetween(due, judged)
    : calendar.workingDaysBetween(judged, due);
  return { timeliness: timely, workingDays };
}

const URGENCY: readonly Timeliness[] = ['overdue', 'nearly-due', 'in-time', 'no-deadline', 'late', 'on-time'];

/** Most urgent first: overdue, nearly due, in time, without deadline; within each the earlier last day first. */
export function byUrgency(
  a: Standing & Pick<AssignmentRow, 'currentDue' | 'ordinal'>,
  b: Standing & Pick<AssignmentRow, 'currentDue' | 'ordinal'>,
): number {
  const byClass = URGENCY.indexOf(a.timeliness) - URGENCY.indexOf(b.timeliness);
  if (byClass !== 0) return byClass;
  const byDue = (a.currentDue ?? '9999').localeCompare(b.currentDue ?? '9999');
  return byDue !== 0 ? byDue : a.ordinal - b.ordinal;
}

/** Counts of what is to be done, on top of "Hôm nay". */
export type UrgencySum = Readonly<Record<'overdue' | 'nearly-due' | 'in-time' | 'no-deadline', number>>;

export function sumOfUrgency(standings: readonly Standing[]): UrgencySum {
  const count = (timely: Timeliness): number => standings.filter((each) => each.timeliness === timely).length;
  return {
    overdue: count('overdue'),
    'nearly-due': count('nearly-due'),
    'in-time': count('in-time'),
    'no-deadline': count('no-deadline'),
  };
}

/** A file that came with an event. */
export interface FileView {
  readonly id: FileId;
  readonly name: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
}

/** One entry of an assignment's story. */
export interface StoryEntry {
  readonly seq: number;
  readonly kind: EventKind;
  readonly at: string;
  readonly onDay: string;
  readonly personName: string;
  /** As the unit was called on that day. */
  readonly unitName: string;
  /** From which unit to which it went, or should go, as they were called on that day; null for any other event. */
  readonly passed: { readonly from: string | null; readonly to: string } | null;
  /** What it became part of, or what came in its place. */
  readonly successors: readonly Successor[];
  readonly text: string;
  readonly percent: number | null;
  readonly due: string | null;
  readonly files: readonly FileView[];
}

/** The unit's name of an assignment, the summary of a task, the number of a directive. */
export interface Successor {
  readonly kind: 'assignment' | 'task' | 'directive';
  readonly label: string;
  /** Null where the reader may not see it. */
  readonly id: string | null;
}

/** The page of one assignment. */
export interface AssignmentPage {
  readonly assignment: AssignmentCard;
  readonly task: TaskView;
  readonly leadCount: number;
  readonly cooperatorNames: readonly string[];
  readonly confirmingUnitName: string;
  readonly followerName: string | null;
  readonly story: readonly StoryEntry[];
  /** Of returned work: the unit that should have it, as the one that gave it back says. */
  readonly proposed: { readonly id: UnitId; readonly name: string } | null;
  /** Of resting work: its last day if it goes on today without another one; null without a deadline. */
  readonly dueIfResumed: string | null;
  /** What the reader may do now. */
  readonly moves: readonly MoveKind[];
  readonly maySeeTask: boolean;
}

/** A part that a list shows, with how many there are in all. */
export interface Some<T> {
  readonly rows: readonly T[];
  readonly total: number;
}

/** Assignments of one task that ask for the same thing: to be confirmed, to be opened, to be done at last. */
export interface TaskGroup {
  readonly taskId: TaskId;
  readonly givenBy?: Origin;
  readonly directive: DirectiveHead | null;
  readonly section: string;
  readonly summary: string;
  readonly currentDue: string | null;
  readonly deadlineWritten: string | null;
  /** When the longest waiting of them last changed. */
  readonly oldest: string;
  readonly count: number;
  readonly toConfirm: number;
  readonly silent: number;
  /** The first few of them, the longest waiting first. */
  readonly first: readonly { readonly id: AssignmentId; readonly unitName: string }[];
}

/** A task in which the reader's unit helps another. */
export interface Cooperation {
  readonly taskId: TaskId;
  readonly givenBy?: Origin;
  readonly directive: DirectiveHead | null;
  readonly section: string;
  readonly summary: string;
  readonly due: string | null;
  readonly deadlineWritten: string | null;
  readonly leadNames: readonly string[];
  readonly leads: number;
  readonly done: number;
  /** One assignment of the task, to open it. */
  readonly assignmentId: AssignmentId;
}

/** Counts in the five classes under a heading. */
export interface CountedLine<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  readonly current: ClassCounts;
  readonly original: ClassCounts;
}
