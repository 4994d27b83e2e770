import type { DraftTaskId } from '../base/ids.ts';
import type { UnitSet } from '../units/unit-set.ts';
import {
  type DraftParty,
  type DraftTask,
  type DraftTasks,
  inOrder,
  type NumberedDraft,
  type PartySide,
  setKey,
  settled,
} from './draft.ts';
import type { ChosenUnits, Edit, EditDecision, OnTask } from './edit.ts';
import { sameData } from './same-data.ts';

type ResolveEdit = Extract<Edit, { kind: 'resolve-party' }>;

/** Under this, the same written words are one: "Các  Trường" and "các trường". */
export function writtenKey(written: string): string {
  return written.normalize('NFC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('vi');
}

/** One choice for all tasks of the edit, as one change that is undone as one; refused as a whole when any task has moved on. */
export function resolveParty(tasks: DraftTasks, edit: ResolveEdit): EditDecision {
  const stale = edit.tasks.filter(({ taskId, version }) => tasks.get(taskId)?.version !== version);
  if (stale.length > 0) return refuse('changed-meanwhile', stale);
  const dropped = edit.tasks.filter(({ taskId }) => tasks.get(taskId)?.value.status === 'dropped');
  if (dropped.length > 0 || (edit.written === null && edit.chosen === null)) {
    return refuse('not-possible', dropped);
  }
  const wanted = new Set(edit.tasks.map(({ taskId }) => taskId));
  const changes = [...tasks].flatMap(([taskId, { value, version }]) => {
    if (!wanted.has(taskId)) return [];
    const after = resolved(value, edit);
    if (sameData(value, after)) return [];
    return [{ of: 'task' as const, taskId, before: value, after, version: version + 1 }];
  });
  return { ok: true, changes };
}

function refuse(reason: 'changed-meanwhile' | 'not-possible', on: readonly OnTask[]): EditDecision {
  return { ok: false, reason, taskIds: on.map(({ taskId }) => taskId) };
}

function resolved(task: DraftTask, { side, written, chosen }: ResolveEdit): DraftTask {
  const before = task[side];
  const after = written === null ? named(before, chosen) : replaced(before, written, chosen);
  if (after === before) return task;
  const next = { ...task, [side]: after };
  if (side === 'via') return next;
  // Another party of the task may still be the one in doubt.
  const elsewhere = next.doubts.filter(
    (doubt) =>
      written !== null &&
      doubt.reason === 'party-unsure' &&
      doubt.written !== undefined &&
      writtenKey(doubt.written) !== writtenKey(written),
  );
  const rest = settled(next, side).doubts;
  return { ...next, doubts: side === 'leads' ? [...rest, ...elsewhere] : rest };
}

function named(parties: readonly DraftParty[], chosen: ChosenUnits | null): readonly DraftParty[] {
  if (parties.length > 0 || chosen === null) return parties;
  return [{ written: chosen.name, span: null, why: { from: 'person' }, set: chosen.set }];
}

function replaced(
  parties: readonly DraftParty[],
  written: string,
  chosen: ChosenUnits | null,
): readonly DraftParty[] {
  if (!parties.some((party) => says(party, written))) return parties;
  if (chosen === null) return parties.filter((party) => !says(party, written));
  return parties.map((party) => (says(party, written) ? { ...party, set: chosen.set } : party));
}

function says(party: DraftParty, written: string): boolean {
  return writtenKey(party.written) === writtenKey(written);
}

/** The other tasks in which a party of the same words stands as this one stood before a person decided about it. */
export function othersWriting(
  tasks: readonly NumberedDraft[],
  {
    side,
    party,
    taskId,
  }: { readonly side: PartySide; readonly party: DraftParty; readonly taskId: DraftTaskId },
): OnTask[] {
  const stands = party.set === null ? null : setKey(party.set);
  const same = (other: DraftParty): boolean =>
    says(other, party.written) && (other.set === null ? null : setKey(other.set)) === stands;
  return tasks
    .filter(({ id, ordinal, value }) => ordinal !== null && id !== taskId && value[side].some(same))
    .map(({ id, version }) => ({ taskId: id, version }));
}

/** What keeps tasks from being issued, by the words that do: one decision settles each of these. */
export interface UnresolvedGroup {
  /** As written where it stands first; null for tasks that name no lead. */
  readonly written: string | null;
  readonly tasks: readonly NumberedDraft[];
}

/** Words whose units were guessed, and the tasks where nobody has looked at the guess yet; those in several tasks only. */
export function guessedGroups(tasks: DraftTasks): (GroupView & { readonly meant: UnitSet })[] {
  const groups = new Map<string, { written: string; meant: UnitSet; tasks: NumberedDraft[] }>();
  for (const task of inOrder(tasks)) {
    if (task.ordinal === null || task.value.kind !== 'assignment') continue;
    for (const { reason, written } of task.value.doubts) {
      const party = task.value.leads.find((lead) => written !== undefined && says(lead, written));
      if (reason !== 'party-unsure' || party === undefined || party.set === null) continue;
      const key = `${writtenKey(party.written)}|${setKey(party.set)}`;
      const group = groups.get(key) ?? { written: party.written, meant: party.set, tasks: [] };
      group.tasks.push(task);
      groups.set(key, group);
    }
  }
  return [...groups.values()]
    .filter((group) => group.tasks.length > 1)
    .map((group) => ({ ...groupView(group), meant: group.meant }));
}

/** The same words in many tasks, as plain data. */
export interface GroupView {
  readonly written: string | null;
  readonly tasks: readonly {
    readonly id: DraftTaskId;
    readonly ordinal: number;
    readonly summary: string;
  }[];
}

/** A group of unresolved tasks as plain data. */
export function groupView({ written, tasks }: UnresolvedGroup): GroupView {
  return {
    written,
    tasks: tasks.map(({ id, ordinal, value }) => ({ id, ordinal: ordinal ?? 0, summary: value.summary })),
  };
}

/**
 * The assignments that cannot be handed out, grouped by the lead words without units; a task with two such leads stands in
 * both groups. The largest group first.
 * @param meansNobody whether no unit follows from a party
 */
export function unresolvedGroups(
  tasks: DraftTasks,
  meansNobody: (party: DraftParty) => boolean,
): UnresolvedGroup[] {
  const groups = new Map<string, { written: string | null; tasks: NumberedDraft[] }>();
  const put = (written: string | null, task: NumberedDraft) => {
    // No words fold to nothing, so the empty key is free.
    const key = written === null ? '' : writtenKey(written);
    const group = groups.get(key) ?? { written, tasks: [] };
    if (group.tasks.at(-1) !== task) group.tasks.push(task);
    groups.set(key, group);
  };
  for (const task of inOrder(tasks)) {
    const { leads, kind } = task.value;
    if (task.ordinal === null || kind !== 'assignment') continue;
    if (leads.length === 0) put(null, task);
    for (const party of leads) if (meansNobody(party)) put(party.written, task);
  }
  return [...groups.values()].sort((a, b) => b.tasks.length - a.tasks.length);
}
