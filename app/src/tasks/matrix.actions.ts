import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { AssignmentId, DirectiveId, TaskId, UnitId } from '../base/ids.ts';
import { type DirectiveHead, directiveHeads } from '../directives/directive-head.actions.ts';
import type { Db } from '../platform/postgres.ts';
import type { UnitKind } from '../units/unit.ts';
import type { AssignmentState } from './assignment.ts';
import { selectAssignments } from './assignment-list.store.ts';
import { type AssignmentRow, type Standing, standingOf } from './assignment-view.ts';
import {
  type MatrixTaskRow,
  type MatrixUnitRow,
  selectMatrixTasks,
  selectMatrixUnits,
} from './matrix.store.ts';
import { type ClassCounts, NO_COUNTS, RESULT_CLASSES } from './result-class.ts';
import { type Scene, sceneFor, selectionOf, waitsFor } from './scene.actions.ts';
import { maySeeNumbers } from './task.policy.ts';
import type { TaskView } from './task.ts';
import { selectTasks } from './task-view.store.ts';

/** Which units the matrix shows: those with something unopened, overdue, waiting for confirmation or for a decision. */
export const MATRIX_FILTERS = ['silent', 'overdue', 'to-confirm', 'to-decide'] as const;
export type MatrixFilter = (typeof MATRIX_FILTERS)[number];

export interface MatrixColumn {
  readonly taskId: TaskId;
  readonly ordinal: number;
  readonly section: string;
  readonly summary: string;
  readonly due: string | null;
  readonly deadlineWritten: string | null;
  /** Over all units, whichever are shown. */
  readonly counts: ClassCounts;
}

export interface MatrixCell extends Standing {
  readonly id: AssignmentId;
  readonly state: AssignmentState;
  readonly percent: number;
  readonly opened: boolean;
  readonly currentDue: string | null;
  /** Its unit asks for more time, or recorded an objective cause, and nobody has answered. */
  readonly toDecide: boolean;
  /** A report that the reader may confirm or send back. */
  readonly waitsForReader: boolean;
}

export interface MatrixUnit {
  readonly id: UnitId;
  readonly name: string;
  /** In the order of the columns; null where the unit was not given the task. */
  readonly cells: readonly (MatrixCell | null)[];
  /** When something last happened; null while nothing did but its being given. */
  readonly latest: string | null;
}

export interface MatrixGroup {
  readonly kind: UnitKind | null;
  readonly units: readonly MatrixUnit[];
}

export interface MatrixPage {
  readonly directive: DirectiveHead;
  /** ISO instant at which the numbers were taken. */
  readonly at: string;
  readonly columns: readonly MatrixColumn[];
  readonly groups: readonly MatrixGroup[];
  readonly counts: ClassCounts;
  readonly totals: { readonly tasks: number; readonly units: number; readonly assignments: number };
  /** Assignments behind each filter, before search and filter. */
  readonly filters: Readonly<Record<MatrixFilter, number>>;
  /** Units that search and filter leave, of which one page is shown. */
  readonly found: number;
  /** Units on one page at most. */
  readonly pageSize: number;
}

export interface MatrixQuery {
  /** Part of a unit's name, with or without diacritics. */
  readonly search?: string | undefined;
  readonly filter?: MatrixFilter | undefined;
  /** Which page of units, from 1; the first when it is left out. */
  readonly page?: number | undefined;
}

/** Units on one page: a commune's schools on one, a province's on many. */
export const MATRIX_UNITS = 100;

/** A page of units times all tasks that a directive was ever seen to give. */
const MOST_CELLS = 20_000;

export function createMatrixActions(deps: { readonly db: Db; readonly clock: Clock }) {
  return {
    /**
     * Units × tasks of one directive, as far as the reader oversees them: the columns counted over all units, the cells of
     * one page of them.
     * @throws AppError not_found when there is nothing of it to see, not_allowed for those without a position
     */
    matrix: async (actor: Actor, directiveId: DirectiveId, query: MatrixQuery): Promise<MatrixPage> => {
      const scene = await sceneFor(deps, actor);
      if (!maySeeNumbers(scene.sight)) throw new AppError('not_allowed');
      const selection = selectionOf(scene, { directiveId });
      const [heads, tasks, columns, units] = await Promise.all([
        directiveHeads(deps.db, actor.rootId, [directiveId]),
        selectTasks(deps.db, actor.rootId, directiveId),
        selectMatrixTasks(deps.db, selection),
        selectMatrixUnits(deps.db, selection, query.search ?? ''),
      ]);
      const directive = heads.get(directiveId);
      if (directive === undefined || units.length === 0) throw new AppError('not_found');
      const found = units.filter((unit) => isAskedFor(unit, query));
      const first = ((query.page ?? 1) - 1) * MATRIX_UNITS;
      const shown = found.slice(first, first + MATRIX_UNITS);
      return {
        directive,
        at: deps.clock.now().toString(),
        ...(await laidOut(scene, { directiveId, tasks, columns, shown })),
        ...summed(columns, units),
        found: found.length,
        pageSize: MATRIX_UNITS,
      };
    },
  };
}

interface Layout {
  readonly directiveId: DirectiveId;
  readonly tasks: readonly TaskView[];
  readonly columns: readonly MatrixTaskRow[];
  readonly shown: readonly MatrixUnitRow[];
}

async function laidOut(
  scene: Scene,
  { directiveId, tasks, columns, shown }: Layout,
): Promise<Pick<MatrixPage, 'columns' | 'groups'>> {
  const counted = new Map(columns.map((row) => [row.taskId, row]));
  const given = tasks.flatMap((task) => {
    const row = counted.get(task.id);
    return row === undefined ? [] : [columnOf(task, row)];
  });
  const cells = selectionOf(scene, { directiveId, unitIds: shown.map(({ id }) => id) });
  const { rows } = await selectAssignments(scene.db, cells, { limit: MOST_CELLS });
  const byUnit = Map.groupBy(rows, ({ unitId }) => unitId);
  const byKind = Map.groupBy(shown, ({ kind }) => kind);
  const groups = [...byKind].map(([kind, members]) => ({
    kind,
    units: members.map((unit) => unitInMatrix(scene, given, unit, byUnit.get(unit.id) ?? [])),
  }));
  return { columns: given, groups };
}

function summed(
  columns: readonly MatrixTaskRow[],
  units: readonly MatrixUnitRow[],
): Pick<MatrixPage, 'counts' | 'totals' | 'filters'> {
  const sum = (of: (row: MatrixTaskRow) => number): number => columns.reduce((all, row) => all + of(row), 0);
  const counts = { ...NO_COUNTS };
  for (const each of RESULT_CLASSES) counts[each] = sum((row) => row.counts[each]);
  const assignments = RESULT_CLASSES.reduce((all, each) => all + counts[each], 0);
  return {
    counts,
    totals: { tasks: columns.length, units: units.length, assignments },
    filters: {
      silent: sum(({ silent }) => silent),
      overdue: counts['open-overdue'],
      'to-confirm': sum(({ submitted }) => submitted),
      'to-decide': sum(({ toDecide }) => toDecide),
    },
  };
}

function columnOf(task: TaskView, { counts }: MatrixTaskRow): MatrixColumn {
  const { id, ordinal, section, summary, due, deadlineWritten } = task;
  return { taskId: id, ordinal, section, summary, due, deadlineWritten, counts };
}

function unitInMatrix(
  scene: Scene,
  columns: readonly MatrixColumn[],
  { id, name }: MatrixUnitRow,
  rows: readonly AssignmentRow[],
): MatrixUnit {
  const byTask = new Map(rows.map((row) => [row.taskId, row]));
  const latest = rows
    .filter(({ state, openedAt }) => state !== 'assigned' || openedAt !== null)
    .reduce<string | null>(
      (last, row) => (last === null || row.lastEventAt > last ? row.lastEventAt : last),
      null,
    );
  const cells = columns.map(({ taskId }) => {
    const row = byTask.get(taskId);
    return row === undefined ? null : cellOf(scene, row);
  });
  return { id, name, cells, latest };
}

function cellOf(scene: Scene, row: AssignmentRow): MatrixCell {
  const { id, state, percent, openedAt, currentDue } = row;
  return {
    id,
    state,
    percent,
    opened: openedAt !== null,
    currentDue,
    toDecide: row.extensionDue !== null || row.cause === 'recorded',
    waitsForReader: waitsFor(scene, row),
    ...standingOf(row, scene),
  };
}

function isAskedFor(
  { sought, silent, overdue, submitted, toDecide }: MatrixUnitRow,
  { filter }: MatrixQuery,
): boolean {
  if (!sought) return false;
  const asked = { silent, overdue, 'to-confirm': submitted, 'to-decide': toDecide } as const;
  return filter === undefined || asked[filter];
}
