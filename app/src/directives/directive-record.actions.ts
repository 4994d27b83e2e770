import { namesAtTheTime, recordedHistory } from '../audit/history.actions.ts';
import {
  type AskedHistory,
  type HistoryItem,
  type HistoryPage,
  neededOf,
  pageOfHistory,
} from '../audit/history.ts';
import type { Actor } from '../base/actor.ts';
import { ZONE } from '../base/clock.ts';
import type { DirectiveId } from '../base/ids.ts';
import { personNames } from '../people/person.actions.ts';
import { followedHistory } from '../tasks/task-record.actions.ts';
import { mayOversee } from './directive.policy.ts';
import { type AccessDeps, openToRead } from './directive-access.ts';
import { selectReviewDays } from './directive-record.store.ts';
import { directiveLabel } from './directive-words.ts';

export interface DirectiveHistory {
  readonly label: string;
  readonly history: HistoryPage;
}

// How it was reviewed is the desk's own business; when it came and was issued is known to all who read it.
const KNOWN_TO_READERS = ['directive.received', 'directive.issued'] as const;

export function createDirectiveRecordActions(deps: AccessDeps) {
  return {
    /**
     * What happened to a directive, from its being received to the reports of the units, as far as the actor may see these.
     * @throws AppError not_found, also for those who may not read it
     */
    history: (actor: Actor, id: DirectiveId, asked: AskedHistory): Promise<DirectiveHistory> =>
      history(deps, actor, id, asked),
  };
}

async function history(
  deps: AccessDeps,
  actor: Actor,
  id: DirectiveId,
  asked: AskedHistory,
): Promise<DirectiveHistory> {
  const { directive, desks } = await openToRead(deps, actor, id);
  const oversees = mayOversee(actor, directive, desks);
  const about = {
    of: 'object',
    kind: 'directive',
    id,
    ...(oversees ? {} : { actions: KNOWN_TO_READERS }),
  } as const;
  const [recorded, reviewed, followed] = await Promise.all([
    recordedHistory(deps.db, actor, about, asked),
    oversees ? reviewedHistory(deps, actor, id, asked) : [],
    directive.issuedAt === null ? [] : followedHistory(deps, actor, id, asked),
  ]);
  return {
    label: directiveLabel(directive.header),
    history: pageOfHistory([recorded, reviewed, followed], asked),
  };
}

async function reviewedHistory(
  { db }: AccessDeps,
  { rootId }: Actor,
  id: DirectiveId,
  asked: AskedHistory,
): Promise<HistoryItem[]> {
  const days = await selectReviewDays(
    db,
    { rootId, id },
    { order: asked.order, limit: neededOf(asked), zone: ZONE },
  );
  const nameAt = await namesAtTheTime(
    db,
    await personNames(db, [...new Set(days.map(({ personId }) => personId))]),
  );
  return days.map(({ personId, at, edits }) => ({
    key: `r:${personId}:${at}`,
    at,
    who: nameAt(personId, Temporal.Instant.from(at)),
    forUnit: null,
    toUnit: null,
    action: 'directive.reviewed',
    about: null,
    detail: { edits },
    text: '',
    units: 1,
    members: [],
    origin: null,
  }));
}
