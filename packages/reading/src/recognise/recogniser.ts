import type { WordSet } from '../vietnamese/word-set.ts';

/** Something found at `[start, end)` of the text that was searched. */
export interface Found<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

/** A run of parties, as a subject or as cooperators: "Sở A, Công an tỉnh và các đơn vị liên quan". */
export interface PartyRun {
  readonly parties: readonly Found<string>[];
  /** Where the run ends and its predicate, if any, begins. */
  readonly end: number;
}

/** Whoever a clause names as the one to act. */
export interface ClauseDoer {
  readonly parties: readonly Found<string>[];
  /** Ordered by an order verb rather than named as subject. */
  readonly ordered: boolean;
}

/** What has been read of a passage already, so that it is not read again; by offset. */
export interface Known {
  readonly runs: Map<number, PartyRun | null>;
  /** By where the clause begins and then by where it ends. */
  readonly doers: Map<number, Map<number, ClauseDoer | null>>;
  /** Short names that the text itself gives to bodies: "(sau đây gọi tắt là …)". */
  readonly names?: WordSet;
}

/** Most passages are never asked for either: what is kept of them is made when it is first looked at. */
class Kept implements Known {
  readonly names?: WordSet;
  #runs: Known['runs'] | null = null;
  #doers: Known['doers'] | null = null;

  constructor(names?: WordSet) {
    if (names) this.names = names;
  }

  get runs(): Known['runs'] {
    this.#runs ??= new Map();
    return this.#runs;
  }

  get doers(): Known['doers'] {
    this.#doers ??= new Map();
    return this.#doers;
  }
}

/** `names`: short names that the text itself gives to bodies. */
export function nothingKnown(names?: WordSet): Known {
  return new Kept(names);
}

/** A paragraph or clause as the recognisers see it: the text and its folded form, which has the same length. */
export interface Passage {
  readonly text: string;
  readonly folded: string;
  readonly known?: Known;
  /** What sort each character of `folded` is, as patterns look at it before they are run. */
  readonly kinds?: Uint8Array;
}

/** The words of a stretch by themselves. */
export function passageOf(
  { text, folded, kinds, known }: Passage,
  { start, end }: { readonly start: number; readonly end: number },
): Passage {
  const words = { text: text.slice(start, end), folded: folded.slice(start, end) };
  const own = kinds === undefined ? words : { ...words, kinds: kinds.subarray(start, end) };
  return known?.names ? { ...own, known: nothingKnown(known.names) } : own;
}

/** Finds one kind of thing in a passage. Never throws; linear in the passage's length; order of appearance. */
export interface Recogniser<Value> {
  readonly name: string;
  readonly find: (passage: Passage) => readonly Found<Value>[];
}
