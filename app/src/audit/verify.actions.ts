import type { Db } from '../platform/postgres.ts';
import type { Anchor } from './anchor-file.ts';
import { chainEnd, forgettings, inOneView, sealedEntries, unsealedEntries } from './chain.store.ts';
import { allowedBy } from './retention.ts';
import { type ChainEnd, checkEnd, type Damage } from './seal.ts';
import { checkLinks, WALK_START, type Walk } from './walk.ts';

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
  /** How many entries retention has forgotten; their seals are still checked. */
  readonly forgotten: number;
}

// Some 5 MB in memory.
const BATCH = 5_000;
/** Enough to see what has happened; a chain of which nothing is right any more need not be told link by link. */
const MOST_DAMAGE = 1_000;

/**
 * Walks the whole chain and tells every entry that was changed, removed or added since it was recorded; what the record
 * itself says that it forgot in time is no damage. Everything is seen as of one moment, whatever is recorded meanwhile.
 */
export async function verifyRecord(db: Db, options: VerifyOptions): Promise<Verification> {
  return await inOneView(db, async (view) => {
    const recorded = await chainEnd(view);
    const damage: Damage[] = [];
    const anchors = Map.groupBy(options.anchors, ({ position }) => position);
    const allowed = allowedBy(await forgettings(view));
    let forgotten = 0;
    let walk: Walk = WALK_START;
    for (;;) {
      options.signal?.throwIfAborted();
      const links = await sealedEntries(view, walk.end.position, options.batch ?? BATCH);
      if (links.length === 0) break;
      const checked = checkLinks(links, walk, allowed);
      damage.push(...checked.damage, ...links.flatMap((link) => missedAnchor(link, anchors)));
      walk = checked.walk;
      forgotten += links.filter(({ content }) => content === null).length;
      options.onProgress?.(walk.end.position, recorded?.position ?? walk.end.position);
      if (damage.length >= MOST_DAMAGE) break;
    }
    const { end, unvouched } = walk;
    if (damage.length < MOST_DAMAGE) {
      damage.push(...unvouched, ...checkEnd(end, recorded));
      const beyond = options.anchors.filter(({ position }) => position > end.position);
      damage.push(...beyond.map(({ position, at }) => ({ kind: 'anchor-missed' as const, position, at })));
      const added = await unsealedEntries(view, MOST_DAMAGE);
      damage.push(...added.map((entry) => ({ kind: 'added' as const, entry })));
    }
    return { damage: damage.slice(0, MOST_DAMAGE), end, forgotten };
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
