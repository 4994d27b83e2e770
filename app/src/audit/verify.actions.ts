import type { Db } from '../platform/postgres.ts';
import type { Anchor } from './anchor-file.ts';
import { chainEnd, inOneView, sealedEntries, unsealedEntries } from './chain.store.ts';
import { CHAIN_START, type ChainEnd, checkEnd, checkLinks, type Damage } from './seal.ts';

export interface VerifyOptions {
  /** Where the chain is known to have stood, noted elsewhere. */
  readonly anchors: readonly Anchor[];
  /** Links looked at so far, and how many there are. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
  /** How many links are loaded at once. */
  readonly batch?: number;
}

export interface Verification {
  /** In the order of the chain; those without a place in it last. */
  readonly damage: readonly Damage[];
  readonly end: ChainEnd;
}

// Some 5 MB in memory.
const BATCH = 5_000;
/** Enough to see what has happened; a chain of which nothing is right any more need not be told link by link. */
const MOST_DAMAGE = 1_000;

/**
 * Walks the whole chain and tells every entry that was changed, removed or added since it was recorded. Everything is
 * seen as of one moment, whatever is recorded meanwhile.
 */
export async function verifyRecord(db: Db, options: VerifyOptions): Promise<Verification> {
  return await inOneView(db, async (view) => {
    const recorded = await chainEnd(view);
    const damage: Damage[] = [];
    const anchors = Map.groupBy(options.anchors, ({ position }) => position);
    let end: ChainEnd = CHAIN_START;
    for (;;) {
      options.signal?.throwIfAborted();
      const links = await sealedEntries(view, end.position, options.batch ?? BATCH);
      if (links.length === 0) break;
      const checked = checkLinks(links, end);
      damage.push(...checked.damage, ...links.flatMap((link) => missedAnchor(link, anchors)));
      end = checked.end;
      options.onProgress?.(end.position, recorded?.position ?? end.position);
      if (damage.length >= MOST_DAMAGE) break;
    }
    if (damage.length < MOST_DAMAGE) {
      damage.push(...checkEnd(end, recorded));
      const beyond = options.anchors.filter(({ position }) => position > end.position);
      damage.push(...beyond.map(({ position, at }) => ({ kind: 'anchor-missed' as const, position, at })));
      const added = await unsealedEntries(view, MOST_DAMAGE);
      damage.push(...added.map((entry) => ({ kind: 'added' as const, entry })));
    }
    return { damage: damage.slice(0, MOST_DAMAGE), end };
  });
}

function missedAnchor(
  { position, hash }: ChainEnd,
  anchors: ReadonlyMap<number, readonly Anchor[]>,
): Damage[] {
  const missed = anchors.get(position)?.find((anchor) => anchor.hash !== hash);
  return missed === undefined ? [] : [{ kind: 'anchor-missed', position, at: missed.at }];
}

/** Where the record stands now, to be noted outside the database; null while it is empty. */
export async function recordEnd(db: Db): Promise<ChainEnd | null> {
  const end = await chainEnd(db);
  return end === null || end.position === 0 ? null : end;
}
