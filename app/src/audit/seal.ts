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
  readonly bodySalt: string | null;
  /** Null once address and request were forgotten. */
  readonly originSalt: string | null;
}

/** Sign-ins are kept as long as addresses, acts longer. */
export type EntryClass = 'sign-in' | 'act';

/** What stays of an entry when it is forgotten. */
export interface Frame {
  readonly seq: string;
  readonly at: string;
  readonly class: EntryClass;
  /** Of what was done, with its salt. */
  readonly bodyDigest: string;
  /** Of where it came from, with its salt. */
  readonly originDigest: string;
}

/** One link of the chain, with its entry if that is still there. Hashes are in hexadecimal. */
export interface SealedEntry {
  readonly position: number;
  /** 1: the seal covers the fields of the entry; 2: it covers the frame. */
  readonly version: number;
  /** Null only for seals of version 1 whose entry was missing when frames came. */
  readonly frame: Frame | null;
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

/** The same bytes that the database sealed until frames came. */
export function contentOf(entry: EntryContent): string {
  return joined([
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
  ]);
}

/** The seal of version 1. */
export function sealOf(previous: string, entry: EntryContent): string {
  return createHash('sha256').update(previous, 'hex').update(contentOf(entry)).digest('hex');
}

/** What the database keeps of an entry, worked out here so that a changed function there is noticed. */
export function frameOf(entry: EntryContent): Frame {
  const { seq, at, personId, actorName, action, objectKind, objectId, detail } = entry;
  return {
    seq,
    at,
    class: classOf(action),
    bodyDigest: digest(joined([entry.bodySalt, personId, actorName, action, objectKind, objectId, detail])),
    originDigest: digest(joined([entry.originSalt, entry.requestId, entry.address])),
  };
}

export function classOf(action: string): EntryClass {
  return action.startsWith('session.') ? 'sign-in' : 'act';
}

/** The seal of version 2. */
export function sealOfFrame(previous: string, frame: Frame): string {
  return createHash('sha256').update(previous, 'hex').update(bytesOf(frame)).digest('hex');
}

/** What several frames come down to, one after the other; begins with zeros. */
export function roll(rolled: string, frame: Frame | null): string {
  const hash = createHash('sha256').update(rolled, 'hex');
  return (frame === null ? hash : hash.update(bytesOf(frame))).digest('hex');
}

function bytesOf(frame: Frame): Buffer {
  return Buffer.concat([
    Buffer.from(`2,${joined([frame.seq, frame.at, frame.class])}`),
    Buffer.from(frame.bodyDigest, 'hex'),
    Buffer.from(frame.originDigest, 'hex'),
  ]);
}

// Each field with its length in bytes before it, so that no two lists of fields are the same bytes.
function joined(fields: readonly (string | null)[]): string {
  return fields.map((field) => (field === null ? '-,' : `${Buffer.byteLength(field)}:${field},`)).join('');
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
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
