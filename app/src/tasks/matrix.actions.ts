import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { AssignmentId, DirectiveId, TaskId, UnitId } from '../base/ids.ts';
import { type DirectiveHead, directiveHeads } from '../directives/directive-head.actions.ts';
import type { Db } from '../platform/postgres.ts';
import { compareUnits, type UnitKind, type UnitView } from '../units/unit.ts';
import type { UnitNames } from '../units/unit-tree.actions.ts';
import type { AssignmentState } from './assignment.ts';
import { selectAssignments } from './assignment-list.store.ts';
import { type AssignmentRow, type Standing, standingOf } from './assignment-view.ts';
import { type ClassCounts, countClasses, isCounted, resultClass } from './result-class.ts';
import { namesIn, type Scene, sceneFor, selectionOf, waitsFor } from './scene.actions.ts';
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

/** Units on one page: a district's schools on one, a province's on several. */
const MATRIX_UNITS = 200;

/** All units of a province times all tasks that a directive was ever seen to give; the figures count them all. */
const MOST_CELLS = 250_000;

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
      const names = await namesIn(
        scene,
        rows.map(({ unitId }) => unitId),
      );
      const laidOut = layOut(scene, tasks, unitsOf(names, rows), query);
      return { directive, at: deps.clock.now().toString(), ...laidOut };
    },
  };
}

function layOut(
  scene: Scene,
  tasks: readonly TaskView[],
  units: readonly UnitRows[],
  query: MatrixQuery,
): Omit<MatrixPage, 'directive' | 'at'> {
  const rows = units.flatMap((unit) => unit.rows);
  const given = new Set(rows.map(({ taskId }) => taskId));
  const columns = tasks.filter(({ id }) => given.has(id)).map(columnOf);
  const live = rows.filter(({ state }) => isCounted(state));
  const overdue = new Set(
    live.filter((row) => resultClass(classedOf(row), scene.today) === 'open-overdue').map(({ id }) => id),
  );
  const found = inOrder(units.filter((unit) => isAskedFor(unit, query, overdue)));
  const first = ((query.page ?? 1) - 1) * MATRIX_UNITS;
  return {
    columns,
    groups: grouped(scene, columns, found.slice(first, first + MATRIX_UNITS)),
    counts: countClasses(live.map(classedOf), scene.today),
    totals: { tasks: columns.length, units: units.length, assignments: live.length },
    filters: {
      silent: live.filter(isSilent).length,
      overdue: overdue.size,
      'to-confirm': live.filter(({ state }) => state === 'submitted').length,
    },
    found: found.length,
    pageSize: MATRIX_UNITS,
  };
}

function columnOf(task: TaskView): MatrixColumn {
  const { id, ordinal, section, summary, due, deadlineWritten } = task;
  return { taskId: id, ordinal, section, summary, due, deadlineWritten };
}

interface UnitRows {
  readonly id: UnitId;
  readonly name: string;
  readonly view: UnitView | undefined;
  readonly rows: readonly AssignmentRow[];
}

function unitsOf(names: UnitNames, rows: readonly AssignmentRow[]): UnitRows[] {
  return [...Map.groupBy(rows, ({ unitId }) => unitId)].map(([id, own]) => ({
    id,
    name: names.nameOf(id),
    view: names.find(id),
    rows: own,
  }));
}

/** Worked out for the units that are shown alone. */
function unitInMatrix(
  scene: Scene,
  columns: readonly MatrixColumn[],
  { id, name, rows }: UnitRows,
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
    waitsForReader: waitsFor(scene, row),
    ...standingOf(row, scene),
  };
}

/** In the order of lists of units: by kind, then by name; units that have ended come last. */
function inOrder(units: readonly UnitRows[]): UnitRows[] {
  return [...units].sort((a, b) => {
    if (a.view === undefined || b.view === undefined) return Number(!a.view) - Number(!b.view);
    return compareUnits(a.view, b.view);
  });
}

function grouped(scene: Scene, columns: readonly MatrixColumn[], units: readonly UnitRows[]): MatrixGroup[] {
  const byKind = Map.groupBy(units, ({ view }) => view?.kind ?? null);
  return [...byKind].map(([kind, members]) => ({
    kind,
    units: members.map((unit) => unitInMatrix(scene, columns, unit)),
  }));
}

function isAskedFor(
  unit: UnitRows,
  { search, filter }: MatrixQuery,
  overdue: ReadonlySet<AssignmentId>,
): boolean {
  if (search !== undefined && !nameKey(unit.name).includes(nameKey(search))) return false;
  if (filter === undefined) return true;
  return unit.rows.some((row) => {
    if (filter === 'silent') return isSilent(row);
    return filter === 'to-confirm' ? row.state === 'submitted' : overdue.has(row.id);
  });
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
    suspendedOn: day(row.suspendedOn),
    suspendedDays: row.suspendedDays,
  };
}

/** "Hoà" and "hòa" and "hoa" are found alike. */
function nameKey(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('vi').replaceAll('đ', 'd').trim();
}
