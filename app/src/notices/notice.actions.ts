import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import type { NoticeId } from '../base/ids.ts';
import { addJob } from '../platform/jobs.ts';
import { beyondSight, type Db } from '../platform/postgres.ts';
import {
  countUnseen,
  insertNotices,
  markNoticesSeen,
  selectNotices,
  selectNoticesBehind,
} from './notice.store.ts';
import type { NewNotice, NoticeView } from './notice.ts';

/** The job that writes what waits; once for many notices is enough. */
export const NOTICES_BY_EMAIL = 'notices.by-email';

/**
 * Sends notices within the caller's transaction; each reaches a person once, whatever is sent again. Who has chosen so is
 * told by e-mail, too.
 */
export async function notify(trx: Db, notices: readonly NewNotice[]): Promise<void> {
  // Whether somebody has heard of it already, and how they want to hear, is not for the one who causes it to see.
  const waiting = await beyondSight(trx, () => insertNotices(trx, notices));
  if (waiting > 0) await addJob(trx, { kind: NOTICES_BY_EMAIL });
}

/** The latest notices of somebody, for what is kept of them. */
export async function noticesOf(
  db: Db,
  reader: Pick<Actor, 'rootId' | 'personId'>,
  limit: number,
): Promise<NoticeView[]> {
  return await selectNotices(db, reader, limit);
}

const SHOWN = 200;

/** Everybody reads and marks their own notices, and nobody another's: every query names the reader. */
export function createNoticeActions(deps: { readonly db: Db; readonly clock: Clock }) {
  const { db, clock } = deps;
  return {
    /** The latest notices of the actor, newest first. */
    list: (actor: Actor): Promise<NoticeView[]> => selectNotices(db, actor, SHOWN),
    /** All of them, the last ones made first, part by part. */
    listBehind: (
      actor: Actor,
      part: { readonly behind: NoticeId | null; readonly limit: number },
    ): Promise<NoticeView[]> => selectNoticesBehind(db, actor, part),
    unseenCount: (actor: Actor): Promise<number> => countUnseen(db, actor),
    markSeen: (actor: Actor, which: readonly NoticeId[] | 'all'): Promise<void> =>
      markNoticesSeen(db, actor, which, clock.now().toString()),
  };
}

export type NoticeActions = ReturnType<typeof createNoticeActions>;
