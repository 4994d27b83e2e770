import type { DraftTaskId, UnitId } from '../base/ids.ts';
import type { UnitView } from '../units/unit.ts';
import { expandUnitSet } from '../units/unit-set.ts';
import { type DraftParty, type DraftTasks, inOrder, type NumberedDraft } from './draft.ts';

/** One task as issuing would hand it out. */
export interface PreviewTask {
  readonly id: DraftTaskId;
  readonly ordinal: number;
  readonly draft: NumberedDraft['value'];
  /** Everybody who gets it, once each, in the order of the parties. */
  readonly leads: readonly UnitView[];
  readonly cooperators: readonly UnitView[];
  readonly via: readonly UnitView[];
  /** Lead parties without units: they keep the directive from being issued. */
  readonly unresolved: readonly DraftParty[];
  /** Cooperators and "via" parties without units: they stay in the words of the task only. */
  readonly inWordsOnly: readonly DraftParty[];
}

/** What one unit would get. */
export interface PreviewUnit {
  readonly unit: UnitView;
  readonly taskIds: readonly DraftTaskId[];
}

export interface IssuePreview {
  readonly tasks: readonly PreviewTask[];
  readonly units: readonly PreviewUnit[];
  /** Assignments that cannot be handed out: no lead, or a lead that means no unit. */
  readonly unresolved: readonly PreviewTask[];
  readonly totals: {
    /** Tasks that are handed out and followed. */
    readonly tasks: number;
    /** Standing directions, recorded but not followed. */
    readonly directions: number;
    readonly units: number;
    readonly assignments: number;
  };
}

/** Works out who would get what if the directive were issued with the units as they are in `units`. */
export function previewIssue(drafts: DraftTasks, units: readonly UnitView[]): IssuePreview {
  const expand = partyExpansion(units);
  const tasks = inOrder(drafts).flatMap((task) =>
    task.ordinal === null ? [] : [previewTask(task, task.ordinal, expand)],
  );
  const assignments = tasks.filter((task) => task.draft.kind === 'assignment');
  const byUnit = tasksByUnit(assignments);
  return {
    tasks,
    units: byUnit,
    unresolved: assignments.filter((task) => task.unresolved.length > 0 || task.leads.length === 0),
    totals: {
      tasks: assignments.length,
      directions: tasks.length - assignments.length,
      units: byUnit.length,
      assignments: assignments.reduce((sum, task) => sum + task.leads.length, 0),
    },
  };
}

type Expand = (party: DraftParty) => readonly UnitView[];

/** The same few sets stand in most tasks of a directive, so each is expanded once. */
function partyExpansion(units: readonly UnitView[]): Expand {
  const known = new Map<string, readonly UnitView[]>();
  return ({ set }) => {
    if (set === null) return [];
    const key = JSON.stringify(set);
    const members = known.get(key) ?? expandUnitSet(set, units);
    known.set(key, members);
    return members;
  };
}

function previewTask(task: NumberedDraft, ordinal: number, expand: Expand): PreviewTask {
  const draft = task.value;
  const leads = unitsOf(draft.leads, expand);
  const taken = new Set(leads.map((unit) => unit.id));
  const withoutUnits = (party: DraftParty): boolean => expand(party).length === 0;
  return {
    id: task.id,
    ordinal,
    draft,
    leads,
    // A unit that leads a task does not cooperate with itself: "các trường phối hợp với các đơn vị liên quan".
    cooperators: unitsOf(draft.cooperators, expand).filter((unit) => !taken.has(unit.id)),
    via: unitsOf(draft.via, expand),
    unresolved: draft.leads.filter(withoutUnits),
    inWordsOnly: [...draft.cooperators, ...draft.via].filter(withoutUnits),
  };
}

function unitsOf(parties: readonly DraftParty[], expand: Expand): UnitView[] {
  const members = new Map<UnitId, UnitView>();
  for (const party of parties) for (const unit of expand(party)) members.set(unit.id, unit);
  return [...members.values()];
}

function tasksByUnit(tasks: readonly PreviewTask[]): PreviewUnit[] {
  const byUnit = new Map<UnitId, { unit: UnitView; taskIds: DraftTaskId[] }>();
  for (const task of tasks) {
    for (const unit of task.leads) {
      const entry = byUnit.get(unit.id) ?? { unit, taskIds: [] };
      entry.taskIds.push(task.id);
      byUnit.set(unit.id, entry);
    }
  }
  return [...byUnit.values()];
}
