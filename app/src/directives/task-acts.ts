import { TASK_FIELDS, type TaskField } from '@dondoc/reading';
import type { NumberedDraft } from './draft.ts';
import type { Edit } from './edit.ts';

/** What a button or a key does to a whole task, or says of one of its fields. */
export type TaskAct = 'merge' | 'kind' | 'drop' | 'restore' | 'accept' | `accept:${TaskField}`;

const TASK_ACTS: readonly TaskAct[] = [
  'merge',
  'kind',
  'drop',
  'restore',
  'accept',
  ...TASK_FIELDS.map((field): TaskAct => `accept:${field}`),
];

/** The act that the value of a button names. */
export function taskActOf(value: string): TaskAct | null {
  return TASK_ACTS.find((act) => act === value) ?? null;
}

/** The edit that an act means for a task as it stands; null when it cannot be done to it. */
export function actOn(act: TaskAct, task: NumberedDraft, tasks: readonly NumberedDraft[]): Edit | null {
  const on = { taskId: task.id, version: task.version };
  if (act === 'merge') {
    const into = tasks.find(({ ordinal }) => ordinal !== null && ordinal + 1 === task.ordinal);
    return into === undefined ? null : { kind: 'merge', ...on, intoId: into.id, intoVersion: into.version };
  }
  if (act === 'kind') {
    const taskKind = task.value.kind === 'direction' ? 'assignment' : 'direction';
    return { kind: 'set-kind', ...on, taskKind };
  }
  if (act === 'drop' || act === 'restore' || act === 'accept') return { kind: act, ...on };
  return { kind: 'accept', ...on, field: TASK_FIELDS.find((field) => act === `accept:${field}`) };
}
