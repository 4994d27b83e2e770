import type { WrittenDeadline } from '../recognise/deadline/deadline.ts';
import { type Found, passageOf } from '../recognise/recogniser.ts';
import { deadlinesIn } from '../recognisers.ts';
import type { Stretch } from '../structure/sentences.ts';
import type { SourceText } from '../text/normalise.ts';
import type { Block } from './blocks.ts';
import { foremost, foremostOfValue } from './deadlines.ts';
import type { PlacedDeadline } from './frames.ts';
import { headedTime } from './heading-sense.ts';
import { place } from './place.ts';

/** Times of a heading or list opening that are those of all the work under it. */
const passesOn = (deadline: WrittenDeadline): boolean =>
  deadline.kind === 'date' ||
  deadline.kind === 'period' ||
  (deadline.kind === 'event' && /^từ nay\s/iu.test(deadline.text));

/** Finds the deadlines of blocks of a text, each with its place in the original. */
export class DeadlinePlacer {
  readonly #source: SourceText;

  constructor(source: SourceText) {
    this.#source = source;
  }

  /** Deadline of a clause; of a heading only one that can be passed on. */
  ofClause(block: Block, clause: Stretch, inherited = false): PlacedDeadline | null {
    const deadlines = deadlinesIn(passageOf(block.paragraph, clause));
    return this.amongFound(
      block,
      clause,
      inherited ? deadlines.filter(({ value }) => passesOn(value)) : deadlines,
    );
  }

  /** Of the deadlines found in a clause the one that counts, with its place. */
  amongFound(block: Block, clause: Stretch, found: readonly Found<WrittenDeadline>[]): PlacedDeadline | null {
    const first = foremost(found, block.paragraph.folded.slice(clause.start, clause.end));
    if (!first) return null;
    const next = found.length > 1 ? foremost(found.filter((one) => one !== first)) : null;
    return {
      ...this.#placedAt(block, clause, first),
      otherwise: next && this.#placedAt(block, clause, next),
    };
  }

  #placedAt(block: Block, clause: Stretch, first: Found<WrittenDeadline>): PlacedDeadline {
    const stretch = { start: clause.start + first.start, end: clause.start + first.end };
    return {
      found: first,
      span: place(block, this.#source, stretch),
      written: block.paragraph.text.slice(stretch.start, stretch.end),
    };
  }

  /** "Quý II/2025" after "Thời gian hoàn thành:" is the quarter by which. */
  ofValue(block: Block, value: Stretch): PlacedDeadline | null {
    const first = foremostOfValue(passageOf(block.paragraph, value));
    return first && this.#placedAt(block, value, first);
  }

  /** The time that a heading is, or ends with. */
  ofHeading(block: Block): PlacedDeadline | null {
    const time = headedTime(block.paragraph.folded);
    return time && this.ofValue(block, time);
  }
}
