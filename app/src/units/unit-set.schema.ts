import { z } from 'zod';
import type { UnitId } from '../base/ids.ts';
import { LINES, UNIT_KINDS } from './unit.ts';
import { UNIT_LEVELS } from './unit-level.ts';
import type { UnitSet } from './unit-set.ts';

// The pattern of z.uuid() is the check that branding needs.
const unitId = z.uuid().transform((text) => text as UnitId);

const LONGEST_LIST = 2000;

/** A unit set as it comes from outside, or out of the database. */
export const unitSetSchema: z.ZodType<UnitSet> = z.object({
  include: z
    .array(
      z.discriminatedUnion('of', [
        z.object({ of: z.literal('unit'), unitId }),
        z.object({
          of: z.literal('kinds'),
          kinds: z.array(z.enum(UNIT_KINDS)).min(1).max(UNIT_KINDS.length),
          under: unitId,
          line: z.enum(LINES),
          level: z.enum(UNIT_LEVELS).optional(),
        }),
      ]),
    )
    .max(LONGEST_LIST),
  except: z.array(unitId).max(LONGEST_LIST),
});
