import { type Actor, actsFor, type Role } from '../base/actor.ts';
import type { UnitId } from '../base/ids.ts';

/** Who breaks work down for the units below, and who splits it among the people of the unit. Deny by default. */

const GIVING: readonly Role[] = ['leader', 'head', 'specialist', 'clerk'];
const DOING: readonly Role[] = [...GIVING, 'staff'];

interface Work {
  readonly rootId: UnitId;
  /** The unit that has to do it. */
  readonly unitId: UnitId;
}

/** Leaders, heads, specialists and clerks of the unit give tasks to the units below it, and say when all is given. */
export function mayBreakDown(actor: Actor, work: Work): boolean {
  return actor.rootId === work.rootId && actsFor(actor, work.unitId, ...GIVING);
}

/** The same people give parts of it to people of the unit. */
export function maySplit(actor: Actor, work: Work): boolean {
  return actor.rootId === work.rootId && actsFor(actor, work.unitId, ...GIVING);
}

/** Everybody who does the unit's work sees who does which part, and marks parts as done. Nobody of another unit does. */
export function mayDoParts(actor: Actor, work: Work): boolean {
  return actor.rootId === work.rootId && actsFor(actor, work.unitId, ...DOING);
}
