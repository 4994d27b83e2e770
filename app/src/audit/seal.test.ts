import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Allowed, mayForget, NOTHING_ALLOWED } from './retention.ts';
import {
  CHAIN_START,
  type ChainEnd,
  checkEnd,
  contentOf,
  type Damage,
  type EntryContent,
  frameOf,
  roll,
  type SealedEntry,
  sealOf,
  sealOfFrame,
} from './seal.ts';
import { checkLinks, WALK_START } from './walk.ts';

const field = fc.string({ maxLength: 20, unit: fc.constantFrom('a', 'ô', '1', ':', ',', '-', '😀') });
const day = fc.integer({ min: 1, max: 28 }).map((number) => `2024-02-${String(number).padStart(2, '0')}`);
const anyContent: fc.Arbitrary<EntryContent> = fc.record({
  seq: fc.nat().map(String),
  at: day.map((date) => `${date}T01:02:03.000000Z`),
  personId: fc.option(field),
  actorName: field,
  action: fc.oneof(field, fc.constant('session.begun')),
  objectKind: field,
  objectId: field,
  detail: field,
  requestId: field,
  address: fc.option(field),
  bodySalt: fc.uuid(),
  originSalt: fc.uuid(),
});

interface Chain {
  readonly links: readonly SealedEntry[];
  readonly end: ChainEnd;
}

/** The chain as the database makes it: `old` seals over fields, what was said of their frames, seals over frames. */
function chained(contents: readonly EntryContent[], old: number): Chain {
  let end = CHAIN_START;
  let rolled = CHAIN_START.hash;
  const links: SealedEntry[] = [];
  const add = (content: EntryContent, version: number): void => {
    const { hash: previous, position } = end;
    const frame = frameOf(content);
    end = {
      position: position + 1,
      hash: version === 1 ? sealOf(previous, content) : sealOfFrame(previous, frame),
    };
    links.push({ ...end, version, frame, previous, content });
  };
  for (const content of contents.slice(0, old)) {
    add(content, 1);
    rolled = roll(rolled, frameOf(content));
  }
  if (old > 0) add(resealed(rolled), 2);
  for (const content of contents.slice(old)) add(content, 2);
  return { links, end };
}

function resealed(rolled: string): EntryContent {
  const detail = `{"digest": "${rolled}"}`;
  return { ...plainEntry('9'), at: '2024-02-28T02:00:00.000000Z', action: 'record.resealed', detail };
}

const chain = fc
  .tuple(fc.array(anyContent, { minLength: 1, maxLength: 12 }), fc.nat(12))
  .map(([contents, old]) => chained(contents, Math.min(old, contents.length)));

const instant = day.map((date) => Temporal.Instant.from(`${date}T00:00:00Z`));
/** Acts are kept at least as long as addresses. */
const anyAllowed: fc.Arbitrary<Allowed> = fc
  .tuple(instant, instant, fc.boolean())
  .map(([one, other, forGood]) => {
    const [acts, origins] = [one, other].toSorted((a, b) => Temporal.Instant.compare(a, b));
    return { origins: origins ?? null, acts: forGood ? null : (acts ?? null) };
  });

/** The chain after the database has forgotten what it may. */
function forgotten({ links, end }: Chain, allowed: Allowed): Chain {
  const left = links.map((link) => {
    const { content, frame } = link;
    if (content === null || frame === null || mayForget(frame, 'entry', allowed))
      return { ...link, content: null };
    if (!mayForget(frame, 'origin', allowed)) return link;
    return { ...link, content: { ...content, address: null, requestId: '', originSalt: null } };
  });
  return { links: left, end };
}

function damageOf({ links, end }: Chain, allowed: Allowed = NOTHING_ALLOWED): Damage[] {
  const { damage, walk } = checkLinks(links, WALK_START, allowed);
  return [...damage, ...walk.unvouched, ...checkEnd(walk.end, end)];
}

function placesOf(damage: readonly Damage[]): number[] {
  return damage.map((one) => ('position' in one ? one.position : 0));
}

test('two different entries never have the same content or the same frame, however their fields run together', () => {
  fc.assert(
    fc.property(anyContent, anyContent, (one, other) => {
      const salts = { bodySalt: null, originSalt: null };
      const [a, b] = [
        { ...one, ...salts },
        { ...other, ...salts },
      ];
      const same = JSON.stringify(a) === JSON.stringify(b);
      expect(contentOf(a) === contentOf(b)).toBe(same);
      expect(sealOfFrame('', frameOf(a)) === sealOfFrame('', frameOf(b))).toBe(same);
    }),
  );
});

test('a chain that nobody touched has no damage, in whatever batches it is looked at', () => {
  fc.assert(
    fc.property(chain, anyAllowed, fc.nat(12), (made, allowed, cut) => {
      const { links, end } = forgotten(made, allowed);
      const first = checkLinks(links.slice(0, cut), WALK_START, allowed);
      const rest = checkLinks(links.slice(cut), first.walk, allowed);
      expect([
        ...first.damage,
        ...rest.damage,
        ...rest.walk.unvouched,
        ...checkEnd(rest.walk.end, end),
      ]).toEqual([]);
    }),
  );
});

test('what was forgotten without leave is told', () => {
  fc.assert(
    fc.property(chain, anyAllowed, (made, allowed) => {
      const after = forgotten(made, allowed);
      const less = made.links.flatMap(({ position }, index) =>
        after.links[index]?.content === made.links[index]?.content ? [] : [position],
      );
      expect(placesOf(damageOf(after))).toEqual(expect.arrayContaining(less));
    }),
  );
});

describe('whatever is done to one link, also after retention, its position is told:', () => {
  const touched = (
    change: (link: SealedEntry, content: EntryContent) => readonly SealedEntry[],
    toldAt = ({ position }: SealedEntry, _links: readonly SealedEntry[]): number => position,
  ) =>
    fc.assert(
      fc.property(chain, anyAllowed, fc.nat(), (made, allowed, any) => {
        const { links, end } = forgotten(made, allowed);
        const left = links.filter(({ content }) => content !== null);
        const victim = left[any % left.length];
        if (victim?.content == null) return;
        const { content } = victim;
        const changed = links.flatMap((link) => (link === victim ? change(victim, content) : [link]));
        expect(placesOf(damageOf({ links: changed, end }, allowed))).toContain(toldAt(victim, links));
      }),
    );

  // A frame of an old seal is held only by what was said of all of them together.
  const saidAt = ({ version, position }: SealedEntry, links: readonly SealedEntry[]): number =>
    version === 1 ? 1 + links.filter((link) => link.version === 1).length : position;

  test('a word of its entry changed', () => {
    touched((link, content) => [{ ...link, content: { ...content, actorName: `${content.actorName}x` } }]);
  });

  test('its address changed or put back', () => {
    touched((link, content) => [{ ...link, content: { ...content, address: `${content.address ?? ''}x` } }]);
  });

  test('its entry removed before its time', () => {
    touched((link) => [{ ...link, content: null }]);
  });

  test('its entry removed, as if it had been a sign-in of long ago', () => {
    touched((link) => {
      const frame = link.frame && {
        ...link.frame,
        class: 'sign-in' as const,
        at: '2020-01-01T00:00:00.000000Z',
      };
      return [{ ...link, frame, content: null }];
    }, saidAt);
  });

  test('entry and seal removed', () => {
    touched(() => []);
  });

  test('its entry changed and sealed anew', () => {
    touched((link, content) => {
      const forged = { ...content, objectId: `${content.objectId}x` };
      const frame = frameOf(forged);
      const hash = link.version === 1 ? sealOf(link.previous, forged) : sealOfFrame(link.previous, frame);
      return [{ ...link, content: forged, frame, hash }];
    });
  });
});

test('an old entry that no longer says from where is vouched for by what was said of all old frames', () => {
  const old = { ...plainEntry('1'), action: 'directive.issued' };
  const allowed = { origins: Temporal.Instant.from('2024-07-01T00:00:00Z'), acts: null };
  const made = forgotten(chained([old, plainEntry('2')], 1), allowed);
  expect(damageOf(made, allowed)).toEqual([]);
  const forged = made.links.map((link) => {
    if (link.position !== 1 || link.content === null) return link;
    const content = { ...link.content, actorName: 'Người khác' };
    return { ...link, content, frame: { ...frameOf(content), originDigest: link.frame?.originDigest ?? '' } };
  });
  expect(damageOf({ ...made, links: forged }, allowed)).toEqual([{ kind: 'seal-rewritten', position: 2 }]);
  const unsaid = chained([old], 1).links.slice(0, 1);
  const end = { position: 1, hash: unsaid[0]?.hash ?? '' };
  expect(damageOf(forgotten({ links: unsaid, end }, allowed), allowed)).toMatchObject([
    { kind: 'changed', position: 1 },
  ]);
});

test('links cut off the end are missed, and so is an end set back', () => {
  const { links, end } = chained(
    [
      { ...plainEntry('1'), action: 'directive.received' },
      { ...plainEntry('2'), action: 'directive.issued' },
    ],
    0,
  );
  const cut = checkLinks(links.slice(0, 1), WALK_START).walk;
  expect(checkEnd(cut.end, end)).toEqual([{ kind: 'removed', position: 2, through: 2 }]);
  const whole = checkLinks(links, WALK_START).walk;
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
    bodySalt: '00000000-0000-4000-8000-000000000001',
    originSalt: '00000000-0000-4000-8000-000000000002',
  };
}
