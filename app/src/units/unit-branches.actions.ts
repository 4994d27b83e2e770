import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { mayChangeUnits, maySeeUnits } from './unit.policy.ts';
import type { UnitKind } from './unit.ts';
import { kindCounts, topUnits } from './unit-directory.ts';
import { headUnit, unitNames } from './unit-tree.actions.ts';
import { type BranchRow, countBranches, selectBranches, selectBranchesById } from './unit-tree.store.ts';

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
}

/** A unit in the tree; one that is open shows what hangs on it. */
export interface Branch extends BranchRow {
  /** The first of the units directly below it; null while it is closed. */
  readonly open: readonly Branch[] | null;
}

export interface UnitTree {
  readonly tops: readonly Branch[];
  /** Units at the top that are not shown. */
  readonly moreTops: number;
  readonly counts: ReadonlyMap<UnitKind, number>;
  readonly mayChange: boolean;
}

export interface AskedTree {
  readonly day?: Temporal.PlainDate;
  /** The branches that are open; where nothing is said, the unit that sees to the whole. */
  readonly open?: readonly UnitId[];
}

/** Units of one branch on a page; the rest is a list of its own. */
const SHOWN = 100;
/** Branches open at once: each is a question to the database and a part of the page. */
const MOST_OPEN = 40;

/** The tree as of a day, branch by branch. @throws AppError not_allowed */
export async function unitTree({ db, clock }: Deps, actor: Actor, asked: AskedTree): Promise<UnitTree> {
  if (!maySeeUnits(actor)) throw new AppError('not_allowed');
  const day = asked.day ?? clock.today();
  const headId = await headUnit(db, actor.rootId, day);
  const open = new Set((asked.open ?? [headId]).slice(0, MOST_OPEN));
  const tops = await topUnits(db, day);
  // The unit that sees to the whole comes first, whatever else answers to nobody, and wherever it hangs itself.
  const ids = [headId, ...tops.filter((id) => id !== headId)];
  const rows = await selectBranchesById(db, ids.slice(0, SHOWN), day);
  const first = [...rows.filter(({ id }) => id === headId), ...rows.filter(({ id }) => id !== headId)];
  return {
    tops: await opened(db, first, { day, open, path: [] }),
    moreTops: Math.max(0, ids.length - SHOWN),
    counts: await kindCounts(db, day),
    mayChange: mayChangeUnits(actor),
  };
}

interface Opening {
  readonly day: Temporal.PlainDate;
  readonly open: ReadonlySet<UnitId>;
  /** The units above, so that a circle ends. */
  readonly path: readonly UnitId[];
}

async function opened(db: Db, rows: readonly BranchRow[], { day, open, path }: Opening): Promise<Branch[]> {
  return await Promise.all(
    rows.map(async (row): Promise<Branch> => {
      if (!open.has(row.id) || row.below === 0 || path.includes(row.id)) return { ...row, open: null };
      const below = await selectBranches(db, row.id, day, { limit: SHOWN, offset: 0 });
      return { ...row, open: await opened(db, below, { day, open, path: [...path, row.id] }) };
    }),
  );
}

/** One page of the units directly below one. */
export interface BranchPage {
  readonly name: string;
  readonly branches: readonly BranchRow[];
  readonly count: number;
  readonly pageSize: number;
}

/** @throws AppError not_allowed, not_found for a unit that is not there on the day */
export async function branchPage(
  { db, clock }: Deps,
  actor: Actor,
  asked: { readonly of: UnitId; readonly day?: Temporal.PlainDate; readonly page: number },
): Promise<BranchPage> {
  if (!maySeeUnits(actor)) throw new AppError('not_allowed');
  const day = asked.day ?? clock.today();
  const unit = (await unitNames(db, [asked.of], day)).find(asked.of);
  if (unit === undefined) throw new AppError('not_found');
  return {
    name: unit.name,
    branches: await selectBranches(db, asked.of, day, { limit: SHOWN, offset: (asked.page - 1) * SHOWN }),
    count: await countBranches(db, asked.of, day),
    pageSize: SHOWN,
  };
}
