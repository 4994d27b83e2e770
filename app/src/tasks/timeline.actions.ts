import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { DirectiveId, UnitId } from '../base/ids.ts';
import { directiveHeads } from '../directives/directive-head.actions.ts';
import type { Db } from '../platform/postgres.ts';
import { namesIn, sceneFor, selectionOf } from './scene.actions.ts';
import { maySeeNumbers } from './task.policy.ts';
import { selectTimeline, type TimelineRow } from './timeline.store.ts';

export interface TimelineAsked {
  readonly directiveId?: DirectiveId | undefined;
  readonly unitId?: UnitId | undefined;
}

/** Open work by its last day. */
export interface Timeline {
  readonly rows: readonly (TimelineRow & { readonly unitName: string })[];
  /** Of rows, with those that are not shown. */
  readonly total: number;
  /** What it is narrowed to, in words; null where the reader sees nothing of it. */
  readonly directive: string | null;
  readonly unit: string | null;
}

const MOST_SHOWN = 100;

export function createTimelineActions(deps: { readonly db: Db; readonly clock: Clock }) {
  return {
    /** What the actor may see of a directive, of a unit, or of everything. @throws AppError not_allowed for those without a position */
    timeline: async (actor: Actor, { directiveId, unitId }: TimelineAsked): Promise<Timeline> => {
      const scene = await sceneFor(deps, actor);
      if (!maySeeNumbers(scene.sight)) throw new AppError('not_allowed');
      const unitIds = unitId === undefined ? undefined : [unitId];
      const selection = selectionOf(scene, { open: true, directiveId, unitIds });
      const { rows, total } = await selectTimeline(scene.db, selection, MOST_SHOWN);
      const names = await namesIn(scene, [...rows.map((row) => row.unitId), ...(unitIds ?? [])]);
      // Of a directive whose work the reader sees none of, they do not learn the name.
      const heads =
        directiveId === undefined || rows.length === 0
          ? null
          : await directiveHeads(scene.db, actor.rootId, [directiveId]);
      return {
        rows: rows.map((row) => ({ ...row, unitName: names.nameOf(row.unitId) })),
        total,
        directive: directiveId === undefined ? null : (heads?.get(directiveId)?.label ?? null),
        unit: unitId === undefined ? null : (names.find(unitId)?.name ?? null),
      };
    },
  };
}
