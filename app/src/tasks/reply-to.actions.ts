import type { AssignmentId } from '../base/ids.ts';
import { findActorByEmail } from '../people/person.actions.ts';
import type { Db } from '../platform/postgres.ts';
import { linesToday } from './lines.actions.ts';
import { replyAddress } from './reply-address.ts';
import { maySideMove, sidesOf } from './task.policy.ts';
import { selectFacts } from './task.store.ts';

/** Who is written to about an assignment, and on which day. */
export interface WrittenTo {
  readonly email: string;
  readonly assignmentId: AssignmentId;
  readonly day: Temporal.PlainDate;
}

/** The address at which an answer is a report of the assignment; null for those who do not report on it. */
export type ReplyTo = (db: Db, about: WrittenTo) => Promise<string | null>;

export function replyToReport(secret: string, mailbox: string | null): ReplyTo {
  return async (db, { email, assignmentId, day }) => {
    if (mailbox === null) return null;
    const actor = await findActorByEmail(db, email, { requestId: 'notice', address: null, day });
    if (actor === null) return null;
    const [facts] = await selectFacts(db, actor.rootId, [assignmentId]);
    if (facts === undefined) return null;
    const sides = sidesOf(actor, facts, await linesToday(db, actor, day));
    if (!maySideMove(sides, 'reported')) return null;
    return replyAddress(mailbox, secret, { personId: actor.personId, assignmentId }, day);
  };
}
