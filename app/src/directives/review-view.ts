import type { OutlineEntry } from '@dondoc/reading';
import { fullDate } from '../base/dates-in-words.ts';
import type { DirectiveId, DraftTaskId, PersonId, UnitId } from '../base/ids.ts';
import type { Locale } from '../base/text.ts';
import { type DueContext, type DueNote, dueDay } from '../calendar/due-date.ts';
import { unitText } from '../units/unit.text.ts';
import { SCHOOL_KINDS, type UnitView } from '../units/unit.ts';
import { expandUnitSet, type UnitSet } from '../units/unit-set.ts';
import { describeUnitSet } from '../units/unit-set-words.ts';
import type { DirectiveHeader, DirectiveState } from './directive.ts';
import type { Mark } from './document-view.ts';
import { type DraftParty, type DraftTask, type DraftTasks, deadlineKey, setKey } from './draft.ts';
import { previewIssue } from './issue-preview.ts';
import type { LintView } from './lint-view.ts';
import { reviewText } from './review.text.ts';

/** Everything here is plain data: it travels to the browser as it is. */

/** What a unit set is called and how many it means today. */
export interface SetView {
  /** As short as a chip: "62 trường học", "Phòng GD&ĐT". */
  readonly chip: string;
  readonly label: string;
  readonly count: number;
}

/** The day that follows from a deadline: "thứ Năm 11/7/2024", or null with the reason. */
export interface DueView {
  readonly day: string | null;
  readonly note: DueNote;
}

/** Words for the sets and deadlines of some tasks, found by `setKey` and `deadlineKey`. */
export interface Lookups {
  readonly sets: Readonly<Record<string, SetView>>;
  readonly dues: Readonly<Record<string, DueView>>;
}

/** What issuing would do now. */
export interface TotalsView {
  readonly tasks: number;
  readonly units: number;
  readonly assignments: number;
  readonly unresolved: number;
}

export interface TaskVersion {
  readonly id: DraftTaskId;
  readonly version: number;
  readonly value: DraftTask;
}

export interface PersonChoice {
  readonly id: PersonId;
  readonly name: string;
  readonly unitName: string;
}

export interface ReviewView extends Lookups {
  readonly id: DirectiveId;
  readonly state: DirectiveState;
  readonly header: DirectiveHeader;
  readonly headerVersion: number;
  readonly text: string;
  /** What was left out of the text or decided when it was taken out of its file, in sentences. */
  readonly sourceNotes: readonly string[];
  readonly marks: readonly Mark[];
  readonly outline: readonly OutlineEntry[];
  readonly lint: LintView;
  readonly tasks: readonly TaskVersion[];
  readonly totals: TotalsView;
  readonly people: readonly PersonChoice[];
  /** Whose screen this is: unsent edits are kept on the device for this person alone. */
  readonly personId: PersonId;
  /** Number of the last edit that is in here. */
  readonly seq: number;
  /** This person's own edits that could be undone, the latest last. */
  readonly undoable: readonly number[];
}

export interface MemberView {
  readonly id: UnitId;
  readonly name: string;
}

/** The units behind one party. */
export interface PartyMembers {
  readonly members: readonly MemberView[];
  readonly except: readonly MemberView[];
}

export interface TaskDetail {
  readonly leads: readonly PartyMembers[];
  readonly cooperators: readonly PartyMembers[];
  readonly via: readonly PartyMembers[];
}

/** What names depend on; for deadlines the calendar as well. */
export interface NamesFrame {
  readonly units: readonly UnitView[];
  readonly locale: Locale;
}

export interface ViewFrame extends NamesFrame {
  readonly due: DueContext;
}

export function totalsOf(drafts: DraftTasks, units: readonly UnitView[]): TotalsView {
  const { totals, unresolved } = previewIssue(drafts, units);
  return {
    tasks: totals.tasks,
    units: totals.units,
    assignments: totals.assignments,
    unresolved: unresolved.length,
  };
}

export function lookupsFor(tasks: readonly DraftTask[], frame: ViewFrame): Lookups {
  const sets: Record<string, SetView> = {};
  const dues: Record<string, DueView> = {};
  for (const task of tasks) {
    for (const { set } of [...task.leads, ...task.cooperators, ...task.via]) {
      if (set !== null) sets[setKey(set)] ??= setView(set, frame);
    }
    if (task.deadline !== null) dues[deadlineKey(task.deadline)] ??= dueView(task.deadline, frame);
  }
  return { sets, dues };
}

export function setView(set: UnitSet, { units, locale }: NamesFrame): SetView {
  const members = expandUnitSet(set, units);
  return {
    chip: chipOf(members, locale),
    label: describeUnitSet(set, units, locale),
    count: members.length,
  };
}

function chipOf(members: readonly UnitView[], locale: Locale): string {
  const [only, second] = members;
  if (only !== undefined && second === undefined) return only.shortName;
  const t = reviewText[locale];
  if (only !== undefined && members.every(({ kind }) => kind === only.kind)) {
    return `${members.length} ${unitText[locale][`kinds.${only.kind}`]}`;
  }
  const schools = members.every(({ kind }) => SCHOOL_KINDS.some((school) => school === kind));
  return schools && members.length > 0 ? t.nSchools(members.length) : t.nUnits(members.length);
}

function dueView(deadline: NonNullable<DraftTask['deadline']>, { due, locale }: ViewFrame): DueView {
  const { due: day, note } = dueDay(deadline, due);
  return { day: day === null ? null : fullDate(day, locale), note };
}

export function tasksIn(drafts: DraftTasks): TaskVersion[] {
  return [...drafts].map(([id, task]) => ({ id, ...task }));
}

export function detailOf(task: DraftTask, units: readonly UnitView[]): TaskDetail {
  const members = ({ set }: DraftParty): PartyMembers => ({
    members: set === null ? [] : expandUnitSet(set, units).map(memberOf),
    except: set === null ? [] : units.filter(({ id }) => set.except.includes(id)).map(memberOf),
  });
  return {
    leads: task.leads.map(members),
    cooperators: task.cooperators.map(members),
    via: task.via.map(members),
  };
}

function memberOf({ id, name }: UnitView): MemberView {
  return { id, name };
}
