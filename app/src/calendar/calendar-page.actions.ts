import { z } from 'zod';
import { recordEntry } from '../audit/audit.actions.ts';
import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { Db } from '../platform/postgres.ts';
import { LONGEST_ANNOUNCEMENT, readAnnouncement } from './announcement.ts';
import { mayChangeCalendar, maySeeCalendar } from './calendar.policy.ts';
import { selectInstallation } from './calendar.store.ts';
import {
  type ChangeRow,
  insertChange,
  lockChange,
  lockDays,
  selectChanges,
  selectDays,
  setUndone,
  updateBeforeMeans,
  writeDays,
} from './calendar-change.store.ts';
import {
  type CalendarEdit,
  differenceOf,
  HOLIDAY,
  LONGEST_SOURCE,
  MOST_DAYS,
  type Standing,
  standingOf,
  takenBack,
} from './calendar-change.ts';
import type { BeforeMeans } from './due-date.ts';
import type { Holiday } from './holidays.ts';
import { lawfulDays } from './lawful-days.ts';
import { createSchoolCalendarActions } from './school-calendar.actions.ts';

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
}

/** A year of the office calendar. */
export interface CalendarYear {
  readonly year: number;
  readonly days: readonly Holiday[];
  readonly beforeMeans: BeforeMeans;
  readonly mayChange: boolean;
  /** The last changes of any year, for those who may change. */
  readonly changes: readonly ChangeRow[];
}

/** Days that are proposed, each with how it stands to the calendar. */
export interface CalendarProposal {
  readonly days: readonly (Holiday & { readonly standing: Standing })[];
  readonly doubts: readonly string[];
}

export type CalendarActions = ReturnType<typeof createCalendarActions>;

const CHANGES_SHOWN = 5;

export function createCalendarActions(deps: Deps) {
  return {
    ...createSchoolCalendarActions(deps),
    /** @throws AppError not_allowed */
    year: (actor: Actor, year: number): Promise<CalendarYear> => yearOf(deps, actor, year),
    /** What the law gives for a year; nothing is kept. @throws AppError not_allowed, not_found for a year not known */
    byLaw: (actor: Actor, year: number): Promise<CalendarProposal> => byLaw(deps, actor, year),
    /** What an announcement says; nothing is kept. @throws AppError not_allowed, bad_input */
    announced: (actor: Actor, text: string, source: string): Promise<CalendarProposal> =>
      announced(deps, actor, text, source),
    /**
     * Makes days as told, in one transaction; recorded. Deadlines that were set stay where they are.
     * @returns what takes the change back; null when it changed nothing
     * @throws AppError not_allowed, bad_input
     */
    change: (actor: Actor, edit: CalendarEdit): Promise<string | null> => change(deps, actor, edit),
    /** @throws AppError not_allowed, not_found, changed_meanwhile where one of its days was changed since */
    undo: (actor: Actor, changeId: string): Promise<void> => undo(deps, actor, changeId),
    /** Holds for what is issued from now on. @throws AppError not_allowed */
    setBeforeMeans: (actor: Actor, beforeMeans: BeforeMeans): Promise<void> =>
      setBeforeMeans(deps, actor, beforeMeans),
  };
}

async function yearOf({ db }: Deps, actor: Actor, year: number): Promise<CalendarYear> {
  if (!maySeeCalendar(actor)) throw new AppError('not_allowed');
  const mayChange = mayChangeCalendar(actor);
  const { beforeMeans } = await selectInstallation(db);
  return {
    year,
    days: await selectDays(db, { from: `${year}-01-01`, to: `${year}-12-31` }),
    beforeMeans,
    mayChange,
    changes: mayChange ? await selectChanges(db, CHANGES_SHOWN) : [],
  };
}

async function byLaw({ db }: Deps, actor: Actor, year: number): Promise<CalendarProposal> {
  if (!mayChangeCalendar(actor)) throw new AppError('not_allowed');
  const days = lawfulDays(year);
  if (days === null) throw new AppError('not_found');
  return { days: await standing(db, days), doubts: [] };
}

async function announced(
  { db }: Deps,
  actor: Actor,
  text: string,
  source: string,
): Promise<CalendarProposal> {
  if (!mayChangeCalendar(actor)) throw new AppError('not_allowed');
  const fields = {
    ...((text === '' || text.length > LONGEST_ANNOUNCEMENT) && { text: 'announcementWrong' }),
    ...((source === '' || source.length > LONGEST_SOURCE) && { source: 'sourceWrong' }),
  };
  if (Object.keys(fields).length > 0) throw new AppError('bad_input', { fields });
  const { days, doubts } = readAnnouncement(text, source);
  if (days.length === 0) throw new AppError('bad_input', { fields: { text: 'nothingRead' } });
  return { days: await standing(db, days), doubts };
}

async function standing(db: Db, days: readonly Holiday[]): Promise<CalendarProposal['days']> {
  const [first, last] = [days[0]?.day, days.at(-1)?.day];
  if (first === undefined || last === undefined) return [];
  const current = await selectDays(db, { from: first, to: last });
  return days.map((one) => ({ ...one, standing: standingOf(current, one) }));
}

const EDIT = z.object({
  put: z.array(HOLIDAY).max(MOST_DAYS),
  remove: z.array(HOLIDAY.shape.day).max(MOST_DAYS),
});

async function change({ db, clock }: Deps, actor: Actor, asked: CalendarEdit): Promise<string | null> {
  if (!mayChangeCalendar(actor)) throw new AppError('not_allowed');
  const edit = EDIT.safeParse(asked);
  if (!edit.success) throw new AppError('bad_input', { fields: { days: 'daysWrong' } });
  const days = [...edit.data.put.map(({ day }) => day), ...edit.data.remove];
  return await db.transaction().execute(async (trx) => {
    const difference = differenceOf(await lockDays(trx, days), edit.data);
    if (difference.before.length === 0 && difference.after.length === 0) return null;
    const madeAt = clock.now().toString();
    const id = await insertChange(trx, { ...difference, madeAt, personId: actor.personId });
    await recordEntry(trx, clock, actor, {
      action: 'calendar.changed',
      objectKind: 'calendar',
      objectId: id,
      detail: { ...difference },
    });
    return id;
  });
}

async function undo({ db, clock }: Deps, actor: Actor, changeId: string): Promise<void> {
  if (!mayChangeCalendar(actor)) throw new AppError('not_allowed');
  await db.transaction().execute(async (trx) => {
    const made = await lockChange(trx, changeId);
    if (made === null) throw new AppError('not_found');
    const current = await lockDays(
      trx,
      [...made.before, ...made.after].map(({ day }) => day),
    );
    const back = made.undoneAt === null ? takenBack(made, current) : null;
    if (back === null) throw new AppError('changed_meanwhile');
    await writeDays(trx, differenceOf(current, back));
    await setUndone(trx, changeId, clock.now().toString());
    await recordEntry(trx, clock, actor, {
      action: 'calendar.change-undone',
      objectKind: 'calendar',
      objectId: changeId,
    });
  });
}

async function setBeforeMeans({ db, clock }: Deps, actor: Actor, beforeMeans: BeforeMeans): Promise<void> {
  if (!mayChangeCalendar(actor)) throw new AppError('not_allowed');
  await db.transaction().execute(async (trx) => {
    const { beforeMeans: before } = await selectInstallation(trx);
    if (before === beforeMeans) return;
    await updateBeforeMeans(trx, beforeMeans);
    await recordEntry(trx, clock, actor, {
      action: 'calendar.before-means-changed',
      objectKind: 'calendar',
      objectId: 'before-means',
      detail: { from: before, to: beforeMeans },
    });
  });
}
