import type { Clock } from '../base/clock.ts';
import type { FileActions } from '../files/file.actions.ts';
import type { Db } from '../platform/postgres.ts';
import { createAssignAlsoActions } from './assign-also.actions.ts';
import { createAssignmentPageActions } from './assignment-page.actions.ts';
import { createBreakDownActions } from './break-down.actions.ts';
import { createBulkActions } from './bulk.actions.ts';
import { createBulkFollowerActions } from './bulk-follower.actions.ts';
import { createChainActions } from './chain.actions.ts';
import { createDueCalendarActions } from './due-calendar.actions.ts';
import { createIssuedSetActions } from './issued-set.actions.ts';
import { createMatrixActions } from './matrix.actions.ts';
import { createMoveActions } from './move.actions.ts';
import { createNumbersActions } from './numbers.actions.ts';
import { createNumbersFileActions } from './numbers-file.actions.ts';
import { createRecurrenceActions } from './recurrence.actions.ts';
import { createReportPhraseActions } from './report-phrase.actions.ts';
import { createResultsBelowActions } from './results-below.actions.ts';
import { createSavedFilterActions } from './saved-filter.actions.ts';
import { createSpokenOrderActions } from './spoken-order.actions.ts';
import { createStaffPartActions } from './staff-part.actions.ts';
import { createTaskRecordActions } from './task-record.actions.ts';
import { createTaskTableActions } from './task-table.actions.ts';
import { createTimelineActions } from './timeline.actions.ts';
import { createTodayActions } from './today.actions.ts';
import { createUnitLoadActions } from './unit-load.actions.ts';

export { assignTasks, concernedUnits, type Issued, type NewIssue } from './assign.actions.ts';
export { reportFiles } from './report-file.actions.ts';
export { orderFiles } from './spoken-order.actions.ts';
export type { NewTask } from './task.ts';

export interface TaskDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly files: Pick<FileActions, 'keep' | 'record'>;
}

/** Everything that pages may ask of tasks. Issuing (`assignTasks`) is part of the directive's own transaction. */
export function createTaskActions(deps: TaskDeps) {
  const moves = createMoveActions(deps);
  const numbers = createNumbersActions(deps);
  return {
    ...moves,
    ...createTodayActions(deps),
    ...createAssignmentPageActions(deps, moves),
    ...createBreakDownActions(deps),
    ...createChainActions(deps),
    ...createStaffPartActions(deps),
    ...createResultsBelowActions(deps),
    ...createSpokenOrderActions(deps),
    ...createMatrixActions(deps),
    ...createBulkActions(deps, moves),
    ...createBulkFollowerActions(deps),
    ...createTaskTableActions(deps),
    ...createSavedFilterActions(deps),
    ...createIssuedSetActions(deps),
    ...createAssignAlsoActions(deps),
    ...numbers,
    ...createNumbersFileActions(deps, numbers.numbers),
    ...createDueCalendarActions(deps),
    ...createUnitLoadActions(deps),
    ...createTimelineActions(deps),
    ...createTaskRecordActions(deps),
    ...createRecurrenceActions(deps),
    ...createReportPhraseActions(deps),
  };
}

export type TaskActions = ReturnType<typeof createTaskActions>;
