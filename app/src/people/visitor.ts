import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import type { Db } from '../platform/postgres.ts';
import { type Auth, COOKIE_PREFIX, headersFor } from './auth.ts';
import { findActor } from './person.actions.ts';
import { selectFactors } from './second-factor-rule.store.ts';
import { type NextStep, nextStepOf, warnedOf } from './standing.ts';

/** Who a request comes from, and what they may do so far. */
export interface Visitor {
  /** The account of the session; null while a step is still to be taken. */
  readonly accountId: string | null;
  /** Who may act; null for strangers and while a step is still to be taken. */
  readonly actor: Actor | null;
  /** Somebody whose session opens nothing but the step that comes next. */
  readonly halfway: Halfway | null;
  /** The day from which a second factor will be needed, for whoever has none yet. */
  readonly secondFactorFrom: Temporal.PlainDate | null;
}

export interface Halfway {
  readonly actor: Actor;
  readonly next: NextStep;
}

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
  readonly auth: Auth;
}

const STRANGER: Visitor = { accountId: null, actor: null, halfway: null, secondFactorFrom: null };

/** Whoever has a step left to take is nobody to every page but that of the step. */
export async function visitorOf(
  { db, clock, auth }: Deps,
  headers: Headers,
  request: { readonly requestId: string; readonly address: string | null },
): Promise<Visitor> {
  // Most requests for nothing but a page come without a cookie: they cost no query.
  if (!(headers.get('cookie') ?? '').includes(`${COOKIE_PREFIX}.`)) return STRANGER;
  const session = await auth.api.getSession({ headers: headersFor(headers.get('cookie')) });
  if (session === null) return STRANGER;
  const accountId = session.user.id;
  const today = clock.today();
  const actor = await findActor(db, accountId, { ...request, day: today });
  const both = session.session.secondFactor === true;
  const known = { accountId, actor, halfway: null, secondFactorFrom: null };
  if (both) return known;
  const roles = actor?.positions.map(({ role }) => role) ?? [];
  const factors = { both, ...(await selectFactors(db, accountId, roles)) };
  const next = nextStepOf(factors, today);
  if (next === null) return { ...known, secondFactorFrom: warnedOf(factors, today) };
  return actor === null ? STRANGER : { ...STRANGER, halfway: { actor, next } };
}
