import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { Db } from '../platform/postgres.ts';
import { readSpreadsheet } from '../platform/spreadsheet.ts';
import { mayChangeUnits } from './unit.policy.ts';
import { importSheets, recordImport, type UnitImportResult } from './unit-import.actions.ts';

interface UnitImport {
  readonly bytes: Uint8Array;
  /** The first civil day on which the sheet holds. */
  readonly from: Temporal.PlainDate;
  /** Only say what would happen. */
  readonly tryOnly?: boolean;
}

/** Undoes the transaction of an import that is only tried or has problems, and carries out what was found. */
class NotDone extends Error {
  readonly result: UnitImportResult;

  constructor(result: UnitImportResult) {
    super('import not done');
    this.result = result;
  }
}

/**
 * Takes over units, people or both from a spreadsheet at once, as the import of the pages does in steps: all of it or
 * nothing. What the sheet does not mention stays as it is.
 * @throws AppError not_allowed, and what `readSpreadsheet` throws
 */
export async function importUnits(
  { db, clock }: { readonly db: Db; readonly clock: Clock },
  actor: Actor,
  wish: UnitImport,
): Promise<UnitImportResult> {
  if (!mayChangeUnits(actor)) throw new AppError('not_allowed');
  const sheets = await readSpreadsheet(wish.bytes);
  try {
    return await db.transaction().execute(async (trx) => {
      const result = await importSheets(trx, actor.rootId, sheets, wish.from);
      if (result.problems.length > 0 || wish.tryOnly === true) throw new NotDone({ ...result, done: false });
      const { created, changed, people, positions } = result;
      await recordImport(trx, clock, actor, { created, changed, people, positions });
      return result;
    });
  } catch (error) {
    if (error instanceof NotDone) return error.result;
    throw error;
  }
}
