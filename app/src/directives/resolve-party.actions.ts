import { randomUUID } from 'node:crypto';
import type { Actor } from '../base/actor.ts';
import { AppError } from '../base/errors.ts';
import type { DirectiveId } from '../base/ids.ts';
import type { Locale } from '../base/text.ts';
import type { UnitView } from '../units/unit.ts';
import { offerNamed } from '../units/unit-offer.ts';
import { expandUnitSet } from '../units/unit-set.ts';
import { unitsAsOf } from '../units/unit-tree.actions.ts';
import { findDrafts } from './directive.store.ts';
import { type AccessDeps, openToHandle } from './directive-access.ts';
import type { DraftParty, DraftTasks } from './draft.ts';
import type { ChosenUnits } from './edit.ts';
import { guessedGroups, type UnresolvedGroup, unresolvedGroups, writtenKey } from './resolve-party.ts';
import { createReviewActions } from './review.actions.ts';
import { createScreenActions } from './screen.actions.ts';

/** One decision about all assignments that wait for the same words. */
export interface GroupDecision {
  /** The lead as written; null for the tasks that name none. */
  readonly written: string | null;
  /** Units chosen from a list, words typed without one, those guessed, or null to leave the written words out. */
  readonly choice: ChosenUnits | { readonly words: string } | 'guessed' | null;
  readonly locale: Locale;
}

export function createResolvePartyActions(deps: AccessDeps) {
  return {
    /**
     * Makes the decision one edit of the review. Gives the number of tasks it changed.
     * @throws AppError bad_input where no unit fits the words, changed_meanwhile, not_found, not_allowed
     */
    resolve: (actor: Actor, id: DirectiveId, decision: GroupDecision): Promise<number> =>
      resolve(deps, actor, id, decision),
  };
}

/** What keeps a directive from being issued, with the units as they are. */
export function groupsOf(drafts: DraftTasks, units: readonly UnitView[]): UnresolvedGroup[] {
  const meansNobody = ({ set }: DraftParty): boolean =>
    set === null || expandUnitSet(set, units).length === 0;
  return unresolvedGroups(drafts, meansNobody);
}

async function resolve(
  deps: AccessDeps,
  actor: Actor,
  id: DirectiveId,
  { written, choice, locale }: GroupDecision,
): Promise<number> {
  const { directive } = await openToHandle(deps, actor, id);
  const units = await unitsAsOf(deps.db, deps.clock.today());
  const key = keyOf(written);
  const drafts = await findDrafts(deps.db, directive);
  const guessed = guessedGroups(drafts).find((each) => keyOf(each.written) === key);
  const group = groupsOf(drafts, units).find((each) => keyOf(each.written) === key) ?? guessed;
  // Somebody else has settled it.
  if (group === undefined) throw new AppError('changed_meanwhile');
  const chosen =
    choice === 'guessed' || choice === null || !('words' in choice)
      ? guessOr(choice, guessed)
      : await firstOffer(deps, actor, id, { words: choice.words, locale });
  const outcome = await createReviewActions(deps).edit(actor, id, {
    requestKey: randomUUID(),
    edit: {
      kind: 'resolve-party',
      side: 'leads',
      written: group.written,
      chosen,
      tasks: group.tasks.map(({ id: taskId }) => ({ taskId, version: drafts.get(taskId)?.version ?? 0 })),
    },
  });
  if (!outcome.ok) {
    throw new AppError(outcome.reason === 'changed-meanwhile' ? 'changed_meanwhile' : 'move_not_allowed');
  }
  return outcome.changes.length;
}

function guessOr(
  choice: ChosenUnits | 'guessed' | null,
  guessed: ReturnType<typeof guessedGroups>[number] | undefined,
): ChosenUnits | null {
  if (choice !== 'guessed') return choice;
  if (guessed === undefined) throw new AppError('changed_meanwhile');
  return { name: guessed.written ?? '', set: guessed.meant };
}

function keyOf(written: string | null): string | null {
  return written === null ? null : writtenKey(written);
}

async function firstOffer(
  deps: AccessDeps,
  actor: Actor,
  id: DirectiveId,
  { words, locale }: { readonly words: string; readonly locale: Locale },
): Promise<ChosenUnits> {
  const offer = offerNamed(await createScreenActions(deps).offers(actor, id, words, locale), words);
  if (offer === null) throw new AppError('bad_input', { fields: { unitWords: 'noUnitFound' } });
  return { name: offer.name, set: offer.set };
}
