import type { DraftTaskId } from '../base/ids.ts';
import type { DirectiveHeader } from './directive.ts';
import { type DraftTask, type DraftTasks, settled, type Versioned } from './draft.ts';
import {
  type Change,
  type Edit,
  type EditContext,
  type EditDecision,
  type EditRefusal,
  inverse,
  type OnTask,
  type ReviewState,
} from './edit.ts';
import { addTask, mergeTasks, splitTask } from './edit-structure.ts';
import { resolveParty } from './resolve-party.ts';
import { sameData } from './same-data.ts';

/** Decides what an edit changes, without changing anything. An edit that changes nothing gives no changes. */
export function decideEdit(state: ReviewState, edit: Edit, context: EditContext): EditDecision {
  switch (edit.kind) {
    case 'undo':
      return decideUndo(state, context.changesOf(edit.seq));
    case 'set-header':
    case 'accept-header':
      return decideHeader(state.header, edit);
    case 'resolve-party':
      return resolveParty(state.tasks, edit);
    case 'add':
      return addTask(state.tasks, edit, context.text);
    case 'split':
    case 'merge':
      return onTask(state.tasks, edit, (task) =>
        edit.kind === 'split'
          ? splitTask(task, edit, context.text)
          : mergeTasks(state.tasks, task, edit, context.text),
      );
    case 'set-leads':
    case 'set-cooperators':
    case 'set-via':
    case 'set-deadline':
    case 'set-follower':
    case 'set-product':
    case 'set-summary':
    case 'set-kind':
    case 'accept':
    case 'drop':
    case 'restore':
      return onTask(state.tasks, edit, (task) => {
        const after = mended(task.value, edit);
        if (after === null) return refuse('not-possible', edit.taskId);
        return allow([changed(edit.taskId, task, after)].filter(differs));
      });
    default:
      return edit satisfies never;
  }
}

type FieldEdit = Exclude<
  Edit,
  { kind: 'undo' | 'set-header' | 'accept-header' | 'add' | 'split' | 'merge' | 'resolve-party' }
>;

/** The task after an edit of one of its fields; null when the edit does not fit its status. */
function mended(task: DraftTask, edit: FieldEdit): DraftTask | null {
  if (edit.kind === 'restore') return task.status === 'dropped' ? { ...task, status: 'active' } : null;
  if (task.status === 'dropped') return null;
  switch (edit.kind) {
    case 'set-leads':
      return settled({ ...task, leads: edit.leads }, 'leads');
    case 'set-cooperators':
      return settled({ ...task, cooperators: edit.cooperators }, 'cooperators');
    case 'set-via':
      return { ...task, via: edit.via };
    case 'set-deadline':
      return settled({ ...task, deadline: edit.deadline }, 'deadline');
    case 'set-follower':
      return { ...task, followerId: edit.followerId };
    case 'set-product':
      return { ...task, product: edit.product };
    case 'set-summary':
      return edit.summary.trim() === '' ? null : { ...task, summary: edit.summary.trim() };
    case 'set-kind':
      return settled({ ...task, kind: edit.taskKind }, 'kind');
    case 'accept':
      return edit.field === undefined ? { ...task, doubts: [] } : settled(task, edit.field);
    case 'drop':
      return { ...task, status: 'dropped' };
    default:
      return edit satisfies never;
  }
}

function decideHeader(
  header: Versioned<DirectiveHeader>,
  edit: Extract<Edit, { kind: 'set-header' | 'accept-header' }>,
): EditDecision {
  if (header.version !== edit.version) return refuse('changed-meanwhile');
  const after = { ...(edit.kind === 'set-header' ? edit.header : header.value), doubts: [] };
  if (after.title.trim() === '') return refuse('not-possible');
  const change: Change = {
    of: 'header',
    before: header.value,
    after,
    version: header.version + 1,
  };
  return allow([change].filter(differs));
}

/**
 * Undoing puts everything back as it was; refused when something touched is no longer as the edit left it. What was
 * changed and changed back counts as left: so one step after the other can be undone.
 */
function decideUndo(state: ReviewState, changes: readonly Change[] | null): EditDecision {
  if (changes === null || changes.length === 0) return refuse('nothing-to-undo');
  const touched = changes.filter((change) => !sameData(valueNow(state, change), change.after));
  if (touched.length > 0) {
    const taskIds = touched.flatMap((change) => (change.of === 'task' ? [change.taskId] : []));
    return refuse('changed-meanwhile', ...taskIds);
  }
  return allow(changes.map((change) => inverse(change, versionNow(state, change))));
}

function valueNow(state: ReviewState, change: Change): DraftTask | DirectiveHeader | null {
  return change.of === 'header' ? state.header.value : (state.tasks.get(change.taskId)?.value ?? null);
}

/** A task that is gone goes on counting from the change that removed it. */
function versionNow(state: ReviewState, change: Change): number {
  if (change.of === 'header') return state.header.version;
  return state.tasks.get(change.taskId)?.version ?? change.version;
}

function onTask(
  tasks: DraftTasks,
  edit: OnTask,
  decide: (task: Versioned<DraftTask>) => EditDecision,
): EditDecision {
  const task = tasks.get(edit.taskId);
  if (task?.version !== edit.version) return refuse('changed-meanwhile', edit.taskId);
  return decide(task);
}

function allow(changes: readonly Change[]): EditDecision {
  return { ok: true, changes };
}

function refuse(reason: EditRefusal, ...taskIds: DraftTaskId[]): EditDecision {
  return { ok: false, reason, taskIds };
}

function changed(taskId: DraftTaskId, task: Versioned<DraftTask>, after: DraftTask): Change {
  return { of: 'task', taskId, before: task.value, after, version: task.version + 1 };
}

function differs(change: Change): boolean {
  return !sameData(change.before, change.after);
}
