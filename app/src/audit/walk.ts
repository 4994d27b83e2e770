import { type Allowed, mayForget, NOTHING_ALLOWED } from './retention.ts';
import {
  CHAIN_START,
  type ChainEnd,
  type Damage,
  type EntryContent,
  type Frame,
  frameOf,
  roll,
  type SealedEntry,
  sealOf,
  sealOfFrame,
} from './seal.ts';

/** How far a walk along the chain has come. */
export interface Walk {
  readonly end: ChainEnd;
  /** What the frames of version 1 come down to so far. */
  readonly rolled: string;
  /** Entries of version 1 that no longer say from where: only what is said later about their frames vouches for them. */
  readonly unvouched: readonly Damage[];
}

export const WALK_START: Walk = { end: CHAIN_START, rolled: CHAIN_START.hash, unvouched: [] };

/** A chain of which nothing is right any more need not be told link by link. */
const MOST_UNVOUCHED = 1_000;

/**
 * What is wrong with the next links of a chain, given how far the walk had come before; in the order of their positions.
 * @param allowed what retention was allowed to forget; nothing unless told
 */
export function checkLinks(
  links: readonly SealedEntry[],
  before: Walk,
  allowed: Allowed = NOTHING_ALLOWED,
): { readonly damage: Damage[]; readonly walk: Walk } {
  const damage: Damage[] = [];
  let { end, rolled, unvouched } = before;
  for (const link of links) {
    damage.push(...placeDamage(link, end), ...contentDamage(link, allowed));
    if (link.version === 1) rolled = roll(rolled, link.frame);
    const vouched = vouchedBy(link, rolled);
    if (vouched === false) damage.push({ kind: 'seal-rewritten', position: link.position });
    if (vouched !== null) unvouched = [];
    else if (isUnvouched(link) && unvouched.length < MOST_UNVOUCHED) {
      unvouched = [...unvouched, { kind: 'changed', position: link.position, entry: link.content }];
    }
    end = { position: link.position, hash: link.hash };
  }
  return { damage, walk: { end, rolled, unvouched } };
}

function placeDamage({ position, previous }: SealedEntry, before: ChainEnd): Damage[] {
  if (position !== before.position + 1) {
    return [{ kind: 'removed', position: before.position + 1, through: position - 1 }];
  }
  return previous === before.hash ? [] : [{ kind: 'seal-rewritten', position: before.position }];
}

function contentDamage(link: SealedEntry, allowed: Allowed): Damage[] {
  const { position, content, frame, previous, hash, version } = link;
  if (content === null) {
    if (frame === null || !mayForget(frame, 'entry', allowed)) {
      return [{ kind: 'removed', position, through: position }];
    }
    return version === 2 && sealOfFrame(previous, frame) !== hash
      ? [{ kind: 'seal-rewritten', position }]
      : [];
  }
  return isAsSealed(link, content, allowed) ? [] : [{ kind: 'changed', position, entry: content }];
}

function isAsSealed(
  { version, frame, previous, hash }: SealedEntry,
  content: EntryContent,
  allowed: Allowed,
): boolean {
  const whole = content.originSalt !== null;
  if (version === 1 && whole) return sealOf(previous, content) === hash;
  if (frame === null) return false;
  if (version === 2 && sealOfFrame(previous, frame) !== hash) return false;
  if (
    !whole &&
    !(content.address === null && content.requestId === '' && mayForget(frame, 'origin', allowed))
  ) {
    return false;
  }
  const { originDigest, ...body } = frameOf(content);
  return isSameBody(body, frame) && (!whole || originDigest === frame.originDigest);
}

function isSameBody(one: Omit<Frame, 'originDigest'>, other: Frame): boolean {
  return (
    one.seq === other.seq &&
    one.at === other.at &&
    one.class === other.class &&
    one.bodyDigest === other.bodyDigest
  );
}

function isUnvouched(link: SealedEntry): link is SealedEntry & { readonly content: EntryContent } {
  return link.version === 1 && link.content !== null && link.content.originSalt === null;
}

/** Whether an entry says of all frames before it that they are these; null where it says nothing of them. */
function vouchedBy({ content }: SealedEntry, rolled: string): boolean | null {
  if (content?.action !== 'record.resealed') return null;
  return content.detail.includes(`"digest": "${rolled}"`);
}
