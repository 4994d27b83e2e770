import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mark } from './document-view.ts';
import { packMarks, packSpans, unpackMarks, unpackSpans } from './packed-places.ts';

const anyMark: fc.Arbitrary<Mark> = fc.record({
  start: fc.nat({ max: 100_000 }),
  end: fc.nat({ max: 100_000 }),
  kind: fc.constantFrom('party', 'deadline', 'citation', 'target', 'lint', 'unsure'),
});

test('what is packed comes out as it was, in any order', () => {
  fc.assert(
    fc.property(fc.array(anyMark), (marks) => {
      expect(unpackMarks(packMarks(marks))).toEqual(marks);
      const spans = marks.map(({ start, end }) => ({ start, end }));
      expect(unpackSpans(packSpans(spans))).toEqual(spans);
    }),
  );
});
