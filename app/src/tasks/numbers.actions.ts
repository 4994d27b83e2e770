import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { DirectiveId, UnitId } from '../base/ids.ts';
import { directiveHeads } from '../directives/directive-head.actions.ts';
import type { Db } from '../platform/postgres.ts';
import { compareUnits, type UnitKind } from '../units/unit.ts';
import type { AssignmentFilter } from './assignment-filter.ts';
import { type ClassCountRow, selectClassCounts } from './assignment-list.store.ts';
import type { CountedLine } from './assignment-view.ts';
import { type ClassCounts, NO_COUNTS, RESULT_CLASSES } from './result-class.ts';
import { namesIn, type Scene, sceneFor, selectionOf } from './scene.actions.ts';
import { maySeeNumbers } from './task.policy.ts';

export interface CountedUnit extends CountedLine<UnitId> {
  readonly kind: UnitKind | null;
}

/** The numbers of everything the reader oversees, per directive and per unit. */
export interface NumbersPage {
  readonly total: Pick<CountedLine, 'current' | 'original'>;
  readonly directives: readonly CountedLine<DirectiveId>[];
  readonly units: readonly CountedUnit[];
  /** The directive that the units are counted for; null for all. */
  readonly directive: { readonly id: DirectiveId; readonly label: string } | null;
}

export function createNumbersActions(deps: { readonly db: Db; readonly clock: Clock }) {
  return {
    /** @throws AppError not_allowed for those without a position */
    numbers: async (actor: Actor, only: { directiveId?: DirectiveId | undefined }): Promise<NumbersPage> => {
      const scene = await sceneFor(deps, actor);
      if (!maySeeNumbers(scene.sight)) throw new AppError('not_allowed');
      const [directives, units] = await Promise.all([
        countedByDirective(scene, {}),
        countedByUnit(scene, { directiveId: only.directiveId }),
      ]);
      const chosen = directives.find(({ id }) => id === only.directiveId);
      if (only.directiveId !== undefined && chosen === undefined) throw new AppError('not_found');
      return {
        total: { current: sum(units, 'current'), original: sum(units, 'original') },
        directives,
        units,
        directive: chosen === undefined ? null : { id: chosen.id, label: chosen.name },
      };
    },
  };
}

/** One line for each directive, the one with most overdue first. */
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

/** One line for each unit, in the order of lists of units: the numbers rank nobody. */
async function countedByUnit(scene: Scene, filter: AssignmentFilter): Promise<CountedUnit[]> {
  // The key is the column that it is grouped by.
  const rows = (await selectClassCounts(scene.db, selectionOf(scene, filter), 'unit')) as (ClassCountRow & {
    readonly key: UnitId;
  })[];
  const counts = new Map(rows.map((row) => [row.key, row]));
  const names = await namesIn(scene, [...counts.keys()]);
  const there = [...counts.keys()].flatMap((id) => names.find(id) ?? []).toSorted(compareUnits);
  const known = there.flatMap((unit): CountedUnit[] => {
    const row = counts.get(unit.id);
    counts.delete(unit.id);
    if (row === undefined) return [];
    return [{ id: unit.id, name: unit.name, kind: unit.kind, current: row.current, original: row.original }];
  });
  // Units that have ended keep their numbers.
  const ended = [...counts.values()].map(
    ({ key, current, original }): CountedUnit => ({
      id: key,
      name: names.nameOf(key),
      kind: null,
      current,
      original,
    }),
  );
  return [...known, ...ended];
}

function sum(lines: readonly CountedLine[], basis: 'current' | 'original'): ClassCounts {
  const total = { ...NO_COUNTS };
  for (const line of lines) for (const each of RESULT_CLASSES) total[each] += line[basis][each];
  return total;
}

const VIETNAMESE = new Intl.Collator('vi', { numeric: true });

function compareNames(a: { readonly name: string }, b: { readonly name: string }): number {
  return VIETNAMESE.compare(a.name, b.name);
}
