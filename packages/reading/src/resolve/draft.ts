import type { Recognised } from '../recognisers.ts';
import type { Stretch } from '../structure/sentences.ts';
import type { Block } from './blocks.ts';
import type { Named, PlacedDeadline } from './frames.ts';

/** A clause that obliges, with whoever is to do it. */
export interface Draft {
  readonly block: Block;
  clause: Stretch;
  /** Null where nobody leads but whom the document as a whole addresses. */
  leads: Named | null;
  cooperators: Named | null;
  deadline: PlacedDeadline | null;
  /** What was recognised in the clause as it was when the draft was made. */
  readonly recognised: Recognised;
  readonly recognisedIn: Stretch;
}
