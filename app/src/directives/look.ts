import type { DoubtReason, TaskField } from '@dondoc/reading';
import type { DirectiveHeader, HeaderDoubt } from './directive.ts';
import { type DraftDoubt, type DraftTask, lacksLead, type NumberedDraft } from './draft.ts';

/** Why a field wants a look: the reading's own doubt, or what only the application knows. */
export type LookReason =
  | Exclude<DraftDoubt['reason'], PastReason>
  /** Words for the lead whose units nobody knows. */
  | 'unresolved';

/** Said by earlier readers of what the text itself leaves clear: several leads, a general lead, no deadline. */
type PastReason = 'several-leads' | 'lead-general' | 'no-deadline';
const PAST: readonly string[] = ['several-leads', 'lead-general', 'no-deadline'] satisfies PastReason[];

export interface Look {
  readonly field: TaskField;
  readonly reason: LookReason;
}

/**
 * What a person should look at in this task before it is issued, field by field; nothing in one that is dropped or settled.
 * Of a standing direction, which is handed to nobody, only whether it is one.
 */
export function looksOf(task: DraftTask): Look[] {
  if (task.status !== 'active') return [];
  const looks = task.doubts
    .filter(({ field }) => task.kind === 'assignment' || field === 'kind')
    .flatMap(({ field, reason }): Look[] => (isPast(reason) ? [] : [{ field, reason }]));
  const unresolved: Look[] =
    lacksLead(task) && task.leads.length > 0 ? [{ field: 'leads', reason: 'unresolved' }] : [];
  return [...unresolved, ...looks].filter(
    (look, at, all) =>
      all.findIndex(({ field, reason }) => field === look.field && reason === look.reason) === at,
  );
}

function isPast(reason: DraftDoubt['reason']): reason is PastReason {
  return PAST.includes(reason);
}

/** Whether a person should look at this task before it is issued. */
export function needsLook(task: DraftTask): boolean {
  return looksOf(task).length > 0 || lacksLead(task);
}

/** The reasons to look at one field. */
export function reasonsFor(task: DraftTask, field: TaskField): LookReason[] {
  return looksOf(task).flatMap((look) => (look.field === field ? [look.reason] : []));
}

export interface HeaderLook {
  readonly field: HeaderDoubt['field'];
  readonly reason: DoubtReason;
}

export function headerLooks({ doubts }: DirectiveHeader): readonly HeaderLook[] {
  return doubts;
}

/** How many fields want a look: of the header, and of all tasks; a task without a lead counts for it. */
export function countLooks(header: DirectiveHeader, tasks: readonly NumberedDraft[]): number {
  const fieldsOf = (looks: readonly { readonly field: string }[]): number =>
    new Set(looks.map(({ field }) => field)).size;
  const perTask = tasks.map(({ value }) => {
    const looks = looksOf(value);
    const lacks = lacksLead(value) && !looks.some(({ field }) => field === 'leads');
    return fieldsOf(looks) + (lacks ? 1 : 0);
  });
  return perTask.reduce((sum, n) => sum + n, fieldsOf(headerLooks(header)));
}

/** The next task to look at after one, going round; null when there is none besides. */
export function nextToLook(tasks: readonly NumberedDraft[], after: string | null): NumberedDraft | null {
  const at = tasks.findIndex(({ id }) => id === after);
  const round = [...tasks.slice(at + 1), ...tasks.slice(0, Math.max(0, at))];
  return round.find(({ value }) => needsLook(value)) ?? null;
}
