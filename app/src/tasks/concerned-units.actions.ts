import type { DirectiveId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { selectConcernedUnits, selectDirectivesConcerning } from './concerned-units.store.ts';

/** The units that an issued directive gives something to; each of them may read the whole directive. */
export function concernedUnits(db: Db, rootId: UnitId, directiveId: DirectiveId): Promise<readonly UnitId[]> {
  return selectConcernedUnits(db, rootId, directiveId);
}

/** The directives that give something to one of the units, for the list of who reads them. */
export function directivesConcerning(
  db: Db,
  rootId: UnitId,
  unitIds: readonly UnitId[],
): Promise<readonly DirectiveId[]> {
  return selectDirectivesConcerning(db, rootId, unitIds);
}
