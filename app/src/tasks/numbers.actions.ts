import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { DirectiveId } from '../base/ids.ts';
import { directiveHeads } from '../directives/directive-head.actions.ts';
import type { Db } from '../platform/postgres.ts';
import type { AssignmentFilter } from './assignment-filter.ts';
import { type ClassCountRow, selectClassCounts } from './assignment-list.store.ts';
import type { CountedLine } from './assignment-view.ts';
import { type ListedAssignment, listedRows } from './figure-list.actions.ts';
import type { BothCounts, FigureFrame } from './figures.ts';
import { seesAnyOf, selectFigures } from './numbers.store.ts';
import { type CountedLines, countedLines } from './numbers-lines.actions.ts';
import type { ListQuery, NumbersQuery } from './numbers-query.ts';
import { filterOf, type Narrowed, type NumbersTop, narrowedNames, topOf } from './numbers-scope.actions.ts';
import { previousPeriod, type ReportPeriod } from './report-period.ts';
import { type Scene, sceneFor, selectionOf } from './scene.actions.ts';
import { maySeeNumbers } from './task.policy.ts';

/** Figures of everything the reader may see, at the end of a day. */
export interface NumbersPage extends CountedLines {
  readonly query: NumbersQuery;
  readonly frame: FigureFrame;
  readonly period: ReportPeriod | null;
  /** The same for the period before, at its end; null where no period is asked for. */
  readonly previous: { readonly period: ReportPeriod; readonly total: BothCounts } | null;
  readonly narrowed: Narrowed;
  /** The unit whose subordinates are the lines by unit. */
  readonly top: NumbersTop;
}

/** The work behind one figure. */
export interface FigureList {
  readonly query: ListQuery;
  readonly frame: FigureFrame;
  readonly rows: readonly ListedAssignment[];
  readonly total: number;
  readonly pageSize: number;
  readonly narrowed: Narrowed;
}

const LIST_PAGE = 50;

export function createNumbersActions(deps: { readonly db: Db; readonly clock: Clock }) {
  return {
    /** @throws AppError not_allowed for those without a position; not_found for a directive or unit that is not there for them */
    numbers: async (actor: Actor, query: NumbersQuery): Promise<NumbersPage> => {
      const scene = await numbersScene(deps, actor);
      const frame = frameOf(query, scene.today);
      const top = await topOf(scene, query, frame.day);
      const selection = await selectionFor(scene, { query, frame, top });
      const [counted, previous, narrowed] = await Promise.all([
        countedLines(scene, selection, { by: query.by, top }),
        countedBefore(scene, query, top),
        narrowedNames(scene, query),
      ]);
      if (counted.total.current.total === 0) await refuseStranger(scene, query);
      return { ...counted, query, frame, period: query.period ?? null, previous, narrowed, top };
    },

    /** The assignments that one figure of `numbers` counts: as many as it says. @throws AppError as `numbers` */
    figureList: async (
      actor: Actor,
      query: ListQuery,
      asked: { readonly page: number; readonly pageSize?: number },
    ): Promise<FigureList> => {
      const scene = await numbersScene(deps, actor);
      const frame = frameOf(query, scene.today);
      const top = await topOf(scene, query, frame.day);
      const selection = await selectionFor(scene, { query, frame, top });
      const pageSize = asked.pageSize ?? LIST_PAGE;
      const slice = { limit: pageSize, offset: (asked.page - 1) * pageSize };
      const [listed, narrowed] = await Promise.all([
        listedRows(scene, selection, { ...query, slice }),
        narrowedNames(scene, query),
      ]);
      if (listed.total === 0) await refuseStranger(scene, query);
      return { ...listed, query, frame, pageSize, narrowed };
    },
  };
}

async function numbersScene(deps: Parameters<typeof sceneFor>[0], actor: Actor): Promise<Scene> {
  const scene = await sceneFor(deps, actor);
  if (!maySeeNumbers(scene.sight)) throw new AppError('not_allowed');
  return scene;
}

/** The end of the period or of the day asked for, but nothing that has not been yet. */
export function frameOf(
  { period, day }: Pick<NumbersQuery, 'period' | 'day'>,
  today: Temporal.PlainDate,
): FigureFrame {
  const asked = day ?? period?.to ?? today;
  return { day: Temporal.PlainDate.compare(asked, today) > 0 ? today : asked, from: period?.from ?? null };
}

interface Asked {
  readonly query: NumbersQuery;
  readonly frame: FigureFrame;
  readonly top: NumbersTop;
}

async function selectionFor(scene: Scene, { query, frame, top }: Asked) {
  const { sight, today } = scene;
  return { sight, frame, today, filter: await filterOf(scene, query, { top, day: frame.day }) };
}

async function countedBefore(
  scene: Scene,
  query: NumbersQuery,
  top: NumbersTop,
): Promise<NumbersPage['previous']> {
  if (query.period === undefined) return null;
  const period = previousPeriod(query.period);
  const frame = frameOf({ period }, scene.today);
  const selection = await selectionFor(scene, { query, frame, top });
  return { period, total: await selectFigures(scene.db, selection) };
}

/** Of a directive of which the reader sees nothing at all, they do not learn that it is there. */
async function refuseStranger(scene: Scene, { directiveId }: NumbersQuery): Promise<void> {
  if (directiveId === undefined || directiveId === 'none') return;
  if (!(await seesAnyOf(scene.db, scene, directiveId))) throw new AppError('not_found');
}

/** One line for each directive, the one with most overdue first, as of today. */
export async function countedByDirective(
  scene: Scene,
  filter: AssignmentFilter,
): Promise<CountedLine<DirectiveId>[]> {
  // The key is the column that it is grouped by.
  const rows = (await selectClassCounts(
    scene.db,
    selectionOf(scene, filter),
    'directive',
  )) as (ClassCountRow & {
    readonly key: DirectiveId | null;
  })[];
  const heads = await directiveHeads(
    scene.db,
    scene.actor.rootId,
    rows.map(({ key }) => key),
  );
  return rows
    .flatMap(({ key, current, original }) =>
      key === null ? [] : [{ id: key, name: heads.get(key)?.label ?? key, current, original }],
    )
    .sort((a, b) => b.current['open-overdue'] - a.current['open-overdue'] || compareNames(a, b));
}

const VIETNAMESE = new Intl.Collator('vi', { numeric: true });

function compareNames(a: { readonly name: string }, b: { readonly name: string }): number {
  return VIETNAMESE.compare(a.name, b.name);
}
