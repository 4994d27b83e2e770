import { createHash } from 'node:crypto';

/** An entry of the record, every field as text exactly as the database writes it. */
export interface EntryContent {
  readonly seq: string;
  /** UTC with microseconds: "2024-06-20T01:02:03.456789Z". */
  readonly at: string;
  readonly personId: string | null;
  readonly actorName: string;
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string;
  readonly detail: string;
  readonly requestId: string;
  readonly address: string | null;
}

/** One link of the chain, with its entry if that is still there. Hashes are in hexadecimal. */
export interface SealedEntry {
  readonly position: number;
  readonly seq: string;
  readonly previous: string;
  readonly hash: string;
  readonly content: EntryContent | null;
}

/** Where a chain stands: how many seals, and the hash of the last. */
export interface ChainEnd {
  readonly position: number;
  readonly hash: string;
}

/**
 * changed: the entry does not fit its seal. removed: seals or entries from `position` to `through` are missing.
 * seal-rewritten: the seal fits its entry, but not the one after it, which was made over another. added: an entry without
 * a seal. end-moved: the chain is longer or shorter than its recorded end. anchor-missed: the chain is whole in itself, but
 * at this place it was another when it was noted outside the database.
 */
export type Damage =
  | { readonly kind: 'changed'; readonly position: number; readonly entry: EntryContent }
  | { readonly kind: 'removed'; readonly position: number; readonly through: number }
  | { readonly kind: 'seal-rewritten'; readonly position: number }
  | { readonly kind: 'added'; readonly entry: EntryContent }
  | { readonly kind: 'end-moved'; readonly position: number; readonly recorded: number }
  | { readonly kind: 'anchor-missed'; readonly position: number; readonly at: string };

export const CHAIN_START: ChainEnd = { position: 0, hash: '0'.repeat(64) };

/** The same bytes that the database seals, worked out here so that a changed function there is noticed. */
export function contentOf(entry: EntryContent): string {
  const fields = [
    entry.seq,
    entry.at,
    entry.personId,
    entry.actorName,
    entry.action,
    entry.objectKind,
    entry.objectId,
    entry.detail,
    entry.requestId,
    entry.address,
  ];
  return fields.map((field) => (field === null ? '-,' : `${Buffer.byteLength(field)}:${field},`)).join('');
}

export function sealOf(previous: string, entry: EntryContent): string {
  return createHash('sha256').update(previous, 'hex').update(contentOf(entry)).digest('hex');
}

/**
 * What is wrong with the next links of a chain, given where it stood before them; in the order of their positions.
 * @returns the damage, and where the chain stands behind the last of them
 */
export function checkLinks(
  links: readonly SealedEntry[],
  before: ChainEnd,
): { readonly damage: Damage[]; readonly end: ChainEnd } {
  const damage: Damage[] = [];
  let end = before;
  for (const link of links) {
    damage.push(...checkLink(link, end));
    end = { position: link.position, hash: link.hash };
  }
  return { damage, end };
}

function checkLink(link: SealedEntry, before: ChainEnd): Damage[] {
  const { position, previous, hash, content } = link;
  const damage: Damage[] = [];
  if (position !== before.position + 1) {
    damage.push({ kind: 'removed', position: before.position + 1, through: position - 1 });
  } else if (previous !== before.hash) {
    damage.push({ kind: 'seal-rewritten', position: before.position });
  }
  if (content === null) damage.push({ kind: 'removed', position, through: position });
  else if (sealOf(previous, content) !== hash) damage.push({ kind: 'changed', position, entry: content });
  return damage;
}

/** What is wrong at the end: `recorded` is where the database says that the next seal goes. */
export function checkEnd(end: ChainEnd, recorded: ChainEnd | null): Damage[] {
  if (recorded === null) return [{ kind: 'end-moved', position: end.position, recorded: 0 }];
  if (recorded.position > end.position) {
    return [{ kind: 'removed', position: end.position + 1, through: recorded.position }];
  }
  if (recorded.position < end.position) {
    return [{ kind: 'end-moved', position: end.position, recorded: recorded.position }];
  }
  return recorded.hash === end.hash ? [] : [{ kind: 'seal-rewritten', position: end.position }];
}
