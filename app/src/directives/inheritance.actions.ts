import type { DirectiveId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { changeKeeper, setKeeper } from './directive.store.ts';

/**
 * Directives that are not closed yet lie at the heir's desk once their keeper has ended.
 * @returns those that changed desks
 */
export async function inheritDirectives(
  trx: Db,
  rootId: UnitId,
  fromId: UnitId,
  heirId: UnitId,
): Promise<DirectiveId[]> {
  return await changeKeeper(trx, rootId, fromId, heirId);
}

/** The other way round. */
export async function giveBackDirectives(
  trx: Db,
  rootId: UnitId,
  ids: readonly DirectiveId[],
  keeperUnitId: UnitId,
): Promise<void> {
  await setKeeper(trx, rootId, ids, keeperUnitId);
}
