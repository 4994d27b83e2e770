import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import { personNames } from '../people/person.actions.ts';
import type { Db } from '../platform/postgres.ts';
import { writeCsv, writeSpreadsheet } from '../platform/spreadsheet.ts';
import type { AssignmentFilter } from './assignment-filter.ts';
import { countAssignments, MOST_COUNTED } from './assignment-list.store.ts';
import { withSearch } from './assignment-search.store.ts';
import type { AssignmentCard, Some } from './assignment-view.ts';
import { cardsOf, namesIn, type Scene, sceneFor, selectionOf } from './scene.actions.ts';
import { cursorText, readCursor } from './table-cursor.ts';
import { countTableGroups, selectTablePage, type TableRow } from './task-table.store.ts';
import { needsAll, type TableQuery } from './task-table.ts';

/** Rows on one page. */
const PAGE = 50;
/** More rows than these are put in order by what an index holds, or not at all. */
export const MOST_SORTED = 100_000;

export interface TableCard extends AssignmentCard {
  readonly followerName: string | null;
  /** The heading it stands under; '' without headings. */
  readonly groupKey: string;
}

/** One page of the task table, with the names of what narrows it. */
export interface TablePage extends Some<TableCard> {
  /** For the page behind this one; null on the last. */
  readonly next: string | null;
  readonly pageSize: number;
  /** How many stand under each heading of the page; empty where they are too many to count. */
  readonly groups: ReadonlyMap<string, number>;
  /** The order and the headings asked for need fewer rows: it is in the order of the last days. */
  readonly tooMany: boolean;
  readonly unitName: string | null;
  readonly directiveLabel: string | null;
  readonly taskSummary: string | null;
  readonly followerName: string | null;
}

export function createTaskTableActions(deps: { readonly db: Db; readonly clock: Clock }) {
  return {
    /** Assignments that the actor may see, as the task table asks for them. */
    table: async (actor: Actor, query: TableQuery): Promise<TablePage> =>
      await tablePage(await sceneFor(deps, actor), query, PAGE),
    /** The same with fewer or more rows on a page. */
    tablePart: async (actor: Actor, query: TableQuery, rows: number): Promise<TablePage> =>
      await tablePage(await sceneFor(deps, actor), query, rows),
    /** The first of them, earliest last day first. */
    assignments: async (actor: Actor, filter: AssignmentFilter): Promise<TablePage> => {
      const scene = await sceneFor(deps, actor);
      return await tablePage(scene, { filter, sort: 'due', group: null, after: null }, PAGE);
    },
    /** The same rows, all of them, as a file. @throws AppError bad_input when there are more than a file holds */
    tableSheet: async (actor: Actor, query: TableQuery, sheet: TableSheet): Promise<Uint8Array> => {
      const scene = await sceneFor(deps, actor);
      const { rows, next } = await tablePage(scene, { ...query, after: null }, MOST_EXPORTED);
      if (next !== null) throw new AppError('bad_input', { fields: { rows: 'tooManyRows' } });
      const { format, name, headings, cells } = sheet;
      const table = { name, headings, rows: rows.map(cells) };
      return format === 'csv' ? writeCsv(table) : await writeSpreadsheet([table], deps.clock.now());
    },
  };
}

/** How a file of the table is written: its words come from the page. */
export interface TableSheet {
  readonly format: 'xlsx' | 'csv';
  readonly name: string;
  readonly headings: readonly string[];
  readonly cells: (row: TableCard) => readonly (string | null)[];
}

/** Rows of a file at most. */
export const MOST_EXPORTED = MOST_COUNTED;

async function tablePage(scene: Scene, query: TableQuery, limit: number): Promise<TablePage> {
  const { filter } = query;
  const selection = await withSearch(scene.db, selectionOf(scene, filter));
  const counted = await countAssignments(scene.db, selection, needsAll(query) ? MOST_SORTED : MOST_COUNTED);
  const tooMany = needsAll(query) && counted > MOST_SORTED;
  const { sort, group } = tooMany ? ({ sort: 'due', group: null } as const) : query;
  const cursor = readCursor(query.after, sort);
  const found = await selectTablePage(scene.db, selection, { sort, group, cursor, limit: limit + 1 });
  const shown = found.slice(0, limit);
  const [cards, groups] = await Promise.all([
    cardsOf(scene, shown),
    group === null || counted > MOST_COUNTED ? new Map() : countTableGroups(scene.db, selection, group),
  ]);
  return {
    rows: cards.map((card, at) => ({ ...card, ...ofRow(shown[at]) })),
    total: Math.min(counted, MOST_COUNTED + 1),
    next: found.length > limit ? cursorOf(shown.at(-1)) : null,
    pageSize: limit,
    groups,
    tooMany,
    ...(await narrowedTo(scene, query, cards)),
  };
}

function ofRow(row: TableRow | undefined): Pick<TableCard, 'followerName' | 'groupKey'> {
  return { followerName: row?.followerName ?? null, groupKey: row?.groupKey ?? '' };
}

function cursorOf(row: TableRow | undefined): string | null {
  return row === undefined ? null : cursorText({ group: row.groupKey, key: row.sortKey, id: row.id });
}

async function narrowedTo(
  scene: Scene,
  { filter }: TableQuery,
  cards: readonly AssignmentCard[],
): Promise<Pick<TablePage, 'unitName' | 'directiveLabel' | 'taskSummary' | 'followerName'>> {
  const [unitId] = filter.unitIds ?? [];
  const { followerId } = filter;
  const [names, people] = await Promise.all([
    namesIn(scene, unitId === undefined ? [] : [unitId]),
    personNames(scene.db, followerId === undefined ? [] : [followerId]),
  ]);
  return {
    unitName: unitId === undefined ? null : names.nameOf(unitId),
    // Read off what was found, so that nobody learns the name of a document they may not see.
    directiveLabel: filter.directiveId === undefined ? null : (cards[0]?.directive?.label ?? null),
    taskSummary: filter.taskId === undefined ? null : (cards[0]?.summary ?? null),
    followerName: followerId === undefined ? null : (people.get(followerId) ?? null),
  };
}
