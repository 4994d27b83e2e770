import type { IssueTaskView, IssueView } from './issue-view.actions.ts';

/** So many names stand under a task until it is opened by its link: 2,000 schools for 20 tasks are no page. */
const NAMES_AT_FIRST = 30;
export const NAMES_ON_PAGE = 200;
export const UNITS_ON_PAGE = 100;

/** What is looked at of the last page before issuing; pages are counted from 1. */
export interface IssueLook {
  readonly openTask: string | null;
  readonly namesPage: number;
  readonly unitsPage: number;
}

export interface ShownTask extends IssueTaskView {
  readonly open: boolean;
  /** Of its names; 1 while it is not opened. */
  readonly page: number;
  /** All its units; `units` holds those that are shown. */
  readonly count: number;
}

export interface ShownIssue {
  readonly tasks: readonly ShownTask[];
  readonly units: IssueView['units'];
  readonly unitsPage: number;
}

/** The part of it that fits on a screen. A page that is not there shows the last one. */
export function shownOf(view: Pick<IssueView, 'tasks' | 'units'>, look: IssueLook): ShownIssue {
  const unitsPage = within(look.unitsPage, view.units.length, UNITS_ON_PAGE);
  return {
    tasks: view.tasks.map((task) => {
      const open = task.id === look.openTask;
      const count = task.units.length;
      const page = open ? within(look.namesPage, count, NAMES_ON_PAGE) : 1;
      const units = pageOf(task.units, page, open ? NAMES_ON_PAGE : NAMES_AT_FIRST);
      return { ...task, open, page, count, units };
    }),
    units: pageOf(view.units, unitsPage, UNITS_ON_PAGE),
    unitsPage,
  };
}

function within(page: number, total: number, size: number): number {
  const last = Math.max(1, Math.ceil(total / size));
  return Number.isSafeInteger(page) ? Math.min(Math.max(page, 1), last) : 1;
}

function pageOf<T>(all: readonly T[], page: number, size: number): readonly T[] {
  return all.slice((page - 1) * size, page * size);
}
