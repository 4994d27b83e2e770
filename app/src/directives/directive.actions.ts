import type { Actor } from '../base/actor.ts';
import type { DirectiveId } from '../base/ids.ts';
import type { MaySeeFile } from '../files/file.actions.ts';
import { directivesConcerning } from '../tasks/concerned-units.actions.ts';
import { citationMap } from './citation-map.actions.ts';
import type { CitationMap } from './citation-map.ts';
import { createCorrectionActions } from './correction.actions.ts';
import { type Desks, deskOf, keepersShown, mayOversee } from './directive.policy.ts';
import {
  type Directive,
  type DirectiveSummary,
  findByFile,
  findDirectives,
  findDrafts,
} from './directive.store.ts';
import { type DirectiveState, isOpenForReview } from './directive.ts';
import { type AccessDeps, openToRead, surroundingsOf } from './directive-access.ts';
import { createDirectiveRecordActions } from './directive-record.actions.ts';
import { createDownloadActions } from './download.actions.ts';
import { inOrder, type NumberedDraft } from './draft.ts';
import { createIntakeActions, type IntakeDeps } from './intake.actions.ts';
import { createIssueActions } from './issue.actions.ts';
import { createIssueViewActions } from './issue-view.actions.ts';
import { createLintActions } from './lint.actions.ts';
import { createResolvePartyActions } from './resolve-party.actions.ts';
import { createReviewActions } from './review.actions.ts';
import { createScreenActions } from './screen.actions.ts';

export type DirectiveDeps = AccessDeps & IntakeDeps;

export interface DirectiveQuery {
  readonly words: string;
  readonly state: DirectiveState | null;
  /** From 1. */
  readonly page: number;
}

export interface DirectiveList {
  readonly rows: readonly DirectiveSummary[];
  readonly total: number;
  readonly pages: number;
  /** Whether the actor may take directives in. */
  readonly mayTakeIn: boolean;
}

export interface DirectivePage {
  readonly directive: Directive;
  /** Drafts in the order of the text; of interest until they are issued. */
  readonly drafts: readonly NumberedDraft[];
  /** Whether the actor may review and issue it, and it still can be. */
  readonly mayReview: boolean;
  readonly mayHandle: boolean;
  /** Whether the actor may follow how it fares once it is issued. */
  readonly mayOversee: boolean;
  readonly citations: CitationMap;
}

export const PAGE_SIZE = 50;

export function createDirectiveActions(deps: DirectiveDeps) {
  return {
    list: (actor: Actor, query: DirectiveQuery): Promise<DirectiveList> => list(deps, actor, query),
    /** The same directives, the last ones made first, for whoever reads all of them part by part. */
    listBehind: (
      actor: Actor,
      query: Omit<DirectiveQuery, 'page'>,
      part: { readonly behind: DirectiveId | null; readonly limit: number },
    ): Promise<readonly DirectiveSummary[]> => listBehind(deps, actor, query, part),
    /** @throws AppError not_found, also for those who may not read it */
    read: (actor: Actor, id: DirectiveId): Promise<DirectivePage> => readPage(deps, actor, id),
    ...createDownloadActions(deps),
    ...createDirectiveRecordActions(deps),
    intake: createIntakeActions(deps),
    review: createReviewActions(deps),
    screen: createScreenActions(deps),
    lint: createLintActions(deps),
    ...createCorrectionActions(deps),
    issue: {
      ...createIssueActions(deps),
      ...createIssueViewActions(deps),
      ...createResolvePartyActions(deps),
    },
  };
}

export type DirectiveActions = ReturnType<typeof createDirectiveActions>;

/** Which directives the actor reads. */
async function readableTo({ db }: DirectiveDeps, actor: Actor, desks: Desks) {
  const keepers = keepersShown(actor, desks);
  const ownUnits = [...new Set(actor.positions.map(({ unitId }) => unitId))];
  const besides = keepers === null ? [] : await directivesConcerning(db, actor.rootId, ownUnits);
  return { rootId: actor.rootId, keepers, besides };
}

async function shownTo(deps: DirectiveDeps, actor: Actor, query: Omit<DirectiveQuery, 'page'>) {
  const { desks } = await surroundingsOf(deps, deps.db, actor);
  const filter = { ...(await readableTo(deps, actor, desks)), state: query.state, query: query.words };
  return { filter, mayTakeIn: deskOf(actor, desks) !== null };
}

async function listBehind(
  deps: DirectiveDeps,
  actor: Actor,
  query: Omit<DirectiveQuery, 'page'>,
  part: { readonly behind: DirectiveId | null; readonly limit: number },
): Promise<readonly DirectiveSummary[]> {
  const { filter } = await shownTo(deps, actor, query);
  const { rows } = await findDirectives(deps.db, { ...filter, ...part, offset: 0 });
  return rows;
}

async function list(deps: DirectiveDeps, actor: Actor, query: DirectiveQuery): Promise<DirectiveList> {
  const { filter, mayTakeIn } = await shownTo(deps, actor, query);
  const { rows, total } = await findDirectives(deps.db, {
    ...filter,
    limit: PAGE_SIZE,
    offset: (query.page - 1) * PAGE_SIZE,
  });
  return { rows, total, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)), mayTakeIn };
}

async function readPage(deps: DirectiveDeps, actor: Actor, id: DirectiveId): Promise<DirectivePage> {
  const { directive, mayHandle, desks } = await openToRead(deps, actor, id);
  // Before issue the proposals are the desk's alone; afterwards everybody concerned finds their words in the document.
  const shown = mayHandle || directive.issuedAt !== null;
  const drafts = shown ? inOrder(await findDrafts(deps.db, directive)) : [];
  return {
    directive,
    drafts,
    mayHandle,
    mayReview: mayHandle && isOpenForReview(directive.state),
    mayOversee: mayOversee(actor, directive, desks),
    citations: await citationMap(deps.db, await readableTo(deps, actor, desks), directive),
  };
}

/** The file of a directive is opened by those who may read the directive. */
export function directiveFileOwner(deps: AccessDeps): MaySeeFile {
  return async (actor, file) => {
    const id = await findByFile(deps.db, actor.rootId, file.id);
    if (id === null) return false;
    const opened = await openToRead(deps, actor, id).catch(() => null);
    return opened !== null;
  };
}
