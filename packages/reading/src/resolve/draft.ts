import type { PartySource } from '../reading.ts';
import type { Recognised } from '../recognisers.ts';
import type { Stretch } from '../structure/sentences.ts';
import type { Block } from './blocks.ts';
import type { Doer, PlacedDeadline } from './frames.ts';

/** A clause that obliges, with whoever is to do it. */
export interface Draft {
  readonly block: Block;
  clause: Stretch;
  leads: readonly Doer[];
  source: PartySource | null;
  readonly sourceSection: string | null;
  cooperators: readonly Doer[];
  deadline: PlacedDeadline | null;
  /** What was recognised in the clause as it was when the draft was made. */
  readonly recognised: Recognised;
  readonly recognisedIn: Stretch;
}
