import type { Span } from '../reading.ts';
import type { Found } from '../recognise/recogniser.ts';
import type { Stretch } from '../structure/sentences.ts';
import type { SourceText } from '../text/normalise.ts';
import type { Block } from './blocks.ts';
import type { Doer } from './frames.ts';

/** Span in the original of a stretch of a block's paragraph. */
export function place(
  { paragraph: { at } }: Pick<Block, 'paragraph'>,
  source: SourceText,
  { start, end }: Stretch,
): Span {
  const last = at(Math.max(start, end - 1));
  return { start: source.toOriginal(at(start)), end: source.toOriginal(last + 1) };
}

export function toDoers(block: Block, source: SourceText, parties: readonly Found<string>[]): Doer[] {
  return parties.map((party) => ({ text: party.value, span: place(block, source, party) }));
}
