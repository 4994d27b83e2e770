import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { DirectiveId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { concernedUnits } from '../tasks/concerned-units.actions.ts';
import { headUnit, officesOf, unitsById } from '../units/unit-tree.actions.ts';
import { type Desks, desksOf, mayHandle, mayRead } from './directive.policy.ts';
import { type Directive, findDirective, lockDirective } from './directive.store.ts';

export interface AccessDeps {
  readonly db: Db;
  readonly clock: Clock;
}

/** What the rights over directives follow from, today. */
export interface Surroundings {
  /** The root unit, or who succeeded it. */
  readonly headId: UnitId;
  readonly desks: Desks;
}

/**
 * The policies ask for two things: who sits at the root unit's desk, and which of the actor's own units hand out tasks.
 * The head unit, its offices and the actor's units tell both.
 */
export async function surroundingsOf(
  deps: Pick<AccessDeps, 'clock'>,
  db: Db,
  actor: Actor,
): Promise<Surroundings> {
  const today = deps.clock.today();
  const headId = await headUnit(db, actor.rootId, today);
  const offices = await officesOf(db, headId, today);
  const own = actor.positions.map(({ unitId }) => unitId);
  const units = await unitsById(db, [headId, ...offices, ...own], today);
  return { headId, desks: desksOf(units, headId) };
}

/** Who may not read a directive learns nothing of it. @throws AppError not_found */
export async function openToRead(
  deps: AccessDeps,
  actor: Actor,
  id: DirectiveId,
): Promise<Surroundings & { readonly directive: Directive; readonly mayHandle: boolean }> {
  const surroundings = await surroundingsOf(deps, deps.db, actor);
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
  const surroundings = await surroundingsOf(deps, trx, actor);
  const directive = await lockDirective(trx, actor.rootId, id);
  if (directive === null || !mayRead(actor, directive, surroundings.desks, [])) {
    throw new AppError('not_found', { directive: id });
  }
  if (!mayHandle(actor, directive, surroundings.desks)) throw new AppError('not_allowed', { directive: id });
  return { ...surroundings, directive };
}
