import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { DirectiveId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { concernedUnits } from '../tasks/concerned-units.actions.ts';
import { headUnit, unitsAsOf } from '../units/unit.actions.ts';
import type { UnitView } from '../units/unit.ts';
import { type Desks, desksOf, mayHandle, mayRead } from './directive.policy.ts';
import { type Directive, findDirective, lockDirective } from './directive.store.ts';

export interface AccessDeps {
  readonly db: Db;
  readonly clock: Clock;
}

/** The units of today, and what rights follow from them. */
export interface Surroundings {
  readonly units: readonly UnitView[];
  /** The root unit, or who succeeded it. */
  readonly headId: UnitId;
  readonly desks: Desks;
}

export async function surroundingsOf(
  deps: Pick<AccessDeps, 'clock'>,
  db: Db,
  rootId: UnitId,
): Promise<Surroundings> {
  const units = await unitsAsOf(db, rootId, deps.clock.today());
  const headId = await headUnit(db, rootId, deps.clock.today());
  return { units, headId, desks: desksOf(units, headId) };
}

/** Who may not read a directive learns nothing of it. @throws AppError not_found */
export async function openToRead(
  deps: AccessDeps,
  actor: Actor,
  id: DirectiveId,
): Promise<Surroundings & { readonly directive: Directive; readonly mayHandle: boolean }> {
  const surroundings = await surroundingsOf(deps, deps.db, actor.rootId);
  const directive = await findDirective(deps.db, actor.rootId, id);
  if (directive === null) throw new AppError('not_found', { directive: id });
  const handles = mayHandle(actor, directive, surroundings.desks);
  const concerned =
    handles || directive.issuedAt === null ? [] : await concernedUnits(deps.db, actor.rootId, id);
  if (!mayRead(actor, directive, surroundings.desks, concerned)) {
    throw new AppError('not_found', { directive: id, reason: 'not-allowed' });
  }
  return { ...surroundings, directive, mayHandle: handles };
}

/** For review and issue. @throws AppError not_found, not_allowed for those who may read it only */
export async function openToHandle(
  deps: AccessDeps,
  actor: Actor,
  id: DirectiveId,
): Promise<Surroundings & { readonly directive: Directive }> {
  const opened = await openToRead(deps, actor, id);
  if (!opened.mayHandle) throw new AppError('not_allowed', { directive: id });
  return opened;
}

/** As `openToHandle`, with the directive locked until the transaction ends. */
export async function lockToHandle(
  deps: AccessDeps,
  trx: Db,
  actor: Actor,
  id: DirectiveId,
): Promise<Surroundings & { readonly directive: Directive }> {
  const surroundings = await surroundingsOf(deps, trx, actor.rootId);
  const directive = await lockDirective(trx, actor.rootId, id);
  if (directive === null || !mayRead(actor, directive, surroundings.desks, [])) {
    throw new AppError('not_found', { directive: id });
  }
  if (!mayHandle(actor, directive, surroundings.desks)) throw new AppError('not_allowed', { directive: id });
  return { ...surroundings, directive };
}
