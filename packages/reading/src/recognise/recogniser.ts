/** Something found at `[start, end)` of the text that was searched. */
export interface Found<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

/** A paragraph or clause as the recognisers see it: the text and its folded form, which has the same length. */
export interface Passage {
  readonly text: string;
  readonly folded: string;
}

/** Finds one kind of thing in a passage. Never throws; linear in the passage's length; order of appearance. */
export interface Recogniser<Value> {
  readonly name: string;
  readonly find: (passage: Passage) => readonly Found<Value>[];
}
