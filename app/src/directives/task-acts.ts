import type { NumberedDraft } from './draft.ts';
import type { Edit } from './edit.ts';

/** What a button or a key does to a whole task. */
export type TaskAct = 'merge' | 'kind' | 'drop' | 'restore' | 'accept';

export const TASK_ACTS: readonly TaskAct[] = ['merge', 'kind', 'drop', 'restore', 'accept'];

/** The edit that an act means for a task as it stands; null when it cannot be done to it. */
export function actOn(act: TaskAct, task: NumberedDraft, tasks: readonly NumberedDraft[]): Edit | null {
  const on = { taskId: task.id, version: task.version };
  switch (act) {
    case 'merge': {
      const into = tasks.find(({ ordinal }) => ordinal !== null && ordinal + 1 === task.ordinal);
      return into === undefined ? null : { kind: 'merge', ...on, intoId: into.id, intoVersion: into.version };
    }
    case 'kind':
      return {
        kind: 'set-kind',
        ...on,
        taskKind: task.value.kind === 'direction' ? 'assignment' : 'direction',
      };
    case 'drop':
    case 'restore':
    case 'accept':
      return { kind: act, ...on };
    default:
      return act satisfies never;
  }
}
