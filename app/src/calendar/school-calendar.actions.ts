import { recordEntry } from '../audit/audit.actions.ts';
import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { Db } from '../platform/postgres.ts';
import { mayChangeCalendar, maySeeCalendar } from './calendar.policy.ts';
import {
  insertSchoolChange,
  insertSchoolYears,
  lockSchoolChange,
  lockSchoolYear,
  type SchoolChangeRow,
  selectSchoolChanges,
  selectSchoolYears,
  setSchoolChangeUndone,
  writeSchoolYear,
} from './school-calendar.store.ts';
import { KNOWN_SCHOOL_YEARS, problemsOf, SCHOOL_YEAR, type SchoolYear } from './school-year.ts';

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
}

export interface SchoolCalendar {
  /** The latest first. */
  readonly years: readonly SchoolYear[];
  readonly mayChange: boolean;
  /** The last changes, for those who may change. */
  readonly changes: readonly SchoolChangeRow[];
}

const CHANGES_SHOWN = 5;

/** The school years as they stand in the database, the earliest first. */
export async function schoolYears(db: Db): Promise<readonly SchoolYear[]> {
  return await selectSchoolYears(db);
}

/** Writes the school years that are known; done once at set-up, harmless when repeated. */
export async function loadSchoolYears(trx: Db): Promise<void> {
  await insertSchoolYears(trx, KNOWN_SCHOOL_YEARS);
}

export function createSchoolCalendarActions(deps: Deps) {
  return {
    /** @throws AppError not_allowed */
    schoolCalendar: (actor: Actor): Promise<SchoolCalendar> => schoolCalendar(deps, actor),
    /**
     * Makes a school year as told; null takes it out. Recorded; deadlines that were set stay where they are.
     * @returns what takes the change back; null when it changed nothing
     * @throws AppError not_allowed, bad_input
     */
    changeSchoolYear: (actor: Actor, year: number, wanted: SchoolYear | null): Promise<string | null> =>
      change(deps, actor, year, wanted),
    /** @throws AppError not_allowed, not_found, changed_meanwhile where the year was changed since */
    undoSchoolYear: (actor: Actor, changeId: string): Promise<void> => undo(deps, actor, changeId),
  };
}

async function schoolCalendar({ db }: Deps, actor: Actor): Promise<SchoolCalendar> {
  if (!maySeeCalendar(actor)) throw new AppError('not_allowed');
  const mayChange = mayChangeCalendar(actor);
  const [years, changes] = await Promise.all([
    selectSchoolYears(db),
    mayChange ? selectSchoolChanges(db, CHANGES_SHOWN) : [],
  ]);
  return { years: years.toReversed(), mayChange, changes };
}

async function change(
  { db, clock }: Deps,
  actor: Actor,
  year: number,
  wanted: SchoolYear | null,
): Promise<string | null> {
  if (!mayChangeCalendar(actor)) throw new AppError('not_allowed');
  const after = wanted === null ? null : checked(year, wanted);
  return await db.transaction().execute(async (trx) => {
    const before = await lockSchoolYear(trx, year);
    if (same(before, after)) return null;
    await writeSchoolYear(trx, year, after);
    const madeAt = clock.now().toString();
    const id = await insertSchoolChange(trx, { year, before, after, madeAt, personId: actor.personId });
    await recordEntry(trx, clock, actor, {
      action: 'school-calendar.changed',
      objectKind: 'calendar',
      objectId: id,
      about: String(year),
      detail: { year, before, after },
    });
    return id;
  });
}

/** @throws AppError bad_input with the fields that are wrong */
function checked(year: number, wanted: SchoolYear): SchoolYear {
  const read = SCHOOL_YEAR.safeParse(wanted);
  if (!read.success || read.data.year !== year) {
    throw new AppError('bad_input', { fields: { year: 'yearWrong' } });
  }
  const fields = problemsOf(read.data);
  if (Object.keys(fields).length > 0) throw new AppError('bad_input', { fields });
  return read.data;
}

async function undo({ db, clock }: Deps, actor: Actor, changeId: string): Promise<void> {
  if (!mayChangeCalendar(actor)) throw new AppError('not_allowed');
  await db.transaction().execute(async (trx) => {
    const made = await lockSchoolChange(trx, changeId);
    if (made === null) throw new AppError('not_found');
    const now = await lockSchoolYear(trx, made.year);
    if (made.undoneAt !== null || !same(now, made.after)) throw new AppError('changed_meanwhile');
    await writeSchoolYear(trx, made.year, made.before);
    await setSchoolChangeUndone(trx, changeId, clock.now().toString());
    await recordEntry(trx, clock, actor, {
      action: 'school-calendar.change-undone',
      objectKind: 'calendar',
      objectId: changeId,
      about: String(made.year),
      detail: { year: made.year },
    });
  });
}

/** PostgreSQL gives the keys of an object in an order of its own. */
function same(a: SchoolYear | null, b: SchoolYear | null): boolean {
  if (a === null || b === null) return a === b;
  const plain = (one: SchoolYear) =>
    JSON.stringify([
      one.opening,
      one.terms.map(({ from, to }) => [from, to]),
      one.breaks.map(({ from, to, name }) => [from, to, name]),
      one.source,
    ]);
  return plain(a) === plain(b);
}
