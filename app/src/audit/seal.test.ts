import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CHAIN_START,
  type ChainEnd,
  checkEnd,
  checkLinks,
  contentOf,
  type EntryContent,
  type SealedEntry,
  sealOf,
} from './seal.ts';

const field = fc.string({ maxLength: 20, unit: fc.constantFrom('a', 'ô', '1', ':', ',', '-', '😀') });
const anyContent: fc.Arbitrary<EntryContent> = fc.record({
  seq: fc.nat().map(String),
  at: field,
  personId: fc.option(field),
  actorName: field,
  action: field,
  objectKind: field,
  objectId: field,
  detail: field,
  requestId: field,
  address: fc.option(field),
});

/** The chain as the database makes it. */
function chained(contents: readonly EntryContent[]): { links: SealedEntry[]; end: ChainEnd } {
  let end = CHAIN_START;
  const links = contents.map((entry): SealedEntry => {
    const { hash: previous, position } = end;
    end = { position: position + 1, hash: sealOf(previous, entry) };
    return { ...end, seq: entry.seq, previous, content: entry };
  });
  return { links, end };
}

const chain = fc.array(anyContent, { minLength: 1, maxLength: 12 }).map(chained);

test('two different entries never have the same content, however their fields run together', () => {
  fc.assert(
    fc.property(anyContent, anyContent, (one, other) => {
      const same = JSON.stringify(one) === JSON.stringify(other);
      expect(contentOf(one) === contentOf(other)).toBe(same);
    }),
  );
});

test('a chain that nobody touched has no damage, in whatever batches it is looked at', () => {
  fc.assert(
    fc.property(chain, fc.nat(12), ({ links, end }, cut) => {
      const first = checkLinks(links.slice(0, cut), CHAIN_START);
      const rest = checkLinks(links.slice(cut), first.end);
      expect([...first.damage, ...rest.damage, ...checkEnd(rest.end, end)]).toEqual([]);
    }),
  );
});

describe('whatever is done to one link, its position is told:', () => {
  const touched = (change: (links: SealedEntry[], index: number) => SealedEntry[]) =>
    fc.assert(
      fc.property(chain, fc.nat(), ({ links, end }, any) => {
        const index = any % links.length;
        const checked = checkLinks(change(links, index), CHAIN_START);
        const damage = [...checked.damage, ...checkEnd(checked.end, end)];
        expect(damage.map((one) => ('position' in one ? one.position : 0))).toContain(index + 1);
      }),
    );
  const content = (link: SealedEntry | undefined): EntryContent => {
    if (link?.content == null) throw new Error('a chain of this test has all its entries');
    return link.content;
  };

  test('a word of its entry changed', () => {
    touched((links, index) =>
      links.map((link, at) =>
        at === index ? { ...link, content: { ...content(link), actorName: 'Người khác' } } : link,
      ),
    );
  });

  test('its entry removed', () => {
    touched((links, index) => links.map((link, at) => (at === index ? { ...link, content: null } : link)));
  });

  test('entry and seal removed', () => {
    touched((links, index) => links.toSpliced(index, 1));
  });

  test('its entry changed and sealed anew', () => {
    touched((links, index) =>
      links.map((link, at) => {
        if (at !== index) return link;
        const forged = { ...content(link), objectId: 'another thing' };
        return { ...link, content: forged, hash: sealOf(link.previous, forged) };
      }),
    );
  });
});

test('links cut off the end are missed, and so is an end set back', () => {
  const { links, end } = chained([
    { ...plainEntry('1'), action: 'directive.received' },
    { ...plainEntry('2'), action: 'directive.issued' },
  ]);
  const cut = checkLinks(links.slice(0, 1), CHAIN_START);
  expect(checkEnd(cut.end, end)).toEqual([{ kind: 'removed', position: 2, through: 2 }]);
  const whole = checkLinks(links, CHAIN_START);
  expect(checkEnd(whole.end, cut.end)).toEqual([{ kind: 'end-moved', position: 2, recorded: 1 }]);
  expect(checkEnd(whole.end, null)).toEqual([{ kind: 'end-moved', position: 2, recorded: 0 }]);
});

function plainEntry(seq: string): EntryContent {
  return {
    seq,
    at: '2024-06-20T01:02:03.000000Z',
    personId: null,
    actorName: 'Nguyễn Thị Hoà',
    action: '',
    objectKind: 'directive',
    objectId: '1',
    detail: '{}',
    requestId: 'r',
    address: null,
  };
}
