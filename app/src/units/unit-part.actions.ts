import type { Actor } from '../base/actor.ts';
import { AppError } from '../base/errors.ts';
import type { UnitId } from '../base/ids.ts';
import type { UnitDeps } from './unit.actions.ts';
import { maySeeUnits } from './unit.policy.ts';
import type { UnitView } from './unit.ts';
import { type PartFilter, selectUnitsAfter } from './unit-part.store.ts';

export type AskedPart = Omit<PartFilter, 'day'> & { readonly day?: Temporal.PlainDate | undefined };

export type UnitPartActions = ReturnType<typeof createUnitPartActions>;

/** The directory for whoever reads all of it part by part. */
export function createUnitPartActions({ db, clock }: UnitDeps) {
  return {
    /** Units of a day, today unless told otherwise, from behind the last one of the part before. @throws AppError not_allowed */
    listAfter: async (
      actor: Actor,
      { day = clock.today(), ...asked }: AskedPart,
      part: { readonly after: UnitId | null; readonly limit: number },
    ): Promise<readonly UnitView[]> => {
      if (!maySeeUnits(actor)) throw new AppError('not_allowed');
      return await selectUnitsAfter(db, { ...asked, day }, part);
    },
  };
}
