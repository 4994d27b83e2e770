import type { Span } from '@dondoc/reading';
import type { Mark, MarkKind } from './document-view.ts';

/**
 * Places in a document for the way to the browser: as a line of text they weigh a fifth of what they do as objects, and
 * units read documents on their phones. Each is "how far from the place before", "how long" and the kind's number.
 */

const KINDS: readonly MarkKind[] = ['party', 'deadline', 'citation', 'target', 'lint', 'unsure'];

/** Places without names, in the order of the text. */
export function packMarks(marks: readonly Pick<Mark, 'start' | 'end' | 'kind'>[]): string {
  return packed(marks, ({ kind }) => KINDS.indexOf(kind));
}

export function unpackMarks(line: string): Mark[] {
  return unpacked(line).map(({ start, end, more }) => ({ start, end, kind: KINDS[more] ?? 'unsure' }));
}

export const packSpans = (spans: readonly Span[]): string => packed(spans, () => 0);

export const unpackSpans = (line: string): Span[] => unpacked(line).map(({ start, end }) => ({ start, end }));

function packed<Place extends Span>(places: readonly Place[], more: (place: Place) => number): string {
  let last = 0;
  const parts = places.map((place) => {
    const part = `${place.start - last}.${place.end - place.start}.${more(place)}`;
    last = place.start;
    return part;
  });
  return parts.join(' ');
}

function unpacked(line: string): (Span & { readonly more: number })[] {
  let last = 0;
  return (line === '' ? [] : line.split(' ')).map((part) => {
    const [far = 0, long = 0, more = 0] = part.split('.').map(Number);
    last += far;
    return { start: last, end: last + long, more };
  });
}
