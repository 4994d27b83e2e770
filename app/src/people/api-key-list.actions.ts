import { recordEntry } from '../audit/audit.actions.ts';
import type { RecordedAction } from '../audit/audit-entry.ts';
import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { PersonId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { deleteKey, type KeptKey, selectKey, selectKeys } from './api-key.store.ts';
import { type ApiScope, scopesOf } from './api-scope.ts';
import { mayGiveAccounts } from './person.policy.ts';

/** A key as it is listed; the key itself is never shown again. */
export interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly start: string;
  readonly scopes: readonly ApiScope[];
  readonly madeAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant | null;
  /** To the minute. */
  readonly usedAt: Temporal.Instant | null;
  readonly personId: PersonId;
  readonly personName: string;
}

export type ApiKeyListActions = ReturnType<typeof createApiKeyListActions>;

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
}

/** Which keys there are, and their end; making one needs the password of its holder. */
export function createApiKeyListActions(deps: Deps) {
  return {
    /** One's own, the newest first. */
    own: async (actor: Actor): Promise<readonly ApiKey[]> =>
      (await selectKeys(deps.db, actor.personId)).map(shown),
    /** Everybody's, by name of the holder. @throws AppError not_allowed */
    all: async (actor: Actor): Promise<readonly ApiKey[]> => {
      if (!mayGiveAccounts(actor)) throw new AppError('not_allowed');
      return (await selectKeys(deps.db, null)).map(shown);
    },
    /** Ends a key of one's own, or, for administrators, anybody's. @throws AppError not_found */
    end: (actor: Actor, id: string): Promise<void> => end(deps, actor, id),
  };
}

async function end({ db, clock }: Deps, actor: Actor, id: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const key = await selectKey(trx, id);
    const may = key !== null && (key.personId === actor.personId || mayGiveAccounts(actor));
    if (!may || !(await deleteKey(trx, id))) throw new AppError('not_found');
    await recordKey({ db: trx, clock }, actor, 'api-key.ended', {
      ...key,
      scopes: scopesOf(key.permissions),
    });
  });
}

export async function recordKey(
  { db, clock }: Deps,
  actor: Actor,
  action: RecordedAction,
  key: Pick<ApiKey, 'personId' | 'personName' | 'name' | 'scopes'>,
): Promise<void> {
  await recordEntry(db, clock, actor, {
    action,
    objectKind: 'person',
    objectId: key.personId,
    about: key.personName,
    detail: { key: key.name, scopes: key.scopes.join(' ') },
  });
}

function shown({ id, name, start, permissions, personId, personName, ...times }: KeptKey): ApiKey {
  return {
    id,
    name,
    start,
    personId,
    personName,
    scopes: scopesOf(permissions),
    madeAt: Temporal.Instant.from(times.madeAt),
    expiresAt: times.expiresAt === null ? null : Temporal.Instant.from(times.expiresAt),
    usedAt: times.usedAt === null ? null : Temporal.Instant.from(times.usedAt),
  };
}
