import type { Actor } from '../base/actor.ts';
import type { DirectiveId, UnitId } from '../base/ids.ts';
import { installationSettings } from '../calendar/calendar.actions.ts';
import type { Db } from '../platform/postgres.ts';
import { type Correction, correctionsOf } from './correction.ts';
import { type Directive, findDirective, findDrafts } from './directive.store.ts';
import { type AccessDeps, openToHandle } from './directive-access.ts';
import { stateOf } from './review.actions.ts';
import { findAllChanges } from './review.store.ts';

export function createCorrectionActions(deps: AccessDeps) {
  return {
    /** What review corrected in a directive, for those at its desk. @throws AppError not_found, not_allowed */
    corrections: async (actor: Actor, id: DirectiveId): Promise<Correction[]> => {
      const { directive } = await openToHandle(deps, actor, id);
      return await of(deps.db, directive);
    },
  };
}

/** The same for whoever keeps the installation; null when there is no such directive. No right is asked for here. */
export async function correctionsInInstallation(db: Db, id: DirectiveId): Promise<Correction[] | null> {
  const rootId: UnitId | null = (await installationSettings(db)).rootId;
  const directive = rootId === null ? null : await findDirective(db, rootId, id);
  return directive === null ? null : await of(db, directive);
}

async function of(db: Db, directive: Directive): Promise<Correction[]> {
  return correctionsOf({
    reader: directive.reading.reader,
    text: directive.text,
    state: stateOf(directive, await findDrafts(db, directive)),
    changes: await findAllChanges(db, directive),
  });
}
