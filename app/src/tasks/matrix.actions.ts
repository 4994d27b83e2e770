import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { AssignmentId, DirectiveId, TaskId, UnitId } from '../base/ids.ts';
import { type DirectiveHead, directiveHeads } from '../directives/directive-head.actions.ts';
import type { Db } from '../platform/postgres.ts';
import { compareUnits, type UnitKind, type UnitView } from '../units/unit.ts';
import type { AssignmentState } from './assignment.ts';
import { selectAssignments } from './assignment-list.store.ts';
import { type AssignmentRow, type Standing, standingOf } from './assignment-view.ts';
import { type ClassCounts, countClasses, resultClass } from './result-class.ts';
import { type Scene, sceneFor, selectionOf, waitsFor } from './scene.actions.ts';
import { maySeeNumbers } from './task.policy.ts';
import type { TaskView } from './task.ts';
import { selectTasks } from './task-view.store.ts';

/** Which units the matrix shows: those with something unopened, overdue, or waiting for confirmation. */
export const MATRIX_FILTERS = ['silent', 'overdue', 'to-confirm'] as const;
export type MatrixFilter = (typeof MATRIX_FILTERS)[number];

export interface MatrixColumn {
  readonly taskId: TaskId;
  readonly ordinal: number;
  readonly section: string;
  readonly summary: string;
  readonly due: string | null;
  readonly deadlineWritten: string | null;
}

export interface MatrixCell extends Standing {
  readonly id: AssignmentId;
  readonly state: AssignmentState;
  readonly percent: number;
  readonly opened: boolean;
  readonly currentDue: string | null;
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
}

export interface MatrixQuery {
  /** Part of a unit's name, with or without diacritics. */
  readonly search?: string | undefined;
  readonly filter?: MatrixFilter | undefined;
}

/** Twenty tasks to two thousand schools; a directive with more is read in parts by its units. */
const MOST_CELLS = 40_000;

export function createMatrixActions(deps: { readonly db: Db; readonly clock: Clock }) {
  return {
    /**
     * Units × tasks of one directive, as far as the reader oversees them.
     * @throws AppError not_found when there is nothing of it to see, not_allowed for those without a position
     */
    matrix: async (actor: Actor, directiveId: DirectiveId, query: MatrixQuery): Promise<MatrixPage> => {
      const scene = await sceneFor(deps, actor);
      if (!maySeeNumbers(scene.sight)) throw new AppError('not_allowed');
      const [heads, tasks, { rows }] = await Promise.all([
        directiveHeads(deps.db, actor.rootId, [directiveId]),
        selectTasks(deps.db, actor.rootId, directiveId),
        selectAssignments(deps.db, selectionOf(scene, { directiveId }), { limit: MOST_CELLS }),
      ]);
      const directive = heads.get(directiveId);
      if (directive === undefined || rows.length === 0) throw new AppError('not_found');
      return { directive, at: deps.clock.now().toString(), ...layOut(scene, tasks, rows, query) };
    },
  };
}

function layOut(
  scene: Scene,
  tasks: readonly TaskView[],
  rows: readonly AssignmentRow[],
  query: MatrixQuery,
): Omit<MatrixPage, 'directive' | 'at'> {
  const given = new Set(rows.map(({ taskId }) => taskId));
  const columns = tasks.filter(({ id }) => given.has(id)).map(columnOf);
  const units = unitsOf(scene, columns, rows);
  const live = rows.filter(({ state }) => state !== 'cancelled');
  return {
    columns,
    groups: grouped(
      scene,
      units.filter((unit) => isAskedFor(unit, query)),
    ),
    counts: countClasses(live.map(classedOf), scene.today),
    totals: { tasks: columns.length, units: units.length, assignments: live.length },
    filters: {
      silent: live.filter(isSilent).length,
      overdue: live.filter((row) => resultClass(classedOf(row), scene.today) === 'open-overdue').length,
      'to-confirm': live.filter(({ state }) => state === 'submitted').length,
    },
  };
}

function columnOf(task: TaskView): MatrixColumn {
  const { id, ordinal, section, summary, due, deadlineWritten } = task;
  return { taskId: id, ordinal, section, summary, due, deadlineWritten };
}

function unitsOf(
  scene: Scene,
  columns: readonly MatrixColumn[],
  rows: readonly AssignmentRow[],
): MatrixUnit[] {
  const byUnit = Map.groupBy(rows, ({ unitId }) => unitId);
  return [...byUnit].map(([id, own]) => {
    const byTask = new Map(own.map((row) => [row.taskId, row]));
    const latest = own
      .filter(({ state, openedAt }) => state !== 'assigned' || openedAt !== null)
      .reduce<string | null>(
        (last, row) => (last === null || row.lastEventAt > last ? row.lastEventAt : last),
        null,
      );
    const cells = columns.map(({ taskId }) => {
      const row = byTask.get(taskId);
      return row === undefined ? null : cellOf(scene, row);
    });
    return { id, name: scene.units.nameOf(id), cells, latest };
  });
}

function cellOf(scene: Scene, row: AssignmentRow): MatrixCell {
  const { id, state, percent, openedAt, currentDue } = row;
  return {
    id,
    state,
    percent,
    opened: openedAt !== null,
    currentDue,
    waitsForReader: waitsFor(scene, row),
    ...standingOf(row, scene),
  };
}

/** In the order of lists of units: by kind, then by name; units that have ended come last. */
function grouped(scene: Scene, units: readonly MatrixUnit[]): MatrixGroup[] {
  const known = units
    .map((unit) => ({ unit, view: scene.units.find(unit.id) }))
    .filter((each): each is { unit: MatrixUnit; view: UnitView } => each.view !== undefined)
    .sort((a, b) => compareUnits(a.view, b.view));
  const groups: MatrixGroup[] = [...Map.groupBy(known, ({ view }) => view.kind)].map(([kind, members]) => ({
    kind,
    units: members.map(({ unit }) => unit),
  }));
  const ended = units.filter(({ id }) => scene.units.find(id) === undefined);
  return ended.length === 0 ? groups : [...groups, { kind: null, units: ended }];
}

function isAskedFor(unit: MatrixUnit, query: MatrixQuery): boolean {
  if (query.search !== undefined && !nameKey(unit.name).includes(nameKey(query.search))) return false;
  if (query.filter === undefined) return true;
  return unit.cells.some((cell) => cell !== null && matches(cell, query.filter));
}

function matches(cell: MatrixCell, filter: MatrixFilter | undefined): boolean {
  if (filter === 'silent') return cell.state === 'assigned' && !cell.opened;
  if (filter === 'to-confirm') return cell.state === 'submitted';
  return cell.timeliness === 'overdue' && cell.state !== 'cancelled';
}

function isSilent({ state, openedAt }: AssignmentRow): boolean {
  return state === 'assigned' && openedAt === null;
}

function classedOf(row: AssignmentRow) {
  const day = (text: string | null) => (text === null ? null : Temporal.PlainDate.from(text));
  return {
    state: row.state,
    originalDue: day(row.originalDue),
    currentDue: day(row.currentDue),
    submittedOn: day(row.submittedOn),
  };
}

/** "Hoà" and "hòa" and "hoa" are found alike. */
function nameKey(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('vi').replaceAll('đ', 'd').trim();
}
