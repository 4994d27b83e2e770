import { bodyOf } from '../recognise/obligation/directed.ts';
import { foldNfc } from '../text/fold.ts';
import type { SourceText } from '../text/normalise.ts';
import type { Block } from './blocks.ts';
import type { Draft } from './draft.ts';
import { Frames } from './frames.ts';
import type { OrdersStart } from './opening.ts';
import { DeadlinePlacer } from './place-deadlines.ts';
import { SaidBelow } from './said-below.ts';
import { Telling } from './telling.ts';

/** What is known of a document before its blocks are read. */
export interface Sender {
  readonly letter?: boolean;
  readonly issuer?: string | null;
}

/** What is known of a document while its blocks are read one after another, and the tasks found so far. */
export class Course {
  readonly drafts: Draft[] = [];
  readonly frames = new Frames();
  readonly telling = new Telling();
  readonly source: SourceText;
  readonly deadlines: DeadlinePlacer;
  readonly below: SaidBelow;
  readonly blocks: readonly Block[];
  readonly start: OrdersStart | null;
  /** A letter is sent to those who are to act, so that it need not name them. */
  readonly letter: boolean;
  /** The body whose orders an article tells, by its folded name. */
  readonly speaker: string | null;
  /** An opening announces the orders, and then no paragraph has a mark: all of them are the list. */
  readonly unmarked: boolean;

  constructor(
    source: SourceText,
    blocks: readonly Block[],
    start: OrdersStart | null,
    { letter = false, issuer = null }: Sender,
  ) {
    this.source = source;
    this.letter = letter;
    this.speaker = start === null && !letter && issuer !== null ? bodyOf(foldNfc(issuer)) : null;
    this.deadlines = new DeadlinePlacer(source);
    this.below = new SaidBelow(this.drafts, source, this.deadlines);
    this.blocks = blocks;
    this.start = start;
    this.unmarked =
      start !== null &&
      blocks[start.block - 1]?.role === 'opening' &&
      blocks.every(({ paragraph }) => paragraph.marker === null);
  }
}
