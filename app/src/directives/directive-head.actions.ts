import type { DirectiveId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { selectHeads, selectIssuedBy } from './directive-head.store.ts';
import { directiveLabel } from './directive-words.ts';

/** What a list of tasks says of the directive they come from. */
export interface DirectiveHead {
  readonly id: DirectiveId;
  /** "Thông báo 203/TB-UBND", or its title where it bears no number. */
  readonly label: string;
  readonly title: string;
  readonly issuer: string | null;
}

/** Heads by id, for lists of tasks. Whoever sees a task of a directive may see these words; no right is asked for here. */
export async function directiveHeads(
  db: Db,
  rootId: UnitId,
  ids: readonly (DirectiveId | null)[],
): Promise<ReadonlyMap<DirectiveId, DirectiveHead>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  const rows = wanted.length === 0 ? [] : await selectHeads(db, rootId, wanted);
  return new Map(
    rows.map((row) => [
      row.id,
      { id: row.id, label: directiveLabel(row), title: row.title, issuer: row.issuer },
    ]),
  );
}

/** The directives of one issuer, as it is written on them; null for those that name none. No right is asked for here. */
export async function directivesIssuedBy(
  db: Db,
  rootId: UnitId,
  issuer: string | null,
): Promise<DirectiveId[]> {
  return await selectIssuedBy(db, rootId, issuer);
}
