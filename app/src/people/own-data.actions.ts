import { recordEntry } from '../audit/audit.actions.ts';
import { type OwnRecord, ownRecord } from '../audit/own-record.actions.ts';
import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import { filesBy } from '../files/file.actions.ts';
import { noticesOf } from '../notices/notice.actions.ts';
import type { NoticeView } from '../notices/notice.ts';
import type { Db } from '../platform/postgres.ts';
import { selectCorrectionsOf } from './correction.store.ts';
import type { Correction } from './correction.ts';
import {
  type KeptAccount,
  type KeptInvitation,
  selectInvitationsOf,
  selectKeptAccount,
} from './own-data.store.ts';
import { selectPerson } from './person.store.ts';
import { selectSpans } from './position.store.ts';
import type { PositionSpan } from './position.ts';

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
}

/** Everything that is kept of somebody; plain values. Lists are newest first. */
export interface OwnData {
  /** ISO instant at which it was put together. */
  readonly at: string;
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly email: string | null;
    readonly phone: string | null;
  };
  readonly positions: readonly PositionSpan[];
  readonly account: KeptAccount | null;
  readonly invitations: readonly KeptInvitation[];
  readonly corrections: readonly Correction[];
  readonly notices: readonly NoticeView[];
  readonly files: readonly {
    readonly id: string;
    readonly name: string;
    readonly size: number;
    readonly at: string;
  }[];
  readonly record: OwnRecord;
}

const EVERYTHING = 1_000_000;

/** The right of access to what is kept of oneself (Law 91/2025/QH15). */
export function createOwnDataActions(deps: Deps) {
  return {
    /** The latest of each list. */
    ownData: (actor: Actor, limit: number): Promise<OwnData> => ownData(deps, actor, limit),
    /** Everything; that it was taken is recorded. */
    takeOwnData: (actor: Actor): Promise<OwnData> => take(deps, actor),
  };
}

export type OwnDataActions = ReturnType<typeof createOwnDataActions>;

async function ownData({ db, clock }: Deps, actor: Actor, limit: number): Promise<OwnData> {
  const { personId } = actor;
  const person = await selectPerson(db, personId);
  if (person === null) throw new AppError('not_found');
  const { id, name, email, phone } = person;
  const [positions, account, invitations, corrections, notices, files, record] = await Promise.all([
    selectSpans(db, personId, clock.today()),
    selectKeptAccount(db, personId),
    selectInvitationsOf(db, personId),
    selectCorrectionsOf(db, personId),
    noticesOf(db, actor, limit),
    filesBy(db, personId, limit),
    ownRecord(db, actor, limit),
  ]);
  return {
    at: clock.now().toString(),
    person: { id, name, email, phone },
    positions,
    account,
    invitations,
    corrections,
    notices,
    files,
    record,
  };
}

async function take(deps: Deps, actor: Actor): Promise<OwnData> {
  const { db, clock } = deps;
  await db.transaction().execute((trx) =>
    recordEntry(trx, clock, actor, {
      action: 'person.data-taken',
      objectKind: 'person',
      objectId: actor.personId,
      about: actor.name,
    }),
  );
  return await ownData(deps, actor, EVERYTHING);
}
