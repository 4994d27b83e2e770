import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { UnitId } from '../base/ids.ts';
import { schoolYears } from '../calendar/school-calendar.actions.ts';
import type { Db } from '../platform/postgres.ts';
import { TEACHING_KINDS, type UnitKind } from '../units/unit.ts';
import { selectAssignments } from './assignment-list.store.ts';
import type { AssignmentRow } from './assignment-view.ts';
import { selectDueCounts } from './due-calendar.store.ts';
import { type DueDay, dueDays } from './due-calendar.ts';
import { namesIn, sceneFor, selectionOf } from './scene.actions.ts';
import type { Sight } from './task.policy.ts';

/** The last days of a month, of everything that the reader may see or of one unit of it. */
export interface DueCalendar {
  readonly days: readonly DueDay[];
  readonly total: number;
  /** `isOnly`: the reader has no other. */
  readonly unit: { readonly id: UnitId; readonly name: string; readonly isOnly: boolean } | null;
  /** Of one unit: what is due, by ISO day, the first few of a month. */
  readonly tasks: ReadonlyMap<string, readonly string[]>;
}

/** Tasks of one unit that are named; further ones are only counted. */
const MOST_NAMED = 300;

export function createDueCalendarActions(deps: { readonly db: Db; readonly clock: Clock }) {
  return {
    /**
     * @param month any day of the month
     * @param unitId null: everything that the actor may see; the own unit, where one has but that,
     * @throws AppError not_found for a unit that is not there
     */
    dueCalendar: async (
      actor: Actor,
      month: Temporal.PlainDate,
      unitId: UnitId | null,
    ): Promise<DueCalendar> => {
      const scene = await sceneFor(deps, actor);
      const { db, today, calendar } = scene;
      const only = onlyUnit(scene.sight);
      const asked = unitId ?? only;
      const names = await namesIn(scene, asked === null ? [] : [asked]);
      const unit = asked === null ? null : names.find(asked);
      if (unit === undefined) throw new AppError('not_found');
      const selection = selectionOf(scene, {
        open: true,
        dueFrom: month.with({ day: 1 }).toString(),
        dueUntil: month.with({ day: month.daysInMonth }).toString(),
        unitIds: unit === null ? undefined : [unit.id],
      });
      const [counts, years, named] = await Promise.all([
        selectDueCounts(db, selection),
        unit !== null && isSchool(unit.kind) ? schoolYears(db) : null,
        unit === null ? null : selectAssignments(db, selection, { limit: MOST_NAMED }),
      ]);
      return {
        days: dueDays(month, counts, { today, calendar, schoolYears: years, ofOneUnit: unit !== null }),
        total: counts.reduce((sum, { count }) => sum + count, 0),
        unit: unit === null ? null : { id: unit.id, name: unit.shortName, isOnly: unit.id === only },
        tasks: byDay(named?.rows ?? []),
      };
    },
  };
}

/** The unit of those who are in one alone and oversee none; else null. */
function onlyUnit({ everything, ownUnits, overseenUnits }: Sight): UnitId | null {
  const [own = null, ...others] = ownUnits;
  return everything || others.length + overseenUnits.length > 0 ? null : own;
}

function isSchool(kind: UnitKind): boolean {
  return TEACHING_KINDS.some((one) => one === kind);
}

function byDay(rows: readonly AssignmentRow[]): ReadonlyMap<string, readonly string[]> {
  const groups = Map.groupBy(rows, ({ currentDue }) => currentDue ?? '');
  return new Map([...groups].map(([day, group]) => [day, group.map(({ summary }) => summary)]));
}
