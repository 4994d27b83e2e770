import type { AssignmentFilter } from './assignment-filter.ts';

/** The task table: which rows, in which order, under which headings, behind which row. */

export const TABLE_SORTS = ['due', 'due-last', 'latest', 'unit', 'task'] as const;
export type TableSort = (typeof TABLE_SORTS)[number];

export const TABLE_GROUPS = ['directive', 'unit', 'week', 'state', 'follower'] as const;
export type TableGroup = (typeof TABLE_GROUPS)[number];

export const TABLE_COLUMNS = [
  'unit',
  'standing',
  'due',
  'original',
  'latest',
  'directive',
  'follower',
  'percent',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];
export const USUAL_COLUMNS: readonly TableColumn[] = ['unit', 'standing', 'due', 'latest'];

export interface TableQuery {
  readonly filter: AssignmentFilter;
  readonly sort: TableSort;
  readonly group: TableGroup | null;
  /** The row behind which the page begins, as the page before it gave it. */
  readonly after: string | null;
}

/** The orders and headings that an index gives; the others need all rows first, and so an end to their number. */
export function needsAll({ sort, group }: Pick<TableQuery, 'sort' | 'group'>): boolean {
  const ordered = sort === 'due' || sort === 'due-last' || sort === 'latest';
  return !ordered || !(group === null || (group === 'week' && sort !== 'latest'));
}

/** What can be done to many rows at once, after a look at what it would do to each. */
export const BULK_ACTS = ['confirmed', 'extension', 'deadline-changed', 'hand-over', 'remind'] as const;
export type BulkAct = (typeof BULK_ACTS)[number];
/** Those with a page of their own aside, which remind: that page stands with the reminders. */
export type PreviewedAct = Exclude<BulkAct, 'remind'>;
